# Ruhige Übungen für sich, für jeden Tag.

guide-mindful_walk-name = Achtsames Gehen
guide-mindful_walk-sentence = Geh absichtlich langsam vorwärts, mit den Gedanken bei jedem Schritt; schweifen sie ab, hol sie freundlich zurück.
guide-senses-name = Die Sinne
guide-senses-sentence = Geh vorwärts und nimm eins nach dem anderen wahr: Luft und Licht, Geräusche und Menschen, den Boden.
guide-body_scan-name = Durch den Körper, im Gehen
guide-body_scan-sentence = Geh vorwärts und wandere von den Füßen an durch den Körper; dann probier schwere und leichte Schritte.
guide-breath_and_steps-name = Atem und Schritte
guide-breath_and_steps-sentence = Geh vorwärts und lass deine Schritte den Atem zählen: gleich viele ein wie aus, dann etwas länger aus.
guide-standing_breath-name = Atmen im Stehen
guide-standing_breath-sentence = Steh bequem und atme gleichmäßig; dann, wenn es dir guttut, im Quadrat.
guide-waking_feet-name = Füße wecken
guide-waking_feet-sentence = Halt dich fest und weck deine Füße: Außenkante, Fußgewölbe, große Zehe; dann wiege dich auf den Fußballen.
guide-seated_breath-name = Atmen im Sitzen
guide-seated_breath-sentence = Setz dich auf einen festen Stuhl und atme gleichmäßig; dann, wenn es dir guttut, im Quadrat.
guide-seated_senses-name = Die Sinne, im Sitzen
guide-seated_senses-sentence = Sitz mit offenen Augen und nimm wahr, was da ist: Geräusche, Luft, Licht und was du siehst.
guide-seated_body_scan-name = Durch den Körper, im Sitzen
guide-seated_body_scan-sentence = Sitz und wandere durch den Körper, von den Füßen am Boden bis hinauf zum Gesicht.
guide-seated_feet-name = Füße wecken, im Sitzen
guide-seated_feet-sentence = Sitz mit beiden Füßen am Boden und weck sie: Außenkante, Fußgewölbe, große Zehe.
