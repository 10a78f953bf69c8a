# Was sich geändert haben kann; das Englische steht in screening/data/changes.toml.

change-pain-text = Meine Schmerzen
change-symptoms-text = Ich spüre etwas Neues, oder etwas nicht mehr
change-steadiness-text = Ein Sturz, wie sicher ich stehe, oder was ich einnehme
change-health-text = Etwas, das ein Arzt mir gesagt hat, eine Operation oder eine Verletzung
change-place-text = Wo ich üben kann
change-kit-text = Was ich zur Hand habe
change-partner-text = Ob jemand mit mir gehen kann
change-goals-text = Was ich mir erhoffe, oder wie aktiv ich bin
change-myself-text = Alter, Größe, Gewicht oder das Land, in dem ich gehe
