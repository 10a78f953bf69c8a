# What the studies found, put together no further than they allow.

## Verdicts, and how sure they are

evidence-verdict-supported = Supported
evidence-verdict-promising = Promising
evidence-verdict-unproven = Unproven
evidence-verdict-contradicted = Contradicted

evidence-certainty-high = high
evidence-certainty-moderate = moderate
evidence-certainty-low = low
evidence-certainty-very-low = very low
evidence-certainty-none = none

# A verdict with its certainty: "Supported · certainty: low".
evidence-verdict-line = { $verdict } · certainty: { $certainty }
# Of a verdict that holds for walking backward on top of a treatment: "Supported, as an addition".
evidence-verdict-added = { $verdict }, as an addition

## What may be expected: for how long it was studied, and how sure it is

evidence-how-sure = Certainty: { $certainty }
evidence-how-sure-weeks = Studied for { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}; certainty: { $certainty }
evidence-how-sure-span = Studied for { $first } to { $last } weeks; certainty: { $certainty }
# How sure, and then the studies that found no difference: "Gondhalekar and Deo 2013".
evidence-how-sure-nulls = { $sure }; no difference in { $studies }

## What was read

evidence-searched = What we read: public pages, up to { $day }. Of most studies that was the abstract, of registered ones the head of their entry, and hardly ever a table of results. What we did not find may well exist.

## Studies put together

# The outcome begins with a capital letter; the verdict is one of the two sentences that follow.
evidence-summary = { $outcome }, { $group }{ $against ->
    [forward] , against forward
    [sideways] , against sideways
   *[other] { "" }
}: { $comparisons ->
    [one] 1 comparison
   *[other] { $comparisons } comparisons
}, { $sized ->
    [0] none
   *[other] { $sized }
} with a size to pool, { $nulls ->
    [0] none
   *[other] { $nulls }
} without a difference. { $verdict }
evidence-too-few = Too few to pool.
evidence-pooled = Pooled: { NUMBER($size, minimumFractionDigits: 2, maximumFractionDigits: 2) } standard deviations ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }); a new study would lie between { NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) } and { NUMBER($most, minimumFractionDigits: 2, maximumFractionDigits: 2) }. Comparisons without a size are left out, which flatters the figure.
evidence-too-few-to-pool = { $studies } studies are too few to pool: at least { $fewest } are needed.

# The unit of an effect in standard deviations.
evidence-standardised = standard deviations

## Our own pooling where it is no verdict: a worksheet

# What goes in, each line more than the one before.
evidence-line-sizes = Sizes alone
evidence-line-nulls = Besides, no difference or unclear: as zero
evidence-line-bounds = Besides, lower bounds
# The same, where one study's print can be read in several ways.
evidence-line-sizes-read = Sizes alone; { $reading }
evidence-line-nulls-read = Besides, no difference or unclear: as zero; { $reading }
evidence-line-bounds-read = All of it; { $reading }
evidence-reading-standard-errors = a doubtful spread read as standard errors
evidence-reading-standard-deviations = a doubtful spread read as standard deviations
evidence-reading-p-value = the doubtful study by its p value
# How a size on the worksheet was come by.
evidence-entry-exact = from means
evidence-entry-from_p = from a p value
evidence-entry-null = taken as zero
evidence-entry-bound = lower bound
evidence-entry = { $study } ({ $people }): { NUMBER($size, minimumFractionDigits: 2, maximumFractionDigits: 2) }, { $how }
evidence-entry-read = { $entry }; { $reading }
evidence-line = { $studies } studies, { $people } people: { NUMBER($size, minimumFractionDigits: 2, maximumFractionDigits: 2) } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }); a new study would lie between { NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) } and { NUMBER($most, minimumFractionDigits: 2, maximumFractionDigits: 2) }
evidence-line-without-one = { $line }; with any one study left out, { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }
evidence-line-too-few = { $studies ->
    [one] 1 study
   *[other] { $studies } studies
}, { $people } people: too few to work out
evidence-left-out = { $comparisons ->
    [one] 1 comparison gives
   *[other] { $comparisons } comparisons give
} nothing that a size could be made of.

## The risk of bias of a trial, on its card

evidence-bias = Risk of bias. { $answers }
evidence-bias-randomised = Divided by chance: { $answer ->
    [yes] yes
   *[no] no
}.
evidence-bias-concealed = The draw hidden beforehand: { $answer ->
    [yes] yes
   *[no] no
}.
evidence-bias-blind-assessors = Whoever measured did not know the groups: { $answer ->
    [yes] yes
   *[no] no
}.
evidence-bias-intention-to-treat = All who were divided are counted: { $answer ->
    [yes] yes
   *[no] no
}.
evidence-bias-same-time = The others practised for as long: { $answer ->
    [yes] yes
   *[no] no
}.
evidence-bias-pedro = PEDro scale: { $points } of 10.
evidence-bias-rest = The rest is not told.
evidence-bias-untold = Risk of bias: not told in what could be read.
evidence-bias-asked = Of each trial we ask whether chance divided the people, whether the draw was hidden beforehand, whether those who measured knew the groups, whether all who were divided are counted, and whether the others practised for as long. Whoever walks knows which way.

## Studies that show nothing: why

evidence-unread-posted = Results are out; we have not read them
evidence-unread-under_way = Results are not out
evidence-unread-cut_off = Read in part, without a result to show
evidence-unread-no_test = Not a test of backward walking alone
evidence-unread-protocol = Plans
evidence-unread-by_name = Known by name

## Single facts that bear on a claim

evidence-fact-energy-flynn = At 1.79 m/s on the level, walking backward took 60 % of the most oxygen that the walkers could use. Oxygen, heart rate and lactate were higher than forward.
evidence-fact-energy-chaloupka = At 1.56 m/s, on the level and at 5 %, 17 young adults needed more oxygen backward, breathed more, had a higher heart rate and found it harder.
evidence-fact-energy-duplicate = This record prints the abstract of Flynn et al. 1994 under other names: the same study, counted once.
evidence-fact-soreness = At 1.67 and 1.91 m/s, the two fastest speeds of a test, people told of tired muscles, and of sore ones later. The first days are better short and slow.
evidence-fact-slow-when-older = Going backward, people of 78 on average lost more of their stride than people of 24. The cadence stayed about the same as forward.
evidence-fact-shoes-off = In 47 people of 77 on average the cadence was lower backward than forward. Barefoot they walked faster; bare feet are not for whoever feels little in them.
evidence-fact-fallers-slow = All who had fallen among 62 older people walked backward below 0.6 m/s. That describes them; it is no limit.
evidence-fact-risk-slow = At their own pace, 20 older people at high risk of falling walked backward 25.3 % slower than 21 others; at their fastest, 23.8 %.
evidence-fact-safe-without-counts = The authors call the training safe and feasible, and print no counts.
evidence-fact-children-quality = Seven trials in children with cerebral palsy had 4.7 of 10 points on the PEDro scale on average.
# Behind the name of where a fact was read, if that is a page that quotes it.
evidence-fact-quoted = read on a page that quotes it

# What a positive effect speaks for.
evidence-favours-backward = backward
evidence-favours-walking = walking
evidence-favours-mindful_walking = mindful walking
evidence-favours-breathing_exercises = breathing exercises

evidence-no-such-claim = There is no claim called '{ $name }'. There are: { $known }.

## Energy

evidence-energy-equation = Walking equation of the American College of Sports Medicine
evidence-energy-slow = Slower than any study walked: the range is wide.
evidence-energy-beyond = None of the studies that we read tells what walking backward costs at { NUMBER($speed, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s on { NUMBER($grade, style: "percent", maximumFractionDigits: 0) }: they stop at { NUMBER($fastest, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s and on slopes of { NUMBER($steepest, style: "percent", maximumFractionDigits: 0) }.
evidence-energy-walk = Walking backward cost about { $low } to { $high } kcal: { NUMBER($minutes, minimumFractionDigits: 1, maximumFractionDigits: 1) } minutes at the measured pace, for { NUMBER($mass, maximumFractionDigits: 0) } kg, resting included.
evidence-energy-no-weight = How much energy it took can be told once you tell your weight.
evidence-energy-elsewhere = What walking backward costs in water, with a load or on a belt that you drive stands in nothing that we read with figures.
evidence-energy-level = Taken as level.
evidence-energy-slope = On a slope of { NUMBER($grade, style: "percent", maximumFractionDigits: 0) }, upward.
evidence-energy-slope-unknown = The slope is not known: the range goes from level to { NUMBER($steepest, style: "percent", maximumFractionDigits: 0) }.
evidence-energy-practised = { $minutes ->
    [0] You had not practised before it.
    [one] You had practised one minute before it.
   *[other] You had practised { $minutes } minutes before it.
} The extra cost fades over some { $whole } minutes, as far as eight men can show.
evidence-energy-fast = Part of it was faster than the studies that we read: what it cost can't be told.
