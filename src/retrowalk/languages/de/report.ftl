report-title = Bericht über das Rückwärtsgehen
report-description = Was verordnet und getan wurde, was die Person gesagt hat, was gemessen wurde
report-period = { $since } bis { $until }
report-purpose = Erstellt mit Retrowalk. Es zeichnet das Üben auf und bleibt in dem, was eine Fachperson verlangt hat. Es entscheidet nichts, stellt keine Diagnose, und niemand hat in Echtzeit zugesehen.
report-prescribed = Verordnet und heute gültig, wie die Person es liest
report-nothing-prescribed = Derzeit gilt nichts, was eine Fachperson gesagt hat.
report-said = Von der Person gesagt oder beim Üben gezählt
report-measured = Vom Gerät gemessen
report-nothing-measured = Keine Einheit wurde aufgezeichnet.
report-events = Stürze und Beinahe-Stürze
report-goals = Ziele, in den Worten der Person
report-no-goals = Keine aufgeschrieben.
report-backward = Rückwärtsgehen, gemessen
report-care = Zu beachten
report-evidence = Was Studien zeigen, wie die Person es liest
report-annex = Anhang
report-history = Alles, was verordnet wurde
report-sessions = Jede Einheit
report-signed = Bei Fragen wende dich an die Person selbst oder an die oben Genannten. Schmerzen und Anstrengung sind 0 bis 10.
report-day = Tag
report-minutes = Rückwärts, min
report-minutes-asked = Geplant, min
report-minutes-measured = Gemessen, min
report-before = Schmerz davor
report-after = Schmerz danach
report-next-day = Am Tag danach
report-effort = Anstrengung
report-steady = Sicher
report-where = Wo
report-steps = Schritte
report-distance = Strecke, m
report-speed = Tempo, m/s
report-cadence = Schritte/min
report-step-length = Schritt, m
report-device = Gerät
report-gone = Zurückgenommen am { $day }, von: { $who }.
report-untold = ± ist eine Standardabweichung der Länge: in zwei von drei Fällen liegt sie näher an der Wahrheit. Für die Schritte in der Minute wurde bei dieser Person kein eigener Fehler gemessen. „–“ ließ sich nicht sagen.
report-walked =
    { $walks ->
        [0] Keine Einheit.
        [one] 1 Einheit, { NUMBER($minutes, maximumFractionDigits: 0) } Minuten rückwärts.
       *[other] { $walks } Einheiten, zusammen { NUMBER($minutes, maximumFractionDigits: 0) } Minuten rückwärts.
    }
report-asked = { $done } Einheiten, etwa { $asked } waren verordnet.
report-pain-before = Schmerzen davor: Median { NUMBER($median, maximumFractionDigits: 1) }, höchstens { $most } (n = { $n }).
report-pain-after = Schmerzen danach: Median { NUMBER($median, maximumFractionDigits: 1) }, höchstens { $most } (n = { $n }).
report-pain-next-day = Schmerzen am Tag danach: Median { NUMBER($median, maximumFractionDigits: 1) }, höchstens { $most } (n = { $n }).
report-pain-risen =
    { $times ->
        [0] Am Tag danach nie um 2 oder mehr höher als davor.
        [one] Am Tag danach einmal um 2 oder mehr höher als davor.
       *[other] Am Tag danach { $times }-mal um 2 oder mehr höher als davor.
    }
report-effort-told = Anstrengung: Median { NUMBER($median, maximumFractionDigits: 1) }, höchstens { $most } (n = { $n }).
report-falls = Berichtete Stürze: { $falls } beim Üben, { $away } anderswo.
report-stumbles = Berichtetes Stolpern: { $told }; vom Gerät gespürt, das sich irren kann: { $felt }.
report-unsteady = Unsicher: { $walks } Einheiten berichtet, Knopf { $presses }-mal gedrückt.
report-alarms = Abgebrochen wegen Brustschmerz, Ohnmachtsgefühl oder plötzlicher Schwäche: { $times }-mal.
report-measured-sum =
    { $walks ->
        [one] 1 Einheit aufgezeichnet, darin { NUMBER($minutes, minimumFractionDigits: 1, maximumFractionDigits: 1) } Minuten rückwärts.
       *[other] { $walks } Einheiten aufgezeichnet, darin { NUMBER($minutes, minimumFractionDigits: 1, maximumFractionDigits: 1) } Minuten rückwärts.
    }
report-measured-walk = { $day }: { $speed } m/s, { $cadence } Schritte/min, Schritt { $length } m, rückwärts.
report-test = { $name }: { $result } ({ $day })
report-certainty = Vertrauenswürdigkeit: { $certainty }. { $citation }
report-wobble-none = ja
report-wobble-wobbled = unsicher
report-wobble-stumbled = gestolpert
report-wobble-fell = gestürzt
report-since-later = Ein Bericht kann nicht nach heute beginnen.
report-since-unfit = Von welchem Tag an? Schreib ihn wie 2026-05-01.
