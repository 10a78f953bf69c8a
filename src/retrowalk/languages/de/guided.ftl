# Something guided for any day: forward, standing or seated; nothing of it is a backward walk.

guided-name = Etwas Ruhiges
guided-title = Etwas Ruhiges, für jeden Tag
guided-lead-any = Vorwärts, im Stehen oder im Sitzen, mit einer Stimme, die dich führt. Nichts davon ist Rückwärtsgehen, und dein Programm bleibt, wie es ist.
guided-lead-seated = Im Sitzen, mit einer Stimme, die dich führt. Dein Programm bleibt, wie es ist.
guided-lead-waiting = Im Sitzen, mit einer Stimme, die dich führt: sicher, während du auf das Wort einer Fachperson wartest. Dein Programm bleibt, wie es ist.
guided-posture-walking = Vorwärts gehend
guided-posture-standing = Im Stehen
guided-posture-seated = Im Sitzen
# $minutes is such as "3 minutes"; $day is a day such as "Tue 24 Nov".
guided-length = { $minutes }
guided-length-hold = { $minutes }, neben etwas Festem
guided-last = Zuletzt am { $day }
guided-tests = Kleine Tests
guided-tests-lead = Tests im Stehen und Gehen, die im Moment für dich passen. Jemand steht neben dir.
guided-offline = Sobald diese Seite auf deinem Telefon offen war, läuft alles dort auch ohne Verbindung.
guided-how = Wie das alles geht
guided-kept = Was du gemacht hast

# On the page of the day
guided-today = Heute etwas Ruhiges
guided-today-any = Etwas Ruhiges, an jedem Tag
guided-begin = Beginnen
guided-all = Alles, was es gibt

# What can't be
guided-not-for-you = Das ist im Moment nichts für dich. Was für dich passt, steht unter „Etwas Ruhiges“.
guided-help-first = Heute geht Hilfe vor. Vorher gibt es hier nichts anderes.

# To correct what was kept
guided-correct = Ändern, was du gemacht hast
guided-correct-lead = Alles steht da, wie es aufgehoben wurde. Ändere, was falsch war; was vorher dastand, bleibt im Verlauf.
guided-correct-which = Was es war
guided-correct-minutes = Wie viele Minuten
guided-refused-minutes = Wie viele Minuten? Eine Zahl über 0 bis { $most } genügt.
