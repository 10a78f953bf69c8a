# What screening says; its questions and reasons stand in questions.toml and rules.toml.

## The answer in one line, by outcome
screening-answer-go = You may start walking backward.
screening-answer-precautions = You may start, with some care.
screening-answer-ask_first = Please ask a professional first.
screening-answer-urgent = A doctor should see this today.
screening-answer-emergency = This can be an emergency.

## When to call an ambulance; $number is such as "112", or "your emergency number"
screening-call-now = If it is there now, call { $number }.
screening-call-strong = If it is new and strong, call { $number }.
screening-call-sudden = If it came suddenly, call { $number }.
screening-call-one_side = If it came suddenly on one side, call { $number }.

## What to take care of in every session, by precaution
screening-care-support_within_reach = A rail, water or a person is always in reach.
screening-care-not_alone = Somebody is beside you.
screening-care-no_treadmill = No treadmill.
screening-care-no_water = Never in water.
screening-care-no_incline = No hills and no incline.
screening-care-no_load = No weights and no sled.
screening-care-no_running = Walking only, no running.
screening-care-light_effort = Light effort: you can always talk in whole sentences.
screening-care-short_bouts = Short stretches, with rests between them.
screening-care-neck_still = To look behind, you turn your whole body, not your neck.
screening-care-no_water_alone = In water only with somebody beside you.
screening-care-no_looking_up = No looking up while you stand or step.
screening-care-no_barefoot = Shoes on, always: never barefoot.
screening-care-no_long_standing = No long standing still; you stand up slowly.
screening-care-sit_to_rest = A chair is near, and you sit down to rest.
screening-care-touch_for_stop = A touch means stop, since a call may not be heard.
screening-care-beside_treatment = It goes beside your treatment, never in place of it.

## What is wrong with an answer; $question is the id of the question
screening-not-answered = There is no answer yet to '{ $text }' (question { $question }).
screening-no-such-question = There is no question '{ $question }'.
screening-tick-or-nothing = Please tick what fits, or nothing (question { $question }).
screening-choose-one = Please choose one of { $choices } (question { $question }).
screening-yes-or-no = Please answer yes or no (question { $question }).
screening-whole-number = Please give a whole number from { $least } to { $most } (question { $question }).
screening-no-such-country = Please choose a country from the list.
screening-agreed-later = The day on which the professional agreed is still to come.
