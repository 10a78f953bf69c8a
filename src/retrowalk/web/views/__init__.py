"""What the pages show, worked out for their templates."""
