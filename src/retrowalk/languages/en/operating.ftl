operating-title = Retrowalk is away for a while
operating-text = Please try again a little later. What was kept is safe, and there is nothing you need to do.
operating-until = It should be back at { $time }.
operating-phone = What your phone records stays on it, and is sent once Retrowalk is back.
operating-number = If you tell somebody of this, give them this number: { $number }
