"""What goes out to other programs, one module a format."""
