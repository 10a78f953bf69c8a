# Tracks and totals of watches and phones: FIT, TCX and GPX, in and out.
tracks-damaged = { $file } is damaged or cut short, and no activity can be told from it.
tracks-cut-off = { $file } is damaged or was cut off: what came whole is kept, and what came after is not in it.
tracks-fit-kind = { $file } is a FIT file, but holds no activity: it is of the kind “{ $kind }”. Export the activity itself.
tracks-large = { $file } holds more than { $most } MB. That is too much for one activity file.
tracks-many = { $file } holds more than { $most } points. That is too much at once: split it in parts.
tracks-entities = { $file } defines entities of its own, as no watch and no app does, and that may do harm. It was not read.
tracks-no-times = { $file } has positions, but no times: a way without them can't be told as a walk.
tracks-nothing = There is no activity in { $file }.
tracks-lap-backward = Backward
tracks-lap-forward = Forward
tracks-lap-unknown = Direction unknown
tracks-no-walk = No walk was measured yet.
tracks-take-along = Take along for other programs
tracks-take-fit = As FIT, for Garmin Connect, Strava and others
tracks-take-tcx = As TCX
