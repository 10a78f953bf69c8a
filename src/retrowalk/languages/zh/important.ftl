# 人们察觉得到多大的变化。

important-ten_metre_forward_older-group = 老年人：行动困难者、中风后的人或住在自己家里的人
important-ten_metre_forward_older-statistic = 从有意义的小变化到大变化
important-ten_metre_forward_knee-group = 膝骨关节炎患者，走20米
important-ten_metre_forward_knee-statistic = 重要差别，因计算方法而异
important-ten_metre_forward_stroke-group = 中风后不久的人
important-ten_metre_forward_stroke-statistic = 最小的重要进步，因参照标准而异
