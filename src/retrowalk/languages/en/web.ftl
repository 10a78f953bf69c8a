# The frame of every page, what several pages share, and the first page.

web-skip = Skip to the page
web-tabs = Main
web-tab-today = Today
web-tab-programme = Programme
web-tab-progress = Progress
web-tab-learn = Learn
web-back = Back
web-languages = Language
web-go-on = Go on
web-keep = Keep it
web-done = Done
web-read-and-learn = Read and learn
web-back-to-beginning = Back to the beginning
web-least-pain = none
web-most-pain = the worst you can think of
# The word below a large figure of minutes: ½, 1, 1½, 2 ...
web-unit-minutes =
    { $minutes ->
        [one] minute
       *[other] minutes
    }
# $minutes is such as "3 minutes".
web-minutes-backward = { $minutes } backward
web-backward = backward
web-secondary-source = (a secondary page)
web-park = Somebody walks backward on a path in a quiet park: the toes touch first.
web-welcome-name = Walk backward, gently
web-welcome-title = Let’s see whether backward walking is for you
web-welcome-what = Walking backward asks something new of your legs, your feet and your balance.
web-welcome-how = Answer two minutes of questions, and you get a gentle programme that starts where you are.
web-welcome-voice = A voice talks you through each walk, and your phone counts every backward step.
web-welcome-start = Start
web-welcome-read = Read first
web-welcome-promise = What you tell it stays on this machine. Retrowalk informs; it does not diagnose, and it does not replace a professional.
web-api-title = For programs
web-api-what = All of this speaks JSON. The full description, with every field, is the <a href="{ $to }">OpenAPI document</a> (version { $version }).
web-api-answers = Answers { $codes }
web-print = Print this page
