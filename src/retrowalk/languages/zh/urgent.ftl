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
urgent-fall-blood_thinner = 在吃抗凝药吗？
urgent-fall-blood_thinner-hint = 比如华法林、阿哌沙班，或氯吡格雷等抗血小板药；单用小剂量阿司匹林不算。
urgent-fall-passed_out_or_stuck = 有没有失去知觉，或自己起不来？
urgent-answer-yes = 是
urgent-answer-no = 否
urgent-refused = 请逐一回答：是或否。

## 之后该怎么做
urgent-care-emergency-title = 请立即去急诊。
urgent-care-emergency = 你碰到了头，又在吃抗凝药：即使觉得没事，也请立即去急诊。
urgent-care-passed_out-title = 请马上去看医生。
urgent-care-passed_out = 失去过知觉，或自己起不来，今天就应该让医生看一看。如果还碰到了头，请立即去急诊。
urgent-care-head-title = 今天就应该去看医生。
urgent-care-head = 你碰到了头：今天就去看医生，今晚不要一个人过夜。头痛越来越重、呕吐、嗜睡或神志不清，都是急症。
urgent-care-hurt-title = 今天就应该去看医生。
urgent-care-hurt = 你受伤了：今天就让医生看看。如果一条腿不能承重，或髋部疼痛，就不要再用它走路。
urgent-care-tell = 哪里都不疼，也没有碰到头：这就好。
urgent-care-unanswered = 首先：受伤了吗？碰到头了吗？在吃抗凝药吗？如果是，先去求助。
urgent-care-done = 我看过了
