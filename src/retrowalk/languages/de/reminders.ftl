# Erinnerungen: ein Satz, warm und kurz; nie ein Vorwurf, nichts von Gesundheit auf gesperrtem Bildschirm.

## Was geschickt wird
reminders-title = Retrowalk
reminders-title-for = Retrowalk, für { $who }
reminders-say-ready = Deine kleine Runde für heute ist bereit, wann es dir passt.
reminders-say-plan = Heute { $minutes } rückwärts, { $place }. Wann es dir passt.
reminders-say-forward = Heute { $minutes } gewöhnliches Gehen, vorwärts. Wann es dir passt.
reminders-say-question = Die eine Frage von heute ist bereit, wann es dir passt.
reminders-say-try = So sieht eine Erinnerung aus. Bis bald auf dem Weg.
reminders-say-message = Jemand hat dir geschrieben.
reminders-say-message-from = { $who } hat dir geschrieben.
reminders-letter =
    { $sentence }

    { $address }

    Keine Erinnerungen mehr, einmal tippen:
    { $off }

## Die Seite
reminders-page = Erinnerungen
reminders-lead = Ein Satz zu deiner Zeit, an Tagen mit einer Einheit. Nie, wenn du krank bist oder ruhst, nie nach der Einheit, und mit einmal Tippen aus.
reminders-here = Auf diesem Gerät
reminders-push-start = Auf diesem Gerät erinnern
reminders-push-on = Dieses Gerät erinnert dich.
reminders-push-script = Ohne JavaScript kann ein Browser nicht erinnern.
reminders-push-http = Ein Browser erinnert nur über eine sichere Verbindung.
reminders-push-http-how = So kommst du dorthin
reminders-push-ios = Auf iPhone und iPad gehen Erinnerungen vom Home-Bildschirm aus.
reminders-push-ios-how = Retrowalk dorthin legen
reminders-push-none = Dieser Browser nimmt keine Erinnerungen an. Vielleicht ein anderer, oder dein Kalender.
reminders-push-denied = Diesem Browser wurde gesagt, von hier nichts zu zeigen. Erlaube in seinen Einstellungen Benachrichtigungen und komm dann wieder.
reminders-push-failed = Das hat nicht geklappt: Der Browser konnte seinen Push-Dienst nicht erreichen. Versuch es später, oder nimm den Kalender.
reminders-push-not-set-up = Erinnerungen auf dem Bildschirm sind auf diesem Server nicht eingerichtet. Dein Kalender kann dich trotzdem erinnern.
reminders-browsers = Geräte, die dich erinnern
reminders-forget = Vergessen
reminders-forget-named = { $device } vergessen
reminders-hour = Um wie viel Uhr?
reminders-zone = In der Zeit von { $zone }.
reminders-zone-here = In deiner eigenen Zeit.
reminders-ways = Wie?
reminders-way-push = Auf dem Bildschirm meiner Geräte
reminders-way-mail = Per E-Mail
reminders-no-way = Auf diesem Server ist weder Bildschirm noch E-Mail eingerichtet.
reminders-mail = Deine E-Mail-Adresse
reminders-more = Tage, Worte und Ruhezeiten
reminders-days = An welchen Tagen?
reminders-days-hint = Keiner angekreuzt: an jedem Tag mit einer Einheit.
reminders-details = Ort, Minuten und Namen nennen
reminders-details-hint = Auf einem gesperrten Bildschirm kann sie jeder lesen. Ohne dies sagt eine Erinnerung nur, dass deine Runde bereit ist.
reminders-quiet = Ruhezeit
reminders-quiet-hint = Nachrichten warten, bis sie vorbei ist. Deine eigene Uhrzeit gilt immer.
reminders-quiet-from = Von
reminders-quiet-until = Bis
reminders-try = Ausprobieren
reminders-try-hint = Du bekommst jetzt eine Erinnerung.
reminders-try-now = Jetzt eine schicken
reminders-tried-push-sent = An dein Gerät geschickt.
reminders-tried-push-gone = Ein Gerät nimmt keine Erinnerungen mehr an. Es ist vergessen.
reminders-tried-push-later = Der Push-Dienst war nicht zu erreichen. Versuch es später.
reminders-tried-push-refused = Der Push-Dienst hat abgelehnt. Wer diesen Server betreibt, kann nachsehen, warum.
reminders-tried-push-unknown = Der Push-Dienst hat nicht geantwortet. Vielleicht kommt es an.
reminders-tried-mail-sent = Eine E-Mail ist unterwegs.
reminders-tried-mail-gone = Diese E-Mail-Adresse hat niemand.
reminders-tried-mail-later = Der Mailserver war nicht zu erreichen. Versuch es später.
reminders-tried-mail-refused = Der Mailserver hat abgelehnt. Sieh nach, ob die Adresse stimmt.
reminders-tried-mail-unknown = Der Mailserver hat nicht geantwortet. Vielleicht kommt sie an.
reminders-tried-nothing = Nichts wurde geschickt: Es gibt noch kein Gerät, oder du hast es eben erst versucht.
reminders-rest = Krank, oder Ruhe?
reminders-rest-link = Krank, oder einige Tage Ruhe
reminders-rest-hint = Dann ist es still, und deine Wochen zählen.
reminders-rest-how-long = Wie lange?
reminders-rest-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
reminders-rest-ill = Ich bin krank
reminders-rest-rest = Ich ruhe mich aus
reminders-quiet-now = Still bis { $day }. Lass dir Zeit.
reminders-back = Ich bin wieder da
reminders-none = Aus
reminders-no-more = Keine Erinnerungen mehr
reminders-calendar = In deinem Kalender
reminders-calendar-hint = Dein Kalender erinnert dich ohne jeden Server.
reminders-link = Erinnerungen
reminders-link-hint = Zu deiner Zeit, auf dem Bildschirm oder per E-Mail.

## Aus durch einen Link
reminders-off-ask = Keine Erinnerungen mehr?
reminders-off-script = Öffne diese Seite mit JavaScript, oder schalte sie auf der Seite der Erinnerungen aus.
reminders-off-done = Erinnerungen sind aus
reminders-off-done-lead = Es kommt nichts mehr. Deine Einheiten bleiben, wie sie sind.
reminders-off-spent = Dieser Link gilt nicht mehr
reminders-off-spent-lead = Er ist von früher als dem letzten Einschalten der Erinnerungen.

## Was nicht geht
reminders-no-zone = Diese Zeitzone ist hier nicht bekannt. Wähle eine wie Europe/Vienna.
reminders-no-address = Das ist keine E-Mail-Adresse. Schreib eine wie name@host.org.
reminders-no-language = Wähle eine Sprache, die es gibt.
reminders-no-browser = Das ist kein Browser, der erinnern kann.

## Wochen
reminders-weeks = Deine Wochen
reminders-weeks-welcome = Schön, dass du wieder da bist. Es geht von hier aus weiter, klein und ruhig.
reminders-weeks-first = Deine erste Woche zählt.
reminders-weeks-all = { $of ->
    [2] Beide letzten Wochen zählen.
    [3] Alle letzten drei Wochen zählen.
    [4] Alle letzten vier Wochen zählen.
    [5] Alle letzten fünf Wochen zählen.
    [6] Alle letzten sechs Wochen zählen.
   *[other] Alle letzten { $of } Wochen zählen.
}
reminders-weeks-kept = { $kept ->
    [1] Eine
    [2] Zwei
    [3] Drei
    [4] Vier
    [5] Fünf
   *[other] { $kept }
} der letzten { $of ->
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
   *[other] { $of }
} Wochen { $kept ->
    [1] zählt
   *[other] zählen
}.
reminders-weeks-how = Eine Einheit genügt für eine Woche, und Ruhe und Krankheit auch.
