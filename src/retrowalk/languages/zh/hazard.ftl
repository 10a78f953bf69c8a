# 可能出什么问题，出发前要看什么。

hazard-bad_ground-name = 地面
hazard-bad_ground-sentence = 选平坦、平整、干燥的地方。不平或打滑的地面、马路口，都不适合倒走。
hazard-bad_ground-check = 地面平坦、干燥、没有杂物，也没有马路穿过。

hazard-loose_laces-name = 松开的鞋带
hazard-loose_laces-sentence = 鞋带或松垮的拖鞋被另一只脚踩住，就会跌倒，而这是可以避免的。
hazard-loose_laces-check = 脚上没有松的东西：不穿拖鞋，鞋带没散。

hazard-unseen_obstacle-name = 看不见的东西
hazard-unseen_obstacle-sentence = 你看不见身后，所以跌倒是最主要的风险。在走稳之前，扶手或同伴要在伸手可及的地方；头脑清醒时才走：不喝酒，不用会让人犯困的东西。
hazard-unseen_obstacle-check = 整条路我都看过了，头脑也清醒。

hazard-neck_strain-name = 扭着的脖子
hazard-neck_strain-sentence = 长时间扭头向后看会拉伤脖子。停下，整个身体转过去，看清楚，再转回来。
hazard-neck_strain-check = 我不用扭脖子就能看到身后。

hazard-too_much_too_soon-name = 太多，太快
hazard-too_much_too_soon-sentence = 肌肉和平衡需要时间适应新的动作。慢慢开始，先增加时间，速度要晚得多。
hazard-too_much_too_soon-check = 我会慢慢走，不超过计划的时间。

hazard-sore_knee-name = 有旧毛病的膝盖
hazard-sore_knee-sentence = 膝盖有问题的话，先问医生或物理治疗师，再来尝试。
hazard-sore_knee-check = 今天我的膝盖不比平时差。

hazard-less_steady-name = 不如以前稳
hazard-less_steady-sentence = 如果你的平衡或信心有了变化，就要更加小心：有东西可扶，身边有人，步子更小。
hazard-less_steady-check = 今天我和平时一样稳。

hazard-moving_belt-name = 转动的跑带
hazard-moving_belt-sentence = 没有两侧扶手的跑步机，绝不要在上面倒走：你停下时，跑带不会停。
hazard-moving_belt-check = 扶手伸手可及，安全夹夹在我身上。

hazard-heavy_load-name = 负重
hazard-heavy_load-sentence = 负重会放大每一个错误。重量要适当，先把动作做对，不要急着加重。
hazard-heavy_load-check = 负重够轻，我随时能放下。

hazard-pain_or_discomfort-name = 疼痛
hazard-pain_or_discomfort-sentence = 疼痛或不适时，停下来休息。它是一个信号，不是意志力的考验。
hazard-pain_or_discomfort-check = 疼了我就停下。
