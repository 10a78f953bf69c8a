gait-technique-small_steps-good = 你倒走的步长是向前走的{ $number }%。小步就对了。
gait-technique-small_steps-better = 你倒走的步长是向前走的{ $number }%。再短一点，膝盖更轻松。
gait-technique-evenness-good = 你倒走每一步用的时间相差{ $number }%。这很均匀。
gait-technique-evenness-better = 你倒走每一步用的时间相差{ $number }%。多练习，节奏会更稳。
gait-technique-unhurried-good = 你倒走每分钟{ $number }步。不慌不忙。
gait-technique-unhurried-better = 你倒走每分钟{ $number }步。不用急：慢一点更好。
gait-technique-tall-upright = 倒走时你的上身保持直立。身姿挺拔。
gait-technique-tall-back = 倒走时你的上身比站立时多后倾{ $degrees }°。身姿挺拔。
gait-technique-tall-good = 倒走时你的上身比站立时多前倾{ $degrees }°。身姿挺拔。
gait-technique-tall-better = 倒走时你的上身比站立时多前倾{ $degrees }°。站高一些：抬头，肩膀放松。
gait-faint = { $sentence }能看清的步子很少，仅供参考。
gait-unseen-toes = 戴在躯干上的手机看不到你的脚：自己感觉脚尖先着地。
gait-unseen-facing = 不知道你面朝哪边，就测不出晃动和倾斜。
gait-unseen-upright = 你一直没有站定，所以没有直立的姿势可比较。

gait-note-nothing = 这份记录里没有找到走路。
gait-note-no-gyroscope = 这份记录里没有陀螺仪，所以测不出方向。
gait-note-running = 有{ $seconds }秒分不清是走还是跑，所以那一段的方向不清楚。
gait-note-moved = 手机在你身上移动了，所以有{ $seconds }秒不清楚。
gait-note-height = 不知道你的身高，长度按{ NUMBER($height, minimumFractionDigits: 2) } m 计算。
gait-note-error = 距离通常有约{ $number }%的误差。
gait-note-no-stretch = 从{ $start }到{ $end } s 没有找到可作依据的、朝一个方向的平稳行走。
gait-note-facing-one = 没有信息说明你面朝哪边：当作向前走。
gait-note-facing-faster = 没有信息说明你面朝哪边：较快的方向当作向前。
gait-note-facing-first = 没有信息说明你面朝哪边：你出发的方向当作向前。
gait-note-in-degrees = 陀螺仪原来以度每秒为单位；已换算成 rad/s。
gait-note-in-millidegrees = 陀螺仪原来以毫度每秒为单位；已换算成 rad/s。

gait-too-short = { $source }：它长{ NUMBER($seconds, minimumFractionDigits: 1) } s；请至少录几步。
gait-no-gravity = { $source }：加速度平均为{ NUMBER($mean, minimumFractionDigits: 2) } m/s²，但单是重力就有9.81；请录含重力的加速度，单位 m/s²。
gait-stretch-turned = 向前走的一段必须先开始后结束，但它是从{ $start }到{ $end } s。
gait-axis = 向前的轴是 +x -x +y -y +z -z 之一，而不是“{ $axis }”。
gait-height = 身高{ $height } m 不可能：请以米为单位填写。
gait-calibration-needs = 校准需要一段已知的距离，向前走或倒走。
gait-calibration-above = 已知距离和它的测量值都必须大于零。

gait-live-moved = 手机在你身上移动了：在它回到原位之前，方向不清楚。
gait-live-no-gravity = { $source }：加速度平均为{ NUMBER($mean, minimumFractionDigits: 2) } m/s²，但单是重力就有9.81；请发送含重力的加速度，单位 m/s²。
gait-live-stretch = 向前走的一段必须先开始后结束。
gait-live-shape = { $source }：一个信号的形状是{ $shape }，但{ $count }个时间戳需要{ $wanted }。

gait-feet-none = 没有脚上的记录：请给出左脚或右脚的。
gait-feet-no-gyroscope = { $source }：这份记录里没有陀螺仪；没有它就无法跟踪脚的动作。
gait-feet-too-short = { $source }：它长{ NUMBER($seconds, minimumFractionDigits: 1) } s；请至少录几个复步。
gait-feet-too-slow = { $source }：每秒{ NUMBER($rate, minimumFractionDigits: 1) }个采样太少，无法跟踪脚的动作；请用{ $least }或更高来录。
gait-feet-note-toe = 分不清脚的哪一端是脚尖，所以方向不清楚。
gait-feet-note-unknown = 方向不清楚：{ $strides }个复步中的{ $unknown }个，正在转身或连续的太少。
gait-feet-note-axis = 传感器的{ $axis }轴没有沿着脚的方向；没有采用。

# 走还是跑。
gait-note-running-lengths = 跑步时不测量步长和距离。
gait-live-walk-or-run = 分不清你是在走还是在跑，所以现在方向不清楚。
# 跌倒与绊倒。
gait-note-no-stumbles = 没有陀螺仪，无法识别绊倒，但能识别跌倒。
gait-placement = 设备佩戴的位置是 { $known } 之一，而不是“{ $placement }”。
gait-note-wrist-guessed = 看起来它是戴在手腕上的。如果不是，请说明戴在哪里。
gait-note-wrist = 戴在手腕上时，手臂每摆动一次算两步；在那里无法判断方向。
### streams as they are
gait-note-sign = 方向取决于加速度的符号：静止时它必须指向上方，这里它指向设备的 { $axis }。来自 iPhone 的表格常常相反，那样前进和后退就会互换。如果是这样，请把单位声明为 "-m/s²" 或 "-g"。
gait-note-not-told = 从这次步行无法看出你面朝哪边，所以方向未知。请说明哪边是前方，或者至少稳定地走十步。
gait-note-spikes = { $count ->
   *[other] 有{ NUMBER($count, useGrouping: 0) }个采样
}远远偏离前后相邻的采样，不可能是动作；已作平滑。
# 供研究者。
gait-note-contacts-unseen = 所给的触地时刻中有 { $count } 个落在设备没有移动的时段，已略去。
gait-bids-label = “{ $label }”不能作为 BIDS 的文件名：只能用字母和数字。
gait-no-table = 没有名为“{ $table }”的表；现有的表：{ $tables }。
gait-note-not-shown = 连续的步子太少，或者太轻，看不出走向哪边，所以方向未知。
