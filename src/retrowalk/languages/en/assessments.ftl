# The standard tests: what came of them, what it means, and what is wrong.

assessments-amount-s = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
assessments-amount-mps = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s
assessments-amount-stands =
    { $value ->
        [one] 1 stand
       *[other] { $value } stands
    }
assessments-amount-stances =
    { $value ->
        [one] 1 stance
       *[other] { $value } stances
    }
assessments-span-s = { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) } to { NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
assessments-span-mps = { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } to { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s
assessments-span-stands = { $low } to { $high } stands
assessments-span-stances = { $low } to { $high } stances

assessments-secondary = { $source } (a secondary page)
assessments-caution = This says where others were, not what is right for you, and it is no diagnosis.
assessments-no-group = For your age, we could verify no figures of others. Compare with yourself.

# A change between two results. $vary is an amount, $who names groups of people.
assessments-same-last = The same as last time
assessments-same-start = The same as at the start
assessments-changed-last =
    { $way ->
        [slower] { $size } slower than last time
        [quicker] { $size } quicker than last time
        [longer] { $size } longer than last time
        [shorter] { $size } shorter than last time
        [faster] { $size } faster than last time
        [more] { $size } more than last time
       *[fewer] { $size } fewer than last time
    }
assessments-changed-start =
    { $way ->
        [slower] { $size } slower than at the start
        [quicker] { $size } quicker than at the start
        [longer] { $size } longer than at the start
        [shorter] { $size } shorter than at the start
        [faster] { $size } faster than at the start
        [more] { $size } more than at the start
       *[fewer] { $size } fewer than at the start
    }
assessments-unknown = { $changed }. How much repeats of this test vary stands in nothing that we read.
assessments-within = { $changed }: within what repeats of the test vary by ({ $vary }, in { $who }).
assessments-unsure = { $changed }: more than repeats vary by in some groups, less than in others ({ $vary }, in { $who }). Another test in some weeks will tell.
assessments-beyond = { $changed }: more than repeats of the test vary by ({ $vary }, in { $who }).
assessments-mixed = { $sentence } One was timed by hand, the other by the phone.

# A reference group beside a result.
assessments-standing =
    { $place ->
        [untold] { $group } ({ $n }), { $statistic }: { $span }. You: { $you }.
        [within] { $group } ({ $n }), { $statistic }: { $span }. You: { $you }, within that.
        [slower] { $group } ({ $n }), { $statistic }: { $span }. You: { $you }, slower than that.
        [quicker] { $group } ({ $n }), { $statistic }: { $span }. You: { $you }, quicker than that.
        [longer] { $group } ({ $n }), { $statistic }: { $span }. You: { $you }, longer than that.
        [shorter] { $group } ({ $n }), { $statistic }: { $span }. You: { $you }, shorter than that.
        [faster] { $group } ({ $n }), { $statistic }: { $span }. You: { $you }, faster than that.
        [more] { $group } ({ $n }), { $statistic }: { $span }. You: { $you }, more than that.
       *[fewer] { $group } ({ $n }), { $statistic }: { $span }. You: { $you }, fewer than that.
    }
assessments-standing-noted = { $standing } { $note }

# Of whom a line of a table of norms holds.
assessments-people =
    { $sex ->
        [female] women of { $youngest } to { $oldest }
        [male] men of { $youngest } to { $oldest }
       *[any] people of { $youngest } to { $oldest }
    }

# For a professional: published limits of a raised risk of falling, each with how well it tells.
assessments-limit =
    { $falls ->
        [before] { $group }, falls of the months before: { $limit }. { $accuracy }
        [after] { $group }, falls of the months after: { $limit }. { $accuracy }
       *[unsaid] { $group }, risk of falling: { $limit }. { $accuracy }
    }
assessments-limit-group = { $group } ({ $n })
assessments-limit-noted = { $limit } { $note }
assessments-limit-at =
    { $side ->
        [less] { $amount } or more
       *[more] under { $amount }
    }
assessments-accuracy-both = Sensitivity { $sensitivity }, specificity { $specificity }.
assessments-accuracy-sensitivity = Sensitivity { $sensitivity }.
assessments-accuracy-area = Area under the ROC curve { NUMBER($area, minimumFractionDigits: 2, maximumFractionDigits: 2) }; we read no sensitivity.
assessments-accuracy-untold = The source that we read prints no sensitivity.
assessments-share = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
assessments-share-span = { NUMBER($low, style: "percent", maximumFractionDigits: 0) } to { NUMBER($high, style: "percent", maximumFractionDigits: 0) }
assessments-important = { $group } ({ $n } people), { $statistic }: { $span }.
assessments-repeat = In { $group } ({ $n } people): { $size }.

assessments-due-first = At the start, to have something to compare with.
assessments-due-late = The last time was { $weeks } weeks ago.
assessments-due-again = Four to six weeks after the last time.

# The parts of a trial that the phone saw.
assessments-part-test = test
assessments-part-rise = rise
assessments-part-walk = walk
assessments-part-turn = turn
assessments-part-walk_back = walk back
assessments-part-turn_back = turn back
assessments-part-sit = sit
assessments-part-stand = stand
assessments-part-stance = stance

# What is said beside a result.
assessments-note-missing =
    { $missing ->
        [one] 1 trial is missing: the result is less certain.
       *[other] { $missing } trials are missing: the result is less certain.
    }
assessments-note-distance = Walked over { $walked } m; the result is for { $meant } m.
assessments-note-counted = You counted { $you }, the phone { $phone }. The phone's count is kept.
assessments-note-facing-told = Nothing said which way you faced: told from the walks themselves.
assessments-note-facing-forward = Nothing said which way you faced: taken as forward.
assessments-note-facing-backward = Nothing said which way you faced: taken as backward.

# What can't be true.
assessments-no-test = There is no test “{ $test }”. There are: { $names }.
assessments-other-test = Both results must be of the test { $test }.
assessments-trials =
    { $trials ->
        [one] { $test }: tell one trial, not { $told }.
       *[other] { $test }: tell one to { $trials } trials, not { $told }.
    }
assessments-count = { $test }: { $told } stands can't be right. Tell a whole number from { $least } to { $most }.
assessments-seconds = { $test }: { $told } seconds can't be right. Tell from { $least } to { $most }.
assessments-by-hand = { $test }: a phone can't tell the stances apart. Time it by hand instead.
assessments-no-distance = A known distance is more than zero metres.
assessments-calibration-way = A calibration is of walking forward or backward.
assessments-calibration-none-forward = Nothing was walked forward here to learn your steps from.
assessments-calibration-none-backward = Nothing was walked backward here to learn your steps from.

# What a recording does not show; each begins with the name of the file.
assessments-no-gyroscope = { $source }: a test can't be timed without a gyroscope.
assessments-by-itself = { $source }: it lasts { $seconds } s. A test is recorded by itself, with a few seconds of stillness before and after it.
assessments-gap = { $source }: { NUMBER($seconds, minimumFractionDigits: 1) } s are missing in it, so the test can't be timed.
assessments-no-walk-forward = { $source }: no walk of { $distance } m forward was found in it. Stand still, walk the distance, stand still; nothing else.
assessments-no-walk-backward = { $source }: no walk of { $distance } m backward was found in it. Stand still, walk the distance, stand still; nothing else.
assessments-unseen-one-leg = { $source }: nobody stands on one leg in it. Stand on both feet for some seconds before and after.
assessments-unseen-rise = { $source }: nobody rises from a chair in it.
assessments-unseen-sit = { $source }: nobody rises and sits down again in it.
assessments-unseen-turns = { $source }: no two turns were found between rising and sitting down.
assessments-cut-short = { $source }: it ends { $seconds } s after the first rise. Let it run for { $lasts } s and a little longer.
