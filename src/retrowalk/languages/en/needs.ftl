# Why a client needs a look, for a professional: what was told or measured, and no more than that.
# $number is what it counts, $day when the newest of it happened.

needs-name-alarm = Something wrong in a walk
needs-name-fell = Fall
needs-name-strong_pain = Strong pain
needs-name-pain_rises = Rising pain
needs-name-next_day = More pain the next day
needs-name-stumbled = Stumbles
needs-name-unsteady = Unsteady walks
needs-name-waits = Not cleared to walk
needs-name-message = Message
needs-name-missed = No walk
needs-name-stalled = Minutes that do not grow
needs-name-ends = End of an agreement
needs-name-proposal = Proposal

# $what is what the walker pressed, such as "Faint or dizzy"
needs-alarm =
    { $number ->
        [one] Told in a walk on { $day }: { $what }.
       *[other] Told in { $number } walks, the last on { $day }: { $what }.
    }
needs-fell =
    { $number ->
        [one] Fell on { $day }.
       *[other] Fell { $number } times, the last on { $day }.
    }
needs-strong_pain = Pain { $number } of 10 on { $day }; up to { $most } is within the limit.
needs-pain_rises = Pain { $number } of 10 on { $day }, up from { $lowest } within the last { $walks } walks.
needs-next_day = Pain { $later } the day after the walk of { $day }, { $before } before it: { $number } more.
needs-stumbled = Stumbled in { $number } walks within { $days } days, the last on { $day }.
needs-unsteady = Unsteady in { $number } walks within { $days } days, the last on { $day }.
needs-waits =
    { $number ->
        [one] Waits for a professional’s yes since yesterday.
       *[other] Waits for a professional’s yes for { $number } days.
    }
needs-message =
    { $number ->
        [one] A message, not read yet.
       *[other] { $number } messages, not read yet.
    }
# $which is "last" or "first": no walk since the last one, or none since the questions were answered
needs-missed =
    { $which ->
        [first] No walk told yet, { $number } days after the questions were answered.
       *[last] No walk told for { $number } days; the last was on { $day }.
    }
needs-stalled = { $minutes } min backward, not more for { $number } days and { $walks } walks.
# $who is such as "Your physiotherapist", or a name
needs-ends =
    { $over ->
        [yes] What { $who } agreed to ended on { $day }.
       *[no] What { $who } agreed to ends on { $day }.
    }
needs-proposal =
    { $number ->
        [one] A proposal waits for the walker’s answer.
       *[other] { $number } proposals wait for the walker’s answer.
    }

## What the number counts, beside it
needs-unit-alarm =
    { $number ->
        [one] time
       *[other] times
    }
needs-unit-fell =
    { $number ->
        [one] fall
       *[other] falls
    }
needs-unit-strong_pain = of 10
needs-unit-pain_rises = of 10
needs-unit-next_day = more
needs-unit-stumbled = walks
needs-unit-unsteady = walks
needs-unit-waits =
    { $number ->
        [one] day
       *[other] days
    }
needs-unit-message = new
needs-unit-missed = days
needs-unit-stalled = days
needs-unit-ends =
    { $number ->
        [one] day
       *[other] days
    }
needs-unit-proposal = waiting

## The rules, in the order of the list
needs-rule-alarm = Something was told to be wrong in a walk: chest pain, faintness or sudden weakness. Stays until done.
needs-rule-fell = A fall was told. Stays until done.
needs-rule-strong_pain = Pain after a walk, or the day after, above { $most } of 10; where a professional agreed to more, above that.
needs-rule-pain_rises = Pain of two walks is clearly above that of two before them, by more than { $by }, among the last { $walks } walks.
needs-rule-next_day = Pain the day after is at least { $by } above that before the walk, and above the usual.
needs-rule-stumbled = Stumbles in at least { $times } walks within { $days } days, told or, where nothing was told, measured.
needs-rule-unsteady = At least { $times } walks within { $days } days that felt unsteady.
needs-rule-waits = The questions say to ask a professional first, and nobody has agreed since.
needs-rule-message = The walker or a carer wrote, and you have not read it.
needs-rule-missed = No walk for more than { $days } days; again after { $more } days.
needs-rule-stalled = The minutes have not grown in { $days } days and at least { $walks } walks, and are fewer than { $minutes } and than agreed; again every { $days } days.
needs-rule-ends = An agreement ends within { $days } days, or has ended.
needs-rule-proposal = A professional’s proposal that the walker has not answered.
