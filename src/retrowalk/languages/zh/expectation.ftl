# 可以期待什么：绝不超出研究所能支持的。

expectation-knee_osteoarthritis-sentence = 你的膝盖可能没那么疼：两项试验中，比只做治疗多减轻0.7分和0.8分（满分十分），第三项没有更多。人能察觉的大约是1.75分。
expectation-thigh_strength-sentence = 在物理治疗之外练习，大腿前侧可能更有力：一项合并分析这样说，没有印出区间。
expectation-front_of_knee-sentence = 膝前痛是否会减轻，还没有得到证明。让你的膝盖来决定。
expectation-other_knees-sentence = 疼痛减轻是在膝骨关节炎中得到证明的。其他膝盖问题，我们没有读到测量结果。
expectation-low_back-sentence = 在常规治疗之外练习，你的腰可能没那么疼。这来自一项36人的试验，没有数值；人能察觉的大约是2分（满分十分）。
expectation-stroke_balance-sentence = 在治疗之外练习，平衡可能提高约4分（满分56分）；一项试验中没有提高更多。中风早期的人能察觉的是6.5至12.5分。
expectation-stroke_speed-sentence = 作为额外练习，向前走可能加快约0.1 m/s；中风早期的人能察觉的是0.18至0.25。向前走的练习效果一样，侧走的更好。
expectation-parkinson_speed-sentence = 对走路的帮助，可以期待与向前走练习一样多，不会更多。
expectation-steadiness-sentence = 你可能站得更稳：一项健康成年人的小型比较这样发现，另一项没有。它能否防止跌倒，还没有得到证明。
expectation-fitness-sentence = 以同样的速度，心脏比向前走更用力。它是否比向前走更能增强体能，还不清楚：两项坡上的小型比较说是，一项跑步的比较说不是。
expectation-strength-sentence = 在健康人中测量过两次：一次两个方向都有进步，一次倒走进步更多，没有数字。不要期待太多。
expectation-calm-sentence = 走路能改善心情，正念行走能缓解压力。目前还不能归功于方向。
expectation-sport-sentence = 练习倒跑的训练有素的跑步者，向前跑时耗氧少了2.5%：八名男性，没有对照。
expectation-easier-sentence = 同样的速度会感觉更轻松：八名男性的耗氧少了五分之一。
