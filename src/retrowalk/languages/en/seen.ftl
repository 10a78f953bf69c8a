# Who saw what of a walker, and when.

seen-name = Who saw what
seen-title = Who saw something of yours?
seen-lead = Whenever somebody other than you sees a page of yours, it is noted here, hour by hour. It stays here after they look after you no more, and goes when you erase everything.
seen-nobody = So far, nobody but you.
seen-somebody = Somebody
seen-more = Other days
# $time is such as "14:00": the beginning of the hour.
seen-within = In the hour from { $time }
seen-at = At { $time }

# As what somebody looked.
seen-as-professional = treats you
seen-as-carer = stands by you
seen-as-household = on another person's device in your house
seen-as-link = by a link you shared
seen-as-walker = yourself
seen-as-system = a program

# What they saw.
seen-what-today = what you walk today
seen-what-programme = your programme
seen-what-progress = your progress
seen-what-walks = your walks and what was measured in them
seen-what-said = what you said, of pain, falls and how it felt
seen-what-tests = your tests
seen-what-answers = your answers to the questions
seen-what-words = what professionals said
seen-what-recordings = your raw recordings
seen-what-calm = your calm practice
seen-what-messages = your messages
seen-what-report = your report
seen-what-overview = an overview of you
seen-what-link = what you shared
seen-what-other = another page of yours
seen-what-research = an export for research, without your name
seen-as-researcher = does research
