# What is kept: every walk and what was said of it; changed, taken back, noted, erased.

kept-name = Your journal
kept-title = What did you do?
kept-nothing = Nothing is kept yet
kept-nothing-lead = After your first walk it stands here, with what you said and what was measured.
kept-see = Every walk and what you said
kept-week = Week of { $day }
# $minutes is such as "12 minutes".
kept-week-sums =
    { $walks ->
        [one] { $walks } walk
       *[other] { $walks } walks
    }, { $minutes } backward
kept-all-sums =
    In all { $walks ->
        [one] { $walks } walk
       *[other] { $walks } walks
    }, { $minutes } backward.
kept-weeks = Other weeks
kept-earlier = Earlier
kept-latest = The latest
kept-back = All that is kept

# What was told, by its kind.
kept-kind-run = Walk
kept-kind-check_in = How it was
kept-kind-next_day = The day after
kept-kind-recording = Recording
kept-kind-assessment = Test
kept-kind-guided = Something calm
kept-kind-agreement = A professional agreed
kept-kind-proposal = A professional’s word that waits
kept-kind-screening = Your answers
kept-kind-override = A professional changed the plan
kept-kind-less = Less for a day
kept-kind-elsewhere = Another place for a day
kept-kind-week = Your week
kept-kind-skip = Your path
kept-kind-break = After a while away
kept-kind-message = Message
kept-kind-done = A professional did something
kept-kind-note = Note
kept-kind-take_back = Taken back

# What was said and measured, each with its name. $value is what was told.
kept-said-pain-before = Pain before: { $value } of 10
kept-said-pain-after = Pain after: { $value } of 10
kept-said-pain-next-day = Pain a day later: { $value } of 10
kept-said-effort = Effort: { $value } of 10
kept-said-mood = Mood: { $value }
kept-said-unsteady =
    { $times ->
        [one] “I feel unsteady” pressed once
       *[other] “I feel unsteady” pressed { $times } times
    }
kept-said-nothing = Not said yet how it was
kept-said-stopped = Ended before its end
kept-said-note = “{ $note }”
# $steps is a count, $metres a whole number.
kept-measured-steps =
    Measured: { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    } backward
kept-measured-way =
    Measured: { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    } and about { $metres } m backward
# $minutes is such as "3 minutes"; $place is where, in the middle of a sentence.
kept-walked = { $minutes } backward
kept-walked-where = { $minutes } backward, { $place }
# $places is where, with the minutes in each place.
kept-asked-parts = Asked for: { $places }
# $days are names of weekdays, $times from 1 to 4; $rung is the name of a rung.
kept-week-days = On { $days }
kept-week-times =
    { $times ->
        [one] Once a week
        [2] Twice a week
       *[other] { $times } times a week
    }
kept-week-usual = As usual again
kept-skip-out = Left out: { $rung }
kept-skip-in = Taken in again: { $rung }
kept-elsewhere-planned = Where it was planned, after all
kept-less-full = The full walk after all
kept-less-half = Half of it
kept-less-rest = Rest
# $who is a name, $when a day and time.
kept-told-walker = Told { $when }
kept-told-named = From { $who }, told { $when }
kept-told-system = Kept by itself { $when }
kept-state-replaced = Corrected later
kept-state-taken_back = Taken back, does not count

# To change something.
kept-change = Change what you said
kept-change-day-after = Change the day after
kept-change-lead = { $day }. All is filled in as you said it. Change what was wrong; the rest stays.
kept-look-closer = See what was measured
kept-note = Something to note <span class="soft">(if you like)</span>
kept-note-add = Add a note
kept-note-what = What do you want to note?
kept-note-keep = Keep the note
kept-take-back = Take it back
kept-take-back-why = Why take it back?
kept-take-back-lead = It counts no more, and your programme is worked out without it. It stays here as taken back, and can be put back.
kept-why-not_me = That was not me
kept-why-wrong_day = It was another day
kept-why-mistake = It is a mistake
kept-taken-back = Taken back
kept-taken-back-lead = It does not count. It can be put back.
kept-not-right = Not right? Take it back
kept-put-back = Put it back
kept-history = How it came to be

# The bar at the foot of the window, for ten seconds.
kept-bar-kept = Kept.
kept-bar-taken = Taken back.
kept-bar-undone = Undone.
kept-undo = Undo

# After a correction.
kept-anew = Worked out again

# A walk that was done without the player.
kept-walk-tell = Add a walk without the player
kept-walk-lead = Tell it here, and your programme answers it like any other walk.
kept-walk-on = Which day?
kept-walk-minutes = How many minutes backward?
kept-walk-where = Where?
kept-walk-keep = Keep this walk

# To erase.
kept-erase = Erase it for good
kept-erase-title = Erase this for good?
kept-erase-everything = Erase everything
kept-erase-everything-title = Erase everything for good?
kept-erase-goes = What goes
kept-erase-stays = What stays
kept-erase-no-way-back = There is no way back. So that it counts no more, taking it back is enough.
kept-erase-now = Erase for good
# What somebody types who means it.
kept-erase-word = erase everything
kept-erase-type = To go on, type: { $word }
kept-erase-first = To have it all once more, save <a href="/journal.zip">your journal as a file</a> first.
kept-erased-title = Erased
kept-erased-what = Gone for good
kept-erased-remains = What may remain
kept-look-clearance = See what it led to
kept-its-recording = Its recording
kept-walk-elsewhere = Somewhere else
kept-walk-another = It was another walk of that day
kept-erase-goes-walk = This walk: what was asked for, said, noted and measured, with its recordings.
kept-erase-goes-recording = This recording, and what was measured from it.
kept-erase-goes-entry = This entry, with all that it corrected and was noted on it.
kept-erase-goes-everything = Every walk, recording, test, answer, agreement and note, of today and of before.
kept-erased-counts =
    { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    }, { $recordings ->
        [one] { $recordings } recording
       *[other] { $recordings } recordings
    }

kept-kind-consent = What you agree to

## Reminders
kept-kind-reminder = Reminders
kept-reminder-off = No reminders
kept-reminder-at = At { $time }
kept-reminder-quiet = Quiet until { $day }

kept-kind-import = Files taken in
kept-kind-activity = From another app
kept-kind-backward = Which way it went
kept-kind-trial = Trial locked
kept-kind-trial_asked = Trial proposed
kept-kind-trial_answer = Answer for the trial
kept-kind-trial_ended = Trial ended early
