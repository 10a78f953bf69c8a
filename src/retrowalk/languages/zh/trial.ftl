# A walker's own trial: does walking backward help me? Weeks of backward practice against weeks of
# ordinary walking, in an order drawn by lot. Exact and calm: never a promise.

trial-name = 我的试验
trial-title = 倒走对我有帮助吗？
trial-lead = 有的周练倒走，有的周用同样的时间向前走，先后由抽签决定。结束时把两者相比，只为你一个人。

# Walked forward in a trial.
trial-walk-name = 平常走
trial-walk-aim = 像平时一样向前走。
trial-walk-why = 这是试验里的向前周：同样的时间，向前走。
trial-walk-title = 向前
trial-walk-rest-title = 休息
trial-walk-begin = 向前走，轻松地走。
trial-walk-on = 继续向前，按自己的步子走。
trial-walk-rest = 站住，休息一下。
trial-walk-before = 平常走之前
# $minutes is such as "14 minutes".
trial-walk-what = 平常走{ $minutes }，向前，中间的休息和倒走练习一样。
trial-walk-start = 看一看，然后开始
trial-walk-today = 今天：平常走{ $minutes }。

# What the programme answers: in its list of decisions.
trial-answer-weeks = 你的试验已经锁定。向前周里不安排倒走。
trial-answer-ended = 你的试验结束了。计划照常继续。
trial-answer-walked = 你为试验向前走了一次。你在练习路上的位置不变。

# Questions.
trial-question-knee_pain = 我的膝盖疼得少些吗？
trial-question-stiffness = 我没那么僵硬了吗？
trial-question-steadiness = 我站得更稳吗？
trial-question-calm = 我更平静吗？
trial-question-backward_speed = 我倒走得更快吗？
trial-question-forward_speed = 我向前走得更快吗？
trial-question-chair_stands = 我从椅子上站起的次数更多吗？
trial-measure-knee_pain = 膝盖疼痛，0 到 10：每次走完之后，或每天在这里问一次。
trial-measure-stiffness = 僵硬的程度，0 到 10，每天在这里问一次。
trial-measure-steadiness = 感觉有多稳，0 到 10，每天在这里问一次。
trial-measure-calm = 感觉有多平静，0 到 10，每天在这里问一次。
trial-measure-backward_speed = 每周末的 3 米倒走测试。
trial-measure-forward_speed = 每周末的 10 米向前走测试。
trial-measure-chair_stands = 每周末的起坐测试。
trial-ask-knee_pain = 今天膝盖有多疼？
trial-ask-stiffness = 今天有多僵硬？
trial-ask-steadiness = 今天觉得站得有多稳？
trial-ask-calm = 今天觉得有多平静？
trial-least-knee_pain = 不疼
trial-most-knee_pain = 最疼
trial-least-stiffness = 完全不僵硬
trial-most-stiffness = 僵硬到极点
trial-least-steadiness = 完全不稳
trial-most-steadiness = 非常稳
trial-least-calm = 完全不平静
trial-most-calm = 非常平静

# Beforehand.
trial-choose = 你想知道什么？
trial-one-question = 一个问题，一种量法。换一个问题，就是另一次试验。
trial-foresight = 这样的试验能看出什么
trial-known-own = 根据至今的 { $days } 个回答算出：一天与一天之间大约相差 { NUMBER($sd, maximumFractionDigits: 1) }。
trial-known-own_and_default = 根据至今的 { $days } 个回答算出；因为还少，也用了谨慎的数值。
trial-known-default = 还没有回答，所以这只是按谨慎的数值算的。
trial-known-tested = 根据至今的 { $days } 次测试和谨慎的数值算出。
# $amount is such as "1 point"; $power a percentage.
trial-sees = 如果真实的差别是{ $amount }，{ $weeks } 周的试验在 100 次里大约有 { $power } 次能显出来。
trial-sees-also = { $weeks } 周：100 次里大约 { $power } 次。
trial-sees-many = 其余的次数里说不准。那并不表示没有差别。
trial-sees-few = 这不多。可选的时长里，没有一个能在 100 次里显出 80 次；开始之前最好知道这一点。
trial-amount-points = { NUMBER($amount, maximumFractionDigits: 1) } 分
trial-amount-ms = 每秒 { NUMBER($amount, maximumFractionDigits: 2) } 米
trial-amount-stands = { NUMBER($amount, maximumFractionDigits: 1) } 次
trial-length = 多久？
trial-length-weeks = { $weeks } 周
trial-rules = 怎么进行
trial-rule-weeks = 两周是一对：一周倒走，一周向前走。每一对里哪周在先，由抽签决定。
trial-rule-locked = 一旦开始，问题、时长和先后就锁定了。要改什么，就是结束这次试验，另开一次。
trial-rule-programme = 倒走周就是你自己的计划，所有限度照旧。向前周是同样时间的平常走。关于疼痛、跌倒和专业人士的规则，每一周都有效。
trial-rule-first-days = 每周的头两天不算：之前的影响可能还在。
trial-rule-blind = 结果在结束时才显示，之前不显示。看过前一半的人，后一半的回答会不一样。
trial-rule-stop = 你随时可以结束，不必说原因。疼痛上升、跌倒或警报会马上结束这一周，或整个试验。
trial-begin = 抽签并锁定
trial-begins-on = 从{ $day }开始。
trial-other-question = 换一个问题

# While it runs.
trial-begins = 你的试验已经锁定，从{ $day }开始；在那之前一切照常。
trial-week-backward = 第 { $week } 周，共 { $weeks } 周：倒走周。按你的计划走。
trial-week-forward = 第 { $week } 周，共 { $weeks } 周：向前周。平常走，不倒走。
trial-waits-pain = 这一周因为疼痛提前结束；那天之后的不算。如果计划允许，下一周从{ $day }开始。
trial-waits-ill = 这一周因为你生病提前结束；那天之后的不算。如果计划允许，下一周从{ $day }开始。
trial-waits-bounds = 这一周提前结束，因为专业人士改了允许的范围；那天之后的不算。下一周从{ $day }开始。
trial-over-pain = 试验结束了：有两周因疼痛而结束。到那时为止的回答见下。
trial-over-fall = 试验因为跌倒而结束。到那时为止的回答见下。
trial-over-alarm = 试验结束了，因为走的时候出现了不对劲。到那时为止的回答见下。
trial-over-ask_first = 试验结束了：要先问专业人士。到那时为止的回答见下。
trial-over-professional = 专业人士结束了试验。到那时为止的回答见下。
trial-over-wish = 你结束了试验。到那时为止的回答见下。
trial-over-another = 试验结束了：另一个试验开始了。到那时为止的回答见下。
trial-answered = 今天的回答：{ $value }。午夜之前可以改。
trial-test-due = 这周的测试该做了：{ $test }。它算进你的试验。
trial-test-do = 去做测试
trial-keep = 保存
trial-weeks-caption = 各周，按抽签的先后
trial-col-week = 周
trial-col-days = 日期
trial-col-what = 内容
trial-col-came = 平均
trial-arm-backward = 倒走
trial-arm-forward = 向前
trial-week-ended = { $day }结束
trial-week-now = 现在
trial-locked = { $day }锁定。计划的封印：{ $seal }
trial-told-then = 事先说过：{ $amount }的真实差别，在 100 次这样的试验里大约显出 { $power } 次。
trial-end = 结束试验
trial-end-lead = 它马上结束，不再继续。到那时为止的回答会显示出来，你的计划照常。
trial-end-sure = 我要结束它。
trial-earlier = 以前的试验
trial-new = 新的试验

# At the end. $way is "less" or "more"; $interval is one of the two after these.
trial-found-knee_pain = 在倒走周里，你的膝盖疼痛{ $way ->
    [less] 少了
   *[more] 多了
 } { $amount }（{ $interval }）
trial-found-stiffness = 在倒走周里，你的僵硬{ $way ->
    [less] 少了
   *[more] 多了
 } { $amount }（{ $interval }）
trial-found-steadiness = 在倒走周里，你的稳当{ $way ->
    [less] 少了
   *[more] 多了
 } { $amount }（{ $interval }）
trial-found-calm = 在倒走周里，你的平静{ $way ->
    [less] 少了
   *[more] 多了
 } { $amount }（{ $interval }）
trial-found-backward_speed = 在倒走周里，你倒走每秒{ $way ->
    [less] 慢了
   *[more] 快了
 } { $amount } 米（{ $interval }）
trial-found-forward_speed = 在倒走周里，你向前走每秒{ $way ->
    [less] 慢了
   *[more] 快了
 } { $amount } 米（{ $interval }）
trial-found-chair_stands = 在倒走周里，你站起的次数{ $way ->
    [less] 少了
   *[more] 多了
 } { $amount }（{ $interval }）
trial-interval-same = { $low } 到 { $high }
trial-interval-across = 从少 { $less } 到多 { $more }
trial-interval-none = 周数太少，给不出范围
trial-says-helps = { $found }：对你来说，很可能不只是偶然。
trial-says-harms = { $found }：对你来说，很可能不只是偶然。在这一点上，倒走没有帮助。
trial-says-no_matter = { $found }：即使有差别，也很可能小得无关紧要。
trial-says-not_yet = { $found }：还说不准；再过 { $weeks } 周很可能就能说。
trial-says-cannot_tell = { $found }：说不准，再多几周很可能也一样。
trial-says-nothing = 说不准：回答太少，周数太少。
trial-not-cause = 这只说你和这些周。你知道那是哪一周，单是这一点就可能改变回答。
trial-picture-backward = ● 倒走
trial-picture-forward = □ 向前
trial-picture-pairs = 周的对
trial-picture-untold = 无
trial-picture-told = 每周的平均。{ $pairs }
trial-picture-pair = 第 { $number } 对：倒走 { $backward }，向前 { $forward }。
trial-professionals = 给专业人士
trial-report = 报告（PDF）
trial-pool = 供研究用的文件
trial-pool-lead = 只有各对的差别，没有姓名、日期和文字。
trial-pool-consent = 你同意用于研究之后，就可以带走。
trial-carry-on = 再继续 { $weeks } 周
trial-beside = 旁边的另一种算法（贝叶斯）：{ $effect }（{ $low } 到 { $high }）；倒走周更好的概率是 { $probability } %。

# For a professional on a client's page.
trial-of-client = 试验
trial-propose = 提议一次试验
trial-propose-lead = 练习者会在自己的页面上看到；是否开始，由本人决定。
trial-propose-note = 附一句话
trial-proposed = { $who }提议一次试验：{ $question }{ $weeks } 周。
trial-proposed-see = 去看看
trial-client-week = 第 { $week } 周，共 { $weeks } 周：{ $arm }。
trial-client-reads = { $name }看到的话：
trial-client-ended = 这一周在{ $day }提前结束：{ $why }。
trial-client-end-lead = 试验立即结束，不再继续。到那时为止的回答会显示出来，计划照常进行。
trial-not-cause-client = 这只说一个人和这些周。本人知道那是哪一周，单是这一点就可能改变回答。
trial-none-yet = 还未开始过试验。
trial-end-for = 结束{ $name }的试验

# Refused.
trial-one-at-a-time = 有一次试验正在进行。一次一个：请先结束它。
trial-not-now = 你的计划现在没有倒走，所以不能开始试验。
trial-no-walk = 按现在的情况，独自平常走不适合你，所以没有可比的。
trial-no-test = 这个问题需要一项按现在的情况不适合你的测试：{ $test }。
trial-refused-begins = 试验从明天到四周之内开始。
trial-refused-sure = 请勾选你要结束它。
trial-refused-answer = 请选 0 到 10 的一个数。
trial-none = 找不到这个试验。
trial-none-running = 现在无试验进行。
trial-asks-nothing = 你的试验今天没有问题。
trial-no-walk-today = 你的试验今天没有要走的。
trial-blind = 结果从{ $day }起显示，之前不显示：看过前一半的人，后一半的回答会不一样。
trial-stays = 为试验说过的话保持原样。今天的回答可以重新给，试验可以结束。
trial-pool-no = 这次试验还没有可以分享的差别。
trial-pool-unfit = { $file } 不是试验的文件，或者已经损坏。

# In the record.
trial-kept-why-pain = 疼痛
trial-kept-why-ill = 生病
trial-kept-why-bounds = 专业人士的意见
trial-kept-why-fall = 跌倒
trial-kept-why-alarm = 不对劲
trial-kept-why-ask_first = 要先问专业人士
trial-kept-why-professional = 由专业人士结束
trial-kept-why-wish = 本人的意愿
trial-kept-why-another = 另一个试验开始了

# The report for professionals, after CENT 2015 (Vohra et al., doi 10.1136/bmj.h1738).
trial-cent-title = 个人试验（n = 1）
trial-cent-description = 按 CENT 2015（CONSORT 的单病例试验扩展）写的报告。
trial-cent-no-verdict = 这是一个人的试验。它提供信息，不作诊断，也不改变对证据的判断。
trial-cent-weeks = 各周，按先后
trial-cent-objective = 问题
trial-cent-design = 设计
trial-cent-design-told = { $pairs } 对按周的区组，共 { $weeks } 周：每对一周倒走练习，一周平常向前走。每个区组的头 { $washout } 天不计。锁定之后没有任何改动。
trial-cent-setting = 场所
trial-cent-setting-told = 在家和本人走路的地方，由应用引导；本人经过筛查，可以在计划的限度内倒走。
trial-cent-arms = 干预
trial-cent-arms-told = 倒走：本人计划里的练习。向前：同样时长、同样休息的平常走，在计划本来有练习的日子。
trial-cent-outcome = 结局
trial-cent-power = 能看出什么
trial-cent-lot = 次序
trial-cent-lot-told = 在每一对里由随机种子经 SHA-256 抽签，并于{ $day }、第一个区组之前锁定。种子：{ $seed }。计划的 SHA-256：{ $digest }。
trial-cent-blind = 盲法
trial-cent-blind-told = 本人知道是哪一周。结果到结束时才显示。
trial-cent-methods = 方法
trial-cent-methods-told = 每个区组计入日的平均；每对里倒走减向前。对抽签可能抽出的所有次序做随机化检验，并给出由它反推的 { $level } % 区间。旁边是由同样各对得出的贝叶斯估计。
trial-cent-flow = 流程
trial-cent-flow-told = 计划 { $planned } 个区组，计入 { $counted } 个，提前结束 { $ended } 个。有回答的天数：倒走 { $backward }，向前 { $forward }。
trial-cent-flow-stopped = 试验中止：{ $why }。
trial-cent-dates = 日期
trial-cent-dates-told = { $first }至{ $last }。
trial-cent-estimate = 结果
trial-cent-estimate-p = p = { NUMBER($p, maximumFractionDigits: 3) }（{ $pairs } 对时可能的最小值：{ NUMBER($smallest, maximumFractionDigits: 3) }）。
trial-cent-harms = 伤害
trial-cent-harms-none = 没有区组提前结束。
trial-cent-harms-told = 提前结束：{ $why }。
trial-cent-harm = { $day }第 { $number } 个区组（{ $why }）
trial-cent-limits = 局限
trial-cent-limits-told = 一个人，未设盲，由本人回答。一周的影响延续到下一周，会使差别显得更小。它不说明其他人。
trial-cent-page = 第 { $page } 页，共 { $pages } 页
