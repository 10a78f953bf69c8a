## Wer zugestimmt hat, am Anfang eines Satzes
professional-who-physiotherapist = Deine Physiotherapie
professional-who-doctor = Deine Arztpraxis
professional-who-occupational_therapist = Deine Ergotherapie
professional-who-nurse = Deine Pflegefachkraft
professional-who-trainer = Dein Coach
professional-who-other = { $who } ({ $profession })

## Das Wichtigste in einem Satz
professional-says = { $who }: { $what }.
professional-comma = { $one }, { $other }
professional-or = { $one } oder { $other }
professional-yes = Rückwärtsgehen ist in Ordnung
professional-at_most = höchstens { $minutes }
professional-times =
    { $times ->
        [one] höchstens einmal pro Woche
       *[other] höchstens { $times }-mal pro Woche
    }
professional-only = nur { $places }
professional-not = nicht { $places }
professional-until = bis { $day }

## Das Übrige, je ein Satz
professional-only-rungs = Nur diese Stufen: { $rungs }.
professional-not-rungs = Nicht diese Stufen: { $rungs }.
professional-pain =
    { $most ->
        [0] Schmerzen sind nicht in Ordnung, weder beim Gehen noch am Tag danach.
       *[other] Schmerzen bis { $most } von 10 sind in Ordnung, beim Gehen und am Tag danach.
    }
professional-lifts-support_within_reach = Du darfst gehen, ohne dass etwas zum Festhalten da ist.
professional-lifts-not_alone = Du darfst allein gehen.
professional-lifts-no_treadmill = Das Laufband ist erlaubt.
professional-lifts-no_water = Wasser ist erlaubt.
professional-lifts-no_incline = Hügel und Steigungen sind erlaubt.
professional-lifts-no_load = Gewichte und Schlitten sind erlaubt.
professional-lifts-no_running = Joggen und Rennen sind erlaubt.
professional-lifts-light_effort = Mehr als leichte Anstrengung ist erlaubt.
professional-lifts-short_bouts = Längere Strecken ohne Pause sind erlaubt.
professional-lifts-neck_still = Du darfst den Hals drehen, um nach hinten zu sehen.
professional-lifts-beside_treatment = Du darfst auch ohne andere Behandlung weitermachen.
professional-lifts-no_water_alone = Du darfst im Wasser gehen, ohne dass jemand dabei ist.
professional-lifts-no_looking_up = Du darfst nach oben sehen.
professional-lifts-no_barefoot = Barfuß ist erlaubt.
professional-lifts-no_long_standing = Längeres Stillstehen ist erlaubt.
professional-lifts-sit_to_rest = Du darfst dich im Stehen ausruhen.
professional-lifts-touch_for_stop = Niemand muss dich berühren, um Halt zu sagen.
professional-adds = Zusätzlich: { $care }
professional-note = „{ $note }“ ({ $who }, { $day })

## Wann wieder zu fragen ist
professional-ends = { $who }: Was vereinbart ist, endet am { $day }. Frag vorher, was danach gilt, und schreib es hier auf.
professional-ended = { $who }: Was vereinbart war, ist am { $day } zu Ende gegangen, und dein Programm geht ohne das weiter. Frag, was jetzt gilt, und schreib es hier auf.
professional-old = { $who }: Was vereinbart ist, ist vom { $day }. Frag, ob es noch passt, und schreib hier auf, was jetzt gilt.
professional-yes-ends = { $who }: Das Ja zum Rückwärtsgehen gilt bis { $day }. Frag vorher noch einmal danach; später ist nichts geplant.
professional-yes-ended = { $who }: Das Ja zum Rückwärtsgehen galt bis { $day }. Bis eine Fachperson wieder zugestimmt hat, ist nichts geplant.

## Was nicht gemeint sein kann
professional-unknown-setting = Einen Ort „{ $name }“ gibt es nicht. Es gibt: { $known }.
professional-unknown-rung = Eine Stufe „{ $name }“ gibt es nicht. Es gibt: { $known }.
professional-unknown-precaution = Eine Vorsicht „{ $name }“ gibt es nicht. Es gibt: { $known }.
professional-both = „{ $name }“ kann nicht zugleich erlaubt und untersagt sein.
professional-until-before = Der letzte Tag kann nicht vor dem Tag der Zustimmung liegen.
professional-day = Bis zu welchem Tag? Schreib ihn so: 2026-12-12.
professional-minutes = Wie viele Minuten höchstens? Von ½ bis 60, etwa 2 oder 2,5.
professional-whole = „{ $told }“ ist keine passende ganze Zahl. Pro Woche gehen 1 bis 7 Male, bei Schmerzen 0 bis 10.
professional-no-change = Ohne eine Grenze ändert das nichts an dem, was { $who } vorher gesagt hat. Soll es enden, lass es, wie es war, und gib den letzten Tag an, an dem es gilt.
professional-long-note = Der Wortlaut ist länger, als gespeichert werden kann: höchstens { $most } Zeichen.

## Es aufschreiben
professional-form-profession = Beruf
professional-form-somebody = Ein anderer, oder nicht genannt
professional-form-physiotherapist = Physiotherapie
professional-form-doctor = Ärztin oder Arzt
professional-form-occupational_therapist = Ergotherapie
professional-form-nurse = Pflege
professional-form-trainer = Trainerin oder Trainer
professional-form-what = Was wurde gesagt?
professional-form-what-hint = Lass leer, wovon nicht die Rede war.
professional-form-minutes = Minuten rückwärts, höchstens
professional-form-minutes-unit = Minuten pro Einheit
professional-form-where = Nur an diesen Orten
professional-form-where-hint = Kreuze nichts an, wenn jeder deiner Orte in Ordnung ist.
professional-form-elsewhere = Andere Orte
professional-form-until = Der letzte Tag, an dem das gilt
professional-form-until-hint = Ohne ihn fragen wir nach zwölf Wochen wieder.
professional-form-note = Im Wortlaut
professional-form-more = Was noch gesagt wurde
professional-form-times = Wie oft pro Woche, höchstens
professional-form-pain = Welche Schmerzen in Ordnung sind, 0 bis 10
professional-form-pain-hint = Beim Gehen und am Tag danach.
professional-form-not-here = Nie an diesen Orten
professional-form-only-rungs = Nur diese Stufen
professional-form-not-rungs = Nicht diese Stufen
professional-form-lifts = Worauf du nicht mehr achten musst
professional-form-adds = Worauf du zusätzlich achten sollst
professional-title = Was Fachpersonen gesagt haben
professional-change = Ändern, was { $who } gesagt hat
professional-write = Aufschreiben, was eine Fachperson gesagt hat

## Eine Verordnung: wie oft, und was sonst begrenzt ist
professional-times-asked =
    { $times ->
        [one] einmal pro Woche
       *[other] { $times }-mal pro Woche
    }
professional-effort = Anstrengung bis { $most } von 10, nicht mehr.
professional-pace = Höchstens { $most } Schritte in der Minute.
professional-rest = Zwischen zwei Strecken rückwärts mindestens { $seconds } Sekunden Pause.
professional-present = Nur wenn { $who } dabei ist.
professional-semicolon = { $one }; { $other }
professional-stop = Hör sofort auf bei: { $signs }.
professional-goals = Was du damit erreichen willst: { $goals }.
professional-review-on = Wird am { $day } wieder besprochen.
professional-why = Warum: { $why }
professional-review-comes = { $who }: Was vereinbart wurde, soll am { $day } wieder besprochen werden. Mach einen Termin aus.
professional-review-passed = { $who }: Was vereinbart wurde, sollte am { $day } wieder besprochen werden. Mach einen Termin aus.
professional-review-before = Der Tag der nächsten Besprechung kann nicht vor dem Tag der Vereinbarung liegen.
