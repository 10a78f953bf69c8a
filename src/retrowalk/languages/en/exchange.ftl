# What goes out: the calendar, the paper, the journal as a file.

# $minutes is such as "3 minutes"; $place is where, in the middle of a sentence.
exchange-calendar-name = Walking backward
exchange-calendar-title = Walk backward: { $minutes }
exchange-calendar-today = Walk backward today: { $minutes }.
exchange-calendar-what = { $minutes } backward, { $place }.
exchange-calendar-before = Before you start:

exchange-nothing-ahead = There is no session ahead, so there is nothing to print yet.
exchange-no-font = The computer that runs Retrowalk has no font for { $language }, so the paper would show empty boxes. Install one there, such as Noto Sans CJK, or print the paper in English or German.

# The paper: two pages, so each sentence stays short.
exchange-paper-title = Walking backward: the weeks ahead
exchange-paper-description = A programme of backward walking on paper, with room to write.
exchange-paper-heading = Walking backward
exchange-paper-for = For { $name }
exchange-paper-page = Page { $page } of { $pages }
exchange-paper-first = { $minutes } backward
exchange-paper-where = , { $place }
exchange-paper-how = How
exchange-paper-checks = Before every walk
exchange-paper-stop = Signs to stop
# The beginnings are those of the warnings of the rungs: what they say too is printed once.
exchange-paper-stop-dizzy = Dizziness, or a feeling that you might fall.
exchange-paper-stop-pain = Pain above { $most } of 10, or a pain you do not know.
exchange-paper-stop-now = Chest pain, fainting, sudden weakness: call for help at once.
exchange-paper-mind = Always, for you
exchange-paper-weeks = The weeks ahead
exchange-paper-weeks-lead = As it goes if all goes well: each session counts on the one before. Write down what you did, the worst pain after it, and the pain of the next morning, 0 to 10.
exchange-paper-weeks-parts = Where there is 2 + 5, walk the first minutes on what is new, the others where you know it.
exchange-paper-column-week = Week
exchange-paper-column-day = Day
exchange-paper-column-backward = Backward
exchange-paper-column-where = Where
exchange-paper-column-done = Done
exchange-paper-column-pain-after = Pain after
exchange-paper-column-next-day = Next day
exchange-paper-pain = What the pain says
exchange-paper-pain-range = { $low } to { $high }
exchange-paper-pain-above = Above { $most }
exchange-paper-pain-low-do = Go on as planned.
exchange-paper-pain-middle-do = The same again, no more.
exchange-paper-pain-high-do = Two days of rest, then less.
exchange-paper-after-stumble = After a stumble: less next time, with something to hold. After a fall: ask before you go on.
exchange-paper-cited = { $sentence } [{ $source }]
exchange-paper-ask = What to ask the person who treats you
exchange-paper-agreed = A professional agreed: { $who }, { $date }.
exchange-paper-until = Your answers hold until { $date }. After that, answer the questions again.
exchange-paper-informs = Retrowalk informs. It does not diagnose, and it takes the place of no treatment.

exchange-journal-newer = This journal was written by a newer Retrowalk. Please update Retrowalk first.
exchange-journal-unreadable = This is not a journal that Retrowalk wrote, or it is damaged. Nothing was changed.

# A journal that moves house
exchange-other-bytes = This journal is damaged: “{ $name }” in it is another file than it says. Nothing was changed. Save the journal once more where it comes from.
exchange-lacks = This journal is not whole: “{ $name }” is missing in it. Nothing was changed. Save the journal once more where it comes from.
# The way to the walker’s pages, printed for a professional
exchange-paper-link-title = For whoever treats you
exchange-paper-link = Scan it with a phone to see how it goes, as it stood on the day it was made. It opens with the code that the walker tells you themselves.
exchange-paper-link-picture = The link as a picture to scan

# A journal that moves house
