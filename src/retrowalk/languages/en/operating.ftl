operating-title = Retrowalk is being looked after
operating-text = It will be back soon. Nothing that was kept is lost, and there is nothing you need to do.
operating-until = It should be back at { $time }.
operating-phone = What your phone records stays on it, and is sent once Retrowalk is back.
operating-number = If you tell somebody of this, give them this number: { $number }
