# Die Seite, die wie keine andere aussieht: nach einem Sturz, und was ein Notfall sein kann.

# Mitten im Satz, wo kein Land genannt wurde oder seine Nummer nicht bekannt ist
urgent-your-number = deine Notrufnummer
urgent-mark = Dringend
urgent-call = { $number } anrufen
urgent-call-yours = Ruf deine Notrufnummer an.
urgent-all-right = Mir geht es gut
urgent-country = Ein anderes Land?
urgent-country-unknown = Welche Nummer ist das?
urgent-country-where = Wo bist du?
urgent-country-choose = Wähl ein Land
urgent-country-keep = Nummer zeigen

## Nach einem Sturz: zuallererst
urgent-fall-title = Bleib kurz, wo du bist. Bist du verletzt?
urgent-fall-when = Wenn etwas stark wehtut, du dir den Kopf gestoßen hast, benommen bist oder nicht hochkommst: Hol sofort Hilfe.
urgent-fall-to-answer = Du hast von einem Sturz erzählt. Ein paar Fragen dazu kommen vor allem anderen.
urgent-fall-questions = Vier Fragen zu deinem Sturz
urgent-fall-not-sure = Nicht sicher? Dann sag Ja.
urgent-fall-hurt = Bist du verletzt?
urgent-fall-hit_head = Hast du dir den Kopf gestoßen?
urgent-fall-blood_thinner = Nimmst du einen Blutverdünner?
urgent-fall-blood_thinner-hint = Etwa Marcumar oder Apixaban, oder Clopidogrel gegen Gerinnsel; niedrig dosiertes ASS allein zählt nicht.
urgent-fall-passed_out_or_stuck = Warst du ohnmächtig, oder kamst du allein nicht wieder hoch?
urgent-answer-yes = Ja
urgent-answer-no = Nein
urgent-refused = Bitte beantworte jede Frage: Ja oder Nein.

## Was danach zu tun ist
urgent-care-emergency-title = Geh jetzt in die Notaufnahme.
urgent-care-emergency = Du hast dir den Kopf gestoßen und nimmst einen Blutverdünner: Geh jetzt in eine Notaufnahme, auch wenn es dir gut geht.
urgent-care-passed_out-title = Lass dich jetzt ärztlich untersuchen.
urgent-care-passed_out = Wer ohnmächtig war oder allein nicht hochkam, sollte heute noch ärztlich untersucht werden. Hast du dir auch den Kopf gestoßen, geh jetzt in eine Notaufnahme.
urgent-care-head-title = Das sollte heute noch ärztlich angesehen werden.
urgent-care-head = Du hast dir den Kopf gestoßen: Lass dich heute noch untersuchen und bleib heute Nacht nicht allein. Stärker werdende Kopfschmerzen, Erbrechen, Schläfrigkeit oder Verwirrtheit sind ein Notfall.
urgent-care-hurt-title = Das sollte heute noch ärztlich angesehen werden.
urgent-care-hurt = Du bist verletzt: Zeig es heute noch einer Ärztin oder einem Arzt. Kannst du ein Bein nicht belasten oder tut die Hüfte weh, geh nicht darauf.
urgent-care-tell = Nichts tut weh, und der Kopf blieb verschont: gut.
urgent-care-tell-then = Bitte sag es einer Fachperson, bevor du wieder rückwärts gehst.
urgent-care-unanswered = Zuallererst: Bist du verletzt, hast du dir den Kopf gestoßen, nimmst du einen Blutverdünner? Dann hol zuerst Hilfe.
urgent-care-done = Ich habe es gelesen

## Mitten im Gehen stimmt etwas nicht: zuallererst
urgent-now-chest_pain-title = Ruf jetzt Hilfe und setz dich hin.
urgent-now-chest_pain = Schmerz oder Druck in der Brust kann vom Herzen kommen. Geh nicht weiter und fahr nicht selbst.
urgent-now-weakness-title = Ruf jetzt Hilfe und setz dich hin.
urgent-now-weakness = Plötzliche Schwäche, ein hängendes Gesicht oder fehlende Worte können ein Schlaganfall sein, auch wenn es vorbeigeht. Merk dir die Uhrzeit und geh nicht weiter.
urgent-now-faint-title = Setz oder leg dich jetzt hin. Geh nicht weiter.
urgent-now-faint = Wenn du ohnmächtig warst, die Brust wehtut oder es in ein paar Minuten nicht vorbeigeht: Ruf jetzt Hilfe.
urgent-alarm-to-answer = Du hast gesagt, dass beim Gehen etwas nicht stimmte. Zwei Fragen dazu kommen vor allem anderen.
urgent-alarm-choose = Was stimmt nicht?
urgent-alarm-questions = Was war es?
urgent-alarm-none = Nichts davon: Ich kam aus Versehen darauf
urgent-alarm-seen = Hat es seitdem eine Ärztin oder ein Arzt angesehen?
urgent-alarm-refused = Bitte sag, was es war und ob es ärztlich angesehen wurde.

## Was danach zu tun ist: noch nicht angesehen, und angesehen
urgent-after-chest_pain-title = Das sollte heute noch ärztlich angesehen werden.
urgent-after-chest_pain = Du hattest beim Gehen Schmerzen in der Brust: Lass dich heute noch ärztlich untersuchen, auch wenn es vorbei ist. Ist es noch da oder kommt es wieder, ruf sofort Hilfe.
urgent-after-weakness-title = Geh jetzt in die Notaufnahme.
urgent-after-weakness = Du warst beim Gehen plötzlich schwach, oder Gesicht oder Sprache versagten: Geh jetzt in eine Notaufnahme, auch wenn es vorbei ist.
urgent-after-faint-title = Das sollte heute noch ärztlich angesehen werden.
urgent-after-faint = Dir war beim Gehen schwindlig oder schwarz vor Augen: Lass es heute noch ärztlich ansehen, und sofort, wenn du ohnmächtig warst oder es wiederkommt.
urgent-seen-chest_pain = Du hattest beim Gehen Schmerzen in der Brust, und es wurde ärztlich angesehen. Frag dort, wann du wieder rückwärts gehen darfst.
urgent-seen-weakness = Du warst beim Gehen plötzlich schwach, oder Gesicht oder Sprache versagten, und es wurde ärztlich angesehen. Frag dort, wann du wieder rückwärts gehen darfst.
urgent-seen-faint = Dir war beim Gehen schwindlig oder schwarz vor Augen, und es wurde ärztlich angesehen. Frag dort, wann du wieder rückwärts gehen darfst.
