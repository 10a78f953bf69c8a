# Work that is done behind the pages.
job-unknown = There is no job { $id } here.
job-given-up = It was begun { $tries } times and never came to its end. What was done by then is kept.
job-fault = Something went wrong here that is not your fault. It is in the log of this machine.
job-title-export = Everything is being written into one file
job-title-measure = Your recording is being measured
job-title-import = Your files are being read
job-title-done-export = Your file is ready
job-title-ended = It was stopped
job-title-failed = It could not be done
job-so-far = { $size } are written.
job-left-seconds = About { $seconds } seconds left.
job-left-minutes = { $minutes ->
    [one] About { $minutes } minute left.
   *[other] About { $minutes } minutes left.
}
job-may-leave = You can leave this page: it goes on.
job-stop = Stop it
job-fetch = Fetch the file ({ $size })
job-kept-for = It lies on this machine for a day. It holds everything that is kept of you.
job-no-file = This file is no longer here. It can be made again.
job-again = Make it again
job-make-export = Is it much? Let it be written while you do something else
job-no-room = There is no room for it on this machine's disk. Nothing that was kept is lost: make room, then try again.
