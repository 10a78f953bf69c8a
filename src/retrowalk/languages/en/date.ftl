# Dates, in the pattern letters of Unicode (CLDR): EEEE is the weekday, d the day, MMMM the month.
date-long = d MMMM y
date-day = EEEE d MMMM
date-short = EEE d MMM
date-brief = d MMM
date-brief-year = d MMM y
date-weekday = EEEE
date-full = EEEE d MMMM y
date-column = EEE
date-month = MMM y
