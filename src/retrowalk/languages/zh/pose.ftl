# 练习结束时的站姿和慢动作。听的句子不超过十八个字。

pose-mountain-name = 山式
pose-mountain-sentence = 站直，不动，双脚在髋部下方，重量均匀落在双脚上：每个姿势都从这里开始，在这里结束。
pose-mountain-steps-1 = 双脚在髋部正下方。
pose-mountain-steps-2 = 重量均匀落在双脚上。
pose-mountain-steps-3 = 背拉长，肩放松。
pose-mountain-leave = 好，放松。

pose-warrior-name = 战士式，向后一步
pose-warrior-sentence = 一只脚向后一步，前面的膝盖弯到脚踝正上方；后脚跟踩地，髋部朝前，挺胸。脖子允许时才向上看。
pose-warrior-steps-1 = 一只手扶稳。
pose-warrior-steps-2 = 一只脚向后一步。
pose-warrior-steps-3 = 后脚跟踩地，髋部朝前。
pose-warrior-steps-4 = 前膝在脚踝正上方。
pose-warrior-steps-5 = 挺胸，稍稍向上看。
pose-warrior-change = 脚收回来。现在换另一只脚。
pose-warrior-leave = 慢慢把脚收回来。

pose-tree-name = 树式，脚尖点地
pose-tree-sentence = 单腿站立，另一只脚的脚跟贴着脚踝，脚尖仍点地：平衡的难度由你来定。
pose-tree-steps-1 = 一只手扶稳。
pose-tree-steps-2 = 重心移到一条腿上。
pose-tree-steps-3 = 另一只脚跟贴住脚踝。
pose-tree-steps-4 = 脚尖一直点地。
pose-tree-change = 双脚落地。现在换另一条腿。
pose-tree-leave = 双脚落回地面。

pose-heel_raise-name = 提踵
pose-heel_raise-sentence = 扶稳，用两只前脚掌慢慢踮起，落下要比踮起更慢。
pose-heel_raise-steps-1 = 双手扶稳。
pose-heel_raise-steps-2 = 慢慢踮起脚尖。
pose-heel_raise-leave = 更慢地落下来。

pose-slow_step_back-name = 慢慢后退一步
pose-slow_step_back-sentence = 像打太极：先虚一条腿，脚尖落在身后，尽量慢地把重心移过去，再移回来。
pose-slow_step_back-steps-1 = 一只手扶稳。
pose-slow_step_back-steps-2 = 重心移到一条腿上。
pose-slow_step_back-steps-3 = 另一只脚尖落在身后。
pose-slow_step_back-steps-4 = 重心慢慢移过去。
pose-slow_step_back-steps-5 = 再同样慢地移回来。
pose-slow_step_back-change = 双脚站好。现在换另一条腿。
pose-slow_step_back-leave = 双脚站好。
