# Whose walk do I stand by today? The page of a carer or spotter.

beside-walks = { $name }今天要倒走
beside-no-walk = { $name }今天没有倒走
beside-walked = { $name }今天已经走过了
beside-next = 下一次：{ $day }，倒走{ $minutes }，{ $place }。
beside-first = 先
beside-then = 然后
beside-present = 需要在场
beside-mind = 在旁边要留意什么
# Before the first step, where somebody walks along
beside-go = 你先看清整段路，再说“走”。两个人都可以说“停”，一说就都马上停下。
# Where nobody needs to walk along
beside-quiet = 由行走者自己决定何时开始。倒走时请不要说话，除非要喊“停”。
beside-how-hands = 面对面，双手相握。整段路你看得见，对方看不见。
beside-how-near = 走在一臂之内，替对方看路，及时说“停”。
beside-how-below = 在下坡一侧，保持一臂之内，及时说“停”。下坡时两个人都向前走。
beside-how-belt = 站在跑步机旁边，手能够到停止按钮。
beside-how-held = 行走者扶着稳固的东西。请站在能看到整段路、又不挡路的地方。
beside-how-water = 待在池边或水中，始终看得见对方。
beside-how-free = 站在能看到整段路的地方，及时提醒。

## What can go wrong in a place, by the names that the hazards have
beside-mind-bad_ground = 地面平整、干燥、没有杂物，也没有什么横穿而过。
beside-mind-loose_laces = 脚上没有松动的东西：不穿拖鞋，鞋带系好。
beside-mind-unseen_obstacle = 替对方看着看不见的地方：孩子、狗、包、会打开的门。
beside-mind-neck_strain = 要看后面，就停下来转身，不要扭着脖子。
beside-mind-too_much_too_soon = 即使走得顺利，也不比计划的更久、更快。
beside-mind-moving_belt = 扶手在够得着的地方，安全夹已夹好。人停了，跑带不会停。
beside-mind-heavy_load = 负重要轻到可以马上放下。

## A fall
beside-fell = 如果跌倒
beside-fell-what = 不要硬拉起来。留在身边，打开这里：
beside-fell-now = { $name }跌倒了
beside-fall-title = 留在身边，不要硬拉起来。
beside-fall-when = 如果疼得厉害、碰到了头、发懵或站不起来：现在就求助。
beside-fall-tell = 说明发生了什么
beside-fall-questions = 关于这次跌倒的四个问题
beside-fall-on = 是什么时候？
beside-fall-on-walk = 在今天的行走中
beside-fall-on-else = 在别的时候
beside-fall-hurt = 受伤了吗？
beside-fall-hit_head = 碰到头了吗？
beside-fall-blood_thinner = 在吃抗凝药或抗血小板药吗？
beside-fall-passed_out_or_stuck = 有没有晕过去，或者没法自己站起来？
beside-fall-refused = 请回答每一个问题。
beside-fall-kept = 已用你的名字记下；{ $name }可以看到并更正。再次倒走之前要先问专业人士。
beside-care-emergency-title = 现在就去急诊
beside-care-passed_out-title = 现在就应该看医生
beside-care-head-title = 今天就应该看医生
beside-care-hurt-title = 今天就应该看医生
beside-care-emergency = 碰到头又在吃抗凝药或抗血小板药的人，即使感觉良好，也要现在就去急诊。请陪着去。
beside-care-passed_out = 晕过去或没法自己站起来的人，今天就应该看医生。如果还碰到了头，现在就去急诊。
beside-care-head = 碰到头的人今天就应该检查，今晚不要独处。头痛加重、呕吐、嗜睡或意识模糊都是急症。
beside-care-hurt = 受伤的人今天就应该给医生看。如果一条腿不能承重或髋部疼痛，就不要让对方用它走路。

beside-sees = 你看到{ $name }在哪里走、走多久，看不到身体状况。没有人在实时观看。
