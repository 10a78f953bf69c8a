# 每个目标会改变什么。

aim-for_steadiness-name = 走得更稳
aim-for_steadiness-sentence = 小步、站姿和慢步：稳是练出来的，急不来。

aim-for_knee-name = 膝盖更舒服
aim-for_knee-sentence = 平地、小步，最多十五分钟，和针对膝痛的研究一样。

aim-for_back-name = 背部更舒服
aim-for_back-sentence = 最多轻松走十五分钟，身体挺直，中间穿插呼吸和慢走。

aim-for_fitness-name = 体能更好
aim-for_fitness-sentence = 练习更长，向前走和倒走各占一半；以后加坡，再以后加速。

aim-for_strength-name = 腿更有力
aim-for_strength-sentence = 先加时间，再加坡度，再加负重，绝不同时加两样。

aim-for_calm-name = 心更静
aim-for_calm-sentence = 每次练习都有慢走，多半以一个站姿或呼吸结束。

aim-for_sport-name = 重返运动
aim-for_sport-sentence = 走完整条路，一级接一级：坡度、负重、速度，最后是变向。

aim-for_a_few_minutes-name = 只想在平常散步时走几分钟
aim-for_a_few_minutes-sentence = 平常的向前散步，在没有障碍的地方短短地倒走几段：总共五分钟。
