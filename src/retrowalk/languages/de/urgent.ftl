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
urgent-fall-when = Wenn etwas stark wehtut, du mit dem Kopf aufgeschlagen bist, benommen bist oder nicht hochkommst: Hol sofort Hilfe.
urgent-fall-to-answer = Du hast von einem Sturz erzählt. Ein paar Fragen dazu kommen vor allem anderen.
urgent-fall-questions = Vier Fragen zu deinem Sturz
urgent-fall-not-sure = Nicht sicher? Dann sag Ja.
urgent-fall-hurt = Bist du verletzt?
urgent-fall-hit_head = Bist du mit dem Kopf aufgeschlagen?
urgent-fall-blood_thinner = Nimmst du einen Blutverdünner?
urgent-fall-blood_thinner-hint = Etwa Marcumar oder Apixaban, oder Clopidogrel gegen Gerinnsel; niedrig dosiertes ASS allein zählt nicht.
urgent-fall-passed_out_or_stuck = Warst du ohnmächtig, oder kamst du allein nicht wieder hoch?
urgent-answer-yes = Ja
urgent-answer-no = Nein
urgent-refused = Bitte beantworte jede Frage: Ja oder Nein.

## Was danach zu tun ist
urgent-care-emergency-title = Geh jetzt in die Notaufnahme.
urgent-care-emergency = Du bist mit dem Kopf aufgeschlagen und nimmst einen Blutverdünner: Geh jetzt in eine Notaufnahme, auch wenn es dir gut geht.
urgent-care-passed_out-title = Lass dich jetzt ärztlich untersuchen.
urgent-care-passed_out = Wer ohnmächtig war oder allein nicht hochkam, sollte heute noch ärztlich untersucht werden. Bist du auch mit dem Kopf aufgeschlagen, geh jetzt in eine Notaufnahme.
urgent-care-head-title = Das sollte heute noch ärztlich angesehen werden.
urgent-care-head = Du bist mit dem Kopf aufgeschlagen: Lass dich heute noch untersuchen und bleib heute Nacht nicht allein. Stärker werdende Kopfschmerzen, Erbrechen, Schläfrigkeit oder Verwirrtheit sind ein Notfall.
urgent-care-hurt-title = Das sollte heute noch ärztlich angesehen werden.
urgent-care-hurt = Du bist verletzt: Zeig es heute noch einer Ärztin oder einem Arzt. Kannst du ein Bein nicht belasten oder tut die Hüfte weh, geh nicht darauf.
urgent-care-tell = Nichts tut weh, und der Kopf blieb verschont: gut.
urgent-care-unanswered = Zuallererst: Bist du verletzt, bist du mit dem Kopf aufgeschlagen, nimmst du einen Blutverdünner? Dann hol zuerst Hilfe.
urgent-care-done = Ich habe es gelesen
