# Was von Uhren, Handys und anderen Apps hereinkam.
import-nothing = In { $file } steht keine Aktivität und nichts über einen Tag.
import-known = Genau diese Datei kam schon einmal, als { $path }.
import-no-original = Eine aufbewahrte Datei { $id } gibt es hier nicht.
import-no-activity = Eine Aktivität { $id } gibt es hier nicht, oder sie zählt nicht mehr.
import-no-file = Eine hereingenommene Datei { $id } gibt es hier nicht.
import-unknown = Einen Import { $id } gibt es hier nicht.
import-said = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
import-said-steps = { $steps } Schritte
import-said-metres = { $metres } m
import-way-all = Ganz rückwärts
import-way-none = Nichts davon rückwärts
import-way-laps = Einige Runden rückwärts

# Was aus Dateien wurde, und in welche Richtung Aktivitäten gingen.
import-known-before = Alles darin war schon da.
import-joined = Derselbe Weg kam schon, von { $app }: Beide sind verbunden und zählen einmal.
import-joined-session = Das ist der Weg vom { $session }, den du mit Retrowalk gegangen bist: Beide sind verbunden und zählen einmal.
import-hollow = { $file }: Darin ist keine Datei.
import-deep = { $file }: Sie ist in mehr als { $most } andere Dateien gepackt. Pack sie aus und gib, was darin ist.
import-many-files = { $file }: Darin sind mehr als { NUMBER($most, useGrouping: 0) } Dateien. Gib sie in Teilen.
import-holds-too-much = { $file }: Ausgepackt sind es mehr als { $gb } GB. Gib es in Teilen.
import-unpacks-too-large = { $file }: Ausgepackt ist sie mehr als { $times }-mal so groß, wie keine Datei mit Wegen es ist.
import-no-lap = Es gibt { $count } Runden. Nenne wenigstens eine davon.
import-laps-unasked = Runden nennst du nur, wenn einige rückwärts waren und andere nicht.
import-columns-no-time = { $file }: Darin ist keine Spalte dafür genannt, wie lange eine Aktivität dauerte. Ergänze duration oder end unter [columns].
import-table-long = { $file }: Sie hat mehr als { $most } Zeilen. Gib sie in Teilen.
import-table-cell = { $file }, Zeile { $row }: { $column } ist „{ $cell }“, das lässt sich nicht lesen. Sag mit --columns, was es ist, oder bessere die Zeile aus.
import-said-heart = Puls { $bpm } in der Minute
