# What the history adds up to.

progress-title = Is it working?
progress-nothing-yet = Your first walk is still ahead
progress-nothing-yet-lead = After your first walk, this page shows your minutes, your steps and your pain over time.
progress-see-today = See what today holds
progress-walks = Measured walks
progress-walks-earlier = Earlier walks
progress-walks-last = The last walks
# $time is such as 6:05.
progress-walk = <span class="backward">{ $time } backward</span>, { NUMBER($steps, useGrouping: 0) } steps
progress-minutes-aim = The usual aim is 10 to 15 minutes, 3 to 4 times a week.
progress-steps-counted = Steps are counted in the recordings you hand in.
progress-pain-settles = Up to { $most } is fine. What counts is that it settles within a day.
progress-notes = In your words

## What other devices told of everyday walking
progress-everyday-from = As { $sources } told it. How fast another device says you walk in everyday life, and how fast we measured you, are not the same measure. That two lines go the same way does not show that one comes from the other.
progress-everyday-from-some = As your other devices told it. How fast another device says you walk in everyday life, and how fast we measured you, are not the same measure. That two lines go the same way does not show that one comes from the other.
progress-everyday-numbers = The numbers of this picture
progress-everyday-month = Month
progress-everyday-days = Days told
progress-everyday-backward = Minutes backward
progress-everyday-steadiness = Steadiness, %
progress-everyday-speed = Speed, m/s
progress-everyday-steps = Steps a day
