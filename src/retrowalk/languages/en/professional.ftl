# A professional's word: what an agreement allows and bars, who said it, when to ask for it again.
# $who is such as "Your physiotherapist", or a name.

## Who agreed, at the start of a sentence, by profession
professional-who-physiotherapist = Your physiotherapist
professional-who-doctor = Your doctor
professional-who-occupational_therapist = Your occupational therapist
professional-who-nurse = Your nurse
professional-who-trainer = Your trainer
professional-who-other = { $who } ({ $profession })

## The short of it, in one sentence: "Your physiotherapist: at most 2 minutes, only in the pool."
professional-says = { $who }: { $what }.
professional-comma = { $one }, { $other }
professional-or = { $one }, or { $other }
professional-yes = yes to walking backward
# $minutes is such as "3 minutes"
professional-at_most = at most { $minutes }
professional-times =
    { $times ->
        [one] at most once a week
       *[other] at most { $times } times a week
    }
# $places are such as "on a mat" or "in the pool or on a mat"
professional-only = only { $places }
professional-not = not { $places }
professional-until = until { $day }

## The rest of it, a sentence each
professional-only-rungs = Only these rungs: { $rungs }.
professional-not-rungs = Not these rungs: { $rungs }.
professional-pain =
    { $most ->
        [0] No pain is acceptable, neither during the walk nor the next day.
       *[other] Pain up to { $most } of 10 is acceptable, during the walk and the next day.
    }
# What need not be minded any more, by precaution
professional-lifts-support_within_reach = You may walk with nothing to hold.
professional-lifts-not_alone = You may walk alone.
professional-lifts-no_treadmill = The treadmill is allowed.
professional-lifts-no_water = Water is allowed.
professional-lifts-no_incline = Hills and inclines are allowed.
professional-lifts-no_load = Weights and a sled are allowed.
professional-lifts-no_running = Running is allowed.
professional-lifts-light_effort = More than light effort is allowed.
professional-lifts-short_bouts = Longer stretches without a rest are allowed.
professional-lifts-neck_still = You may turn your neck to look behind.
professional-lifts-beside_treatment = You may go on without other treatment beside it.
professional-lifts-no_water_alone = You may walk in water with nobody beside it.
professional-lifts-no_looking_up = You may look up.
professional-lifts-no_barefoot = Barefoot is allowed.
professional-lifts-no_long_standing = Standing still for longer is allowed.
professional-lifts-sit_to_rest = You may rest standing.
professional-lifts-touch_for_stop = Nobody needs to touch you to say stop.
# $care is what to mind, such as "no treadmill."
professional-adds = In addition: { $care }
# In their own words; $who is a name
professional-note = “{ $note }” ({ $who }, { $day })

## When to ask them again
professional-ends = { $who }: what was agreed ends on { $day }. Ask before that day what holds afterwards, and write it down here.
professional-ended = { $who }: what was agreed ended on { $day }, and your programme goes on without it. Ask what holds now, and write it down here.
professional-old = { $who }: what was agreed is from { $day }. Ask whether it still fits, and write down here what holds now.
professional-yes-ends = { $who }: the yes to walking backward counts until { $day }. Ask for it again before that day; nothing is planned after it.
professional-yes-ended = { $who }: the yes to walking backward ended on { $day }. Nothing is planned until a professional has agreed again.

## What cannot be meant
professional-unknown-setting = There is no place “{ $name }”. There are: { $known }.
professional-unknown-rung = There is no rung “{ $name }”. There are: { $known }.
professional-unknown-precaution = There is no precaution “{ $name }”. There are: { $known }.
professional-both = “{ $name }” can’t be allowed and barred at once.
professional-until-before = The last day can’t be before the day on which they agreed.
professional-day = Until which day? Write it like 2026-12-12.
professional-minutes = How many minutes at most? From ½ to 60, such as 2 or 2.5.
professional-whole = “{ $told }” is no whole number that fits. Times a week are 1 to 7; pain is 0 to 10.
professional-no-change = Without a bound this changes nothing of what { $who } said before. To end it, leave it as it was and tell the last day on which it holds.
professional-long-note = Their words are more than can be kept: { $most } letters at most.

## Writing it down
professional-form-profession = Their profession
professional-form-somebody = Another one, or not told
professional-form-physiotherapist = Physiotherapist
professional-form-doctor = Doctor
professional-form-occupational_therapist = Occupational therapist
professional-form-nurse = Nurse
professional-form-trainer = Trainer
professional-form-what = What did they say?
professional-form-what-hint = Leave empty what they did not speak of.
professional-form-minutes = Minutes backward, at most
professional-form-minutes-unit = minutes a session
professional-form-where = Only in these places
professional-form-where-hint = Tick none if any place of yours is fine.
professional-form-elsewhere = Other places
professional-form-until = The last day on which this holds
professional-form-until-hint = Without it we ask again after twelve weeks.
professional-form-note = In their own words
professional-form-more = More that they said
professional-form-times = Times a week, at most
professional-form-pain = Pain that is acceptable, 0 to 10
professional-form-pain-hint = During the walk and the next day.
professional-form-not-here = Never in these places
professional-form-only-rungs = Only these rungs
professional-form-not-rungs = Not these rungs
professional-form-lifts = What need not be minded any more
professional-form-adds = What must be minded as well
professional-title = What professionals said
professional-change = Change what { $who } said
professional-write = Write down what a professional said

## A prescription: how often is asked for, and what else is bounded
professional-times-asked =
    { $times ->
        [one] once a week
       *[other] { $times } times a week
    }
professional-effort = Effort up to { $most } of 10, no more.
professional-pace = At most { $most } steps a minute.
professional-rest = Between two stretches backward, at least { $seconds } seconds of rest.
# $who in the professional's words: "your daughter"
professional-present = Only with { $who } there.
professional-semicolon = { $one }; { $other }
professional-stop = Stop at once at: { $signs }.
professional-goals = What you want from it: { $goals }.
professional-review-on = To be looked at again on { $day }.
professional-why = Why: { $why }
professional-review-comes = { $who }: what was agreed is to be looked at again on { $day }. Make an appointment.
professional-review-passed = { $who }: what was agreed was to be looked at again on { $day }. Make an appointment.
professional-review-before = The day of looking again can’t be before the day on which it is agreed.
