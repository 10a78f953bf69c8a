"""The short words of screening as sentences, for pages and for paper."""

from retrowalk.screening.types import Outcome, Precaution

ANSWERS = {
    Outcome.GO: "You may start walking backward.",
    Outcome.PRECAUTIONS: "You may start, with some care.",
    Outcome.ASK_FIRST: "Please ask a professional first.",
}

PRECAUTIONS = {
    Precaution.SUPPORT_WITHIN_REACH: "A rail, water or a person is always in reach.",
    Precaution.NOT_ALONE: "Somebody is beside you.",
    Precaution.NO_TREADMILL: "No treadmill.",
    Precaution.NO_INCLINE: "No hills and no incline.",
    Precaution.NO_LOAD: "No weights and no sled.",
    Precaution.NO_RUNNING: "Walking only, no running.",
    Precaution.LIGHT_EFFORT: "Light effort: you can always talk in whole sentences.",
    Precaution.SHORT_BOUTS: "Short stretches, with rests between them.",
    Precaution.NECK_STILL: "To look behind, you turn your whole body, not your neck.",
    Precaution.BESIDE_TREATMENT: "It goes beside your treatment, never in place of it.",
}
