## Die Antwort in einer Zeile
screening-answer-go = Du kannst mit dem Rückwärtsgehen anfangen.
screening-answer-precautions = Du kannst anfangen, mit etwas Vorsicht.
screening-answer-ask_first = Bitte frag zuerst eine Fachperson.
screening-answer-urgent = Das sollte heute noch ärztlich angesehen werden.
screening-answer-emergency = Das kann ein Notfall sein.

## Wann ein Rettungswagen zu rufen ist
screening-call-now = Ist es jetzt da, wähl { $number }.
screening-call-strong = Ist sie neu und stark, wähl { $number }.
screening-call-sudden = Kam sie plötzlich, wähl { $number }.
screening-call-one_side = Kam es plötzlich auf einer Seite, wähl { $number }.

## Worauf jedes Mal zu achten ist
screening-care-support_within_reach = Ein Geländer, Wasser oder ein Mensch ist immer in Reichweite.
screening-care-not_alone = Jemand ist an deiner Seite.
screening-care-no_treadmill = Kein Laufband.
screening-care-no_water = Nie im Wasser.
screening-care-no_incline = Keine Hügel und keine Steigung.
screening-care-no_load = Keine Gewichte und kein Schlitten.
screening-care-no_running = Nur gehen, nicht joggen oder rennen.
screening-care-light_effort = Leichte Anstrengung: Du kannst immer in ganzen Sätzen sprechen.
screening-care-short_bouts = Kurze Strecken mit Pausen dazwischen.
screening-care-neck_still = Um nach hinten zu sehen, drehst du den ganzen Körper, nicht den Hals.
screening-care-no_water_alone = Ins Wasser nur mit jemandem an deiner Seite.
screening-care-no_looking_up = Nicht nach oben schauen, während du stehst oder gehst.
screening-care-no_barefoot = Immer mit Schuhen, nie barfuß.
screening-care-no_long_standing = Kein langes Stillstehen; du stehst langsam auf.
screening-care-sit_to_rest = Ein Stuhl steht bereit, und zum Ausruhen setzt du dich.
screening-care-touch_for_stop = Eine Berührung heißt Halt, denn ein Ruf wird vielleicht nicht gehört.
screening-care-beside_treatment = Es ergänzt deine Behandlung und ersetzt sie nie.

## Was an einer Antwort nicht stimmt
screening-not-answered = Auf „{ $text }“ gibt es noch keine Antwort (Frage { $question }).
screening-no-such-question = Eine Frage „{ $question }“ gibt es nicht.
screening-tick-or-nothing = Bitte kreuze an, was zutrifft, oder nichts (Frage { $question }).
screening-choose-one = Bitte wähle eines davon: { $choices } (Frage { $question }).
screening-yes-or-no = Bitte antworte mit Ja oder Nein (Frage { $question }).
screening-whole-number = Bitte gib eine ganze Zahl von { $least } bis { $most } an (Frage { $question }).
screening-no-such-country = Bitte wähl ein Land aus der Liste.
screening-agreed-later = Der Tag, an dem die Fachperson zugestimmt hat, liegt noch in der Zukunft.
