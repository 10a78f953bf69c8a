# What the walker agrees to: what is kept of them may be used for it, until they take it back.

consent-name = What you agree to
consent-title = What do you agree to?
consent-lead = Each of these is for itself. You can take it back with one tap, and it works at once. Walking does not depend on any of them.
consent-none = Not agreed
# $day is a day, such as "Tuesday 2 June 2026"; $version is a number.
consent-since = Since { $day }, in version { $version } of these words
# $to is a name, or "everybody you let in"; $use is such as "Being treated", $give what the button says.
consent-end = Take it back
consent-end-named = Take it back: { $to }, { $use }
consent-give-to = Agree for { $to } alone
consent-give-named = { $give }: { $use }
consent-said-given = Agreed
consent-said-ended = Agreed no more

consent-use-treatment = Being treated
consent-use-recordings = Your raw recordings
consent-use-messages = Messages
consent-use-research = Research
consent-to-treatment = Everybody you let in who treats you
consent-to-recordings = Everybody you let in who treats you
consent-to-messages = Everybody you let in who treats you
consent-to-research = Researchers who use this server
consent-give-treatment = Agree for everybody I let in
consent-give-recordings = Agree for everybody I let in
consent-give-messages = Agree for everybody I let in
consent-give-research = I agree

# The words that are agreed to. Never change what these mean: write the next version beside them.
consent-words-treatment-1 = A professional whom you let in may see what is kept of you here: your answers, your walks and what was measured in them, your tests, and what you said of pain, falls and how it felt. They may set bounds for your walking, which you accept or not. They look when they look: nobody watches in real time.
consent-words-recordings-1 = A professional whom you let in may also download your raw recordings: what the sensors of your phone felt, moment by moment. Raw movement can tell more than anybody knows how to read in it today.
consent-words-messages-1 = A professional whom you let in may write to you here, and you to them. Messages are kept with your record. Nobody watches in real time: in an emergency call for help, do not write.
consent-words-research-1 = A researcher may take along what was walked and measured, under a made-up name: no name, no words of yours, no dates but days since your first walk, your age in steps of five years. Raw recordings go along only if you agree to those, too. What was taken along before you take this back cannot be fetched back.

consent-ends-treatment = Taken back, they see nothing more from their next page on, and a link you shared opens no more. What they saw before, they know.
consent-ends-recordings = Taken back, they can download none from then on. What they downloaded before, they have.
consent-ends-messages = Taken back, neither side can write any more. What was written stays in your journal until you erase it.
consent-ends-research = Taken back, no later export has anything of you. What was taken along before stays with the researcher.

consent-let-in = Whom you let in
consent-let-in-nobody = You have let in nobody.
consent-let-in-since = since { $day }
consent-let-in-until = until { $day }
consent-role-walker = yourself
consent-role-professional = treats you
consent-role-carer = stands by you
consent-role-system = a program
consent-needed = Somebody who treats you sees your pages only once you agree to that, and as long as you do.
