# 因人而异的出发前检查；英文原文在 practice/data/checks.toml。

check-shoes_hold-tick = 鞋包住脚、系好了带：不穿拖鞋，不光脚。
check-help_in_reach-tick = 我能求助：电话伸手可及，倒在地上也够得着。
check-distance_glasses-tick = 我戴着看远的眼镜，不是双光或渐进镜（如果有）。
check-nothing_drowsy-tick = 我站得稳，也没有让我犯困的东西：没喝酒，没吃安眠药。
check-touch_agreed-tick = 助听器戴好了，碰一下就表示停。
check-chair_near-tick = 有一把稳固的椅子供我休息。
