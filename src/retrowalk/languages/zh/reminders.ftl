# 提醒：一句话，温和而简短；绝不责备，锁屏上不出现与健康有关的字。

## 发出的话
reminders-title = Retrowalk
reminders-title-for = Retrowalk，给{ $who }
reminders-say-ready = 今天的一小段路已经准备好了，你方便时再走。
reminders-say-plan = 今天倒走{ $minutes }，{ $place }。你方便时再走。
reminders-say-forward = 今天普通向前走{ $minutes }。你方便时再走。
reminders-say-question = 今天的一个问题已经准备好了，你方便时再回答。
reminders-say-try = 提醒就是这个样子。路上见。
reminders-say-message = 有人给你写了信息。
reminders-say-message-from = { $who }给你写了信息。
reminders-letter =
    { $sentence }

    { $address }

    不再提醒，点一下：
    { $off }

## 页面
reminders-page = 提醒
reminders-lead = 在你选定的时间，只在有练习的日子，发一句话。生病或休息时不发，练习之后不发，点一下就能关掉。
reminders-here = 在这台设备上
reminders-push-start = 在这台设备上提醒我
reminders-push-on = 这台设备会提醒你。
reminders-push-script = 没有 JavaScript，浏览器无法提醒。
reminders-push-http = 浏览器只有通过安全连接才能提醒。
reminders-push-http-how = 怎样做到
reminders-push-ios = 在 iPhone 或 iPad 上，要从主屏幕打开才能提醒。
reminders-push-ios-how = 把 Retrowalk 放到主屏幕
reminders-push-none = 这个浏览器不能提醒。换一个浏览器，或者用你的日历。
reminders-push-denied = 这个浏览器被设为不显示这里的通知。请在它的设置里允许通知，再回到这里。
reminders-push-failed = 没有成功：浏览器连不上它的推送服务。请稍后再试，或者用日历。
reminders-push-not-set-up = 这台服务器没有设置屏幕提醒。你的日历仍然可以提醒你。
reminders-browsers = 会提醒你的设备
reminders-forget = 移除
reminders-forget-named = 移除{ $device }
reminders-hour = 几点？
reminders-zone = 按{ $zone }的时间。
reminders-zone-here = 按你当地的时间。
reminders-ways = 用什么方式？
reminders-way-push = 在我的设备屏幕上
reminders-way-mail = 用电子邮件
reminders-no-way = 这台服务器既没有设置屏幕提醒，也没有设置邮件。
reminders-mail = 你的邮箱地址
reminders-more = 日子、用词和安静时间
reminders-days = 哪几天？
reminders-days-hint = 都不选：每个有练习的日子。
reminders-details = 写出地点、时长和名字
reminders-details-hint = 锁屏时谁都能看到。不选的话，提醒只说你的路已经准备好了。
reminders-quiet = 安静时间
reminders-quiet-hint = 信息会等到安静时间过后。你自己选的时间始终有效。
reminders-quiet-from = 从
reminders-quiet-until = 到
reminders-try = 试一试
reminders-try-hint = 你现在会收到一条提醒。
reminders-try-now = 现在发一条
reminders-tried-push-sent = 已发到你的设备。
reminders-tried-push-gone = 有一台设备不再接收提醒，已经移除。
reminders-tried-push-later = 连不上推送服务。请稍后再试。
reminders-tried-push-refused = 推送服务拒绝了。管理这台服务器的人可以查明原因。
reminders-tried-push-unknown = 推送服务没有回答。也许会收到。
reminders-tried-mail-sent = 邮件已经发出。
reminders-tried-mail-gone = 这个邮箱地址没有人用。
reminders-tried-mail-later = 连不上邮件服务器。请稍后再试。
reminders-tried-mail-refused = 邮件服务器拒绝了。请看看地址是否正确。
reminders-tried-mail-unknown = 邮件服务器没有回答。也许会收到。
reminders-tried-nothing = 什么都没有发出：还没有设备，或者你刚刚试过。
reminders-rest = 生病了，或者在休息？
reminders-rest-link = 生病了，或者要休息几天
reminders-rest-hint = 这段时间会很安静，而且这几周都算守住。
reminders-rest-how-long = 多久？
reminders-rest-days = { $days }天
reminders-rest-ill = 我生病了
reminders-rest-rest = 我在休息
reminders-quiet-now = { $day }之前保持安静。慢慢来。
reminders-back = 我回来了
reminders-none = 关闭
reminders-no-more = 不再提醒
reminders-calendar = 在你的日历里
reminders-calendar-hint = 你的日历不需要任何服务器就能提醒你。
reminders-link = 提醒
reminders-link-hint = 在你选定的时间，用屏幕或邮件。

## 用链接关闭
reminders-off-ask = 不再提醒？
reminders-off-script = 请打开 JavaScript 再看这一页，或者在提醒页面上关闭。
reminders-off-done = 提醒已关闭
reminders-off-done-lead = 不会再发任何东西。你的练习保持原样。
reminders-off-spent = 这个链接已经失效
reminders-off-spent-lead = 它是在上一次打开提醒之前生成的。

## 不可以的
reminders-no-zone = 这里不认识这个时区。请选择例如 Europe/Vienna。
reminders-no-address = 这不是邮箱地址。请写成例如 name@host.org。
reminders-no-language = 请选择已有的语言。
reminders-no-browser = 这不是可以提醒的浏览器。

## 每一周
reminders-weeks = 你的每一周
reminders-weeks-welcome = 欢迎回来。从这里慢慢地、平静地继续。
reminders-weeks-first = 你的第一周守住了。
reminders-weeks-all = 最近{ $of }周都守住了。
reminders-weeks-kept = 最近{ $of }周里，有{ $kept }周守住了。
reminders-weeks-how = 练习一次就守住一周，休息和生病也算。
