# 一次练习：屏幕上的各个阶段，以及教练说的话。说出来的句子最多十八个字左右。

# The tag of this language (BCP 47), by which a voice is chosen.
session-language = zh-CN
session-where-parts = { $new }（新的，{ $new_minutes }），然后{ $known }（{ $known_minutes }）
session-where-then = { $new }，然后{ $known }

session-stand-title = 站好不动
session-stand-hint = 双脚在髋部正下方。自然呼吸。
session-warm-up-title = 轻松向前走
session-warm-up-more-title = 热身
session-ready-title = 停下，做好准备
session-backward-title = 倒走
session-forward-title = 向前走
session-rest-title = 站着休息
session-chair-title = 坐下休息
session-cool-down-title = 慢慢向前走
session-go-title = 去你熟悉的地方
session-slow-title = 慢走，用心感受
session-slow-hint = 有意放慢。留意此刻的一切。
session-steps-breath-title = 呼吸配合步伐
session-steps-breath-hint = 走{ $steps }步吸气，约{ $seconds }秒；走{ $out }步呼气。
session-standing-breath-title = 站着呼吸

session-forward-belt = 跑步机调慢，双手握住扶手。
session-forward-own-belt = 小步慢走，双手握住扶手。
session-forward-water = 在水中轻松地走。
session-forward-easy = 迈轻松的步子，像平时走路一样。

session-backward-belt = 最低速度，两手各握一边扶手。
session-backward-own-belt = 小步慢走，两手各握一边扶手。
session-backward-belt-faster = 先用最低速度，再稍快一点。
session-backward-rail-turns = 走到扶手尽头，转身，再走回来。转身另算时间。
session-backward-uphill = 上坡迈半步。下坡时面朝前走。
session-backward-partner = 同伴替你看着路。
session-backward-look = 小步走。听到提示就停下看看，随时也可以停。
session-backward-short-turns = 走到尽头，停下，小步转身，再走回来。转身另算时间。
session-backward-faster = 轻快的步子。转身之前先减速。
session-backward-drill = 后退，再斜着后退。转身之前先刹住。

session-rest-belt = 停下跑步机。握住扶手，再转身。
session-rest-own-belt = 让跑带停下。握住扶手，再转身。
session-arrive-belt = 夹好安全夹，跑带停着再上。握住扶手，再转身。
session-arrive-own-belt = 跑带停着再上。握住扶手，再转身。
session-rest-alone = 站好不动，看看身后的路。
session-rest-hold = 站好不动，扶稳。看看身后的路。
session-rest-chair = 坐到椅子上，或扶稳。起身要慢。
session-between-belt = 停下跑步机。握住扶手。
session-between-own-belt = 让跑带停下。握住扶手。
session-between-partner = 交换位置，或者沿原路走回去。
session-between-alone = 沿原路走回去，你知道那里没有障碍。
session-between-drill = 轻松回到开始的地方。

session-with-somebody = 有人陪着我，并且看得到我。
session-with = 在我身边并看得见我：{ $who }。

session-number =
    { $number ->
        [2] 两
       *[other] { $number }
    }
session-seconds = { $words }秒
session-minutes = { $words }分钟
session-about-minutes = 大约{ $words }分钟

session-title = 倒走{ $amount }
session-done = 你倒走了{ $amount }。慢慢向前走。

session-now-backward = 现在倒走。
session-backward-again = 再倒走。
session-and-backward = 好，倒走。
session-now-known = 现在倒走，像以前一样。
session-first-easy = 第一次只用一半速度。
session-walk-forward = 轻松地向前走。
session-forward-first = 先向前走，按自己的步调。
session-now-forward = 现在轻松地向前走。
session-change-over = 交换，现在由你看路。
session-down-forward = 现在面向前走下来。
session-forward-known = 现在向前走。这段路你熟悉。
session-forward-slowly = 向前走，想多慢就多慢。
session-walk-on = 慢慢向前走。
session-easy-again = 再迈轻松的步子。
session-pose-now = 现在站住，做一个姿势。
session-pose-last = 最后做一个站立姿势。
session-seek-hold = 走到稳固的东西旁：墙、长椅或栏杆。
session-no-hold = 没有可扶的？站直就好。
session-behind-free = 身后的地面没有障碍吗？

session-soon-backward = 五秒后，倒走。
session-soon-forward = 五秒后，向前走。
session-soon-slowly = 五秒后，慢慢向前走。
session-soon-stop = 五秒后，停下来。
session-soon-brake = 五秒后，刹住，再向前。

# A drill with changes of direction: said ahead, in its middle, and before its end.
session-ahead-left = 到一半时，向左后方退。
session-ahead-right = 到一半时，向右后方退。
session-drill-left = 现在向左后方退。
session-drill-right = 现在向右后方退。
session-soon-turn-left = 五秒后，刹住，向左转。
session-soon-turn-right = 五秒后，刹住，向右转。

# From the place where something new was tried to the one that is known. $where is a setting.
session-go-hint = 现在{ $where }。到了再继续，时间会等你。
session-go = 现在去你熟悉的地方。
session-go-off-belt = 等跑带停稳再下来。
session-go-out-of-water = 慢慢上岸，擦干双脚。
session-go-into-water = 慢慢下水，扶稳。
session-go-load = 先把重物放下。
session-go-down = 面向前走下来。
session-go-shoes = 穿好鞋，系好鞋带。
session-go-tap = 到了就点一下。

# 防跌倒的话，按顺序说：站着时，短路尽头转身时。
session-stand-still = 站好不动。
session-stand-hold = 站好不动，扶稳。
session-stand-hands = 站好不动，双手互相握住。
session-sit-to-rest = 想坐就坐下，或扶稳。
session-end-stop = 走到尽头，先停下。
session-end-hold-rail = 双手扶稳。
session-end-hold = 转身前先扶稳。
session-end-together = 握住双手，一起转身。
session-turn-round = 用小步转身。
session-end-again = 每到尽头，停下，扶稳。
session-end-again-free = 每到尽头，停下再转身。
session-end-look = 每到尽头，停下，转身，看看。
session-end-together-again = 每到尽头，停下，一起转身。
session-stop-to-look = 停下，转身看看，再走。
session-stop-look = 停下，看看，没人再走。

# 有电机的跑带按键起停；无动力的跑带自己停下。
session-belt-begin = 向前走，用最低速度启动。
session-belt-slow = 把跑步机调到最慢。
session-belt-soon-stop = 五秒后，停下跑步机。
session-belt-stop = 停下跑步机。
session-belt-flat = 把跑带重新放平。
session-belt-faster = 现在一点一点加快。
session-belt-step-on = 夹好安全夹，跑带停着再上。
session-belt-soon-backward = 五秒后，用最低速度倒走。
session-belt-soon-forward = 五秒后，用最低速度向前走。
session-belt-last = 停下跑步机，扶稳，等它停住。

session-own-belt-begin = 向前走，先慢一点。
session-own-belt-slow = 现在放慢脚步。
session-own-belt-soon-stop = 五秒后，让跑带停下。
session-own-belt-stop = 让跑带停下来。
session-own-belt-step-on = 趁跑带停着，踏上去。
session-own-belt-soon-backward = 五秒后，慢慢倒走。
session-own-belt-soon-forward = 五秒后，慢慢向前走。
session-own-belt-last = 让跑带停下，一直扶稳。

session-today = 今天：
session-half = 完成一半了。
session-half-steps = 完成一半了。小步，轻轻地走。

session-slow-down = 放慢脚步，停下来。
session-stop-when-ready = 再慢一点，准备好了就停。
session-all-for-today = 今天就到这里。
session-stand-a-moment = 站一会儿，再走。

session-breath-in = 吸气，数到{ $words }。
session-breath-hold = 屏住呼吸，数到{ $words }。
session-breath-out = 呼气，数到{ $words }。
session-breath-rest = 停一停，数到{ $words }。
session-breath-in-steps = 吸气，走{ $words }步。
session-breath-out-steps = 呼气，走{ $words }步。

session-unsteady-held = 停下，扶稳。慢慢呼吸。别着急。
session-unsteady-free = 停下，双脚分开。慢慢呼吸。别着急。
session-unsteady-belt = 扶稳，停下跑步机。慢慢呼吸。
session-unsteady-own-belt = 扶稳，让跑带停下。慢慢呼吸。
session-paused-held = 已暂停。站好，扶稳。
session-paused-free = 已暂停。站好不动。
session-paused-belt = 已暂停。扶稳，停下跑步机。
session-paused-own-belt = 已暂停。扶稳，让跑带停下。
session-lead-in-held = 看看身后。五秒后倒走。
session-lead-in-free = 看看身后。五秒后倒走。
session-lead-in-belt = 扶稳。用最低速度倒走。
session-lead-in-own-belt = 扶稳。慢慢倒走。
session-gently-held = 现在轻一点。步子小些。扶稳。
session-gently-free = 现在轻一点。步子小些。别着急。
session-gently-belt = 现在轻一点。最低速度。扶稳。
session-gently-own-belt = 现在轻一点。步子小些。扶稳。
session-no-backward-held = 今天不再倒走。慢慢向前走。
session-no-backward-free = 今天不再倒走。慢慢向前走。
session-no-backward-belt = 今天不再倒走。让跑步机停着。
session-no-backward-own-belt = 今天不再倒走。让跑带停着。
session-resumed = 准备好了吗？继续走。

# 单独的静心练习：向前走、站着或坐着，扶或不扶。眼睛一直睁着。
session-guide-why = 哪天都可以：休息日，或在任何一次步行之外。
session-guide-title-walking = 轻松向前
session-guide-title-standing = 站立
session-guide-title-seated = 坐着
session-guide-where-walking = 向前走，在熟悉的路上
session-guide-where-walking-held = 向前走，沿着扶手或一排柜子
session-guide-where-standing = 站着
session-guide-where-standing-held = 站着，身边有稳固的东西
session-guide-where-seated = 坐在稳固的椅子上
session-guide-begin-walking = 轻松向前走。
session-guide-begin-walking-held = 沿着扶手轻松向前走。
session-guide-begin-standing = 站好不动。
session-guide-begin-standing-held = 站好不动，扶稳。
session-guide-begin-seated = 坐稳，双脚踩在地上。
session-guide-then-walking = 睁着眼，看着要去的地方。
session-guide-then-walking-held = 每到一头，停下扶稳。
session-guide-then-standing = 双脚在髋部下方，睁着眼。
session-guide-then-standing-held = 双脚在髋部下方，睁着眼。
session-guide-then-seated = 背拉长，睁着眼。
session-guide-end-walking = 放慢脚步，停下来。
session-guide-end-standing = 站一会儿，再走。
session-guide-end-seated = 再坐一会儿，然后慢慢起身。
session-guide-check-walking = 路平坦、干燥、没有障碍，而且我熟悉。
session-guide-check-standing = 地面干燥，没有障碍。
session-guide-check-seated = 椅子稳固，不会滑动。
session-guide-check-hold = 伸手就能扶到稳固的东西：扶手或台面。
session-guide-check-steady = 我头脑清醒，觉得站得稳。
session-seated-breath-title = 坐着呼吸
session-unsteady-seated = 坐着别动。呼吸。不着急。
session-paused-seated = 已暂停。坐着别动。
session-gently-seated = 慢慢来，不着急。

# Said by sessions that are kept, from before turns and looks had their time.
session-backward-rail = 走到扶手尽头，转身，再走回来。
session-backward-short = 走到尽头，停下，小步转身，再走回来。
session-backward-alone = 小步走。想看身后时，随时停下来看。
