report-title = 倒走报告
report-description = 开了什么、做了什么、本人说了什么、测得了什么
report-period = { $since }至{ $until }
report-purpose = 由 Retrowalk 生成。它记录练习，并不超出专业人士的要求。它不做任何决定，不做诊断，也没有人实时查看。
report-prescribed = 目前有效的处方（本人看到的文字）
report-nothing-prescribed = 目前没有有效的专业人士的话。
report-said = 本人所说，或播放器所计
report-measured = 设备测得
report-nothing-measured = 没有录下任何一次。
report-events = 跌倒和险些跌倒
report-goals = 目标（本人的话）
report-no-goals = 没有写下。
report-backward = 测得的倒走
report-care = 要注意的
report-evidence = 研究表明（本人看到的文字）
report-annex = 附录
report-history = 所有处方
report-sessions = 每一次
report-signed = 如有疑问，请询问本人或上面提到的人。疼痛和用力程度为0到10分。
report-day = 日期
report-minutes = 倒走，分
report-minutes-asked = 计划，分
report-minutes-measured = 测得，分
report-before = 之前疼痛
report-after = 之后疼痛
report-next-day = 第二天
report-effort = 用力
report-steady = 稳当
report-where = 地方
report-steps = 步数
report-distance = 距离，米
report-speed = 速度，米/秒
report-cadence = 步/分
report-step-length = 步长，米
report-device = 设备
report-gone = { $who }于{ $day }撤回。
report-untold = ± 是长度的一个标准差：三次里有两次离真值更近。每分钟步数没有为本人测过误差。“–”表示无法得出。
report-walked =
    { $walks ->
        [0] 没有走过。
       *[other] 共{ $walks }次，倒走{ NUMBER($minutes, maximumFractionDigits: 0) }分钟。
    }
report-asked = 走了{ $done }次，处方约{ $asked }次。
report-pain-before = 之前疼痛：中位数{ NUMBER($median, maximumFractionDigits: 1) }，最高{ $most }（n = { $n }）。
report-pain-after = 之后疼痛：中位数{ NUMBER($median, maximumFractionDigits: 1) }，最高{ $most }（n = { $n }）。
report-pain-next-day = 第二天疼痛：中位数{ NUMBER($median, maximumFractionDigits: 1) }，最高{ $most }（n = { $n }）。
report-pain-risen =
    { $times ->
        [0] 第二天从未比之前高2分以上。
       *[other] 第二天比之前高2分或以上：{ $times }次。
    }
report-effort-told = 用力程度：中位数{ NUMBER($median, maximumFractionDigits: 1) }，最高{ $most }（n = { $n }）。
report-falls = 自述跌倒：走的时候{ $falls }次，其他时候{ $away }次。
report-stumbles = 自述踉跄：{ $told }次；设备感觉到（可能有误）：{ $felt }次。
report-unsteady = 不稳：自述{ $walks }次，按键{ $presses }次。
report-alarms = 因胸痛、头晕欲倒或突然无力而停下：{ $times }次。
report-measured-sum = 录下{ $walks }次，其中倒走{ NUMBER($minutes, minimumFractionDigits: 1, maximumFractionDigits: 1) }分钟。
report-measured-walk = { $day }：{ $speed } 米/秒，{ $cadence } 步/分，步长 { $length } 米，倒走。
report-test = { $name }：{ $result }（{ $day }）
report-certainty = 可信程度：{ $certainty }。{ $citation }
report-wobble-none = 是
report-wobble-wobbled = 不稳
report-wobble-stumbled = 踉跄
report-wobble-fell = 跌倒
report-since-later = 报告不能从今天以后开始。
report-since-unfit = 从哪一天开始？请写成 2026-05-01 这样。
