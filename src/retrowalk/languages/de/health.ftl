# Exporte von Gesundheitsdaten aus Handys, und was davon nicht zu lesen ist.
health-nothing = In { $file } steht kein Gang und kein Tag mit Schritten, Strecke, Gehen oder Puls.
health-nothing-whole = In { $file } war nichts zu gebrauchen: { $damaged ->
    [one] ein Eintrag
   *[other] { $damaged } Einträge
} über Gehen oder Puls darin { $damaged ->
    [one] ist
   *[other] sind
} beschädigt.
health-not-xml = In { $file } ist kaum etwas heil. Bitte exportiere es noch einmal vom Handy.
health-zip-damaged = Die Zip-Datei { $file } ist abgeschnitten oder beschädigt. Bitte exportiere sie noch einmal vom Handy.
health-zip-locked = Die Zip-Datei { $file } ist mit einem Passwort verschlossen. Bitte entpacke sie und gib ab, was darin war.
health-zip-unusual = Die Zip-Datei { $file } ist ungewöhnlich gepackt. Bitte entpacke sie und gib ab, was darin war.
health-too-much = In { $file } steht mehr als in irgendeinem Export von Gesundheitsdaten.
health-connect-none = Die Datenbank in { $file } hat keine der Tabellen von Health Connect, die hier gelesen werden.
health-connect-no-table = { $table } in { $file } ist keine gewöhnliche Tabelle, wie Health Connect sie schreibt. Nichts davon wurde gelesen.
health-connect-no-column = Der Tabelle { $table } in { $file } fehlt die Spalte { $column }, die Health Connect schreibt. Nichts davon wurde gelesen.
health-connect-times = Die Zeiten in { $file } sind nicht in Millisekunden, wie Health Connect sie schreibt. Nichts davon wurde gelesen.
health-connect-days = Die Tage (local_date) in { $file } passen nicht zu den Zeiten und Zeitzonen darin, wie Health Connect sie schreibt. Nichts davon wurde gelesen.
health-connect-damaged = Die Datenbank in { $file } ist beschädigt. Bitte exportiere sie noch einmal vom Handy.
health-connect-slow = Die Datenbank in { $file } zu lesen dauert länger als bei irgendeinem Export von Health Connect.
health-takeout-nothing = In { $file } ist ein Ordner von Google Fit, aber keine Einheit darin und keine Tabelle der Tage mit englischen Spalten. Takeout schreibt in der Sprache des Kontos: Ist dort Englisch gewählt, lassen sich die Tage lesen.
health-left-out = { $damaged ->
    [one] Ein beschädigter Eintrag darin wurde ausgelassen.
   *[other] { $damaged } beschädigte Einträge darin wurden ausgelassen.
}
health-cut-off = Die Datei bricht mittendrin ab: Was danach käme, fehlt. Bitte exportiere sie noch einmal vom Handy.
