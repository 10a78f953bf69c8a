# What goes out for research, without names.

research-name = For research
research-lead = What consenting walkers walked and what was measured of it, under made-up names. Each project has its own names, so that two of them cannot be put together.
research-project = Name of the project
research-count =
    { $walkers ->
        [one] { $walkers } walker agrees to research now.
       *[other] { $walkers } walkers agree to research now.
    }
research-get = Get it as a file
research-noted = Each of them sees that you took it along. Whoever takes their consent back is in no later file.
research-pseudonymous = Pseudonymous, not anonymous: whoever knows a walker may know them again. Keep it as health data.
research-left-names = Names, pseudonyms of other projects, and what anybody signs in with: nobody needs them to study walking.
research-left-words = Notes, messages, and all that was told in words: they may name people and places.
research-left-dates = Dates and times of day: there are days since the first walk.
research-left-about = Weight, country, places, goals and contacts; height is in steps of five centimetres, age in steps of five years, and all from 90 on are together.
research-left-recordings = Raw recordings of who did not agree to those, or that could not be read; and what a file says of itself, such as its name, its phone and its time.
research-left-trials = Seeds and seals of personal trials, by which a report with a name could be found; and trials that still run, which nobody sees before they are over.
