"""From a planned session to the blocks of a practice, and to the script that coaches it."""

from retrowalk.session.compose import compose
from retrowalk.session.first_lesson import first_lesson
from retrowalk.session.forward import forward_script, walks_forward
from retrowalk.session.guides import guided_script, guides
from retrowalk.session.script import compile_script
from retrowalk.session.types import (
    Block,
    BlockKind,
    Cue,
    LessonStep,
    Rhythm,
    Script,
    Session,
    Tone,
    Version,
)

__all__ = [
    "Block",
    "BlockKind",
    "Cue",
    "LessonStep",
    "Rhythm",
    "Script",
    "Session",
    "Tone",
    "Version",
    "compile_script",
    "compose",
    "first_lesson",
    "forward_script",
    "guided_script",
    "guides",
    "walks_forward",
]
