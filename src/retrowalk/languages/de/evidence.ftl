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
evidence-verdict-added = { $verdict }, als Zusatz

## Was zu erwarten ist: wie lange es untersucht wurde, und wie sicher es ist

evidence-how-sure = Vertrauenswürdigkeit der Evidenz: { $certainty }
evidence-how-sure-weeks = Untersucht über { $weeks ->
    [one] { $weeks } Woche
   *[other] { $weeks } Wochen
}; Vertrauenswürdigkeit der Evidenz: { $certainty }
evidence-how-sure-span = Untersucht über { $first } bis { $last } Wochen; Vertrauenswürdigkeit der Evidenz: { $certainty }
evidence-how-sure-nulls = { $sure }; kein Unterschied bei { $studies }

## Was gelesen wurde

evidence-searched = Was wir gelesen haben: öffentliche Seiten, bis zum { $day }. Von den meisten Studien war das das Abstract, von registrierten der Kopf ihres Eintrags, und kaum je eine Ergebnistabelle. Was wir nicht gefunden haben, kann es trotzdem geben.

## Studien zusammengefasst

evidence-summary = { $outcome }, { $group }{ $against ->
    [forward] , gegen vorwärts
    [sideways] , gegen seitwärts
   *[other] { "" }
}: { $comparisons ->
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

## Eigenes Zusammenfassen, wo es kein Urteil ist: ein Arbeitsblatt

evidence-line-sizes = Nur Größen
evidence-line-nulls = Dazu ohne Unterschied oder unklar: als null
evidence-line-bounds = Dazu untere Grenzen
evidence-line-sizes-read = Nur Größen; { $reading }
evidence-line-nulls-read = Dazu ohne Unterschied oder unklar: als null; { $reading }
evidence-line-bounds-read = Alles zusammen; { $reading }
evidence-reading-standard-errors = eine zweifelhafte Streuung als Standardfehler gelesen
evidence-reading-standard-deviations = eine zweifelhafte Streuung als Standardabweichung gelesen
evidence-reading-p-value = die zweifelhafte Studie nach ihrem p-Wert
evidence-entry-exact = aus Mittelwerten
evidence-entry-from_p = aus einem p-Wert
evidence-entry-null = als null genommen
evidence-entry-bound = untere Grenze
evidence-entry = { $study } ({ $people }): { NUMBER($size, minimumFractionDigits: 2, maximumFractionDigits: 2) }, { $how }
evidence-entry-read = { $entry }; { $reading }
evidence-line = { $studies } Studien, { $people } Personen: { NUMBER($size, minimumFractionDigits: 2, maximumFractionDigits: 2) } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }); eine neue Studie läge zwischen { NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) } und { NUMBER($most, minimumFractionDigits: 2, maximumFractionDigits: 2) }
evidence-line-without-one = { $line }; ohne je eine der Studien { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } bis { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }
evidence-line-too-few = { $studies ->
    [one] 1 Studie
   *[other] { $studies } Studien
}, { $people } Personen: zu wenige zum Ausrechnen
evidence-left-out = { $comparisons ->
    [one] 1 Vergleich gibt
   *[other] { $comparisons } Vergleiche geben
} nichts, woraus sich eine Größe machen ließe.

## Das Verzerrungsrisiko einer Studie, auf ihrer Karte

evidence-bias = Verzerrungsrisiko. { $answers }
evidence-bias-randomised = Durch das Los eingeteilt: { $answer ->
    [yes] ja
   *[no] nein
}.
evidence-bias-concealed = Zuteilung verdeckt: { $answer ->
    [yes] ja
   *[no] nein
}.
evidence-bias-blind-assessors = Messende kannten die Gruppen nicht: { $answer ->
    [yes] ja
   *[no] nein
}.
evidence-bias-intention-to-treat = Alle Eingeteilten mitgezählt: { $answer ->
    [yes] ja
   *[no] nein
}.
evidence-bias-same-time = Die anderen übten ebenso lange: { $answer ->
    [yes] ja
   *[no] nein
}.
evidence-bias-pedro = PEDro-Skala: { $points } von 10.
evidence-bias-rest = Das Übrige ist nicht gesagt.
evidence-bias-untold = Verzerrungsrisiko: nicht gesagt in dem, was zu lesen war.
evidence-bias-asked = Bei jeder Studie fragen wir, ob das Los die Gruppen bildete, ob die Zuteilung verdeckt war, ob die Messenden die Gruppen kannten, ob alle Eingeteilten mitgezählt sind und ob die anderen ebenso lange übten. Wer geht, weiß, in welche Richtung.

## Studien, die nichts zeigen: warum

evidence-unread-posted = Ergebnisse liegen vor; wir haben sie nicht gelesen
evidence-unread-under_way = Ergebnisse liegen noch nicht vor
evidence-unread-cut_off = Zum Teil gelesen, ohne Ergebnis zum Zeigen
evidence-unread-no_test = Keine Prüfung des Rückwärtsgehens allein
evidence-unread-protocol = Studienprotokolle
evidence-unread-by_name = Nur dem Namen nach bekannt

## Einzelne Befunde, die eine Behauptung berühren

evidence-fact-energy-flynn = Bei 1,79 m/s in der Ebene brauchte Rückwärtsgehen 60 % des Sauerstoffs, den die Gehenden höchstens aufnehmen konnten. Sauerstoff, Herzfrequenz und Laktat waren höher als vorwärts.
evidence-fact-energy-chaloupka = Bei 1,56 m/s, in der Ebene und bei 5 %, brauchten 17 junge Erwachsene rückwärts mehr Sauerstoff, atmeten mehr, hatten einen schnelleren Puls und fanden es anstrengender.
evidence-fact-energy-duplicate = Dieser Eintrag druckt das Abstract von Flynn et al. 1994 unter anderen Namen: dieselbe Studie, einmal gezählt.
evidence-fact-soreness = Bei 1,67 und 1,91 m/s, den zwei schnellsten Tempi eines Versuchs, berichteten Menschen von müden Muskeln und später von Muskelkater. Die ersten Tage sind besser kurz und langsam.
evidence-fact-slow-when-older = Rückwärts verloren Menschen von im Mittel 78 Jahren mehr von ihrer Schrittlänge als Menschen von 24. Die Schrittzahl je Minute blieb etwa wie vorwärts.
evidence-fact-shoes-off = Bei 47 Menschen von im Mittel 77 Jahren war die Schrittzahl je Minute rückwärts niedriger als vorwärts. Barfuß gingen sie schneller; bloße Füße sind nichts für Menschen, die darin wenig spüren.
evidence-fact-fallers-slow = Von 62 älteren Menschen gingen alle, die gestürzt waren, rückwärts unter 0,6 m/s. Das beschreibt sie; eine Grenze ist es nicht.
evidence-fact-risk-slow = Im eigenen Tempo gingen 20 ältere Menschen mit hohem Sturzrisiko rückwärts um 25,3 % langsamer als 21 andere; so schnell sie konnten, um 23,8 %.
evidence-fact-safe-without-counts = Die Autorinnen und Autoren nennen das Training sicher und machbar, ohne Zahlen zu drucken.
evidence-fact-children-quality = Sieben Studien an Kindern mit Zerebralparese hatten im Mittel 4,7 von 10 Punkten auf der PEDro-Skala.
evidence-fact-quoted = gelesen auf einer Seite, die es zitiert

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
