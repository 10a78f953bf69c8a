# 图：标题、给看不见的人的说明，以及图里的字。

drawing-foot-roll-title = 脚反过来滚动
drawing-foot-roll-description = 一只脚向后伸。脚尖先着地，然后是前脚掌，最后放下脚跟。

drawing-step-back-title = 向后一步
drawing-step-back-description = 一个人身体直立，小步倒走：每一步都是脚尖先着地。

drawing-stand-hip-width-title = 双脚在髋部正下方
drawing-stand-hip-width-description = 正面和俯视：两只脚分开站，与髋同宽，脚尖都朝前。

drawing-stand-tall-title = 站直
drawing-stand-tall-description = 一个人从弯腰慢慢站直：头顶向上，肩膀放松下沉。

drawing-wake-the-feet-title = 唤醒双脚
drawing-wake-the-feet-description = 俯视两只脚：第一是外侧边缘，第二是内侧足弓，第三是大脚趾。第四，一个人双手扶好，在前脚掌上轻轻起落。

drawing-look-behind-title = 先看身后
drawing-look-behind-description = 一个人站在扶手旁，一只手扶着，站稳后转头看身后的路是否畅通，再看回前方。

drawing-turn-whole-body-title = 整个身体一起转
drawing-turn-whole-body-description = 俯视：一个人在扶手旁，用小步把双脚、身体和头一起转过去。旁边打叉的是只转头。

drawing-reach-back-title = 屈膝，向后伸
drawing-reach-back-description = 一个人一只手扶着扶手单腿站立，另一条腿屈膝，脚向后伸出一小段，直到脚尖着地。

drawing-weight-over-title = 重心移到后腿
drawing-weight-over-description = 一个人把一只脚放到身后。铅垂线表示重心移到这条腿上，然后另一只脚才迈步。

drawing-upright-title = 走得挺拔
drawing-upright-description = 一个人挺直身体倒走，头在肩的正上方，肩在髋的正上方。旁边打叉的是一个弯着腰、垂着头的人。

drawing-easy-arms-title = 手臂放松
drawing-easy-arms-description = 一个人倒走，每只手臂随对侧的腿摆动。正面：手臂在身体两侧；打叉的是手臂横在身前。

drawing-slow-and-attentive-title = 一步一步来
drawing-slow-and-attentive-description = 一个人慢慢倒走。一个圆圈跟着正在移动的脚：注意力就在那里。

drawing-head-neutral-title = 平视前方
drawing-head-neutral-description = 一个人倒走，目光看向远处的地平线。旁边打叉的是一个低头看脚的人。

drawing-knee-over-ankle-title = 膝在脚踝正上方
drawing-knee-over-ankle-description = 一个人一只脚向后迈，脚跟放下；前膝弯到正好在脚踝上方。旁边打叉的是膝盖超过了脚尖。

drawing-free-feet-title = 感受地面
drawing-free-feet-description = 一只光脚用前脚掌着地，再放下脚跟。俯视：着地时脚趾张开。

drawing-quick-feet-title = 更快，而不是更大
drawing-quick-feet-description = 一个人用又快又小的步子倒走。下面是间距很近的脚印；打叉的是间距很远的脚印。

drawing-mountain-title = 山式
drawing-mountain-description = 正面：一个人向两侧轻轻摆动，然后挺直站定，重量均匀落在双脚上。

drawing-tree-title = 树式，脚尖点地
drawing-tree-description = 正面：一个人用一只手扶着，把重心移到一条腿上，另一只脚的脚跟靠在脚踝旁，脚尖仍在地上。

drawing-heel-raise-title = 提踵
drawing-heel-raise-description = 一个人双手扶好，慢慢用两脚前脚掌踮起，再更慢地放下。

drawing-slow-step-title = 慢慢向后迈一步
drawing-slow-step-description = 一个人一只手扶着扶手，先让一条腿空下来，脚尖放到身后，重心慢慢移过去，再回来。铅垂线和着色的地面表示重心在哪里。

drawing-rail-title = 扶手旁
drawing-rail-description = 一个人在扶手旁倒走，一只手搭在扶手上。

drawing-partner-title = 和同伴一起
drawing-partner-description = 两个人面对面，双手相握。一个人倒走，另一个人跟着。

drawing-warrior-title = 战士式
drawing-warrior-description = 一大步：前膝在脚踝正上方，后腿伸直，脚跟着地，一只手扶着扶手，另一只手臂向上，目光向上。

drawing-mat-title = 垫子上
drawing-mat-description = 一个人在平铺于地面的垫子上倒走。

drawing-pool-title = 水中
drawing-pool-description = 一个人在泳池里靠近池边倒走，水到胸口，用腿向后推水。

drawing-treadmill-title = 带两侧扶手的跑步机
drawing-treadmill-description = 一个人在跑步机上倒走，双手握住两侧扶手，安全夹夹在衣服上。

drawing-treadmill-jog-title = 跑步机上慢跑
drawing-treadmill-jog-description = 一个人在跑步机上向后慢跑，双手握住两侧扶手。

drawing-treadmill-hands-free-title = 跑步机上慢跑，放开手
drawing-treadmill-hands-free-description = 一个人在跑步机上向后慢跑，双手就在两侧扶手上方。

drawing-spotter-title = 有人在旁保护
drawing-spotter-description = 一个人倒走。另一个人走在旁边稍后的位置，面朝前进方向，一只手在其背后随时准备扶住。

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
