record-no-statement = 你的日志里没有条目{ $id }。
record-taken-back-already = 这一条已经不算数了。什么都没有改动。
record-note-unfit = 备注要有内容，最多{ $most }个字符。

record-day-to-come = { $day }还没有到。走过之后再记下来。
record-day-before-birth = 按你的年龄，{ $day }在你出生之前。请检查日期。
record-day-has-walk = { $day }已经有一次行走。如果这是另一次，请注明；否则请更正那一次。

record-anew = 已按现在算数的内容重新计算。
record-anew-so = 已按现在算数的内容重新计算：{ $answer }
record-guided-corrected = 已更改。你的计划不变。

record-remains-backup = 你存成文件的日志里还有它。请自己删除那个文件。
record-remains-phone = 记录过行走的手机里可能还存着，直到送达这里为止。要清空它，请在手机浏览器里删除本页面的数据。
record-remains-result = 由它测得的测试结果仍然保留。如果也不想要，请逐个删除。
record-remains-server = 数据库服务器自己的备份和日志里可能还有它。请询问管理服务器的人。
record-remains-log = 此刻另一个程序正在读取日志，因此无法清空它的写入记录。请关闭那个程序，再重新启动 Retrowalk：那时就会清空。
record-remains-devices = 已配对的手机仍保持配对。移除请用：retrowalk devices

record-remains-seen = 别人看过、下载过或收到过的内容在他们那里。
record-remains-account = 你登录用的账户仍在，但不再有任何页面。服务器的所有者可以关闭它。
record-remains-audit = 一行没有内容的记录：全部内容已删除、何时删除，以及曾代表你的一个编号。
record-remains-original = 它所在的文件还有其他内容，因此按原样留存。删除整个导入，文件也会一并删除。

record-remains-store = 存放录制的地方此刻无法访问。已删除的内容会在能访问时从那里移除。
record-remains-bucket = 保存录制的服务可能还会把自己的版本保留一段时间。请询问管理它的人。
record-remains-backups = 之前做的整个服务器的备份里还有它。每份备份保留多久，写在服务器所有者的“备份”页面上。
