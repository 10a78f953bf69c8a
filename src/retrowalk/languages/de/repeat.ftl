# Wie sehr Wiederholungen schwanken; die Gruppe steht nach „bei“.

repeat-three_metre_backward_multiple_sclerosis-group = Menschen mit Multipler Sklerose
repeat-three_metre_backward_parkinson-group = Menschen mit Parkinson
repeat-three_metre_backward_knee_replacement-group = Menschen mit künstlichem Kniegelenk
repeat-ten_metre_forward_neurological-group = Menschen mit einer neurologischen Erkrankung
repeat-timed_up_and_go_knee_osteoarthritis-group = Menschen mit Kniearthrose
repeat-chair_stand_early_knee_osteoarthritis-group = Menschen mit beginnender Kniearthrose
repeat-chair_stand_at_home-group = anderen mit Kniearthrose, die sich zu Hause selbst getestet haben
repeat-one_leg_stance_living_at_home-group = Menschen von 60 bis 89, die zu Hause leben
