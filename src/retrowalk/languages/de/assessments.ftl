assessments-amount-s = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
assessments-amount-mps = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s
assessments-amount-stands = { $value } Mal Aufstehen
assessments-amount-stances =
    { $value ->
        [one] 1 Stand
       *[other] { $value } Stände
    }
assessments-span-s = { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } bis { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
assessments-span-mps = { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s
assessments-span-stands = { $low } bis { $high } Mal Aufstehen
assessments-span-stances = { $low } bis { $high } Stände

assessments-secondary = { $source } (nach einer Seite, die es zitiert)
assessments-caution = Das sagt, wo andere lagen, nicht, was für dich richtig ist, und es ist keine Diagnose.
assessments-no-group = Für dein Alter ließen sich keine Werte anderer belegen. Vergleiche dich mit dir selbst.

assessments-same-last = Genau wie beim letzten Mal
assessments-same-start = Genau wie am Anfang
assessments-changed-last =
    { $way ->
        [slower] { $size } langsamer als beim letzten Mal
        [quicker] { $size } schneller als beim letzten Mal
        [longer] { $size } länger als beim letzten Mal
        [shorter] { $size } kürzer als beim letzten Mal
        [faster] { $size } schneller als beim letzten Mal
        [more] { $size } mehr als beim letzten Mal
       *[fewer] { $size } weniger als beim letzten Mal
    }
assessments-changed-start =
    { $way ->
        [slower] { $size } langsamer als am Anfang
        [quicker] { $size } schneller als am Anfang
        [longer] { $size } länger als am Anfang
        [shorter] { $size } kürzer als am Anfang
        [faster] { $size } schneller als am Anfang
        [more] { $size } mehr als am Anfang
       *[fewer] { $size } weniger als am Anfang
    }
assessments-unknown = { $changed }. Wie sehr Wiederholungen dieses Tests schwanken, steht in nichts, was wir gelesen haben.
assessments-within = { $changed }: nicht mehr, als Wiederholungen dieses Tests schwanken ({ $vary }, bei { $who }).
assessments-unsure = { $changed }: mehr, als Wiederholungen in manchen Gruppen schwanken, weniger als in anderen ({ $vary }, bei { $who }). Ein weiterer Test in einigen Wochen wird es zeigen.
assessments-beyond = { $changed }: mehr, als Wiederholungen dieses Tests schwanken ({ $vary }, bei { $who }).
assessments-mixed = { $sentence } Eines wurde von Hand gestoppt, das andere vom Telefon.

assessments-standing =
    { $place ->
        [untold] { $group } ({ $n }), { $statistic }: { $span }. Du: { $you }.
        [within] { $group } ({ $n }), { $statistic }: { $span }. Du: { $you }, innerhalb davon.
        [slower] { $group } ({ $n }), { $statistic }: { $span }. Du: { $you }, langsamer als das.
        [quicker] { $group } ({ $n }), { $statistic }: { $span }. Du: { $you }, schneller als das.
        [longer] { $group } ({ $n }), { $statistic }: { $span }. Du: { $you }, länger als das.
        [shorter] { $group } ({ $n }), { $statistic }: { $span }. Du: { $you }, kürzer als das.
        [faster] { $group } ({ $n }), { $statistic }: { $span }. Du: { $you }, schneller als das.
        [more] { $group } ({ $n }), { $statistic }: { $span }. Du: { $you }, mehr als das.
       *[fewer] { $group } ({ $n }), { $statistic }: { $span }. Du: { $you }, weniger als das.
    }
assessments-standing-noted = { $standing } { $note }

assessments-people =
    { $sex ->
        [female] Frauen von { $youngest } bis { $oldest }
        [male] Männer von { $youngest } bis { $oldest }
       *[any] Menschen von { $youngest } bis { $oldest }
    }

# Für eine Fachperson: veröffentlichte Grenzwerte für ein erhöhtes Sturzrisiko, jeder mit seiner Treffsicherheit.
assessments-limit =
    { $falls ->
        [before] { $group }, Stürze in den Monaten davor: { $limit }. { $accuracy }
        [after] { $group }, Stürze in den Monaten danach: { $limit }. { $accuracy }
       *[unsaid] { $group }, Sturzrisiko: { $limit }. { $accuracy }
    }
assessments-limit-group = { $group } ({ $n })
assessments-limit-noted = { $limit } { $note }
assessments-limit-at =
    { $side ->
        [less] { $amount } oder mehr
       *[more] unter { $amount }
    }
assessments-accuracy-both = Sensitivität { $sensitivity }, Spezifität { $specificity }.
assessments-accuracy-sensitivity = Sensitivität { $sensitivity }.
assessments-accuracy-area = Fläche unter der ROC-Kurve { NUMBER($area, minimumFractionDigits: 2, maximumFractionDigits: 2) }; eine Sensitivität haben wir nicht gelesen.
assessments-accuracy-untold = Die Quelle, die wir gelesen haben, nennt keine Sensitivität.
assessments-share = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
assessments-share-span = { NUMBER($low, style: "percent", maximumFractionDigits: 0) } bis { NUMBER($high, style: "percent", maximumFractionDigits: 0) }
assessments-important = { $group } ({ $n } Menschen), { $statistic }: { $span }.
assessments-repeat = Bei { $group } ({ $n } Menschen): { $size }.

assessments-due-first = Am Anfang, damit du etwas zum Vergleichen hast.
assessments-due-late = Das letzte Mal ist { $weeks } Wochen her.
assessments-due-again = Vier bis sechs Wochen nach dem letzten Mal.

assessments-part-test = Test
assessments-part-rise = Aufstehen
assessments-part-walk = Gehen
assessments-part-turn = Umdrehen
assessments-part-walk_back = Zurückgehen
assessments-part-turn_back = Umdrehen zum Stuhl
assessments-part-sit = Hinsetzen
assessments-part-stand = Aufstehen
assessments-part-stance = Stand

assessments-note-missing =
    { $missing ->
        [one] 1 Versuch fehlt: Das Ergebnis ist weniger sicher.
       *[other] { $missing } Versuche fehlen: Das Ergebnis ist weniger sicher.
    }
assessments-note-distance = Gegangen wurden { $walked } m; das Ergebnis gilt für { $meant } m.
assessments-note-counted = Du hast { $you } gezählt, das Telefon { $phone }. Es gilt, was das Telefon gezählt hat.
assessments-note-facing-told = Nichts hat gesagt, wohin du geschaut hast: Das Gehen selbst hat es gezeigt.
assessments-note-facing-forward = Nichts hat gesagt, wohin du geschaut hast: als vorwärts angenommen.
assessments-note-facing-backward = Nichts hat gesagt, wohin du geschaut hast: als rückwärts angenommen.

assessments-no-test = Es gibt keinen Test „{ $test }“. Es gibt: { $names }.
assessments-other-test = Beide Ergebnisse müssen vom selben Test sein: { $test }.
assessments-trials =
    { $trials ->
        [one] { $test }: Gib einen Versuch an, nicht { $told }.
       *[other] { $test }: Gib einen bis { $trials } Versuche an, nicht { $told }.
    }
assessments-count = { $test }: { $told } Mal Aufstehen kann nicht stimmen. Gib eine ganze Zahl von { $least } bis { $most } an.
assessments-seconds = { $test }: { $told } Sekunden können nicht stimmen. Gib einen Wert von { $least } bis { $most } an.
assessments-by-hand = { $test }: Ein Telefon kann die Stände nicht auseinanderhalten. Stoppe stattdessen von Hand.
assessments-no-distance = Eine bekannte Strecke ist länger als null Meter.
assessments-calibration-way = Kalibriert wird mit Gehen vorwärts oder rückwärts.
assessments-calibration-none-forward = Hier wurde nicht vorwärts gegangen, also lassen sich deine Schritte nicht daraus lernen.
assessments-calibration-none-backward = Hier wurde nicht rückwärts gegangen, also lassen sich deine Schritte nicht daraus lernen.

assessments-no-gyroscope = { $source }: Ohne Gyroskop lässt sich ein Test nicht stoppen.
assessments-by-itself = { $source }: Die Aufnahme dauert { $seconds } s. Ein Test wird für sich aufgenommen, mit ein paar Sekunden Stillhalten davor und danach.
assessments-gap = { $source }: Darin fehlen { NUMBER($seconds, minimumFractionDigits: 1) } s, also lässt sich der Test nicht stoppen.
assessments-no-walk-forward = { $source }: Darin wurden keine { $distance } m Gehen vorwärts gefunden. Steh still, geh die Strecke, steh still; nichts weiter.
assessments-no-walk-backward = { $source }: Darin wurden keine { $distance } m Gehen rückwärts gefunden. Steh still, geh die Strecke, steh still; nichts weiter.
assessments-unseen-one-leg = { $source }: Darin steht niemand auf einem Bein. Steh davor und danach einige Sekunden auf beiden Füßen.
assessments-unseen-rise = { $source }: Darin steht niemand von einem Stuhl auf.
assessments-unseen-sit = { $source }: Darin steht niemand auf und setzt sich wieder.
assessments-unseen-turns = { $source }: Zwischen Aufstehen und Hinsetzen wurden keine zwei Drehungen gefunden.
assessments-cut-short = { $source }: Die Aufnahme endet { $seconds } s nach dem ersten Aufstehen. Lass sie { $lasts } s laufen und noch etwas länger.
