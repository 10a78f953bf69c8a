# What is said of a recording that was handed in. Refusals name the file, say what is wrong with it
# and what to do; notes say what was put right while reading.

recordings-source = { $file }, { $app }
recordings-app-player = Retrowalk player
recordings-app-tidy = tidy table
recordings-app-android = accelerometer app
recordings-app-ios = iOS accelerometer app

## The file

recordings-unopened = { $file }: it can't be opened. Check the name and whether you may read it.
recordings-large = { $file }: it is larger than 1 GB. Hand in a shorter recording.
recordings-empty = { $file }: it is empty. Copy or export it again.
recordings-hollow = { $file }: it is without any content. Copy or export it again.
recordings-damaged = { $file }: it is damaged or cut off and can't be unpacked. Copy or export it again.
recordings-unpacks-large = { $file }: it unpacks to more than 1 GB. Hand in a shorter recording.
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
}: it has positions or a heart rate, but no movement sensor. Record with Sensor Logger or phyphox and hand in its zip.
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
recordings-unknown-columns = { $file }: Its columns ({ $columns }) are of no app known here. Name them time_s, acc_x, acc_y, acc_z, gyr_x, gyr_y, gyr_z (s, m/s², rad/s), or record with Sensor Logger or phyphox and hand in its zip.

## Tables

recordings-rows-damaged = { $file }: its rows can't be told apart, so the file is damaged or is no table of numbers. Export it again from the app.
recordings-no-number = { $file }: line { NUMBER($line, useGrouping: 0) } holds "{ $cell }" where a number belongs, and most lines are like it. Export it again from the app.
recordings-parquet-damaged = { $file }: the Parquet file is damaged or cut off, or its columns hold no numbers. Copy or export it again.
recordings-parquet-long = { $file }: it would unpack to { $rows } rows, more than a day of walking. Cut the recording into days.

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
recordings-matlab-cut = { $file }: the MATLAB file is damaged or cut off. Copy it again.
recordings-matlab-unknown = { $file }: the MATLAB file is damaged, or of a version not known here. In MATLAB, save the columns time_s, acc_x, acc_y, acc_z, gyr_x, gyr_y, gyr_z with writetable.

## The signals

recordings-no-samples = { $source }: it holds no samples to measure from. Record again.
recordings-slow = { $source }: it holds { NUMBER($rate, maximumSignificantDigits: 2, useGrouping: 0) } samples a second, too few to see steps. Record 50 or 100 a second.
recordings-no-gravity = { $source }: it holds acceleration without gravity, and no gravity beside it. Record with gravity and the gyroscope, or hand in the gravity sensor's file with it.
recordings-gravity-apart = { $source }: acceleration and gravity were not recorded at the same time. Record both together.
recordings-shape = { $source }: the { $signal ->
    [gyroscope] gyroscope
   *[acceleration] acceleration
} has shape { $shape }, but { NUMBER($stamps, useGrouping: 0) } time stamps want (3, { NUMBER($stamps, useGrouping: 0) }).
recordings-lost-samples = { $lost } of { $all } samples were damaged or repeated; left out.
recordings-unit = The acceleration is in { $unit }; it was turned into m/s².
recordings-degrees = The gyroscope is in degrees a second; it was turned into rad/s.
recordings-no-gyroscope = There is no gyroscope in it, so direction can't be measured. Steps can.
recordings-gyroscope-apart = The gyroscope was not running with the accelerometer, so direction can't be measured. Steps can.
recordings-gyroscope-missing = The gyroscope is missing for { NUMBER($seconds, useGrouping: 0) } s; they were left out.
recordings-pace = It holds { $rate } samples a second; 50 or more would be surer.
recordings-gaps = There is no signal for { NUMBER($seconds, useGrouping: 0) } s of it, in { $gaps ->
    [one] one gap
   *[other] { NUMBER($gaps, useGrouping: 0) } gaps
}.

### line: clocks
recordings-player-clock-set = The phone's clock was set on the way; what was measured is not moved by it.

# Written for others.
recordings-unwritable = { $file }: it can't be written there.
