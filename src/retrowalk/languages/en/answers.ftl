# The questions before the first walk, and what follows from the answers.

answers-question =
    Question { $number } · { $left ->
        [0] the last one
       *[other] { $left } left
    }
answers-mark-go = Go
answers-mark-precautions = Go, with care
answers-mark-ask_first = Ask first
answers-agreed = { $who } agreed on { $day }. Go on with the care named below.
answers-see-today = See today’s walk
answers-tell-and-ask = What to tell and ask
answers-whom-to-ask = A doctor or a physiotherapist who knows you is right. This page prints on one sheet.
answers-why = Why
answers-nothing-against = Nothing you told speaks against it. If that changes, answer the questions again.
answers-minded = What your programme minds for you
answers-urgent = Please speak to a doctor today, and answer the questions again when it is settled.
answers-what-to-do-now = What to do now
answers-professional-agreed = A professional agreed
answers-read-until-then = Until then, everything is yours to read: <a href="{ $to }">technique, calm, safety and evidence</a>.
answers-valid-until = This answer holds until { $day }. When your health changes, answer again.
answers-again = Answer the questions again
answers-ask-title = Please ask a professional first
answers-ask-lead = No backward walk is planned until somebody qualified has agreed. Everything here is yours to read.
answers-needed-first = Something is needed first
answers-read-meanwhile = <a href="{ $to }">Read and learn</a> in the meantime.
answers-changed-title = What has changed?
answers-changed-hint = Tick what is different. Only that is asked again; the rest stays as you told it.
answers-mark-missing = One thing first
answers-tap-places-home_rail = I have a counter or a rail
answers-tap-partner-yes = Somebody can walk with me
answers-agreement-lead = Write down who said yes, when, and within which bounds. Your programme keeps within them, with care.
answers-agreement-who = Who agreed?
answers-agreement-who-hint = A name, as you call them.
answers-agreement-day = On which day?

# A height or a weight in other units
answers-in-feet = In feet and inches
answers-in-pounds = In pounds
answers-unit-feet = feet
answers-unit-inches = inches
answers-unit-pounds = pounds
