# What came in from watches, phones and other apps.
import-nothing = There is no activity in { $file }, and nothing about a day.
import-known = These bytes came before, as { $path }.
import-no-original = There is no kept file { $id } here.
import-no-activity = There is no activity { $id } here, or it counts no more.
import-no-file = There is no imported file { $id } here.
import-unknown = There is no import { $id } here.
import-said = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
import-said-steps = { $steps } steps
import-said-metres = { $metres } m
import-way-all = All of it backward
import-way-none = None of it backward
import-way-laps = Some laps backward
