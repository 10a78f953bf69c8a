operating-title = Retrowalk 暂时无法使用
operating-text = 请你稍后再试。已保存的内容都安全，你无需做任何事。
operating-until = 预计 { $time } 恢复。
operating-phone = 你的手机记录的内容会留在手机上，等 Retrowalk 恢复后再发送。
operating-number = 如果你要反映这个问题，请附上这个编号：{ $number }
