date-long = y年M月d日
date-day = M月d日 EEEE
date-short = M月d日 EEE
date-brief = M月d日
date-brief-year = y年M月d日
date-weekday = EEEE
date-full = y年M月d日 EEEE
date-column = EEEEE
