"""Who may come in, by which name and how: what every request passes first."""
