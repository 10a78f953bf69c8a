# 筛查的理由；英文原文在 screening/data/rules.toml。

## 应尽快告诉医生的迹象

rule-chest_pain-because = 胸口、下巴或手臂疼痛、发闷或发紧，任何锻炼之前都要先看医生。
rule-chest_pain-ask = 告诉医生什么时候出现、持续多久、怎样会缓解。问问什么时候可以锻炼。
rule-fainting-because = 晕倒或差点晕倒总有原因。先让医生找到它，再朝看不见的方向走。
rule-fainting-ask = 告诉医生当时你在做什么，正在吃哪些药。
rule-breathless_at_rest-because = 休息或躺下时气短，应尽快看医生。
rule-breathless_at_rest-ask = 告诉医生从什么时候开始、睡觉要垫几个枕头。问问什么时候可以锻炼。
rule-leg_swollen-because = 一条腿新近肿起、小腿发热或疼痛，可能是血栓。请今天就去看医生。
rule-leg_swollen-ask = 告诉医生从什么时候开始，最近有没有长途旅行、卧床或手术。血栓可能跑到肺里。
rule-bladder_or_saddle-because = 大小便新出现问题，或两腿之间发麻，可能是背部神经受压。请今天就去看医生。
rule-bladder_or_saddle-ask = 就把这些告诉医生，并说明从什么时候开始。这是当天就该就诊的理由。
rule-weakness_new-because = 手臂、腿或脸新出现无力，必须先检查。
rule-weakness_new-ask = 告诉医生从什么时候开始、有没有变化。
rule-numbness_new-because = 新出现的麻木或刺痛，先弄清是什么再走。
rule-numbness_new-ask = 告诉医生在哪里、从什么时候开始、腰背或颈部疼不疼。
rule-joint_hot_swollen-because = 发热、肿胀的关节可能有炎症或感染，需要休息，并且今天就去看医生。
rule-joint_hot_swollen-ask = 把关节给医生看，并说明有没有发烧。

## 其他症状

rule-palpitations-because = 没有原因的心跳过快或心跳不齐，应先检查再锻炼。
rule-palpitations-ask = 告诉医生多久一次、持续多长、当时会不会觉得要晕倒。
rule-ankle_swelling-because = 脚踝新近肿胀，可能与心脏、肾脏或静脉有关。医生能分辨。
rule-ankle_swelling-ask = 问问肿胀从哪里来，锻炼可以到什么强度。
rule-calf_pain_walking-because = 一走路小腿就疼、休息后缓解，可能是动脉变窄。医生能分辨。
rule-calf_pain_walking-ask = 问问是否该检查腿部血流，可以走多远。
rule-dizziness-because = 倒走时看不到帮你保持平衡的景物。应先弄清头晕的原因。
rule-dizziness-ask = 问问头晕从哪里来，能不能扶着东西练习平衡。
rule-dizzy_on_standing-because = 你站起来时血压可能会下降，而走路总从站起来开始。这五分钟就能测出来。
rule-dizzy_on_standing-ask = 请医生量一量躺着和站着的血压，并看看你的用药。
rule-fever-because = 发烧或感染时，身体已经在忙了。等好了以后，再回答一次。
rule-fever-ask = 问问什么时候可以锻炼，感染要不要治疗。
rule-joint_gives_way-because = 会突然发软的关节可能让你跌倒，而身后没有人能提前看到。
rule-joint_gives_way-ask = 问问关节为什么会发软，是否该先把它练得更有力。
rule-night_pain-because = 夜里怎么躺都不缓解的疼痛，应先检查，再给它负担。
rule-night_pain-ask = 告诉医生哪里疼、从什么时候开始、有没有消瘦或发烧。

## 跌倒与稳定

rule-falls_twice-because = 你一年里跌倒过两次或更多。先请人查查原因，再朝看不见的方向走。
rule-falls_twice-ask = 请医生看看你的平衡、力量、眼睛和用药，问问能不能在有人扶着时练习向后迈步。
rule-fall_and_medicine-because = 你跌倒过，又有一种药让你不太稳。后者也许能解释前者。
rule-fall_and_medicine-ask = 问问医生或药师，药、剂量或服药时间能不能调整。
rule-unsteady_and_arms-because = 站不太稳，起身又要用手撑：这两样加在一起，要先在别人帮助下把腿练得更有力。
rule-unsteady_and_arms-ask = 请求做一次平衡和腿力的测试，并给一些入门练习。
rule-fall_blacked_out-because = 跌倒时失去知觉，或不记得是怎么跌倒的，总有原因。先找到它，再倒走。
rule-fall_blacked_out-ask = 告诉医生你记得什么、别人看到什么、正在吃哪些药。问问心脏和血压。
rule-fall_hurt-because = 跌倒受过伤，就要弄清为什么会跌倒，免得再有下一次。
rule-fall_hurt-ask = 请医生看看你的平衡、力量、眼睛、骨骼和用药。
rule-fall_could_not_get_up-because = 你跌倒后自己起不来。先跟会教的人学会从地上起来。
rule-fall_could_not_get_up-ask = 请人教你练习从地上起来，问问倒在地上时怎样求助。
rule-fall_and_thinner-because = 你跌倒过，又在吃抗凝或抗血小板的药，下一次跌倒可能引起严重出血。
rule-fall_and_thinner-ask = 问问为什么会跌倒，抗凝药的剂量合不合适，能不能在有人扶着时练习向后迈步。
rule-fall_unsteady_afraid-because = 跌倒过、走不稳、又怕跌倒：三样合在一起，先请人看一看再开始。
rule-fall_unsteady_afraid-ask = 请求测一测平衡和力量，并看看眼睛和用药。
rule-fall_and_unsteady_later-because = 65岁起，跌倒过又走不稳，应请人测一测你的平衡。
rule-fall_and_unsteady_later-ask = 请求测一测平衡和步行速度，并给合适的练习。
rule-walking_frame-because = 你用助行架走路。向后迈步需要另一种支撑，由了解你走路情况的人来选。
rule-walking_frame-ask = 问问物理治疗师，能不能在平行杠之间，或由治疗师在身边陪着练习向后迈步。
rule-crutches-because = 你用双拐或两根手杖走路，倒走时哪只手都不能松开。
rule-crutches-ask = 问问物理治疗师，腿能承受多少，能不能在平行杠之间练习。
rule-wheelchair-because = 你用轮椅。向后迈步对你有没有帮助、扶着什么做，由给你治疗的人来说。
rule-wheelchair-ask = 问问平行杠之间的步行适不适合你的治疗，谁站在你身边。
rule-ten_metres-because = 先能向前走十米，再迈第一步向后。请人看看难在哪里。
rule-ten_metres-ask = 请医生看看力量、平衡、心脏和肺，并给一些入门练习。
rule-fall_once-because = 你过去一年里跌倒过，所以先要有东西可扶、有人在身边。
rule-fall_once-ask = 如果不知道为什么跌倒，请问一问医生。
rule-unsteady-because = 你有时觉得不稳，所以练习时要有东西可扶、有人在身边。
rule-afraid_of_falling-because = 怕跌倒让你放不开。扶手触手可及、身边有人，信心才有地方慢慢生长。
rule-needs_arms_to_stand-because = 你起身要用手撑，所以每段走得短一些，并有东西可扶。
rule-walking_stick-because = 你用手杖走路。倒走时，由扶手或陪伴的人来代替它。
rule-balance_medicine-because = 有一种药让你不太稳，所以先要有东西可扶、有人在身边。
rule-balance_medicine-ask = 问问药师，一天里什么时候药的影响最小。
rule-balance_medicine_and_alcohol-because = 有一种药让你不太稳，酒会让它更明显。请了解你用药的人一起看看这两样。
rule-balance_medicine_and_alcohol-ask = 问问医生或药师这两样合在一起会怎样，一天里什么时候你最稳。
rule-alcohol_often-because = 头脑觉得清醒以后很久，酒还在影响平衡。只在完全清醒的日子倒走，慢慢走，不负重。
rule-alcohol_later-because = 65岁起，酒对平衡的影响更久，所以可扶的东西一直触手可及。
rule-blood_thinner-because = 服用抗凝药（或氯吡格雷等抗血小板药）时，跌倒可能引起严重出血，包括颅内出血，所以可扶的东西一直触手可及。
rule-blood_thinner-ask = 只要碰到头，即使觉得没事，也请立即去急诊。问问医生还要留意什么。

## 心脏、肾脏、代谢、肺

rule-heart_not_active-because = 你有心脏或血液循环方面的病，最近活动较少。怎样开始，应由医生来说。
rule-heart_not_active-ask = 问问锻炼可以到什么强度，出现哪些迹象要停下。
rule-heart_active-because = 你有心脏或血液循环方面的病，但经常活动：保持低强度。同样的速度，倒走比向前走更费力。
rule-heart_active-ask = 要加大强度之前，先听听医生的意见。
rule-heart_event-because = 心脏刚出过问题，锻炼要从有人看护的地方开始：心脏康复。
rule-heart_event-ask = 问问心脏康复的事，锻炼可以到什么强度，出现哪些迹象要停下。
rule-blood_clot-because = 有过血栓后，走路通常是好事，但什么时候、走多用力，由医生来说。
rule-blood_clot-ask = 问问锻炼可以到什么强度，抗凝药要吃多久，哪些迹象属于急症。
rule-pressure_uncontrolled-because = 没有控制住的血压要先降下来，然后再开始。
rule-pressure_uncontrolled-ask = 问问血压要到多少才能锻炼。那些中风研究不收静息血压高于200/100的人。
rule-kidney_not_active-because = 你有肾病，最近活动较少。怎样开始，应由医生来说。
rule-kidney_not_active-ask = 问问锻炼可以到什么强度；如果在透析，问问哪几天合适。
rule-kidney_active-because = 你有肾病，但经常活动：保持低强度。
rule-kidney_active-ask = 要加大强度之前，先听听医生的意见。
rule-diabetes_not_active-because = 你有糖尿病，最近活动较少。怎样开始，应由医生来说。
rule-diabetes_not_active-ask = 问问锻炼前后的血糖该怎样，并请医生检查脚的感觉。
rule-diabetes_active-because = 你有糖尿病，但经常活动：头几周保持低强度，手边备着糖，练完看看脚。
rule-diabetes_active-ask = 要加大强度之前，先听听医生的意见。
rule-diabetes_practised-because = 你有糖尿病，但经常活动，也熟悉倒走：手边备着糖，穿好鞋，练完看看脚。
rule-diabetes_practised-ask = 倒跑之前，先听听医生的意见。
rule-lungs-because = 有肺病时，每段走得短一些，速度以能说话为准。
rule-lungs-ask = 问问气短时该怎么办，并把吸入器带在手边。

## 神经、眼睛、平衡

rule-stroke-because = 中风后的倒走已有人试过，看来有希望，但始终有人监督。先听治疗师的意见再开始。
rule-stroke-ask = 问问向后迈步适不适合你的治疗，和谁一起练，扶着什么。
rule-parkinson-because = 有帕金森病时，往后迈步常常是最难的方向。以往的练习都有人监督。
rule-parkinson-ask = 问问向后迈步适不适合你的治疗，服药后什么时候练，和谁一起练。
rule-multiple_sclerosis-because = 多发性硬化的倒走还在研究中，有人监督，而且不在复发后不久进行。
rule-multiple_sclerosis-ask = 问问离上次复发的时间够不够长，和谁一起练。
rule-epilepsy-because = 有癫痫时，地点比练习更要紧：绝不在水里或跑步机上，绝不一个人。
rule-epilepsy-ask = 问问发作是否已足够稳定，身边的人该知道些什么。
rule-dementia-because = 向后迈步很费注意力。应先问了解你的人，并请他在场。
rule-dementia-ask = 和将要陪你走的人一起，问问这样做好不好。
rule-inner_ear-because = 倒走时看不见路，全靠平衡，而出问题的正是你的平衡器官。
rule-inner_ear-ask = 问问向后迈步适不适合你的平衡训练，以及该怎样转身。
rule-neuropathy-because = 感觉迟钝的脚，告诉你的地面情况也少。有一项研究让糖尿病神经病变的人练过，很小心。
rule-neuropathy-ask = 请医生检查脚的感觉和皮肤，问问该穿什么鞋。
rule-hearing-because = 身后有人来、有人喊停，你可能听不到：远离车辆，约好碰一下表示停，并看屏幕上的字。
rule-sight-because = 你看到的路比较少，所以有人替你看，并且可扶的东西触手可及。

## 骨骼、手术、受伤、怀孕

rule-osteoporosis-because = 骨质疏松时，跌倒的后果更严重。怎样开始，请了解你骨骼情况的人来说。
rule-osteoporosis-ask = 问问骨头有多脆，是否只能在扶手旁、有人在场时练习。
rule-fracture-because = 骨头还在长，不能再跌倒。
rule-fracture-ask = 问问它能承受多少，要不要测骨密度；如果是跌倒引起的，为什么会跌倒。
rule-hospital-because = 卧床的日子会带走力气和稳定。先听听了解你住院原因的人怎么说，再开始。
rule-hospital-ask = 问问先恢复什么，哪些锻炼不要做。
rule-cancer-because = 患癌时锻炼常有好处，但什么适合你，要看骨骼、血象和治疗的日子。
rule-cancer-ask = 问问你的骨头经不经得起踉跄，哪些日子该休息。
rule-foot_ulcer-because = 脚上的破溃或夏科足要减压，不要踩着走。新出现的，一天之内就该去看。
rule-foot_ulcer-ask = 问问足病门诊，以及从什么时候起、穿什么鞋可以站和走。
rule-prosthesis-because = 假肢或支具是为向前走做的：倒走时足和膝的反应不一样。
rule-prosthesis-ask = 问问装配的人它经不经得起向后迈步，头几步在平行杠之间练。
rule-joint_replaced-because = 有人工髋或膝关节时：平地上走小步，不要跳。
rule-joint_replaced-ask = 问问腿能不能往身后伸得很远。
rule-surgery-because = 你一年之内做过手术。研究没有收这样的人；你的外科医生或物理治疗师知道哪些已经长好。
rule-surgery-ask = 问问从什么时候开始、能走多远、腿能不能往身后伸。
rule-injury-because = 有伤还没长好。什么时候适合练向后迈步，应由给你治疗的人来说。
rule-injury-ask = 问问它现在能承受什么，什么迹象说明过量了。
rule-pregnancy-because = 怀孕时平衡每个月都在变。请先问助产士或医生。
rule-pregnancy-ask = 问问这个月里，在扶手旁、有人在场时倒走行不行。

## 关节与疼痛

rule-knee-because = 膝盖有问题时，先和医生或物理治疗师谈谈再试。在研究里，它只是配合治疗。
rule-knee-ask = 问问现在短时间、平地上的向后迈步适不适合你的膝盖，多少疼痛可以接受。
rule-back-because = 腰背疼时：短距离、平地、不拿东西，疼得更厉害就停。
rule-back-ask = 如果有人在治疗你的腰背，告诉他你在试什么。
rule-hip-because = 髋部或腹股沟疼时：在平地上走小步。腿往后伸，舒服到哪里就到哪里。
rule-hip-ask = 如果有人在治疗你的髋，告诉他你在试什么。
rule-achilles-because = 脚尖先着地会给小腿和跟腱加负担：走平地、短距离，隔一天看看它的反应。
rule-achilles-ask = 如果有人在治疗你的跟腱，问问第二天早上可以有多疼。
rule-neck-because = 颈部疼时不要回头看：停下来，整个身体转过去。
rule-strong_pain_now-because = 疼痛超过5分（满分10分），不适合开始。先弄清是什么。
rule-strong_pain_now-ask = 告诉医生哪里疼、从什么时候开始。问问可以活动多少。
rule-strong_usual_pain-because = 平常就超过5分（满分10分）的疼痛，先要有自己的治疗计划。
rule-strong_usual_pain-ask = 告诉医生哪里疼、从什么时候开始。问问走的时候和第二天多少疼痛可以接受。
rule-some_pain_now-because = 你今天有些疼，所以从短距离、平地开始，由疼痛来决定。
rule-pool_wound-because = 有伤口、刀口还新或带着导管时，不要下水。
rule-pool_incontinence-because = 大小便没有把握时，在岸上练，不下水。
rule-pool_infection-because = 发烧、拉肚子或有感染时不要下水，为自己也为别人。
rule-pool_not_swimming-because = 不会游泳或怕水的人，下水要有人陪，绝不一个人。
rule-pool_way_out-because = 上岸的路又湿又陡：要有人陪着，手杖或助行架放在池边。

## 年龄与活动

rule-under_18-because = Retrowalk 是为成年人做的。应先得到家长和了解你情况的人的同意。
rule-under_18-ask = 问问这样做好不好，到时谁会在场。
rule-over_69_not_active-because = 你70岁或以上，最近活动较少。先和医生简单谈一谈。
rule-over_69_not_active-ask = 问问有没有什么不宜做轻度锻炼的原因，是否该测一测平衡。
rule-over_64_running-because = 65岁起，倒走而不倒跑：跑着跌倒，后果更严重。了解你的专业人士可以另作决定。
rule-over_74-because = 75岁起，可扶的东西一直触手可及：向后的步子会随年龄变短，跌倒的后果也更严重。
rule-over_74_alone-because = 75岁起，不要一个人上跑步机或下水：沿着稳固的东西练。
rule-ambitious_not_active-because = 你最近活动较少，所以头三个月保持低强度。之后请再回答一次问题。
