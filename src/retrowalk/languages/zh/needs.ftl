## 列表在看什么
needs-name-alarm = 走的时候不舒服
needs-name-fell = 跌倒
needs-name-strong_pain = 疼痛较重
needs-name-pain_rises = 疼痛上升
needs-name-next_day = 第二天更疼
needs-name-stumbled = 绊脚
needs-name-unsteady = 走得不稳
needs-name-waits = 还不能开始走
needs-name-message = 留言
needs-name-missed = 没有走
needs-name-stalled = 时间没有增加
needs-name-ends = 约定到期
needs-name-proposal = 建议

needs-alarm =
    { $number ->
        [1] { $day }走的时候报告：{ $what }。
       *[other] 有{ $number }次走的时候报告，最近一次是{ $day }：{ $what }。
    }
needs-fell =
    { $number ->
        [1] { $day }跌倒。
       *[other] 跌倒{ $number }次，最近一次是{ $day }。
    }
needs-strong_pain = { $day }疼痛{ $number }分（满分10分）；{ $most }分以内在界限内。
needs-pain_rises = { $day }疼痛{ $number }分（满分10分），在最近{ $walks }次行走中从{ $lowest }分升上来。
needs-next_day = { $day }行走的第二天疼痛{ $later }分，走之前{ $before }分：多了{ $number }分。
needs-stumbled = { $days }天内有{ $number }次行走绊脚，最近一次是{ $day }。
needs-unsteady = { $days }天内有{ $number }次行走不稳，最近一次是{ $day }。
needs-waits = 等专业人士同意已有{ $number }天。
needs-message = { $number }条留言还没有读。
needs-missed =
    { $which ->
        [first] 回答问题后{ $number }天，还没有报告行走。
       *[last] { $number }天没有报告行走；最近一次是{ $day }。
    }
needs-stalled = 倒走{ $minutes }分钟，{ $number }天、{ $walks }次行走没有增加。
needs-ends =
    { $over ->
        [yes] { $who }的约定已于{ $day }到期。
       *[no] { $who }的约定将于{ $day }到期。
    }
needs-proposal = { $number }条建议在等回答。

## 数字数的是什么
needs-unit-alarm = 次
needs-unit-fell = 次跌倒
needs-unit-strong_pain = 分（满分10分）
needs-unit-pain_rises = 分（满分10分）
needs-unit-next_day = 分，更多
needs-unit-stumbled = 次行走
needs-unit-unsteady = 次行走
needs-unit-waits = 天
needs-unit-message = 条新的
needs-unit-missed = 天
needs-unit-stalled = 天
needs-unit-ends = 天
needs-unit-proposal = 条待答

## 规则，按列表的顺序
needs-rule-alarm = 走的时候报告了不舒服：胸痛、头晕或突然无力。处理之前一直留在列表里。
needs-rule-fell = 报告了跌倒。处理之前一直留在列表里。
needs-rule-strong_pain = 走后或第二天的疼痛超过{ $most }分（满分10分）；专业人士约定更高的，以超过约定为准。
needs-rule-pain_rises = 在最近{ $walks }次行走中，有两次的疼痛明显高于之前的两次，高出{ $by }分以上。
needs-rule-next_day = 第二天的疼痛比走之前和平时至少高{ $by }分。
needs-rule-stumbled = { $days }天内至少{ $times }次行走绊脚：以报告为准，没有报告的以测量为准。
needs-rule-unsteady = { $days }天内至少{ $times }次行走感觉不稳。
needs-rule-waits = 按问题的回答要先问专业人士，之后还没有人同意。
needs-rule-message = 行走者或陪同者写了留言，而你还没有读。
needs-rule-missed = 超过{ $days }天没有走；超过{ $more }天再提一次。
needs-rule-stalled = { $days }天、至少{ $walks }次行走，时间没有增加，而且少于{ $minutes }分钟、少于约定；每{ $days }天再提一次。
needs-rule-ends = 约定在{ $days }天内到期，或已经到期。
needs-rule-proposal = 专业人士的建议，行走者还没有回答。
