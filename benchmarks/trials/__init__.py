"""Lives that try for themselves whether it helps, by the thousand: what the trials then say."""
