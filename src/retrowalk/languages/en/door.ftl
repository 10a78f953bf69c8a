# How a device comes to trust this machine, and is paired with it.

door-pair-name = Pair this device
door-home-title = You are at home already
door-home-lead = This machine keeps the journal, so it needs no pairing.
door-home-phone = To let a phone in, type <code>retrowalk pair</code> here, and scan what it shows.
door-pair-title = Let this device in
door-pair-lead = The journal is yours, so it opens only where you allow it. Once is enough.
door-pair-code = The code on your computer
door-pair-let-in = Let it in
door-pair-hint = A code works once, within ten minutes. For a new one, type <code>retrowalk pair</code> on the computer.
door-trust-name = A safe connection
door-alone-title = At home on this machine
door-alone-lead = Just now only this machine can open Retrowalk.
door-alone-phone = To open it on a phone in the same Wi-Fi, end it here and start it with <code>retrowalk serve --lan</code>. This page then tells the rest.
door-proxy-title = Please take the safe way
door-proxy-lead = This connection can be read on its way, so nothing of your journal goes over it.
door-proxy-open = Open the safe address
door-proxy-hint = If it comes back here, the server in front does not say that it speaks HTTPS: it should send <code>X-Forwarded-Proto: https</code>.
door-trust-title = Let your phone trust your computer
door-trust-lead = Phones give their motion sensor only to pages they trust. This takes two minutes, once.
door-missing-title = On this phone
door-missing-trusted = It trusts your computer
door-missing-safe = This page came safely
door-missing-motion = The motion sensor, to count your steps
door-missing-awake = A screen that stays lit while you walk
door-missing-offline = Opening without a network
door-missing-not-yet = not yet
door-missing-there = there
door-no-script = Without JavaScript this page can't look what is missing on your phone. The steps below are the same.
# The names of settings, here and below, are those that the phone itself shows.
door-ios = iPhone and iPad
door-get-certificate = Get the certificate
door-ios-allow = Allow
door-settings = Settings
door-ios-your-name = Your name
door-ios-downloaded = Profile Downloaded
door-wi-fi = Wi-Fi
door-ios-about = General › About
door-ios-about-name = Name
door-ios-about-version = iOS Version
door-ios-trust-settings = Certificate Trust Settings
door-ios-trust-settings-drawn = Certificate Trust Settings
door-ios-go-to-trust = Go to General, then About. At the very end, tap <b>{ $settings }</b>.
door-ios-trust = Certificate Trust
door-ios-switch-on = Switch <b>{ $certificate }</b> on. Come back to this page.
door-android-search = Search: CA certificate
door-android-install = Install a certificate
door-android-settings = Open Settings and search for <b>CA certificate</b>. It lies under Security, Encryption and credentials, Install a certificate.
door-android-ca = CA certificate
door-android-anyway = Install anyway
door-android-warning = Tap <b>{ $ca }</b>, then <b>{ $anyway }</b>. The warning is a good one: do this only with a certificate of your own.
door-android-downloads = Downloads
door-android-choose = Choose <b>{ $file }</b>. Come back to this page.
door-then = Then go on
door-then-code = Your computer shows a second code to scan: it lets this phone in.
door-then-open = Open the safe page
door-what = What am I trusting?
door-what-is-it = A certificate that your own computer has made. It speaks for addresses of home networks only, and for no site of the internet. You can take it off the phone in the same place again.
door-what-compare = To be sure that it is yours, compare its SHA-256 fingerprint with the one on your computer:

### home: on the home screen

door-app-first = On an iPhone or iPad, first put Retrowalk <a href="{ $to }">on the home screen</a>: the code is typed there.
door-app-by-name = This address can change, and an icon stays with its own. Your computer has a name that stays: <a href="{ $to }">put the icon up from there</a>. It asks for a code once.
# The names of buttons, here and below, are those that the phone itself shows.

### trust: how each phone and browser takes the certificate, and how it is taken off again

door-profile-what = Lets this device trust Retrowalk on your computer. It can vouch for addresses of home networks only.
door-elsewhere-ios = Please open this page in Safari
door-elsewhere-ios-why = On an iPhone only Safari surely hands the profile to the settings.
door-elsewhere-android = Please open this page in Chrome or Samsung Internet
door-elsewhere-firefox-why = Firefox does not use certificates that you add to the phone, so it can’t reach your computer safely. Walk with the other browser, too.
door-elsewhere-app-why = A page inside another app can’t use the certificate.
door-elsewhere-address = The address of this page
door-elsewhere-copy = Copy the address
door-elsewhere-copied = Copied. Paste it at the top of the other browser.
door-elsewhere-selected = It is marked: hold it, and tap Copy.
door-get-profile = Get the profile
door-ios-profile = In Safari, get the profile and tap <b>{ $allow }</b>.
door-ios-soon = Open Settings within eight minutes. Near the top, tap <b>{ $downloaded }</b>.
door-ios-management = VPN & Device Management
door-ios-not-there = Not there? Look under General, { $management }.
door-ios-install-profile = Install Profile
door-ios-not-signed = Not Signed
door-ios-not-verified = Not Verified
door-install = Install
door-ios-unsigned = Tap <b>{ $install }</b> and enter your code. In red it says <b>{ $unsigned }</b> or <b>{ $unverified }</b>: your computer made it, no company. Tap <b>{ $install }</b> again.
door-ios-remove = To take it off again: General, { $management }, { $certificate }, Remove Profile.
door-android-lock = Android takes a certificate only on a phone with a screen lock: a PIN, a pattern or a password. If you have none, set one first.
door-android-keep = Keep
door-android-get-it = Get the certificate. If the browser warns of the download, tap <b>{ $keep }</b>. It lies among the downloads.
door-android-monitored = From then on Android may say that your network may be monitored. It says so of every certificate that somebody adds. This one can vouch for addresses of home networks only, not for your bank or your mail.
door-android-remove = To take it off again: search the settings for <b>User certificates</b> or <b>Trusted credentials</b>, and remove it there.
door-computer = Another computer
door-computer-how = Get the certificate and open it. Trust it for websites: on a Mac in Keychain Access, on Windows as a trusted root certification authority, in Firefox and on Linux in the browser’s own settings, under Certificates. Remove it in the same place.
door-fixed-address = One thing more, for later: give your computer a fixed address in your router. If its address changes, this phone may not find it any more.

### home: on the home screen

door-app-name = On the home screen
door-app-title = Retrowalk on your home screen
door-app-lead = One tap opens your walk, with the whole screen for it.
door-app-offer = On iPhones Retrowalk keeps best on the home screen. <a href="{ $to }">How to put it there</a>
door-app-understood = Understood
door-app-here = You are in it: this is Retrowalk from your home screen.
door-app-from-safari = Walks that you recorded in Safari before stay there. Open Retrowalk in Safari once, and they go to your journal.
door-app-waiting = Walks wait in this browser, and the icon will not see them. Leave this page open until this line is gone: then they are in your journal.
door-app-install = Add it to the home screen
door-app-newer = iPhone and iPad, iOS 18.4 or later
door-app-before = iPhone and iPad before iOS 18.4
door-app-own = Make a code first. The icon has a storage of its own, so it must be let in once more.
door-app-make = Make a code
door-app-code = Code
door-app-counts = { $minutes ->
    [one] It counts once, for one more minute.
   *[other] It counts once, for { $minutes } more minutes.
}
door-app-copy = Copy the code
door-app-copied = Copied
door-app-enough-codes = Those were many codes. Use the newest one, or wait a few minutes.
# The names of buttons, here and below, are those that the phone itself shows.
door-app-share-name = Share
door-app-bookmark-name = Add Bookmark
door-app-add-name = Add to Home Screen
door-app-print-name = Print
door-app-web-app-name = Open as Web App
door-app-add-button = Add
door-app-share = In Safari tap <b>{ $share }</b>. It may lie behind <b>•••</b>. Then tap <b>{ $add }</b>.
door-app-add = Leave <b>{ $open }</b> on, where it is shown. Tap <b>{ $add }</b>.
door-app-open-own = Open the icon. If it asks for a code, type the one from above.
door-app-open-new = Open the icon, and type the code that your computer shows. For a new one, type <code>retrowalk pair</code> there.
door-app-then = From then on walk from the icon. It and Safari do not see what the other keeps.
door-app-older = Stay in Safari with this iPhone.
door-app-older-visit = Before iOS 18.4 the screen is known to go dark in mid-walk when Retrowalk was opened from the home screen. Keep it among your favourites, and open it once a week: Safari clears what a page keeps after seven days of use without a visit.
door-app-android = In Chrome open the menu <b>⋮</b> and tap <b>Add to Home screen</b>.
door-app-android-same = It may become an icon that opens a tab. That is all right: your walks and this pairing are the same there.
door-app-why = Why a code once more?
door-app-why-apart = On iPhones an icon of the home screen has its own cookies and its own storage. It does not know that Safari was let in, and does not see walks that still wait there.
door-app-why-week = In a tab, Safari clears what a page keeps after seven days of use without a visit. On the home screen it does not count that way.
door-app-code-here = The code that Safari shows, or your computer
door-app-code-where = Safari shows one where this phone was let in before: open Retrowalk there, then On the home screen.
door-app-inside = This page is open inside another app, which has a storage of its own. Open it in your browser: on iPhone in Safari.
door-records-delivered = These sessions are in your journal now.
door-records-refused = Some of these sessions were not taken: the journal does not know them.
door-records-later = These sessions are kept in this browser, and go to your journal once it is reached.

