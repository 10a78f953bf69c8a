# 教练说的话。听的句子不超过十八个字。

## 技术

instruction-stand_hip_width-rule = 站立时双脚朝前，与髋同宽。
instruction-stand_hip_width-say-feet_forward = 双脚朝前，与髋同宽。
instruction-stand_hip_width-say-stand_feet = 双脚站在髋部正下方。

instruction-look_behind-rule = 每次倒走之前，先看看身后有没有障碍物。
instruction-look_behind-say-look_behind = 先看看身后。
instruction-look_behind-say-turn_look = 转身看一看，再转回来。
instruction-look_behind-say-way_behind = 身后有障碍物吗？

instruction-toes_first-rule = 脚尖和前脚掌先着地，再放下脚跟：脚的滚动方向正好反过来。
instruction-toes_first-say-toes_first = 脚尖先着地，再落脚跟。
instruction-toes_first-say-land_ball = 前脚掌着地，放下脚跟。
instruction-toes_first-say-let_foot = 从脚尖滚动到脚跟。

instruction-reach_back-rule = 屈膝，把腿向后伸，幅度比向前迈步小一些。
instruction-reach_back-say-bend_knee = 屈膝，腿向后伸。
instruction-reach_back-say-reach_back = 向后伸，不要太远。
instruction-reach_back-say-lift_bend = 抬腿，屈膝，向后伸。

instruction-small_steps-rule = 步子要小。步子太大会增加跌倒的风险，上了年纪尤其如此；步子短一些、多走几步更安全。
instruction-small_steps-say-small_steps = 小步走。
instruction-small_steps-say-small_quiet = 小步，轻轻地走。
instruction-small_steps-say-shorter_easy = 再小一点，膝盖更轻松。
instruction-small_steps-say-short_steps = 小步更安全。

instruction-weight_over-rule = 先把重心移到后面那条腿上，另一条腿再迈步。
instruction-weight_over-say-weight_back = 先移重心，再走下一步。
instruction-weight_over-say-stand_leg = 这条腿站稳，再迈步。
instruction-weight_over-say-let_weight = 等重心到了再迈步。

instruction-upright-rule = 身体直立：背部拉长，肩膀放松，腹部微微收紧，抬头，不驼背。
instruction-upright-say-long_back = 背拉长，肩放松。
instruction-upright-say-head_shoulders = 抬头，沉肩。
instruction-upright-say-grow_taller = 头顶向上延伸。
instruction-upright-say-belly_lightly = 腹部微微收紧。

instruction-easy_arms-rule = 手臂随腿自然摆动，幅度不要太大，也不要横过身前。
instruction-easy_arms-say-let_arms = 手臂自然摆动。
instruction-easy_arms-say-arms_loose = 手臂放松，不横过身前。
instruction-easy_arms-say-arms_legs = 手臂和腿，同一个节奏。

instruction-slow_and_attentive-rule = 动作要慢，留心每一步，直到熟悉为止。
instruction-slow_and_attentive-say-slowly_step = 慢慢来，一步一步走。
instruction-slow_and_attentive-say-give_step = 用心走好每一步。
instruction-slow_and_attentive-say-hurry = 不着急。

instruction-head_neutral-rule = 大部分时间头部保持正直，只偶尔转头看一看。
instruction-head_neutral-say-look_straight = 眼睛看正前方。
instruction-head_neutral-say-head_straight = 头摆正，停下来再回头看。
instruction-head_neutral-say-eyes_horizon = 目光望向远处。

instruction-stand_tall-rule = 走之前先站直：这个动作本来就让人站直。先调整好姿势。
instruction-stand_tall-say-stand_tall = 出发之前先站直。
instruction-stand_tall-say-reset_posture = 调整一下姿势。
instruction-stand_tall-say-crown_head = 头顶向上。

instruction-knee_over_ankle-rule = 脚跟踏实，膝盖在脚踝正上方；向后迈步时骨盆保持朝前。
instruction-knee_over_ankle-say-knee_above = 膝盖在脚踝正上方。
instruction-knee_over_ankle-say-heel_well = 脚跟踏实，髋部朝前。
instruction-knee_over_ankle-say-hips_face = 向后迈步，髋部朝前。

instruction-wake_the_feet-rule = 先唤醒双脚：外侧缘管稳定，内侧足弓管弹性，再到大脚趾；然后扶稳东西，在前脚掌上轻轻摇摆。
instruction-wake_the_feet-say-feel_outer = 感受双脚的外侧缘。
instruction-wake_the_feet-say-lift_arches = 提起足弓，压住大脚趾。
instruction-wake_the_feet-say-hold_sway = 扶稳，在脚上轻轻摇摆。
instruction-wake_the_feet-say-wake_toes = 唤醒你的脚趾。
instruction-wake_the_feet-say_free-feel_outer = 感受双脚的外侧缘。
instruction-wake_the_feet-say_free-lift_arches = 提起足弓，压住大脚趾。
instruction-wake_the_feet-say_free-wake_toes = 唤醒你的脚趾。

## 安全

instruction-ground_is_clear-rule = 选平坦、平整、干燥、没有障碍物的地方，远离马路。
instruction-ground_is_clear-say-ground_flat = 地面平坦干燥吗？
instruction-ground_is_clear-say-check_ground = 再检查一遍地面。

instruction-tie_laces-rule = 开始之前，把鞋带系紧。
instruction-tie_laces-say-check_laces = 检查一下鞋带。
instruction-tie_laces-say-shoes_tied = 鞋带系好了吗？

instruction-hand_near_support-rule = 在你走稳之前，一只手扶着扶手，或紧挨在扶手上方；在水里，池边就是扶手。
instruction-hand_near_support-say-keep_hand = 一只手放在能扶住的地方。
instruction-hand_near_support-say-hand_stays = 手别离得太远。
instruction-hand_near_support-say-hold_whenever = 想扶就随时扶一下。

instruction-turn_whole_body-rule = 要多看一会儿身后，就停下来，整个身体转过去；脖子不适合一直扭着。
instruction-turn_whole_body-say-stop_look = 停下再看，整个身体转过去。
instruction-turn_whole_body-say-turn_feet = 脚也要转，不要只扭脖子。

instruction-no_hurry-rule = 慢慢开始；以后再一点一点增加。
instruction-no_hurry-say-slow_right = 慢就对了。
instruction-no_hurry-say-hurry_today = 今天不着急。
instruction-no_hurry-say-slower_fine = 再慢一点也没关系。

instruction-steady_before_more-rule = 感到不稳时，停下，呼吸，扶住东西；没有东西可扶，就双脚分开站稳。等完全过去了再继续。
instruction-steady_before_more-say-unsteady_stop = 不稳？停下，扶住。
instruction-steady_before_more-say-steady_first = 先站稳，再走下一步。
instruction-steady_before_more-say_free-unsteady_stop = 不稳？停下，双脚分开。
instruction-steady_before_more-say_free-first_steady = 先站稳，再走下一步。
instruction-steady_before_more-say_belt-unsteady_belt = 不稳吗？扶好，让跑带停下。
instruction-steady_before_more-say_belt-hold_first = 扶好，先站稳。

instruction-listen_for_the_tick-rule = 倒走时，手机里的教练至少每半分钟会说一句话，或轻轻滴答一声。超过半分钟什么也没听到，可能是屏幕暗了：停下来，看一看。
instruction-listen_for_the_tick-say-no_sound = 半分钟没有声音：停下看一看。
instruction-listen_for_the_tick-say-soft_tick = 轻轻一声滴答：我在。

instruction-rails_always-rule = 在跑步机上，双手始终握住两侧扶手，从最低速度开始，并佩戴安全夹。
instruction-rails_always-say-hands_rails = 双手握住扶手。
instruction-rails_always-say-hold_rails = 两边扶手都握住。
instruction-rails_always-say-keep_hold = 一直握住扶手。

instruction-light_load-rule = 负重时，动作标准排第一。动作一走样，就放下负重。
instruction-light_load-say-form_first = 先动作，后负重。
instruction-light_load-say-put_form = 动作走样就放下。

instruction-stop_at_pain-rule = 疼痛或不适时，停下来休息。
instruction-stop_at_pain-say-stop_hurts = 疼就停下。
instruction-stop_at_pain-say-rest_whenever = 想休息随时休息。
instruction-stop_at_pain-say-pain_stop = 疼吗？停下休息。
instruction-stop_at_pain-say_belt-hurts_belt = 疼就让跑带停下。
instruction-stop_at_pain-say_belt-rest_belt = 想休息？让跑带停下。

instruction-ask_about_knees-rule = 如果膝盖比平时差，今天就不练了，问问给你治疗的人。
instruction-ask_about_knees-say-knee_today = 今天膝盖怎么样？
instruction-ask_about_knees-say-knee_worse = 膝盖比平时差？今天不练。

## 地点和方式

instruction-hold_both_hands-rule = 面对面，双手相握。一人向前走，一人倒走；然后交换：你推我，我拉你。
instruction-hold_both_hands-say-face_face = 面对面，双手相握。
instruction-hold_both_hands-say-partner_sees = 同伴看得见路。
instruction-hold_both_hands-say-soft_arms = 两人的手臂都放松。
instruction-hold_both_hands-say-change_places = 现在交换位置。

instruction-trust_the_spotter-rule = 在旁保护的人走在离你一臂远的地方，看着路，及时喊停。
instruction-trust_the_spotter-say-spotter_watches = 在旁保护的人在看路。
instruction-trust_the_spotter-say-stop_spotter = 在旁保护的人喊停，你就停。

instruction-feel_the_water-rule = 让水托住你、减慢你：水深及胸，靠近池边。保持直立，胸口在双脚上方，用腿的后侧推水。
instruction-feel_the_water-say-stay_upright = 保持直立，胸口在双脚上方。
instruction-feel_the_water-say-push_water = 用腿推水。
instruction-feel_the_water-say-stay_near = 不要离开池边。

instruction-free_feet-rule = 赤脚、平底鞋，或鞋垫合适的软底鞋都可以：选脚熟悉的，要换就慢慢换。
instruction-free_feet-say-feel_ground = 用脚趾感受地面。
instruction-free_feet-say-bare_feet = 赤脚落地要轻柔。
instruction-free_feet-say-spread_toes = 落地时张开脚趾。

instruction-shorter_uphill-rule = 上坡时步子减半，保持直立，胸口在双脚上方；下坡时向前走。
instruction-shorter_uphill-say-uphill_half = 上坡，步子减半。
instruction-shorter_uphill-say-shorter_steps = 坡上步子小一些。
instruction-shorter_uphill-say-walk_facing = 下坡要面朝前走。

instruction-lean_into_the_sled-rule = 伸直手臂拉健身雪橇，身体稍稍后坐，每条腿用力蹬。站直身体就能停下。
instruction-lean_into_the_sled-say-arms_long = 手臂伸直，稍稍后坐。
instruction-lean_into_the_sled-say-push_ground = 用力蹬地。
instruction-lean_into_the_sled-say-small_strong = 小步，有力。

instruction-quick_feet-rule = 想走快一些，就加快步频，不加大步子。
instruction-quick_feet-say-quicker_steps = 步子加快，不加大。
instruction-quick_feet-say-light_quick = 脚步轻快。
instruction-quick_feet-say-stay_tall = 加快时身体保持直立。

instruction-light_on_the_balls-rule = 倒跑时，前脚掌轻轻着地，膝盖弯曲，胸口在脚尖上方。
instruction-light_on_the_balls-say-light_balls = 前脚掌轻轻着地。
instruction-light_on_the_balls-say-knees_soft = 膝盖放松，胸口在脚尖上方。
instruction-light_on_the_balls-say-slow_before = 先减速，再转身。

instruction-jog_easily-rule = 倒跑之前，先向前慢跑，轻松到还能说话。
instruction-jog_easily-say-little_faster = 稍快一点，轻松慢跑。
instruction-jog_easily-say-easy_talk = 轻松到还能说话。
instruction-jog_easily-say-loose_shoulders = 脚步轻，肩膀放松。

instruction-wake_for_running-rule = 唤醒脚和髋：踮脚再放下，抬膝，脚跟向后抬，再向两侧侧步。
instruction-wake_for_running-say-toes_down = 踮起脚尖，再放下。
instruction-wake_for_running-say-knees_higher = 膝盖抬高一点。
instruction-wake_for_running-say-heels_up = 脚跟向后抬。
instruction-wake_for_running-say-side_steps = 侧步：先向左，再向右。

instruction-tell_your_therapist-rule = 这是治疗之外的补充，不能代替治疗。把练习的情况告诉给你治疗的人。
instruction-tell_your_therapist-say-goes_beside = 这是治疗之外的补充。
instruction-tell_your_therapist-say-tell_therapist = 把情况告诉你的治疗师。

instruction-confidence_grows-rule = 不论年龄，安全第一：有东西可扶，小步，慢慢来。
instruction-confidence_grows-say-hold_much = 想扶多久就扶多久。
instruction-confidence_grows-say-short_steps = 小步就是好步。

## 静心

instruction-slow_on_purpose-rule = 有意放慢脚步：慢步让心收拢。
instruction-slow_on_purpose-say-walk_slowly = 有意放慢脚步。
instruction-slow_on_purpose-say-slower_still = 再慢一些。
instruction-slow_on_purpose-say-let_slow = 就这样慢慢走。

instruction-be_here-rule = 深吸一口气，迈出去，感受此刻身边的一切。
instruction-be_here-say-deep_breath = 深呼吸一次，回到此刻。
instruction-be_here-say-here_right = 此刻，这里有什么？
instruction-be_here-say-take_around = 感受身边的一切。

instruction-let_go-rule = 放下过去，放下待办的事。走神了，就温和地把心带回来。
instruction-let_go-say-leave_list = 待办的事以后再说。
instruction-let_go-say-mind_away = 走神了？温和地带回来。
instruction-let_go-say-come_back = 回到这一步。

instruction-weather_on_skin-rule = 留意皮肤上的空气：风、阳光、暖或凉。
instruction-weather_on_skin-say-feel_air = 感受脸上的空气。
instruction-weather_on_skin-say-warm_cold = 是暖还是凉？
instruction-weather_on_skin-say-notice_wind = 感受皮肤上的风。

instruction-who_is_out-rule = 留意身边还有谁、还有什么：人、狗、鸟、车流。
instruction-who_is_out-say-hear = 你听见了什么？
instruction-who_is_out-say-else = 还有谁在外面？
instruction-who_is_out-say-listen_bird = 听一听有没有鸟叫。

instruction-feel_the_body-rule = 把身体过一遍：姿势，滚动的脚，一紧一松的腿，摆动的髋，稳稳的腰腹。
instruction-feel_the_body-say-feel_feet = 感受双脚的滚动。
instruction-feel_the_body-say-feel_legs = 感受双腿一紧一松。
instruction-feel_the_body-say-feel_hips = 感受髋部的摆动。
instruction-feel_the_body-say-notice_middle = 留意腰腹在用力。

instruction-heavy_and_light-rule = 试试沉重的脚步，再试试轻盈的脚步。
instruction-heavy_and_light-say-few_heavy = 走几步重的。
instruction-heavy_and_light-say-light_steps = 现在脚步放轻。
instruction-heavy_and_light-say-light = 能多轻就多轻。

instruction-name_the_ground-rule = 说出脚下是什么样的地面：软、硬、多尘、湿软。如果打滑，就停下。
instruction-name_the_ground-say-feet = 脚下是什么？
instruction-name_the_ground-say-find_word = 给地面找一个词。
instruction-name_the_ground-say-soft_firm = 软还是硬？说出来。

instruction-step_like_tai_chi-rule = 像打太极那样慢慢迈步：先把一条腿的重量移开，放下脚，再把重心缓缓移过去。
instruction-step_like_tai_chi-say-empty_leg = 先移开一条腿的重量，再落脚。
instruction-step_like_tai_chi-say-pour_weight = 重心缓缓移过去。
instruction-step_like_tai_chi-say-slow_honey = 像蜂蜜流动一样慢。

## 呼吸

instruction-in_this_room-rule = 在室内也可以用感官：听到什么，看到什么，空气怎样，闻到什么。
instruction-in_this_room-say-hear_now = 现在你听到了什么？
instruction-in_this_room-say-feel_air = 感受脸上的空气。
instruction-in_this_room-say-see_three = 找出你看到的三样东西。
instruction-in_this_room-say-smell = 你闻到了什么？

instruction-sit_and_feel-rule = 坐着感受全身：脚、腿、臀、背、肩、手、脸。
instruction-sit_and_feel-say-feet_floor = 感受踩在地上的双脚。
instruction-sit_and_feel-say-legs_heavy = 感受双腿的重量。
instruction-sit_and_feel-say-chair_carries = 感受椅子托着你。
instruction-sit_and_feel-say-back_long = 感受背部拉长。
instruction-sit_and_feel-say-shoulders_down = 让肩膀放下来。
instruction-sit_and_feel-say-hands_rest = 让双手休息。
instruction-sit_and_feel-say-face_soft = 让脸放松。

instruction-breathe_with_steps-rule = 让呼吸配合步子：吸几步就呼几步，平常的步速四步吸、四步呼。走路时绝不要憋气。
instruction-breathe_with_steps-say-match_breath = 让呼吸配合步子。
instruction-breathe_with_steps-say-let_steps = 用步子来数呼吸。

instruction-longer_out-rule = 呼气比吸气稍微长一点。
instruction-longer_out-say-longer_breath = 呼气再长一些。
instruction-longer_out-say-breathe_slowly = 慢慢呼气。
instruction-longer_out-say-let_breath = 让气自然呼出去。

instruction-box_breathing-rule = 只在站着或坐着时做：吸气四秒，屏住四秒，呼气四秒，再屏住四秒。如果屏气觉得憋闷，就不屏。
instruction-box_breathing-say-few_square = 现在做几次方块呼吸。
instruction-box_breathing-say-breathe_around = 沿着一个方块呼吸。

instruction-even_breathing-rule = 站着或坐着：吸气四秒，呼气五秒，不屏气。
instruction-even_breathing-say-few_even = 现在均匀地呼吸几次。
instruction-even_breathing-say-stand_breathe = 站好，均匀地呼吸。
