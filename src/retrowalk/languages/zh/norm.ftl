# 参照人群。

norm-three_metre_backward_nigeria_men-group = 尼日利亚健康男性，各年龄合计
norm-three_metre_backward_nigeria_men-n = 1601名男女
norm-three_metre_backward_nigeria_men-statistic = 居中的一半人
norm-three_metre_backward_nigeria_men-note = 年龄越大用时越长，这个范围没有考虑这一点。

norm-three_metre_backward_nigeria_women-group = 尼日利亚健康女性，各年龄合计
norm-three_metre_backward_nigeria_women-n = 1601名男女
norm-three_metre_backward_nigeria_women-statistic = 居中的一半人
norm-three_metre_backward_nigeria_women-note = 年龄越大用时越长，这个范围没有考虑这一点。

norm-three_metre_backward_spain-group = 西班牙约76岁、没有跌倒过的人
norm-three_metre_backward_spain-n = 483人中的382人
norm-three_metre_backward_spain-statistic = 平均值上下各一个标准差
norm-three_metre_backward_spain-note = 他们住在自己家里。年龄：76.3岁，上下6.5岁。

norm-timed_up_and_go_60-group = 60至69岁、看来健康的人
norm-timed_up_and_go_60-n = 21项研究
norm-timed_up_and_go_60-statistic = 平均值（8.1 s）及其95%置信区间
norm-timed_up_and_go_60-note = 这是平均值的范围；个人之间差别更大。

norm-timed_up_and_go_70-group = 70至79岁、看来健康的人
norm-timed_up_and_go_70-n = 21项研究
norm-timed_up_and_go_70-statistic = 平均值（9.2 s）及其95%置信区间
norm-timed_up_and_go_70-note = 这是平均值的范围；个人之间差别更大。

norm-timed_up_and_go_80-group = 80至99岁、看来健康的人
norm-timed_up_and_go_80-n = 21项研究
norm-timed_up_and_go_80-statistic = 平均值（11.3 s）及其95%置信区间
norm-timed_up_and_go_80-note = 这是平均值的范围；个人之间差别更大。

norm-chair_stand_range-n = 美国21个州住在自己家里的7183人，各年龄合计
norm-chair_stand_range-statistic = 居中的一半人

norm-one_leg_stance-n = 22项研究，3484名60至99岁的人
norm-one_leg_stance-statistic = 平均值
norm-one_leg_stance-note = 个人与它相差很大。

norm-ten_metre_forward-n = 23 111名健康成年人，各年龄合计
norm-ten_metre_forward-statistic = 平均值
norm-ten_metre_forward-note = 个人与它相差很大。
