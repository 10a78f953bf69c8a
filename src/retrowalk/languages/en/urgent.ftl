# The page that looks like nothing else here: after a fall, and for what may be an emergency.

# In the middle of a sentence, where no country was named or its number is not known
urgent-your-number = your emergency number
urgent-mark = Urgent
urgent-call = Call { $number }
urgent-call-yours = Call your emergency number.
urgent-all-right = I am all right
urgent-country = Another country?
urgent-country-unknown = Which number is it?
urgent-country-where = Where are you?
urgent-country-choose = Choose a country
urgent-country-keep = Show its number

## After a fall: first of all
urgent-fall-title = Stay where you are a moment. Are you hurt?
urgent-fall-when = If something hurts badly, you hit your head, feel dazed, or can’t get up: call for help now.
urgent-fall-to-answer = You told of a fall. Some questions about it come before anything else.
urgent-fall-questions = Four questions about your fall
urgent-fall-not-sure = Not sure? Then say yes.
urgent-fall-hurt = Are you hurt?
urgent-fall-hit_head = Did you hit your head?
urgent-fall-blood_thinner = Do you take a blood thinner?
urgent-fall-blood_thinner-hint = Such as warfarin or apixaban, or clopidogrel against clots; low-dose aspirin alone does not count.
urgent-fall-passed_out_or_stuck = Did you pass out, or could you not get up by yourself?
urgent-answer-yes = Yes
urgent-answer-no = No
urgent-refused = Please answer each of them: yes or no.

## What to do after it, by what was told
urgent-care-emergency-title = Go to an emergency department now.
urgent-care-emergency = You hit your head and take a blood thinner: go to an emergency department now, even if you feel well.
urgent-care-passed_out-title = Be seen by a doctor now.
urgent-care-passed_out = Whoever passed out or could not get up alone should be seen by a doctor today. If you hit your head too, go to an emergency department now.
urgent-care-head-title = A doctor should see this today.
urgent-care-head = You hit your head: be seen today, and not alone tonight. A growing headache, vomiting, drowsiness or confusion is an emergency.
urgent-care-hurt-title = A doctor should see this today.
urgent-care-hurt = You are hurt: show it to a doctor today. If you can’t put weight on a leg, or a hip hurts, don’t walk on it.
urgent-care-tell = Nothing hurts and your head was spared: good.
urgent-care-tell-then = Please tell a professional before you walk backward again.
urgent-care-unanswered = First of all: are you hurt, did you hit your head, do you take a blood thinner? If so, get help first.
urgent-care-done = I have read it

## Something is wrong in the middle of a walk: first of all
urgent-now-chest_pain-title = Call for help now, and sit down.
urgent-now-chest_pain = Pain or pressure in the chest can be the heart. Don’t walk on, and don’t drive yourself.
urgent-now-weakness-title = Call for help now, and sit down.
urgent-now-weakness = Sudden weakness, a drooping face or lost words can be a stroke, even if it passes. Note the time, and don’t walk on.
urgent-now-faint-title = Sit or lie down now. Don’t walk on.
urgent-now-faint = If you passed out, your chest hurts, or it does not pass in a few minutes: call for help now.
urgent-alarm-to-answer = You told that something was wrong while you walked. Two questions about it come before anything else.
urgent-alarm-choose = What is wrong?
urgent-alarm-questions = What was it?
urgent-alarm-none = None of these: I touched it by mistake
urgent-alarm-seen = Has a doctor looked at it since?
urgent-alarm-refused = Please say what it was, and whether a doctor has looked at it.

## What to do about it afterwards: not seen yet, and seen
urgent-after-chest_pain-title = A doctor should see this today.
urgent-after-chest_pain = You had chest pain while walking: be seen by a doctor today, even if it has passed. If it is still there or comes back, call for help at once.
urgent-after-weakness-title = Go to an emergency department now.
urgent-after-weakness = You were suddenly weak, or your face or speech failed, while walking: go to an emergency department now, even if it has passed.
urgent-after-faint-title = A doctor should see this today.
urgent-after-faint = You felt faint or dizzy while walking: let a doctor look at it today, at once if you passed out or it comes back.
urgent-seen-chest_pain = You had chest pain while walking, and a doctor has looked at it. Ask them when you may walk backward again.
urgent-seen-weakness = You were suddenly weak, or your face or speech failed, while walking, and a doctor has looked at it. Ask them when you may walk backward again.
urgent-seen-faint = You felt faint or dizzy while walking, and a doctor has looked at it. Ask them when you may walk backward again.
