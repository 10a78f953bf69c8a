"""Every code that is sent: a closed table with system, unit and shape, and no code beside it.

LOINC and SNOMED CT have only those codes here that were read in a source (HL7's Physical Activity
guide, STU 1, or the code's own page). What has none is in a code system of our own, which is
published in ``docs/fhir``: a code that nearly fits would say what was not measured. Of others'
codes no display is sent, for theirs is not ours to word.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from retrowalk.activity import Measure, Sport
from retrowalk.person import Goal
from retrowalk.programme import Wobble, Wrong
from retrowalk.screening import Precaution, questions

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
UCUM = "http://unitsofmeasure.org"
GUIDE = "http://hl7.org/fhir/us/physical-activity/CodeSystem/pa-temporary-codes"
"""PATemporaryCodes of the Physical Activity guide."""
HL7 = "http://terminology.hl7.org/CodeSystem/"
OURS = "https://retrowalk.github.io/retrowalk/fhir/CodeSystem-retrowalk.json"

ACTIVITY = "pa-observation-activity-measure"
GROUP = "pa-observation-activity-group"
DAILY = "pa-observation-time-measure"
"""Shapes of the guide: two categories, an effective time, a performer, a value."""


@dataclass(frozen=True, slots=True)
class Code:
    """A code: what it means in words, its unit (UCUM) if it is measured, its shape in the guide."""

    system: str
    code: str
    text: str
    unit: str = ""
    shape: str = ""
    definition: str = ""

    @property
    def coding(self) -> dict[str, str]:
        """The code as a Coding; only where the words are ours to choose, with a display."""
        coding = {"system": self.system, "code": self.code}
        return coding | ({"display": self.text} if self.system == OURS else {})


@cache
def concept(*codes: Code) -> dict[str, Any]:
    """Give codes that mean the same thing, the last of them most narrowly.

    The same codes give the same dict, which nobody changes.
    """
    return {"coding": [one.coding for one in codes], "text": codes[-1].text}


def quantity(value: float, unit: str) -> dict[str, Any]:
    """Give an amount with its unit, as UCUM writes it."""
    return {"value": value, "unit": unit, "system": UCUM, "code": unit}


def _ours(code: str, text: str, definition: str, unit: str = "", shape: str = "") -> Code:
    return Code(OURS, code.replace("_", "-"), text, unit, shape, definition)


# of others
PAIN = Code(LOINC, "72514-3", "Pain now, 0 to 10", "{score}")
FALLS_IN_A_YEAR = Code(LOINC, "75856-5", "Falls in the last 12 months", "/a")
TIMED_UP_AND_GO = Code(LOINC, "89423-8", "Timed up and go", "s")
CHAIR_STAND = Code(LOINC, "66247-8", "30-second sit to stand", "{#}/(30.s)")
EXERCISE = Code(LOINC, "73985-4", "Exercise activity", "", ACTIVITY)
DURATION = Code(LOINC, "55411-3", "Exercise duration", "min", ACTIVITY)
HEART_MEAN = Code(LOINC, "55425-3", "Heart rate over an activity, mean", "/min", ACTIVITY)
HEART_HIGHEST = Code(LOINC, "55426-1", "Heart rate over an activity, highest", "/min", ACTIVITY)
STEPS_A_DAY = Code(LOINC, "41950-7", "Steps a day", "1/d", DAILY)
HEART_AT_REST = Code(LOINC, "40443-4", "Heart rate at rest", "/min", DAILY)
PANEL = Code(GUIDE, "PAPanel", "The measures of one activity", "", GROUP)
PHYSICAL_ACTIVITY = Code(GUIDE, "PhysicalActivity", "Physical activity")
EXERCISE_THERAPY = Code(SNOMED, "229065009", "Exercise therapy")
FALL = Code(SNOMED, "1912002", "Fall")

OBSERVED_ACTIVITY = Code(f"{HL7}observation-category", "activity", "Activity")
OBSERVED_SURVEY = Code(f"{HL7}observation-category", "survey", "Survey")
OBSERVED_EXAM = Code(f"{HL7}observation-category", "exam", "Exam")
FLAG_SAFETY = Code(f"{HL7}flag-category", "safety", "Safety")
CONSENT_TREATMENT = Code(f"{HL7}consentscope", "treatment", "Treatment")
CONSENT_PRIVACY = Code(f"{HL7}consentscope", "patient-privacy", "Privacy")
CONSENT_RESEARCH = Code(f"{HL7}consentscope", "research", "Research")
AUTHOR = Code(f"{HL7}provenance-participant-type", "author", "Author")
ENTERER = Code(f"{HL7}provenance-participant-type", "enterer", "Enterer")
CREATE = Code(f"{HL7}v3-DataOperation", "CREATE", "Told")
UPDATE = Code(f"{HL7}v3-DataOperation", "UPDATE", "Told otherwise")
NULLIFY = Code(f"{HL7}v3-DataOperation", "NULLIFY", "Taken back")

RECIPIENT = Code(f"{HL7}v3-ParticipationType", "IRCP", "Information recipient")

OF_OTHERS = (
    *(PAIN, FALLS_IN_A_YEAR, TIMED_UP_AND_GO, CHAIR_STAND, EXERCISE, DURATION, HEART_MEAN),
    *(HEART_HIGHEST, STEPS_A_DAY, HEART_AT_REST, PANEL, PHYSICAL_ACTIVITY, EXERCISE_THERAPY, FALL),
    *(OBSERVED_ACTIVITY, OBSERVED_SURVEY, OBSERVED_EXAM, FLAG_SAFETY, CONSENT_TREATMENT),
    *(CONSENT_PRIVACY, CONSENT_RESEARCH, AUTHOR, ENTERER, CREATE, UPDATE, NULLIFY, RECIPIENT),
)

# of our own
BACKWARD_WALKING = _ours(
    "backward-walking", "Walking backward", "A practice of walking backward, with what is forward."
)
BACKWARD_TIME = _ours(
    "backward-time",
    "Time walked backward, as counted",
    "Minutes backward of one practice, as the player counted or somebody told them.",
    "min",
    ACTIVITY,
)
UNSTEADY = _ours(
    "unsteady-presses",
    "Felt unsteady, as pressed",
    "How often the walker pressed the button for being unsteady in one practice.",
    "{presses}",
    ACTIVITY,
)
EFFORT = _ours(
    "effort", "Perceived effort, 0 to 10", "Told after a practice; 10 is the most.", "{score}"
)
MOOD = _ours("mood", "Mood, 1 to 5", "Told after a practice: 1 low, 3 even, 5 bright.", "{score}")
STEADINESS = _ours("steadiness", "Steadiness of a practice", "Told after it, by its worst moment.")
BEFORE = _ours(
    "pain-before", "Pain before a practice", "Pain 0 to 10, asked before a practice.", "{score}"
)
AFTER = _ours(
    "pain-after", "Pain after a practice", "Pain 0 to 10, asked right after a practice.", "{score}"
)
NEXT_DAY = _ours(
    "pain-next-day",
    "Pain the day after",
    "Pain 0 to 10, asked about 24 hours after a practice.",
    "{score}",
)
USUAL_PAIN = _ours(
    "pain-usual", "Pain of an ordinary day", "0 to 10, asked in screening.", "{score}"
)
FALL_DETAILS = _ours("fall-details", "What was told of a fall", "Asked after each fall.")
FALL_PARTS = {
    "hurt": _ours("fall-hurt", "Hurt by it", "Yes or no; who is not sure says yes."),
    "hit_head": _ours("fall-hit-head", "Hit the head", "Yes or no; who is not sure says yes."),
    "blood_thinner": _ours(
        "fall-blood-thinner", "Takes a blood thinner", "An anticoagulant or antiplatelet."
    ),
    "passed_out_or_stuck": _ours(
        "fall-passed-out-or-stuck", "Passed out, or could not get up", "Yes or no."
    ),
}
STUMBLES = _ours(
    "stumbles-felt",
    "Stumbles, as felt by the device",
    "What looks like a stumble in a recording; other things can look alike.",
    "{stumbles}",
    ACTIVITY,
)
ENERGY = _ours(
    "backward-energy",
    "Energy of walking backward",
    "A range for the backward part of a walk, resting included, for the walker's own weight.",
    "kcal",
    ACTIVITY,
)
TRIAL = _ours("trial", "A trial of a test", "One trial; which of them counts is the test's own.")
RECORD = _ours(
    "record", "Record of backward walking", "What was told and measured; it is no consultation."
)
GUIDED = _ours("guided-practice", "Guided practice", "Something calm that was guided; no walk.")
ASK_FIRST = _ours(
    "ask-first", "Ask a professional first", "Nothing is offered before a professional was asked."
)
CONSENT = _ours("consent", "Consent of a walker", "A yes to one use of what is kept.")
STEPS = _ours("steps", "Steps of an activity", "As a device counted them.", "{steps}", ACTIVITY)
DISTANCE = _ours("distance", "Distance of an activity", "As told by a device.", "m", ACTIVITY)

DAYS = {
    Measure.STEPS: STEPS_A_DAY,
    Measure.RESTING_HEART_RATE_BPM: HEART_AT_REST,
    **{
        measure: _ours(
            f"daily-{code}", text, "Of one day, as a phone or watch told it.", unit, DAILY
        )
        for measure, (code, text, unit) in {
            Measure.DISTANCE_M: ("distance", "Distance walked in a day", "m"),
            Measure.WALKING_SPEED_MPS: ("walking-speed", "Walking speed of a day", "m/s"),
            Measure.STEP_LENGTH_M: ("step-length", "Step length of a day", "m"),
            Measure.ASYMMETRY: ("asymmetry", "Walking asymmetry of a day", "%"),
            Measure.DOUBLE_SUPPORT: ("double-support", "Double support of a day", "%"),
            Measure.STEADINESS: ("steadiness", "Walking steadiness of a day, of Apple", "%"),
            Measure.SIX_MINUTE_WALK_M: ("six-minute-walk", "Six-minute walk, estimated", "m"),
            Measure.HEART_RATE_BPM: ("heart-rate", "Heart rate of a day, mean", "/min"),
        }.items()
    },
}

USES = {
    use: _ours(f"consent-{use}", f"Consent: {use}", text)
    for use, text in {
        "treatment": "A professional sees what is kept, and agrees to bounds.",
        "recordings": "The bytes of the sensors themselves are seen.",
        "messages": "Words go to and fro.",
        "research": "What is kept is studied, without a name.",
    }.items()
}
TESTS = {
    "timed_up_and_go": TIMED_UP_AND_GO,
    "chair_stand": CHAIR_STAND,
    "four_stage_balance": _ours(
        "four-stage-balance", "Four-stage balance", "Stances held for 10 s, of four.", "{stances}"
    ),
    "one_leg_stance": _ours("one-leg-stance", "Single-leg stance", "The longest, seconds.", "s"),
    "ten_metre_forward": _ours(
        "ten-metre-forward", "10-metre walk forward", "The fastest, metres a second.", "m/s"
    ),
    "three_metre_backward": _ours(
        "three-metre-backward", "3-metre backward walk", "The mean of the trials, seconds.", "s"
    ),
    "ten_metre_backward": _ours(
        "ten-metre-backward", "10-metre walk backward", "The fastest, metres a second.", "m/s"
    ),
}


def _measured(way: str) -> dict[str, Code]:
    table = {
        "duration_s": ("time", "time walked", "min"),
        "steps": ("steps", "steps", "{steps}"),
        "distance_m": ("distance", "distance", "m"),
        "speed_mps": ("speed", "speed", "m/s"),
        "cadence_spm": ("cadence", "steps a minute", "/min"),
        "step_length_m": ("step-length", "step length", "m"),
        "step_time_cv": ("step-time-cv", "variability of step time", "%"),
    }
    return {
        name: _ours(
            f"{way}-measured-{code}",
            f"{way.capitalize()}: {text}, measured",
            "Measured from the acceleration and turning of a worn device.",
            unit,
            ACTIVITY,
        )
        for name, (code, text, unit) in table.items()
    }


MEASURED = {way: _measured(way) for way in ("backward", "forward")}
RATIOS = {
    name: _ours(
        f"backward-to-forward-{name}",
        f"Backward to forward: {name.replace('_', ' ')}",
        "The mean backward over the mean forward of the same walk; 1 is the same.",
        "1",
        ACTIVITY,
    )
    for name in ("step_length", "cadence", "speed")
}


def _each(kind: str, values: type[Any], definition: str) -> dict[str, Code]:
    return {
        one.value: _ours(f"{kind}-{one.value}", one.value.replace("_", " "), definition)
        for one in values
    }


STEADY = _each("steady", Wobble, "How steady a practice felt.")
PRECAUTIONS = _each("precaution", Precaution, "Respected in every session.")
SPORTS = _each("activity", Sport, "An activity, as another app calls its kind.")
GOALS = _each("goal", Goal, "What the walker hopes for.")
WRONGS = {
    one.value: _ours(f"alarm-{one.value}", one.value.replace("_", " "), "Told during a practice.")
    for one in Wrong
    if one is not Wrong.MISTAKE
}


@cache
def answers() -> dict[tuple[str, str], Code]:
    """Give the codes of the answers of screening, by question and answer; countries have ISO's."""
    return {
        (question.id, choice.value): _ours(
            f"answer-{question.id}-{choice.value}", choice.label.english, question.text.english
        )
        for question in questions()
        for choice in question.choices
        if choice.value and question.kind != "yes_no" and question.id != "country"
    }


@cache
def table() -> dict[tuple[str, str], Code]:
    """Give every code there is, by its system and code."""
    ours = (
        *(BACKWARD_WALKING, *SPORTS.values(), BACKWARD_TIME, UNSTEADY, EFFORT, MOOD),
        *(STEADINESS, *STEADY.values(), BEFORE, AFTER, NEXT_DAY, USUAL_PAIN),
        *(FALL_DETAILS, *FALL_PARTS.values(), *WRONGS.values(), STUMBLES, ENERGY, STEPS, DISTANCE),
        *(one for one in DAYS.values() if one.system == OURS),
        *(one for way in MEASURED.values() for one in way.values()),
        *(*RATIOS.values(), *(one for one in TESTS.values() if one.system == OURS), TRIAL),
        *(RECORD, GUIDED, ASK_FIRST, *PRECAUTIONS.values(), *GOALS.values()),
        *(CONSENT, *USES.values(), *answers().values()),
    )
    return {(one.system, one.code): one for one in (*OF_OTHERS, *ours)}
