# A walker's own trial: does walking backward help me? Weeks of backward practice against weeks of
# ordinary walking, in an order drawn by lot. Exact and calm: never a promise.

trial-name = My trial
trial-title = Does it help me?
trial-lead = Some weeks you practise walking backward, some weeks you walk the same time forward. A lot draws the order. At the end the two are compared, for you alone.

# Walked forward in a trial.
trial-walk-name = Ordinary walk
trial-walk-aim = Walk forward as you always do.
trial-walk-why = This is a forward week of your trial: the same time, walked forward.
trial-walk-title = Forward
trial-walk-rest-title = Rest
trial-walk-begin = Walk forward, easily.
trial-walk-on = Walk on forward, at your own pace.
trial-walk-rest = Stand still and rest.
trial-walk-before = Before your ordinary walk
# $minutes is such as "14 minutes".
trial-walk-what = { $minutes } of ordinary walking, forward, with the same rests as in your backward practice.
trial-walk-start = Look and begin
trial-walk-today = Today: { $minutes } of ordinary walking.

# What the programme answers: in its list of decisions.
trial-answer-weeks = Your trial is locked. In its forward weeks nothing backward is planned.
trial-answer-ended = Your trial is over. The programme goes on as usual.
trial-answer-walked = You walked forward, for your trial. Your place on the path stays as it is.

# Questions.
trial-question-knee_pain = Does my knee hurt less?
trial-question-stiffness = Am I less stiff?
trial-question-steadiness = Am I steadier?
trial-question-calm = Am I calmer?
trial-question-backward_speed = Do I walk backward faster?
trial-question-forward_speed = Do I walk forward faster?
trial-question-chair_stands = Do I stand up from a chair more often?
trial-measure-knee_pain = Your knee pain from 0 to 10: after each walk, or asked here once a day.
trial-measure-stiffness = Your stiffness from 0 to 10, asked here once a day.
trial-measure-steadiness = How steady you feel from 0 to 10, asked here once a day.
trial-measure-calm = How calm you feel from 0 to 10, asked here once a day.
trial-measure-backward_speed = The 3-metre backward walk at the end of each week.
trial-measure-forward_speed = The 10-metre walk, forward, at the end of each week.
trial-measure-chair_stands = The chair stand test at the end of each week.
trial-ask-knee_pain = How much does your knee hurt today?
trial-ask-stiffness = How stiff are you today?
trial-ask-steadiness = How steady do you feel on your feet today?
trial-ask-calm = How calm do you feel today?
trial-least-knee_pain = no pain
trial-most-knee_pain = the worst pain
trial-least-stiffness = not at all
trial-most-stiffness = as stiff as can be
trial-least-steadiness = not at all
trial-most-steadiness = completely
trial-least-calm = not at all
trial-most-calm = completely

# Beforehand.
trial-choose = What do you want to know?
trial-one-question = One question, one measure. Another question is another trial.
trial-foresight = What such a trial can see
trial-known-own = Worked out from { $days ->
    [one] one answer
   *[other] { $days } answers
 } so far: from one day to the next they differ by about { NUMBER($sd, maximumFractionDigits: 1) }.
trial-known-own_and_default = Worked out from { $days ->
    [one] one answer
   *[other] { $days } answers
 } so far and, as they are few, from cautious figures beside them.
trial-known-default = There are no answers yet, so this is worked out from cautious figures alone.
trial-known-tested = Worked out from { $days ->
    [one] one test
   *[other] { $days } tests
 } so far and from cautious figures beside them.
# $amount is such as "1 point"; $power a percentage.
trial-sees = If the true difference is { $amount }, a trial of { $weeks } weeks would show it in about { $power } of 100 such trials.
trial-sees-also = { $weeks } weeks: about { $power } of 100.
trial-sees-many = In all others it could not tell. That would not mean that there is no difference.
trial-sees-few = That is few. No length on offer would show it in 80 of 100, which is good to know before it begins.
trial-amount-points = { $amount ->
    [one] { NUMBER($amount, maximumFractionDigits: 1) } point
   *[other] { NUMBER($amount, maximumFractionDigits: 1) } points
 }
trial-amount-ms = { NUMBER($amount, maximumFractionDigits: 2) } metres per second
trial-amount-stands = { $amount ->
    [one] { NUMBER($amount, maximumFractionDigits: 1) } stand
   *[other] { NUMBER($amount, maximumFractionDigits: 1) } stands
 }
trial-length = How long?
trial-length-weeks = { $weeks } weeks
trial-rules = How it goes
trial-rule-weeks = Two weeks are a pair: one backward, one forward. For each pair a lot draws which comes first.
trial-rule-locked = Once you begin, question, length and order are locked. To change something is to end this trial and begin another.
trial-rule-programme = Backward weeks are your own programme’s, with all its limits. Forward weeks have ordinary walks of the same time. All rules about pain, falls and professionals hold in every week.
trial-rule-first-days = The first two days of each week are not counted: what was before may linger.
trial-rule-blind = What it comes to is shown at the end, not before. Who has seen half of it answers the other half differently.
trial-rule-stop = You can end it at any time, and need not say why. Pain that rises, a fall or an alarm ends the week, or the trial, at once.
trial-begin = Draw the lot and lock it
trial-begins-on = It begins on { $day }.
trial-other-question = Another question

# While it runs.
trial-begins = Your trial is locked. It begins on { $day }; until then all is as usual.
trial-week-backward = Week { $week } of { $weeks }: a backward week. Walk as your programme says.
trial-week-forward = Week { $week } of { $weeks }: a forward week. Ordinary walking, nothing backward.
trial-waits-pain = This week ended early because of pain; what comes after that day does not count for it. If your programme allows it, the next one begins on { $day }.
trial-waits-ill = This week ended early because you were ill; what comes after that day does not count for it. If your programme allows it, the next one begins on { $day }.
trial-waits-bounds = This week ended early because a professional changed what is allowed; what comes after that day does not count for it. The next one begins on { $day }.
trial-over-pain = The trial is over: pain ended two of its weeks. What was told until then is shown below.
trial-over-fall = The trial is over because of the fall. What was told until then is shown below.
trial-over-alarm = The trial is over because of what was wrong on a walk. What was told until then is shown below.
trial-over-ask_first = The trial is over: a professional is to be asked first. What was told until then is shown below.
trial-over-professional = A professional ended the trial. What was told until then is shown below.
trial-over-wish = You ended the trial. What was told until then is shown below.
trial-over-another = The trial is over: another one was begun. What was told until then is shown below.
trial-answered = Today’s answer: { $value }. You can change it until midnight.
trial-test-due = This week’s test is due: { $test }. It counts for your trial.
trial-test-do = Do the test
trial-keep = Keep
trial-weeks-caption = The weeks, in the order that the lot drew
trial-col-week = Week
trial-col-days = Days
trial-col-what = What
trial-col-came = Mean
trial-arm-backward = backward
trial-arm-forward = forward
trial-week-ended = ended on { $day }
trial-week-now = now
trial-locked = Locked on { $day }. Seal of the plan: { $seal }
trial-told-then = Told beforehand: a true difference of { $amount } would show in about { $power } of 100 such trials.
trial-end = End the trial
trial-end-lead = It ends at once and is over for good. What was told until then is shown, and your programme goes on.
trial-end-sure = I want to end it.
trial-earlier = Earlier trials
trial-new = A new trial

# At the end. $way is "less" or "more"; $interval is one of the two after these.
trial-found-knee_pain = In your backward weeks your knee hurt { $amount } { $way ->
    [less] less
   *[more] more
 } ({ $interval })
trial-found-stiffness = In your backward weeks you were { $amount } { $way ->
    [less] less
   *[more] more
 } stiff ({ $interval })
trial-found-steadiness = In your backward weeks you felt { $amount } { $way ->
    [less] less
   *[more] more
 } steady ({ $interval })
trial-found-calm = In your backward weeks you felt { $amount } { $way ->
    [less] less
   *[more] more
 } calm ({ $interval })
trial-found-backward_speed = In your backward weeks you walked backward { $amount } metres per second { $way ->
    [less] slower
   *[more] faster
 } ({ $interval })
trial-found-forward_speed = In your backward weeks you walked forward { $amount } metres per second { $way ->
    [less] slower
   *[more] faster
 } ({ $interval })
trial-found-chair_stands = In your backward weeks you stood up { $amount } times { $way ->
    [less] less
   *[more] more
 } ({ $interval })
trial-interval-same = { $low } to { $high }
trial-interval-across = from { $less } less to { $more } more
trial-interval-none = too few weeks for a range
trial-says-helps = { $found }: probably more than chance, for you.
trial-says-harms = { $found }: probably more than chance, for you. Walking backward did not help with this.
trial-says-no_matter = { $found }: if there is a difference, it is probably too small to matter.
trial-says-not_yet = { $found }: cannot be told yet; { $weeks ->
    [one] one more week
   *[other] { $weeks } more weeks
 } probably would.
trial-says-cannot_tell = { $found }: cannot be told, and more weeks would probably not change that.
trial-says-nothing = Cannot be told: too little was told in too few weeks.
trial-not-cause = This is about you and these weeks. You knew which week it was, and that alone can change an answer.
trial-picture-backward = ● backward
trial-picture-forward = □ forward
trial-picture-pairs = pair of weeks
trial-picture-untold = nothing
trial-picture-told = The mean of each week. { $pairs }
trial-picture-pair = Pair { $number }: backward { $backward }, forward { $forward }.
trial-professionals = For professionals
trial-report = The report (PDF)
trial-pool = The file for a study
trial-pool-lead = Only the differences of the pairs, without name, days or words.
trial-pool-consent = It can be taken along once you have agreed to research.
trial-carry-on = Go on with { $weeks } more weeks
trial-beside = Another way of reckoning beside it (Bayesian): { $effect } ({ $low } to { $high }); better in backward weeks with a probability of { $probability } %.

# For a professional on a client's page.
trial-of-client = Trial
trial-propose = Propose a trial
trial-propose-lead = The walker sees it on their pages and begins it, or does not.
trial-propose-note = A word with it
trial-proposed = { $who } proposes a trial: { $question } { $weeks } weeks.
trial-proposed-see = Look at it
trial-client-week = Week { $week } of { $weeks }: { $arm }.
trial-client-reads = What { $name } reads:
trial-client-ended = This week ended early on { $day }: { $why }.
trial-client-end-lead = It ends at once and is over for good. What was told until then is shown, and the programme goes on.
trial-not-cause-client = This is about one person and these weeks. They knew which week it was, and that alone can change an answer.
trial-none-yet = A trial was not begun yet.
trial-end-for = End the trial for { $name }

# Refused.
trial-one-at-a-time = A trial is running. One at a time: end it first.
trial-not-now = Your programme offers no walk backward now, so a trial can’t begin.
trial-no-walk = An ordinary walk by yourself is not for you as things are, so there is nothing to compare with.
trial-no-test = This question needs a test that is not for you as things are: { $test }.
trial-refused-begins = A trial begins between tomorrow and four weeks from now.
trial-refused-sure = Tick that you want to end it.
trial-refused-answer = Choose a number from 0 to 10.
trial-none = That trial is not in your journal.
trial-none-running = A trial is not running now.
trial-asks-nothing = Your trial asks nothing today.
trial-no-walk-today = Your trial has no walk for today.
trial-blind = What it comes to is shown from { $day } on, and not before: who has seen half of it answers the other half differently.
trial-stays = What was told for a trial stays as it was told. Today’s answer can be given anew; the trial can be ended.
trial-pool-no = This trial has no differences to share yet.
trial-pool-unfit = { $file } is not a file of trials, or is damaged.

# In the record.
trial-kept-why-pain = pain
trial-kept-why-ill = illness
trial-kept-why-bounds = a professional’s word
trial-kept-why-fall = a fall
trial-kept-why-alarm = something was wrong
trial-kept-why-ask_first = a professional is to be asked
trial-kept-why-professional = ended by a professional
trial-kept-why-wish = the walker’s own wish
trial-kept-why-another = another trial was begun

# The report for professionals, after CENT 2015 (Vohra et al., doi 10.1136/bmj.h1738).
trial-cent-title = A personal trial (n of 1)
trial-cent-description = A report after CENT 2015, the extension of CONSORT for n-of-1 trials.
trial-cent-no-verdict = This is one person’s trial. It informs, it diagnoses nothing, and it changes no verdict on the evidence.
trial-cent-weeks = Weeks in their order
trial-cent-objective = Question
trial-cent-design = Design
trial-cent-design-told = { $pairs } pairs of weekly blocks, { $weeks } weeks in all: one of backward practice, one of ordinary walking forward in each. The first { $washout } days of each block are not counted. Nothing was changed after it was locked.
trial-cent-setting = Setting
trial-cent-setting-told = At home and where the person walks, led by the app; the person was screened, and may walk backward within the programme’s limits.
trial-cent-arms = Interventions
trial-cent-arms-told = Backward: the sessions of the person’s own programme. Forward: ordinary walking of the same length with the same rests, on the days on which the programme would have had a session.
trial-cent-outcome = Outcome
trial-cent-power = What it could see
trial-cent-lot = Sequence
trial-cent-lot-told = Drawn by lot within each pair from a random seed by SHA-256, and locked on { $day } before the first block. Seed: { $seed }. SHA-256 of the plan: { $digest }.
trial-cent-blind = Blinding
trial-cent-blind-told = The person knew which week it was. What it came to was shown at the end only.
trial-cent-methods = Methods
trial-cent-methods-told = The mean of each block’s counted days; backward less forward in each pair. A randomisation test over all orders that the lot could have drawn, and the { $level } % interval that inverts it. A Bayesian estimate of the same pairs stands beside it.
trial-cent-flow = Flow
trial-cent-flow-told = { $planned } blocks planned, { $counted } counted, { $ended } ended early. Days told: { $backward } backward, { $forward } forward.
trial-cent-flow-stopped = The trial was stopped: { $why }.
trial-cent-dates = Dates
trial-cent-dates-told = { $first } to { $last }.
trial-cent-estimate = Result
trial-cent-estimate-p = p = { NUMBER($p, maximumFractionDigits: 3) } (smallest possible with { $pairs } pairs: { NUMBER($smallest, maximumFractionDigits: 3) }).
trial-cent-harms = Harms
trial-cent-harms-none = Nothing ended a block early.
trial-cent-harms-told = Ended early: { $why }.
trial-cent-harm = block { $number } on { $day } ({ $why })
trial-cent-limits = Limits
trial-cent-limits-told = One person, not blinded, answers by the person themselves. What carries over from one week to the next can make a difference look smaller. It says nothing of other people.
trial-cent-page = Page { $page } of { $pages }
