## 谁同意的，用在句首
professional-who-physiotherapist = 你的物理治疗师
professional-who-doctor = 你的医生
professional-who-occupational_therapist = 你的作业治疗师
professional-who-nurse = 你的护士
professional-who-trainer = 你的教练
professional-who-other = { $who }（{ $profession }）

## 一句话的要点
professional-says = { $who }：{ $what }。
professional-comma = { $one }，{ $other }
professional-or = { $one }，或{ $other }
professional-yes = 同意倒走
professional-at_most = 每次最多{ $minutes }
professional-times = 每周最多{ $times }次
professional-only = 只能{ $places }
professional-not = 不要{ $places }
professional-until = 到{ $day }为止

## 其余的，每条一句
professional-only-rungs = 只走这几级：{ $rungs }。
professional-not-rungs = 不走这几级：{ $rungs }。
professional-pain =
    { $most ->
        [0] 走的时候和第二天都不应有疼痛。
       *[other] 走的时候和第二天，疼痛不超过{ $most }分（满分10分）都可以接受。
    }
professional-lifts-support_within_reach = 走的时候可以不用有东西可扶。
professional-lifts-not_alone = 可以独自走。
professional-lifts-no_treadmill = 可以用跑步机。
professional-lifts-no_water = 可以在水里练。
professional-lifts-no_incline = 可以走坡，可以调坡度。
professional-lifts-no_load = 可以负重，可以拉健身雪橇。
professional-lifts-no_running = 可以跑。
professional-lifts-light_effort = 可以超过低强度。
professional-lifts-short_bouts = 可以走得更长，中间不休息。
professional-lifts-neck_still = 往后看时可以转动脖子。
professional-lifts-beside_treatment = 没有其他治疗也可以继续练。
professional-lifts-no_water_alone = 可以在没人陪的水里走。
professional-lifts-no_looking_up = 可以抬头看。
professional-lifts-no_barefoot = 可以赤脚。
professional-lifts-no_long_standing = 可以站得久一些。
professional-lifts-sit_to_rest = 可以站着休息。
professional-lifts-touch_for_stop = 喊停时不需要有人碰你。
professional-adds = 另外：{ $care }
professional-note = “{ $note }”（{ $who }，{ $day }）

## 什么时候再问
professional-ends = { $who }：约定到{ $day }为止。请在那之前问清楚以后怎样，并写在这里。
professional-ended = { $who }：约定已在{ $day }结束，你的计划现在不再受它约束。请问清楚现在怎样，并写在这里。
professional-old = { $who }：约定是{ $day }的。请问一问是否仍然合适，并把现在的写在这里。
professional-yes-ends = { $who }：对倒走的同意到{ $day }为止。请在那之前再问一次；之后就不再安排练习。
professional-yes-ended = { $who }：对倒走的同意已在{ $day }到期。在专业人士再次同意之前，不安排练习。

## 什么样的写法不对
professional-unknown-setting = 没有“{ $name }”这个地方。有这些：{ $known }。
professional-unknown-rung = 没有“{ $name }”这一级。有这些：{ $known }。
professional-unknown-precaution = 没有“{ $name }”这项注意。有这些：{ $known }。
professional-both = “{ $name }”不能既允许又禁止。
professional-until-before = 最后一天不能早于同意的那一天。
professional-day = 到哪一天为止？请写成 2026-12-12 这样。
professional-minutes = 最多几分钟？从半分钟到60分钟，例如2或2.5。
professional-whole = “{ $told }”不是合适的整数。每周次数是1到7，疼痛是0到10。
professional-no-change = 什么限制都不写，就不会改变{ $who }以前说过的。要让它结束，请保留原来的内容，并写明最后有效的一天。
professional-long-note = 原话太长，最多只能保存{ $most }个字。

## 写下来
professional-form-profession = 职业
professional-form-somebody = 其他，或不写
professional-form-physiotherapist = 物理治疗师
professional-form-doctor = 医生
professional-form-occupational_therapist = 作业治疗师
professional-form-nurse = 护士
professional-form-trainer = 教练
professional-form-what = 说了什么？
professional-form-what-hint = 没有提到的就空着。
professional-form-minutes = 最多倒走几分钟
professional-form-minutes-unit = 分钟（每次）
professional-form-where = 只在这些地方
professional-form-where-hint = 你的地方都可以的话，就一个也不选。
professional-form-elsewhere = 其他地方
professional-form-until = 最后有效的一天
professional-form-until-hint = 不写的话，十二周后我们会再问。
professional-form-note = 原话
professional-form-more = 还说了别的
professional-form-times = 每周最多几次
professional-form-pain = 可以接受的疼痛，0到10
professional-form-pain-hint = 走的时候和第二天。
professional-form-not-here = 不要在这些地方
professional-form-only-rungs = 只走这几级
professional-form-not-rungs = 不走这几级
professional-form-lifts = 不必再注意的事
professional-form-adds = 还要多注意的事
professional-title = 专业人士说的
professional-change = 更改{ $who }说的
professional-write = 写下专业人士说的话

## 处方：多久一次，还有什么限制
professional-times-asked = 每周{ $times }次
professional-effort = 用力程度不超过{ $most }分（满分10分）。
professional-pace = 每分钟最多{ $most }步。
professional-rest = 两段倒走之间至少休息{ $seconds }秒。
professional-present = 只在{ $who }在场时走。
professional-semicolon = { $one }；{ $other }
professional-stop = 出现以下情况立刻停下：{ $signs }。
professional-goals = 你想达到的：{ $goals }。
professional-review-on = { $day }再看一次。
professional-why = 原因：{ $why }
professional-review-comes = { $who }：约定的内容要在{ $day }再看一次。请预约。
professional-review-passed = { $who }：约定的内容原定在{ $day }再看一次。请预约。
professional-review-before = 再看的日子不能早于约定的日子。
