# Andere Wege herein als ein Passwort: Tokens für Programme, Passkeys, ein anderer Server.

keys-may-see-today = { $pages ->
    [clients] sehen, was deine Klienten heute gehen
   *[own] sehen, was du heute gehst
}
keys-may-see = { $pages ->
    [clients] Gänge, Tests und alles Gesagte deiner Klienten lesen
   *[own] deine Gänge, deine Tests und alles lesen, was du gesagt hast
}
keys-may-tell = { $pages ->
    [clients] Gänge, Aufzeichnungen und Antworten für deine Klienten eintragen
   *[own] Gänge, Aufzeichnungen und Antworten eintragen
}
keys-may-tell-fall = { $pages ->
    [clients] den Sturz eines Klienten melden
   *[own] einen Sturz melden
}
keys-may-write = { $pages ->
    [clients] deinen Klienten Nachrichten schreiben
   *[own] Nachrichten schreiben
}
keys-may-prescribe = aufschreiben, was du mit deinen Klienten vereinbarst
keys-may-take-along = alles als Datei mitnehmen
keys-token-may = Darf { $what }, bis { $day }.

keys-tokens-title = Programme, die hereindürfen
keys-tokens-lead = Mit einem Token lässt du ein eigenes Programm herein, etwa ein Skript oder eine Haussteuerung. Es darf, was in seinem Satz steht, und nicht mehr.
keys-tokens-none = Noch darf kein Programm herein.
keys-token-new = { $pages ->
    [clients] Ein neues Token für die Seiten deiner Klienten
   *[own] Ein neues Token
}
keys-token-name = Wofür ist es?
keys-token-name-hint = Ein Name, an dem du es wiedererkennst, etwa „Uhr-Skript“.
keys-token-what = Was es darf
keys-token-until = Wie lange
keys-token-days = { $days ->
    [7] eine Woche
    [30] 30 Tage
    [90] 90 Tage
    [365] ein Jahr
   *[other] { $days } Tage
}
keys-token-never = Kein Token öffnet diese Seiten, entscheidet, wer dich sieht, oder löscht etwas.
keys-token-make = Token anlegen
keys-token-made = Das Token von „{ $name }“
keys-token-once = Es wird nur dieses eine Mal gezeigt. Kopiere es dorthin, wo das Programm es findet; wer es hat, kommt herein.
keys-token-copy = Kopieren
keys-token-copied = Kopiert
keys-token-how = Das Programm sendet es mit jeder Anfrage:
keys-token-unused = Noch nicht benutzt.
keys-token-used = Zuletzt benutzt: { $day }, { $time }.
keys-token-over = Seine Zeit ist um: Es öffnet nichts mehr.
keys-token-end = Beenden
keys-token-end-named = „{ $name }“ beenden
keys-token-needs-name = Bitte sag, wofür das Token ist.
keys-token-needs-right = Bitte kreuze an, was es darf.
keys-token-too-much = Ein Token darf nicht mehr als du selbst, und höchstens ein Jahr lang.
keys-token-too-many = Es sind schon { $most } Tokens offen. Bitte beende zuerst eines.
keys-refused-token = Dieses Token öffnet nichts: Es wurde beendet, seine Zeit ist um, oder es war nie eines.
keys-refused-page = Ein Token öffnet nur die Schnittstelle unter /api/v1, und keine Seiten.

keys-passkey-wrong = Dieser Passkey hat nicht gepasst. Niemand wurde hereingelassen, nichts wurde geändert.
keys-passkey-late = Das hat zu lange gedauert oder wurde anderswo begonnen. Bitte versuch es noch einmal.
keys-passkey-needs-name = Passkeys brauchen einen Server mit Namen; eine Adresse aus Zahlen hat keinen.
keys-passkey-known = Dieser Passkey ist hier schon gespeichert.
keys-passkey-too-many = Es sind schon { $most } Passkeys gespeichert. Bitte entferne zuerst einen.

keys-with-late = Das hat zu lange gedauert oder wurde anderswo begonnen. Bitte fang noch einmal an.
keys-with-refused = { $name } hat dich nicht hereingelassen. Nichts wurde geändert.
keys-with-unreachable = Der andere Server ist gerade nicht erreichbar. Bitte versuch es später noch einmal oder komm auf einem anderen Weg herein.
keys-with-unsure = Was der andere Server gesagt hat, ist nicht verlässlich; darum wurde niemand hereingelassen. Wer diesen Server betreut, kann nachsehen, wie er eingerichtet ist.
keys-with-taken = Das ist hier schon mit einem anderen Konto verbunden.

# Was auf den Seiten der anderen Wege steht.
keys-ways-title = Wie ich hereinkomme
keys-passkey-enter = Mit Passkey anmelden
keys-passkey-prove = Mit Passkey bestätigen
keys-passkey-not = Es kam kein Passkey. Versuch es noch einmal, oder komm auf einem anderen Weg herein.
keys-passkey-new = Ein neuer Passkey
keys-passkey-new-lead = Dein Gerät bewahrt ihn auf und fragt nach deinem Finger, deinem Gesicht oder seinem eigenen Code. Damit meldest du dich als { $who } an, und es gibt kein Passwort, das jemand erraten oder du verraten könntest.
keys-passkey-make = Passkey anlegen
keys-passkey-old-browser = Dieser Browser kennt keine Passkeys oder braucht JavaScript dafür. Ein anderer kann es vielleicht.
keys-passkey-bound = Er gilt nur für { $host }. Zieht dieser Server unter einen anderen Namen um, leg dort einen neuen an.
keys-passkeys-title = Passkeys
keys-passkeys-lead = Einen Passkey bewahrt dein Handy, dein Computer oder ein Schlüssel zum Einstecken auf. Dieser Server bekommt ihn nie.
keys-passkeys-no-name = Du bist auf { $host }, einer Adresse aus Zahlen. Passkeys gehören zu einem Namen, darum lässt sich hier keiner anlegen. Dein Passwort und deine gekoppelten Geräte gelten wie bisher.
keys-passkeys-none = Du hast noch keinen Passkey.
keys-passkeys-lost = Ein Gerät kann verloren gehen, und sein Passkey mit ihm. Heb darum dein gedrucktes Blatt auf.
keys-passkey-where = Für { $name }, seit { $day }.
keys-passkey-used = Zuletzt benutzt: { $day }.
keys-passkey-unused = Noch nicht benutzt.
keys-passkey-change = Umbenennen oder entfernen
keys-passkey-name = Wie du ihn nennst
keys-passkey-remove = Entfernen
keys-passkey-remove-named = „{ $name }“ entfernen

keys-with-title = Mit { $name } anmelden
keys-with-enter = Mit { $name } anmelden
keys-with-prove = Mit { $name } bestätigen
keys-with-join = Mit { $name } hereinkommen, ohne Passwort
keys-with-lead = Du meldest dich bei { $name } an, und von dort erfährt dieser Server, dass du es bist. Von deinen Gängen erfährt { $name } nichts.
keys-with-linked = Verbunden seit { $day }.
keys-with-link = Mein Konto verbinden
keys-with-remove = Verbindung beenden
keys-with-no-mail = Dein Konto hier wird nie über eine Mailadresse gefunden: Nur diese Verbindung zählt.
keys-with-go-on-title = Weiter zu { $name }
keys-with-go-on = Du meldest dich dort an und kommst von selbst hierher zurück. Das gilt zehn Minuten lang.
keys-with-go = Zu { $name }
keys-with-refused-title = Nicht angemeldet
keys-with-nobody = { $name } kennt dich, ist hier aber mit keinem Konto verbunden. Melde dich auf einem anderen Weg an und verbinde es auf der Seite deines Kontos, oder öffne deine Einladung.
