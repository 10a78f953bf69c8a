# 存放字节的地方（不在数据库里时）。
store-no-address = RETROWALK_STORE 须是文件夹的完整路径，例如 /srv/retrowalk，或者 s3://存储桶/前缀。
store-away = 存放录制的地方无法使用：{ $cause }。
store-not-there = 存放录制的地方不在原处了。它所在的磁盘挂载了吗？
store-of-another = 这个存放录制的地方属于另一份日志。请给每份日志各自的文件夹或前缀。
store-too-late = 存放一个文件用了一天以上。请你再试一次。
store-gone = 这个文件的字节已不在原来存放的地方。由它测得的结果仍然保留。
store-damaged = 这个文件的字节在存放之后损坏了，不再使用。由它测得的结果仍然保留。
store-unreadable =
    { $what ->
        [recording] 第 { $walker } 位步行者的录制 { $id } 无法读取：它的字节不见了，或者损坏了。
       *[original] 第 { $walker } 位步行者导入的文件 { $id } 无法读取：它的字节不见了，或者损坏了。
    }
store-orphans = 存放处有 { $count } 个文件不属于任何记录。
