record-no-statement = In deinem Tagebuch gibt es keinen Eintrag { $id }.
record-taken-back-already = Das zählt schon nicht mehr. Nichts wurde geändert.
record-note-unfit = Eine Notiz hat ein paar Worte und höchstens { $most } Zeichen.

record-day-to-come = Der { $day } kommt erst noch. Trag einen Gang ein, wenn du ihn gegangen bist.
record-day-before-birth = Nach deinem Alter liegt der { $day } vor deiner Geburt. Bitte prüfe das Datum.
record-day-has-walk = Vom { $day } gibt es schon einen Gang. Sag dazu, wenn das ein weiterer war, oder korrigiere den anderen.

record-anew = Neu berechnet aus dem, was jetzt zählt.
record-anew-so = Neu berechnet aus dem, was jetzt zählt: { $answer }
record-guided-corrected = Geändert. Dein Programm bleibt, wie es ist.

record-remains-backup = Ein Tagebuch, das du als Datei gesichert hast, enthält es weiterhin. Lösch die Datei selbst.
record-remains-phone = Ein Telefon, das Gänge aufgenommen hat, hält sie vielleicht noch, bis sie hier angekommen sind. Um es zu leeren, lösch in seinem Browser die Daten dieser Seite.
record-remains-result = Die Ergebnisse von Tests, die daraus gemessen wurden, bleiben. Lösch sie einzeln, wenn sie auch weg sollen.
record-remains-server = Der Datenbankserver hält es vielleicht noch in eigenen Sicherungen und Protokollen. Frag, wer ihn betreibt.
record-remains-log = Ein anderes Programm liest das Tagebuch gerade, deshalb ließ sich sein Protokoll nicht leeren. Beende das andere Programm und starte Retrowalk neu: Dann geschieht es.
record-remains-devices = Verbundene Telefone bleiben verbunden. Entfernen kannst du sie mit: retrowalk devices

record-remains-seen = Was andere gesehen, heruntergeladen oder zugeschickt bekommen haben, ist bei ihnen.
record-remains-account = Das Konto, mit dem du dich anmeldest, bleibt, ohne Seiten. Wem der Server gehört, kann es schließen.
record-remains-audit = Eine Zeile ohne Inhalt: dass alles gelöscht wurde, wann, und eine Nummer, die für dich stand.
record-remains-original = In der Datei, in der es kam, steht mehr, und sie bleibt, wie sie kam. Lösch den ganzen Import, dann geht sie mit.

record-remains-store = Die Ablage der Aufnahmen ist gerade nicht erreichbar. Was gelöscht wurde, wird dort entfernt, sobald sie es ist.
record-remains-bucket = Der Dienst, bei dem die Aufnahmen liegen, hält vielleicht noch eine Weile eigene Fassungen davon. Frag, wer ihn betreibt.
record-remains-backups = Sicherungen des ganzen Servers von vorher enthalten es noch. Wie lange jede bleibt, steht auf der Seite „Sicherungen“ bei dem, dem der Server gehört.
