# 练习结束时的站姿和慢动作。听的句子不超过十八个字。

pose-mountain-name = 山式
pose-mountain-sentence = 站直，不动，双脚在髋部下方，重量均匀落在双脚上：每个姿势都从这里开始，在这里结束。
pose-mountain-steps-feet_hips = 双脚在髋部正下方。
pose-mountain-steps-weight_even = 重量均匀落在双脚上。
pose-mountain-steps-long_back = 背拉长，肩放松。
pose-mountain-leave = 好，放松。

pose-warrior-name = 战士式，向后一步
pose-warrior-sentence = 一只脚向后一步，前面的膝盖弯到脚踝正上方；后脚跟踩地，髋部朝前，挺胸。脖子允许时才向上看。
pose-warrior-steps-hold_hand = 一只手扶稳。
pose-warrior-steps-step_foot = 一只脚向后一步。
pose-warrior-steps-back_heel = 后脚跟踩地，髋部朝前。
pose-warrior-steps-front_knee = 前膝在脚踝正上方。
pose-warrior-steps-chest_look = 挺胸，稍稍向上看。
pose-warrior-change = 脚收回来。现在换另一只脚。
pose-warrior-leave = 慢慢把脚收回来。

pose-tree-name = 树式，脚尖点地
pose-tree-sentence = 单腿站立，另一只脚的脚跟贴着脚踝，脚尖仍点地：平衡的难度由你来定。
pose-tree-steps-hold_hand = 一只手扶稳。
pose-tree-steps-weight_leg = 重心移到一条腿上。
pose-tree-steps-other_heel = 另一只脚跟贴住脚踝。
pose-tree-steps-toes_stay = 脚尖一直点地。
pose-tree-change = 双脚落地。现在换另一条腿。
pose-tree-leave = 双脚落回地面。

pose-heel_raise-name = 提踵
pose-heel_raise-sentence = 扶稳，用两只前脚掌慢慢踮起，落下要比踮起更慢。
pose-heel_raise-steps-hold_hands = 双手扶稳。
pose-heel_raise-steps-rise_slowly = 慢慢踮起脚尖。
pose-heel_raise-change = 更慢地落下。再来一次。
pose-heel_raise-leave = 更慢地落下来。

pose-slow_step_back-name = 慢慢向后迈一步
pose-slow_step_back-sentence = 像打太极：先虚一条腿，脚尖落在身后，尽量慢地把重心移过去，再移回来。
pose-slow_step_back-steps-hold_hand = 一只手扶稳。
pose-slow_step_back-steps-weight_leg = 重心移到一条腿上。
pose-slow_step_back-steps-toes_other = 另一只脚尖落在身后。
pose-slow_step_back-steps-pour_weight = 重心慢慢移过去。
pose-slow_step_back-change = 同样慢地收回。现在换另一条腿。
pose-slow_step_back-leave = 同样慢地收回，双脚站好。
