# 可以期待什么：绝不超出研究所能支持的。

expectation-knee_osteoarthritis-sentence = 你的膝盖可能没那么疼：两项试验中，比只做治疗多减轻0.7分和0.8分（满分十分），第三项没有更多。人能察觉的大约是1.75分。
expectation-thigh_strength-sentence = 在物理治疗之外练习，大腿前侧可能更有力。
expectation-front_of_knee-sentence = 膝前痛是否会减轻，还没有得到证明。让你的膝盖来决定。
expectation-other_knees-sentence = 疼痛减轻是在膝骨关节炎中得到证明的。其他膝盖问题，我们没有读到测量结果。
expectation-low_back-sentence = 在常规治疗之外练习，你的腰可能没那么疼。这来自一项36人的试验。
expectation-stroke_balance-sentence = 在治疗之外练习，平衡可能提高约4分（满分56分）：确实存在，但小于多数人能察觉的程度。
expectation-stroke_speed-sentence = 作为额外练习，向前走可能加快约0.1 m/s。
expectation-parkinson_speed-sentence = 对走路的帮助，可以期待与向前走练习一样多，不会更多。
expectation-steadiness-sentence = 你可能感觉更稳。它能否防止跌倒，还没有得到证明。
expectation-fitness-sentence = 以同样的速度，心脏比向前走更用力。它是否比向前走更能增强体能，还没有得到证明；两项坡上的小型比较指向这一点。
expectation-strength-sentence = 在健康人中测量过两次：一次两个方向都有进步，一次倒走进步更多，没有数字。不要期待太多。
expectation-calm-sentence = 走路能改善心情，正念行走能缓解压力。目前还不能归功于方向。
expectation-sport-sentence = 练习倒跑的训练有素的跑步者，向前跑时耗氧少了2.5%：八名男性，没有对照。
expectation-easier-sentence = 同样的速度会感觉更轻松：八名男性的耗氧少了五分之一。
