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

# What became of files, and which way activities went.
import-known-before = All that is in it was here already.
import-joined = The same walk came before, from { $app }: the two are joined, and count once.
import-joined-session = It is the walk of { $session } that you walked with Retrowalk: the two are joined, and count once.
import-hollow = { $file }: there is no file in it.
import-deep = { $file }: it is packed in more than { $most } other files. Unpack it and hand in what is inside.
import-many-files = { $file }: it holds more than { NUMBER($most, useGrouping: 0) } files. Hand them in in parts.
import-holds-too-much = { $file }: it unpacks to more than { $gb } GB. Hand it in in parts.
import-unpacks-too-large = { $file }: it unpacks to more than { $times } times its size, as no file of walks does.
import-no-lap = There are { $count } laps. Name at least one of them.
import-laps-unasked = Laps are named only where some of them were backward, and others not.
import-columns-no-time = { $file }: it names no column for how long an activity went on. Add duration or end under [columns].
import-table-long = { $file }: it has more than { $most } rows. Hand it in in parts.
import-table-cell = { $file }, row { $row }: { $column } is “{ $cell }”, which can't be read. Declare what it is with --columns, or mend the row.
import-said-heart = heart rate { $bpm } a minute
