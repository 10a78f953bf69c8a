date-long = d. MMMM y
date-day = EEEE, d. MMMM
date-short = EEE d. MMM
date-brief = d. MMM
date-weekday = EEEE
