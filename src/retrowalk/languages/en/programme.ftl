# The programme: minutes and places, its answers to a session, what it plans ahead, what it refuses.
# $minutes is a length of time as of programme-minutes, $place a place in the middle of a sentence.

## A length of time, to the half minute; $half is 1 where there is half a minute more than $whole
programme-minutes =
    { $half ->
        [0] { $whole ->
            [one] { $whole } minute
           *[other] { $whole } minutes
        }
       *[other] { $whole ->
            [0] half a minute
           *[other] { $whole }½ minutes
        }
    }
# At the start of a sentence, where minutes grow
programme-more =
    { $half ->
        [0] { $whole ->
            [one] One minute more
           *[other] { $whole } minutes more
        }
       *[other] { $whole ->
            [0] Half a minute more
           *[other] { $whole }½ minutes more
        }
    }
# A place in the middle of a sentence: English names it, where others say where it is
programme-place =
    { $where ->
       *[other] { $name }
    }
programme-listed = { $one }; { $other }
programme-both = { $one } and { $other }

## The first sentence of a programme
programme-start-steady = You start { $place }, with { $minutes }, because steadiness comes first.
programme-start-new = You start { $place }, with { $minutes }, because it is new to you.
programme-start-small = You start { $place }, with { $minutes }, because everybody begins small.

## The answer to a session, by the rule that decides; $day is a day of the week
programme-answer-still_asking = Please talk to a professional before the next walk. The programme waits for you.
programme-answer-alarm = { $alarm } We go on once a professional has agreed, and begin small.
programme-answer-fell = { $care } You fell on { $day }. Please tell a professional before you walk backward again; afterwards we begin small, with something to hold.
programme-answer-pain_red_fragile = Pain { $pain } of 10, after a fall or with thin bones, is to be looked at before you walk backward again: please show it to a doctor, the same day if you can’t put weight on a leg.
programme-answer-pain_red_again = There was strong pain twice within four weeks. Please show it to a professional before you go on.
programme-answer-effort_alarming = Effort { $effort } of 10 is a sign to ask about when heart, lungs or kidneys are ill. Please speak to your doctor before you walk backward again.
programme-answer-stumbled_often = You stumbled three times within four weeks. Please have a professional look at your balance before you walk backward again.
programme-answer-unsteady_too_often = It felt unsteady on five walks within four weeks. Please have a professional look at your balance before you walk backward again.
programme-answer-worse_next_day_again = For the third time within two weeks there was more pain the day after, this time after { $day }. Please show it to a professional before you go on.
programme-answer-pain_goes_on = The pain keeps coming back, { $worst } of 10 on { $day }. Please show it to a professional before you go on.
programme-answer-effort_goes_on = A few minutes were very hard three times within four weeks. Please ask a professional why before you go on.
programme-answer-effort_above_goes_on = It was harder three times within four weeks than your professional wants. Please ask them why before you go on.
programme-answer-stumbled_again = You stumbled twice within four weeks, so nothing grows for now and steadiness comes first: { $minutes }, { $place }.
programme-answer-stumbled = You stumbled on { $day }, so the next walk is shorter: { $minutes }, { $place }.
programme-answer-stumbled-no_less = You stumbled on { $day }, so nothing grows: { $minutes }, { $place }.
programme-answer-pain_red = Pain { $pain } of 10 asks for rest first, and then for less: { $minutes }, { $place }.
programme-answer-pain_red-no_less = Pain { $pain } of 10 asks for rest first; then we go on gently: { $minutes }, { $place }.
programme-answer-pain_on_demanding_rung = With pain we leave the harder rung for now: { $minutes }, { $place }.
programme-answer-unsteady_again = It felt unsteady twice in a row, so we make it smaller: { $minutes }, { $place }.
programme-answer-unsteady_again-no_less = It felt unsteady twice in a row, so nothing grows: { $minutes }, { $place }.
programme-answer-unsteady_often = It felt unsteady on several walks within four weeks, so nothing grows for now and steadiness comes first: { $minutes }, { $place }.
programme-answer-worse_next_day = There was more pain the day after { $day }, so the next walk is shorter: { $minutes }, { $place }.
programme-answer-worse_next_day-no_less = There was more pain the day after { $day }, so nothing grows: { $minutes }, { $place }.
programme-answer-pain_often = There was more pain than is all right for you three times within two weeks, so the next walk is shorter: { $minutes }, { $place }.
programme-answer-pain_often-no_less = There was more pain than is all right for you three times within two weeks, so nothing grows: { $minutes }, { $place }.
programme-answer-pain_rises = The pain has been rising over the last walks, to { $worst } of 10, so the next walk is shorter: { $minutes }, { $place }.
programme-answer-pain_rises-no_less = The pain has been rising over the last walks, to { $worst } of 10, so nothing grows: { $minutes }, { $place }.
programme-answer-pain_rises_again = The pain goes on rising, to { $worst } of 10 on { $day }. Please show it to a professional before you go on.
programme-answer-pain_unsettled = The same as last time, { $minutes }: the day after { $day } the pain was not yet back to what is usual for you.
programme-answer-no_rest_often = Four walks within two weeks were on days of rest, so the next one is shorter: { $minutes }, { $place }. Rest is when the body gets stronger.
programme-answer-no_rest_often-no_less = Four walks within two weeks were on days of rest, so nothing grows: { $minutes }, { $place }. Rest is when the body gets stronger.
programme-answer-no_rest_goes_on = Eight walks within four weeks were on days of rest. Please talk with a professional about how much is right for you before you go on.
programme-answer-week_overfull = You walked backward for { $week } within seven days, more than a week here is planned for. Rest first; then we go on with { $minutes }.
programme-answer-days_on_end = You walked day after day. Rest a few days first; then we go on with { $minutes }.
programme-answer-more_often = The same as last time, { $minutes }: three times within two weeks you did more than planned. Let it settle.
programme-answer-effort_often = A few minutes were very hard twice within four weeks, so the next walk is shorter: { $minutes }, { $place }.
programme-answer-effort_often-no_less = A few minutes were very hard twice within four weeks, so nothing grows: { $minutes }, { $place }.
programme-answer-effort_above_often = It was harder twice within four weeks than your professional wants, so the next walk is shorter: { $minutes }, { $place }.
programme-answer-effort_above_often-no_less = It was harder twice within four weeks than your professional wants, so nothing grows: { $minutes }, { $place }.
programme-answer-unsteady_without_support = It felt unsteady on { $day }. Next time have something to hold: { $minutes }, { $place }.
programme-answer-unsteady = The same as last time, { $minutes }: on { $day } it felt unsteady. Steady comes first.
programme-answer-pain_amber = The same as last time, { $minutes }: pain { $pain } of 10 on { $day } asked for it.
programme-answer-pain_before = The same as last time, { $minutes }: on { $day } you began with pain { $before } of 10.
programme-answer-effort_high = The same as last time, { $minutes }: effort { $effort } of 10 is enough for now.
programme-answer-effort_above = The same as last time, { $minutes }: effort { $effort } of 10 is more than your professional wants.
programme-answer-twice_a_day = You walked more than once on { $day }, so the next session waits a day longer and stays at { $minutes }.
programme-answer-too_soon = You walked on a rest day, so the next session waits a day longer and stays at { $minutes }.
programme-answer-elsewhere = What you walked on { $day } is not open to you at present. We go on with { $minutes }.
programme-answer-more_than_planned = You did more than planned on { $day }. Let it settle: { $minutes } next time.
programme-answer-mostly_forward = The recording of { $day } shows mostly forward steps, so we do { $minutes } once more.
programme-answer-not_completed = On { $day } you did { $practised } of { $minutes }. That is fine; we try the same again.
programme-answer-not_told = The same as last time, { $minutes }, until you have told us how it felt.
programme-answer-not_told_often = Three of the last walks were not told of, so the next one is shorter until we know how it feels: { $minutes }, { $place }.
programme-answer-not_told_often-no_less = Three of the last walks were not told of. Please say how the next one feels; it stays at { $minutes }, { $place }.
programme-answer-steady_first = The same as last time, { $minutes }: after several unsteady walks nothing grows before { $steady }.
programme-answer-half_chosen = Half was enough on { $day }, and that is fine. We go on with { $minutes }.
programme-answer-coach_holds = { $minutes } again: your coach asked to stay with it until { $until }.
programme-answer-path_opens = The last good sessions reached { $was }, so the path opens: { $minutes }, { $place }.
programme-answer-enough = { $minutes } is what this rung asks for. Stay with it; there is no need for more.
programme-answer-enough_by_word = { $minutes } again: { $who } allows no more for now.
programme-answer-good_session = { $more } than last time: { $minutes }, because { $day } went well.

## Why a session ahead is as it is
programme-will-grow = { $more } than the time before.
programme-will-be-the-same = The same as the time before.
programme-will-stay = The same as the time before, as your coach asked.
programme-will-be-free = What { $who } said holds no longer by then; we go on step by step.
programme-will-be-steady = The same as the time before: after several unsteady walks nothing grows before { $until }.
programme-after-half = All of it again, after half of it the time before.
programme-will-open = After good sessions of { $reached } the path opens: { $rung }, { $minutes }.

## What the walker chose for a day
programme-less-half = Half of it today, as you chose. Less is always fine.
programme-less-rest = You chose to rest today. That is always fine; the walk waits for you.
programme-less-full = As planned, after all.
programme-place-and-base = { $first } of it { $place }, the rest { $known }
programme-start-practised = You start { $place }, with { $minutes }: a first walk to see how it goes. If it goes well, you go on further up.
programme-answer-experienced = { $day } went well and you know how to walk backward, so you go on further up: { $minutes }, { $place }.
programme-answer-moves_over = The same { $minutes } in all, a little more of it in the new place: { $place }.
programme-answer-elsewhere_chosen = On { $day } you walked in the place that you chose. Here it goes on as it was: { $minutes }, { $place }.
programme-will-move-over = The same minutes in all, more of them on the new rung.
programme-will-open-with-base = The last good sessions reached { $reached }, so the path opens: { $rung }, with { $minutes }. The rest of the session stays where you know it, { $known }.
programme-after-elsewhere = As it was, after a session in another place.
programme-chose-days = On the days that you chose, with rest between them.
programme-chose-usual-days = Three times a week again, with rest between.
programme-chose-place = Today in the place that you chose: { $place }.
programme-chose-skip = “{ $rung }” is left out, as you chose. The path goes on without it.
programme-chose-no-skip = “{ $rung }” is on your path again.

## What changes without a session
programme-agreed = A professional agreed, so we begin again, small: { $minutes }.
programme-resumed = Welcome back after { $days } days. We start lower, with { $minutes }, and grow again.
programme-resumed-no_less = Welcome back after { $days } days. We go on with { $minutes }, and grow again.
programme-resumed-easier = Welcome back after { $days } days. We come back on an easier rung, with { $minutes }, { $place }.
programme-moved = What you told us has changed, so we go on here: { $place }.
programme-bounded = The programme keeps to what { $who } said: { $minutes }, { $place }.
programme-bound_ended = What { $who } said holds no longer. We go on step by step from { $minutes }, { $place }.
programme-corrected = Worked out again, after something that was told of earlier walks was put right: { $minutes }, { $place }.

## Why nothing was walked for weeks
programme-away-noted = Thank you for telling us. We go on with { $minutes }, { $place }.
programme-away-ill = Good that you are back. After an illness we begin small: { $minutes }, { $place }.
programme-away-screen = After an operation or a stay in hospital some of your answers may be others. Please answer the questions again; then the programme goes on.
programme-away-fell = { $care } You fell in the meantime. Please tell a professional before you walk backward again; afterwards we begin small, with something to hold.

## What else would help
programme-advice-balance = A short test of balance, with somebody beside you, shows how steadily you stand now. A professional can use the result, too.
programme-course-reviewed = { $weeks } weeks beside your treatment are behind you, with { $minutes } a session now. Show whoever treats you how it went; they say what comes next.
programme-course-ends = { $weeks } weeks: the course beside your treatment ends here. Two or three walks a week keep you in practice. Ask whoever treats you whether it still needs to go beside a treatment.
programme-advice-retest = Do two of the tests again, and compare with the first time: stand up from a chair for half a minute, and stand up and walk by the clock.

## What a coach decided
programme-overruled = { $who } changed the plan: { $what }. “{ $note }”
programme-overruled-dose = { $minutes }, { $place }
programme-overruled-rest = rest first, until { $until }
programme-overruled-hold = no more than that before { $until }
programme-not-overruled = What { $who } asked for on { $day } does not fit what has been told since, so the programme goes on by itself.

## What a coach may not decide
programme-agreement-comes-first = Please record first that a professional agreed to going on.
programme-nothing-grows-yet = After pain or an unsteady walk nothing grows before a walk that was good.
programme-rung-not-open = { $rung } is not open to this walker.
programme-rung-comes-after = { $rung } comes only after { $before }.
programme-setting-not-open = { $setting } is not open to this walker on this rung.
programme-at-most = { $rung } allows at most { $minutes } now.
programme-beyond-the-word = That goes beyond what { $who } allowed. Ask them first, and record what they say.

## Why there is no programme
programme-not-cleared = Please ask a professional first. When they agree, record it here, and your programme begins.
programme-answers-old = Your answers are from { $day }. Please answer the questions again; then the programme goes on.
programme-needs-somebody = Somebody should be beside you for this. Find a partner who comes along, tell us, and your programme begins.
programme-needs-a-place = To begin you need one of these: { $places }. Tell us when you have one, and your programme begins.
programme-word-leaves-nothing = What { $who } said leaves no place to walk backward. { $needed }
programme-ask-for-a-place = Ask them whether another place is fine, and record what they say.
programme-ask-or-have-a-place = Ask them whether another place is fine, or tell us when you have one of these: { $places }.
programme-out-of-order = The walk of { $day } comes before that of { $last }, which was answered already. Replay the whole history instead.
