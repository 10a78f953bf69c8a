consent-name = Womit du einverstanden bist
consent-title = Womit bist du einverstanden?
consent-lead = Jedes davon steht für sich. Du kannst es mit einem Tipp zurücknehmen, und das wirkt sofort. Zum Gehen brauchst du keines davon.
consent-none = Nicht einverstanden
consent-since = Seit { $day }, in Fassung { $version } dieser Worte
consent-end = Zurücknehmen
consent-end-named = Zurücknehmen: { $to }, { $use }
consent-give-to = Nur für { $to } zustimmen
consent-give-named = { $give }: { $use }
consent-said-given = Zugestimmt
consent-said-ended = Nicht mehr zugestimmt

consent-use-treatment = Behandelt werden
consent-use-recordings = Deine Rohaufnahmen
consent-use-messages = Nachrichten
consent-use-research = Forschung
consent-to-treatment = Alle, die du hereinlässt und die dich behandeln
consent-to-recordings = Alle, die du hereinlässt und die dich behandeln
consent-to-messages = Alle, die du hereinlässt und die dich behandeln
consent-to-research = Forschende, die diesen Server benutzen
consent-give-treatment = Für alle zustimmen, die ich hereinlasse
consent-give-recordings = Für alle zustimmen, die ich hereinlasse
consent-give-messages = Für alle zustimmen, die ich hereinlasse
consent-give-research = Ich stimme zu

consent-words-treatment-1 = Eine Fachperson, die du hereinlässt, darf sehen, was hier von dir aufgehoben ist: deine Antworten, deine Einheiten und was darin gemessen wurde, deine Tests, und was du zu Schmerz, Stürzen und Befinden gesagt hast. Sie darf deinem Gehen Grenzen setzen, die du annimmst oder nicht. Sie schaut, wenn sie schaut: niemand schaut in Echtzeit zu.
consent-words-recordings-1 = Eine Fachperson, die du hereinlässt, darf auch deine Rohaufnahmen herunterladen: was die Sensoren deines Handys gespürt haben, Augenblick für Augenblick. In rohen Bewegungen kann mehr stecken, als heute jemand darin zu lesen weiß.
consent-words-messages-1 = Eine Fachperson, die du hereinlässt, darf dir hier schreiben, und du ihr. Nachrichten werden mit deinem Tagebuch aufgehoben. Niemand schaut in Echtzeit zu: im Notfall ruf Hilfe, schreib nicht.
consent-words-research-1 = Forschende dürfen mitnehmen, was gegangen und gemessen wurde, unter einem erfundenen Namen: kein Name, keine Worte von dir, kein Datum außer den Tagen seit deiner ersten Einheit, dein Alter in Schritten von fünf Jahren. Rohaufnahmen gehen nur mit, wenn du auch denen zustimmst. Was mitgenommen wurde, bevor du das zurücknimmst, lässt sich nicht zurückholen.

consent-ends-treatment = Zurückgenommen sehen sie ab ihrer nächsten Seite nichts mehr, und ein Link, den du geteilt hast, öffnet sich nicht mehr. Was sie vorher gesehen haben, wissen sie.
consent-ends-recordings = Zurückgenommen können sie ab dann keine mehr herunterladen. Was sie vorher heruntergeladen haben, haben sie.
consent-ends-messages = Zurückgenommen kann keine Seite mehr schreiben. Was geschrieben wurde, bleibt in deinem Tagebuch, bis du es löschst.
consent-ends-research = Zurückgenommen ist in keinem späteren Export etwas von dir. Was vorher mitgenommen wurde, bleibt bei den Forschenden.

consent-let-in = Wen du hereinlässt
consent-let-in-nobody = Du hast niemanden hereingelassen.
consent-let-in-since = seit { $day }
consent-let-in-until = bis { $day }
consent-role-walker = du selbst
consent-role-professional = behandelt dich
consent-role-carer = steht dir bei
consent-role-system = ein Programm
consent-needed = Wer dich behandelt, sieht deine Seiten erst, wenn du dem zustimmst, und solange du zustimmst.
