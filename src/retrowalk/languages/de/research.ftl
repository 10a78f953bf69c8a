research-name = Für die Forschung
research-lead = Was Zustimmende gegangen sind und was davon gemessen wurde, unter erfundenen Namen. Jedes Vorhaben hat seine eigenen Namen, damit sich zwei nicht zusammenführen lassen.
research-project = Name des Vorhabens
research-count =
    { $walkers ->
        [one] { $walkers } Person stimmt gerade der Forschung zu.
       *[other] { $walkers } Personen stimmen gerade der Forschung zu.
    }
research-get = Als Datei holen
research-noted = Jede von ihnen sieht, dass du es mitgenommen hast. Wer die Zustimmung zurücknimmt, ist in keiner späteren Datei.
research-pseudonymous = Pseudonym, nicht anonym: Wer jemanden kennt, kann die Person wiedererkennen. Bewahre es auf wie Gesundheitsdaten.
research-left-names = Namen, die Pseudonyme anderer Vorhaben, und womit sich jemand anmeldet: Um Gehen zu untersuchen, braucht es sie nicht.
research-left-words = Notizen, Nachrichten und alles, was in Worten gesagt wurde: Es kann Menschen und Orte nennen.
research-left-dates = Daten und Uhrzeiten: Es gibt die Tage seit der ersten Einheit.
research-left-about = Gewicht, Land, Orte, Ziele und Kontakte; die Größe steht in Schritten von fünf Zentimetern, das Alter in Schritten von fünf Jahren, und ab 90 sind alle zusammen.
research-left-recordings = Rohaufnahmen von allen, die denen nicht zugestimmt haben, oder die sich nicht lesen ließen; und was eine Datei über sich sagt, wie ihren Namen, ihr Handy und ihre Zeit.
research-left-trials = Lose und Siegel eigener Versuche, an denen ein Bericht mit Namen zu erkennen wäre; und Versuche, die noch laufen: Niemand sieht sie, bevor sie zu Ende sind.
