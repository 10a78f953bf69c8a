# 可能有变化的；英文在screening/data/changes.toml。

change-pain-text = 我的疼痛
change-symptoms-text = 有新的感觉，或不再有
change-steadiness-text = 跌倒、站得稳不稳，或吃的药
change-health-text = 医生告诉我的事、手术或受伤
change-place-text = 可以练习的地方
change-kit-text = 手头有的东西
change-partner-text = 有没有人能陪我走
change-goals-text = 我的愿望，或活动量
change-myself-text = 年龄、身高、体重或走路的国家
