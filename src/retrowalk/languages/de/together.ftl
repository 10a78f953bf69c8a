# Jemanden mitgehen lassen: das Fenster beim Gehen, was laut gesagt wird, und die Seite der Begleitung.

## Das Fenster beim Gehen
together-offer = Jemanden mitgehen lassen
together-unreached = Dafür braucht es deinen Retrowalk-Server, und der ist gerade nicht erreichbar. Gehen kannst du auch so.
together-title = Jemand geht mit dir
together-lead = Schick den Link jemandem, dem du vertraust, oder lass ihn scannen. Ein Konto ist nicht nötig. Man sieht dein Gehen, während du gehst, und kann dir vier Dinge sagen. Mit dem Gehen endet es.
together-link = Der Link
together-code = QR-Code des Links
together-share = Verschicken
together-copy = Kopieren
together-copied = Kopiert.
together-withdraw = Zurücknehmen
together-close = Zurück zum Gehen
together-make-again = Neuen Link machen
together-leave-result = Danach meine Gänge 7 Tage lang ansehen lassen
together-result-label = Wer mit mir gegangen ist
together-result-sent = Deine Gänge liegen dort zum Ansehen. Du findest das unter „Meiner Physiotherapie zeigen“.
together-sees = Man sieht, wie herum du gehst, deine Schritte, dein Tempo und deinen Puls, was gesagt wird, und wo du gehst. Der Server reicht es verschlossen weiter, behält nichts davon und kann es nicht lesen.
together-none = Noch ist niemand bei dir.
together-one = Jemand ist bei dir.
together-several = Mehrere sind bei dir.
together-in-step = Du und dein Gegenüber werdet gemeinsam eingezählt.
together-apart = Das andere Telefon kann gerade nicht mitzählen. Zähle selbst laut.
together-gone = Der Link öffnet nichts mehr.
together-reach-machine = Er öffnet sich nur auf diesem Rechner: sonst kommt niemand hierher.
together-reach-home = Er öffnet sich nur in diesem Heimnetz ({ $host }), in Browsern, die diesem Rechner vertrauen.
together-reach-anywhere = Er öffnet sich überall, wo { $host } zu erreichen ist.
together-unfit = Dieser Link passt nicht. Bitte mach einen neuen.
together-unknown = Einen solchen Link gibt es nicht.

## Was der Coach für die Begleitung sagt
together-said-well-done = Jemand sagt: gut gemacht.
together-said-smaller = Jemand sagt: kleinere Schritte.
together-said-slower = Jemand sagt: etwas langsamer.
together-said-stop = Stopp! Bleib jetzt stehen, halt dich fest.

## Die Seite der Begleitung
together-page-title = Zusammen gehen
together-waiting = Warten auf das andere Telefon.
together-full = Es gehen schon so viele mit, wie Platz haben. Diese Seite öffnet sich, sobald wieder Platz ist.
together-gone-title = Hier ist nichts
together-gone-lead = Der Link wurde zurückgenommen, das Gehen ist vorbei, oder der Link ist unterwegs abgeschnitten worden. Bitte um einen neuen.
together-over = Das Gehen ist vorbei
together-over-lead = Danke fürs Mitgehen. Hier wurde nichts davon behalten.
together-result = Ansehen, wie es war
together-result-code = Der Code dafür: { $code }
together-way-backward = Rückwärts
together-way-forward = Vorwärts
together-way-unknown = Gerade nicht zu sagen
together-way-other = Gleich geht es weiter
together-asking = Angehalten
together-leading = Gleich geht es rückwärts
together-left = noch { $time }
together-steps-backward = { $steps } Schritte rückwärts
together-steps-forward = { $steps } vorwärts
together-pace = { $pace } in der Minute
together-length = { $length } cm je Schritt
together-heart = Puls { $bpm }
together-phone-deaf = Das andere Telefon kann die Schritte gerade nicht erkennen.
together-advice-turn = Gerade geht es vorwärts, wo rückwärts geplant war.
together-advice-slower = Das Tempo ist höher als sonst.
together-advice-shorter = Die Schritte sind länger geworden.
together-advice-even = Gleichmäßige Schritte.
together-not-heard = Seit { $time } nichts gehört. Was du sendest, kommt an, sobald die Verbindung wieder da ist.
together-event-stumble = Gestolpert?
together-event-fall = Das fühlte sich wie ein Sturz an. Sieh nach, und zieh niemanden hoch.
together-event-turn = Die Richtung hat gewechselt.
together-event-stop = Angehalten.
together-ago = (vor { $seconds } Sekunden)
together-to-say = Was du sagen kannst
together-say-well-done = Gut gemacht
together-say-smaller = Kleinere Schritte
together-say-slower = Langsamer
together-say-stop = Stopp
together-sent = Unterwegs …
together-arrived = Es ist angekommen.
together-beside = Ich stehe daneben
together-buzz = Brummen bei Stolpern, Richtungswechsel oder Anhalten
together-only-less = Was du sendest, macht das Gehen nur leichter oder hält es an. Es wird laut gesagt, sobald Platz dafür ist; Stopp sofort.

## Von Angesicht zu Angesicht, Hand in Hand
together-partner = Ich gehe mit, von Angesicht zu Angesicht, und höre meinen Teil
together-partner-ready = Fasst euch an beiden Händen. Ich sage dir deinen Teil.
together-partner-backward = Jetzt gehst du rückwärts. Kleine Schritte.
together-partner-forward = Jetzt gehst du vorwärts. Führe sanft.
together-partner-stop = Bleibt beide stehen.
together-partner-soon-backward = Gleich gehst du rückwärts.
together-partner-soon-forward = Gleich gehst du vorwärts.
together-partner-apart = Richte dich nach dem anderen Telefon.
together-count-three = Drei.
together-count-two = Zwei.
together-count-one = Eins.
