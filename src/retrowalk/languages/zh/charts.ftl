# 图上的文字。标题说的是结果。

charts-next = ；
charts-comma = ，
charts-with-more = { $shown }{ $more }
charts-steps = { NUMBER($steps, useGrouping: 0) }步

## 每周倒走的分钟数

charts-minutes = 倒走{ NUMBER($minutes, useGrouping: 0) }分钟
charts-weeks-ago = { $weeks ->
    [1] 上周
    [2] 两周前
    [3] 三周前
   *[other] { $weeks }周前
}
charts-minutes-none = 你倒走的分钟数会一周一周地出现在这里。
charts-minutes-caption = 每周倒走的分钟数
charts-minutes-caption-measured = 每周倒走的分钟数；实色：已测量
charts-minutes-caption-earlier = { $caption }。{ $earlier }
charts-minutes-first-week = 第一周{ $amount }
charts-minutes-none-this-week = 这周没有倒走，前一周{ NUMBER($before, useGrouping: 0) }分钟
charts-minutes-none-since = 这周没有倒走；上一次是{ $when }
charts-minutes-this-week = 这周{ $amount }
charts-minutes-times = 倒走的分钟数是{ $when }的{ $times ->
    [2] 两
    [3] 三
   *[4] 四
}倍
charts-minutes-as-many = 这周{ $amount }，和{ $when }一样
charts-minutes-compared = 这周{ $amount }，{ $when }{ NUMBER($earlier, useGrouping: 0) }分钟
charts-minutes-week = { $day }那一周：{ $minutes }分钟
charts-minutes-week-measured = { $day }那一周：{ $minutes }分钟，其中{ $measured }分钟已测量
charts-minutes-told = 每周倒走的分钟数。{ $weeks }。
charts-minutes-earlier = 在那之前{ $weeks }周：共{ $minutes }分钟，一周最多{ $most }分钟。

## 每次练习的步数

charts-steps-none = 提交一次走路的记录，步数就会出现在这里。
charts-steps-above = ▲ 倒走的步数
charts-steps-below = ▼ 向前走的步数
charts-steps-backward = 倒走{ NUMBER($steps, useGrouping: 0) }步
charts-steps-none-backward = 还没有测到倒走的步数
charts-steps-first = 第一次测量：{ $amount }
charts-steps-most = 到现在倒走步数最多的一次：{ NUMBER($steps, useGrouping: 0) }
charts-steps-as-many = { $amount }，和最多的一次一样
charts-steps-compared = 上次{ $amount }，最多的一次{ NUMBER($best, useGrouping: 0) }步
charts-steps-session = { $day }：倒走{ NUMBER($backward, useGrouping: 0) }步，向前走{ NUMBER($forward, useGrouping: 0) }步
charts-steps-told = 每次练习的步数。{ $sessions }。
charts-steps-earlier = 在那之前{ $sessions }次：共倒走{ NUMBER($steps, useGrouping: 0) }步，一次最多{ NUMBER($most, useGrouping: 0) }步。

## 练习前后的疼痛

charts-pain-none = 走完说说感觉，结果就会出现在这里。
charts-pain-caption = 疼痛，0到10分。{ $go }分以内继续，{ $hold }分保持不变，{ $most }分以上退回一级。
charts-pain-caption-two = 疼痛，0到10分。{ $most }分以内继续，超过就退回一级。
charts-pain-range = { $from }到{ $to }
charts-pain-caption-first = 疼痛，0到10分。到现在只走了一次：从第二次起才看得出变化。
charts-pain-before = 走前{ $pain }
charts-pain-after = 走后{ $pain }
charts-pain-next-day = 第二天{ $pain }
charts-pain-once = 疼痛：{ $answers }
charts-pain-last-time = 上次的疼痛：{ $answers }
charts-pain-changed = { $when ->
    [before] 走前
   *[after] 走后
}的疼痛：从{ $first }{ $way ->
    [down] 降到
   *[up] 升到
}{ $last }
charts-pain-stays = { $when ->
    [before] 走前
   *[after] 走后
}的疼痛一直是{ $last }
charts-pain-again = { $when ->
    [before] 走前
   *[after] 走后
}的疼痛：{ $last }，和开始时一样
charts-pain-session = { $day }：{ $answers }
charts-pain-told = 每次练习前后的疼痛，0到10分。{ $sessions }。
charts-pain-earlier = 在那之前{ $sessions }次：疼痛在{ $least }到{ $most }之间。

## 研究的结果

charts-forest-none = 这方面的研究我们没有读到。
charts-forest-backward = 倒走
charts-forest-caption = 单位：{ $unit }，附95%置信区间。
charts-forest-worse = 更差
charts-forest-better = { $favours }更好
charts-forest-unprinted = 未给出数值
charts-forest-at-least = 至少{ $size }
charts-forest-no-interval = { $size }，无区间
charts-forest-interval = { $size }（{ $low }到{ $high }）
charts-forest-pooled-clear = 合并结果：{ $favours }更好
charts-forest-pooled-unclear = 合并结果：{ $favours }没有明显更好
charts-forest-one-clear = 一项比较，明显支持{ $favours }
charts-forest-one-unclear = 一项比较，没有明显支持{ $favours }
charts-forest-several = { $all }项比较中，{ $clear ->
    [0] 没有一项
   *[other] { $clear }项
}明显支持{ $favours }
charts-forest-result = { $name }，{ $about }：{ $size }
charts-forest-told = 结果的单位：{ $unit }，正值支持{ $favours }。{ $results }。

## 一次走路的过程

charts-walk-none = 这份记录里没有找到走路。
charts-walk-backward = 倒走{ $lasted }，分{ $stretches }段，共{ $steps }
charts-walk-forward = 没有找到倒走：向前走{ $steps }
charts-walk-unknown = 走了{ $steps }，但看不出方向
charts-walk-band = { $direction ->
    [backward] 倒走
   *[forward] 向前
}{ $lasted }
charts-walk-band-unknown = 不清楚
charts-walk-bout = { $start }到{ $end }{ $direction ->
    [backward] 倒走
    [forward] 向前走
   *[unknown] 方向不清楚
}，{ $steps }
charts-walk-turn = { $time }向{ $side ->
    [left] 左
   *[right] 右
}转{ $degrees }°
charts-walk-told = 一次{ $lasted }的走路，按时间排列。{ $bouts }。
charts-walk-told-long = 一次{ $lasted }的走路，按时间排列：{ $sums }。开头是：{ $bouts }；如此继续，一共{ $all }段。
charts-walk-sum = { $direction ->
    [backward] 倒走
    [forward] 向前走
   *[unknown] 方向不清楚
}{ $lasted }，分{ $stretches }段，{ $steps }
charts-walk-turns = 转身：{ $turns }。
charts-walk-turns-long = 一共转身{ $all }次。开头是：{ $turns }；如此继续。

## 守住的每一周：休息或生病的那一周，圆中的字最多五个字母宽
charts-kept-rest = 休息
charts-kept-illness = 生病
charts-kept-week = { $day }起：{ $by ->
    [walk] { $walks }次练习
    [rest] 休息
    [illness] 生病
   *[open] 空着
}
charts-kept-told = 一周一周地看。{ $weeks }。

## 其他设备记录的日常行走，逐月与倒走分钟并列
charts-everyday-caption = 按月；空白处为未记录的月份。
charts-everyday-backward-min = 倒走分钟（你的练习）
charts-everyday-steadiness = 步行稳定性
charts-everyday-speed = 日常步行速度
charts-everyday-steps = 每日步数
charts-everyday-value-backward-min = { $value } 分钟
charts-everyday-value-steadiness = { $value }%
charts-everyday-value-speed = { $value } 米/秒
charts-everyday-value-steps = { $value }
charts-everyday-finding-steadiness = 步行稳定性 { $value }%
charts-everyday-finding-speed = 日常速度 { $value } 米/秒
charts-everyday-finding-steps = 每日 { $value } 步
charts-everyday-once = { $month }：{ $value }
charts-everyday-compared = { $last }：{ $value }，{ $first }：{ $before }
charts-everyday-month = { $month }：{ $told }
charts-everyday-nothing = 未记录
charts-everyday-told = 按月的日常行走：倒走分钟、步行稳定性、速度和每日步数，有数据的才列出。{ $months }。
