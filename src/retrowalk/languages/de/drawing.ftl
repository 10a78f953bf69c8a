# Die Zeichnungen: ihre Titel, was sie für alle zeigen, die sie nicht sehen, und Wörter darin.

drawing-foot-roll-title = Der Fuß rollt andersherum ab
drawing-foot-roll-description = Ein Fuß greift nach hinten. Zuerst berühren die Zehen den Boden, dann der Ballen, dann senkt sich die Ferse.

drawing-step-back-title = Ein Schritt zurück
drawing-step-back-description = Jemand geht aufrecht rückwärts, mit kleinen Schritten: Jeder Fuß kommt mit den Zehen zuerst auf.

drawing-posture-title = Aufrecht stehen
drawing-posture-description = Zwei Menschen stehen. Einer ist gebeugt, der Kopf hängt. Der andere ist aufrecht, der Kopf über den Schultern, die Schultern über den Hüften.

drawing-rail-title = An einem Geländer
drawing-rail-description = Jemand geht an einem Geländer rückwärts, eine Hand liegt darauf.

drawing-partner-title = Zu zweit
drawing-partner-description = Zwei Menschen stehen sich gegenüber und halten sich an beiden Händen. Einer geht rückwärts, der andere folgt.

drawing-warrior-title = Krieger
drawing-warrior-description = Ein langer Schritt: das vordere Knie über dem Knöchel, das hintere Bein gestreckt mit der Ferse am Boden, eine Hand am Geländer, der andere Arm oben, Blick nach oben.

drawing-mat-title = Auf einer Matte
drawing-mat-description = Jemand geht rückwärts auf einer Matte, die flach auf dem Boden liegt.

drawing-pool-title = Im Wasser
drawing-pool-description = Jemand geht in einem Becken rückwärts, das Wasser reicht bis zur Brust.

drawing-treadmill-title = Auf dem Laufband mit seitlichen Handläufen
drawing-treadmill-description = Jemand geht auf einem Laufband rückwärts, beide Hände an den seitlichen Handläufen.

drawing-treadmill-jog-title = Auf dem Laufband joggen
drawing-treadmill-jog-description = Jemand joggt auf einem Laufband rückwärts, beide Hände an den seitlichen Handläufen.

drawing-treadmill-hands-free-title = Auf dem Laufband joggen, die Hände frei
drawing-treadmill-hands-free-description = Jemand joggt auf einem Laufband rückwärts, die Hände knapp über den seitlichen Handläufen.

drawing-spotter-title = Mit Begleitung
drawing-spotter-description = Jemand geht rückwärts. Dahinter ist eine zweite Person bereit, die Hände in Reichweite.

drawing-open-ground-title = Auf freiem Boden
drawing-open-ground-description = Jemand geht allein auf freiem, ebenem Boden rückwärts.

drawing-grass-title = Auf Gras
drawing-grass-description = Jemand geht auf kurzem Gras rückwärts.

drawing-hill-title = Einen sanften Hügel hinauf
drawing-hill-description = Jemand geht rückwärts einen sanften Hang hinauf, aufrecht, mit kurzen Schritten.

drawing-weights-title = Mit leichten Gewichten
drawing-weights-description = Jemand geht rückwärts, in jeder Hand ein leichtes Gewicht, die Arme hängen.

drawing-sled-title = Einen Schlitten ziehen
drawing-sled-description = Jemand lehnt sich von einem leeren Schlitten weg und zieht ihn rückwärts über ebenen Boden.

drawing-sled-uphill-title = Einen Schlitten bergauf ziehen
drawing-sled-uphill-description = Jemand lehnt sich von einem leeren Schlitten weg und zieht ihn rückwärts einen sanften Hang hinauf.

drawing-jog-title = Rückwärts joggen
drawing-jog-description = Jemand läuft leichtfüßig rückwärts, die Ellbogen gebeugt.

drawing-drills-title = Übungen zwischen Hütchen
drawing-drills-description = Jemand läuft rückwärts zwischen Hütchen auf dem Boden.

drawing-chair-title = Vom Stuhl aufstehen
drawing-chair-description = Jemand sitzt auf einem Stuhl, die Arme vor der Brust gekreuzt, und steht auf.

drawing-lines-forward-title = Vorwärts, von Linie zu Linie
drawing-lines-forward-description = Jemand geht vorwärts von einer Linie auf dem Boden zu einer anderen. Eine zweite Person geht direkt daneben.

drawing-lines-backward-title = Rückwärts, von Linie zu Linie
drawing-lines-backward-description = Jemand geht rückwärts von einer Linie auf dem Boden zu einer anderen. Eine zweite Person geht direkt daneben.

drawing-one-leg-title = Auf einem Bein
drawing-one-leg-description = Jemand steht auf einem Bein, die Arme vor der Brust gekreuzt, ein Geländer in Reichweite.

drawing-four-stances-title = Vier Arten zu stehen
drawing-four-stances-description = Füße von oben: nebeneinander; Fußinnenseite neben den Zehen; Ferse an Zehen; ein Fuß allein.

drawing-toes = Zehen
drawing-ball = Ballen
drawing-heel = Ferse
drawing-bowed = gebeugt
drawing-tall = aufrecht
