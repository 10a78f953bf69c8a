# Was dieses Telefon, sein Browser und seine Verbindung können: die Seite, die nachsieht.

phone-name = Was dieses Telefon kann
phone-title = Kann dieses Telefon mit dir gehen?
phone-looking = Ich sehe nach. Nichts davon verlässt dieses Telefon.
phone-no-script = Ohne JavaScript kann diese Seite nicht nachsehen. Auch der Coach braucht es.
phone-look = Genau nachsehen
phone-look-what = Es spricht einen Satz, spielt einen Ton und fühlt drei Sekunden lang. Bewege das Telefon dabei ein wenig.
phone-group-walk = Beim Gehen
phone-group-line = Der Weg zu deinem Computer
phone-group-kept = Was auf diesem Telefon bleibt
phone-heard = Hast du mich gehört?
phone-yes = Ja
phone-no = Nein
phone-for-helper = Für jemanden, der dir hilft
phone-for-helper-how = Zeig ihnen das, oder gib es selbst weiter. Es handelt von diesem Telefon und Browser, nicht von deinen Gängen.
phone-findings = Alles, was gefunden wurde
phone-hand-on = Weitergeben
phone-copied = Kopiert.
phone-copy-it = Es ist oben markiert: Kopiere es von dort.
phone-to-today = Zu heute
phone-verdict-good = Dieses Telefon kann mit dir gehen.
phone-verdict-tap = Bisher ist alles gut. Tippe, um den Rest anzusehen.
phone-verdict-mind = { $count ->
    [one] Eines verdient einen Blick. Der Rest ist gut.
   *[other] { $count } Dinge verdienen einen Blick. Der Rest ist gut.
}

phone-motion = Bewegungssensor
phone-motion-untried = noch nicht versucht
phone-motion-good = { $rate } Werte in der Sekunde, auch Drehung
phone-motion-slow = nur { $rate } Werte in der Sekunde
phone-motion-repeated = { $rate } Werte in der Sekunde, { $repeated } % davon doppelt
phone-motion-no-turning = { $rate } Werte in der Sekunde, aber keine Drehung
phone-motion-none = es ist keiner zu spüren
phone-motion-refused = nicht erlaubt
phone-motion-insecure = dieser Seite vorenthalten
phone-motion-mend-slow = Schritte können fehlen. Schließe andere Apps und schalte das Stromsparen aus.
phone-motion-mend-no-turning = Schritte werden gezählt; rückwärts und vorwärts sind nicht zu unterscheiden.
phone-motion-mend-none = Der Coach führt dich nach der Zeit. Auf Android: in der Adresszeile unter Berechtigungen, Bewegungssensoren nachsehen.
phone-motion-mend-refused = Erlaube ihn: Adresszeile, Berechtigungen, Bewegungssensoren.
phone-motion-mend-refused-apple = Schließe den Browser (wegwischen), öffne diese Seite neu und tippe auf Erlauben.
phone-motion-mend-insecure = Telefone geben ihn nur einer Seite, die sicher ankam: siehe unten.
phone-lock = Heller Bildschirm
phone-lock-untried = noch nicht versucht
phone-lock-good = bleibt an, während du gehst
phone-lock-unsure = soll an bleiben, wird bei dieser Version aber bekanntlich dunkel
phone-lock-refused = das Telefon lehnt es gerade ab
phone-lock-none = dieser Browser kann ihn nicht anlassen
phone-lock-mend-unsure = Geh stattdessen in Safari, oder stelle die automatische Sperre für den Gang auf Nie.
phone-lock-mend-apple = Schalte den Stromsparmodus aus, oder stelle die automatische Sperre für den Gang auf 5 Minuten oder Nie.
phone-lock-mend-other = Schalte das Stromsparen aus, oder lass die Anzeige länger an.
phone-voice = Stimme
phone-voice-untried = noch nicht versucht
phone-voice-good = spricht: { $name }
phone-voice-silent = ein Satz war verlangt und begann nicht
phone-voice-none = keine Stimme dieser Sprache
phone-voice-mend-silent = Töne sagen es dir statt ihrer. Sieh in den Einstellungen unter Sprachausgabe nach.
phone-voice-mend-silent-apple = Töne sagen es dir statt ihrer. Schließe den Browser, öffne ihn neu und sieh noch einmal nach.
phone-voice-mend-none = Töne sagen es dir statt ihrer. In den Einstellungen lässt sich unter Sprachausgabe eine Stimme hinzufügen.
phone-voice-mend-tones = Töne sagen es dir statt ihrer, und jeder Satz steht auf dem Bildschirm.
phone-sound = Töne
phone-sound-untried = noch nicht versucht
phone-sound-plays = gespielt; sag, ob du es gehört hast
phone-sound-heard = du hast mich gehört
phone-sound-still = der Ton steht still
phone-sound-unheard = du hast mich nicht gehört
phone-sound-ring-switch = stumm, solange der Klingelschalter aus ist
phone-sound-mend-still = Beende ein Gespräch, trenne den Kopfhörer und sieh noch einmal nach.
phone-sound-mend-unheard = Stell lauter. Ist anderswo ein Kopfhörer verbunden?
phone-sound-mend-unheard-apple = Stell lauter und schalte den Klingelschalter ein. Ist anderswo ein Kopfhörer verbunden?
phone-sound-mend-ring-switch = Schalte den Klingelschalter ein, bevor du gehst.
phone-vibration = Vibration
phone-vibration-good = ist zu spüren
phone-vibration-none = hier keine; du hörst es stattdessen
phone-safe = Sichere Verbindung
phone-safe-good = diese Seite kam sicher an
phone-safe-plain = diese Seite kann unterwegs mitgelesen werden
phone-safe-mend-plain = Folge einmal den Schritten unter /trust. Dann gehen Bewegung, heller Bildschirm und der Betrieb ohne Netz.
phone-server = Dein Computer
phone-server-good = antwortet in { $ms } ms
phone-server-slow = antwortet langsam, in { $ms } ms
phone-server-away = antwortet nicht
phone-server-mend-slow = Gänge gehen ohne ihn weiter. Ein stärkeres WLAN hilft.
phone-server-mend-away = Ist er an und im selben WLAN? Gänge gehen ohne ihn weiter.
phone-clock = Uhr
phone-clock-untried = noch nicht verglichen
phone-clock-good = stimmt mit der deines Computers überein
phone-clock-ahead = { $minutes ->
    [one] geht gegenüber deinem Computer eine Minute vor
   *[other] geht gegenüber deinem Computer { $minutes } Minuten vor
}
phone-clock-behind = { $minutes ->
    [one] geht gegenüber deinem Computer eine Minute nach
   *[other] geht gegenüber deinem Computer { $minutes } Minuten nach
}
phone-clock-mend-set = Lass beide ihre Zeit von selbst stellen.
phone-paired = Eingelassen
phone-paired-untried = noch nicht bekannt
phone-paired-good = dieses Telefon ist eingelassen
phone-paired-not = noch nicht
phone-paired-mend-not = Scanne den Code, den dein Computer zeigt, oder tippe ihn unter /pair ein.
phone-line = Leitung beim Gehen
phone-line-untried = noch nicht versucht
phone-line-good = hin und zurück in { $ms } ms
phone-line-dead = steht nicht
phone-line-mend-dead = Schritte werden nach dem Gang gezählt statt währenddessen.
phone-storage = Speicher
phone-storage-untried = noch nicht versucht
phone-storage-good = behält, was man ihm gibt
phone-storage-half = behält nur einen Teil
phone-storage-none = behält nichts
phone-storage-mend-none = Ist das ein privates Fenster, oder ist das Telefon voll? Gänge werden sofort gesendet, solange dein Computer erreichbar ist.
phone-lasting = Wie lange
phone-lasting-good = bis du ihn leerst
phone-lasting-may-go = bis das Telefon den Platz braucht
phone-lasting-seven-days = in Safari sieben Tage ohne Besuch
phone-lasting-mend-seven-days = Öffne die Seite einmal in der Woche, solange hier ein Gang wartet.
phone-offline = Ohne Netz
phone-offline-good = { $walks ->
    [0] öffnet sich; es liegt kein Gang bereit
    [one] öffnet sich; ein Gang liegt bereit
   *[other] öffnet sich; { $walks } Gänge liegen bereit
}
phone-offline-none = dieser Browser kann es nicht, oder nicht von hier
phone-offline-not-yet = noch nicht bereit
phone-offline-mend-none = Gänge brauchen dann zu Beginn deinen Computer in Reichweite.
phone-offline-mend-not-yet = Öffne einmal heute und warte einen Augenblick.
phone-waiting = Wartet auf deinen Computer
phone-waiting-untried = noch nicht nachgesehen
phone-waiting-none = nichts
phone-waiting-some = { $walks ->
    [one] ein Gang
   *[other] { $walks } Gänge
}
phone-waiting-mend-some = Sie gehen hinüber, sobald er erreichbar ist. Leere diesen Browser vorher nicht.
