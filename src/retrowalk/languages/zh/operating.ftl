operating-title = Retrowalk 正在维护
operating-text = 很快就会恢复。已保存的内容不会丢失，您无需做任何事。
operating-until = 预计 { $time } 恢复。
operating-phone = 您的手机记录的内容会留在手机上，等 Retrowalk 恢复后再发送。
operating-number = 如果您要反映这个问题，请附上这个编号：{ $number }
