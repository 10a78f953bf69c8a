# Haltungen im Stehen und langsame Bewegungen am Ende. Sätze zum Hören haben höchstens neun Wörter.

pose-mountain-name = Berg
pose-mountain-sentence = Steh aufrecht und still, die Füße unter den Hüften, das Gewicht gleichmäßig auf beiden Füßen: Hier beginnt und endet jede Haltung.
pose-mountain-steps-feet_hips = Die Füße unter die Hüften.
pose-mountain-steps-weight_even = Das Gewicht auf beide Füße gleich.
pose-mountain-steps-long_back = Langer Rücken, lockere Schultern.
pose-mountain-leave = Und lass los.

pose-warrior-name = Krieger, mit einem Schritt zurück
pose-warrior-sentence = Setz einen Fuß nach hinten und beuge das vordere Knie über seinem Knöchel; die hintere Ferse am Boden, die Hüften nach vorn, die Brust gehoben. Schau nur nach oben, wenn dein Hals es erlaubt.
pose-warrior-steps-hold_hand = Halt dich mit einer Hand fest.
pose-warrior-steps-step_foot = Setz einen Fuß nach hinten.
pose-warrior-steps-back_heel = Hintere Ferse ab, Hüften nach vorn.
pose-warrior-steps-front_knee = Vorderes Knie über dem Knöchel.
pose-warrior-steps-chest_look = Brust heben. Schau ein wenig nach oben.
pose-warrior-change = Wieder nach vorn. Jetzt der andere Fuß.
pose-warrior-leave = Langsam wieder nach vorn.

pose-tree-name = Baum, Zehen am Boden
pose-tree-sentence = Steh auf einem Bein, die andere Ferse an dessen Knöchel, die Zehen noch am Boden: so viel Gleichgewicht, wie du möchtest.
pose-tree-steps-hold_hand = Halt dich mit einer Hand fest.
pose-tree-steps-weight_leg = Das Gewicht auf ein Bein.
pose-tree-steps-other_heel = Die andere Ferse an den Knöchel.
pose-tree-steps-toes_stay = Die Zehen bleiben am Boden.
pose-tree-change = Beide Füße ab. Jetzt das andere Bein.
pose-tree-leave = Beide Füße wieder auf den Boden.

pose-heel_raise-name = Auf die Zehen
pose-heel_raise-sentence = Halt dich fest, heb dich langsam auf beide Fußballen und senk dich langsamer, als du dich gehoben hast.
pose-heel_raise-steps-hold_hands = Halt dich mit beiden Händen fest.
pose-heel_raise-steps-rise_slowly = Langsam auf die Zehen heben.
pose-heel_raise-change = Langsamer wieder herunter. Und noch einmal.
pose-heel_raise-leave = Senk dich, noch langsamer.

pose-slow_step_back-name = Langsamer Schritt zurück
pose-slow_step_back-sentence = Wie im Tai-Chi: ein Bein leer werden lassen, die Zehen hinter dir aufsetzen, das Gewicht so langsam du kannst hinüberfließen lassen, und zurück.
pose-slow_step_back-steps-hold_hand = Halt dich mit einer Hand fest.
pose-slow_step_back-steps-weight_leg = Das Gewicht auf ein Bein.
pose-slow_step_back-steps-toes_other = Die Zehen des anderen Fußes nach hinten.
pose-slow_step_back-steps-pour_weight = Das Gewicht langsam hinüberfließen lassen.
pose-slow_step_back-change = Ebenso langsam zurück. Jetzt das andere Bein.
pose-slow_step_back-leave = Ebenso langsam zurück, auf beide Füße.
