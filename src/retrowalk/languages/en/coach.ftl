# What the coach says of the day, and what it cannot do.

# $minutes is such as "3 minutes"; $place is where, in the middle of a sentence.
coach-today = Today: { $minutes } backward, { $place }.
coach-done-nothing = That's it for today. Nothing is planned after it.
coach-done-tomorrow = That's it for today. Next, tomorrow: { $minutes } backward, { $place }.
coach-done-later = That's it for today. Next, on { $day }: { $minutes } backward, { $place }.
coach-rest-nothing = Today is for rest. Nothing is planned after it.
coach-rest-tomorrow = Today is for rest. Next, tomorrow: { $minutes } backward, { $place }.
coach-rest-later = Today is for rest. Next, on { $day }: { $minutes } backward, { $place }.

coach-choose-one-way = Choose weekdays, or how many times a week, and not both.
coach-choose-times = At most { $most } times a week, with rest between. Choose fewer.
# $place is where, in the middle of a sentence; $rung is the name of a rung.
coach-choose-place = Not today, { $place }: that is not open to you now.
coach-choose-rung = “{ $rung }” can't be left out: it is not ahead of you, or the way leads over it.

coach-answers-old = Your answers are from { $date }. Please answer the questions again.
coach-answers-soon = Your answers are from { $date }. They do not hold much longer: answer them again when it suits you.
coach-answers-fell = You have fallen since you answered the questions. Please answer them again.

coach-questions-start = Please answer the questions first: then we know how to start.
coach-questions-tests = Please answer the questions first: they say which tests suit you.
coach-questions-print = Please answer the questions first: then there is something to print.
coach-test-not-for-you = { $test }: not for you as things are. Your clearance says what to ask a professional, and why.
coach-no-such-session = There is no session “{ $session }”.
coach-no-session = There is no session { $session } in your programme.
coach-not-walked = Session { $session } was not walked yet, so there is nothing to say.
coach-no-result = There is no result { $id } in your journal.

coach-part-damaged = This part was damaged on its way. Please send it again.
coach-part-astray = This part belongs to another place than it was sent to.
coach-not-arrived = This recording has not arrived yet. Save it from the phone.
coach-nothing-arrived = Nothing of this recording has arrived.
coach-several-recordings = It holds { $count } recordings of the player. Hand them in one by one.
coach-heart-alone = Your steps could not be measured this time.
