result-name = 你的行走
result-title = 这是你的行走
result-none = 没有找到倒走的步子
result-unit-steps = 步
result-backward-about = 倒走，约
result-technique = 你走得怎么样
result-untold = 手机无法判断的
result-figures = 数据
result-direction = 方向
result-time = 时间
result-steps = 步数
result-steps-a-minute = 每分钟步数
result-metres = 米
result-direction-backward = 倒走
result-direction-forward = 向前走
result-direction-unknown = 不明
result-see-progress = 看你的进展
result-hand-in = 提交记录
result-hand-in-title = 提交你的行走记录
result-hand-in-what = 选择传感器应用导出的原始文件：Sensor Logger 或 phyphox 的 zip，或者表格（csv、parquet）。
result-recording = 记录
result-worn = 手机是怎么戴的？
result-worn-warm-up = 练习的热身会说明
result-worn-warm-up-hint = 你先按语音提示向前走了。
result-worn-toward = 竖直，屏幕朝向我
result-worn-away = 竖直，屏幕背向我
result-worn-unknown = 不知道
result-worn-unknown-hint = 那就只能看记录本身，结果里会说明作了什么假设。
result-measure = 测量我的行走
result-no-recording = 这次没有记录？<a href="{ $to }">直接去填写感受</a>。

result-energy = 能量
result-energy-slope = 路是上坡吗？有多陡？
result-energy-reckon = 重新计算
result-energy-rests = 依据
result-energy-weight = 填写我的体重

### untold: where nobody knows which way
result-untold-way = 走了{ $steps }步，但分不清方向
