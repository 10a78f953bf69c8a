# Die Ablage der Bytes, wo es nicht die Datenbank ist.
store-no-address = RETROWALK_STORE muss der ganze Pfad eines Ordners sein, etwa /srv/retrowalk, oder s3://Bucket/Präfix.
store-away = Die Ablage der Aufnahmen ist nicht nutzbar: { $cause }.
store-not-there = Die Ablage der Aufnahmen ist nicht mehr da, wo sie war. Ist die Festplatte eingehängt, auf der sie liegt?
store-of-another = Die Ablage der Aufnahmen gehört zu einem anderen Tagebuch. Gib jedem Tagebuch einen eigenen Ordner oder ein eigenes Präfix.
store-too-late = Eine Datei abzulegen hat länger als einen Tag gedauert. Bitte versuche es noch einmal.
store-gone = Die Bytes dieser Datei sind nicht mehr da, wo sie lagen. Was daraus gemessen wurde, bleibt.
store-damaged = Die Bytes dieser Datei sind seit dem Ablegen beschädigt worden und werden nicht benutzt. Was daraus gemessen wurde, bleibt.
store-unreadable =
    { $what ->
        [recording] Aufnahme { $id } von Person { $walker } ist nicht lesbar: Ihre Bytes fehlen oder sind beschädigt.
       *[original] Die hereingekommene Datei { $id } von Person { $walker } ist nicht lesbar: Ihre Bytes fehlen oder sind beschädigt.
    }
store-orphans =
    { $count ->
        [one] { $count } Datei in der Ablage gehört zu nichts.
       *[other] { $count } Dateien in der Ablage gehören zu nichts.
    }
