# 单独的静心练习，哪天都可以做。

guide-mindful_walk-name = 正念步行
guide-mindful_walk-sentence = 有意放慢，向前走，心放在每一步上；走神了，温和地带回来。
guide-senses-name = 感官
guide-senses-sentence = 向前走，一样一样地去感受：空气和光，声音和人，脚下的地面。
guide-body_scan-name = 边走边感受身体
guide-body_scan-sentence = 向前走，从脚开始感受全身；再试试重的步子和轻的步子。
guide-breath_and_steps-name = 呼吸与步伐
guide-breath_and_steps-sentence = 向前走，用步子数呼吸：吸几步，呼几步；然后呼得稍长一些。
guide-standing_breath-name = 站着呼吸
guide-standing_breath-sentence = 轻松站好，均匀呼吸；如果适合你，再做方块呼吸。
guide-waking_feet-name = 唤醒双脚
guide-waking_feet-sentence = 扶稳，唤醒双脚：外侧边缘、足弓、大脚趾；然后在前脚掌上轻轻摇摆。
guide-seated_breath-name = 坐着呼吸
guide-seated_breath-sentence = 坐在稳固的椅子上，均匀呼吸；如果适合你，再做方块呼吸。
guide-seated_senses-name = 坐着感受
guide-seated_senses-sentence = 坐着，睁着眼，感受此刻：声音、空气、光线和你看到的一切。
guide-seated_body_scan-name = 坐着感受身体
guide-seated_body_scan-sentence = 坐着，从踩在地上的双脚开始，一直感受到脸。
guide-seated_feet-name = 坐着唤醒双脚
guide-seated_feet-sentence = 坐着，双脚踩地，把它们唤醒：外侧边缘、足弓、大脚趾。
