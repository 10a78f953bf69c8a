# Bring your walks: files of watches and other apps, and what became of them.
bring-title = Bring your walks
bring-lead = What your watch, your phone or another app has kept: years of it, if you like.
bring-files = Files
bring-folder = Or a whole folder
bring-drop = You can also drop files and folders here.
# $size is text, such as 8 GB.
bring-most = A file may have up to { $size }. Many files, and zips of many, are fine.
bring-go = Bring them
bring-cancel = Stop and take it back
bring-sending = Sent so far
bring-chosen = { $count } files, { $size } together.
bring-sent = { $done } of { $total } MB are here.
bring-left = About { $time } left.
bring-waits = The line is gone. It goes on by itself where it stopped.
bring-file-too-large = { $file } is larger than { $size }. Please leave it out, or bring a part of it.
bring-refused-none = Choose a file first.
bring-here = It stays here
bring-here-lead = Your files are read on this machine and kept here as they came, byte for byte. Nothing is sent on, and nothing is ever written back into them.
bring-what = What can be read
bring-what-walks = Walks and days from watches and apps
bring-what-movement = Recordings of movement, measured step by step
bring-what-zips = Zips of such files, too. What can’t be read is refused with the reason, and stops nothing else.
bring-batches = Brought before
bring-count = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
bring-reading = Your files are being read
bring-read = { $read } of { $count } files are read.
bring-may-leave = You can leave this page: it goes on.
bring-stop = Stop reading
bring-stopped = Not all of it is read
bring-go-on = Go on reading
bring-came = This is what came
bring-empty = No file has come in this one.
bring-taken-back = Taken back
bring-taken-back-lead = None of this counts now. The files are still kept, and it can be put back.
bring-word-kept = { $count ->
    [one] file kept
   *[other] files kept
}
bring-word-known = known already
bring-word-joined = joined with what another app told
bring-word-refused = refused
bring-word-waiting = { $count ->
    [one] waits
   *[other] wait
}
bring-word-days = { $count ->
    [one] day told of
   *[other] days told of
}
bring-status-kept = { $count } kept
bring-status-known = { $count } known already
bring-status-joined = { $count } joined with what another app told
bring-status-refused = { $count } refused
bring-status-waiting = { $count } not read yet
bring-walks = { $count ->
    [one] { $count } walk
   *[other] { $count } walks
}
bring-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
bring-more = And { $count } more.
bring-take-back = Take all of it back
bring-take-back-lead = Then nothing that came with these files counts any more. You can put it back later.
bring-take-back-all = Take it back
bring-backward = Was it backward?
bring-asked = { $count ->
    [one] Of { $count } walk it is not known which way it went.
   *[other] Of { $count } walks it is not known which way they went.
}
bring-answer = Answer
bring-way-none = No, forward
bring-way-all = Yes, all of it backward
bring-way-laps = Or some laps of it?
bring-way-these = These laps backward
bring-lap = Lap { $number }
bring-from = From { $app }
bring-later = Ask me later
bring-still = { $count ->
    [one] { $count } more is asked about
   *[other] { $count } more are asked about
}
bring-none-lead = If none of them was backward, one tap answers for all.
bring-none-all = None of these was backward
bring-all-answered = All answered
bring-all-answered-lead = Of every walk that came it is known which way it went, or you left it for later.
bring-sport-walking = Walking
bring-sport-hiking = Hiking
bring-sport-running = Running
bring-sport-other = Something else
bring-sport-cycling = Cycling
bring-sport-swimming = Swimming
bring-sport-else = Something else
bring-not-next = This piece begins at byte { $offset }, and { $came } have come. Ask where to go on.
bring-more-than-told = More bytes came than the file was said to have.
# $size, $most and $free are megabytes.
bring-too-large = That is { $size } MB; a file may have { $most } MB here. Whoever runs this machine can allow more: RETROWALK_UPLOAD_LIMIT_MB.
bring-no-room = That is { $size } MB, and this machine has room for { $free } MB. Make room on its disk first.
bring-shared = Shared with Retrowalk
bring-shared-lead = These files came from another app on this phone.
bring-shared-waits = They wait on this phone, and are brought when your machine at home is in reach.
bring-shared-nothing = Nothing waits here. Share a file from another app with Retrowalk, and it comes here.
bring-shared-whose = Whose are they?
bring-shared-sent = They are here.
bring-shared-see = See what became of them
bring-shared-refused = Your machine did not take them. They still wait on this phone.
bring-shared-of = They are { $who }’s
bring-shared-other = They are somebody else’s
bring-shared-leave = Leave them out
bring-shared-wait = Files from another app wait on this phone
bring-shared-look = Look again
bring-refused-laps = Tick the laps first that were backward.
