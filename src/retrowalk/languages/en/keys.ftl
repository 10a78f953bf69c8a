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
