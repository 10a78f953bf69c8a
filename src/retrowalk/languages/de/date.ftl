date-long = d. MMMM y
date-day = EEEE, d. MMMM
date-short = EEE, d. MMM
date-brief = d. MMM
date-brief-year = d. MMM y
date-weekday = EEEE
date-full = EEEE, d. MMMM y
date-column = ccc
