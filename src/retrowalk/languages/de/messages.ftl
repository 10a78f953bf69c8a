messages-name = Nachrichten
messages-nobody-watches = Hier schaut niemand in Echtzeit zu. Im Notfall ruf Hilfe und schreib nicht hier.
messages-not-agreed = Nachrichten ist nicht zugestimmt, oder nicht mehr.
messages-write = Schreib denen, die dich begleiten
messages-write-to = An { $name } schreiben
messages-send = Senden
messages-read = Ich habe das gelesen
messages-new = Neu
messages-new-count =
    { $count ->
        [one] Eine Nachricht für dich
       *[other] { $count } Nachrichten für dich
    }
messages-open = Lesen und antworten
messages-all = Alle Nachrichten
messages-none = Noch nichts geschrieben.
messages-mine = Du
messages-by =
    { $role ->
        [walker] Die gehende Person
        [professional] { $who }, Fachperson
       *[carer] { $who }
    }
messages-unfit = Bitte schreib eine Nachricht mit höchstens { $most } Zeichen.
