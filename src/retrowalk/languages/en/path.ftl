# The programme: the ladder as a path up a hill, and the weeks ahead.

path-rung = Rung { $number } of { $count }: { $name }
path-ask-first = Ask first
path-hill = Your path up the hill
path-hill-drawn = A path of { $count } rungs up a gentle hill. You are on rung { $number }: { $name }.
path-all-rungs = All your rungs, and what opens each
path-here = you are here
path-your-week = Your days
path-your-week-usual = As a rule { $times ->
    [one] once a week.
    [2] twice a week, with rest between.
   *[other] { $times } times a week, with rest between.
}
path-your-week-chosen = { $times ->
    [4] { $week }.
   *[other] { $week }. A day of rest between two walks is kept.
}
path-other-days = Other days, or more or less often
path-which-days = Which days suit you?
path-which-days-hint = { $most ->
    [4] Up to 4. With up to 3, a day of rest between two walks is kept.
   *[other] Up to { $most }. A day of rest between two walks is kept.
}
path-keep-days = Keep these days
path-how-often = Or how often?
path-week-as-usual = As usual again
path-leave-out = Leave this out
path-leave-out-with-it = This leaves out with it: { $rungs }.
path-detours = Beside your way, on a day of your choice under “Somewhere else today?”: { $rungs }.
path-left-out = Left out by you
path-take-in = Take it in again
path-weeks = The weeks ahead
path-weeks-hint = Minutes backward on each day. <span class="screen-only">Tap a week for its reasons.</span>
path-week = Week { $number }
path-this-week = Week { $number }, this week
path-walked = { $walked } walked
path-ahead = { $ahead } to come
path-walked-and-ahead = { $walked } walked, { $ahead } to come
path-day-walked = walked
path-ends = Your answers hold until { $day }. Answer the questions again before then, and the weeks go on.
path-weeks-before = The weeks before
path-take = To take along
path-paper = On paper
path-paper-hint = Two pages to hang up, to show and to write on.
path-calendar = For your calendar
path-calendar-hint = With a reminder each day. Take it again when the programme has changed.
path-decided = How it came to be
path-earlier = Earlier
path-still-earlier = { $decisions ->
    [one] One more before that is in your journal.
   *[other] { NUMBER($decisions, useGrouping: 0) } more before that are in your journal.
}
path-journal = Everything that is kept of you is yours: <a href="{ $to }" download>your whole journal as one file</a>.
