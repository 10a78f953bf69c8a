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
