# What is measured of a walk. Sentences with a { $source } begin with the name of the file.

# Technique: what the backward steps show.
gait-technique-small_steps-good = Your backward steps were { $number }% as long as your forward ones. Small is right.
gait-technique-small_steps-better = Your backward steps were { $number }% as long as your forward ones. A little shorter is easier on the knees.
gait-technique-evenness-good = The time of your backward steps varied by { $number }%. That is even.
gait-technique-evenness-better = The time of your backward steps varied by { $number }%. A steadier beat will come with practice.
gait-technique-unhurried-good = You took { $number } backward steps a minute. That is unhurried.
gait-technique-unhurried-better = You took { $number } backward steps a minute. You have time: slower is better.
gait-technique-tall-upright = Going backward, your trunk stayed upright. That is tall.
gait-technique-tall-back = Going backward, your trunk leaned { $degrees }° further back than in standing. That is tall.
gait-technique-tall-good = Going backward, your trunk leaned { $degrees }° further forward than in standing. That is tall.
gait-technique-tall-better = Going backward, your trunk leaned { $degrees }° further forward than in standing. Grow tall: head up, shoulders easy.
gait-faint = { $sentence } Few clear steps show it, so take it lightly.
gait-unseen-toes = A phone on the trunk can't see your feet: feel the toes land first.
gait-unseen-facing = Without knowing which way you face, sway and lean can't be measured.
gait-unseen-upright = You never stood still, so there is no upright to compare with.

# What is said beside the numbers.
gait-note-nothing = No walking found in this recording.
gait-note-no-gyroscope = There is no gyroscope in this recording, so direction can't be measured.
gait-note-running = For { $seconds } s nobody could tell whether this is walking or running, so the direction is unknown there.
gait-note-moved = The phone moved on your body, so { $seconds } seconds are unknown.
gait-note-height = Your height isn't known, so lengths are for { NUMBER($height, minimumFractionDigits: 2) } m.
gait-note-error = Distances are usually off by about { $number }%.
gait-note-no-stretch = No steady walking one way was found from { $start } to { $end } s to go by.
gait-note-facing-one = Nothing said which way you faced: taken as walking forward.
gait-note-facing-faster = Nothing said which way you faced: the faster way is taken as forward.
gait-note-facing-first = Nothing said which way you faced: the way you set out is taken as forward.
gait-note-in-g = The acceleration was in g; it was turned into m/s².
gait-note-in-degrees = The gyroscope was in degrees a second; it was turned into rad/s.

# What can't be measured, or can't be true.
gait-too-short = { $source }: it lasts { NUMBER($seconds, minimumFractionDigits: 1) } s; record at least a few steps.
gait-too-slow = { $source }: { NUMBER($rate, minimumFractionDigits: 1) } samples a second are too few to see steps; record at { $least } or more.
gait-no-gravity = { $source }: the acceleration is { NUMBER($mean, minimumFractionDigits: 2) } m/s² on average, but gravity alone is 9.81; record the acceleration with gravity, in m/s².
gait-stretch-turned = The forward stretch must end after it starts, but it is { $start } to { $end } s.
gait-axis = The forward axis is one of +x -x +y -y +z -z, not '{ $axis }'.
gait-height = A height of { $height } m can't be right: give it in metres.
gait-calibration-needs = A calibration needs a known distance, forward or backward.
gait-calibration-above = A known distance and what was measured of it must be above zero.

# While it goes on.
gait-live-moved = The phone has moved on your body: the direction is unknown until it is back.
gait-live-no-gravity = { $source }: the acceleration is { NUMBER($mean, minimumFractionDigits: 2) } m/s² on average, but gravity alone is 9.81; send the acceleration with gravity, in m/s².
gait-live-stretch = The forward stretch must end after it starts.
gait-live-shape = { $source }: a signal has shape { $shape }, but { $count } time stamps want { $wanted }.
gait-live-comes-and-goes = { $source }: the gyroscope comes and goes.

# Sensors on the feet.
gait-feet-none = There is no recording of a foot: give the left one, or the right.
gait-feet-no-gyroscope = { $source }: there is no gyroscope in this recording; a foot can't be followed without.
gait-feet-too-short = { $source }: it lasts { NUMBER($seconds, minimumFractionDigits: 1) } s; record at least a few strides.
gait-feet-too-slow = { $source }: { NUMBER($rate, minimumFractionDigits: 1) } samples a second are too few to follow a foot; record at { $least } or more.
gait-feet-note-toe = Which end of the foot is the toe could not be told, so direction is unknown.
gait-feet-note-unknown = Direction unknown: { $unknown } of { $strides } strides, turning or too few in a row.
gait-feet-note-axis = The axis { $axis } of the sensor doesn't point along the foot; not used.

# Walking or running.
gait-note-running-lengths = Lengths aren't measured in running.
gait-live-walk-or-run = Nobody can tell whether you are walking or running, so the direction is unknown for now.
