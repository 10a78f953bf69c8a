# 多少，多频繁。

dose-first_minutes-sentence = 从倒走1到2分钟开始。这就是一次完整的练习。

dose-one_minute_more-sentence = 练得顺利，下次愿意的话可以加一分钟。你随时可以保持原来的时间。

dose-usual_aim-sentence = 通常的目标是倒走10到15分钟，每周3到4次。

dose-studied_dose-sentence = 一种研究过的量：中风之后，在跑步机上，有人监护，每次30分钟，每周3次，共4周。在这里它是上限，不是目标。

dose-six_weeks-sentence = 针对膝骨关节炎的方案大多持续六周左右，配合常规治疗。

dose-short_first-sentence = 先走短的、慢的，再一点点加长：走得快的人出现过肌肉酸痛。一有不适就休息。

dose-within_a_walk-sentence = 平常散步或热身时，在安全的地方都可以倒走几分钟。单独练也可以。

dose-mix_both-sentence = 两个方向交替着走。倒走是在向前走之外的补充，不能代替向前走。

dose-run_mix-sentence = 跑步的人，练完走路的各级之后，可以把倒跑和向前跑结合起来增强体能。
