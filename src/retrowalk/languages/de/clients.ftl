## Die Liste
clients-name = Klienten
clients-title =
    { $count ->
        [0] Nichts verlangt nach einem Blick
        [one] Ein Klient braucht einen Blick
       *[other] { $count } Klienten brauchen einen Blick
    }
clients-nobody-watches = Berechnet um { $time }, als diese Seite geöffnet wurde. Hier schaut niemand in Echtzeit zu: Im Notfall rufen die Gehenden selbst Hilfe.
clients-behind =
    { $count ->
        [one] Das Neueste von einem Klienten wird noch berechnet. Öffne die Seite noch einmal.
       *[other] Das Neueste von { $count } Klienten wird noch berechnet. Öffne die Seite noch einmal.
    }
clients-nothing = Nichts Neues, wonach diese Liste sucht, wurde gemeldet oder gemessen.
clients-since = seit { $day }
clients-done = Erledigt …
clients-done-what = Was hast du getan?
clients-kept = Behalten. Es ist auch im Tagebuch der gehenden Person zu lesen.
clients-others =
    { $count ->
        [one] Noch ein Klient
       *[other] Noch { $count } Klienten
    }
clients-walked =
    { $walks ->
        [0] letzter Gang { $day }
        [one] ein Gang in vier Wochen, { $day }
       *[other] { $walks } Gänge in vier Wochen, der letzte { $day }
    }
clients-not-walked = noch kein Gang
clients-pages = Weitere Klienten
clients-earlier = Zurück
clients-further = Weiter
clients-rules = Wie diese Liste entsteht
clients-rules-lead = Jede Regel, das Dringendste zuerst. Alle außer denen, die bleiben, sehen auf die letzten vier Wochen. Was du erledigt hast, kommt wieder, wenn Neues dieser Art gemeldet wird.
clients-pains = Schmerzen der letzten { $walks } Gänge: { $pains }
clients-minutes = Minuten rückwärts in den letzten { $weeks } Wochen: { $minutes }
clients-keys = Tasten
clients-key-next = nächste Zeile
clients-key-before = Zeile davor
clients-key-open = öffnen
clients-key-done = erledigt, mit Notiz
clients-key-write = Nachricht schreiben
clients-key-prescribe = verschreiben
clients-key-back = zurück zu den Klienten
clients-key-keys = diese Tasten

## Ein Klient
clients-whose-data = Du siehst die Daten von { $name }.
clients-look =
    { $count ->
        [0] Nichts verlangt nach einem Blick
       *[other] Braucht einen Blick
    }
clients-done-before = Was zuvor getan wurde
clients-ahead = Was kommt
clients-bounds = Grenzen, und von wem sie sind
clients-no-bounds = Keine Fachperson hat Grenzen genannt.
clients-tests = Tests
clients-no-tests = Noch kein Test.
clients-technique-last = Wie in der letzten Aufnahme gemessen.
clients-walks = Die letzten Gänge: Zeiten rückwärts in Minuten, Schmerzen davor, danach und am Tag danach
clients-col-day = Tag
clients-col-asked = Geplant
clients-col-said = Gemeldet
clients-col-measured = Gemessen
clients-col-steps = Schritte
clients-col-pain = Schmerzen
clients-col-steady = Wie es war
clients-measured-stumbles =
    { $times ->
        [one] einmal Stolpern gemessen
       *[other] { $times }-mal Stolpern gemessen
    }
clients-as-read = Die Antwort, wie die gehende Person sie liest:

# Of a client’s weeks, where there is one only
clients-weeks-first = Die erste Woche zählt.
