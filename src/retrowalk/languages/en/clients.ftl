# The pages of a professional: who needs a look, and one client on one page.

clients-name = Clients
clients-title =
    { $count ->
        [0] Nothing asks for a look
        [one] One client needs a look
       *[other] { $count } clients need a look
    }
clients-nobody-watches = Worked out at { $time }, when this page was opened. Nobody watches in real time: in an emergency the walker calls for help themselves.
clients-behind =
    { $count ->
        [one] The latest of one client is still being worked out. Open the page again.
       *[other] The latest of { $count } clients is still being worked out. Open the page again.
    }
clients-nothing = Nothing new was told or measured that this list looks for.
clients-since = since { $day }
clients-done = Done …
clients-done-what = What did you do?
clients-kept = Kept. The walker can read it in their journal.
clients-others =
    { $count ->
        [one] One more client
       *[other] { $count } more clients
    }
clients-walked =
    { $walks ->
        [0] last walk { $day }
        [one] one walk in four weeks, the last { $day }
       *[other] { $walks } walks in four weeks, the last { $day }
    }
clients-not-walked = no walk yet
clients-pages = More clients
clients-earlier = Earlier
clients-further = Further
clients-rules = How this list is made
clients-rules-lead = Each rule, the most pressing first. All but those that stay look at the last four weeks. A need that you answered comes back when something new of its kind is told.
clients-pains = Pain of the last { $walks } walks: { $pains }
clients-minutes = Minutes backward in the last { $weeks } weeks: { $minutes }
clients-keys = Keys
clients-key-next = the next row
clients-key-before = the row before
clients-key-open = open
clients-key-done = done, with a note
clients-key-write = write a message
clients-key-prescribe = prescribe
clients-key-back = back to the clients
clients-key-keys = these keys

## One client
clients-whose-data = You see the data of { $name }.
clients-look =
    { $count ->
        [0] Nothing asks for a look
       *[other] Needs a look
    }
clients-done-before = What was done before
clients-ahead = Ahead
clients-bounds = Bounds, and whose word they are
clients-no-bounds = No professional has named any bounds.
clients-tests = Tests
clients-no-tests = No test was done yet.
clients-technique-last = As measured in the last recording.
clients-walks = The last walks: times backward in minutes, pain before, after and the next day
clients-col-day = Day
clients-col-asked = Asked for
clients-col-said = Said
clients-col-measured = Measured
clients-col-steps = Steps
clients-col-pain = Pain
clients-col-steady = How it was
clients-measured-stumbles =
    { $times ->
        [one] one stumble measured
       *[other] { $times } stumbles measured
    }
clients-as-read = The answer as the walker reads it:

# Of a client’s weeks, where there is one only
clients-weeks-first = The first week was kept.
