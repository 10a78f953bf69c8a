# A prescription: written by a professional in one sentence, tried, given, taken back.

prescribe-title = Prescribe for { $walker }
prescribe-a-walker = the walker
prescribe-nobody-watches = What you write is kept, and the programme keeps within it. It decides nothing, and nobody watches in real time.
prescribe-given = Given. It holds from now on. The walker sees it in your name, may always take less, and either of you may take it back.
prescribe-templates = Begin from
prescribe-choose = Choose a template, or press its number.
prescribe-template-knee_osteoarthritis = Osteoarthritis of the knee
prescribe-template-low_back = Low-back pain
prescribe-template-after_stroke = After a stroke
prescribe-template-first_weeks = First careful weeks
# What a template rests on. $finding is what the study found, $dose what was walked
prescribe-study = { $citation }: { $people }; { $dose }. { $finding }
prescribe-study-read = Read it
prescribe-facts = From the source articles: { $facts }.
prescribe-copied-from = Copied from: { $names }
## The sentence. Each value is a field; an empty one leaves it open
prescribe-sentence = Up to { $minutes } minutes backward, { $times } times a week, for { $weeks } weeks; effort up to { $effort } of 10, pain up to { $pain } of 10, at most { $pace } steps a minute, at least { $rest } seconds of rest between stretches, only with { $present } there.
prescribe-any = open
prescribe-label-minutes = Minutes backward a session, at most
prescribe-label-times = Times a week
prescribe-label-weeks = Weeks
prescribe-label-effort = Effort at most, of 10
prescribe-label-pain = Acceptable pain, of 10
prescribe-label-pace = Steps a minute, at most
prescribe-label-rest = Seconds of rest between stretches, at least
prescribe-label-present = Who must be there
prescribe-label-review = To be looked at again on
prescribe-label-goals = Goals in the walker’s words, a line each
prescribe-label-stop = Stop at once at, a line each
prescribe-stop-hint = Beside what ends every walk: a fall, chest pain, faintness, sudden weakness.
prescribe-label-note = In your words, for the walker
prescribe-label-why = Why it is given, or changed
prescribe-label-name = Name of the template
prescribe-places = Only in these places
prescribe-places-hint = Those that the walker has. Tick none to leave it to the programme.
prescribe-words = Note, reason, profession
prescribe-like = Rehearse it
prescribe-like-well = as if every walk goes well
prescribe-like-lately = with walks as they were lately: pain { $pain } after, { $next } the next day, effort { $effort }
prescribe-try = See what it would do
prescribe-give = Give
prescribe-give-changed = Give instead of what holds
## What it would do
prescribe-would = What it would do
prescribe-sum = { $walks } walks, { NUMBER($minutes, maximumFractionDigits: 0) } minutes backward in all, the longest { $longest }. As things stand: { NUMBER($without, maximumFractionDigits: 0) } minutes.
prescribe-week = Week
prescribe-walks = Walks
prescribe-minutes = Minutes
prescribe-where = Where
prescribe-no-walk = No walk would be planned on any of these days.
prescribe-signs = What ends a walk there, as the practice has it:
prescribe-asked = A professional would have to be asked on { $day }.
prescribe-rehearsed-well = The walker’s own answers and walks, lived on by the real rules, each planned walk done on its day and without trouble. No forecast.
prescribe-rehearsed-lately = The walker’s own answers and walks, lived on by the real rules, each planned walk done on its day and felt as the last ones. No forecast.
prescribe-keep = Keep as a template
prescribe-copy = Keep as a new template
prescribe-change = Change this template
prescribe-retire = Retire this template
prescribe-template-nameless = Give the template a name.
## What was given
prescribe-history = What was given, and by whom
prescribe-history-none = Nothing was prescribed yet.
prescribe-history-told = { $who }, { $day }
prescribe-history-recorded = Written down by the walker.
prescribe-history-before = Before it: { $before }
prescribe-history-gone = Taken back by { $who } on { $day }.
prescribe-the-walker = the walker
prescribe-take-back = Take this back
prescribe-take-back-why = Why, if you like
prescribe-own-title = What was prescribed
prescribe-own-lead = Your programme keeps within this. You may always take less, and take any of it back here.
prescribe-report = Report for the referring doctor (PDF)
## What nobody may ask for
prescribe-refused-urgent = No word settles this; a doctor should hear of it first. { $because }
prescribe-refused-year = A word holds for a year at most: choose fewer weeks, or an earlier day.
# $care is what to mind, such as "no treadmill."
prescribe-refused-lift = What the walker told of their health rules this out by itself, and no word opens it: { $care }
prescribe-refused-nowhere = Nothing would be open to this walker. They would read: “{ $sentence }”
prescribe-refused-places = Not open to this walker: { $places }.
# $most is such as "10 minutes"
prescribe-refused-minutes = More than { $most } is not open to this walker: no rung of theirs goes further, or they want no more.
prescribe-refused-times =
    { $most ->
        [one] More than once a week is not open to this walker.
       *[other] More than { $most } times a week is not open to this walker: between walks there is rest.
    }
## What cannot be meant
prescribe-lines = Goals and stop rules are { $most } lines each at most, and none is longer than 160 letters; a note has 500.
prescribe-review-day = On which day is it looked at again? Write it like 2026-12-12.
prescribe-number-minutes = Minutes are from ½ to { $most }.
prescribe-number-times = Times a week are whole, from { $least } to { $most }.
prescribe-number-weeks = Weeks are whole, from { $least } to { $most }.
prescribe-number-effort = Effort is a whole number from { $least } to { $most }.
prescribe-number-pain = Pain is a whole number from { $least } to { $most }.
prescribe-number-pace = Steps a minute are whole, from { $least } to { $most }.
prescribe-number-rest = Seconds of rest are whole, from { $least } to { $most }.
