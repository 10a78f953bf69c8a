# A measured walk, and how its recording is handed in.

result-name = Your walk
result-title = Here is your walk
result-none = No backward steps were found
result-unit-steps =
    { $steps ->
        [one] step
       *[other] steps
    }
result-backward-about = backward, about
result-technique = How you walked
result-untold = What the phone could not tell
result-figures = In figures
result-direction = direction
result-time = time
result-steps = steps
result-steps-a-minute = steps a minute
result-metres = metres
result-direction-backward = backward
result-direction-forward = forward
result-direction-unknown = unknown
result-see-progress = See your progress
result-hand-in = Hand in a recording
result-hand-in-title = Hand in the recording of your walk
result-hand-in-what = Choose the file just as your sensor app exported it: a zip of Sensor Logger or phyphox, or a table (csv, parquet).
result-recording = The recording
result-worn = Which way was the phone worn?
result-worn-warm-up = My session’s warm-up tells it
result-worn-warm-up-hint = You walked forward first, as the voice said.
result-worn-toward = Upright, screen toward me
result-worn-away = Upright, screen away from me
result-worn-unknown = I don’t know
result-worn-unknown-hint = Then the recording itself must tell, and the result says what was assumed.
result-measure = Measure my walk
result-no-recording = No recording this time? <a href="{ $to }">Go on to the check-in</a>.

result-energy = Energy
result-energy-slope = Did the way go uphill? How steep?
result-energy-reckon = Work it out again
result-energy-rests = What this rests on
result-energy-weight = Tell my weight

### untold: where nobody knows which way
result-untold-way =
    { $steps ->
        [one] 1 step, but which way could not be told
       *[other] { $steps } steps, but which way could not be told
    }
