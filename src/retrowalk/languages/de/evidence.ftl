# Was die Studien fanden, nicht weiter zusammengefasst, als sie es erlauben.

## Urteile, und wie sicher sie sind

evidence-verdict-supported = Gestützt
evidence-verdict-promising = Erste Hinweise
evidence-verdict-unproven = Nicht belegt
evidence-verdict-contradicted = Studien sprechen dagegen

evidence-certainty-high = hoch
evidence-certainty-moderate = mittel
evidence-certainty-low = gering
evidence-certainty-very-low = sehr gering
evidence-certainty-none = keine

evidence-verdict-line = { $verdict } · Vertrauenswürdigkeit der Evidenz: { $certainty }

## Was zu erwarten ist: wie lange es untersucht wurde, und wie sicher es ist

evidence-how-sure = Vertrauenswürdigkeit der Evidenz: { $certainty }
evidence-how-sure-weeks = Untersucht über { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}; Vertrauenswürdigkeit der Evidenz: { $certainty }
evidence-how-sure-span = Untersucht über { $first } bis { $last } Wochen; Vertrauenswürdigkeit der Evidenz: { $certainty }

## Studien zusammengefasst

evidence-summary = { $outcome }, { $group }: { $comparisons ->
    [one] 1 Vergleich
   *[other] { $comparisons } Vergleiche
}, { $sized ->
    [0] keiner
   *[other] { $sized }
} mit einer Größe zum Zusammenfassen, { $nulls ->
    [0] keiner
   *[other] { $nulls }
} ohne Unterschied. { $verdict }
evidence-too-few = Zu wenige zum Zusammenfassen.
evidence-pooled = Zusammengefasst: { NUMBER($size, minimumFractionDigits: 2, maximumFractionDigits: 2) } Standardabweichungen ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }); eine neue Studie läge zwischen { NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) } und { NUMBER($most, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Vergleiche ohne Größe fehlen, und das schmeichelt der Zahl.
evidence-too-few-to-pool = { $studies ->
    [one] { $studies } Studie ist
   *[other] { $studies } Studien sind
} zu wenig zum Zusammenfassen: Mindestens { $fewest } sind nötig.

evidence-standardised = Standardabweichungen

evidence-favours-backward = Rückwärtsgehen
evidence-favours-walking = Gehen
evidence-favours-mindful_walking = achtsames Gehen
evidence-favours-breathing_exercises = Atemübungen

evidence-no-such-claim = Es gibt keine Behauptung namens „{ $name }“. Es gibt: { $known }.

## Energie

evidence-energy-equation = Formel für das Gehen des American College of Sports Medicine
evidence-energy-slow = Langsamer, als in irgendeiner Studie gegangen wurde: Die Spanne ist weit.
evidence-energy-beyond = Keine der Studien, die wir gelesen haben, sagt, was Rückwärtsgehen mit { NUMBER($speed, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s bei { NUMBER($grade, style: "percent", maximumFractionDigits: 0) } Steigung kostet: Sie enden bei { NUMBER($fastest, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s und bei Steigungen von { NUMBER($steepest, style: "percent", maximumFractionDigits: 0) }.
evidence-energy-walk = Das Rückwärtsgehen kostete etwa { $low } bis { $high } kcal: { NUMBER($minutes, minimumFractionDigits: 1, maximumFractionDigits: 1) } Minuten im gemessenen Tempo, bei { NUMBER($mass, maximumFractionDigits: 0) } kg, mit dem Ruheverbrauch.
evidence-energy-no-weight = Wie viel Energie es kostete, lässt sich sagen, sobald du dein Gewicht angibst.
evidence-energy-elsewhere = Was Rückwärtsgehen im Wasser, mit Last oder auf einem Band kostet, das du selbst antreibst, haben wir nirgends mit Zahlen gelesen.
evidence-energy-level = Als eben angenommen.
evidence-energy-slope = Bei { NUMBER($grade, style: "percent", maximumFractionDigits: 0) } Steigung, bergauf.
evidence-energy-slope-unknown = Die Steigung ist nicht bekannt: Die Spanne reicht von eben bis { NUMBER($steepest, style: "percent", maximumFractionDigits: 0) }.
evidence-energy-practised = { $minutes ->
    [0] Davor hattest du noch nicht geübt.
    [one] Davor hattest du eine Minute geübt.
   *[other] Davor hattest du { $minutes } Minuten geübt.
} Der Mehrverbrauch schwindet über etwa { $whole } Minuten, soweit acht Männer das zeigen können.
evidence-energy-fast = Ein Teil war schneller als die Studien, die wir gelesen haben: Was es kostete, lässt sich nicht sagen.
