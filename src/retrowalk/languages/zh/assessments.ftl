assessments-amount-s = { NUMBER($value, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
assessments-amount-mps = { NUMBER($value, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s
assessments-amount-stands = { $value }次
assessments-amount-stances = { $value }种站姿
assessments-span-s = { NUMBER($low, minimumFractionDigits: 1, maximumFractionDigits: 1) }至{ NUMBER($high, minimumFractionDigits: 1, maximumFractionDigits: 1) } s
assessments-span-mps = { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }至{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) } m/s
assessments-span-stands = { $low }至{ $high }次
assessments-span-stances = { $low }至{ $high }种站姿

assessments-secondary = { $source }（引自转述它的网页）
assessments-caution = 这里说的是别人的情况，不是你该达到的标准，也不是诊断。
assessments-no-group = 你这个年龄的他人数据，我们没能核实。和你自己比就好。

assessments-same-last = 和上次一样
assessments-same-start = 和开始时一样
assessments-changed-last =
    { $way ->
        [slower] 比上次慢{ $size }
        [quicker] 比上次快{ $size }
        [longer] 比上次长{ $size }
        [shorter] 比上次短{ $size }
        [faster] 比上次快{ $size }
        [more] 比上次多{ $size }
       *[fewer] 比上次少{ $size }
    }
assessments-changed-start =
    { $way ->
        [slower] 比开始时慢{ $size }
        [quicker] 比开始时快{ $size }
        [longer] 比开始时长{ $size }
        [shorter] 比开始时短{ $size }
        [faster] 比开始时快{ $size }
        [more] 比开始时多{ $size }
       *[fewer] 比开始时少{ $size }
    }
assessments-unknown = { $changed }。这项测试重复做会相差多少，我们读到的资料里没有。
assessments-within = { $changed }：没有超出这项测试重复做时的波动（{ $vary }，测自{ $who }）。
assessments-unsure = { $changed }：超出了一些人群重复做时的波动，但没有超出另一些人群的（{ $vary }，测自{ $who }）。过几周再测一次就清楚了。
assessments-beyond = { $changed }：超出了这项测试重复做时的波动（{ $vary }，测自{ $who }）。
assessments-mixed = { $sentence }一次是手动计时，另一次是手机计时。

assessments-standing =
    { $place ->
        [untold] { $group }（{ $n }），{ $statistic }：{ $span }。你：{ $you }。
        [within] { $group }（{ $n }），{ $statistic }：{ $span }。你：{ $you }，在此范围内。
        [slower] { $group }（{ $n }），{ $statistic }：{ $span }。你：{ $you }，比这慢。
        [quicker] { $group }（{ $n }），{ $statistic }：{ $span }。你：{ $you }，比这快。
        [longer] { $group }（{ $n }），{ $statistic }：{ $span }。你：{ $you }，比这长。
        [shorter] { $group }（{ $n }），{ $statistic }：{ $span }。你：{ $you }，比这短。
        [faster] { $group }（{ $n }），{ $statistic }：{ $span }。你：{ $you }，比这快。
        [more] { $group }（{ $n }），{ $statistic }：{ $span }。你：{ $you }，比这多。
       *[fewer] { $group }（{ $n }），{ $statistic }：{ $span }。你：{ $you }，比这少。
    }
assessments-standing-noted = { $standing }{ $note }

assessments-people =
    { $sex ->
        [female] { $youngest }至{ $oldest }岁的女性
        [male] { $youngest }至{ $oldest }岁的男性
       *[any] { $youngest }至{ $oldest }岁的人
    }

# 供专业人士参考：已发表的跌倒风险界值，各附其准确程度。
assessments-limit =
    { $falls ->
        [before] { $group }，此前数月的跌倒：{ $limit }。{ $accuracy }
        [after] { $group }，此后数月的跌倒：{ $limit }。{ $accuracy }
       *[unsaid] { $group }，跌倒风险：{ $limit }。{ $accuracy }
    }
assessments-limit-group = { $group }（{ $n }）
assessments-limit-noted = { $limit }{ $note }
assessments-limit-at =
    { $side ->
        [less] { $amount }或以上
       *[more] 不到{ $amount }
    }
assessments-accuracy-both = 敏感度{ $sensitivity }，特异度{ $specificity }。
assessments-accuracy-sensitivity = 敏感度{ $sensitivity }。
assessments-accuracy-area = ROC曲线下面积{ NUMBER($area, minimumFractionDigits: 2, maximumFractionDigits: 2) }；我们没有读到敏感度。
assessments-accuracy-untold = 我们读到的来源没有给出敏感度。
assessments-share = { NUMBER($share, style: "percent", maximumFractionDigits: 0) }
assessments-share-span = { NUMBER($low, style: "percent", maximumFractionDigits: 0) }至{ NUMBER($high, style: "percent", maximumFractionDigits: 0) }
assessments-important = { $group }（{ $n }人），{ $statistic }：{ $span }。
assessments-repeat = 测自{ $group }（{ $n }人）：{ $size }。

assessments-due-first = 开始时做，以后好有个比较。
assessments-due-late = 上次是{ $weeks }周前。
assessments-due-again = 距上次四到六周。

assessments-part-test = 测试
assessments-part-rise = 起身
assessments-part-walk = 走去
assessments-part-turn = 转身
assessments-part-walk_back = 走回
assessments-part-turn_back = 在椅前转身
assessments-part-sit = 坐下
assessments-part-stand = 起立
assessments-part-stance = 站立

assessments-note-missing = 少了{ $missing }次测试：结果没那么可靠。
assessments-note-distance = 走了{ $walked } m；结果按{ $meant } m 算。
assessments-note-counted = 你数了{ $you }次，手机数了{ $phone }次。以手机的为准。
assessments-note-facing-told = 没有信息说明你面朝哪边：方向由走路本身判断。
assessments-note-facing-forward = 没有信息说明你面朝哪边：当作向前走。
assessments-note-facing-backward = 没有信息说明你面朝哪边：当作倒走。

assessments-no-test = 没有“{ $test }”这项测试。有这些：{ $names }。
assessments-other-test = 两个结果必须来自同一项测试：{ $test }。
assessments-trials =
    { $trials ->
        [1] { $test }：请填一次测试，而不是{ $told }次。
       *[other] { $test }：请填一到{ $trials }次测试，而不是{ $told }次。
    }
assessments-count = { $test }：{ $told }次起立不可能。请填{ $least }到{ $most }之间的整数。
assessments-seconds = { $test }：{ $told }秒不可能。请填{ $least }到{ $most }之间的数。
assessments-by-hand = { $test }：手机分不清各种站姿。请手动计时。
assessments-no-distance = 已知距离必须大于零米。
assessments-calibration-way = 校准要用向前走或倒走。
assessments-calibration-none-forward = 这里没有向前走，无法从中了解你的步长。
assessments-calibration-none-backward = 这里没有倒走，无法从中了解你的步长。

assessments-no-gyroscope = { $source }：没有陀螺仪，测试无法计时。
assessments-by-itself = { $source }：它长{ $seconds } s。一项测试要单独录，前后各静止几秒。
assessments-gap = { $source }：其中缺了{ NUMBER($seconds, minimumFractionDigits: 1) } s，测试无法计时。
assessments-no-walk-forward = { $source }：里面没有找到向前走{ $distance } m。站稳不动，走完这段，再站稳不动；别的都不做。
assessments-no-walk-backward = { $source }：里面没有找到倒走{ $distance } m。站稳不动，走完这段，再站稳不动；别的都不做。
assessments-unseen-one-leg = { $source }：里面没有人单脚站立。前后各用双脚站几秒。
assessments-unseen-rise = { $source }：里面没有人从椅子上起身。
assessments-unseen-sit = { $source }：里面没有人起身又坐下。
assessments-unseen-turns = { $source }：起身和坐下之间没有找到两次转身。
assessments-cut-short = { $source }：它在第一次起身后{ $seconds } s 就结束了。让它录满{ $lasts } s 再多一点。
