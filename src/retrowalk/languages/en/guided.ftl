# Something guided for any day: forward, standing or seated; nothing of it is a backward walk.

guided-name = Something calm
guided-title = Something calm, for any day
guided-lead-any = Forward, standing or seated, with a voice that leads you. None of it is a backward walk, and your programme stays as it is.
guided-lead-seated = Seated, with a voice that leads you. Your programme stays as it is.
guided-lead-waiting = Seated, with a voice that leads you: safe while you wait for a professional’s word. Your programme stays as it is.
guided-posture-walking = Walking forward
guided-posture-standing = Standing
guided-posture-seated = Seated
# $minutes is such as "3 minutes"; $day is a day such as "Tue 24 Nov".
guided-length = { $minutes }
guided-length-hold = { $minutes }, beside something firm
guided-last = Last on { $day }
guided-tests = Small tests
guided-tests-lead = Standing and walking tests that are for you as things are. Somebody stands beside you.
guided-offline = Once this page was open on your phone, all of it plays there without a connection, too.
guided-how = How each of it is done
guided-kept = What you did

# On the page of the day
guided-today = Something calm today
guided-today-any = Something calm, on any day
guided-begin = Begin
guided-all = All there is

# What can't be
guided-not-for-you = This is not for you as things are. What is for you stands under “Something calm”.
guided-help-first = Help comes first today. Nothing else is offered before that.

# To correct what was kept
guided-correct = Change what you did
guided-correct-lead = All is filled in as it was kept. Change what was wrong; the word before stays in its history.
guided-correct-which = What it was
guided-correct-minutes = How many minutes
guided-refused-minutes = How many minutes? A number from above 0 to { $most } will do.
