"""Rehearse a plan: a made-up walker lives a story through the real rules, with no clock."""

from retrowalk.programme.rehearsal.going_on import as_lately, go_on
from retrowalk.programme.rehearsal.life import rehearse
from retrowalk.programme.rehearsal.story import Story, Usual
from retrowalk.programme.rehearsal.told import Rehearsal, RehearsedSession, Summary

__all__ = [
    "Rehearsal",
    "RehearsedSession",
    "Story",
    "Summary",
    "Usual",
    "as_lately",
    "go_on",
    "rehearse",
]
