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
