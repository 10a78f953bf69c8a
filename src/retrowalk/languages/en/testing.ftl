# The pages of the standard tests.

testing-name = Tests
testing-title = Small tests, every few weeks
testing-lead = They show changes too slow to feel. Have somebody beside you, every time.
testing-now = To do now
testing-later = Later
testing-barred = Not for you as things are
testing-barred-all = <a href="{ $to }">Your clearance</a> says why. You can read how they are done.
testing-barred-one = <a href="{ $to }">Your clearance</a> says why, and what to ask. How the test is done is yours to read.
testing-last = Last: { $result }, { $day }.
testing-from = From { $day }.
testing-after-shorter = Once the shorter walk backward is done.
testing-always = Always
testing-need = You need
testing-steps = So it goes
testing-try-once = Try it once before it counts.
testing-what-came = What came of it?
testing-start = Start
testing-stop = Stop
testing-start-again = Start again
testing-stands-label = Full stands in 30 seconds
testing-time-label = Time
testing-trial-label = Trial { $number }
testing-unit-stands = stands
testing-unit-seconds = seconds
testing-keep = Keep the result
testing-by-phone = Let a phone on your body time it
testing-by-phone-how = Wear the phone on your trunk and record with a sensor app.
testing-recording = The recording
testing-time-it = Time it
testing-so-far = So far
testing-untold-and-source = What it does not tell, and where it is from
testing-untold = What it does not tell
testing-timed-by-phone = { $day }, timed by the phone
testing-changed = What changed
testing-changed-source = Where this is from
testing-first = This is your first result. The next one, in four to six weeks, can be compared with it.
testing-others = Where others were
testing-phone-saw = What the phone saw
testing-part = part
testing-part-from = from
testing-part-to = to
testing-part-seconds = seconds
testing-other-tests = The other tests
