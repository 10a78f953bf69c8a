# 已知存在、但没有结果可看的研究：从不作为证据，始终计入数目。

unread-michaelsen_2014-why = 一份研究方案，常被当作结果引用。
unread-alghadir_2016-why = Alghadir et al. 2019的研究方案：是同一批人。
unread-almutairi_2023-why = 一份研究方案：在分担部分体重的跑步机上，倒走与向前走比较。
unread-train_bw-why = 正在进行：90名多发性硬化患者，与向前走比较，统计跌倒次数。
unread-atlas_acute-why = 已完成，结果未公布：50名健康人，一次25分钟。
unread-balraj_2018-why = 只知其名；没有读到结果。
unread-wadhwa_2016-why = { unread-balraj_2018-why }
unread-rathi_2014-why = { unread-balraj_2018-why }
unread-wu_2020-why = 一项合并分析，只知其名；没有读到结果。
unread-moon_bae_2019-why = { unread-balraj_2018-why }
unread-depaul_2015-why = { unread-balraj_2018-why }
unread-kim_2017-why = { unread-balraj_2018-why }
unread-weng_2006-why = { unread-balraj_2018-why }
unread-chang_2021-why = 16名中风后的人；能读到的内容里，结果被截断了。
unread-soke_2023-why = 19名多发性硬化患者；能读到的内容里，结果被截断了。
unread-wang_yuan_an_2018-why = 一项合并分析，效应以 m/s 和 cm 给出，这不可能正确。
