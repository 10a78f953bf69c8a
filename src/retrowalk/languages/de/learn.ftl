# Die Seiten zum Lernen: wie es geht, und ob es stimmt.

learn-name = Wissen
learn-heading = Lern es, und sieh, was stimmt
learn-no-such-page = Hier ist keine Seite. Alles zum Lernen steht unter „Wissen“.

## Die Türen, und die Titel dahinter

learn-technique-name = Technik
learn-technique-title = Wie man rückwärts geht
learn-technique-sentence = Erst die Zehen, kleine Schritte, langer Rücken.
learn-dose-name = Wie viel
learn-dose-title = Wie viel, wie oft
learn-dose-sentence = Ein oder zwei Minuten sind schon eine ganze Übung.
learn-safety-name = Sicherheit
learn-safety-title = Wie du sicher bleibst
learn-safety-sentence = Worauf du vorher schaust, und wann du aufhörst.
learn-calm-name = Ruhe
learn-calm-title = Ruhig gehen
learn-calm-sentence = Atem, Sinne, und ein Schritt nach dem anderen.
learn-evidence-name = Belege
learn-evidence-title = Stimmt das?
learn-evidence-sentence = Was gesagt wird, gehalten an die Studien.

learn-lesson-name = Die erste Lektion
learn-lesson-title = So geht es, in einer Minute
learn-lesson-sentence = Vor deiner ersten Einheit rückwärts: eins nach dem anderen, gezeichnet und vorgelesen.
learn-lesson-play = Abspielen und anhören
learn-lesson-close = Alles zeigen

learn-chapter-first-walk = Von der ersten Einheit an
learn-chapter-other-places = Später, an anderen Orten
learn-chapter-hazards = Was schiefgehen kann
learn-chapter-safe = Was dich schützt
learn-chapter-walking = Während du gehst
learn-chapter-breath = Atem
learn-chapter-standing = Im Stehen, mit etwas zum Festhalten

## Stimmt das?

learn-evidence-lead = Was über das Rückwärtsgehen gesagt wird, gehalten an die Studien. Tippe auf eine Behauptung, um zu sehen, was gefunden wurde.
learn-you-may-expect = Was du erwarten darfst
learn-verdict-supported = Mehrere Studien stimmen überein.
learn-verdict-promising = Einige Studien weisen in diese Richtung; es braucht mehr.
learn-verdict-unproven = Das ist noch nicht bekannt.
learn-verdict-contradicted = Die Studien sagen etwas anderes.
learn-for-whom = Für wen:
learn-change = Was das ändern würde:
learn-everything = Alles dazu

## Eine Behauptung

learn-verdict = Urteil
learn-certainty-high = Weitere Studien werden daran kaum etwas ändern.
learn-certainty-moderate = Weitere Studien ändern das vielleicht.
learn-certainty-low = Weitere Studien ändern das wahrscheinlich.
learn-certainty-very-low = Man weiß wenig; das ist kaum mehr als ein Hinweis.
learn-certainty-none = Keine der Studien, die wir gelesen haben, hat es gemessen.
learn-found = Was gefunden wurde
learn-closer = Genauer betrachtet
learn-may-be-expected = Was zu erwarten ist
learn-change-title = Was das ändern würde
learn-studies = Die Studien
learn-no-pool = Unter fünf Größen geben wir keine eigene zusammengefasste Zahl.
learn-facts = Was sonst gelesen wurde
learn-worksheet = Arbeitsblatt für Fachleute: kein Urteil
learn-worksheet-lead = Unser eigenes Zusammenfassen des Wenigen, das eine Größe hat: Hedges g, positiv, wo rückwärts besser war, mit 95-%-Konfidenzintervallen nach Hartung und Knapp. Unter fünf Größen trägt es kein Urteil, und eine Studie mehr kann es wenden.
learn-each-study = Jede einzelne
learn-unread = Bekannt, aber ohne Ergebnis zum Zeigen: { $studies }

learn-study-people = { $people } ({ $ours } und { $theirs })
learn-study = { $people }. { $dose }; zum Vergleich: { $against }. { $derived }
learn-study-assumed = { $study } Angenommen: { $assumed }
learn-derived-exact = Größe aus Mittelwerten und Streuungen: { NUMBER($mean, maximumFractionDigits: 4) } ({ NUMBER($sd, maximumFractionDigits: 4) }), gegen { NUMBER($other, maximumFractionDigits: 4) } ({ NUMBER($other_sd, maximumFractionDigits: 4) }).
learn-derived-from_p = Größe aus dem p-Wert berechnet: ungefähr.
learn-derived-bound = Die Größe ist mindestens diese: Vom p-Wert ist nur eine Grenze gedruckt.
learn-derived-none = Keine Größe gedruckt.

learn-compared-trials = { $what }, { $trials ->
    [one] { $trials } Studie
   *[other] { $trials } Studien
}
learn-compared-people = { $what }, { $people ->
    [one] { $people } Person
   *[other] { $people } Personen
}
learn-compared-better = { $what }: besser
learn-compared-no-difference = { $what }: kein Unterschied
learn-compared-worse = { $what }: schlechter
learn-compared-unclear = { $what }: nicht klar gesagt
learn-compared-forward = { $what }, gegen vorwärts
learn-compared-sideways = { $what }, gegen seitwärts
learn-compared-group = { $what }, { $group }

## Was zehn Minuten rückwärts kosten

learn-cost-title = Zehn Minuten rückwärts, in Kilokalorien
learn-cost-caption = In der Ebene, wo nichts anderes steht, bei { NUMBER($mass, maximumFractionDigits: 0) } kg, mit dem Ruheverbrauch. Spannen: Die Studien, die wir gelesen haben, erlauben keine einzelne Zahl.
learn-cost-pace = Tempo
learn-cost-first = am Anfang
learn-cost-practised = nach drei Stunden Übung
learn-pace-slow = langsam, { $speed } m/s
learn-pace-easy = gemächlich, { $speed } m/s
learn-pace-brisk = zügig, { $speed } m/s
learn-pace-uphill = gemächlich, { NUMBER($grade, style: "percent", maximumFractionDigits: 0) } bergauf
