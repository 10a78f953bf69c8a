# 个人试验：无法安排或无法计算的情况。

trials-pairs = 一项试验有{ $least }到{ $most }对时段：请在这之间选择长度。
trials-no-such-plan = 无法这样安排试验：每个时段为2到28天，除去开头不计入的几天，至少要剩下一天。
trials-carried-on-too-early = 要等前面的几周结束，在{ $last }之后才能继续。
trials-carried-on-once = 这项试验已经延长过一次。它没能得出的结论，也许新的试验可以。
trials-altered-plan = 这项试验的计划与开始前锁定的不一致，因此无法据此得出结论。请开始新的试验；这期间记录的内容仍保留在你的日志中。
trials-off-the-scale = { $day }的回答不在{ $low }到{ $high }之间。请更正或撤回该回答。
trials-no-such-block = 这项试验有{ $blocks }个时段，没有所说编号的时段。
trials-another-earlier = 要延续的不是计划中所指的那项试验。请使用那项试验的结果。
trials-different-questions = 问题不同的试验不能合并：请选择同一问题的试验。
