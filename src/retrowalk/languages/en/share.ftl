# Showing somebody without an account: the walker's page, the page of a link or a file, and what
# comes back. What a professional reads here says what is recorded, and nothing of what it means.

## The walker's page
share-title = Show my physiotherapist
share-lead = Somebody you trust sees what you choose, for as long as you choose. They need no account. What they write comes back to you, and you decide.
share-new = Show something new
share-label = For whom is it?
share-label-hint = Such as “Ms Keller, physiotherapist”. You find it in your list by this, and they see it.
share-name = Your name on the page
share-what = What do they see?
share-shows-programme = My programme
share-shows-walks = My walks
share-shows-check_ins = How I felt: pain, effort, steadiness
share-shows-notes = What I wrote after walks
share-shows-tests = My tests
share-shows-trials = My own trials
share-shows-pictures = Pictures
share-shows-paper = The programme on paper (PDF)
share-way = How?
share-way-file = A file, to send or hand over
share-way-file-hint = It opens with a code in any browser, without the internet.
share-way-link = A link
# $host is the name or address of this machine.
share-reach-machine = It opens on this machine only: nobody else can reach it. For somebody elsewhere, make a file.
share-reach-home = It opens only in this home network ({ $host }), in browsers that trust this machine. For somebody elsewhere, make a file.
share-reach-anywhere = It opens wherever { $host } can be reached.
share-days = For how long?
share-days-count =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
share-language = In which language?
share-as-it-stands = They see it as it stands now. For what comes later, make a new one.
share-make = Make it
share-list = What you have shown
share-kind-link = Link
share-kind-file = File
share-until = until { $day }
share-withdrawn = taken back { $day }
share-closed = closed: the wrong code too often
share-over = over since { $day }
share-opened =
    { $times ->
        [0] Not opened yet
        [one] Opened once
       *[other] Opened { $times } times
    }
share-who = Who, and when
share-did-opened = opened it
share-did-word = wrote to you
share-file-again = Get the file
share-withdraw = Take it back
share-withdraw-file = A file that was handed over can’t be fetched back. Taken back, nothing that is written in it is taken in any more; after its last day it does not show itself.
share-unknown = There is no such share.
share-no-label = For whom is it? Write a name.
share-no-shows = Choose what they see.
share-unfit = Something in the form does not fit. Please look at it again.
share-short-code = A code of at least { $least } letters and figures, please.

## What was made
share-made-title = It is ready
share-made-for = For { $label }, until { $until }.
share-made-code = The code
share-made-code-hint = Tell them the code another way than the rest: on the telephone, say, or on paper.
share-made-link = The link
share-made-qr = QR code of the link
share-made-address = The address
share-made-copy = Copy the address
share-made-copied = Copied.
share-made-file = The file
share-made-file-hint = Send it, or take it along. It opens in a browser: best on a computer.
share-made-file-get = Get the file
share-made-once = The code is shown this once: it is kept nowhere. If it gets lost, make a new one and take this one back.

## A word that came back
share-waiting-title = A word for you
share-waiting-from = { $who }, { $day }
# $says is a sentence of its own.
share-waiting-short = { $who } writes. { $says }
share-waiting-see = Read it and decide
share-waiting-hint = It counts only once you accept it. Then your programme keeps to it, and you can take it back at any time.
share-accept = Accept it
share-decline = Decline
share-reply-title = Take in a reply
share-reply-lead = Whoever has your file can write in it, and gets a small text to send back to you.
share-reply-file = The reply as a file
share-reply-text = Or its text
share-reply-take = Take it in
share-reply-unreadable = This is no reply to a file of yours, or it was changed on its way, or you have taken the file back. Nothing was taken in.
share-reply-unfit = The reply was read, but something in it does not fit. Nothing was taken in.
share-reply-taken = A reply to this file was taken in already. For another, make a new file.
share-words-enough = So many words have come by this link that no more are taken. Please ask for a new link.

## Before it opens
share-door-title = Somebody shows you their walking
share-door-lead = It opens with the code that they told you.
share-door-script = This page needs JavaScript: without it, it can’t be opened.
share-door-old = This browser is too old to open it. Please try another one.
share-door-name = Your name
share-door-name-hint = Who shows it sees who opened it, and when.
share-door-code = The code
share-door-code-hint = In capitals or not, with or without dashes.
share-door-open = Open
share-door-moment = One moment. If it stays so, please load the page again.
share-wrong-code = That is not the code.
# $left is a figure.
share-wrong-left = Tries left: { $left }
share-wait = Too many tries. Please wait a little, then try again.
share-unreached = The machine that shows this does not answer. Please try again later.
share-gone-title = There is nothing here
share-gone-lead = It was taken back, or its time is over, or the address is not whole. Please ask who gave it to you.
share-away = The machine that shows this does not answer just now. It is shown again as soon as it does.

## What a professional sees
share-view-title = Walking backward
share-view-title-named = { $name } walks backward
share-view-as-of = As it stood on { $day }. Open until { $until }.
share-view-nobody-watches = Nobody watches this in real time. It is a record of what was told and measured, made to be talked about; it finds no illness and decides nothing.
share-view-ahead = The sessions ahead
share-view-pain-limits = Pain up to { $low } of 10 is taken as all right; above { $most } of 10 the walk ends.
share-view-no-walks = No walk yet.
share-view-told-or-measured = Minutes are of backward walking, as the phone counted them or as they were told; steps are measured from the phone’s movement. Pain, 0 to 10: before · after · the next day. Effort, 0 to 10. A dash: not told, or not measured.
share-view-no-tests = No test yet.
share-view-informs = Made by Retrowalk, the walker’s own coach. It informs; it does not diagnose, and it does not replace a professional.
share-column-planned = Planned, min
share-column-done = Backward, min:s
share-column-steps = Steps backward
share-column-pain = Pain
share-column-effort = Effort
share-column-steady = Steadiness
share-word-title = Your word
share-word-lead = What you agree to with the walker goes to them. It counts once they accept it; the programme then keeps within it.
share-word-who = Your name
share-word-send = Give it to the walker
share-word-sent = It is with the walker now. It counts once they accept it.
share-word-reply = Your word is ready. Send it to the walker, as a file or as text: only their own machine can read it.
share-word-reply-file = Keep it as a file
share-word-reply-text = The text
share-view-answer-go = Answered the questions: no answer asked for care.
share-view-answer-precautions = Answered the questions: walking backward, with care.
share-view-answer-ask_first = Answered the questions: a professional is to be asked first.
share-view-asks = What they are to ask or tell you
share-view-care = What is minded
share-view-walks = Walks
share-view-notes = What they wrote after walks
share-view-tests = Tests
share-view-trials = Trials of their own
share-word-profession = Your profession
share-word-hint = Leave empty what you say nothing about.
share-word-where-hint = Tick none if any of their places is fine.
share-word-until-hint = Without one, they are told after twelve weeks to ask you again.
share-word-note = In your own words

# Beside a link that was just made
share-made-paper = The programme on paper, with this link to scan
