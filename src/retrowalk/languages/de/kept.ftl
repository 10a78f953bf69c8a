kept-name = Dein Tagebuch
kept-title = Was hast du gemacht?
kept-nothing = Noch ist nichts festgehalten
kept-nothing-lead = Nach deiner ersten Einheit steht sie hier, mit dem, was du gesagt hast und was gemessen wurde.
kept-see = Jede Einheit und was du gesagt hast
kept-week = Woche ab { $day }
kept-week-sums =
    { $walks ->
        [one] { $walks } Einheit
       *[other] { $walks } Einheiten
    }, { $minutes } rückwärts
kept-all-sums =
    Insgesamt { $walks ->
        [one] { $walks } Einheit
       *[other] { $walks } Einheiten
    }, { $minutes } rückwärts.
kept-weeks = Andere Wochen
kept-earlier = Früher
kept-latest = Das Neueste
kept-back = Alles, was festgehalten ist

kept-kind-run = Einheit
kept-kind-check_in = Wie es war
kept-kind-next_day = Der Tag danach
kept-kind-recording = Aufnahme
kept-kind-assessment = Test
kept-kind-guided = Etwas Ruhiges
kept-kind-agreement = Eine Fachperson war einverstanden
kept-kind-proposal = Das Wort einer Fachperson, das wartet
kept-kind-screening = Deine Antworten
kept-kind-override = Eine Fachperson hat den Plan geändert
kept-kind-less = Weniger für einen Tag
kept-kind-elsewhere = Ein anderer Ort für einen Tag
kept-kind-week = Deine Woche
kept-kind-skip = Dein Weg
kept-kind-break = Nach einer Pause
kept-kind-message = Nachricht
kept-kind-done = Eine Fachperson hat etwas getan
kept-kind-note = Notiz
kept-kind-take_back = Zurückgenommen

kept-said-pain-before = Schmerzen davor: { $value } von 10
kept-said-pain-after = Schmerzen danach: { $value } von 10
kept-said-pain-next-day = Schmerzen einen Tag danach: { $value } von 10
kept-said-effort = Anstrengung: { $value } von 10
kept-said-mood = Stimmung: { $value }
kept-said-unsteady =
    { $times ->
        [one] Einmal „Ich bin unsicher“ gedrückt
       *[other] { $times }-mal „Ich bin unsicher“ gedrückt
    }
kept-said-nothing = Noch nicht gesagt, wie es war
kept-said-stopped = Vor dem Ende beendet
kept-said-note = „{ $note }“
kept-measured-steps =
    Gemessen: { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    } rückwärts
kept-measured-way =
    Gemessen: { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    } und etwa { $metres } m rückwärts
kept-walked = { $minutes } rückwärts
kept-walked-where = { $minutes } rückwärts, { $place }
kept-asked-parts = Vorgesehen: { $places }
kept-week-days = Am { $days }
kept-week-times =
    { $times ->
        [one] Einmal in der Woche
        [2] Zweimal in der Woche
       *[other] { $times }-mal in der Woche
    }
kept-week-usual = Wieder wie üblich
kept-skip-out = Ausgelassen: { $rung }
kept-skip-in = Wieder dabei: { $rung }
kept-elsewhere-planned = Nun doch, wo es vorgesehen war
kept-less-full = Doch die ganze Einheit
kept-less-half = Die Hälfte
kept-less-rest = Ausruhen
kept-told-walker = Gesagt am { $when }
kept-told-named = Von { $who }, gesagt am { $when }
kept-told-system = Von selbst festgehalten am { $when }
kept-state-replaced = Später berichtigt
kept-state-taken_back = Zurückgenommen, zählt nicht

kept-change = Ändern, was du gesagt hast
kept-change-day-after = Den Tag danach ändern
kept-change-lead = { $day }. Alles steht so da, wie du es gesagt hast. Ändere, was falsch war; der Rest bleibt.
kept-look-closer = Ansehen, was gemessen wurde
kept-note = Etwas festhalten <span class="soft">(wenn du magst)</span>
kept-note-add = Eine Notiz hinzufügen
kept-note-what = Was möchtest du festhalten?
kept-note-keep = Notiz speichern
kept-take-back = Zurücknehmen
kept-take-back-why = Warum nimmst du es zurück?
kept-take-back-lead = Es zählt dann nicht mehr, und dein Programm wird ohne es neu berechnet. Es bleibt hier als zurückgenommen stehen und kann wieder gelten.
kept-why-not_me = Das war nicht ich
kept-why-wrong_day = Es war an einem anderen Tag
kept-why-mistake = Es ist ein Irrtum
kept-taken-back = Zurückgenommen
kept-taken-back-lead = Es zählt nicht. Es kann wieder gelten.
kept-not-right = Stimmt nicht? Zurücknehmen
kept-put-back = Wieder gelten lassen
kept-history = Wie es dazu kam

kept-bar-kept = Gespeichert.
kept-bar-taken = Zurückgenommen.
kept-bar-undone = Rückgängig gemacht.
kept-undo = Rückgängig

kept-anew = Neu berechnet

kept-walk-tell = Eine Einheit ohne Handy nachtragen
kept-walk-lead = Erzähle hier davon, und dein Programm antwortet darauf wie auf jede andere Einheit.
kept-walk-on = An welchem Tag?
kept-walk-minutes = Wie viele Minuten rückwärts?
kept-walk-where = Wo?
kept-walk-keep = Diese Einheit speichern

kept-erase = Endgültig löschen
kept-erase-title = Das endgültig löschen?
kept-erase-everything = Alles löschen
kept-erase-everything-title = Alles endgültig löschen?
kept-erase-goes = Was verschwindet
kept-erase-stays = Was bleibt
kept-erase-no-way-back = Das lässt sich nicht rückgängig machen. Damit es nicht mehr zählt, genügt es, es zurückzunehmen.
kept-erase-now = Endgültig löschen
kept-erase-word = alles löschen
kept-erase-type = Tippe, um weiterzugehen: { $word }
kept-erase-first = Willst du alles noch einmal haben, speichere zuerst <a href="/journal.zip">dein Tagebuch als Datei</a>.
kept-erased-title = Gelöscht
kept-erased-what = Endgültig weg
kept-erased-remains = Was noch da sein kann
kept-look-clearance = Ansehen, was daraus folgte
kept-its-recording = Die Aufnahme dazu
kept-walk-elsewhere = Woanders
kept-walk-another = Es war noch eine Einheit an diesem Tag
kept-erase-goes-walk = Diese Einheit: was geplant, gesagt, notiert und gemessen wurde, mit ihren Aufnahmen.
kept-erase-goes-recording = Diese Aufnahme, und was daraus gemessen wurde.
kept-erase-goes-entry = Dieser Eintrag, mit allem, was er berichtigt hat und was dazu notiert wurde.
kept-erase-goes-everything = Jede Einheit, jede Aufnahme, jeder Test, alle Antworten, Zusagen und Notizen, von heute und von früher.
kept-erased-counts =
    { $entries ->
        [one] { $entries } Eintrag
       *[other] { $entries } Einträge
    }, { $recordings ->
        [one] { $recordings } Aufnahme
       *[other] { $recordings } Aufnahmen
    }

kept-kind-consent = Womit du einverstanden bist

## Erinnerungen
kept-kind-reminder = Erinnerungen
kept-reminder-off = Keine Erinnerungen
kept-reminder-at = Um { $time }
kept-reminder-quiet = Still bis { $day }

kept-kind-import = Dateien hereingenommen
kept-kind-activity = Aus einer anderen App
kept-kind-backward = In welche Richtung es ging
kept-kind-trial = Versuch festgelegt
kept-kind-trial_asked = Versuch vorgeschlagen
kept-kind-trial_answer = Antwort für den Versuch
kept-kind-trial_ended = Versuch früher beendet
