# 了解的页面：怎么做，是不是真的。

learn-name = 了解
learn-heading = 学着走，看看什么是真的
learn-no-such-page = 这里没有页面。要学的都在“了解”里。

## 入口，以及后面的标题

learn-technique-name = 技术
learn-technique-title = 怎样倒走
learn-technique-sentence = 脚尖先着地，小步，背拉长。
learn-dose-name = 多少
learn-dose-title = 多少，多久一次
learn-dose-sentence = 一两分钟就是一次完整的练习。
learn-safety-name = 安全
learn-safety-title = 怎样保证安全
learn-safety-sentence = 事前看什么，何时停下。
learn-calm-name = 静心
learn-calm-title = 安静地走
learn-calm-sentence = 呼吸，感官，一步一步走。
learn-evidence-name = 证据
learn-evidence-title = 是真的吗？
learn-evidence-sentence = 把说法与研究对照。

learn-lesson-name = 第一课
learn-lesson-title = 一分钟看懂怎么做
learn-lesson-sentence = 第一次倒走之前：一样一样来，有图，也会读出来。
learn-lesson-play = 播放并听讲解
learn-lesson-close = 全部显示

learn-chapter-first-walk = 从第一次开始
learn-chapter-other-places = 以后，在其他地方
learn-chapter-hazards = 可能出什么问题
learn-chapter-safe = 什么能保护你
learn-chapter-walking = 走的时候
learn-chapter-breath = 呼吸
learn-chapter-standing = 站着，有东西可扶

## 是真的吗？

learn-evidence-lead = 关于倒走的说法，与研究对照。点一条说法，看看研究发现了什么。
learn-you-may-expect = 你可以期待什么
learn-verdict-supported = 多项研究结果一致。
learn-verdict-promising = 有些研究指向这一点；还需要更多研究。
learn-verdict-unproven = 目前还不知道。
learn-verdict-contradicted = 研究的结果不是这样。
learn-for-whom = 适用于：
learn-change = 什么会改变这个结论：
learn-everything = 全部内容

## 一条说法

learn-verdict = 结论
learn-certainty-high = 更多研究几乎不会改变它。
learn-certainty-moderate = 更多研究可能改变它。
learn-certainty-low = 更多研究很可能改变它。
learn-certainty-very-low = 所知甚少；这只能算是一点线索。
learn-certainty-none = 我们读到的研究都没有测量过。
learn-found = 研究发现了什么
learn-closer = 再看仔细些
learn-may-be-expected = 可以期待什么
learn-change-title = 什么会改变这个结论
learn-studies = 研究
learn-no-pool = 不足五个大小时，我们不给出自己合并的数字。
learn-facts = 还读到了什么
learn-worksheet = 供专业人士的工作表：不是结论
learn-worksheet-lead = 我们自行合并给出大小的少数研究：Hedges g，倒走更好时为正，95%置信区间按 Hartung 和 Knapp 的方法。不足五个大小时不构成结论，多一项研究就可能改变它。
learn-each-study = 逐项查看
learn-unread = 已知存在、但没有可展示的结果：{ $studies }

learn-study-people = { $people }（{ $ours }人和{ $theirs }人）
learn-study = { $people }。{ $dose }；对照：{ $against }。{ $derived }
learn-study-assumed = { $study }假定：{ $assumed }
learn-derived-exact = 大小由均值和离散程度算出：{ NUMBER($mean, maximumFractionDigits: 4) }（{ NUMBER($sd, maximumFractionDigits: 4) }），对{ NUMBER($other, maximumFractionDigits: 4) }（{ NUMBER($other_sd, maximumFractionDigits: 4) }）。
learn-derived-from_p = 大小由 p 值推算：近似值。
learn-derived-bound = 大小至少如此：只公布了 p 值的上限。
learn-derived-none = 没有公布大小。

learn-compared-trials = { $what }，{ $trials }项试验
learn-compared-people = { $what }，{ $people }人
learn-compared-better = { $what }：更好
learn-compared-no-difference = { $what }：没有差别
learn-compared-worse = { $what }：更差
learn-compared-unclear = { $what }：没有说清
learn-compared-forward = { $what }，与向前走比较
learn-compared-sideways = { $what }，与侧走比较
learn-compared-group = { $what }，{ $group }

## 倒走十分钟消耗多少

learn-cost-title = 倒走十分钟，单位千卡
learn-cost-caption = 未注明的为平地，体重{ NUMBER($mass, maximumFractionDigits: 0) } kg，含静息消耗。给出范围：我们读到的研究不足以给出单个数字。
learn-cost-pace = 速度
learn-cost-first = 刚开始
learn-cost-practised = 练习三小时之后
learn-pace-slow = 慢，{ $speed } m/s
learn-pace-easy = 从容，{ $speed } m/s
learn-pace-brisk = 快，{ $speed } m/s
learn-pace-uphill = 从容，上坡{ NUMBER($grade, style: "percent", maximumFractionDigits: 0) }
