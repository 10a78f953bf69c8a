# 已知存在、但没有结果可看的研究：从不作为证据，始终计入数目。

unread-michaelsen_2014-why = 一份研究方案，常被当作结果引用。
unread-alghadir_2016-why = Alghadir et al. 2019的研究方案：是同一批人。
unread-almutairi_2023-why = 一份研究方案：在分担部分体重的跑步机上，倒走与向前走比较。
unread-train_bw-why = 正在进行：90名多发性硬化患者，与向前走比较，统计跌倒次数。
unread-atlas_acute-why = 已完成，结果未公布：50名健康人随机分组，一次25分钟；注册为观察性研究。
unread-balraj_2018-why = 只知其名；没有读到结果。
unread-wadhwa_2016-why = { unread-balraj_2018-why }
unread-rathi_2014-why = { unread-balraj_2018-why }
unread-wu_2020-why = 一项合并分析的研究方案：没有结果。
unread-depaul_2015-why = { unread-balraj_2018-why }
unread-chang_2021-why = 16名中风后的人；能读到的内容里，结果被截断了。很可能属于它的注册记录写的是30人、未设盲，论文写的是16人、单盲。
unread-soke_2023-why = 19名多发性硬化患者；能读到的内容里，结果被截断了。
unread-wang_yuan_an_2018-why = 一项合并分析，效应以 m/s 和 cm 给出，这不可能正确。
unread-moon_bae_2022-why = 不是对倒走的检验：两组都倒走，其中一组事先看了倒走的影片。
unread-metronome_trial-why = 不是对倒走的检验：20名和20名中风后的人都倒走，其中一组跟着节拍走。
unread-falls_after_stroke-why = 已完成，结果于2023年11月24日公布：62名中风后的人早训练或晚训练，一年内的跌倒。统计结果我们还没有读到。
unread-dose_after_stroke-why = 正在进行：48名中风后的人，倒走18次与27次比较。
unread-new_joint-why = 已完成，结果于2025年1月公布：63名换了髋或膝关节的人，在家每天5至10分钟。我们还没有读到。
unread-knee_pilot-why = 一项已注册的预试验：44名膝骨关节炎患者，在跑步机上10至30分钟。
