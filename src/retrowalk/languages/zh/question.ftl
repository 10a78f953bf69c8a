# 筛查问题；英文原文在 screening/data/questions.toml。

question-age-text = 你多大年纪？
question-age-unit = 岁

question-country-text = 你会在哪个国家或地区走？
question-country-hint = 万一跌倒，就能给你正确的急救电话。不想说可以空着。
question-country-choices-none-label = 其他，或不想说

question-symptoms_chest-text = 最近四周，你有过下面的情况吗？
question-symptoms_chest-hint = 休息时或用力时都算。符合的都勾上；都没有就继续。
question-symptoms_chest-choices-chest_pain-label = 胸口、下巴或手臂疼痛、发闷或发紧
question-symptoms_chest-choices-fainting-label = 晕倒，或差点晕倒
question-symptoms_chest-choices-breathless_at_rest-label = 休息或躺下时气短
question-symptoms_chest-choices-palpitations-label = 没有原因的心跳过快或心跳不齐
question-symptoms_chest-choices-ankle_swelling-label = 两只脚踝新近肿起来
question-symptoms_chest-choices-leg_swollen-label = 一条腿新近肿起来，小腿发热或疼痛
question-symptoms_chest-choices-calf_pain_walking-label = 一走路小腿就疼，休息后缓解

question-symptoms_body-text = 那么这些呢？
question-symptoms_body-hint = 最近四周之内。符合的都勾上；都没有就继续。
question-symptoms_body-choices-bladder_or_saddle-label = 新出现的大小便失禁或排不出，或两腿之间发麻
question-symptoms_body-choices-bladder_or_saddle-hint = 早就有、医生也知道的，不算
question-symptoms_body-choices-weakness_new-label = 手臂、腿或脸新出现无力
question-symptoms_body-choices-numbness_new-label = 新出现的麻木或刺痛
question-symptoms_body-choices-numbness_new-hint = 医生检查过、说清楚了的，不算
question-symptoms_body-choices-joint_hot_swollen-label = 某个关节红肿热痛
question-symptoms_body-choices-joint_gives_way-label = 膝、髋或踝会突然发软或卡住
question-symptoms_body-choices-dizziness-label = 头晕，或觉得天旋地转
question-symptoms_body-choices-dizzy_on_standing-label = 站起来时头昏眼花
question-symptoms_body-choices-fever-label = 发烧，或还没好的感染
question-symptoms_body-choices-night_pain-label = 夜里疼痛，怎么躺都不缓解

question-falls-text = 过去十二个月里你跌倒过几次？
question-falls-hint = 只要不是有意而倒在了地上，都算。
question-falls-choices-0-label = 没有
question-falls-choices-1-label = 一次
question-falls-choices-2-label = 两次或更多

question-fall_details-text = 想想那些跌倒：有过这样的吗？
question-fall_details-hint = 符合的都勾上；都没有就继续。
question-fall_details-choices-hurt-label = 受了伤，要看医生
question-fall_details-choices-blacked_out-label = 失去了知觉，或不记得怎么跌倒的
question-fall_details-choices-could_not_get_up-label = 没人帮就起不来，或在地上躺了很久

question-steadiness-text = 下面哪些符合你？
question-steadiness-hint = 符合的都勾上；都没有就继续。
question-steadiness-choices-unsteady-label = 站立或走路时有点不稳
question-steadiness-choices-afraid_of_falling-label = 因为怕跌倒而放不开
question-steadiness-choices-needs_arms_to_stand-label = 从椅子上起来要用手撑
question-steadiness-choices-cannot_walk_ten_metres-label = 没有人扶、中途不歇，我走不了十米
question-steadiness-choices-balance_medicine-label = 有一种药让我犯困、头昏或站不稳
question-steadiness-choices-balance_medicine-hint = 安眠药、强效止痛药，以及某些降压、治疗情绪或癫痫的药
question-steadiness-choices-blood_thinner-label = 我在吃抗凝或抗血小板的药
question-steadiness-choices-blood_thinner-hint = 比如华法林、阿哌沙班，或氯吡格雷等抗血小板药；单用小剂量阿司匹林不算
question-steadiness-choices-alcohol_often-label = 我几乎天天喝酒，或一次喝好几杯

question-walking_aid-text = 平常走路你用什么辅助？
question-walking_aid-choices-none-label = 什么都不用
question-walking_aid-choices-stick-label = 手杖或拐杖
question-walking_aid-choices-crutches-label = 双拐或两根手杖
question-walking_aid-choices-crutches-hint = 健走用的登山杖不算
question-walking_aid-choices-frame-label = 助行架或带轮助行器
question-walking_aid-choices-wheelchair-label = 轮椅，全程或有时用

question-conditions_heart-text = 医生说过你有下面的病吗？
question-conditions_heart-hint = 符合的都勾上；都没有就继续。
question-conditions_heart-choices-heart_disease-label = 心脏或血液循环方面的病
question-conditions_heart-choices-high_blood_pressure_uncontrolled-label = 没有控制住的高血压
question-conditions_heart-choices-diabetes-label = 糖尿病
question-conditions_heart-choices-kidney_disease-label = 肾病
question-conditions_heart-choices-lung_disease-label = 肺病，比如哮喘或慢阻肺
question-conditions_heart-choices-heart_event_recent-label = 三个月内有过心肌梗死，或做过心脏手术、介入
question-conditions_heart-choices-blood_clot_recent-label = 三个月内腿部或肺部有过血栓

question-conditions_nerves-text = 或者下面这些？
question-conditions_nerves-hint = 符合的都勾上；都没有就继续。
question-conditions_nerves-choices-stroke-label = 中风，不论什么时候
question-conditions_nerves-choices-parkinson-label = 帕金森病
question-conditions_nerves-choices-multiple_sclerosis-label = 多发性硬化
question-conditions_nerves-choices-epilepsy-label = 癫痫
question-conditions_nerves-choices-dementia-label = 痴呆，或医生、旁人已注意到的记忆问题
question-conditions_nerves-choices-vestibular-label = 内耳或平衡方面的病
question-conditions_nerves-choices-neuropathy-label = 脚的感觉变迟钝（神经病变）
question-conditions_nerves-choices-vision_loss-label = 戴眼镜也矫正不好的视力，或视野缺了一块
question-conditions_nerves-choices-hard_of_hearing-label = 听不到身后的喊声，戴助听器也一样

question-conditions_body-text = 还有这些呢？
question-conditions_body-hint = 符合的都勾上；都没有就继续。
question-conditions_body-choices-osteoporosis-label = 骨质疏松，或轻轻一跌就骨折过
question-conditions_body-choices-surgery_past_year-label = 一年之内做过脊柱、髋、膝、踝或足部手术
question-conditions_body-choices-joint_replaced-label = 人工髋关节或膝关节，已超过一年
question-conditions_body-choices-fracture_recent-label = 三个月内骨折过，包括脊柱
question-conditions_body-choices-hospital_recent-label = 三个月内住过几晚医院
question-conditions_body-choices-cancer-label = 正在治疗的癌症，或已转移到骨的癌症
question-conditions_body-choices-foot_ulcer-label = 脚上有破溃，或夏科足
question-conditions_body-choices-prosthesis-label = 走路时用的腿或足部假肢、支具
question-conditions_body-choices-injury_recent-label = 还没长好的伤
question-conditions_body-choices-pregnant-label = 我怀孕了

question-conditions_joints-text = 下面哪些地方让你不舒服？
question-conditions_joints-hint = 符合的都勾上；都没有就继续。
question-conditions_joints-choices-knee_osteoarthritis-label = 膝关节磨损（骨关节炎）
question-conditions_joints-choices-knee_pain_front-label = 膝盖前面疼
question-conditions_joints-choices-back_pain-label = 腰
question-conditions_joints-choices-hip_or_groin_pain-label = 髋部或腹股沟
question-conditions_joints-choices-achilles_pain-label = 跟腱
question-conditions_joints-choices-neck_pain-label = 颈部

question-pain_now-text = 你现在有多疼？
question-pain_now-hint = 哪里都算。0是一点不疼，10是你能想到的最疼。

question-usual_pain-text = 平常的一天，你有多疼？
question-usual_pain-hint = 指持续几周或更久的疼。0是一点不疼，10是你能想到的最疼。
question-pain_places-text = 疼在哪里？
question-pain_places-hint = 符合的都勾上；不疼就继续。
question-pain_places-choices-knee-label = 膝
question-pain_places-choices-hip-label = 髋或腹股沟
question-pain_places-choices-back-label = 腰背
question-pain_places-choices-ankle_or_foot-label = 脚踝、脚跟或脚
question-pain_places-choices-neck-label = 颈
question-pain_places-choices-elsewhere-label = 别处

question-active-text = 最近三个月你经常活动吗？
question-active-hint = 每次半小时、让身体发热的活动，比如快走，大多数星期里有三天。
question-active-choices-yes-label = 是
question-active-choices-no-label = 没有这么多

question-experience-text = 你有意练过多少倒走？
question-experience-choices-none-label = 从来没有
question-experience-choices-tried-label = 试过
question-experience-choices-regular-label = 经常练

question-goals-text = 你希望得到什么？
question-goals-hint = 勾选对你最重要的。它会影响计划；但没有人能保证做到。
question-goals-choices-steadiness-label = 走得更稳
question-goals-choices-knee-label = 膝盖舒服一些
question-goals-choices-back-label = 腰背舒服一些
question-goals-choices-fitness-label = 体能更好
question-goals-choices-strength-label = 腿更有力
question-goals-choices-calm-label = 心更静
question-goals-choices-sport-label = 重新运动
question-goals-choices-a_few_minutes-label = 只在平时散步里加几分钟

question-places-text = 你可以在哪里练习？
question-places-hint = 有的都勾上。厨房的台面也算扶手。
question-places-choices-home_rail-label = 沿着扶手、台面或一排柜子
question-places-choices-home_floor-label = 家里空着的平地
question-places-choices-pool-label = 我能站得住的泳池
question-places-choices-gym-label = 健身房或场馆
question-places-choices-track-label = 跑道
question-places-choices-clear_path-label = 平坦安静的小路，附近没有车道
question-places-choices-grass-label = 短而平整的草地
question-places-choices-hill-label = 平缓均匀的坡
question-places-choices-quiet_road-label = 封闭的道路，或没有车的院子

question-pool-text = 关于泳池：下面有符合你的吗？
question-pool-hint = 只和下水有关。符合的都勾上；都没有就继续。
question-pool-choices-open_wound-label = 伤口没合、刀口还新，或带着导管
question-pool-choices-incontinence-label = 有时大小便失禁
question-pool-choices-fever-label = 发烧、拉肚子，或皮肤、耳朵、膀胱感染
question-pool-choices-cannot_swim-label = 我不会游泳，或害怕深水
question-pool-choices-way_out-label = 上岸要用手杖、助行架或有人拉

question-kit-text = 你手边有什么？
question-kit-hint = 什么都不是必需的。有的就勾上；没有就继续。
question-kit-choices-treadmill_with_rails-label = 两侧有扶手的跑步机
question-kit-choices-treadmill_with_rails-hint = 承重够你的体重：机身上写着
question-kit-choices-treadmill_without_rails-label = 没有侧扶手的跑步机
question-kit-choices-treadmill_without_rails-hint = 知道就好：我们不会用它
question-kit-choices-self_propelled_treadmill-label = 有扶手的无动力跑步机
question-kit-choices-mat-label = 瑜伽垫
question-kit-choices-dumbbells-label = 轻哑铃
question-kit-choices-ankle_weights-label = 轻的脚踝沙袋
question-kit-choices-sled-label = 可以拉的健身雪橇（阻力滑橇）

question-partner-text = 有人能陪你一起走吗？
question-partner-hint = 大多数练习都能来：牵着你的手，或替你看路。
question-partner-choices-yes-label = 有
question-partner-choices-no-label = 没有，我一个人走

question-height-text = 你身高多少？
question-height-hint = 这样步长算得更准。不想填可以空着。
question-height-unit = cm

question-weight-text = 你体重多少？
question-weight-hint = 只用来估算走路消耗的能量。不想填可以空着。
question-weight-unit = kg

question-sex-text = 你的测试结果和谁的比较？
question-sex-hint = 只用于标准测试。
question-sex-choices-female-label = 女性的
question-sex-choices-male-label = 男性的
question-sex-choices-none-label = 我不想说
