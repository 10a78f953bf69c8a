# 教练说的话。听的句子不超过十八个字。

## 技术

instruction-stand_hip_width-rule = 站立时双脚朝前，与髋同宽。
instruction-stand_hip_width-say-1 = 双脚朝前，与髋同宽。
instruction-stand_hip_width-say-2 = 双脚站在髋部正下方。

instruction-look_behind-rule = 每次倒走之前，先看看身后有没有障碍物。
instruction-look_behind-say-1 = 先看看身后。
instruction-look_behind-say-2 = 转身看一看，再转回来。
instruction-look_behind-say-3 = 身后有障碍物吗？

instruction-toes_first-rule = 脚尖和前脚掌先着地，再放下脚跟：脚的滚动方向正好反过来。
instruction-toes_first-say-1 = 脚尖先着地，再落脚跟。
instruction-toes_first-say-2 = 前脚掌着地，放下脚跟。
instruction-toes_first-say-3 = 从脚尖滚动到脚跟。

instruction-reach_back-rule = 屈膝，把腿向后伸，幅度比向前迈步小一些。
instruction-reach_back-say-1 = 屈膝，腿向后伸。
instruction-reach_back-say-2 = 向后伸，不要太远。
instruction-reach_back-say-3 = 抬腿，屈膝，向后伸。

instruction-small_steps-rule = 步子要小。步子太大会增加跌倒的风险，上了年纪尤其如此；步子短一些、多走几步更安全。
instruction-small_steps-say-1 = 小步走。
instruction-small_steps-say-2 = 小步，轻轻地走。
instruction-small_steps-say-3 = 再小一点，膝盖更轻松。
instruction-small_steps-say-4 = 小步更安全。

instruction-weight_over-rule = 先把重心移到后面那条腿上，另一条腿再迈步。
instruction-weight_over-say-1 = 先移重心，再走下一步。
instruction-weight_over-say-2 = 这条腿站稳，再迈步。
instruction-weight_over-say-3 = 等重心到了再迈步。

instruction-upright-rule = 身体直立：背部拉长，肩膀放松，腹部微微收紧，抬头，不驼背。
instruction-upright-say-1 = 背拉长，肩放松。
instruction-upright-say-2 = 抬头，沉肩。
instruction-upright-say-3 = 头顶向上延伸。
instruction-upright-say-4 = 腹部微微收紧。

instruction-easy_arms-rule = 手臂随腿自然摆动，幅度不要太大，也不要横过身前。
instruction-easy_arms-say-1 = 手臂自然摆动。
instruction-easy_arms-say-2 = 手臂放松，不横过身前。
instruction-easy_arms-say-3 = 手臂和腿，同一个节奏。

instruction-slow_and_attentive-rule = 动作要慢，留心每一步，直到熟悉为止。
instruction-slow_and_attentive-say-1 = 慢慢来，一步一步走。
instruction-slow_and_attentive-say-2 = 用心走好每一步。
instruction-slow_and_attentive-say-3 = 不着急。

instruction-head_neutral-rule = 大部分时间头部保持正直，只偶尔转头看一看。
instruction-head_neutral-say-1 = 眼睛看正前方。
instruction-head_neutral-say-2 = 头摆正，偶尔才转。
instruction-head_neutral-say-3 = 目光望向远处。

instruction-stand_tall-rule = 走之前先站直：这个动作本来就让人站直。先调整好姿势。
instruction-stand_tall-say-1 = 出发之前先站直。
instruction-stand_tall-say-2 = 调整一下姿势。
instruction-stand_tall-say-3 = 头顶向上。

instruction-knee_over_ankle-rule = 脚跟踏实，膝盖在脚踝正上方；向后迈步时骨盆保持朝前。
instruction-knee_over_ankle-say-1 = 膝盖在脚踝正上方。
instruction-knee_over_ankle-say-2 = 脚跟踏实，髋部朝前。
instruction-knee_over_ankle-say-3 = 向后迈步，髋部朝前。

instruction-wake_the_feet-rule = 先唤醒双脚：外侧缘管稳定，内侧足弓管弹性，再到大脚趾；然后扶稳东西，在前脚掌上轻轻摇摆。
instruction-wake_the_feet-say-1 = 感受双脚的外侧缘。
instruction-wake_the_feet-say-2 = 提起足弓，压住大脚趾。
instruction-wake_the_feet-say-3 = 扶稳，在脚上轻轻摇摆。
instruction-wake_the_feet-say-4 = 唤醒你的脚趾。
instruction-wake_the_feet-say_free-1 = 感受双脚的外侧缘。
instruction-wake_the_feet-say_free-2 = 提起足弓，压住大脚趾。
instruction-wake_the_feet-say_free-3 = 唤醒你的脚趾。

## 安全

instruction-ground_is_clear-rule = 选平坦、平整、干燥、没有障碍物的地方，远离马路。
instruction-ground_is_clear-say-1 = 地面平坦干燥吗？
instruction-ground_is_clear-say-2 = 再检查一遍地面。

instruction-tie_laces-rule = 开始之前，把鞋带系紧。
instruction-tie_laces-say-1 = 检查一下鞋带。
instruction-tie_laces-say-2 = 鞋带系好了吗？

instruction-hand_near_support-rule = 在你走稳之前，一只手扶着扶手，或紧挨在扶手上方；在水里，池边就是扶手。
instruction-hand_near_support-say-1 = 一只手放在能扶住的地方。
instruction-hand_near_support-say-2 = 手别离得太远。
instruction-hand_near_support-say-3 = 想扶就随时扶一下。

instruction-turn_whole_body-rule = 要多看一会儿身后，就停下来，整个身体转过去；脖子不适合一直扭着。
instruction-turn_whole_body-say-1 = 停下再看，整个身体转过去。
instruction-turn_whole_body-say-2 = 脚也要转，不要只扭脖子。

instruction-no_hurry-rule = 慢慢开始；以后再一点一点增加。
instruction-no_hurry-say-1 = 慢就对了。
instruction-no_hurry-say-2 = 今天不着急。
instruction-no_hurry-say-3 = 再慢一点也没关系。

instruction-steady_before_more-rule = 感到不稳时，停下，呼吸，扶住东西；没有东西可扶，就双脚分开站稳。等完全过去了再继续。
instruction-steady_before_more-say-1 = 不稳？停下，扶住。
instruction-steady_before_more-say-2 = 先站稳，再走下一步。
instruction-steady_before_more-say_free-1 = 不稳？停下，双脚分开。
instruction-steady_before_more-say_free-2 = 先站稳，再走下一步。

instruction-rails_always-rule = 在跑步机上，双手始终握住两侧扶手，从最低速度开始，并佩戴安全夹。
instruction-rails_always-say-1 = 双手握住扶手。
instruction-rails_always-say-2 = 两边扶手都握住。
instruction-rails_always-say-3 = 一直握住扶手。

instruction-light_load-rule = 负重时，动作标准排第一。动作一走样，就放下负重。
instruction-light_load-say-1 = 先动作，后负重。
instruction-light_load-say-2 = 动作走样就放下。

instruction-stop_at_pain-rule = 疼痛或不适时，停下来休息。
instruction-stop_at_pain-say-1 = 疼就停下。
instruction-stop_at_pain-say-2 = 想休息随时休息。
instruction-stop_at_pain-say-3 = 疼吗？停下休息。

instruction-ask_about_knees-rule = 如果膝盖比平时差，今天就不练了，问问给你治疗的人。
instruction-ask_about_knees-say-1 = 今天膝盖怎么样？
instruction-ask_about_knees-say-2 = 膝盖比平时差？今天不练。

## 地点和方式

instruction-hold_both_hands-rule = 面对面，双手相握。一人向前走，一人倒走；然后交换：你推我，我拉你。
instruction-hold_both_hands-say-1 = 面对面，双手相握。
instruction-hold_both_hands-say-2 = 同伴看得见路。
instruction-hold_both_hands-say-3 = 两人的手臂都放松。
instruction-hold_both_hands-say-4 = 现在交换位置。

instruction-trust_the_spotter-rule = 在旁保护的人走在离你一臂远的地方，看着路，及时喊停。
instruction-trust_the_spotter-say-1 = 在旁保护的人在看路。
instruction-trust_the_spotter-say-2 = 在旁保护的人喊停，你就停。

instruction-feel_the_water-rule = 让水托住你、减慢你：水深及胸，靠近池边。保持直立，胸口在双脚上方，用腿的后侧推水。
instruction-feel_the_water-say-1 = 保持直立，胸口在双脚上方。
instruction-feel_the_water-say-2 = 用腿推水。
instruction-feel_the_water-say-3 = 不要离开池边。

instruction-free_feet-rule = 赤脚、平底鞋，或鞋垫合适的软底鞋都可以：选脚熟悉的，要换就慢慢换。
instruction-free_feet-say-1 = 用脚趾感受地面。
instruction-free_feet-say-2 = 赤脚落地要轻柔。
instruction-free_feet-say-3 = 落地时张开脚趾。

instruction-shorter_uphill-rule = 上坡时步子减半，保持直立，胸口在双脚上方；下坡时向前走。
instruction-shorter_uphill-say-1 = 上坡，步子减半。
instruction-shorter_uphill-say-2 = 坡上步子小一些。
instruction-shorter_uphill-say-3 = 下坡要面朝前走。

instruction-lean_into_the_sled-rule = 伸直手臂拉健身雪橇，身体稍稍后坐，每条腿用力蹬。站直身体就能停下。
instruction-lean_into_the_sled-say-1 = 手臂伸直，稍稍后坐。
instruction-lean_into_the_sled-say-2 = 用力蹬地。
instruction-lean_into_the_sled-say-3 = 小步，有力。

instruction-quick_feet-rule = 想走快一些，就加快步频，不加大步子。
instruction-quick_feet-say-1 = 步子加快，不加大。
instruction-quick_feet-say-2 = 脚步轻快。
instruction-quick_feet-say-3 = 加快时身体保持直立。

instruction-light_on_the_balls-rule = 倒跑时，前脚掌轻轻着地，膝盖弯曲，胸口在脚尖上方。
instruction-light_on_the_balls-say-1 = 前脚掌轻轻着地。
instruction-light_on_the_balls-say-2 = 膝盖放松，胸口在脚尖上方。
instruction-light_on_the_balls-say-3 = 先减速，再转身。

instruction-tell_your_therapist-rule = 这是治疗之外的补充，不能代替治疗。把练习的情况告诉给你治疗的人。
instruction-tell_your_therapist-say-1 = 这是治疗之外的补充。
instruction-tell_your_therapist-say-2 = 把情况告诉你的治疗师。

instruction-confidence_grows-rule = 不论年龄，安全第一：有东西可扶，小步，慢慢来。
instruction-confidence_grows-say-1 = 想扶多久就扶多久。
instruction-confidence_grows-say-2 = 小步就是好步。

## 静心

instruction-slow_on_purpose-rule = 有意放慢脚步：慢步让心收拢。
instruction-slow_on_purpose-say-1 = 有意放慢脚步。
instruction-slow_on_purpose-say-2 = 再慢一些。
instruction-slow_on_purpose-say-3 = 就这样慢慢走。

instruction-be_here-rule = 深吸一口气，迈出去，感受此刻身边的一切。
instruction-be_here-say-1 = 深呼吸一次，回到此刻。
instruction-be_here-say-2 = 此刻，这里有什么？
instruction-be_here-say-3 = 感受身边的一切。

instruction-let_go-rule = 放下过去，放下待办的事。走神了，就温和地把心带回来。
instruction-let_go-say-1 = 待办的事以后再说。
instruction-let_go-say-2 = 走神了？温和地带回来。
instruction-let_go-say-3 = 回到这一步。

instruction-weather_on_skin-rule = 留意皮肤上的空气：风、阳光、暖或凉。
instruction-weather_on_skin-say-1 = 感受脸上的空气。
instruction-weather_on_skin-say-2 = 是暖还是凉？
instruction-weather_on_skin-say-3 = 感受皮肤上的风。

instruction-who_is_out-rule = 留意身边还有谁、还有什么：人、狗、鸟、车流。
instruction-who_is_out-say-1 = 你听见了什么？
instruction-who_is_out-say-2 = 还有谁在外面？
instruction-who_is_out-say-3 = 听一听有没有鸟叫。

instruction-feel_the_body-rule = 把身体过一遍：姿势，滚动的脚，一紧一松的腿，摆动的髋，稳稳的腰腹。
instruction-feel_the_body-say-1 = 感受双脚的滚动。
instruction-feel_the_body-say-2 = 感受双腿一紧一松。
instruction-feel_the_body-say-3 = 感受髋部的摆动。
instruction-feel_the_body-say-4 = 留意腰腹在用力。

instruction-heavy_and_light-rule = 试试沉重的脚步，再试试轻盈的脚步。
instruction-heavy_and_light-say-1 = 走几步重的。
instruction-heavy_and_light-say-2 = 现在脚步放轻。
instruction-heavy_and_light-say-3 = 能多轻就多轻。

instruction-name_the_ground-rule = 说出脚下是什么样的地面：软、硬、多尘、湿软。如果打滑，就停下。
instruction-name_the_ground-say-1 = 脚下是什么？
instruction-name_the_ground-say-2 = 给地面找一个词。
instruction-name_the_ground-say-3 = 软还是硬？说出来。

instruction-step_like_tai_chi-rule = 像打太极那样慢慢迈步：先把一条腿的重量移开，放下脚，再把重心缓缓移过去。
instruction-step_like_tai_chi-say-1 = 先移开一条腿的重量，再落脚。
instruction-step_like_tai_chi-say-2 = 重心缓缓移过去。
instruction-step_like_tai_chi-say-3 = 像蜂蜜流动一样慢。

## 呼吸

instruction-breathe_with_steps-rule = 让呼吸配合步子：吸几步就呼几步，平常的步速四步吸、四步呼。走路时绝不要憋气。
instruction-breathe_with_steps-say-1 = 让呼吸配合步子。
instruction-breathe_with_steps-say-2 = 用步子来数呼吸。

instruction-longer_out-rule = 呼气比吸气稍微长一点。
instruction-longer_out-say-1 = 呼气再长一些。
instruction-longer_out-say-2 = 慢慢呼气。
instruction-longer_out-say-3 = 让气自然呼出去。

instruction-box_breathing-rule = 只在站着或坐着时做：吸气四秒，屏住四秒，呼气四秒，再屏住四秒。如果屏气觉得憋闷，就不屏。
instruction-box_breathing-say-1 = 现在做四次方块呼吸。
instruction-box_breathing-say-2 = 沿着一个方块呼吸。

instruction-even_breathing-rule = 站着或坐着：吸气四秒，呼气五秒，不屏气。
instruction-even_breathing-say-1 = 现在均匀地呼吸几次。
instruction-even_breathing-say-2 = 站好，均匀地呼吸。
