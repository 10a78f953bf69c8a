# 各项研究发现了什么。重复的文字只写一次，之后引用。

study-alghadir_2019_pain-group = 膝骨关节炎
study-alghadir_2019_pain-people = 膝骨关节炎，平均56岁
study-alghadir_2019_pain-dose = 10分钟，每周3次，6周，有人监督，同时接受常规治疗
study-alghadir_2019_pain-against = 只做常规治疗
study-alghadir_2019_pain-outcome = 膝痛
study-alghadir_2019_pain-assumed = 按公布的完成率推算为23人和22人。
study-alghadir_2019_pain-finding = 疼痛下降1.8分（满分10分），对照组1.0分（p 0.01）。

study-alghadir_2019_function-group = { study-alghadir_2019_pain-group }
study-alghadir_2019_function-people = { study-alghadir_2019_pain-people }
study-alghadir_2019_function-dose = { study-alghadir_2019_pain-dose }
study-alghadir_2019_function-against = { study-alghadir_2019_pain-against }
study-alghadir_2019_function-outcome = 膝功能障碍
study-alghadir_2019_function-assumed = { study-alghadir_2019_pain-assumed }
study-alghadir_2019_function-finding = 功能障碍下降4.8分，对照组2.2分（p 0.008）。

study-chen_2021_pain-group = { study-alghadir_2019_pain-group }
study-chen_2021_pain-people = { study-alghadir_2019_pain-group }
study-chen_2021_pain-dose = 4周，同时接受常规康复治疗
study-chen_2021_pain-against = 只做常规康复治疗
study-chen_2021_pain-outcome = { study-alghadir_2019_pain-outcome }
study-chen_2021_pain-finding = 之后的疼痛为1.56分（满分10分），对照组2.25分。

study-chen_2021_function-group = { study-alghadir_2019_pain-group }
study-chen_2021_function-people = { study-alghadir_2019_pain-group }
study-chen_2021_function-dose = { study-chen_2021_pain-dose }
study-chen_2021_function-against = { study-chen_2021_pain-against }
study-chen_2021_function-outcome = { study-alghadir_2019_function-outcome }
study-chen_2021_function-finding = 之后的功能障碍为11.7分，对照组16.2分。

study-chen_2021_position_sense-group = { study-alghadir_2019_pain-group }
study-chen_2021_position_sense-people = { study-alghadir_2019_pain-group }
study-chen_2021_position_sense-dose = { study-chen_2021_pain-dose }
study-chen_2021_position_sense-against = { study-chen_2021_pain-against }
study-chen_2021_position_sense-outcome = 本体感觉
study-chen_2021_position_sense-finding = 关节位置觉没有差别。

study-gondhalekar_2013_function-group = { study-alghadir_2019_pain-group }
study-gondhalekar_2013_function-people = 膝骨关节炎急性发作，平均63岁
study-gondhalekar_2013_function-dose = 每天3次，3周，同时接受常规康复治疗
study-gondhalekar_2013_function-against = { study-chen_2021_pain-against }
study-gondhalekar_2013_function-outcome = { study-alghadir_2019_function-outcome }
study-gondhalekar_2013_function-finding = 功能障碍减轻（p 0.04）。

study-gondhalekar_2013_pain-group = { study-alghadir_2019_pain-group }
study-gondhalekar_2013_pain-people = { study-gondhalekar_2013_function-people }
study-gondhalekar_2013_pain-dose = { study-gondhalekar_2013_function-dose }
study-gondhalekar_2013_pain-against = { study-chen_2021_pain-against }
study-gondhalekar_2013_pain-outcome = { study-alghadir_2019_pain-outcome }
study-gondhalekar_2013_pain-finding = 两组的疼痛没有显著差别。

study-rangey_2016-group = { study-alghadir_2019_pain-group }
study-rangey_2016-people = { study-alghadir_2019_pain-group }
study-rangey_2016-dose = 摘要中没有写
study-rangey_2016-against = 向前走，以及一个对照组
study-rangey_2016-outcome = { study-alghadir_2019_pain-outcome }
study-rangey_2016-finding = 所有组都有改善，大多数结局没有差别。

study-shabbir_pain-group = { study-alghadir_2019_pain-group }
study-shabbir_pain-people = { study-alghadir_2019_pain-group }
study-shabbir_pain-dose = 30分钟，每周3次，6周，同时接受常规康复治疗
study-shabbir_pain-against = { study-chen_2021_pain-against }
study-shabbir_pain-outcome = { study-alghadir_2019_pain-outcome }
study-shabbir_pain-assumed = 36人，平均分成两组。
study-shabbir_pain-finding = 疼痛减轻（p 小于0.001）；关于功能的说法不清楚。

study-cairo_2024_pain-group = { study-alghadir_2019_pain-group }
study-cairo_2024_pain-people = 膝骨关节炎，40至55岁
study-cairo_2024_pain-dose = 从10分钟增加到30分钟，每周3次，4周，同时做锻炼
study-cairo_2024_pain-against = 只做锻炼
study-cairo_2024_pain-outcome = { study-alghadir_2019_pain-outcome }
study-cairo_2024_pain-finding = 疼痛减轻；不清楚 p 值比较的是不是两组之间。

study-kneecap_incline-group = 膝前痛
study-kneecap_incline-people = { study-kneecap_incline-group }
study-kneecap_incline-dose = 坡面上20分钟，每周3次，6周
study-kneecap_incline-against = 同样的向前练习
study-kneecap_incline-outcome = 膝功能
study-kneecap_incline-finding = 是走，不是跑：功能好于向前练习之后；摘要没有数字。

study-raza_2023_pain-group = 腰痛
study-raza_2023_pain-people = 长期腰痛
study-raza_2023_pain-dose = 每周3次，共12次，同时接受常规康复治疗
study-raza_2023_pain-against = { study-chen_2021_pain-against }
study-raza_2023_pain-outcome = 腰痛程度
study-raza_2023_pain-finding = 疼痛减轻（p 小于0.001）。

study-ahmad_2023_sleep-group = { study-raza_2023_pain-group }
study-ahmad_2023_sleep-people = 长期腰痛的年轻成年人
study-ahmad_2023_sleep-dose = 15分钟，每周3次，3周，同时接受常规康复治疗
study-ahmad_2023_sleep-against = { study-chen_2021_pain-against }
study-ahmad_2023_sleep-outcome = 睡眠
study-ahmad_2023_sleep-assumed = 完成的29人，分为15人和14人。
study-ahmad_2023_sleep-finding = 自己记的睡眠日记显示睡得更长（p 0.001）。

study-raza_2023_disability-group = { study-raza_2023_pain-group }
study-raza_2023_disability-people = { study-raza_2023_pain-people }
study-raza_2023_disability-dose = { study-raza_2023_pain-dose }
study-raza_2023_disability-against = { study-chen_2021_pain-against }
study-raza_2023_disability-outcome = 腰部功能障碍
study-raza_2023_disability-finding = 功能障碍减轻（p 小于0.001）。

study-raza_2023_reach-group = { study-raza_2023_pain-group }
study-raza_2023_reach-people = { study-raza_2023_pain-people }
study-raza_2023_reach-dose = { study-raza_2023_pain-dose }
study-raza_2023_reach-against = { study-chen_2021_pain-against }
study-raza_2023_reach-outcome = 柔韧性
study-raza_2023_reach-finding = 坐位前伸更远（p 小于0.001）；腰部前屈没有改善。

study-ahmad_2023_pain-group = { study-raza_2023_pain-group }
study-ahmad_2023_pain-people = { study-ahmad_2023_sleep-people }
study-ahmad_2023_pain-dose = { study-ahmad_2023_sleep-dose }
study-ahmad_2023_pain-against = { study-chen_2021_pain-against }
study-ahmad_2023_pain-outcome = { study-raza_2023_pain-outcome }
study-ahmad_2023_pain-finding = 各组内疼痛和功能障碍下降；没有给出组间比较。

study-chitkara_pain-group = { study-raza_2023_pain-group }
study-chitkara_pain-people = 姿势性腰痛，30至50岁
study-chitkara_pain-dose = 从10分钟增加到30分钟，每周3次，6周
study-chitkara_pain-against = 一个对照组
study-chitkara_pain-outcome = { study-raza_2023_pain-outcome }
study-chitkara_pain-finding = 疼痛下降更多；没有组间 p 值（34人）。

study-dufek_2011_back-group = { study-raza_2023_pain-group }
study-dufek_2011_back-people = 运动员，其中5人腰痛
study-dufek_2011_back-dose = 3周
study-dufek_2011_back-against = 同一批人练习之前
study-dufek_2011_back-outcome = { study-raza_2023_pain-outcome }
study-dufek_2011_back-finding = 五名有疼痛的运动员，没有其他组。

study-yang_2005_speed-group = 中风后
study-yang_2005_speed-people = { study-yang_2005_speed-group }
study-yang_2005_speed-dose = 30分钟，每周3次，3周，在治疗之外增加
study-yang_2005_speed-against = 只做治疗，没有增加的时间
study-yang_2005_speed-outcome = 步速
study-yang_2005_speed-finding = 向前走提高8.6，对照组3.65（没有给出单位；p 0.032）。

study-rose_2018_speed-group = { study-yang_2005_speed-group }
study-rose_2018_speed-people = 中风后一周
study-rose_2018_speed-dose = 30分钟，共8次，同时接受治疗
study-rose_2018_speed-against = 同样时间的站立平衡训练
study-rose_2018_speed-outcome = { study-yang_2005_speed-outcome }
study-rose_2018_speed-assumed = 18人，平均分成两组。
study-rose_2018_speed-finding = 三个月后提高0.75 m/s，对照组0.41 m/s（p 小于0.05）。

study-kalyana_2023_balance-group = { study-yang_2005_speed-group }
study-kalyana_2023_balance-people = { study-yang_2005_speed-group }
study-kalyana_2023_balance-dose = 30分钟，每周3次，3周，同时接受常规康复治疗
study-kalyana_2023_balance-against = { study-chen_2021_pain-against }
study-kalyana_2023_balance-outcome = 平衡
study-kalyana_2023_balance-assumed = 40人，平均分成两组。
study-kalyana_2023_balance-finding = Berg 平衡量表提高7.9%，对照组3.5%（p 小于0.01）。另一篇论文印的是同样的数据，不计入。

study-abstract_46_speed-group = { study-yang_2005_speed-group }
study-abstract_46_speed-people = 中风后约一年
study-abstract_46_speed-dose = 40分钟，每周3次，6周
study-abstract_46_speed-against = { study-kneecap_incline-against }
study-abstract_46_speed-outcome = { study-yang_2005_speed-outcome }
study-abstract_46_speed-finding = 提高0.09 m/s，对0.03（印出的 p 小于0.01）；没有说明印出的离散程度是标准差还是标准误。

study-abstract_46_balance-group = { study-yang_2005_speed-group }
study-abstract_46_balance-people = { study-abstract_46_speed-people }
study-abstract_46_balance-dose = { study-abstract_46_speed-dose }
study-abstract_46_balance-against = { study-kneecap_incline-against }
study-abstract_46_balance-outcome = { study-kalyana_2023_balance-outcome }
study-abstract_46_balance-finding = 行走中的平衡与向前练习没有显著差别。

study-rose_2018_balance-group = { study-yang_2005_speed-group }
study-rose_2018_balance-people = { study-rose_2018_speed-people }
study-rose_2018_balance-dose = { study-rose_2018_speed-dose }
study-rose_2018_balance-against = { study-rose_2018_speed-against }
study-rose_2018_balance-outcome = { study-kalyana_2023_balance-outcome }
study-rose_2018_balance-finding = 对信心的影响大，对平衡的影响中等；摘要没有数字。

study-yang_2005_stride-group = { study-yang_2005_speed-group }
study-yang_2005_stride-people = { study-yang_2005_speed-group }
study-yang_2005_stride-dose = { study-yang_2005_speed-dose }
study-yang_2005_stride-against = { study-yang_2005_speed-against }
study-yang_2005_stride-outcome = 步幅
study-yang_2005_stride-finding = 步幅增加9 cm，对照组没有增加（p 0.006）。

study-grobbelaar_2017_speed-group = 帕金森病
study-grobbelaar_2017_speed-people = 帕金森病，平均71岁
study-grobbelaar_2017_speed-dose = 8周
study-grobbelaar_2017_speed-against = { study-kneecap_incline-against }
study-grobbelaar_2017_speed-outcome = { study-yang_2005_speed-outcome }
study-grobbelaar_2017_speed-finding = 两组都提高0.35个标准差：与向前走相比没有优势。

study-zhang_2014_feet-group = 糖尿病神经病变
study-zhang_2014_feet-people = { study-zhang_2014_feet-group }
study-zhang_2014_feet-dose = 20至40分钟，每周3次，12周，同时用药
study-zhang_2014_feet-against = 只用药
study-zhang_2014_feet-outcome = 足底压力
study-zhang_2014_feet-finding = 前脚掌下的压力峰值较低；自称双盲，而走路做不到双盲。

study-el_basatiny_2015_balance-group = 脑性瘫痪儿童
study-el_basatiny_2015_balance-people = 10至14岁的偏瘫型脑性瘫痪儿童
study-el_basatiny_2015_balance-dose = 25分钟，每周3次，12周，同时接受物理治疗
study-el_basatiny_2015_balance-against = 只做物理治疗
study-el_basatiny_2015_balance-outcome = { study-kalyana_2023_balance-outcome }
study-el_basatiny_2015_balance-finding = 稳定指数1.40，对照组1.77（越低越稳）。

study-hao_chen_2011_balance-group = 健康儿童
study-hao_chen_2011_balance-people = 7岁的健康男孩
study-hao_chen_2011_balance-dose = 25分钟，每周2次，12周
study-hao_chen_2011_balance-against = 不训练
study-hao_chen_2011_balance-outcome = { study-kalyana_2023_balance-outcome }
study-hao_chen_2011_balance-finding = 8周后更稳（p 小于0.01）。

study-cha_2016_balance-group = 健康成年人
study-cha_2016_balance-people = { study-cha_2016_balance-group }
study-cha_2016_balance-dose = 赤脚在10%的坡上走20分钟，每周5次，4周
study-cha_2016_balance-against = 同样的练习，向前走
study-cha_2016_balance-outcome = { study-kalyana_2023_balance-outcome }
study-cha_2016_balance-finding = 平衡和步长进步更大；摘要没有给出大小。脚部感觉差的人不要赤脚。

study-terblanche_2005_fitness-group = { study-cha_2016_balance-group }
study-terblanche_2005_fitness-people = 18至23岁女性
study-terblanche_2005_fitness-dose = 6周倒跑和倒走
study-terblanche_2005_fitness-against = 平常的活动
study-terblanche_2005_fitness-outcome = 体能
study-terblanche_2005_fitness-finding = 训练组推算的体能提高5.2%。

study-heath_2001_energy-group = { study-cha_2016_balance-group }
study-heath_2001_energy-people = 健康男性
study-heath_2001_energy-dose = 15分钟，每周3次，4周
study-heath_2001_energy-against = 同一批男性练习之前
study-heath_2001_energy-outcome = 能量
study-heath_2001_energy-finding = 同样速度的耗氧从每分钟2.05升降到1.66升。

study-hadfield_2017_flexibility-group = { study-cha_2016_balance-group }
study-hadfield_2017_flexibility-people = 健康学生
study-hadfield_2017_flexibility-dose = 跑步机上10分钟，每周3次，4周
study-hadfield_2017_flexibility-against = { study-hao_chen_2011_balance-against }
study-hadfield_2017_flexibility-outcome = { study-raza_2023_reach-outcome }
study-hadfield_2017_flexibility-assumed = 差别不显著，假定它偏向倒走。
study-hadfield_2017_flexibility-finding = 腘绳肌的进步不比不训练多（p 0.143）。

study-wang_2024_attention-group = 老年人
study-wang_2024_attention-people = 65至70岁的健康男性
study-wang_2024_attention-dose = 12周
study-wang_2024_attention-against = 平常生活
study-wang_2024_attention-outcome = 注意力
study-wang_2024_attention-finding = 三项任务回答更快（p 小于0.05）；不是经过评审的论文。

study-aksentijevic_2019_memory-group = { study-cha_2016_balance-group }
study-aksentijevic_2019_memory-people = 年轻成年人
study-aksentijevic_2019_memory-dose = 走几步，一次
study-aksentijevic_2019_memory-against = 向前走，以及不动
study-aksentijevic_2019_memory-outcome = 记忆
study-aksentijevic_2019_memory-finding = 六个小实验中，紧接着的回忆更好；其中两个是真的走。

study-mnemonic_replication_memory-group = { study-cha_2016_balance-group }
study-mnemonic_replication_memory-people = 成年人
study-mnemonic_replication_memory-dose = 一次
study-mnemonic_replication_memory-against = { study-aksentijevic_2019_memory-against }
study-mnemonic_replication_memory-outcome = { study-aksentijevic_2019_memory-outcome }
study-mnemonic_replication_memory-finding = 影片的两个方向之间没有差别，人数足以发现差别；走路的实验没有重复。

study-teut_2013_stress-group = 压力大的成年人
study-teut_2013_stress-people = { study-teut_2013_stress-group }
study-teut_2013_stress-dose = 4周内8次正念行走，向前走
study-teut_2013_stress-against = 等候名单
study-teut_2013_stress-outcome = 压力（向前走）
study-teut_2013_stress-assumed = 标准差由公布的区间推算。
study-teut_2013_stress-finding = 之后的压力为24.2分，对照组32.0分。

study-abdelbasset_mood-group = { study-zhang_2014_feet-group }
study-abdelbasset_mood-people = 糖尿病神经病变伴抑郁
study-abdelbasset_mood-dose = 50至60分钟，每周4次，6周
study-abdelbasset_mood-against = { study-dufek_2011_back-against }
study-abdelbasset_mood-outcome = 心情
study-abdelbasset_mood-finding = 抑郁得分低33%；没有其他组可比较。

study-abdel_aziem_2017_gait-group = { study-el_basatiny_2015_balance-group }
study-abdel_aziem_2017_gait-people = { study-el_basatiny_2015_balance-people }
study-abdel_aziem_2017_gait-dose = { study-el_basatiny_2015_balance-dose }
study-abdel_aziem_2017_gait-against = { study-kneecap_incline-against }
study-abdel_aziem_2017_gait-outcome = { study-yang_2005_speed-outcome }
study-abdel_aziem_2017_gait-finding = 比向前练习之后更快，步子更长；没有读到比较的数字。

study-choi_2021_speed-group = { study-el_basatiny_2015_balance-group }
study-choi_2021_speed-people = 痉挛型脑性瘫痪儿童
study-choi_2021_speed-dose = 40分钟，每周3次，4周
study-choi_2021_speed-against = { study-kneecap_incline-against }
study-choi_2021_speed-outcome = { study-yang_2005_speed-outcome }
study-choi_2021_speed-finding = 比向前练习之后更快（p 小于0.05）；12名儿童的交叉试验。

study-posture_2024-group = { study-el_basatiny_2015_balance-group }
study-posture_2024-people = 5至7岁的偏瘫型脑性瘫痪儿童
study-posture_2024-dose = 25分钟，每周3次，12周
study-posture_2024-against = { study-kneecap_incline-against }
study-posture_2024-outcome = 姿势
study-posture_2024-finding = 躯干更直，骨盆更平，好于向前练习之后（p 小于0.05，55名儿童）。

study-el_aziz_2017_balance-group = 幼年特发性关节炎
study-el_aziz_2017_balance-people = 幼年特发性关节炎儿童
study-el_aziz_2017_balance-dose = 20分钟，每周3次，12周，同时接受物理治疗
study-el_aziz_2017_balance-against = { study-el_basatiny_2015_balance-against }
study-el_aziz_2017_balance-outcome = { study-kalyana_2023_balance-outcome }
study-el_aziz_2017_balance-finding = 之后更稳；摘要没有数字。

study-older_2021_balance-group = { study-wang_2024_attention-group }
study-older_2021_balance-people = 居家生活的60岁以上的人
study-older_2021_balance-dose = 约5周内10次
study-older_2021_balance-against = 不训练，没有随机分组
study-older_2021_balance-outcome = { study-kalyana_2023_balance-outcome }
study-older_2021_balance-finding = 练习组有进步；另一组一开始功能就更好，所以无法比较。

study-golestan_fitness-group = { study-cha_2016_balance-group }
study-golestan_fitness-people = 年轻男性
study-golestan_fitness-dose = 间歇跑，每周4次，8周
study-golestan_fitness-against = 同样的间歇跑，向前
study-golestan_fitness-outcome = { study-terblanche_2005_fitness-outcome }
study-golestan_fitness-finding = 有氧能力、体重、血压、心率都没有差别（30名男性）。

study-ordway_2016_economy-group = 跑步者
study-ordway_2016_economy-people = 训练有素的男性跑步者
study-ordway_2016_economy-dose = 先适应5周，再倒跑5周
study-ordway_2016_economy-against = { study-heath_2001_energy-against }
study-ordway_2016_economy-outcome = 跑步经济性
study-ordway_2016_economy-finding = 向前跑的耗氧少了2.5%（p 0.032）；体能本身没有变化。

study-whitley_2011_flexibility-group = { study-cha_2016_balance-group }
study-whitley_2011_flexibility-people = 健康女性，平均30岁
study-whitley_2011_flexibility-dose = 10至15分钟，每周4次，4周
study-whitley_2011_flexibility-against = 同一批女性练习之前
study-whitley_2011_flexibility-outcome = { study-raza_2023_reach-outcome }
study-whitley_2011_flexibility-finding = 坐位前伸更远（p 小于0.001）；腰部前屈没有增加。

study-forward_or_back_knee-group = { study-alghadir_2019_pain-group }
study-forward_or_back_knee-people = { study-alghadir_2019_pain-group }
study-forward_or_back_knee-dose = 8周，同时接受常规康复治疗
study-forward_or_back_knee-against = { study-kneecap_incline-against }
study-forward_or_back_knee-outcome = { study-alghadir_2019_function-outcome }
study-forward_or_back_knee-finding = 功能和力量更好；没有印出数值，怎样分组不清楚。

study-gondhalekar_2013_hip-group = { study-alghadir_2019_pain-group }
study-gondhalekar_2013_hip-people = { study-gondhalekar_2013_function-people }
study-gondhalekar_2013_hip-dose = { study-gondhalekar_2013_function-dose }
study-gondhalekar_2013_hip-against = { study-chen_2021_pain-against }
study-gondhalekar_2013_hip-outcome = 髋部力量
study-gondhalekar_2013_hip-finding = 髋外展肌和伸肌进步更多（p 小于0.05）；没有印出大小。

study-shen_2021_position_sense-group = 膝韧带手术后
study-shen_2021_position_sense-people = 前交叉韧带手术后，52人分五组
study-shen_2021_position_sense-dose = 4周，平地或5、10、15度的坡，同时康复
study-shen_2021_position_sense-against = 只做康复
study-shen_2021_position_sense-outcome = { study-chen_2021_position_sense-outcome }
study-shen_2021_position_sense-finding = 四个倒走组都更好；10度和15度好于平地。

study-weng_2006_balance-group = { study-yang_2005_speed-group }
study-weng_2006_balance-people = 中风后，能独立走10 m
study-weng_2006_balance-dose = 跑步机30 min 加治疗30 min，每周5次，3周
study-weng_2006_balance-against = 60 min 治疗
study-weng_2006_balance-outcome = { study-kalyana_2023_balance-outcome }
study-weng_2006_balance-finding = 之后 Berg 平衡量表51.4分（满分56），对47.3；未能读到起点。

study-weng_2006_speed-group = { study-yang_2005_speed-group }
study-weng_2006_speed-people = { study-weng_2006_balance-people }
study-weng_2006_speed-dose = { study-weng_2006_balance-dose }
study-weng_2006_speed-against = { study-weng_2006_balance-against }
study-weng_2006_speed-outcome = { study-yang_2005_speed-outcome }
study-weng_2006_speed-finding = 最快步行57，对43（没有印出单位；p 0.034）。

study-takami_2010_balance-group = { study-yang_2005_speed-group }
study-takami_2010_balance-people = 中风后不久，36人分三组
study-takami_2010_balance-dose = 在分担部分体重的跑步机上，3周
study-takami_2010_balance-against = 一个对照组
study-takami_2010_balance-outcome = { study-kalyana_2023_balance-outcome }
study-takami_2010_balance-finding = Berg 平衡量表没有差别。

study-takami_2010_speed-group = { study-yang_2005_speed-group }
study-takami_2010_speed-people = { study-takami_2010_balance-people }
study-takami_2010_speed-dose = { study-takami_2010_balance-dose }
study-takami_2010_speed-against = 一个对照组
study-takami_2010_speed-outcome = { study-yang_2005_speed-outcome }
study-takami_2010_speed-finding = 比对照组快；没有证明比同样的向前走练习更快。

study-kim_2017_speed-group = { study-yang_2005_speed-group }
study-kim_2017_speed-people = 中风后，51人分三组
study-kim_2017_speed-dose = 同时接受常规康复治疗
study-kim_2017_speed-against = 同样的侧走练习
study-kim_2017_speed-outcome = { study-yang_2005_speed-outcome }
study-kim_2017_speed-finding = 侧走在速度、步幅和对称性上好于倒走，也好于只做治疗（p 0.02及以下）。

study-awosika_2024_speed-group = { study-yang_2005_speed-group }
study-awosika_2024_speed-people = 中风后较久，平均56岁
study-awosika_2024_speed-dose = 跑步机30 min，3周9次
study-awosika_2024_speed-against = { study-kneecap_incline-against }
study-awosika_2024_speed-outcome = { study-yang_2005_speed-outcome }
study-awosika_2024_speed-finding = 两组都至少快了0.16 m/s，并保持住；两组没有差别。

study-naidu_2025_speed-group = { study-yang_2005_speed-group }
study-naidu_2025_speed-people = 中风后较久，步速低于0.4 m/s
study-naidu_2025_speed-dose = 跑步机12次
study-naidu_2025_speed-against = { study-kneecap_incline-against }
study-naidu_2025_speed-outcome = { study-yang_2005_speed-outcome }
study-naidu_2025_speed-finding = 一半的人提高超过29%，对17%（p 0.80）。

study-kachanathu_2016_strength-group = { study-cha_2016_balance-group }
study-kachanathu_2016_strength-people = 健康男性，平均26岁
study-kachanathu_2016_strength-dose = 在10%坡度的跑步机上，6周
study-kachanathu_2016_strength-against = { study-cha_2016_balance-against }
study-kachanathu_2016_strength-outcome = 大腿力量
study-kachanathu_2016_strength-finding = 力量更好；没有印出数值，也没有说是随机分组。

study-kachanathu_2016_fitness-group = { study-cha_2016_balance-group }
study-kachanathu_2016_fitness-people = { study-kachanathu_2016_strength-people }
study-kachanathu_2016_fitness-dose = { study-kachanathu_2016_strength-dose }
study-kachanathu_2016_fitness-against = { study-cha_2016_balance-against }
study-kachanathu_2016_fitness-outcome = { study-terblanche_2005_fitness-outcome }
study-kachanathu_2016_fitness-finding = 有氧和无氧能力更好；没有印出数值。

study-kachanathu_2016_balance-group = { study-cha_2016_balance-group }
study-kachanathu_2016_balance-people = { study-kachanathu_2016_strength-people }
study-kachanathu_2016_balance-dose = { study-kachanathu_2016_strength-dose }
study-kachanathu_2016_balance-against = { study-cha_2016_balance-against }
study-kachanathu_2016_balance-outcome = { study-cha_2016_balance-outcome }
study-kachanathu_2016_balance-finding = 静态和动态平衡都没有差别。

study-kachanathu_2014_fitness-group = { study-cha_2016_balance-group }
study-kachanathu_2014_fitness-people = 健康男性，平均21岁
study-kachanathu_2014_fitness-dose = 每周3次，6周，跑步机坡度10度
study-kachanathu_2014_fitness-against = { study-cha_2016_balance-against }
study-kachanathu_2014_fitness-outcome = { study-terblanche_2005_fitness-outcome }
study-kachanathu_2014_fitness-finding = 无氧能力更好，没有印出数值；两组的身体成分都没有变化。

study-young_men_strength-group = { study-cha_2016_balance-group }
study-young_men_strength-people = 健康男性，平均22岁
study-young_men_strength-dose = 每周3次，6周，跑步机
study-young_men_strength-against = { study-cha_2016_balance-against }
study-young_men_strength-outcome = { study-kachanathu_2016_strength-outcome }
study-young_men_strength-finding = 两个方向大腿都更有力（p 小于0.05）；没有给出两组之间的检验。

study-young_men_position_sense-group = { study-cha_2016_balance-group }
study-young_men_position_sense-people = { study-young_men_strength-people }
study-young_men_position_sense-dose = { study-young_men_strength-dose }
study-young_men_position_sense-against = { study-cha_2016_balance-against }
study-young_men_position_sense-outcome = { study-chen_2021_position_sense-outcome }
study-young_men_position_sense-finding = 只有倒走组的位置觉有进步；没有给出两组之间的检验。

study-deepthi_2024_balance-group = { study-older_2021_balance-group }
study-deepthi_2024_balance-people = 50至75岁的人
study-deepthi_2024_balance-dose = { study-rangey_2016-dose }
study-deepthi_2024_balance-against = 平衡练习
study-deepthi_2024_balance-outcome = { study-older_2021_balance-outcome }
study-deepthi_2024_balance-finding = Berg 平衡量表更稳；没有印出数值，也没有说是随机分组。

study-koch_2009_attention-group = { study-cha_2016_balance-group }
study-koch_2009_attention-people = 38名学生
study-koch_2009_attention-dose = 任务之前迈四步
study-koch_2009_attention-against = 向前或侧向迈步
study-koch_2009_attention-outcome = { study-wang_2024_attention-outcome }
study-koch_2009_attention-finding = 紧接着注意力任务做得更好；只是一时的，不是训练。读自引用它的网页，没有效应大小。
study-takami_2010_balance-assumed = 36人，平均分成三组。
study-takami_2010_speed-assumed = 36人，平均分成三组；“显著”指 p 小于0.05。
study-naidu_2025_speed-assumed = 秩检验可当作 t 检验，并偏向中位数较大的一方。
study-hao_chen_2011_balance-assumed = 16名男孩，平均分成两组。

study-alghadir_2019_forward-group = { study-alghadir_2019_pain-group }
study-alghadir_2019_forward-people = { study-alghadir_2019_pain-people }
study-alghadir_2019_forward-dose = { study-alghadir_2019_pain-dose }
study-alghadir_2019_forward-against = { study-kneecap_incline-against }
study-alghadir_2019_forward-outcome = { study-alghadir_2019_pain-outcome }
study-alghadir_2019_forward-assumed = 按公布的完成率推算为23人和23人。
study-alghadir_2019_forward-finding = 第三组向前走。能读到的内容只把倒走与常规治疗比较。

study-chen_2021_sway-group = { study-chen_2021_pain-group }
study-chen_2021_sway-people = { study-chen_2021_pain-people }
study-chen_2021_sway-dose = { study-chen_2021_pain-dose }
study-chen_2021_sway-against = { study-chen_2021_pain-against }
study-chen_2021_sway-outcome = { study-kalyana_2023_balance-outcome }
study-chen_2021_sway-finding = 摘要说倒走组更稳，印出的晃动却更大：610 mm²，对539。

study-shabbir_function-group = { study-shabbir_pain-group }
study-shabbir_function-people = { study-shabbir_pain-people }
study-shabbir_function-dose = { study-shabbir_pain-dose }
study-shabbir_function-against = { study-shabbir_pain-against }
study-shabbir_function-outcome = { study-alghadir_2019_function-outcome }
study-shabbir_function-assumed = { study-shabbir_pain-assumed }
study-shabbir_function-finding = 两组是否有差别，摘要自相矛盾。

study-kogilavani_pain-group = { study-shabbir_pain-group }
study-kogilavani_pain-people = 膝骨关节炎，30人
study-kogilavani_pain-dose = 6周，同时接受常规康复治疗
study-kogilavani_pain-against = 核心肌群练习，同时接受常规康复治疗
study-kogilavani_pain-outcome = { study-shabbir_pain-outcome }
study-kogilavani_pain-finding = 疼痛减轻，功能更好（p 小于0.05）；没有数值，也没有写每组多少人。

study-putri_motion-group = { study-shabbir_pain-group }
study-putri_motion-people = 患膝骨关节炎的老年人，30人
study-putri_motion-dose = { study-rangey_2016-dose }
study-putri_motion-against = 膝部弹性贴布
study-putri_motion-outcome = 膝关节活动度
study-putri_motion-finding = 贴布效果更好（p 0.01）；两组都有改善。

study-weng_2006_leg-group = { study-weng_2006_balance-group }
study-weng_2006_leg-people = { study-weng_2006_balance-people }
study-weng_2006_leg-dose = { study-weng_2006_balance-dose }
study-weng_2006_leg-against = { study-weng_2006_balance-against }
study-weng_2006_leg-outcome = 腿部运动
study-weng_2006_leg-finding = 之后腿部 Fugl-Meyer 评分28.0，对25.5（p 0.033）。

study-takami_2010_forward-group = { study-takami_2010_balance-group }
study-takami_2010_forward-people = { study-takami_2010_balance-people }
study-takami_2010_forward-dose = { study-takami_2010_balance-dose }
study-takami_2010_forward-against = { study-kneecap_incline-against }
study-takami_2010_forward-outcome = { study-takami_2010_balance-outcome }
study-takami_2010_forward-assumed = { study-takami_2010_balance-assumed }
study-takami_2010_forward-finding = Berg 平衡量表没有差别；Rivermead 活动能力量表更好。

study-kim_2017_control-group = { study-kim_2017_speed-group }
study-kim_2017_control-people = { study-kim_2017_speed-people }
study-kim_2017_control-dose = { study-kim_2017_speed-dose }
study-kim_2017_control-against = { study-chen_2021_pain-against }
study-kim_2017_control-outcome = { study-kim_2017_speed-outcome }
study-kim_2017_control-finding = 倒走与只做治疗相比如何，能读到的内容里没有印出。

study-kang_2018_speed-group = { study-yang_2005_speed-group }
study-kang_2018_speed-people = { study-yang_2005_speed-group }
study-kang_2018_speed-dose = 在镜子前练6周，同时接受常规康复治疗
study-kang_2018_speed-against = { study-chen_2021_pain-against }
study-kang_2018_speed-outcome = { study-yang_2005_speed-outcome }
study-kang_2018_speed-assumed = 20人，平均分成两组。
study-kang_2018_speed-finding = 更快（p 小于0.05），没有印出数值；没有说明怎样分组。

study-kang_2018_balance-group = { study-kang_2018_speed-group }
study-kang_2018_balance-people = { study-kang_2018_speed-people }
study-kang_2018_balance-dose = { study-kang_2018_speed-dose }
study-kang_2018_balance-against = { study-kang_2018_speed-against }
study-kang_2018_balance-outcome = { study-kalyana_2023_balance-outcome }
study-kang_2018_balance-assumed = { study-kang_2018_speed-assumed }
study-kang_2018_balance-finding = Berg 平衡量表更稳（p 小于0.05），没有印出数值。

study-bltt_2022_speed-group = { study-yang_2005_speed-group }
study-bltt_2022_speed-people = 中风后较久，39人
study-bltt_2022_speed-dose = 2周内在跑步机上6次
study-bltt_2022_speed-against = { study-dufek_2011_back-against }
study-bltt_2022_speed-outcome = { study-yang_2005_speed-outcome }
study-bltt_2022_speed-finding = 之后向前走更快；倒走进步多的人，向前走的进步也稍多。

study-amini_2016_balance-group = 唐氏综合征儿童
study-amini_2016_balance-people = 8至10岁的唐氏综合征儿童
study-amini_2016_balance-dose = 25分钟，每周2次，8周
study-amini_2016_balance-against = { study-hao_chen_2011_balance-against }
study-amini_2016_balance-outcome = { study-hao_chen_2011_balance-outcome }
study-amini_2016_balance-assumed = 16名儿童，平均分成两组。
study-amini_2016_balance-finding = 更稳（p 小于0.01）；没有随机分组。

study-dogan_2023_speed-group = { study-el_basatiny_2015_balance-group }
study-dogan_2023_speed-people = 6至18岁的脑性瘫痪儿童和青少年，41人
study-dogan_2023_speed-dose = 15分钟，每周2次，8周，同时接受物理治疗
study-dogan_2023_speed-against = { study-el_basatiny_2015_balance-against }
study-dogan_2023_speed-outcome = { study-yang_2005_speed-outcome }
study-dogan_2023_speed-finding = 走十米的时间少了6.1%，平衡提高3.5%；没有比较两组。
