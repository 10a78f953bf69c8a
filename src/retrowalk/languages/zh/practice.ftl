# 要找的东西不存在。

practice-no-setting = 练习里没有叫“{ $name }”的地点。
practice-no-stage = 练习里没有叫“{ $name }”的级别。
practice-no-instruction = 练习里没有叫“{ $name }”的要领。
practice-no-hazard = 练习里没有叫“{ $name }”的风险。
practice-no-pose = 练习里没有叫“{ $name }”的姿势。
practice-no-guide = 练习里没有适合你、名叫“{ $name }”的引导练习。
practice-no-claim = 练习里没有叫“{ $name }”的说法。
