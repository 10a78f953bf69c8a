# What the pictures say. Titles are findings; ; and , part what is told one after the other.

charts-next = ;{ " " }
charts-comma = ,{ " " }
charts-with-more = { $shown } { $more }
charts-steps = { $steps ->
    [one] { $steps } step
   *[other] { NUMBER($steps, useGrouping: 0) } steps
}

## Backward minutes, by week

charts-minutes = { $minutes ->
    [one] { $minutes } backward minute
   *[other] { NUMBER($minutes, useGrouping: 0) } backward minutes
}
charts-weeks-ago = { $weeks ->
    [1] last week
    [2] two weeks ago
    [3] three weeks ago
    [4] four weeks ago
    [5] five weeks ago
    [6] six weeks ago
    [7] seven weeks ago
    [8] eight weeks ago
    [9] nine weeks ago
    [10] ten weeks ago
   *[other] { $weeks } weeks ago
}
charts-minutes-none = Your backward minutes will grow here, week by week.
charts-minutes-caption = Minutes backward, by week
charts-minutes-caption-measured = Minutes backward, by week; solid: measured
charts-minutes-caption-earlier = { $caption }. { $earlier }
charts-minutes-first-week = { $amount } in your first week
charts-minutes-none-this-week = No backward minutes this week, { NUMBER($before, useGrouping: 0) } the week before
charts-minutes-none-since = No backward minutes this week; the last were { $when }
charts-minutes-this-week = { $amount } this week
charts-minutes-times = { $times ->
    [2] Twice
    [3] Three times
   *[4] Four times
} the backward minutes of { $when }
charts-minutes-as-many = { $amount } this week, as { $when }
charts-minutes-compared = { $amount } this week, { NUMBER($earlier, useGrouping: 0) } { $when }
charts-minutes-week = week of { $day }: { $minutes }
charts-minutes-week-measured = week of { $day }: { $minutes }, { $measured } of them measured
charts-minutes-told = Backward minutes by week. { $weeks }.
charts-minutes-earlier = Before that, { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}: { $minutes } minutes, at most { $most } in a week.

## Steps, by session

charts-steps-none = Hand in the recording of a walk, and its steps appear here.
charts-steps-above = ▲ steps backward
charts-steps-below = ▼ steps forward
charts-steps-backward = { $steps ->
    [one] { $steps } backward step
   *[other] { NUMBER($steps, useGrouping: 0) } backward steps
}
charts-steps-none-backward = No backward steps measured yet
charts-steps-first = { $amount } in your first measured walk
charts-steps-most = Most backward steps so far: { NUMBER($steps, useGrouping: 0) }
charts-steps-as-many = { $amount }, as many as ever
charts-steps-compared = { $amount } last time, { NUMBER($best, useGrouping: 0) } at best
charts-steps-session = { $day }: { NUMBER($backward, useGrouping: 0) } backward, { NUMBER($forward, useGrouping: 0) } forward
charts-steps-told = Steps by session. { $sessions }.
charts-steps-earlier = Before that, { $sessions ->
    [one] one walk
   *[other] { $sessions } walks
}: { NUMBER($steps, useGrouping: 0) } steps backward, at most { NUMBER($most, useGrouping: 0) } in a walk.

## Pain around the sessions

charts-pain-none = Say how it feels after a walk, and it appears here.
charts-pain-caption = Pain, 0 to 10. Up to { $go } you go on, { $hold } you hold, above { $most } you go back a step.
charts-pain-caption-two = Pain, 0 to 10. Up to { $most } you go on, above it you go back a step.
charts-pain-range = { $from } to { $to }
charts-pain-caption-first = Pain, 0 to 10. One walk so far: a change can show from the second on.
charts-pain-before = before { $pain }
charts-pain-after = after { $pain }
charts-pain-next-day = a day later { $pain }
charts-pain-once = Pain { $answers }
charts-pain-last-time = Pain { $answers } last time
charts-pain-changed = Pain { $when ->
    [before] before
   *[after] after
} walking: from { $first } { $way ->
    [down] down
   *[up] up
} to { $last }
charts-pain-stays = Pain { $when ->
    [before] before
   *[after] after
} walking stays at { $last }
charts-pain-again = Pain { $when ->
    [before] before
   *[after] after
} walking: { $last }, as at the start
charts-pain-session = { $day }: { $answers }
charts-pain-told = Pain from 0 to 10 around each session. { $sessions }.
charts-pain-earlier = Before that, { $sessions ->
    [one] one walk
   *[other] { $sessions } walks
}: pain from { $least } to { $most }.

## What studies found

charts-forest-none = We read no study of this.
charts-forest-backward = backward
charts-forest-caption = In { $unit }, with 95 % intervals.
charts-forest-worse = worse
charts-forest-better = { $favours } better
charts-forest-unprinted = size not printed
charts-forest-at-least = at least { $size }
charts-forest-no-interval = { $size }, no interval
charts-forest-interval = { $size } ({ $low } to { $high })
charts-forest-pooled-clear = Pooled, { $favours } does better
charts-forest-pooled-unclear = Pooled, { $favours } is not clearly better
charts-forest-one-clear = One comparison, clearly for { $favours }
charts-forest-one-unclear = One comparison, not clearly for { $favours }
charts-forest-several = { $clear ->
    [0] None
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
    [7] Seven
    [8] Eight
    [9] Nine
    [10] Ten
   *[other] { $clear }
} of { $all ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
   *[other] { $all }
} clearly for { $favours }
charts-forest-result = { $name }, { $about }: { $size }
charts-forest-told = Results in { $unit }, positive in favour of { $favours }. { $results }.

## One walk over time

charts-walk-none = No walking was found in this recording.
charts-walk-backward = { $lasted } backward in { $stretches ->
    [1] one stretch
    [2] two stretches
    [3] three stretches
    [4] four stretches
    [5] five stretches
    [6] six stretches
    [7] seven stretches
    [8] eight stretches
    [9] nine stretches
    [10] ten stretches
   *[other] { $stretches } stretches
}, { $steps }
charts-walk-forward = No backward walking found: { $steps }, forward
charts-walk-unknown = { $steps }, but which way could not be told
charts-walk-band = { $direction ->
    [backward] backward
   *[forward] forward
} { $lasted }
charts-walk-band-unknown = can't tell
charts-walk-bout = { $start } to { $end } { $direction ->
    [backward] backward
    [forward] forward
   *[unknown] unknown
}, { $steps }
charts-walk-turn = { $degrees }° to the { $side ->
    [left] left
   *[right] right
} at { $time }
charts-walk-told = A walk of { $lasted } over time. { $bouts }.
charts-walk-told-long = A walk of { $lasted } over time: { $sums }. It begins: { $bouts }; and so on, in { $all } stretches.
charts-walk-sum = { $direction ->
    [backward] backward
    [forward] forward
   *[unknown] unknown
} { $lasted } in { $stretches ->
    [one] one stretch
   *[other] { $stretches } stretches
}, { $steps }
charts-walk-turns = Turns: { $turns }.
charts-walk-turns-long = { $all } turns. They begin: { $turns }; and so on.

## Kept weeks: what stands in the stone of a week of rest or illness is at most five letters
charts-kept-rest = rest
charts-kept-illness = ill
charts-kept-week = From { $day }: { $by ->
    [walk] { $walks ->
        [one] one walk
       *[other] { $walks } walks
    }
    [rest] rest
    [illness] ill
   *[open] open
}
charts-kept-told = Week by week. { $weeks }.

## Everyday walking as other devices tell it, month by month, beside the backward minutes
charts-everyday-caption = By month; an empty place is a month of which nothing was told.
charts-everyday-backward-min = Minutes backward, your practice
charts-everyday-steadiness = Walking steadiness
charts-everyday-speed = Everyday walking speed
charts-everyday-steps = Steps a day
charts-everyday-value-backward-min = { $value } min
charts-everyday-value-steadiness = { $value } %
charts-everyday-value-speed = { $value } m/s
charts-everyday-value-steps = { $value }
charts-everyday-finding-steadiness = Walking steadiness { $value } %
charts-everyday-finding-speed = Everyday speed { $value } m/s
charts-everyday-finding-steps = { $value } steps a day
charts-everyday-once = { $value } in { $month }
charts-everyday-compared = { $value } in { $last }, { $before } in { $first }
charts-everyday-month = { $month }: { $told }
charts-everyday-nothing = nothing told
charts-everyday-told = Everyday walking by month: backward minutes, walking steadiness, speed and steps a day, each as far as it was told. { $months }.
