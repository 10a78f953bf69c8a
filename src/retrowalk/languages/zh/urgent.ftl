# 与其他页面都不一样的一页：跌倒之后，以及可能是急症的情况。

# 用在句子中间：没有说国家，或不知道它的号码时
urgent-your-number = 当地的急救电话
urgent-mark = 紧急
urgent-call = 拨打{ $number }
urgent-call-yours = 请拨打当地的急救电话。
urgent-all-right = 我没事
urgent-country = 在别的国家或地区？
urgent-country-unknown = 号码是多少？
urgent-country-where = 你在哪里？
urgent-country-choose = 请选择国家或地区
urgent-country-keep = 显示号码

## 跌倒之后，首先
urgent-fall-title = 先别急着动。受伤了吗？
urgent-fall-when = 如果哪里疼得厉害、碰到了头、头昏眼花或起不来：马上求助。
urgent-fall-to-answer = 你说跌倒了。先回答几个有关的问题，再做别的。
urgent-fall-questions = 关于这次跌倒的四个问题
urgent-fall-not-sure = 不确定？那就选“是”。
urgent-fall-hurt = 受伤了吗？
urgent-fall-hit_head = 碰到头了吗？
urgent-fall-blood_thinner = 在吃抗凝药或抗血小板药吗？
urgent-fall-blood_thinner-hint = 比如华法林、阿哌沙班，或氯吡格雷等抗血小板药；单用小剂量阿司匹林不算。
urgent-fall-passed_out_or_stuck = 有没有失去知觉，或自己起不来？
urgent-answer-yes = 是
urgent-answer-no = 否
urgent-refused = 请逐一回答：是或否。

## 之后该怎么做
urgent-care-emergency-title = 请立即去急诊。
urgent-care-emergency = 你碰到了头，又在吃抗凝药或抗血小板药：即使觉得没事，也请立即去急诊。
urgent-care-passed_out-title = 请马上去看医生。
urgent-care-passed_out = 失去过知觉，或自己起不来，今天就应该让医生看一看。如果还碰到了头，请立即去急诊。
urgent-care-head-title = 今天就应该去看医生。
urgent-care-head = 你碰到了头：今天就去看医生，今晚不要一个人过夜。头痛越来越重、呕吐、嗜睡或神志不清，都是急症。
urgent-care-hurt-title = 今天就应该去看医生。
urgent-care-hurt = 你受伤了：今天就让医生看看。如果一条腿不能承重，或髋部疼痛，就不要再用它走路。
urgent-care-tell = 哪里都不疼，也没有碰到头：这就好。
urgent-care-tell-then = 再次倒走之前，请先告诉专业人士。
urgent-care-unanswered = 首先：受伤了吗？碰到头了吗？在吃抗凝药或抗血小板药吗？如果是，先去求助。
urgent-care-done = 我看过了

## 走到一半觉得不对，首先
urgent-now-chest_pain-title = 马上求助，先坐下。
urgent-now-chest_pain = 胸口疼痛或发闷，可能是心脏的问题。不要再走，也不要自己开车。
urgent-now-weakness-title = 马上求助，先坐下。
urgent-now-weakness = 突然无力、口角歪斜或说不出话，可能是中风，即使过去了也一样。记下时间，不要再走。
urgent-now-faint-title = 马上坐下或躺下，不要再走。
urgent-now-faint = 如果失去过知觉、胸口疼痛，或几分钟后还不好：马上求助。
urgent-alarm-to-answer = 你说走的时候觉得不对。先回答两个有关的问题，再做别的。
urgent-alarm-choose = 哪里不对？
urgent-alarm-questions = 是什么情况？
urgent-alarm-none = 都不是：是不小心碰到的
urgent-alarm-seen = 之后让医生看过了吗？
urgent-alarm-refused = 请说明是什么情况，以及医生看过没有。

## 之后该怎么做：还没看医生，和已经看过
urgent-after-chest_pain-title = 今天就应该去看医生。
urgent-after-chest_pain = 你走路时胸口疼痛：即使已经过去，今天也要去看医生。如果还在疼或又疼起来，请马上求助。
urgent-after-weakness-title = 请立即去急诊。
urgent-after-weakness = 你走路时突然无力，或脸部、说话出了问题：即使已经过去，也请立即去急诊。
urgent-after-faint-title = 今天就应该去看医生。
urgent-after-faint = 你走路时头晕或快要晕倒：今天就让医生看一看；如果失去过知觉或又发作，请马上去。
urgent-seen-chest_pain = 你走路时胸口疼痛，医生已经看过。请问医生什么时候可以再倒走。
urgent-seen-weakness = 你走路时突然无力，或脸部、说话出了问题，医生已经看过。请问医生什么时候可以再倒走。
urgent-seen-faint = 你走路时头晕或快要晕倒，医生已经看过。请问医生什么时候可以再倒走。
