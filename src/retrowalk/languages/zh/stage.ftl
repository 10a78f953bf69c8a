# 阶梯的每一级，以及旁边的两条路。

stage-rail-name = 扶手旁
stage-rail-sentence = 一脚踩稳，向后迈步，身边有牢固的东西可扶。人人都从这里开始。
stage-rail-gate-sentence = 之前不需要任何条件。
stage-rail-normal-feels_odd = 感觉怪怪的，需要动脑想。
stage-rail-normal-front_thighs = 大腿前侧在用力。
stage-rail-normal-want_look = 你总想往后看。
stage-rail-not_normal-need_rail = 有两次靠抓住扶手才没跌倒。
stage-rail-not_normal-dizziness = 头晕。
stage-rail-not_normal-pain_above = 疼痛超过5分（满分10分），或者是你没有过的疼痛。

stage-on_a_mat-name = 垫子上走几步
stage-on_a_mat-sentence = 垫子的长度，一次走几步：短距离能教会双脚。
stage-on_a_mat-gate-sentence = 在扶手旁顺利练习两次，每次3分钟。
stage-on_a_mat-normal-turn_walk = 转身比走路还多。
stage-on_a_mat-normal-feet_feel = 双脚感觉很忙。
stage-on_a_mat-not_normal-mat_slides = 垫子滑动。
stage-on_a_mat-not_normal-dizziness_turns = 转身转得头晕。

stage-pool-name = 水中
stage-pool-sentence = 水托着你，让你慢下来。这是最温和的练习场所。
stage-pool-gate-sentence = 在上一级顺利练习两次，每次3分钟。前面没有别的级别时，就从这里开始。
stage-pool-normal-slow_water = 你走得慢，那是水的缘故。
stage-pool-normal-thighs_belly = 大腿和腹部比预想的更用力。
stage-pool-not_normal-lose_ground = 脚踩不到池底。
stage-pool-not_normal-cold_shivering = 发冷、发抖或喘不过气。

stage-treadmill-name = 带两侧扶手的跑步机
stage-treadmill-sentence = 双手握住扶手，最低速度；先加时间，再加速度。
stage-treadmill-gate-sentence = 在上一级顺利练习三次，最后一次3分钟。前面没有别的级别时，就从这里开始。
stage-treadmill-normal-first_steps = 头几步觉得赶：跑带其实比感觉的慢。
stage-treadmill-normal-standing_still = 停下后站着，一时会觉得怪。
stage-treadmill-not_normal-drift_edge = 你偏到了跑带边上。
stage-treadmill-not_normal-hands_must = 要靠双手才没跌倒。
stage-treadmill-not_normal-dizziness_stays = 跑带停了，头还是晕。

stage-hand_in_hand-name = 手拉手
stage-hand_in_hand-sentence = 你推我，我拉你：面对面，双手相握，轮流向前和倒走。
stage-hand_in_hand-gate-sentence = 在上一级顺利练习三次，最后一次3分钟。前面没有别的级别时，就从这里开始。
stage-hand_in_hand-normal-laugh = 你会笑出来。
stage-hand_in_hand-normal-walk_slowly = 比一个人走得慢。
stage-hand_in_hand-not_normal-hang_partners = 你把重量挂在同伴的手上。
stage-hand_in_hand-not_normal-pulled_faster = 你被拉得比自己想走的快。

stage-spotter-name = 有人在旁保护的畅通小路
stage-spotter-sentence = 靠自己的双脚走，身边有人替你看路。
stage-spotter-gate-sentence = 手拉手顺利练习三次，最后一次5分钟。
stage-spotter-normal-steer_side = 走得稍微偏向一边。
stage-spotter-normal-want_look = 你想回头看：在旁保护的人会替你看。
stage-spotter-not_normal-spotter_catch = 在旁保护的人不得不扶住你。
stage-spotter-not_normal-veer_path = 你走偏到了路外。

stage-open_ground-name = 独自走空旷的平地
stage-open_ground-sentence = 平坦、没有障碍、视野开阔的路，先向前走一遍。从这里起，可以在平常散步时倒走几分钟。
stage-open_ground-gate-sentence = 练过扶手旁，并在上一级顺利练习三次，最后一次5分钟。
stage-open_ground-normal-drift_side = 你偏向一边，又自己纠正过来。
stage-open_ground-normal-slow_somebody = 有人过来时你会放慢。就该这样。
stage-open_ground-not_normal-stumble = 踉跄或差点摔倒。
stage-open_ground-not_normal-longer_see = 你看不清路上还有没有障碍了。

stage-long_way-name = 跑道、体育馆、公园或草地
stage-long_way-sentence = 在熟悉的地面上走更长的距离，倒走和向前走交替。
stage-long_way-gate-sentence = 在空旷的平地上顺利练习四次，最后一次10分钟。
stage-long_way-normal-calves_shins = 走得更长，小腿前后会有感觉。
stage-long_way-normal-rhythm_comes = 节奏自然就来了。
stage-long_way-not_normal-steps_get = 累了以后，步子变大、变响。
stage-long_way-not_normal-stumble = 踉跄或差点摔倒。

stage-barefoot-name = 赤脚，室内或草地
stage-barefoot-sentence = 时间再减少，让赤脚慢慢适应。平底鞋或有缓冲的鞋同样是好选择。
stage-barefoot-gate-sentence = 练过空旷的平地，并顺利练习三次，最后一次5分钟。
stage-barefoot-normal-soles_small = 脚底和足部的小肌肉累了。
stage-barefoot-normal-choose_steps = 每一步都选得更慢。
stage-barefoot-not_normal-cut_however = 有伤口，再小也算。
stage-barefoot-not_normal-pain_heel = 第二天早上跟腱或足弓疼。

stage-hill-name = 上缓坡
stage-hill-sentence = 倒着上坡，向前下坡，步子减半。时间只算上坡。
stage-hill-gate-sentence = 练过空旷的平地，并顺利练习四次，最后一次10分钟。
stage-hill-normal-thighs_burn = 大腿有点发酸发热。
stage-hill-normal-breath_still = 有点喘，但还能说话。
stage-hill-not_normal-cannot_talk = 你说不出话了。
stage-hill-not_normal-pain_heel = 跟腱或髌骨处疼。
stage-hill-not_normal-ground_slips = 脚下打滑。

stage-self_propelled-name = 无动力跑步机
stage-self_propelled-sentence = 用你的脚带动跑带，像上坡一样。手握扶手，慢慢走。
stage-self_propelled-gate-sentence = 练过空旷的平地，并顺利练习四次，最后一次10分钟。
stage-self_propelled-normal-hard_work = 一开始就很费力。
stage-self_propelled-normal-belt_answers = 步子一变，跑带马上跟着变。
stage-self_propelled-not_normal-belt_runs = 跑带越转越快，你跟不上。
stage-self_propelled-not_normal-cannot_talk = 你说不出话了。

stage-weights-name = 轻负重
stage-weights-sentence = 先把动作做标准。用轻哑铃或脚踝沙袋，时间比不负重时短，走在熟悉的地面上。
stage-weights-gate-sentence = 练过空旷的平地，并顺利练习四次，最后一次10分钟。
stage-weights-normal-walk_slowly = 走得慢一些。
stage-weights-normal-shoulders_thighs = 第二天肩膀和大腿会累。
stage-weights-not_normal-steps_get = 脚步变响，或者不均匀。
stage-weights-not_normal-pain_back = 背、髋或膝盖疼。

stage-sled-name = 平地拉健身雪橇
stage-sled-sentence = 平地上的空健身雪橇：拉得短，歇得长。
stage-sled-gate-sentence = 练过空旷的平地，并顺利练习六次，最后一次10分钟。
stage-sled-normal-thighs_burn = 每段拉到最后，大腿发酸发热。
stage-sled-normal-need_rests = 你需要中间的休息。
stage-sled-not_normal-hold_breath = 你在憋气。
stage-sled-not_normal-pain_back = 背或膝盖疼。
stage-sled-not_normal-sled_jerks = 健身雪橇猛地拽你。

stage-sled_uphill-name = 上坡拉健身雪橇
stage-sled_uphill-sentence = 还是那个空健身雪橇，加上缓坡，时间再减少。
stage-sled_uphill-gate-sentence = 练过缓坡和平地拉健身雪橇，并顺利练习六次，最后一次6分钟。
stage-sled_uphill-normal-hardest_thing = 这是整个阶梯上到目前为止最累的。
stage-sled_uphill-normal-legs_heavy = 第二天腿发沉。
stage-sled_uphill-not_normal-hold_breath = 你在憋气。
stage-sled_uphill-not_normal-sled_pulls = 健身雪橇把你往回拖。
stage-sled_uphill-not_normal-pain_anywhere = 任何地方疼。

stage-fast_walk-name = 跑步机上快走
stage-fast_walk-sentence = 手握扶手，速度加一小档，时间再减少。
stage-fast_walk-gate-sentence = 练过跑步机和空旷的平地，并顺利练习六次，最后一次10分钟。
stage-fast_walk-normal-heart_beats = 心跳加快，但还能说话。
stage-fast_walk-not_normal-reach_longer = 你把步子迈大了。
stage-fast_walk-not_normal-hands_must = 要靠双手才没跌倒。

stage-jog_with_rails-name = 跑步机上慢跑，手握扶手
stage-jog_with_rails-sentence = 开始时一分钟就够了。脚步轻，手握扶手。
stage-jog_with_rails-gate-sentence = 快走顺利练习六次，最后一次10分钟。
stage-jog_with_rails-normal-calves_stiff = 第二天早上小腿发紧。
stage-jog_with_rails-not_normal-pain_calf = 小腿、跟腱或膝盖疼。
stage-jog_with_rails-not_normal-hands_must = 要靠双手才没跌倒。

stage-jog_hands_free-name = 跑步机上慢跑，放开手
stage-jog_hands_free-sentence = 双手悬在扶手上方，随时准备握住。时间再减少。
stage-jog_hands_free-gate-sentence = 手握扶手慢跑，顺利练习六次，最后一次6分钟。
stage-jog_hands_free-normal-take_hold = 偶尔会握一下扶手。就该这样。
stage-jog_hands_free-not_normal-take_hold = 你握扶手是为了不跌倒。
stage-jog_hands_free-not_normal-pain_calf = 小腿、跟腱或膝盖疼。

stage-run-name = 倒跑
stage-run-sentence = 在没有人的直道上短距离倒跑，和向前跑交替。只适合练熟的人。
stage-run-gate-sentence = 练过跑道、公园等长距离，并顺利练习八次，最后一次10分钟。
stage-run-normal-calves_thighs = 小腿和大腿酸痛一两天。
stage-run-not_normal-pain_makes = 疼得走路一瘸一拐。
stage-run-not_normal-stumble_speed = 跑起来时踉跄或差点摔倒。

stage-drills-name = 变向练习
stage-drills-sentence = 像运动中那样，倒跑加转身。先看，早减速，晚转身。
stage-drills-gate-sentence = 倒跑顺利练习八次，最后一次6分钟。
stage-drills-normal-need_long = 每趟之间需要长时间休息。
stage-drills-not_normal-knee_ankle = 膝盖或脚踝发软、撑不住。
stage-drills-not_normal-stumble_speed = 跑起来时踉跄或差点摔倒。

stage-rehab_knee-name = 配合治疗：膝骨关节炎
stage-rehab_knee-sentence = 十分钟，每周三次，共六周，配合常规治疗：这是膝骨关节炎研究中试得最多的量。
stage-rehab_knee-gate-sentence = 须得到为你治疗膝盖的人同意。
stage-rehab_knee-normal-knee_noticed = 膝盖有感觉，最多2分（满分10分），第二天恢复原样。
stage-rehab_knee-normal-front_thigh = 大腿前侧发累。
stage-rehab_knee-not_normal-pain_above = 疼痛超过5分（满分10分）。
stage-rehab_knee-not_normal-knee_swells = 膝盖肿了、卡住，或者打软腿。
stage-rehab_knee-not_normal-pain_next = 第二天更疼。

stage-rehab_front_knee-name = 配合治疗：膝前疼痛
stage-rehab_front_knee-sentence = 平地，慢走。坡度和速度只按物理治疗师说的来。
stage-rehab_front_knee-gate-sentence = 须得到为你治疗膝盖的人同意。
stage-rehab_front_knee-normal-front_thigh = 大腿前侧在用力。
stage-rehab_front_knee-normal-most_2 = 髌骨处最多2分（满分10分），第二天消失。
stage-rehab_front_knee-not_normal-pain_above = 疼痛超过5分（满分10分）。
stage-rehab_front_knee-not_normal-kneecap_slips = 髌骨滑脱，或者膝盖肿了。

stage-rehab_back-name = 配合治疗：下背部
stage-rehab_back-sentence = 以舒适的速度走，最多15分钟，和那些小型研究一样，配合常规治疗。
stage-rehab_back-gate-sentence = 须得到为你治疗背部的人同意。
stage-rehab_back-normal-back_feels = 背部感觉更松，或者有点累。
stage-rehab_back-not_normal-pain_runs = 疼痛顺着腿往下窜。
stage-rehab_back-not_normal-new_numbness = 新出现的麻木或无力：停下，立即就医。
stage-rehab_back-not_normal-pain_next = 第二天更疼。

stage-rehab_hip-name = 配合治疗：髋部或腹股沟
stage-rehab_hip-sentence = 在平地上走小步：腿愿意向后伸多远，就伸多远。
stage-rehab_hip-gate-sentence = 须得到为你治疗髋部的人同意。
stage-rehab_hip-normal-gentle_stretch = 髋部前侧有轻微的拉伸感。
stage-rehab_hip-not_normal-sharp_catching = 腹股沟刺痛，或者有卡住的痛。
stage-rehab_hip-not_normal-pain_next = 第二天更疼。

stage-rehab_achilles-name = 配合治疗：跟腱
stage-rehab_achilles-sentence = 脚尖先着地，小腿的负荷比较温和。只在平地上走，之后休息一天，看看跟腱的反应。
stage-rehab_achilles-gate-sentence = 须得到为你治疗跟腱的人同意。
stage-rehab_achilles-normal-tendon_noticed = 跟腱有感觉，最多2分（满分10分），第二天早上恢复原样。
stage-rehab_achilles-not_normal-sudden_snap = 脚跟处突然“啪”的一声，或像被撞了一下：停下，立即就医。
stage-rehab_achilles-not_normal-stiffer_tendon = 第二天早上跟腱更僵硬。
stage-rehab_achilles-not_normal-pain_above = 疼痛超过5分（满分10分）。

stage-rehab_stroke-name = 配合治疗：中风后
stage-rehab_stroke-sentence = 须得到治疗师同意，并有人在身边。研究中都有人监护，每次最多30分钟，每周三次。
stage-rehab_stroke-gate-sentence = 须得到为你治疗的人同意，并有人在身边。
stage-rehab_stroke-normal-leg_learns = 一条腿比另一条学得慢。
stage-rehab_stroke-normal-tired_afterwards = 练完会累。
stage-rehab_stroke-not_normal-new_weakness = 新出现的无力、麻木，说话或视力出现问题：叫救护车。
stage-rehab_stroke-not_normal-dizziness = 头晕。
stage-rehab_stroke-not_normal-knee_gives = 膝盖打软腿。

stage-ageing_rail-name = 年长者，扶手旁
stage-ageing_rail-sentence = 一分钟，身边有牢固的东西可扶，步子要小。信心来自常练，不在走得远。
stage-ageing_rail-gate-sentence = 之前只需要完成筛查问答。
stage-ageing_rail-normal-hold_lot = 开始时扶得多。就该这样。
stage-ageing_rail-normal-short_steps = 步子小：这正好。
stage-ageing_rail-not_normal-dizziness = 头晕。
stage-ageing_rail-not_normal-need_rail = 有两次靠抓住扶手才没跌倒。

stage-ageing_hand_in_hand-name = 年长者，手拉手
stage-ageing_hand_in_hand-sentence = 你信任的人握住你的双手，轮流走。
stage-ageing_hand_in_hand-gate-sentence = 在扶手旁顺利练习四次，最后一次4分钟。
stage-ageing_hand_in_hand-normal-walk_slowly = 你走得比同伴想的慢。同伴会等你。
stage-ageing_hand_in_hand-not_normal-hang_partners = 你把重量挂在同伴的手上。
stage-ageing_hand_in_hand-not_normal-afraid_stay = 你害怕：那就继续扶着扶手练。

stage-ageing_path-name = 年长者，有人在旁保护的小路
stage-ageing_path-sentence = 没有障碍的平坦小路，有人在一臂之内。
stage-ageing_path-gate-sentence = 手拉手顺利练习四次，最后一次6分钟。
stage-ageing_path-normal-drift_side = 走得稍微偏向一边。
stage-ageing_path-not_normal-spotter_catch = 在旁保护的人不得不扶住你。
stage-ageing_path-not_normal-stumble = 踉跄或差点摔倒。
