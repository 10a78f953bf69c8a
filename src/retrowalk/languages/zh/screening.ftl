## 一句话的结果
screening-answer-go = 你可以开始倒走了。
screening-answer-precautions = 你可以开始，但要多加小心。
screening-answer-ask_first = 请先咨询专业人士。
screening-answer-urgent = 今天就应该去看医生。
screening-answer-emergency = 这可能是急症。

## 什么时候叫救护车
screening-call-now = 如果现在就有，请拨打{ $number }。
screening-call-strong = 如果是新出现的而且厉害，请拨打{ $number }。
screening-call-sudden = 如果是突然发生的，请拨打{ $number }。
screening-call-one_side = 如果是突然出现在一侧，请拨打{ $number }。

## 每次练习都要注意的事
screening-care-support_within_reach = 扶手、水或陪伴的人，总有一样触手可及。
screening-care-not_alone = 身边有人陪着。
screening-care-no_treadmill = 不用跑步机。
screening-care-no_water = 不在水里练。
screening-care-no_incline = 不走坡，也不调坡度。
screening-care-no_load = 不负重，也不拉健身雪橇。
screening-care-no_running = 只走，不跑。
screening-care-light_effort = 轻松用力：随时都能说出完整的句子。
screening-care-short_bouts = 每段走得短一些，中间休息。
screening-care-neck_still = 往后看时转动整个身体，不要扭脖子。
screening-care-no_water_alone = 下水必须有人在身边。
screening-care-no_looking_up = 站立或迈步时不要抬头向上看。
screening-care-no_barefoot = 一直穿鞋，绝不光脚。
screening-care-no_long_standing = 不要长时间站着不动；起身要慢。
screening-care-sit_to_rest = 旁边有椅子，休息时坐下。
screening-care-touch_for_stop = 碰一下就表示停，因为喊声可能听不见。
screening-care-beside_treatment = 它只是配合你的治疗，绝不能代替治疗。

## 回答有什么不对
screening-not-answered = “{ $text }”还没有回答（问题 { $question }）。
screening-no-such-question = 没有“{ $question }”这个问题。
screening-tick-or-nothing = 请勾选符合的项目，没有就不选（问题 { $question }）。
screening-choose-one = 请从这些当中选一个：{ $choices }（问题 { $question }）。
screening-yes-or-no = 请回答是或否（问题 { $question }）。
screening-whole-number = 请填写{ $least }到{ $most }之间的整数（问题 { $question }）。
screening-no-such-country = 请从列表里选一个国家或地区。
screening-agreed-later = 专业人士同意的日期还没有到。
