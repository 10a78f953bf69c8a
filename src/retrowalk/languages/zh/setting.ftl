# 在哪里走、怎样走。where 用在句子里，前面不加“在”。

setting-home_rail-name = 扶手或一排橱柜旁
setting-home_rail-where = 在扶手或一排橱柜旁
setting-home_rail-sentence = 在家里沿着扶手、台面或一排橱柜走，一只手靠近它。
setting-home_rail-checklist-floor_dry = 地面干燥，没有杂物，也没有地毯和宠物。
setting-home_rail-checklist-rail_counter = 扶手或台面牢固，就在手边。
setting-home_rail-checklist-laces_tied = 脚上没有松的东西：不穿拖鞋，鞋带没散。
setting-home_rail-checklist-looked_along = 整条路我都看过了。
setting-home_rail-checklist-head_clear = 我头脑清醒，感觉站得稳。

setting-handrail_floor-name = 带扶手的平地
setting-handrail_floor-where = 在带扶手的平地上
setting-handrail_floor-sentence = 沿着大厅、健身房或走廊里的扶手或横杆走。
setting-handrail_floor-checklist-floor_flat = 地面平坦、干燥、没有杂物。
setting-handrail_floor-checklist-handrail_runs = 整条路都有扶手。
setting-handrail_floor-checklist-laces_tied = 我的鞋带系紧了。
setting-handrail_floor-checklist-people_around = 周围的人知道我在倒走。
setting-handrail_floor-checklist-head_clear = 我头脑清醒，感觉站得稳。

setting-mat_beside_rail-name = 扶手旁的垫子
setting-mat_beside_rail-where = 在扶手旁的垫子上
setting-mat_beside_rail-sentence = 瑜伽垫铺在扶手或台面旁，在垫子的长度内走几步。
setting-mat_beside_rail-checklist-mat_lies = 垫子铺平了，不会滑动。
setting-mat_beside_rail-checklist-rail_reach = 在垫子上的任何位置都能扶到扶手。
setting-mat_beside_rail-checklist-feet_grip = 脚下不滑：不穿袜子，不穿拖鞋。
setting-mat_beside_rail-checklist-head_clear = 我头脑清醒，感觉站得稳。

setting-pool_lane-name = 水中
setting-pool_lane-where = 在水中
setting-pool_lane-sentence = 在康复池或普通泳池里，沿着池边在齐胸深的水中走：水会托住你，让你慢下来。
setting-pool_lane-checklist-water_edge = 水到我胸口，池边伸手可及。
setting-pool_lane-checklist-lane_behind = 我身后的泳道没有人。
setting-pool_lane-checklist-well_today = 我没有伤口、没有发烧、没有拉肚子。
setting-pool_lane-checklist-somebody_pool = 池边有人能看见我。
setting-pool_lane-checklist-way_out = 我知道怎样上岸，脚湿也能做到。

setting-therapy_pool-name = 水中，有专业人士陪同
setting-therapy_pool-where = 在水中，有专业人士陪同
setting-therapy_pool-sentence = 在齐胸深的水中走，治疗师或受过训练的人在水里或池边陪同。
setting-therapy_pool-checklist-person_ready = 陪我的人准备好了，就在身边。
setting-therapy_pool-checklist-water_reaches = 水到我的胸口，不更深。
setting-therapy_pool-checklist-way_behind = 我身后的路没有障碍。
setting-therapy_pool-checklist-well_today = 我没有伤口、没有发烧、没有拉肚子。
setting-therapy_pool-checklist-way_out = 我们知道我怎样上岸。

setting-treadmill_rails-name = 带两侧扶手的跑步机
setting-treadmill_rails-where = 在带两侧扶手的跑步机上
setting-treadmill_rails-sentence = 握住两侧扶手，从最低速度开始，慢慢加快。
setting-treadmill_rails-checklist-treadmill_rails = 跑步机两侧都有扶手。
setting-treadmill_rails-checklist-stop_clip = 安全夹夹在我身上，能正常使用。
setting-treadmill_rails-checklist-start_belt = 我从最低速度启动跑带。
setting-treadmill_rails-checklist-floor_behind = 跑带后面的地面没有东西。
setting-treadmill_rails-checklist-laces_tied = 我的鞋带系紧了。

setting-partner_indoors-name = 手拉手，室内
setting-partner_indoors-where = 在室内，两人手拉手
setting-partner_indoors-sentence = 面对面，双手相握，轮流走：一人向前走，一人倒走。
setting-partner_indoors-checklist-floor_flat = 地面平坦、干燥、没有杂物。
setting-partner_indoors-checklist-partner_sees = 我的同伴能看到整条路。
setting-partner_indoors-checklist-we_agreed = 我们约定了喊停的口令。
setting-partner_indoors-checklist-our_laces = 我们的鞋带都系紧了。

setting-partner_outdoors-name = 手拉手，室外
setting-partner_outdoors-where = 在室外，两人手拉手
setting-partner_outdoors-sentence = 在没有障碍的小路、跑道或短草地上：面对面，双手相握，轮流走。
setting-partner_outdoors-checklist-ground_flat = 地面平坦、干燥、没有杂物。
setting-partner_outdoors-checklist-road_crosses = 没有马路穿过我们的路线。
setting-partner_outdoors-checklist-partner_sees = 我的同伴能看到整条路。
setting-partner_outdoors-checklist-we_agreed = 我们约定了喊停的口令。
setting-partner_outdoors-checklist-our_laces = 我们的鞋带都系紧了。

setting-spotter_path-name = 有人在旁保护的畅通小路
setting-spotter_path-where = 在畅通的小路上，有人在旁保护
setting-spotter_path-sentence = 有人走在离你一臂远的地方，看着路，及时喊停。
setting-spotter_path-checklist-way_flat = 路面平坦、干燥、没有障碍。
setting-spotter_path-checklist-road_crosses = 没有马路穿过。
setting-spotter_path-checklist-spotter_within = 在旁保护的人在一臂之内。
setting-spotter_path-checklist-we_agreed = 我们约定了喊停的口令。
setting-spotter_path-checklist-laces_tied = 我的鞋带系紧了。

setting-home_floor-name = 家里的空地
setting-home_floor-where = 在家里的空地上
setting-home_floor-sentence = 平坦、平整的地面，越长越好，上面什么也没有。
setting-home_floor-checklist-floor_dry = 地面干燥，没有杂物，也没有地毯和宠物。
setting-home_floor-checklist-doors_way = 沿途的门已固定好，或开或关。
setting-home_floor-checklist-laces_tied = 脚上没有松的东西：不穿拖鞋，鞋带没散。
setting-home_floor-checklist-looked_along = 整条路我都看过了。

setting-mat-name = 垫子上
setting-mat-where = 在垫子上
setting-mat-sentence = 在瑜伽垫的长度内走几步，转身，再重新开始。
setting-mat-checklist-mat_lies = 垫子铺平了，不会滑动。
setting-mat-checklist-free_floor = 垫子四周的地面没有东西。
setting-mat-checklist-feet_grip = 脚下不滑：不穿袜子，不穿拖鞋。

setting-clear_path-name = 畅通的小路
setting-clear_path-where = 在畅通的小路上
setting-clear_path-sentence = 公园或别处一条笔直、平整的小路，视野开阔，不挨马路。
setting-clear_path-checklist-path_flat = 小路平坦、干燥、没有障碍。
setting-clear_path-checklist-road_cycle = 没有马路或自行车道穿过。
setting-clear_path-checklist-see_coming = 有人过来我能看见。
setting-clear_path-checklist-walked_way = 我先向前走过一遍这段路。
setting-clear_path-checklist-laces_tied = 我的鞋带系紧了。

setting-track-name = 跑道
setting-track-where = 在跑道上
setting-track-sentence = 跑道的最外道：平整、有标线、视野开阔。
setting-track-checklist-lane_free = 我的跑道没有人，我走在外侧。
setting-track-checklist-runners_know = 跑步的人知道我在倒走。
setting-track-checklist-walked_way = 我先向前走过一遍这段路。
setting-track-checklist-laces_tied = 我的鞋带系紧了。

setting-gym_floor-name = 体育馆
setting-gym_floor-where = 在体育馆里
setting-gym_floor-sentence = 室内一段空着的地面，远离器械和球。
setting-gym_floor-checklist-stretch_free = 这段地面没有东西，也不会有东西滚进来。
setting-gym_floor-checklist-people_around = 周围的人知道我在倒走。
setting-gym_floor-checklist-laces_tied = 我的鞋带系紧了。
setting-gym_floor-checklist-walked_way = 我先向前走过一遍这段路。

setting-grass-name = 短草地
setting-grass-where = 在短草地上
setting-grass-sentence = 平整、干燥的短草地，事先仔细看过：落脚更软，走起来稍费力。
setting-grass-checklist-grass_short = 草短，地面干燥、平整。
setting-grass-checklist-walked_way = 我向前走过这段路：没有坑，没有树根。
setting-grass-checklist-dogs_balls = 没有狗或球会过来。
setting-grass-checklist-laces_tied = 我的鞋带系紧了。

setting-grass_barefoot-name = 赤脚走草地
setting-grass_barefoot-where = 赤脚在草地上
setting-grass_barefoot-sentence = 赤脚走在短草地上；平底（零跟差）鞋或有缓冲的鞋同样好。要一点一点地适应。
setting-grass_barefoot-checklist-looked_glass = 我检查过有没有碎玻璃、石子和蜜蜂。
setting-grass_barefoot-checklist-grass_short = 草短，地面干燥、平整。
setting-grass_barefoot-checklist-feel_ground = 我的脚和平时一样能感觉到地面。
setting-grass_barefoot-checklist-nothing_way = 没有什么正朝我过来。

setting-floor_barefoot-name = 赤脚在室内
setting-floor_barefoot-where = 赤脚在室内
setting-floor_barefoot-sentence = 赤脚走在干净、干燥的地面上，感受脚趾、前脚掌和脚跟。
setting-floor_barefoot-checklist-floor_clean = 地面干净、干燥、没有杂物。
setting-floor_barefoot-checklist-feel_ground = 我的脚和平时一样能感觉到地面。
setting-floor_barefoot-checklist-looked_along = 整条路我都看过了。

setting-gentle_hill-name = 上缓坡
setting-gentle_hill-where = 在缓坡上，向上走
setting-gentle_hill-sentence = 倒走上平整的缓坡，再向前走下来。
setting-gentle_hill-checklist-slope_gentle = 坡缓，地面干燥、平整。
setting-gentle_hill-checklist-road_cycle = 没有马路或自行车道穿过。
setting-gentle_hill-checklist-walked_forward = 我先向前走上去过一遍。
setting-gentle_hill-checklist-walk_forward = 我会向前走下坡。
setting-gentle_hill-checklist-laces_tied = 我的鞋带系紧了。

setting-gentle_hill_spotter-name = 上缓坡，有人在旁保护
setting-gentle_hill_spotter-where = 在缓坡上向上走，有人在旁保护
setting-gentle_hill_spotter-sentence = 倒走上缓坡，有人在一臂之内，再向前走下来。
setting-gentle_hill_spotter-checklist-slope_gentle = 坡缓，地面干燥、平整。
setting-gentle_hill_spotter-checklist-spotter_within = 在旁保护的人在一臂之内，站在我的下坡一侧。
setting-gentle_hill_spotter-checklist-we_walk = 我们会向前走下坡。
setting-gentle_hill_spotter-checklist-our_laces = 我们的鞋带都系紧了。

setting-treadmill_incline-name = 带两侧扶手的跑步机，稍有坡度
setting-treadmill_incline-where = 在带两侧扶手的跑步机上，稍有坡度
setting-treadmill_incline-sentence = 握住两侧扶手，速度和平时一样或更慢，坡度只升一档。
setting-treadmill_incline-checklist-treadmill_rails = 跑步机两侧都有扶手。
setting-treadmill_incline-checklist-stop_clip = 安全夹夹在我身上，能正常使用。
setting-treadmill_incline-checklist-speed_higher = 速度不高于上次。
setting-treadmill_incline-checklist-slope_3 = 坡度不超过3%。
setting-treadmill_incline-checklist-laces_tied = 我的鞋带系紧了。

setting-self_propelled_rails-name = 无动力跑步机
setting-self_propelled_rails-where = 在无动力跑步机上
setting-self_propelled_rails-sentence = 弧形或无动力的跑步机，由你自己的脚带动。走起来像上坡；要用有扶手的，并握住扶手。
setting-self_propelled_rails-checklist-rails_hold = 它有我能握住的扶手。
setting-self_propelled_rails-checklist-know_slows = 我知道它怎样减速和停下。
setting-self_propelled_rails-checklist-floor_behind = 跑带后面的地面没有东西。
setting-self_propelled_rails-checklist-laces_tied = 我的鞋带系紧了。

setting-dumbbells-name = 手持轻哑铃
setting-dumbbells-where = 手持轻哑铃
setting-dumbbells-sentence = 每只手一个轻哑铃，手臂自然下垂，走在你熟悉的地面上。
setting-dumbbells-checklist-weight_hold = 每个哑铃我都能拿住十分钟。
setting-dumbbells-checklist-put_weights = 我随时能放下哑铃。
setting-dumbbells-checklist-way_flat = 路面平坦、干燥、没有障碍。
setting-dumbbells-checklist-laces_tied = 我的鞋带系紧了。
setting-dumbbells-checklist-walked_without = 我先不负重走过一遍。

setting-ankle_weights-name = 绑轻沙袋
setting-ankle_weights-where = 脚踝绑轻沙袋
setting-ankle_weights-sentence = 开始时每个脚踝半公斤，走在你熟悉的地面上。
setting-ankle_weights-checklist-weights_equal = 两边沙袋一样重，够轻，绑得牢。
setting-ankle_weights-checklist-way_flat = 路面平坦、干燥、没有障碍。
setting-ankle_weights-checklist-laces_tied = 我的鞋带系紧了。
setting-ankle_weights-checklist-walked_without = 我先不负重走过一遍。

setting-sled_level-name = 平地拉健身雪橇
setting-sled_level-where = 在平地上拉健身雪橇
setting-sled_level-sentence = 在平地上倒走着拉带轮或滑行的健身雪橇，先拉空的。
setting-sled_level-checklist-ground_level = 地面平整、没有障碍，也不会有车辆过来。
setting-sled_level-checklist-sled_empty = 健身雪橇是空的，或者很轻。
setting-sled_level-checklist-strap_sound = 拉带完好，能立刻松开。
setting-sled_level-checklist-walked_way = 我先向前走过一遍这段路。
setting-sled_level-checklist-laces_tied = 我的鞋带系紧了。

setting-sled_slope-name = 上坡拉健身雪橇
setting-sled_slope-where = 在缓坡上拉健身雪橇
setting-sled_slope-sentence = 把空健身雪橇拉上缓坡；下来时向前走，用刹车或请朋友帮忙。
setting-sled_slope-checklist-slope_gentle = 坡缓、没有障碍，也不会有车辆过来。
setting-sled_slope-checklist-sled_empty = 健身雪橇是空的，不会滑下来撞到我。
setting-sled_slope-checklist-strap_sound = 拉带完好，能立刻松开。
setting-sled_slope-checklist-laces_tied = 我的鞋带系紧了。

setting-treadmill_hands_off-name = 带两侧扶手的跑步机，手悬在扶手上方
setting-treadmill_hands_off-where = 在带两侧扶手的跑步机上，手悬在扶手上方
setting-treadmill_hands_off-sentence = 双手离扶手一指宽，每一步都准备好握住。
setting-treadmill_hands_off-checklist-treadmill_rails = 跑步机两侧都有扶手。
setting-treadmill_hands_off-checklist-stop_clip = 安全夹夹在我身上，能正常使用。
setting-treadmill_hands_off-checklist-take_hold = 每一步我都能马上握住扶手。
setting-treadmill_hands_off-checklist-floor_behind = 跑带后面的地面没有东西。
setting-treadmill_hands_off-checklist-laces_tied = 我的鞋带系紧了。

setting-running_lane-name = 跑步用的直道
setting-running_lane-where = 在跑步用的直道上
setting-running_lane-sentence = 跑道、体育馆或短草地上一条长而平、没有人的直道。
setting-running_lane-checklist-lane_flat = 直道平坦、干燥，直到尽头都没有人和障碍。
setting-running_lane-checklist-run_forward = 我先向前跑过一遍。
setting-running_lane-checklist-somebody_watches = 有人看着，或者不会有人过来。
setting-running_lane-checklist-laces_tied = 我的鞋带系紧了。

setting-drill_square-name = 练习用的方形场地
setting-drill_square-where = 在练习用的方形场地里
setting-drill_square-sentence = 一块有标记的空场地，边长约十米，用来倒跑和变向。
setting-drill_square-checklist-square_flat = 场地平坦、干燥、空着。
setting-drill_square-checklist-corners_marked = 四角用软的东西做了标记。
setting-drill_square-checklist-somebody_watches = 有人看着，或者不会有人过来。
setting-drill_square-checklist-laces_tied = 我的鞋带系紧了。
