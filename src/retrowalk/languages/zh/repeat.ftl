# 重复测试的波动；人群接在“测自”之后。

repeat-three_metre_backward_multiple_sclerosis-group = 多发性硬化症患者
repeat-three_metre_backward_parkinson-group = 帕金森病患者
repeat-three_metre_backward_knee_replacement-group = 膝关节置换者
repeat-ten_metre_forward_neurological-group = 神经系统疾病患者
repeat-timed_up_and_go_knee_osteoarthritis-group = 膝骨关节炎患者
repeat-chair_stand_early_knee_osteoarthritis-group = 早期膝骨关节炎患者
repeat-chair_stand_at_home-group = 在家自测的其他膝骨关节炎患者
repeat-one_leg_stance_living_at_home-group = 住在自己家里的60至89岁的人
