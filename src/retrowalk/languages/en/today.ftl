# The day of a walk: the card, what is looked at before, and how it felt after.

today-how-was-it = How was your walk?
today-four-taps = Four taps, and the next session fits you better.
today-check-in = Check in
today-hand-in = Hand in the recording
today-sore-title = One question about { $day }
today-sore-question = How much pain do you have, a day later?
today-your-walk = Your walk today
today-card = Today’s walk
today-where = Where
today-where-new = First, what is new
today-where-known = Then, where you know it
today-aim = One aim
today-in-all = In all
today-with-rests = { $minutes }, with warm-up and rests
today-start = Start
today-first-lesson = Your first walk? See in a minute how it is done.
today-why = Why this
today-how-sure = { $sure }. <a href="{ $to }">How do we know?</a>
today-answer = The answer to what you just said
today-since-last = Since last time
today-next = Next
# $minutes is such as "3 minutes"; $place is the name of a setting.
today-next-walk = { $day }: { $minutes } backward, { $place }.
today-tests = Worth measuring
today-tests-first =
    { $count ->
        [one] <a href="{ $to }">A small test</a> with somebody beside you: { $first }.
       *[other] <a href="{ $to }">Small tests</a> with somebody beside you: { $first }, and more.
    } They show what is too slow to feel.
today-to-tests = To the tests
today-away = You have not walked for { $days } days
today-away-why = What kept you? The programme fits better when it knows.
today-away-ill = I was ill, at home
today-away-hospital = I was in hospital
today-away-operated = I had an operation
today-away-fell = I fell
today-away-away = I was away, or busy
today-away-other = Something else
today-elsewhere = Somewhere else today?
today-less = Less today, or something has changed?
today-less-full = As planned, after all
today-less-half = Half of it today
today-less-rest = Rest today
today-changed-hint = A new pain, a fall, a new medicine, another place to walk: tell what is different, and your programme fits again.
today-changed = Something has changed
today-before-name = Before you start
today-before-title = Is it safe, here and now?
# $minutes is such as "3 minutes"; $place is where, in the middle of a sentence.
today-before-what = { $minutes } backward, { $place }.
today-before-look = Look at each of these
today-before-pain = How much pain do you have now?
today-begin = Begin
today-not-title = Leave it for today
today-not-lead = A pain of { $pain } is more than this walk should start with. Rest, or walk a little forward if that eases it.
today-not-when = Come back when it is at most { $most }. If it stays above { $most } for two days, or is new and strong, speak to a professional.
today-back = Back to today
today-calm-instead = Something calm instead
today-feel = How do you feel?
today-alarm = Chest pain, faintness or sudden weakness? Tell it here.
today-pain-after = Pain, right after
today-effort = How hard was it?
today-least-effort = no effort
today-most-effort = all you had
today-wobble = Were you unsteady?
today-wobble-none = Steady
today-wobble-wobbled = I was unsteady
today-wobble-stumbled = I stumbled or nearly fell
today-wobble-fell = I fell
today-mood = And your mood?
today-mood-1 = low
today-mood-2 = so-so
today-mood-3 = even
today-mood-4 = good
today-mood-5 = bright
today-mood-keeps = This answer keeps all four.
today-later = A day later
today-later-question = How much pain do you have now?

### felt: what the phone felt befall the walker
today-felt-stumble = Your phone felt something like a stumble, so that is chosen below. If it was none, choose what it was.
today-felt-fall = Your phone felt something like a fall. If it was none, choose what it was.
