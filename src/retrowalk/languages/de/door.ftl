door-pair-name = Dieses Gerät koppeln
door-home-title = Du bist schon zu Hause
door-home-lead = Dieses Gerät bewahrt das Tagebuch auf, darum muss es nicht gekoppelt werden.
door-home-phone = Um ein Telefon hereinzulassen, tippe hier <code>retrowalk pair</code> und scanne, was erscheint.
door-pair-title = Dieses Gerät hereinlassen
door-pair-lead = Das Tagebuch gehört dir, darum öffnet es sich nur, wo du es erlaubst. Einmal genügt.
door-pair-code = Der Code auf deinem Computer
door-pair-let-in = Hereinlassen
door-pair-hint = Ein Code gilt einmal und zehn Minuten lang. Für einen neuen tippe <code>retrowalk pair</code> auf dem Computer.
door-trust-name = Eine sichere Verbindung
door-alone-title = Zu Hause auf diesem Gerät
door-alone-lead = Im Moment kann nur dieses Gerät Retrowalk öffnen.
door-alone-phone = Um es auf einem Telefon im selben WLAN zu öffnen, beende es hier und starte es mit <code>retrowalk serve --lan</code>. Diese Seite sagt dann den Rest.
door-proxy-title = Bitte nimm den sicheren Weg
door-proxy-lead = Diese Verbindung kann unterwegs mitgelesen werden, darum geht nichts aus deinem Tagebuch darüber.
door-proxy-open = Die sichere Adresse öffnen
door-proxy-hint = Wenn du wieder hier landest, sagt der vorgeschaltete Server nicht, dass er HTTPS spricht: Er sollte <code>X-Forwarded-Proto: https</code> senden.
door-trust-title = Lass dein Telefon deinem Computer vertrauen
door-trust-lead = Telefone geben ihren Bewegungssensor nur Seiten, denen sie vertrauen. Das dauert zwei Minuten, einmal.
door-missing-title = Auf diesem Telefon
door-missing-trusted = Es vertraut deinem Computer
door-missing-safe = Diese Seite kam sicher an
door-missing-motion = Der Bewegungssensor, um deine Schritte zu zählen
door-missing-awake = Ein Bildschirm, der beim Gehen anbleibt
door-missing-offline = Öffnen ohne Netz
door-missing-not-yet = noch nicht
door-missing-there = da
door-no-script = Ohne JavaScript kann diese Seite nicht nachsehen, was auf deinem Telefon fehlt. Die Schritte unten sind dieselben.
door-ios = iPhone und iPad
door-get-certificate = Das Zertifikat holen
door-ios-allow = Zulassen
door-settings = Einstellungen
door-ios-your-name = Dein Name
door-ios-downloaded = Profil geladen
door-wi-fi = WLAN
door-ios-about = Allgemein › Info
door-ios-about-name = Name
door-ios-about-version = iOS-Version
door-ios-trust-settings = Zertifikatsvertrauens­einstellungen
door-ios-trust-settings-drawn = Zertifikatsvertrauensein…
door-ios-go-to-trust = Geh zu Allgemein, dann Info. Tippe ganz am Ende auf <b>{ $settings }</b>.
door-ios-trust = Vertrauen
door-ios-switch-on = Schalte <b>{ $certificate }</b> ein. Komm auf diese Seite zurück.
door-android-search = Suche: CA-Zertifikat
door-android-install = Zertifikat installieren
door-android-settings = Öffne die Einstellungen und suche nach <b>CA-Zertifikat</b>. Es liegt unter Sicherheit, Verschlüsselung und Anmeldedaten, Zertifikat installieren.
door-android-ca = CA-Zertifikat
door-android-anyway = Trotzdem installieren
door-android-warning = Tippe auf <b>{ $ca }</b>, dann auf <b>{ $anyway }</b>. Die Warnung ist berechtigt: Tu das nur mit einem eigenen Zertifikat.
door-android-downloads = Downloads
door-android-choose = Wähle <b>{ $file }</b>. Komm auf diese Seite zurück.
door-then = Dann weiter
door-then-code = Dein Computer zeigt einen zweiten Code zum Scannen: Er lässt dieses Telefon herein.
door-then-open = Die sichere Seite öffnen
door-what = Wem vertraue ich da?
door-what-is-it = Einem Zertifikat, das dein eigener Computer gemacht hat. Es spricht nur für Adressen von Heimnetzen und für keine Website im Internet. Du kannst es am selben Ort wieder vom Telefon nehmen.
door-what-compare = Um sicher zu sein, dass es deines ist, vergleiche seinen SHA-256-Fingerabdruck mit dem auf deinem Computer:

### home: auf dem Home-Bildschirm

door-app-first = Leg Retrowalk auf einem iPhone oder iPad zuerst <a href="{ $to }">auf den Home-Bildschirm</a>: Der Code wird dort eingegeben.
door-app-by-name = Diese Adresse kann sich ändern, und ein Symbol bleibt bei seiner. Dein Computer hat einen Namen, der bleibt: <a href="{ $to }">Leg das Symbol von dort an</a>. Einmal wird nach einem Code gefragt.
# Die Namen der Tasten sind hier und unten die, die das Telefon selbst zeigt.

### trust: how each phone and browser takes the certificate, and how it is taken off again

door-profile-what = Damit vertraut dieses Gerät Retrowalk auf deinem Computer. Es kann nur für Adressen von Heimnetzen bürgen.
door-elsewhere-ios = Bitte öffne diese Seite in Safari
door-elsewhere-ios-why = Auf einem iPhone gibt nur Safari das Profil sicher an die Einstellungen weiter.
door-elsewhere-android = Bitte öffne diese Seite in Chrome oder Samsung Internet
door-elsewhere-firefox-why = Firefox nutzt keine Zertifikate, die du dem Telefon hinzufügst, und erreicht deinen Computer darum nicht sicher. Geh auch mit dem anderen Browser.
door-elsewhere-app-why = Eine Seite innerhalb einer anderen App kann das Zertifikat nicht nutzen.
door-elsewhere-address = Die Adresse dieser Seite
door-elsewhere-copy = Adresse kopieren
door-elsewhere-copied = Kopiert. Setze sie oben im anderen Browser ein.
door-elsewhere-selected = Sie ist markiert: Halte sie gedrückt und tippe auf Kopieren.
door-get-profile = Das Profil holen
door-ios-profile = Hol in Safari das Profil und tippe auf <b>{ $allow }</b>.
door-ios-soon = Öffne innerhalb von acht Minuten die Einstellungen. Tippe weit oben auf <b>{ $downloaded }</b>.
door-ios-management = VPN und Geräteverwaltung
door-ios-not-there = Nicht da? Sieh unter Allgemein, { $management } nach.
door-ios-install-profile = Profil installieren
door-ios-not-signed = Nicht signiert
door-ios-not-verified = Nicht überprüft
door-install = Installieren
door-ios-unsigned = Tippe auf <b>{ $install }</b> und gib deinen Code ein. In Rot steht da <b>{ $unsigned }</b> oder <b>{ $unverified }</b>: Dein Computer hat es gemacht, keine Firma. Tippe noch einmal auf <b>{ $install }</b>.
door-ios-remove = So nimmst du es wieder weg: Allgemein, { $management }, { $certificate }, Profil entfernen.
door-android-lock = Android nimmt ein Zertifikat nur auf einem Telefon mit Displaysperre an: PIN, Muster oder Passwort. Wenn du keine hast, richte zuerst eine ein.
door-android-keep = Behalten
door-android-get-it = Hol das Zertifikat. Wenn der Browser vor dem Download warnt, tippe auf <b>{ $keep }</b>. Es liegt bei den Downloads.
door-android-monitored = Von da an sagt Android vielleicht, dass dein Netz überwacht werden könnte. Das sagt es bei jedem Zertifikat, das jemand hinzufügt. Dieses kann nur für Adressen von Heimnetzen bürgen, nicht für deine Bank oder deine Post.
door-android-remove = So nimmst du es wieder weg: Such in den Einstellungen nach <b>Nutzerzertifikate</b> oder <b>Vertrauenswürdige Anmeldedaten</b> und entferne es dort.
door-computer = Ein anderer Computer
door-computer-how = Hol das Zertifikat und öffne es. Vertraue ihm für Websites: auf einem Mac in der Schlüsselbundverwaltung, unter Windows als vertrauenswürdige Stammzertifizierungsstelle, in Firefox und unter Linux in den Einstellungen des Browsers, unter Zertifikate. Am selben Ort entfernst du es.
door-fixed-address = Noch etwas, für später: Gib deinem Computer im Router eine feste Adresse. Wenn sich seine Adresse ändert, findet dieses Telefon ihn vielleicht nicht mehr.

### home: auf dem Home-Bildschirm

door-app-name = Auf dem Home-Bildschirm
door-app-title = Retrowalk auf deinem Home-Bildschirm
door-app-lead = Ein Tippen öffnet deine Einheit, und der ganze Bildschirm gehört ihr.
door-app-offer = Auf iPhones ist Retrowalk auf dem Home-Bildschirm am besten aufgehoben. <a href="{ $to }">So kommt es dorthin</a>
door-app-understood = Verstanden
door-app-here = Du bist schon darin: Das ist Retrowalk von deinem Home-Bildschirm.
door-app-from-safari = Einheiten, die du vorher in Safari aufgezeichnet hast, bleiben dort. Öffne Retrowalk einmal in Safari, dann kommen sie in dein Tagebuch.
door-app-waiting = In diesem Browser warten Einheiten, und das Symbol wird sie nicht sehen. Lass diese Seite offen, bis diese Zeile verschwindet: Dann stehen sie in deinem Tagebuch.
door-app-install = Zum Startbildschirm hinzufügen
door-app-newer = iPhone und iPad, ab iOS 18.4
door-app-before = iPhone und iPad vor iOS 18.4
door-app-own = Mach zuerst einen Code. Das Symbol hat einen eigenen Speicher und muss noch einmal hereingelassen werden.
door-app-make = Einen Code machen
door-app-code = Code
door-app-counts = { $minutes ->
    [one] Er gilt einmal, noch eine Minute lang.
   *[other] Er gilt einmal, noch { $minutes } Minuten lang.
}
door-app-copy = Code kopieren
door-app-copied = Kopiert
door-app-enough-codes = Das waren viele Codes. Nimm den neuesten oder warte ein paar Minuten.
# Die Namen der Tasten sind hier und unten die, die das Telefon selbst zeigt.
door-app-share-name = Teilen
door-app-bookmark-name = Lesezeichen hinzufügen
door-app-add-name = Zum Home-Bildschirm
door-app-print-name = Drucken
door-app-web-app-name = Als Web-App öffnen
door-app-add-button = Hinzufügen
door-app-share = Tippe in Safari auf <b>{ $share }</b>. Es kann hinter <b>•••</b> liegen. Tippe dann auf <b>{ $add }</b>.
door-app-add = Lass <b>{ $open }</b> an, wo es gezeigt wird. Tippe auf <b>{ $add }</b>.
door-app-open-own = Öffne das Symbol. Fragt es nach einem Code, tippe den von oben ein.
door-app-open-new = Öffne das Symbol und tippe den Code ein, den dein Computer zeigt. Für einen neuen tippe dort <code>retrowalk pair</code>.
door-app-then = Geh von da an vom Symbol aus. Es und Safari sehen nicht, was das andere aufbewahrt.
door-app-older = Bleib mit diesem iPhone in Safari.
door-app-older-visit = Vor iOS 18.4 ist bekannt, dass der Bildschirm mitten in der Einheit dunkel wird, wenn Retrowalk vom Home-Bildschirm geöffnet wurde. Leg es zu deinen Favoriten und öffne es einmal in der Woche: Safari löscht, was eine Seite aufbewahrt, nach sieben Tagen Gebrauch ohne Besuch.
door-app-android = Öffne in Chrome das Menü <b>⋮</b> und tippe auf <b>Zum Startbildschirm hinzufügen</b>.
door-app-android-same = Vielleicht wird daraus ein Symbol, das einen Tab öffnet. Das ist in Ordnung: Deine Einheiten und diese Kopplung sind dort dieselben.
door-app-why = Warum noch einmal ein Code?
door-app-why-apart = Auf iPhones hat ein Symbol auf dem Home-Bildschirm eigene Cookies und einen eigenen Speicher. Es weiß nicht, dass Safari hereingelassen wurde, und sieht keine Einheiten, die dort noch warten.
door-app-why-week = In einem Tab löscht Safari, was eine Seite aufbewahrt, nach sieben Tagen Gebrauch ohne Besuch. Auf dem Home-Bildschirm wird nicht so gezählt.
door-app-code-here = Der Code, den Safari oder dein Computer zeigt
door-app-code-where = Safari zeigt einen, wo dieses Telefon schon hereingelassen wurde: Öffne dort Retrowalk, dann „Auf dem Home-Bildschirm“.
door-app-inside = Diese Seite ist in einer anderen App geöffnet, die einen eigenen Speicher hat. Öffne sie in deinem Browser: auf dem iPhone in Safari.
door-records-delivered = Diese Einheiten stehen jetzt in deinem Tagebuch.
door-records-refused = Manche dieser Einheiten wurden nicht angenommen: Das Tagebuch kennt sie nicht.
door-records-later = Diese Einheiten sind in diesem Browser aufgehoben und kommen in dein Tagebuch, sobald es erreichbar ist.

