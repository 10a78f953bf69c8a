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
evidence-verdict-added = { $verdict }（作为补充）

## 可以期待什么：研究了多久，有多确定

evidence-how-sure = 证据确定性：{ $certainty }
evidence-how-sure-weeks = 研究持续{ $weeks }周；证据确定性：{ $certainty }
evidence-how-sure-span = 研究持续{ $first }至{ $last }周；证据确定性：{ $certainty }
evidence-how-sure-nulls = { $sure }；未见差别：{ $studies }

## 读了什么

evidence-searched = 我们读了什么：截至{ $day }的公开网页。多数研究只读到摘要，注册研究只读到记录的开头，几乎没有读到结果表。我们没有找到的，仍然可能存在。

## 合并研究

evidence-summary = { $outcome }，{ $group }{ $against ->
    [forward] ，与向前走比较
    [sideways] ，与侧走比较
   *[other] { "" }
}：{ $comparisons }项比较，{ $sized ->
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

## 不构成结论的自行合并：工作表

evidence-line-sizes = 只有大小
evidence-line-nulls = 再加没有差别或不清楚的，按零计
evidence-line-bounds = 再加下限
evidence-line-sizes-read = 只有大小；{ $reading }
evidence-line-nulls-read = 再加没有差别或不清楚的，按零计；{ $reading }
evidence-line-bounds-read = 全部计入；{ $reading }
evidence-reading-standard-errors = 一处不明的离散程度当作标准误
evidence-reading-standard-deviations = 一处不明的离散程度当作标准差
evidence-reading-p-value = 不明的那项研究按其 p 值
evidence-entry-exact = 由均值算出
evidence-entry-from_p = 由 p 值推算
evidence-entry-null = 按零计
evidence-entry-bound = 下限
evidence-entry = { $study }（{ $people }人）：{ NUMBER($size, minimumFractionDigits: 2, maximumFractionDigits: 2) }，{ $how }
evidence-entry-read = { $entry }；{ $reading }
evidence-line = { $studies }项研究，{ $people }人：{ NUMBER($size, minimumFractionDigits: 2, maximumFractionDigits: 2) }（{ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }至{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }）；新的研究会落在{ NUMBER($least, minimumFractionDigits: 2, maximumFractionDigits: 2) }与{ NUMBER($most, minimumFractionDigits: 2, maximumFractionDigits: 2) }之间
evidence-line-without-one = { $line }；每次去掉一项研究，为{ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }至{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }
evidence-line-too-few = { $studies }项研究，{ $people }人：太少，不计算
evidence-left-out = { $comparisons }项比较没有给出可算出大小的内容。

## 试验的偏倚风险，写在它的卡片上

evidence-bias = 偏倚风险。{ $answers }
evidence-bias-randomised = 随机分组：{ $answer ->
    [yes] 是
   *[no] 否
}。
evidence-bias-concealed = 分组事先隐藏：{ $answer ->
    [yes] 是
   *[no] 否
}。
evidence-bias-blind-assessors = 测量者不知道分组：{ $answer ->
    [yes] 是
   *[no] 否
}。
evidence-bias-intention-to-treat = 分组后的人全部计入：{ $answer ->
    [yes] 是
   *[no] 否
}。
evidence-bias-same-time = 另一组练习时间相同：{ $answer ->
    [yes] 是
   *[no] 否
}。
evidence-bias-pedro = PEDro 量表：{ $points }分（满分10分）。
evidence-bias-rest = 其余没有说明。
evidence-bias-untold = 偏倚风险：能读到的内容里没有说明。
evidence-bias-asked = 对每项试验我们都问：是否随机分组，分组是否事先隐藏，测量者是否知道分组，分组后的人是否全部计入，另一组练习时间是否相同。走路的人总知道自己朝哪个方向走。

## 没有结果可看的研究：为什么

evidence-unread-posted = 结果已公布，我们没有读到
evidence-unread-under_way = 结果尚未公布
evidence-unread-cut_off = 只读到一部分，没有结果可看
evidence-unread-no_test = 不是对倒走本身的检验
evidence-unread-protocol = 研究方案
evidence-unread-by_name = 只知其名

## 与说法有关的单个事实

evidence-fact-energy-flynn = 在平地上以1.79 m/s 倒走，耗氧达到这些人最大摄氧量的60%。耗氧、心率和乳酸都高于向前走。
evidence-fact-energy-chaloupka = 以1.56 m/s，在平地和5%的坡上，17名年轻成年人倒走时耗氧更多、呼吸更多、心率更高，也觉得更费力。
evidence-fact-energy-duplicate = 这条记录以别的署名印出 Flynn et al. 1994的摘要：是同一项研究，只计一次。
evidence-fact-soreness = 一项测试中最快的两个速度是1.67和1.91 m/s，有人说肌肉疲劳，之后肌肉酸痛。最初几天最好短而慢。
evidence-fact-slow-when-older = 倒走时，平均78岁的人步幅减少得比24岁的人多。步频与向前走大致相同。
evidence-fact-shoes-off = 47名平均77岁的人，倒走的步频低于向前走。赤脚时走得更快；脚部感觉差的人不要赤脚。
evidence-fact-fallers-slow = 62名老年人中，跌倒过的人倒走速度都低于0.6 m/s。这只描述他们，不是界限。
evidence-fact-risk-slow = 以自己的速度倒走，20名跌倒风险高的老年人比另外21名慢25.3%；以最快速度，慢23.8%。
evidence-fact-safe-without-counts = 作者称训练安全可行，没有印出统计数字。
evidence-fact-children-quality = 七项脑性瘫痪儿童的试验，PEDro 量表平均4.7分（满分10分）。
evidence-fact-quoted = 读自引用它的网页

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
