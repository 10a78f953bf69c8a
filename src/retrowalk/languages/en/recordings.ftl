# What is said of a recording that was handed in. Refusals name the file, say what is wrong with it
# and what to do; notes say what was put right while reading.

recordings-source = { $file }, { $app }
recordings-app-player = Retrowalk player
recordings-app-tidy = tidy table
recordings-app-android = accelerometer app
recordings-app-ios = iOS accelerometer app

## The file

recordings-unopened = { $file }: it can't be opened. Check the name and whether you may read it.
recordings-large = { $file }: it is larger than 8 GB. Cut the recording into days.
recordings-empty = { $file }: it is empty. Copy or export it again.
recordings-hollow = { $file }: it is without any content. Copy or export it again.
recordings-damaged = { $file }: it is damaged or cut off and can't be unpacked. Copy or export it again.
recordings-unpacks-large = { $file }: it unpacks to more than { $most } MB of numbers. Hand in a shorter recording.
recordings-unpacks-too-large = { $file }: it unpacks to more than a recording can hold (at most 1 GB, and at most { $times } times its packed size). Hand in a shorter recording.
recordings-many-files = { $file }: it holds more than { NUMBER($most, useGrouping: 0) } files. Hand in one recording, nothing else.
recordings-several = { $file }: it holds { $count } recordings ({ $names }). Hand them in one by one.
recordings-and-top = { $names }, the top
recordings-itself = the recording
recordings-zip-damaged = { $file }: the zip is cut off or damaged. Copy or export it again.
recordings-zip-locked = { $file }: the zip is locked with a password. Unlock it and hand in what is inside.
recordings-zip-unusual = { $file }: the zip is packed in an unusual way. Unpack it and hand in the folder.
recordings-workbook-damaged = { $file }: the Excel workbook is damaged or cut off. Export it again, as CSV if you can.

## What is no recording

recordings-is-track = { $file }: This is { $kind ->
    [gpx] a GPX track
    [tcx] a TCX activity
    [kml] a KML map
   *[fit] a FIT activity
}: it has positions or a heart rate, but no movement sensor. { $kind ->
    [kml] To have steps measured, record
   *[other] Its totals come in with `retrowalk import`. To have steps measured, record
} with Sensor Logger or phyphox and hand in its zip.
recordings-is-health = { $file }: This is an Apple Health export: it has totals, but no movement sensor. Record with Sensor Logger or phyphox and hand in its zip.
recordings-is-page = { $file }: This is a web page. Hand in the file that the app exported.
recordings-is-office = { $file }: This is an Office document. Save its table as CSV and hand in that.
recordings-is-other = { $file }: This is { $kind ->
    [picture] a picture
    [video] a video
    [sound] a sound file
    [pdf] a PDF document
    [database] a database
    [packed] a packed file of another kind than zip
    [hdf5] an HDF5 or new MATLAB file
   *[json] a JSON file
}, no recording of a phone's sensors. Record with Sensor Logger or phyphox and hand in its zip.
recordings-holds = { $file }: It holds { $inside }. Hand in that by itself.
recordings-unknown = { $file }: This is no recording of a known app. Record with Sensor Logger or phyphox and hand in its zip.
recordings-unknown-files = { $file }: None of its { $count } files is a recording of a known app. Record with Sensor Logger or phyphox and hand in its zip.
recordings-unknown-columns = { $file }: Its columns ({ $columns }) are of no app known here. Name them time_s, acc_x, acc_y, acc_z, gyr_x, gyr_y, gyr_z (s, m/s², rad/s; at rest the acceleration must point up, so turn the sign of an iPhone's), or record with Sensor Logger or phyphox and hand in its zip.

## Tables

recordings-rows-damaged = { $file }: its rows can't be told apart, so the file is damaged or is no table of numbers. Export it again from the app.
recordings-no-number = { $file }: line { NUMBER($line, useGrouping: 0) } holds "{ $cell }" where a number belongs, and most lines are like it. Export it again from the app.
recordings-parquet-damaged = { $file }: the Parquet file is damaged or cut off, or its columns hold no numbers. Copy or export it again.
recordings-parquet-long = { $file }: it would unpack to { $rows } rows, more than can be read at once. Cut the recording into days.

## What an app recorded

recordings-player-damaged = A part of this recording does not say where it belongs, so the file is damaged. Save it from the player again.
recordings-player-cut = { $file } is damaged: a part of it does not say where it belongs. Save it from the player again.
recordings-player-lost = { $parts ->
    [one] One part of this recording never arrived from the phone.
   *[other] { NUMBER($parts, useGrouping: 0) } parts of this recording never arrived from the phone.
}
recordings-left-out = Also in it, and left out: { $files }.
recordings-sensor-logger-bare = { $file }: a Sensor Logger recording without acceleration. Hand in the whole zip, recorded with Accelerometer, Gravity and Gyroscope switched on.
recordings-sensor-logger-phone = Metadata.csv is missing, so an Android phone is assumed. If it was an iPhone, backward and forward come out exchanged.
recordings-phyphox-bare = { $file }: a phyphox recording without acceleration. Record Acceleration (with g) and Gyroscope together.
recordings-metabase-bare = { $file }: a MetaBase recording without acceleration. Hand in the files of both sensors in one folder or zip.
recordings-matlab-bare = { $file }: a MATLAB file without the timetable Acceleration. Switch on Acceleration and Angular Velocity before recording.
recordings-matlab-unknown = { $file }: the MATLAB file is damaged, or of a version not known here. In MATLAB, save the columns time_s, acc_x, acc_y, acc_z, gyr_x, gyr_y, gyr_z with writetable.

## The signals

recordings-no-samples = { $source }: it holds no samples to measure from. Record again.
recordings-slow = { $source }: it holds { NUMBER($rate, maximumSignificantDigits: 2, useGrouping: 0) } samples a second, too few to see steps, which want { $least }. Record 50 or 100 a second.
recordings-no-gravity = { $source }: its acceleration is neither with gravity nor without it, in no unit known here. Record the acceleration with gravity, in m/s², and the gyroscope.
recordings-gravity-apart = { $source }: acceleration and gravity were not recorded at the same time. Record both together.
recordings-shape = { $source }: the { $signal ->
    [gyroscope] gyroscope
   *[acceleration] acceleration
} has shape { $shape }, but { NUMBER($stamps, useGrouping: 0) } time stamps want (3, { NUMBER($stamps, useGrouping: 0) }).
recordings-lost-samples = { $lost } of { $all } samples were damaged or repeated; left out.
recordings-unit = The acceleration is in { $unit }; it was turned into m/s².
recordings-degrees = The gyroscope is in degrees a second; it was turned into rad/s.
recordings-millidegrees = The gyroscope is in thousandths of a degree a second; it was turned into rad/s.
recordings-no-gyroscope = There is no gyroscope in it, so direction can't be measured. Steps can.
recordings-gyroscope-apart = The gyroscope was not running with the accelerometer, so direction can't be measured. Steps can.
recordings-gyroscope-missing = The gyroscope is missing for { NUMBER($seconds, useGrouping: 0) } s: direction is unknown there. Steps are counted.
recordings-pace = It holds { $rate } samples a second; 50 or more would be surer.
recordings-gaps = There is no signal for { NUMBER($seconds, useGrouping: 0) } s of it, in { $gaps ->
    [one] one gap
   *[other] { NUMBER($gaps, useGrouping: 0) } gaps
}.

### line: clocks
recordings-player-clock-set = The phone's clock was set on the way; what was measured is not moved by it.

### files of laboratories
recordings-app-mapped = declared columns
recordings-is-side = { $file }: This is { $kind ->
    [location] an app's file of positions
    [barometer] an app's file of the barometer
    [orientation] an app's file of the orientation
    [pedometer] an app's file of counted steps
    [compass] an app's file of the compass
    [magnetometer] an app's file of the magnetometer
    [light] an app's file of the light
    [sound] an app's file of the sound
    [device] an app's description of the phone
    [clock] an app's file of when it was started
   *[description] an app's description of the recording
}, without acceleration. Hand in the whole zip or folder that the app exported.
recordings-json-damaged = { $file }: { $inside } is no sound JSON, so it is damaged or cut off. Copy or export it again.
recordings-map-unread = { $file }: this map of columns can't be read as TOML: { $problem }. Write it as [columns] with acceleration = ["...", "...", "..."].
recordings-map-unknown = A map of columns has no place for "{ $key }". { $meant ->
    [none] It takes { $known }.
   *[other] Did you mean "{ $meant }"?
}
recordings-map-keys = In a map of columns, "{ $key }" takes names with a value each, such as acceleration = ...
recordings-map-three = In a map of columns, "{ $key }" takes a column for each of x, y and z (time takes one): their names, or their places counted from 1.
recordings-map-acceleration = The map of columns names none for the acceleration. Say acceleration = ["...", "...", "..."], x, y and z.
recordings-map-no-time = The map of columns says neither which column tells the time nor how many samples a second there are. Say time = "..." or rate_hz = ...
recordings-map-rate = A rate of { $rate } samples a second can't be. Give a number above zero.
recordings-map-rate-missing = Where the time counts samples, say how many there are a second: rate_hz = ...
recordings-map-rate-twice = Both a column of times and a rate are declared. Leave one out, or say that the time counts samples: units.time = "samples".
recordings-map-axes = "{ $key }" takes three different axes with their signs, such as ["y", "-x", "z"].
recordings-map-mirrored = These axes are the mirror image of a sensor's, which no turning makes. If only the acceleration points the other way, as on iOS, declare its unit with a minus ("-g"); else declare the axes of each sensor.
recordings-map-no-table = { $file }: there is no table in it that columns could be declared for. Export it as CSV or Parquet.
recordings-map-no-column = { $file }: there is no column "{ $column }" in it. { $meant ->
    [none] Its columns are: { $names }. Name one of them.
   *[other] Did you mean "{ $meant }"? Name one of: { $names }.
}
recordings-sensor-which = { $file }: it holds { $count } sensors ({ $names }), and which of them is on the trunk is not told. Name it: sensor = "...", or hand in the recording of it alone.
recordings-sensor-none = { $file }: there is no sensor "{ $sensor }" in it. Name one of: { $names }.
recordings-sensor-one = { $file }: its sensors have no names in this format. Hand it in without naming one.
recordings-sensor-chosen = Of its { $count } sensors, { $sensor } was measured.
recordings-laboratory-damaged = { $file }: the file is damaged or cut off. Copy or export it again.
recordings-laboratory-bare = { $file }: there is no acceleration about x, y and z in it. Export it with the accelerometers of the sensors.
recordings-logger-damaged = Some blocks of the file are damaged; they were left out.
recordings-gt3x-old = { $file }: this is an ActiGraph file of the old layout, which can't be read. Export its raw data as CSV with ActiLife.
recordings-c3d-bare = { $file }: none of its analog channels is acceleration about x, y and z by its name and unit ({ $names }). Name them as in Lumbar_ACC_X, in g or m/s², and export it again.
recordings-bids-bare = { $file }: the file of the channels (*_channels.tsv, with type and component) is missing beside it, or not sound. Hand in the folder with all files of the recording.
recordings-bids-channels = { $file }: it has { $columns } columns, but the file of its channels names { $channels }. Export it again.
recordings-bids-rate = { $file }: nothing says how many samples a second there are. Hand in *_motion.json, with SamplingFrequency, beside it.
recordings-structs-bare = { $file }: no struct in it holds acceleration (it has { $names }). Name the arrays Acc and Gyr (n x 3) and their rate Fs, and save it again.
recordings-structs-rate = { $file }: nothing beside the acceleration says how many samples a second there are. Save their rate as Fs, or their times as Timestamp, with it.
recordings-movesense-bare = { $file }: a Movesense recording without acceleration. Record IMU6, and hand in its file.
recordings-polar-bare = { $file }: a Polar Sensor Logger recording without acceleration. Hand in the file of ACC, with that of GYRO beside it.

### streams as they are
recordings-no-such-unit = The unit { $unit } is not known here. Give one of { $known }.
recordings-no-such-rate = A rate of { $rate } samples a second can't be. Give one above zero.
recordings-time-unit = Its times were taken to be in { $unit }.
recordings-sorted = Its rows were not in the order of time; they were sorted.
recordings-clock-back = The clock was set back on the way{ $times ->
    [one] {""}
   *[other] , { $times } times
}; what came after it goes on where the rest ended.
recordings-packets = Its samples came in packets or share time stamps; they were laid out evenly.
recordings-no-such-quantity = There is no unit of { $what } here. Give units of { $known }.
recordings-movement-only = It holds acceleration without gravity, so what is up can't be told: steps are counted, direction and length are unknown. Record with gravity and the gyroscope for those.
recordings-gyroscope-dead = The gyroscope tells the same all the time, so it doesn't work and direction can't be measured. Steps can.
recordings-near-columns = These columns were taken, by their names: { $columns }.
recordings-asked-columns = The columns { $columns } were left out, so direction can't be measured. If they are the gyroscope, name the right three gyr_x, gyr_y, gyr_z.
# Written for others.
recordings-unwritable = { $file }: it can't be written there.
recordings-fit-uncalibrated = { $file }: It stores acceleration as raw counts, without the calibration that makes units of them. Take it in with `retrowalk import`; to have steps measured, record with Sensor Logger or phyphox.
