# Signing in: accounts, invitations, the printed sheet, proving once more, the owner's page.

signin-title = Sign in
signin-lead = Your name and your password, as you chose them here.
signin-nobody-yet = Nobody has an account here yet.
signin-first-owner = The first one is made on the machine itself: type <code>retrowalk people invite --owner</code> there, and open the link that it shows.
signin-name = Your name to sign in with
signin-name-hint = It may be your first name, or a mail address. Nobody else here may have it.
signin-password = Your password
signin-new-password = A new password
signin-new-password-hint = At least { $least } characters. A few words in a row are good, and easy to keep in mind.
signin-enter = Sign in
signin-else = Another way in
signin-have-invitation = I was invited
signin-cant-get-in = I can’t get in any more
signin-pair-instead = Pair this device with a code of the machine at home
signin-wrong = That name and password don’t go together.
signin-wrong-password = That is not your password.
signin-wait-minutes = That was wrong too often. Please wait { $minutes } minutes, then try again.
signin-wait-seconds =
    That was wrong too often. Please wait { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    }, then try again.
signin-password-length = A password here has { $least } to { $most } characters.
signin-password-simple = That is guessed too easily. A few words in a row are better.
signin-no-role = Tick at least one thing that the account is for.
signin-no-account = This needs an account. You came in without one.
signin-owner-only = This page is for who owns this server.
signin-not-by-token = A program can’t do this with its token. Sign in and do it yourself.

### invitations

signin-invited-title = You were invited
signin-invited-lead = Open the link that you were given, or type its code here.
signin-invited-code = The code of your invitation
signin-invited-hint = It works once. When its time is over, ask for a new one.
signin-invitation-wrong = That code opens nothing. It may be used already, or its time is over. Ask for a new one.
signin-go-on = Go on
signin-welcome-title = Welcome
signin-welcome-lead = With this account you are:
signin-again-title = Come in again
signin-again-lead = Choose a new password. Wherever this account is signed in, that ends now. With it you are:
signin-again-name = You sign in with the name “{ $name }”.
signin-from-professional = { $who } invites you, and sees your pages from now on. You can end that at any time, under Who looks after me.
signin-join = Come in
signin-take = Go on as { $who }
signin-take-other = Not you? Sign out first, then open the link again.
signin-have-account = Have an account here already? <a href="/sign-in">Sign in</a> first, then open the link again.
signin-role-owner = Owner of this server
signin-role-walker = Walker
signin-role-professional = Professional
signin-role-carer = Carer or spotter
signin-role-researcher = Researcher
signin-role-may-owner = Keeps accounts and backups. Sees nobody’s walks, pain or answers.
signin-role-may-walker = Has pages of their own, and decides who sees them.
signin-role-may-professional = Coach or physiotherapist. Sees and instructs those who agreed. Nobody watches in real time.
signin-role-may-carer = Sees what is walked today and where, and can tell of a fall.
signin-role-may-researcher = Gets numbers without names, of those who agreed.
signin-link-title = An invitation
signin-link-hour = Hand it over now: it works once, within one hour.
signin-link-days = Hand it over: it works once, within { $days } days.
signin-link-picture = The link as a picture to scan
signin-link-or = To scan, or to send over a way that only they read:
signin-link-type = Or to type at { $address }:
signin-link-once = It is shown this once. Whoever has it can use it.

### the sheet, and coming back

signin-recover-title = Come back in
signin-recover-lead = With one code of your printed sheet. Cross it out afterwards: each works once.
signin-recover-code = A code of your sheet
signin-recover-enter = Come in
signin-recover-without = Without the sheet
signin-recover-owner = Ask the owner of this server for a new link. The owner types <code>retrowalk people invite --again NAME</code> on the machine itself.
signin-code-wrong = That name and code don’t go together, or the code is used already.
signin-sheet-title = My sheet to come back with
signin-sheet-why = If you lose your phone or forget your password, a code from a sheet of paper lets you in. Print it now, or write it down.
signin-sheet-left = { $left ->
    [0] No code is left.
    [one] One code is left.
   *[other] { $left } codes are left.
}
signin-sheet-few = { $left ->
    [0] You have no sheet to come back with.
    [one] One code is left on your sheet.
   *[other] { $left } codes are left on your sheet.
}
signin-sheet-new = Make a new sheet
signin-sheet-void = A new sheet makes the old one void.
signin-sheet-make = Make the sheet
signin-sheet-later = Later
signin-sheet-use = Each code lets you in once, with a new password. Cross out what you used.
signin-sheet-where = Where to type it: { $address }, with the name you sign in with. That name is not on this sheet: so who finds it does not know whose it is.
signin-sheet-keep = Keep it where you keep a spare key.
signin-sheet-made = Made on { $day }. A newer sheet makes this one void.
signin-sheet-once = It is shown this once. After this page nobody can show it again, only make a new one.
signin-sheet-print = Print
signin-sheet-done = I have it

### my account

signin-account-title = My account
signin-account-as = You sign in with the name “{ $name }”.
signin-sees = What I am here, and may see
signin-looks-after = You look after:
signin-unnamed = Walker { $id }
signin-where = Where I am signed in
signin-here = here
signin-since = Since { $day }, last here { $seen }
signin-end = End
signin-end-named = End the sign-in on { $device }
signin-end-others = End all others
signin-leave = Sign out here
signin-change-password = Change my password
signin-set-password = Choose a password
signin-change-password-ends = Every other browser is signed out by it.
signin-password-changed = Your password is changed. Every other browser is signed out.
signin-change-name = Change my name on the screen
signin-shown = The name that others see
signin-mine = My account: { $who }
signin-happened = What was done with it lately
signin-happened-let_in_by_link = Somebody came in by a link from the owner, and chose a new password.
signin-happened-came_back_by_sheet = Somebody came in with a code of the sheet, and chose a new password.
signin-happened-password_changed = The password was changed.
signin-happened-roles_changed = What the account is for was changed.
signin-happened-sheet_made = A new sheet was made.
signin-happened-not-me = If that was not you: change your password, make a new sheet, and ask the owner of this server.
signin-invite-client = Invite a client
signin-prove-title = Is it you?
signin-prove-lead = You are signed in as { $who }. Before this step, prove it once more. It counts for ten minutes.
signin-prove-enter = Go on
signin-prove-not-me = It is not me: sign out

### who looks after me

signin-after-title = Who looks after me
signin-after-lead = They see your pages for as long as you want. Nobody watches in real time.
signin-after-since = Since { $day }
signin-after-end = End it
signin-after-end-named = End it for { $who }
signin-after-nobody = Nobody yet.
signin-after-may-professional = Coach or physiotherapist: sees your walks, pain and tests, and may write down what you agree on.
signin-after-may-carer = Sees what you walk today and where, reads what you write to those who look after you, and can tell of a fall. Nothing else.

### the owner's page

signin-accounts-title = Accounts
signin-accounts-lead = Who may sign in here, and as what. Nobody’s health is shown here.
signin-accounts-none = Nobody has an account yet.
signin-roles = What the account is for
signin-roles-keep = Keep this
signin-invite = Invite somebody
signin-invite-make = Make a link
signin-invite-lasts = It works once, within { $days } days; for an owner within one hour.
signin-again-what = They can’t get in any more? A link lets them in once, with a new password. They can see that it was used.
signin-again-make = Make a link to come back in
signin-close-what = Nobody signs in with a closed account. What a walker has told stays.
signin-close = Close the account of { $who }
signin-closed = Closed
signin-happened-passkey_made = A passkey was made.
signin-happened-vouching_linked = Another server was let vouch for it.
signin-happened-token_made = A token for a program was made.
