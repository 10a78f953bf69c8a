"""What goes out to other programs, on paper or to another machine, and comes back from there."""
