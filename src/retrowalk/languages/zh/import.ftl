# 来自手表、手机和其他应用的内容。
import-nothing = { $file } 中既没有活动，也没有任何一天的数据。
import-known = 这个文件此前已以 { $path } 的名义收进。
import-no-original = 这里没有编号为 { $id } 的留存文件。
import-no-activity = 这里没有编号为 { $id } 的活动，或它已不再计入。
import-no-file = 这里没有编号为 { $id } 的导入文件。
import-unknown = 这里没有编号为 { $id } 的导入。
import-said = { $minutes } 分钟
import-said-steps = { $steps } 步
import-said-metres = { $metres } 米
import-way-all = 全部为倒走
import-way-none = 没有倒走
import-way-laps = 部分圈为倒走

# 文件的处理结果，以及活动的方向。
import-known-before = 其中的内容此前都已收进。
import-joined = 同一次行走此前已由 { $app } 记下：两者已合并，只计一次。
import-joined-session = 这就是你 { $session } 用 Retrowalk 走的那一次：两者已合并，只计一次。
import-hollow = { $file }：里面没有文件。
import-deep = { $file }：它被打包在超过 { $most } 层的文件里。请解开后交来里面的文件。
import-many-files = { $file }：里面有超过 { NUMBER($most, useGrouping: 0) } 个文件。请分批交来。
import-holds-too-much = { $file }：解开后超过 { $gb } GB。请分批交来。
import-unpacks-too-large = { $file }：解开后超过原大小的 { $times } 倍，行走记录的文件不会这样。
import-no-lap = 共有 { $count } 圈。请至少指出其中一圈。
import-laps-unasked = 只有部分圈为倒走时，才需要指出是哪几圈。
import-columns-no-time = { $file }：没有指出哪一列是活动的时长。请在 [columns] 下加上 duration 或 end。
import-table-long = { $file }：超过 { $most } 行。请分批交来。
import-table-cell = { $file } 第 { $row } 行：{ $column } 为“{ $cell }”，无法读取。请用 --columns 说明它是什么，或修正这一行。
import-said-heart = 平均心率每分钟 { $bpm } 次
