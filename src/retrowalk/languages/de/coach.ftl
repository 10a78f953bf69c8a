coach-today = Heute: { $minutes } rückwärts, { $place }.
coach-done-nothing = Das war es für heute. Danach ist nichts geplant.
coach-done-tomorrow = Das war es für heute. Als Nächstes, morgen: { $minutes } rückwärts, { $place }.
coach-done-later = Das war es für heute. Als Nächstes, am { $day }: { $minutes } rückwärts, { $place }.
coach-rest-nothing = Heute ist Ruhe. Danach ist nichts geplant.
coach-rest-tomorrow = Heute ist Ruhe. Als Nächstes, morgen: { $minutes } rückwärts, { $place }.
coach-rest-later = Heute ist Ruhe. Als Nächstes, am { $day }: { $minutes } rückwärts, { $place }.

coach-choose-one-way = Wähle Wochentage oder wie oft in der Woche, nicht beides.
coach-choose-times = Höchstens { $most }-mal in der Woche, mit Ruhe dazwischen. Wähle weniger.
coach-choose-place = Heute nicht { $place }: Das geht für dich im Moment nicht.
coach-choose-rung = „{ $rung }“ kann nicht ausgelassen werden: Diese Stufe liegt nicht vor dir, oder der Weg führt über sie.

coach-answers-old = Deine Antworten sind vom { $date }. Bitte beantworte die Fragen noch einmal.
coach-answers-soon = Deine Antworten sind vom { $date }. Sie gelten nicht mehr lange: Beantworte die Fragen noch einmal, wenn es dir passt.
coach-answers-fell = Du bist gestürzt, seit du die Fragen beantwortet hast. Bitte beantworte sie noch einmal.

coach-questions-start = Bitte beantworte zuerst die Fragen: Dann wissen wir, wie wir anfangen.
coach-questions-tests = Bitte beantworte zuerst die Fragen: Sie sagen, welche Tests zu dir passen.
coach-questions-print = Bitte beantworte zuerst die Fragen: Dann gibt es etwas zu drucken.
coach-test-not-for-you = { $test }: derzeit nichts für dich. Deine Freigabe sagt, was du eine Fachperson fragen sollst und warum.
coach-no-such-session = Es gibt keine Einheit „{ $session }“.
coach-no-session = In deinem Programm gibt es keine Einheit { $session }.
coach-not-walked = Die Einheit { $session } wurde noch nicht gegangen, also gibt es nichts dazu zu sagen.
coach-no-result = In deinem Tagebuch gibt es kein Ergebnis { $id }.

coach-part-damaged = Dieser Teil wurde unterwegs beschädigt. Bitte sende ihn noch einmal.
coach-part-astray = Dieser Teil gehört an einen anderen Ort als den, an den er gesendet wurde.
coach-not-arrived = Diese Aufnahme ist noch nicht angekommen. Speichere sie vom Telefon aus.
coach-nothing-arrived = Von dieser Aufnahme ist nichts angekommen.
coach-several-recordings = Die Datei enthält { $count } Aufnahmen des Players. Gib sie einzeln ab.
coach-heart-alone = Deine Schritte ließen sich diesmal nicht messen.
