# The pages to learn from: how it is done, and whether it is true.

learn-name = Learn
learn-heading = Learn it, and see what is true
learn-no-such-page = There is no page here. All there is to learn is under Learn.

## The doors, and the titles behind them

learn-technique-name = Technique
learn-technique-title = How to walk backward
learn-technique-sentence = Toes first, small steps, long back.
learn-dose-name = How much
learn-dose-title = How much, how often
learn-dose-sentence = One or two minutes are a whole practice.
learn-safety-name = Safety
learn-safety-title = How to stay safe
learn-safety-sentence = What to look at before, and when to stop.
learn-calm-name = Calm
learn-calm-title = A calm walk
learn-calm-sentence = Breath, senses, and one step at a time.
learn-evidence-name = Evidence
learn-evidence-title = Is it true?
learn-evidence-sentence = What is said, held against the studies.

learn-lesson-name = The first lesson
learn-lesson-title = How it is done, in a minute
learn-lesson-sentence = Before your first walk backward: one thing after another, drawn and said aloud.
learn-lesson-play = Play it, and hear it
learn-lesson-close = Show all of it

learn-chapter-first-walk = From the first walk
learn-chapter-other-places = Later, in other places
learn-chapter-hazards = What can go wrong
learn-chapter-safe = What keeps you safe
learn-chapter-walking = While you walk
learn-chapter-breath = Breath
learn-chapter-standing = Standing, with something to hold

## Is it true?

learn-evidence-lead = What is said of backward walking, held against the studies. Tap a claim for what was found.
learn-you-may-expect = What you may expect
learn-verdict-supported = Several studies agree.
learn-verdict-promising = Some studies point this way; more are needed.
learn-verdict-unproven = Not known yet.
learn-verdict-contradicted = The studies say otherwise.
learn-for-whom = For whom:
learn-change = What would change this:
learn-everything = Everything on this

## One claim

# Names the box with the verdict, for a screen reader.
learn-verdict = Verdict
learn-certainty-high = Further studies will hardly change this.
learn-certainty-moderate = Further studies may change this.
learn-certainty-low = Further studies will probably change this.
learn-certainty-very-low = Little is known; this is hardly more than a hint.
learn-certainty-none = None of the studies that we read measured it.
learn-found = What was found
learn-closer = Looked at more closely
learn-may-be-expected = What may be expected
learn-change-title = What would change this
learn-studies = The studies
learn-no-pool = Under five sizes we give no pooled figure of our own.
learn-facts = What else was read
learn-worksheet = Worksheet for professionals: no verdict
learn-worksheet-lead = Our own pooling of what little has a size: Hedges g, positive where backward did better, with 95 % intervals after Hartung and Knapp. Under five sizes it carries no verdict, and one study more may turn it.
learn-each-study = Each of them
learn-unread = Known to exist, without a result to show: { $studies }

# One study: who took part, what they did, and against what. People and dose begin a sentence.
learn-study-people = { $people } ({ $ours } and { $theirs })
learn-study = { $people }. { $dose }; against { $against }. { $derived }
# What had to be assumed is a sentence of its own.
learn-study-assumed = { $study } Assumed: { $assumed }
learn-derived-exact = Size from means and spreads: { NUMBER($mean, maximumFractionDigits: 4) } ({ NUMBER($sd, maximumFractionDigits: 4) }), against { NUMBER($other, maximumFractionDigits: 4) } ({ NUMBER($other_sd, maximumFractionDigits: 4) }).
learn-derived-from_p = Size worked out from the p value: approximate.
learn-derived-bound = The size is at least this: only a limit of the p value is printed.
learn-derived-none = No size printed.

# What a line of the picture is about: "knee pain, 45 people, against forward".
learn-compared-trials = { $what }, { $trials ->
    [one] { $trials } trial
   *[other] { $trials } trials
}
learn-compared-people = { $what }, { $people ->
    [one] { $people } person
   *[other] { $people } people
}
learn-compared-better = { $what }: better
learn-compared-no-difference = { $what }: no difference
learn-compared-worse = { $what }: worse
learn-compared-unclear = { $what }: not told clearly
learn-compared-forward = { $what }, against forward
learn-compared-sideways = { $what }, against sideways
learn-compared-group = { $what }, { $group }

## What ten minutes backward cost

learn-cost-title = Ten minutes backward, in kilocalories
learn-cost-caption = On the level where nothing else is said, at { NUMBER($mass, maximumFractionDigits: 0) } kg, resting included. Ranges: the studies that we read do not allow a single number.
learn-cost-pace = Pace
learn-cost-first = at first
learn-cost-practised = after three hours of practice
learn-pace-slow = slow, { $speed } m/s
learn-pace-easy = easy, { $speed } m/s
learn-pace-brisk = brisk, { $speed } m/s
learn-pace-uphill = easy, up a slope of { NUMBER($grade, style: "percent", maximumFractionDigits: 0) }
