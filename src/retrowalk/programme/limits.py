"""Every limit of care, once; what is held against them stands in `facts`, the answers in `rules`.

Pain follows the traffic light used with tendons (Thomeé 1997, Silbernagel 2007; see `pain`), in
its stricter reading: without usual pain 0 to 2 go on, 3 to 5 hold, above 5 back. Where no source
stands beside a limit it is our own, on the careful side: no trial that we read has tried it. Which
guideline is behind which limit: docs/decisions, pain and trouble. The player gets what it needs of
them in its Script.
"""

# Pain, 0 to 10
PAIN_GO_ON = 2  # up to here the programme goes on for everybody
PAIN_HOLD = 5  # up to here it stays as it is; above, no walk is begun, and less is asked for
ABOVE_USUAL = 2  # so much more than usual is all right, unless a professional agreed otherwise
WORSE_BY = 2  # more pain the day after than before the walk, and than usual
RISEN_BY = 2  # more than so much from two walks to two later ones: a rise

# Effort, 0 to 10
EFFORT_MOST = 7  # up to here minutes may grow
EFFORT_MOST_LIGHT = 5  # the same, for who is to keep the effort light
EFFORT_HARD = 8  # from here on it was hard ...
FEW_MINUTES_S = 300  # ... for so few minutes backward
EFFORT_UTMOST = 10  # for an ill heart, lungs or kidneys: a sign to ask a professional

# Unsteady moments
UNSTEADY_OFTEN = 2  # presses of "I feel unsteady" in one walk
STUMBLES_UNSTEADY = 2  # walks with a stumble, of those remembered: nothing grows
WALKS_UNSTEADY = 3  # walks that were not steady, of those remembered: nothing grows

# How much was practised, as a share of what was asked for
PRACTISED_ENOUGH = 0.6
PRACTISED_MORE = 1.15  # once is nothing; time and again it is noticed
PRACTISED_TOO_MUCH = 1.25  # in one walk, or in a week
COUNTS_AS_BACKWARD = 0.5  # of what was told, as measured

# Minutes
CAREFUL_START_S = 60  # D1: one to two minutes at first; one for whoever might fall
PRACTISED_S = 240  # the first walk of who is practised in walking backward
USUAL_MOST_S = 900  # D3: ten to fifteen minutes
STUDIED_S = 600  # D5: the length most often tried beside a treatment
LEAST_BASE_S = 120  # a shorter share of a session is not worth another place
LOWER = 2 / 3  # what is left of the minutes where less is asked for

# Sessions
REACHED_SESSIONS = 6  # good ones with the studied minutes of a rehabilitation, before it is left

# Days
REMEMBERED_DAYS = 28  # in which what repeats is counted
MOST_REMEMBERED = 40  # walks; more of them within those days would have been asked about long ago
TREND_OF = 8  # walks among which a rise of pain is looked for
TWO_WEEKS = 14
WEEK = 7
DAYS_ON_END = 3  # walked on so many days in a row, or on ...
DAYS_OF_A_WEEK = 5  # ... so many of seven: rest first
ASK_WHY_AFTER_DAYS = 14  # away for more than these, the walker is asked why
LITTLE_ABSENCE_DAYS = 10  # after more than these the minutes come back lower
LONG_ABSENCE_DAYS = 28  # after more than these lower still
ASK_NEXT_DAY_FOR_DAYS = 3  # after a walk the pain of the day after is asked about

# Age
LATER_LIFE_YEARS = 65  # from here on who might fall takes the steadier track (L17)
