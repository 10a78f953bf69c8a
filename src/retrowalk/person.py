"""The person who walks, as they describe themselves."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from retrowalk.value import Value


class Sex(StrEnum):
    """Sex, where told; used for reference values only."""

    FEMALE = "female"
    MALE = "male"


class Experience(StrEnum):
    """How much backward walking the person has done."""

    NONE = "none"
    TRIED = "tried"
    REGULAR = "regular"


class Goal(StrEnum):
    """What the person hopes for; it shapes the programme and promises nothing."""

    STEADINESS = "steadiness"
    KNEE = "knee"
    BACK = "back"
    FITNESS = "fitness"
    STRENGTH = "strength"
    CALM = "calm"
    SPORT = "sport"
    A_FEW_MINUTES = "a_few_minutes"


class Condition(StrEnum):
    """What is known of the person's health, told by themselves."""

    HEART_DISEASE = "heart_disease"
    HIGH_BLOOD_PRESSURE_UNCONTROLLED = "high_blood_pressure_uncontrolled"
    KIDNEY_DISEASE = "kidney_disease"
    DIABETES = "diabetes"
    LUNG_DISEASE = "lung_disease"
    STROKE = "stroke"
    PARKINSON = "parkinson"
    MULTIPLE_SCLEROSIS = "multiple_sclerosis"
    EPILEPSY = "epilepsy"
    DEMENTIA = "dementia"
    VESTIBULAR = "vestibular"
    NEUROPATHY = "neuropathy"
    OSTEOPOROSIS = "osteoporosis"
    VISION_LOSS = "vision_loss"
    KNEE_OSTEOARTHRITIS = "knee_osteoarthritis"
    KNEE_PAIN_FRONT = "knee_pain_front"
    BACK_PAIN = "back_pain"
    HIP_OR_GROIN_PAIN = "hip_or_groin_pain"
    ACHILLES_PAIN = "achilles_pain"
    NECK_PAIN = "neck_pain"
    SURGERY_PAST_YEAR = "surgery_past_year"
    INJURY_RECENT = "injury_recent"
    PREGNANT = "pregnant"
    HEART_EVENT_RECENT = "heart_event_recent"
    BLOOD_CLOT_RECENT = "blood_clot_recent"
    HOSPITAL_RECENT = "hospital_recent"
    FRACTURE_RECENT = "fracture_recent"
    CANCER = "cancer"
    FOOT_ULCER = "foot_ulcer"
    PROSTHESIS = "prosthesis"
    JOINT_REPLACED = "joint_replaced"
    HARD_OF_HEARING = "hard_of_hearing"


class Symptom(StrEnum):
    """What the person has felt in the last weeks, at rest or in effort."""

    CHEST_PAIN = "chest_pain"
    FAINTING = "fainting"
    DIZZINESS = "dizziness"
    BREATHLESS_AT_REST = "breathless_at_rest"
    PALPITATIONS = "palpitations"
    ANKLE_SWELLING = "ankle_swelling"
    CALF_PAIN_WALKING = "calf_pain_walking"
    NUMBNESS_NEW = "numbness_new"
    WEAKNESS_NEW = "weakness_new"
    BLADDER_OR_SADDLE = "bladder_or_saddle"
    JOINT_HOT_SWOLLEN = "joint_hot_swollen"
    JOINT_GIVES_WAY = "joint_gives_way"
    NIGHT_PAIN = "night_pain"
    LEG_SWOLLEN = "leg_swollen"
    DIZZY_ON_STANDING = "dizzy_on_standing"
    FEVER = "fever"


class FallDetail(StrEnum):
    """How a fall of the last twelve months was."""

    HURT = "hurt"
    BLACKED_OUT = "blacked_out"
    COULD_NOT_GET_UP = "could_not_get_up"


class PoolConcern(StrEnum):
    """What speaks against water, or against being in it without somebody."""

    OPEN_WOUND = "open_wound"
    INCONTINENCE = "incontinence"
    FEVER = "fever"
    CANNOT_SWIM = "cannot_swim"
    WAY_OUT = "way_out"


class WalkingAid(StrEnum):
    """What the person walks with every day."""

    NONE = "none"
    STICK = "stick"
    CRUTCHES = "crutches"
    FRAME = "frame"
    WHEELCHAIR = "wheelchair"


class Place(StrEnum):
    """Where the person can practise."""

    HOME_RAIL = "home_rail"
    HOME_FLOOR = "home_floor"
    POOL = "pool"
    GYM = "gym"
    TRACK = "track"
    CLEAR_PATH = "clear_path"
    GRASS = "grass"
    HILL = "hill"
    QUIET_ROAD = "quiet_road"


class Kit(StrEnum):
    """What the person has at hand."""

    TREADMILL_WITH_RAILS = "treadmill_with_rails"
    TREADMILL_WITHOUT_RAILS = "treadmill_without_rails"
    SELF_PROPELLED_TREADMILL = "self_propelled_treadmill"
    MAT = "mat"
    DUMBBELLS = "dumbbells"
    ANKLE_WEIGHTS = "ankle_weights"
    SLED = "sled"


class PainPlace(StrEnum):
    """Where it usually hurts."""

    KNEE = "knee"
    HIP = "hip"
    BACK = "back"
    ANKLE_OR_FOOT = "ankle_or_foot"
    NECK = "neck"
    ELSEWHERE = "elsewhere"


FALL_AGE = 75  # years: from here on with nothing else told; earlier with what stands beside it
FALL_AGE_INACTIVE = 70
FALL_AGE_DRINKING = 65

FALL_SYMPTOMS = frozenset({Symptom.DIZZINESS, Symptom.DIZZY_ON_STANDING, Symptom.JOINT_GIVES_WAY})
FALL_CONDITIONS = frozenset(
    {
        Condition.STROKE,
        Condition.PARKINSON,
        Condition.MULTIPLE_SCLEROSIS,
        Condition.DEMENTIA,
        Condition.VESTIBULAR,
        Condition.NEUROPATHY,
        Condition.VISION_LOSS,
        Condition.OSTEOPOROSIS,  # not more falls, but worse ones
        Condition.SURGERY_PAST_YEAR,
        Condition.FRACTURE_RECENT,
        Condition.HOSPITAL_RECENT,
        Condition.FOOT_ULCER,
        Condition.PROSTHESIS,
    }
)

Scale10 = Annotated[int, Field(ge=0, le=10)]
"""A plain 0 to 10 answer: 0 is none at all, 10 the most one can think of."""


class Person(Value):
    """Who walks: what screening, the programme and the measuring need to know of them.

    ``falls_past_year`` counts falls of the last twelve months, 2 standing for two or more;
    ``active`` means at least 30 minutes of moderate activity on 3 days a week for 3 months;
    ``usual_pain`` is that of an ordinary day, ``pain_places`` where it is;
    ``weight_kg`` is for the energy of a walk alone;
    ``country`` (ISO 3166-1) is where they walk, for the emergency number.
    """

    age_years: Annotated[int, Field(ge=5, le=115)]
    height_m: Annotated[float, Field(ge=0.9, le=2.4)] | None = None
    weight_kg: Annotated[float, Field(ge=15, le=300)] | None = None
    sex: Sex | None = None
    active: bool = False
    experience: Experience = Experience.NONE
    goals: tuple[Goal, ...] = ()
    conditions: frozenset[Condition] = frozenset()
    symptoms: frozenset[Symptom] = frozenset()
    falls_past_year: Annotated[int, Field(ge=0, le=2)] = 0
    fall_details: frozenset[FallDetail] = frozenset()
    unsteady: bool = False
    afraid_of_falling: bool = False
    needs_arms_to_stand: bool = False
    cannot_walk_ten_metres: bool = False
    walking_aid: WalkingAid = WalkingAid.NONE
    balance_medicine: bool = False
    blood_thinner: bool = False
    alcohol_often: bool = False
    pain_now: Scale10 = 0
    usual_pain: Scale10 = 0
    pain_places: frozenset[PainPlace] = frozenset()
    places: frozenset[Place] = frozenset()
    pool_concerns: frozenset[PoolConcern] = frozenset()
    kit: frozenset[Kit] = frozenset()
    partner: bool = False
    country: Annotated[str, Field(pattern=r"^[A-Z]{2}$")] | None = None

    @property
    def fall_risk(self) -> bool:
        """Whether this person falls more easily than others, or is hurt worse by it.

        The one concept of it: who starts with the least, holds on, and takes the steadier track.
        Signs as the World Falls Guidelines ask for them (Montero-Odasso et al. 2022,
        doi 10.1093/ageing/afac205); which diagnoses and ages count is our own, careful rule.
        """
        return (
            self.falls_past_year > 0
            or self.unsteady
            or self.afraid_of_falling
            or self.needs_arms_to_stand
            or self.cannot_walk_ten_metres
            or self.walking_aid is not WalkingAid.NONE
            or self.balance_medicine
            or not self.symptoms.isdisjoint(FALL_SYMPTOMS)
            or not self.conditions.isdisjoint(FALL_CONDITIONS)
            or self.age_years >= self._fall_age
        )

    @property
    def _fall_age(self) -> int:
        if self.alcohol_often:
            return FALL_AGE_DRINKING
        return FALL_AGE if self.active else FALL_AGE_INACTIVE
