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
