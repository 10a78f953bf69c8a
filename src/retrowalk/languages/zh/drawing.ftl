# 图：标题、给看不见的人的说明，以及图里的字。

drawing-foot-roll-title = 脚反过来滚动
drawing-foot-roll-description = 一只脚向后伸。脚尖先着地，然后是前脚掌，最后放下脚跟。

drawing-step-back-title = 向后一步
drawing-step-back-description = 一个人身体直立，小步倒走：每一步都是脚尖先着地。

drawing-posture-title = 站直
drawing-posture-description = 两个人站着。一个弯着腰，垂着头。另一个站得直，头在肩的正上方，肩在髋的正上方。

drawing-rail-title = 扶手旁
drawing-rail-description = 一个人在扶手旁倒走，一只手搭在扶手上。

drawing-partner-title = 和同伴一起
drawing-partner-description = 两个人面对面，双手相握。一个人倒走，另一个人跟着。

drawing-warrior-title = 战士式
drawing-warrior-description = 一大步：前膝在脚踝正上方，后腿伸直，脚跟着地，一只手扶着扶手，另一只手臂向上，目光向上。

drawing-mat-title = 垫子上
drawing-mat-description = 一个人在平铺于地面的垫子上倒走。

drawing-pool-title = 水中
drawing-pool-description = 一个人在泳池里倒走，水到胸口。

drawing-treadmill-title = 带两侧扶手的跑步机
drawing-treadmill-description = 一个人在跑步机上倒走，双手握住两侧扶手。

drawing-treadmill-jog-title = 跑步机上慢跑
drawing-treadmill-jog-description = 一个人在跑步机上向后慢跑，双手握住两侧扶手。

drawing-treadmill-hands-free-title = 跑步机上慢跑，放开手
drawing-treadmill-hands-free-description = 一个人在跑步机上向后慢跑，双手就在两侧扶手上方。

drawing-spotter-title = 有人在旁保护
drawing-spotter-description = 一个人倒走。身后有第二个人准备着，伸手就能扶到。

drawing-open-ground-title = 空旷的平地
drawing-open-ground-description = 一个人独自在空旷的平地上倒走。

drawing-grass-title = 草地上
drawing-grass-description = 一个人在短草地上倒走。

drawing-hill-title = 上缓坡
drawing-hill-description = 一个人倒走上缓坡，身体直立，步子小。

drawing-weights-title = 轻负重
drawing-weights-description = 一个人倒走，两手各拿一个轻的重物，手臂下垂。

drawing-sled-title = 拉健身雪橇
drawing-sled-description = 一个人身体向后倾，在平地上倒走着拉一个空健身雪橇。

drawing-sled-uphill-title = 上坡拉健身雪橇
drawing-sled-uphill-description = 一个人身体向后倾，倒走着把一个空健身雪橇拉上缓坡。

drawing-jog-title = 倒跑
drawing-jog-description = 一个人脚步轻快地倒跑，手肘弯曲。

drawing-drills-title = 锥筒间的练习
drawing-drills-description = 一个人在地面的锥筒之间倒跑。

drawing-chair-title = 从椅子上站起来
drawing-chair-description = 一个人坐在椅子上，双臂交叉抱在胸前，然后站起来。

drawing-lines-forward-title = 向前走，从一条线到另一条线
drawing-lines-forward-description = 一个人从地上的一条线向前走到另一条线。第二个人紧挨着走在旁边。

drawing-lines-backward-title = 倒走，从一条线到另一条线
drawing-lines-backward-description = 一个人从地上的一条线倒走到另一条线。第二个人紧挨着走在旁边。

drawing-one-leg-title = 单脚站立
drawing-one-leg-description = 一个人单脚站立，双臂交叉抱在胸前，扶手就在手边。

drawing-four-stances-title = 四种站法
drawing-four-stances-description = 从上方看脚：双脚并拢；一脚的足弓挨着另一脚的脚尖；脚跟对脚尖；单脚。

drawing-toes = 脚尖
drawing-ball = 前脚掌
drawing-heel = 脚跟
drawing-bowed = 弯腰
drawing-tall = 站直
