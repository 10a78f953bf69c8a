# 整个日志的备份，包括服务器上的所有人。
backup-unreadable = 这不是 Retrowalk 写的备份。什么都没有改动。请选择名称以“retrowalk-”开头、以 .zip 或 .zip.age 结尾的文件。
backup-damaged = 这份备份已损坏。什么都没有改动。请试试另一份备份，或它的另一份副本。
backup-wants-passphrase = 这份备份已加密。请告知加密时使用的口令。
backup-other-passphrase = 这个口令打不开这份备份。什么都没有改动。请试试别的口令；大小写和空格都算在内。
backup-other-walk = 这份备份中的记录“{ $name }”测得的结果与以前不同，因此这份备份不可信。
backup-not-empty = 这里已经存有内容，而备份会取代一切。请把它恢复到一台空的服务器上。什么都没有改动。
backup-unwritable = 无法在 { $folder } 写入备份：{ $cause }。日志保持原样。请在那里腾出空间，或用 RETROWALK_BACKUP_FOLDER 指定另一个文件夹。
backup-not-equal = 副本与日志不一致（“{ $table }”）。也许其间写入了内容：请停止服务器，再复制到一个空数据库。
