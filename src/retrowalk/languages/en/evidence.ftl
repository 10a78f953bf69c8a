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

## What may be expected: for how long it was studied, and how sure it is

evidence-how-sure = Certainty: { $certainty }
evidence-how-sure-weeks = Studied for { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}; certainty: { $certainty }
evidence-how-sure-span = Studied for { $first } to { $last } weeks; certainty: { $certainty }

## Studies put together

# The outcome begins with a capital letter; the verdict is one of the two sentences that follow.
evidence-summary = { $outcome }, { $group }: { $comparisons ->
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
