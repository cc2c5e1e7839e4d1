"""What the person is asked about themselves: each question once, with the reason for asking it."""

from collections.abc import Mapping
from datetime import date, datetime

from tracker.core.fields import Choice, Day, Field, Number, Value
from tracker.core.profile import FADES, told_on
from tracker.core.record import Record
from tracker.core.words import Invalid, folded, listed, nearest, quoted

REGIONS = {
    "uk": ("united kingdom", "great britain", "britain", "england", "scotland", "wales", "northern ireland", "gb"),
    "ireland": ("ie", "eire"), "europe": ("eu", "european union"),
    "us": ("usa", "united states", "america", "united states of america"), "canada": ("ca",),
    "australia": ("au",), "new zealand": ("nz",), "india": (), "south africa": ("za", "sa"), "other": ("elsewhere",),
}  # fmt: skip
_ANSWERS = {"yes": ("y",), "no": ("n",), "not sure": ("unsure", "not known", "don't know", "dont know", "?")}


class Question(Record):
    """`ask` is the question, `why` one sentence that says what the answer is for. A skipped one is not stored."""

    field: Field
    ask: str
    why: str

    @property
    def name(self) -> str:
        return self.field.name

    @property
    def fields(self) -> tuple[Field, ...]:
        """What is stored: the answer and, where it fades, the date on which it was given."""
        if self.name not in FADES:
            return (self.field,)
        return self.field, Day(told_on(self.name), "when that was said", say="said on {}")

    def read(self, text: str, now: datetime) -> Mapping[str, Value] | Invalid:
        """The answer as it is to be stored."""
        typed = _first_of(text.strip()) if isinstance(self.field, Day) else text
        value = self.field.read(typed, now)
        if isinstance(value, Invalid):
            return value
        if self.name == "born" and isinstance(value, int) and value > now.year:
            return Invalid(f"year of birth must be {now.year} or earlier, got {quoted(text)}.")
        return {self.name: value, **({told_on(self.name): now.date().isoformat()} if self.name in FADES else {})}


def _yes_no(name: str, label: str, ask: str, why: str) -> Question:
    return Question(
        Choice(name, "yes, no or not sure", _ANSWERS, optional=True, label=label, say=f"{label}: {{}}"), ask, why
    )


QUESTIONS: tuple[Question, ...] = (
    Question(
        Number("born", "the year, such as 1971", 1900, 2200, optional=True, label="year of birth", say="born {}"),
        "In which year were you born?",
        "From 65 on a small strain can break a bone, and a first episode under 20 or over 55 is worth a check.",
    ),
    _yes_no(
        "first_episode", "first episode", "Is this the first time that your back has hurt like this?",
        "A first episode under 20 or over 55 is worth one routine check.",
    ),
    Question(
        Day("since", "a date, or about: 2026-03, 2024", label="pain since", say="since {}"),
        "When did this pain begin, about?",
        "Some warnings are for pain that is new, and others for pain that has gone on for months.",
    ),
    Question(
        Number("age_at_onset", "your age in years", 0, 120, optional=True, label="age at onset", say="first at {}"),
        "How old were you when back pain first began?",
        "Long morning stiffness that begins before 45 can be a kind of back pain with treatment of its own.",
    ),
    _yes_no(
        "cancer", "cancer, now or ever", "Have you ever had cancer?",
        "After cancer, back pain that is new, changed or not settling should be checked quickly.",
    ),
    _yes_no(
        "osteoporosis", "osteoporosis", "Do you have osteoporosis, or thin bones?",
        "With thin bones a small strain can break one, and forward bending is not a good choice.",
    ),
    _yes_no(
        "spinal_fracture", "spinal fracture", "Have you ever broken a bone of your spine?",
        "After a spinal fracture, stretches that bend the back forward are not a good choice.",
    ),
    _yes_no(
        "steroids", "steroid tablets", "Do you take steroid tablets, or did you for months?",
        "Steroids thin the bones, so that a small strain can break one.",
    ),
    _yes_no(
        "immune", "weak immune system", "Is your immune system held down, by an illness or a medicine?",
        "An infection of the spine is then more likely, and often starts without fever.",
    ),
    _yes_no(
        "diabetes", "diabetes", "Do you have diabetes?",
        "With diabetes a burn from heat or ice is easier to miss.",
    ),
    _yes_no(
        "neuropathy", "nerve damage", "Do you have nerve damage, such as numb feet?",
        "Where skin feels less, a burn from heat or ice is easier to miss.",
    ),
    _yes_no(
        "circulation", "poor circulation", "Is your circulation poor, in your legs for example?",
        "With poor circulation a burn from heat or ice is easier to get and slower to heal.",
    ),
    _yes_no(
        "blood_thinner", "blood thinner", "Do you take a blood thinner, such as warfarin or apixaban?",
        "On a blood thinner, sudden severe back pain should be checked the same day.",
    ),
    _yes_no(
        "aneurysm", "aneurysm", "Have you been told that you have an aneurysm of the aorta?",
        "New pain where an aneurysm is known can be an emergency.",
    ),
    _yes_no(
        "injecting", "injecting drugs", "Do you inject drugs, or did you in the last months?",
        "Injecting raises the risk of an infection of the spine.",
    ),
    _yes_no(
        "recent_infection", "recent infection", "Did you have a serious infection in the last three months?",
        f"For {FADES['recent_infection']} days from your answer, new back pain then counts as a possible infection.",
    ),
    _yes_no(
        "recent_operation", "recent operation",
        "Did you have an operation or procedure on your spine or urinary tract in the last three months?",
        f"For {FADES['recent_operation']} days from your answer, new back pain then counts as a possible infection.",
    ),
    Question(
        Choice("region", "where you live", REGIONS, optional=True, label="region", say="in {}"),
        "Where do you live?",
        "Warnings then show the emergency number there; check that it is right for where you are.",
    ),
)  # fmt: skip

BY_NAME = {question.name: question for question in QUESTIONS}
NOT_SURE = "“not sure” counts as not known: it raises no warning, and it rules none out."


def question_named(word: str) -> Question | Invalid:
    """The question of that name or label, or the sentence that says which there are."""
    typed = folded(word)
    for question in QUESTIONS:
        if typed in (folded(question.name), folded(question.field.label)):
            return question
    near = nearest(typed, [folded(name) for name in BY_NAME])
    meant = f"did you mean {near.replace(' ', '_')}?" if near else f"there are {listed(list(BY_NAME), 'and')}."
    return Invalid(f"There is no question {quoted(word)}; {meant}")


def _first_of(text: str) -> str:
    """The first date of a month or a year that was typed; other text as it is."""
    year, _, month = text.partition("-")
    if len(year) == 4 and year.isascii() and year.isdigit() and (not month or (month.isdigit() and len(month) == 2)):
        try:
            return date(int(year), int(month or 1), 1).isoformat()
        except ValueError:
            return text
    return text
