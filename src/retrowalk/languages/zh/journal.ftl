journal-no-session = 你的日志里没有{ $session }这次练习。
journal-no-walk = 你的日志里没有行走{ $id }。
journal-no-recording = 你的日志里没有记录{ $id }。
journal-no-device = 没有设备{ $id }。查看全部：retrowalk devices
journal-nothing-arrived = 这份记录什么都还没有到。
journal-part-differed = 这份记录的第{ $number }部分之前来过，而且内容不同。
journal-unfit-text = 这些内容无法保存：其中有过长的文字，或含有无效字符。
journal-unfit = 这些内容无法保存：其中有超出日志所能容纳范围的数值。

journal-parts = 这份日志的各部分不属于一起。什么都没有改动。
journal-row-unfit = 这份日志已损坏：“{ $table }”的第{ $row }行不符合要求（“{ $column }”）。什么都没有改动。
journal-not-empty = 这份日志不是空的。请把另一份放进单独的日志：用 RETROWALK_DATA_FOLDER 指定一个新文件夹。

journal-no-address = “{ $url }”不是日志的地址。它应该像{ $file }或{ $server }。
journal-in-memory = 只在内存里的日志会丢失。请为它指定一个文件。
journal-unusable = { $url }的日志无法使用：{ $cause }。什么都没有改动。请检查这个位置是否存在、有没有空间、能不能写入。
journal-newer = 这份日志由更新的 Retrowalk 写成（它的表是版本{ $version }，本程序认识{ $known }）。请更新 Retrowalk；什么都没有改动。

journal-no-walker = 这里没有编号为{ $id }的步行者。

journal-no-token = 你没有编号为 { $id } 的有效令牌。
journal-no-passkey = 你没有编号为 { $id } 的通行密钥。
journal-no-identity = 你没有编号为 { $id } 的连接。

journal-no-account = 这里没有账户{ $id }。
journal-no-grant = 这里没有可以结束的照看。
journal-no-sign-in = 那次登录已经结束。
journal-account-unnamed = 请写一个名字。
journal-account-taken = 这里已经有人用这个名字登录。请选另一个。
journal-last-owner = 这是唯一的所有者。请先让别人也成为所有者。


journal-no-template = 没有模板“{ $id }”。

# A journal that is looked through.
journal-check-database = 数据库自己报告：{ $said }
journal-check-tables = 有一张表与此版本所建的不同：{ $said }
journal-check-link = “{ $table }”中有 { $count } 行指向不存在的内容（“{ $column }”）。
journal-check-numbers = “{ $table }”的下一行会得到一个已被占用的编号。
