web-skip = Direkt zum Inhalt
web-tabs = Hauptmenü
web-tab-today = Heute
web-tab-programme = Programm
web-tab-progress = Verlauf
web-tab-learn = Wissen
web-back = Zurück
web-languages = Sprache
web-go-on = Weiter
web-keep = Speichern
web-done = Fertig
web-read-and-learn = Lesen und lernen
web-back-to-beginning = Zurück zum Anfang
web-least-pain = keine
web-most-pain = die stärksten vorstellbaren
web-unit-minutes =
    { $minutes ->
        [one] Minute
       *[other] Minuten
    }
web-minutes-backward = { $minutes } rückwärts
web-backward = rückwärts
web-secondary-source = (aus zweiter Hand)
web-park = Jemand geht in einem stillen Park rückwärts auf einem Weg: Die Zehen setzen zuerst auf.
web-welcome-name = Sanft rückwärts gehen
web-welcome-title = Schauen wir, ob Rückwärtsgehen etwas für dich ist
web-welcome-what = Rückwärtsgehen verlangt von deinen Beinen, deinen Füßen und deinem Gleichgewicht etwas Neues.
web-welcome-how = Beantworte zwei Minuten lang Fragen, dann bekommst du ein sanftes Programm, das dort beginnt, wo du stehst.
web-welcome-voice = Eine Stimme begleitet dich bei jeder Einheit, und dein Telefon zählt jeden Schritt rückwärts.
web-welcome-start = Los geht’s
web-welcome-read = Erst lesen
web-welcome-promise = Was du erzählst, bleibt auf diesem Gerät. Retrowalk informiert; es stellt keine Diagnose und ersetzt keine Fachperson.
web-api-title = Für Programme
web-api-what = All dies spricht JSON. Die vollständige Beschreibung mit jedem Feld ist das <a href="{ $to }">OpenAPI-Dokument</a> (Version { $version }).
web-api-answers = Antwortet { $codes }
web-print = Diese Seite drucken
