# The report for the referring doctor: one page and an annex. Nothing in it is a diagnosis.

report-title = Report on walking backward
report-description = What was prescribed and done, what the walker said, what was measured
report-period = { $since } to { $until }
report-purpose = Made by Retrowalk, which records practice and keeps within what a professional asked for. It decides nothing, diagnoses nothing, and nobody watched in real time.
report-prescribed = Prescribed and holding today, as the walker reads it
report-nothing-prescribed = Nothing a professional said is in force.
report-said = Said by the walker, or counted by the player
report-measured = Measured by the device
report-nothing-measured = No walk was recorded.
report-events = Falls and near-falls
report-goals = Goals, in the walker’s words
report-no-goals = None written down.
report-backward = Walking backward, as measured
report-care = To be minded
report-evidence = What studies show, as the walker reads it
report-annex = Annex
report-history = Everything that was prescribed
report-sessions = Every walk
report-signed = For questions, ask the walker or whoever is named above. Pain and effort are 0 to 10.
report-day = Day
report-minutes = Backward, min
report-minutes-asked = Asked, min
report-minutes-measured = Measured, min
report-before = Pain before
report-after = Pain after
report-next-day = Next day
report-effort = Effort
report-steady = Steady
report-where = Where
report-steps = Steps
report-distance = Distance, m
report-speed = Speed, m/s
report-cadence = Steps/min
report-step-length = Step, m
report-device = Device
report-gone = Taken back by { $who } on { $day }.
report-untold = ± is one standard deviation of the length: two times of three it is nearer to the truth. Steps a minute have no error of their own that was measured for this walker. “–” could not be told.
report-walked =
    { $walks ->
        [0] No walk.
        [one] 1 walk, { NUMBER($minutes, maximumFractionDigits: 0) } minutes backward.
       *[other] { $walks } walks, { NUMBER($minutes, maximumFractionDigits: 0) } minutes backward in all.
    }
report-asked = { $done } walks where about { $asked } were asked for.
report-pain-before = Pain before: median { NUMBER($median, maximumFractionDigits: 1) }, highest { $most } (n = { $n }).
report-pain-after = Pain after: median { NUMBER($median, maximumFractionDigits: 1) }, highest { $most } (n = { $n }).
report-pain-next-day = Pain the next day: median { NUMBER($median, maximumFractionDigits: 1) }, highest { $most } (n = { $n }).
report-pain-risen =
    { $times ->
        [0] Never 2 or more above before, the day after.
        [one] Once 2 or more above before, the day after.
       *[other] { $times } times 2 or more above before, the day after.
    }
report-effort-told = Effort: median { NUMBER($median, maximumFractionDigits: 1) }, highest { $most } (n = { $n }).
report-falls = Falls told: { $falls } in a walk, { $away } elsewhere.
report-stumbles = Stumbles told: { $told }; felt by the device, which can be wrong: { $felt }.
report-unsteady = Unsteady: { $walks } walks told, the button pressed { $presses } times.
report-alarms = Stopped for chest pain, faintness or sudden weakness: { $times } times.
report-measured-sum =
    { $walks ->
        [one] 1 walk recorded, { NUMBER($minutes, minimumFractionDigits: 1, maximumFractionDigits: 1) } minutes backward in it.
       *[other] { $walks } walks recorded, { NUMBER($minutes, minimumFractionDigits: 1, maximumFractionDigits: 1) } minutes backward in them.
    }
report-measured-walk = { $day }: { $speed } m/s, { $cadence } steps/min, step { $length } m, backward.
report-test = { $name }: { $result } ({ $day })
report-certainty = Certainty: { $certainty }. { $citation }
report-wobble-none = yes
report-wobble-wobbled = wobbled
report-wobble-stumbled = stumbled
report-wobble-fell = fell
report-since-later = A report can’t begin after today.
report-since-unfit = From which day? Write it like 2026-05-01.
