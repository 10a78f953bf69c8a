# Other ways in than a password: tokens for programs, passkeys, another server that knows who one is.

# Tokens. $pages is "own" (the walker's own pages) or "clients" (of those whom a professional looks
# after). Each "may" stands in a list after "May", and by itself, with a capital, beside a box.
keys-may-see-today = { $pages ->
    [clients] see what your clients walk today
   *[own] see what you walk today
}
keys-may-see = { $pages ->
    [clients] read your clients’ walks, tests and all they told
   *[own] read your walks, your tests and all you told
}
keys-may-tell = { $pages ->
    [clients] add walks, recordings and check-ins for your clients
   *[own] add walks, recordings and check-ins
}
keys-may-tell-fall = { $pages ->
    [clients] tell a fall of a client
   *[own] tell a fall
}
keys-may-write = { $pages ->
    [clients] write messages to your clients
   *[own] write messages
}
keys-may-prescribe = write down what you agree with your clients
keys-may-take-along = take everything along as a file
keys-token-may = May { $what }, until { $day }.

keys-tokens-title = Programs that may come in
keys-tokens-lead = A token lets a program of yours in, such as a script or a home automation. It does what its sentence says, and no more.
keys-tokens-none = No program may come in yet.
keys-token-new = { $pages ->
    [clients] A new token for your clients’ pages
   *[own] A new token
}
keys-token-name = What is it for?
keys-token-name-hint = A name by which you know it again, such as “watch script”.
keys-token-what = What it may do
keys-token-until = How long
keys-token-days = { $days ->
    [7] a week
    [30] 30 days
    [90] 90 days
    [365] a year
   *[other] { $days } days
}
keys-token-never = No token opens these pages, decides who sees you, or erases anything.
keys-token-make = Make the token
keys-token-made = The token of “{ $name }”
keys-token-once = It is shown this once. Copy it to where the program finds it; whoever has it is let in.
keys-token-copy = Copy it
keys-token-copied = Copied
keys-token-how = The program sends it with each request:
keys-token-unused = Not used yet.
keys-token-used = Last used { $day }, { $time }.
keys-token-over = Its time is over: it opens nothing.
keys-token-end = End it
keys-token-end-named = End “{ $name }”
keys-token-needs-name = Please say what the token is for.
keys-token-needs-right = Please tick what it may do.
keys-token-too-much = A token may do no more than you may yourself, for a year at most.
keys-token-too-many = { $most } tokens are open already. Please end one first.
keys-refused-token = This token opens nothing: it was ended, its time is over, or it never was one.
keys-refused-page = A token opens the API under /api/v1 alone, and no pages.

# Passkeys.
keys-passkey-wrong = This passkey did not fit. Nobody was let in, and nothing was changed.
keys-passkey-late = This took too long, or was begun elsewhere. Please try once more.
keys-passkey-needs-name = Passkeys need a server with a name; an address of numbers has none.
keys-passkey-known = This passkey is kept here already.
keys-passkey-too-many = { $most } passkeys are kept already. Please remove one first.

# Another server that vouches for somebody; $name is how people call it.
keys-with-late = This took too long, or was begun elsewhere. Please begin again.
keys-with-refused = { $name } did not let you in. Nothing was changed.
keys-with-unreachable = The other server can’t be reached just now. Please try again later, or come in another way.
keys-with-unsure = What the other server said can’t be trusted, so nobody was let in. Whoever keeps this server can look at how it is set up.
keys-with-taken = This is linked with another account here already.

# What stands on the pages of the other ways in.
keys-ways-title = How I come in
keys-passkey-enter = Sign in with a passkey
keys-passkey-prove = Prove it with a passkey
keys-passkey-not = No passkey came. You may try again, or come in another way.
keys-passkey-new = A new passkey
keys-passkey-new-lead = Your device keeps it, and asks for your finger, your face or its own code. With it you sign in as { $who }, and there is no password to guess or to give away.
keys-passkey-make = Make the passkey
keys-passkey-old-browser = This browser knows no passkeys, or needs JavaScript for them. Another one may.
keys-passkey-bound = It works at { $host } alone. If this server moves to another name, make a new one there.
keys-passkeys-title = Passkeys
keys-passkeys-lead = A passkey is kept by your phone, your computer or a key that you plug in. This server never gets it.
keys-passkeys-no-name = You are at { $host }, an address of numbers. Passkeys belong to a name, so none can be made here. Your password and your paired devices work as before.
keys-passkeys-none = You have no passkey yet.
keys-passkeys-lost = A device may be lost, and its passkey with it. So keep your printed sheet.
keys-passkey-where = For { $name }, since { $day }.
keys-passkey-used = Last used { $day }.
keys-passkey-unused = Not used yet.
keys-passkey-change = Rename or remove
keys-passkey-name = What you call it
keys-passkey-remove = Remove it
keys-passkey-remove-named = Remove “{ $name }”

keys-with-title = Sign in with { $name }
keys-with-enter = Sign in with { $name }
keys-with-prove = Prove it with { $name }
keys-with-join = Come in with { $name }, without a password
keys-with-lead = You sign in at { $name }, and it tells this server that it is you. It learns nothing of your walks.
keys-with-linked = Linked since { $day }.
keys-with-link = Link my account
keys-with-remove = End the link
keys-with-no-mail = Your account here is never found by a mail address: only this link counts.
keys-with-go-on-title = On to { $name }
keys-with-go-on = You sign in there, and come back here by yourself. It counts for ten minutes.
keys-with-go = Go to { $name }
keys-with-refused-title = Not signed in
keys-with-nobody = { $name } knows you, but it is linked with no account here. Sign in another way and link it on the page of your account, or open your invitation.
