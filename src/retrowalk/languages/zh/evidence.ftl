# 研究发现了什么；合并不超出研究允许的范围。

## 结论，以及有多确定

evidence-verdict-supported = 有研究支持
evidence-verdict-promising = 初步迹象
evidence-verdict-unproven = 尚无定论
evidence-verdict-contradicted = 研究结果相反

evidence-certainty-high = 高
evidence-certainty-moderate = 中
evidence-certainty-low = 低
evidence-certainty-very-low = 极低
evidence-certainty-none = 无

evidence-verdict-line = { $verdict } · 证据确定性：{ $certainty }

## 可以期待什么：研究了多久，有多确定

evidence-how-sure = 证据确定性：{ $certainty }
evidence-how-sure-weeks = 研究持续{ $weeks }周；证据确定性：{ $certainty }
evidence-how-sure-span = 研究持续{ $first }至{ $last }周；证据确定性：{ $certainty }

## 合并研究

evidence-summary = { $outcome }，{ $group }：{ $comparisons }项比较，{ $sized ->
    [0] 没有一项
   *[other] { $sized }项
}给出可合并的大小，{ $nulls ->
    [0] 没有一项显示无差别
   *[other] { $nulls }项没有差别
}。{ $verdict }
evidence-too-few = 太少，无法合并。
evidence-pooled = 合并结果：{ NUMBER($size, minimumFractionDigits: 2, maximumFractionDigits: 2) }个标准差（{ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }至{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }）；新的研究会落在{ NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) }与{ NUMBER($most, minimumFractionDigits: 2, maximumFractionDigits: 2) }之间。没有给出大小的比较未计入，这会让数字偏好看。
evidence-too-few-to-pool = { $studies }项研究太少，无法合并：至少需要{ $fewest }项。

evidence-standardised = 标准差

evidence-favours-backward = 倒走
evidence-favours-walking = 走路
evidence-favours-mindful_walking = 正念行走
evidence-favours-breathing_exercises = 呼吸练习

evidence-no-such-claim = 没有名为“{ $name }”的说法。现有：{ $known }。

## 能量

evidence-energy-equation = 美国运动医学会（American College of Sports Medicine）步行公式
evidence-energy-slow = 比任何研究中走得都慢：范围很宽。
evidence-energy-beyond = 我们读到的研究都没有说明以{ NUMBER($speed, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s、在{ NUMBER($grade, style: "percent", maximumFractionDigits: 0) }的坡上倒走消耗多少：研究最快到{ NUMBER($fastest, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s，最陡到{ NUMBER($steepest, style: "percent", maximumFractionDigits: 0) }。
evidence-energy-walk = 倒走大约消耗{ $low }至{ $high }千卡：按测得的速度走{ NUMBER($minutes, minimumFractionDigits: 1, maximumFractionDigits: 1) }分钟，体重{ NUMBER($mass, maximumFractionDigits: 0) } kg，含静息消耗。
evidence-energy-no-weight = 告诉我们你的体重，就能算出消耗了多少能量。
evidence-energy-elsewhere = 在水中、负重或在自己驱动的跑步带上倒走消耗多少，我们没有读到数字。
evidence-energy-level = 按平地计算。
evidence-energy-slope = 坡度{ NUMBER($grade, style: "percent", maximumFractionDigits: 0) }，上坡。
evidence-energy-slope-unknown = 坡度不明：范围从平地到{ NUMBER($steepest, style: "percent", maximumFractionDigits: 0) }。
evidence-energy-practised = { $minutes ->
    [0] 在这之前你还没有练过。
   *[other] 在这之前你练了{ $minutes }分钟。
}额外消耗在大约{ $whole }分钟里逐渐减少，这只是八名男性的结果。
evidence-energy-fast = 有一段比我们读到的研究走得都快：无法说出消耗了多少。
