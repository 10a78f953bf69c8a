"""What to do when something was wrong in the middle of a walk, whether or not it has passed.

Chest pain, and weakness or trouble with speaking that came suddenly, are for an ambulance at once.
Pain in the chest of the last hours that is over is seen the same day (NICE CG95, 2010, updated
2016); a suspected stroke is an emergency also where it has passed (NICE NG128, 2019); a faint
during exertion is a sign of danger and is seen within a day (NICE CG109, 2010, updated 2023).
"""

from retrowalk.languages import Message
from retrowalk.programme.types import Alarm, Wrong

ALARMS = (Wrong.CHEST_PAIN, Wrong.FAINT, Wrong.WEAKNESS)
"""What may be told, in the order in which it is asked."""

CALL_FIRST = (Wrong.CHEST_PAIN, Wrong.WEAKNESS)
"""For these an ambulance comes before all else."""

SYMPTOMS = {
    Wrong.CHEST_PAIN: "chest_pain",
    Wrong.FAINT: "fainting",
    Wrong.WEAKNESS: "weakness_new",
}
"""The rule of screening for the same, told of the last weeks."""


def advice_on(alarm: Alarm) -> Message:
    """Say what to do about what was wrong; of what a doctor has looked at, that they have."""
    return Message(f"urgent-{'seen' if alarm.seen else 'after'}-{alarm.what}")
