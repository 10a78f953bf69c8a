# 关于倒走的说法，与目前找到的最好研究对照。

claim-balance-claim = 平衡更好，站得更稳
claim-balance-for_whom = 中风后的人，在治疗之外练习；“中等”是合并分析的作者给出的等级。对健康成年人和老年人，证据确定性低。
claim-balance-finding = 中风后的试验合并：满分56分的 Berg 平衡量表多得3.82分（95%置信区间2.12至5.52），另一项合并为4.38分（2.60至6.15）。这低于中风早期的人能察觉的6.5至12.5分。一项36人的试验在这个量表上没有发现差别（Takami 2010）；一项26人的试验，与同等量的其他治疗比较，51.4分对47.3分（Weng et al. 2006）。
claim-balance-would_change = 在65岁以上的人中，与同等量的向前走比较、并统计跌倒次数的试验。
claim-balance-parts-children_cerebral-about = 脑性瘫痪儿童
claim-balance-parts-children_cerebral-finding = 15名和15名儿童，在物理治疗之外练12周：稳定指数1.40对1.77，越低越稳（El-Basatiny 和 Abdel-Aziem 2015）。
claim-balance-parts-healthy_adults-about = 健康成年人
claim-balance-parts-healthy_adults-finding = 33人在坡上练4周：进步大于同样几周的向前走，摘要没有给出大小（Cha et al. 2016）。15名和15名年轻男性在坡上练6周：平衡没有差别（Kachanathu et al. 2016）。
claim-balance-parts-older_adults-about = 老年人
claim-balance-parts-older_adults-finding = 我们没有读到设计可靠的试验。有一项研究中，练习组有进步，但另一组一开始功能就更好（2021）。另一项21人和21人的研究中，倒走好于平衡练习，没有给出数值，也没有说明是否随机分组（Deepthi 和 Rajarajeswari 2024）。

claim-coordination-claim = 协调、本体感觉和身体感知更好
claim-coordination-for_whom = 任何人。
claim-coordination-finding = 膝骨关节炎患者（16人和16人，4周）的关节位置觉，两组之间没有差别。40名健康男性，6周，只有倒走的人有进步；两组之间没有做检验。
claim-coordination-would_change = 以关节位置觉为主要结局的对照试验。
claim-coordination-parts-after_operation-about = 膝韧带手术后
claim-coordination-parts-after_operation-finding = 52人分五组，4周：四个倒走组都好于不倒走的一组，10度或15度坡上进步最大（Shen et al. 2021）。

claim-strength-claim = 大腿、臀部、腘绳肌、小腿前侧、小腿后侧、足部和核心更有力
claim-strength-for_whom = 膝骨关节炎患者的大腿前侧，在物理治疗之外练习。对其他肌肉和健康人，证据确定性非常低。
claim-strength-finding = 合并后，大腿力量高1.22个标准差，没有给出区间。电极显示更用力的肌肉，不一定会变得更有力。
claim-strength-would_change = 在健康成年人中测量力量的随机试验。
claim-strength-parts-buttocks-about = 臀部
claim-strength-parts-buttocks-finding = 20名膝前痛的女性和20名没有膝前痛的女性，臀中肌更活跃（Abdelraouf 2019；与什么比较，未能读到全文）。一项膝骨关节炎试验测量了髋部力量：倒走组增加更多（p 小于0.05），没有给出大小（Gondhalekar 和 Deo 2013）。臀大肌的测量，我们没有读到。
claim-strength-parts-hamstrings-about = 腘绳肌
claim-strength-parts-hamstrings-finding = 19名学生以每小时2.5英里（约4公里）行走，活跃程度与向前走没有差别（学生研究，杜鲁门州立大学2007）。
claim-strength-parts-calves-about = 小腿后侧
claim-strength-parts-calves-finding = 同样这19名学生，倒走时小腿后侧不如向前走活跃；小腿前侧更活跃。
claim-strength-parts-healthy_people-about = 健康人
claim-strength-parts-healthy_people-finding = 测量过两次。40名男性，6周，两个方向大腿都更有力，没有互相比较；15名和15名男性在坡上，倒走进步更多，没有数字（Kachanathu et al. 2016）。两项都没有说是随机分组。

claim-joint_load-claim = 膝盖和关节负担更小
claim-joint_load-for_whom = 走路。我们读到的测量数据来自跑步。
claim-joint_load-finding = 以同样速度倒跑，髌骨后方的最大受力是体重的3.4倍，而不是4.5倍（20名健康人），而且并非人人如此。走路的数据我们没有读到。
claim-joint_load-would_change = 以相同速度走路时，计算或测量出的膝部受力。

claim-knee_pain-claim = 膝骨关节炎疼痛减轻，功能改善
claim-knee_pain-for_whom = 膝骨关节炎患者，在常规治疗之外练习。到底是方向起作用，还是多练的时间起作用，没有证明。
claim-knee_pain-finding = 13项随机试验合并：疼痛低0.997个标准差（95%置信区间0.620至1.373），功能障碍低1.015个（0.703至1.326）。倒走是加在康复之上的，所以多出来的时间也算在内。单项试验各不相同：两项中疼痛多减轻0.7分和0.8分（满分10分），另一项不比不倒走减轻更多（Gondhalekar 和 Deo 2013）；骨关节炎患者能察觉的是1.75分。
claim-knee_pain-would_change = 与同样分钟数的向前走比较的、更大的试验。
claim-knee_pain-parts-better_same-about = 比同样分钟数的向前走更好
claim-knee_pain-parts-better_same-finding = 两项比较，结果不一致。三组，向前走、倒走、都不走，全都有改善，大多数结局没有差别（Rangey et al. 2016）。33人和33人的研究中，倒走的功能和力量更好，没有给出数值；怎样分组不清楚。

claim-back_pain-claim = 腰痛减轻
claim-back_pain-for_whom = 长期腰痛的成年人，在常规治疗之外练习。
claim-back_pain-finding = 一项36人、12次练习的试验发现，疼痛比只做常规治疗更轻（p 小于0.001）。试验未设盲。另一项29人的试验只报告了各组内的变化。腰痛患者能察觉的大约是2分（满分10分）。
claim-back_pain-would_change = 设盲的、更大的、随访一年的试验。

claim-flexibility-claim = 髋屈肌、踝关节和腘绳肌更柔韧；抵消久坐
claim-flexibility-for_whom = 任何人。
claim-flexibility-finding = 我们读到的健康人对照测试中（30名学生，4周），腘绳肌的进步不比不训练多（p 0.143）。一项36名腰痛患者的试验发现，坐位前伸更远（p 小于0.001）。
claim-flexibility-would_change = 测量髋关节后伸的对照试验。
claim-flexibility-parts-hip_flexors-about = 髋屈肌
claim-flexibility-parts-hip_flexors-finding = 我们没有读到测量它的试验；倒走时大腿的活动范围比向前走小（12名7岁男孩，Hao 和 Chen 2011）：拉伸更少，而不是更多。

claim-posture-claim = 身姿更挺拔
claim-posture-for_whom = 成年人。脑性瘫痪儿童有一项试验。
claim-posture-finding = 55名偏瘫型脑性瘫痪儿童，倒走12周后躯干比同样几周向前走更直（p 小于0.05）。成年人的对照研究我们没有读到。
claim-posture-would_change = 在成年人中测量姿势的对照试验。

claim-fitness-claim = 心脏更强健，耐力更好
claim-fitness-for_whom = 倒走与向前走相比。走路使人健康，这一点没有疑问。
claim-fitness-finding = 26名年轻女性：六周倒跑和倒走，推算的体能提高5.2%，没有主动对照组。与同样的向前间歇跑相比，30名年轻男性的有氧能力没有差别。两项小型比较（各15名和15名年轻男性）支持在坡上倒走，没有给出数值，也没有说是随机分组：有氧和无氧能力（Kachanathu et al. 2016），无氧能力（Kachanathu et al. 2014）。
claim-fitness-would_change = 与同样用力程度的向前走比较的试验。

claim-energy-claim = 比向前走消耗更多能量
claim-energy-for_whom = 以同样的速度。人倒走时更慢，所以整段走下来未必消耗更多。
claim-energy-finding = 在5%至10%的坡上，倒走时心率和耗氧高17%至20%（27名成年人）。多出的部分会减少：练习4周后，同样速度的耗氧少了19%（8名男性）。
claim-energy-would_change = 以自己选择的速度走完整段路时测得的能量。
claim-energy-parts-losing_weight-about = 减重
claim-energy-parts-losing_weight-finding = 13名年轻女性跑步和走路六周，体脂下降2.4%（Terblanche et al. 2005）。与同样的向前跑相比，30名年轻男性的体重没有差别；在坡上练六周后，两个方向的身体成分都没有变化（30名年轻男性，Kachanathu et al. 2014）。

claim-brain-claim = 大脑更健康：注意力、执行功能、可塑性
claim-brain-for_whom = 任何人。关于新生神经元或血流，我们没有读到研究。
claim-brain-finding = 一项随机研究，40名65至70岁男性，12周，与平常生活比较，报告反应更快（p 小于0.05）。这是会议摘要，不是经过评审的论文。刚向后迈四步之后，38名学生的注意力任务做得比向前或侧向迈步之后更好；这只是一时的，不是训练，我们没有看到效应大小（Koch et al. 2009）。
claim-brain-would_change = 与向前走比较的、经过评审的训练试验；一项针对多发性硬化的试验正在进行（NCT04091464）。

claim-memory-claim = 记忆和回忆更好
claim-memory-for_whom = 年轻成年人，刚刚向后移动之后。关于记忆训练，我们没有读到研究。
claim-memory-finding = 六个小实验报告，向后移动后回忆更好：其中两个是真的走，其余是看影片或想象。其中一个影片实验被重复，事先注册、人数足够，没有差别。在我们读到的内容里，走路的实验没有被重复。
claim-memory-would_change = 让人真的走路的、事先注册的重复实验。

claim-forward_gait-claim = 向前走得更快更好，中风后也是
claim-forward_gait-for_whom = 中风后的人，作为额外练习。对帕金森病，效果与向前走练习相同，没有更好。
claim-forward_gait-finding = 中风后合并：向前走快0.11 m/s（95%置信区间0.01至0.21，7项试验）；中风早期的人能察觉0.18至0.25。步幅（同一只脚两次着地的距离）增加6.6 cm（0.7至12.5）。
claim-forward_gait-would_change = 与同样分钟数的向前走练习比较的、更大的试验。
claim-forward_gait-parts-after_stroke-about = 中风后，比向前走练习更好
claim-forward_gait-parts-after_stroke-finding = 两项与同样的向前走练习比较、评估者不知分组的试验，没有发现差别：19人和21人，两组都至少快0.16 m/s（Awosika et al. 2024，预印本），以及7人和7人（Naidu et al. 2025）。一篇15人和15人的会议摘要称倒走进步更大，0.09 m/s 对0.03。合起来看，倾向于没有优势。
claim-forward_gait-parts-parkinsons_disease-about = 帕金森病
claim-forward_gait-parts-parkinsons_disease-finding = 29人中，两个方向8周后速度都提高了0.35个标准差：倒走没有优势（Grobbelaar et al. 2017）。
claim-forward_gait-parts-children_cerebral-about = 脑性瘫痪儿童
claim-forward_gait-parts-children_cerebral-finding = 30名儿童，12周：比同样的向前走练习之后更快，步子更长（Abdel-Aziem 和 El-Basatiny 2017）。
claim-forward_gait-parts-after-about = 中风后，与同样多的其他练习比较
claim-forward_gait-parts-after-finding = 要看与什么比较。与同样多的常规治疗比较，13人和13人：速度57对43（没有印出单位），平衡51.4对47.3（满分56分）（Weng et al. 2006）。与侧走比较，17人和17人：侧走的速度和步幅好于倒走（Kim et al. 2017）。

claim-sleep-claim = 睡得更好，更有精力
claim-sleep-for_whom = 有腰痛的年轻成年人，只有一项小试验。
claim-sleep-finding = 29人记了三周睡眠日记；也做倒走的人记下的睡眠更长（p 0.001）。他们知道自己在哪一组，疼痛也减轻了。
claim-sleep-would_change = 在没有疼痛的人中测量睡眠的试验。

claim-mood-claim = 心情更好，压力更小
claim-mood-for_whom = 任何形式的走路，以及正念行走。目前还不能归功于方向。
claim-mood-finding = 44项走路试验合并：抑郁症状少0.59个标准差（95%置信区间0.40至0.78）。八次正念行走使压力降到24.2分，等候名单组为32.0分。
claim-mood-would_change = 倒走与向前走比较、并测量心情的试验。
claim-mood-parts-walking_backward-about = 倒走
claim-mood-parts-walking_backward-finding = 27名糖尿病神经病变患者六周后抑郁得分低33%，没有其他组可比较（Abdelbasset et al.）。

claim-reaction-claim = 反应和决定更快
claim-reaction-for_whom = 任何人。
claim-reaction-finding = 同一篇关于40名65至70岁男性的会议摘要报告，三项任务回答更快（p 小于0.05）。经过评审的训练试验我们没有读到。
claim-reaction-would_change = 与向前走比较的、经过评审的训练试验。

claim-front_of_knee-claim = 倒跑有助于膝前痛
claim-front_of_knee-for_whom = 有膝前痛的跑步者。
claim-front_of_knee-finding = 倒跑时髌骨后方受力较小（体重的3.4倍对4.5倍，20名健康人）。让有这种疼痛的人倒跑的试验，我们没有读到。
claim-front_of_knee-would_change = 让膝前痛的人倒跑的试验。
claim-front_of_knee-parts-walking_backward-about = 上坡倒走
claim-front_of_knee-parts-walking_backward-finding = 三组各十人，在倾斜的跑步机上练六周：功能好于向前走之后，摘要没有数字。

claim-falls-claim = 跌倒更少
claim-falls-for_whom = 任何人。
claim-falls-finding = 有一项注册试验统计了跌倒次数：62名中风后的人，训练有早有晚。两组都训练了，所以它不能说明倒走能防止跌倒。统计结果在注册平台上（NCT02688777），我们还没有读到。练习时跌倒的频率，在我们能读到的内容里没有报告；两项注册试验有不良事件的表格，我们没有读到（NCT02688777、NCT04247802）。一个人倒走的速度与过去的跌倒有关（483名老年人，曲线下面积0.655），但这并不说明练习能防止跌倒。
claim-falls-would_change = 统计跌倒次数、并与不倒走或向前走的人比较的试验；针对多发性硬化的 TRAIN-BW（NCT04091464）会这样做。

claim-gear-claim = 健身雪橇、自驱动跑步机或零跟差鞋能增加益处
claim-gear-for_whom = 任何人。这样说的文章里带有折扣码。
claim-gear-finding = 这三样与倒走结合的研究，我们一项也没有读到。
claim-gear-would_change = 任何对照试验。
