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
gait-note-running = For { $seconds } s it could not be told whether this is walking or running, so the direction is unknown there.
gait-note-moved = The phone moved on your body, so { $seconds ->
    [one] 1 second is
   *[other] { NUMBER($seconds, useGrouping: 0) } seconds are
} unknown.
gait-note-height = Your height isn't known, so lengths are for { NUMBER($height, minimumFractionDigits: 2) } m.
gait-note-error = Distances are usually off by about { $number }%.
gait-note-no-stretch = No steady walking one way was found from { $start } to { $end } s to go by.
gait-note-facing-one = Nothing said which way you faced: taken as walking forward.
gait-note-facing-faster = Nothing said which way you faced: the faster way is taken as forward.
gait-note-facing-first = Nothing said which way you faced: the way you set out is taken as forward.
gait-note-in-degrees = The gyroscope was in degrees a second; it was turned into rad/s.
gait-note-in-millidegrees = The gyroscope was in thousandths of a degree a second; it was turned into rad/s.

# What can't be measured, or can't be true.
gait-too-short = { $source }: it lasts { NUMBER($seconds, minimumFractionDigits: 1) } s; record at least a few steps.
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
gait-live-walk-or-run = It can’t be told whether you are walking or running, so the direction is unknown for now.
# Falls and stumbles.
gait-note-no-stumbles = Stumbles can't be told without a gyroscope; falls can.
gait-placement = A device is worn on one of { $known }, not '{ $placement }'.
gait-note-wrist-guessed = It looks as if this was worn on a wrist. If it wasn't, say where it was.
gait-note-wrist = On a wrist, two steps are counted for each swing of the arm; direction can't be told there.
### streams as they are
gait-note-sign = Direction rests on the sign of the acceleration: at rest it must point up, and here it points along { $axis } of the device. Tables from an iPhone often have it the other way; backward and forward are exchanged then. If so, declare "-m/s²" or "-g" as its unit.
gait-note-not-told = Which way you faced could not be told from this walk, so its direction is unknown. Say which way is forward, or walk at least ten steady steps.
gait-note-spikes = { $count ->
    [one] One sample stood
   *[other] { NUMBER($count, useGrouping: 0) } samples stood
} out from those beside them as no movement does; they were smoothed.
# For researchers.
gait-note-contacts-unseen = { $count } of the contacts that were told lie where the device did not move, and were left out.
gait-bids-label = “{ $label }” is no name for files of BIDS: letters and digits only.
gait-no-table = There is no table “{ $table }”: there are { $tables }.
gait-note-not-shown = Its steps are too few in a row, or push too little, to show which way they went, so direction is unknown.
