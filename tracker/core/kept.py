"""Kinds of record that are kept like entries and are not the daily log: no key, no form, no line, no plot, no tally.

They have ids, forms, undo, the trash and backups from the same store. `History.of` puts them into `history.kept`; their
names stand in `history.KEPT_NAMES` too, because every start of the program needs the names and not the fields.
"""

from tracker.core.fields import Choice, Day, Duration, Number, Words
from tracker.core.kinds import Kind
from tracker.core.questions import QUESTIONS

TIER = Choice("tier", "how grave", {"emergency": (), "urgent": (), "soon": (), "caution": ()})
EVIDENCE = Words("evidence", "the ids of the entries that it is about, with spaces", say="about {}", limit=1_000_000)

KEPT: tuple[Kind, ...] = (
    Kind(
        "profile", "", "What you said about yourself.",
        (*(field for question in QUESTIONS for field in question.fields),
         Day("declined", "when the questions were declined", say="did not want to be asked on {}")),
    ),
    Kind(
        "warning", "", "A warning that was spoken.",
        (Words("title", "what it is called", optional=False, say="“{}”"), TIER,
         Words("rule", "the name of the rule", optional=False, say="({})"), EVIDENCE),
    ),
    Kind(
        "answer", "", "What you answered when a note might have meant something.",
        (Words("sign", "what was asked about", optional=False),
         Choice("said", "the answer", {"yes": (), "no": (), "not sure": ()}),
         Words("side", "left, right or both"), Words("level", "above or below the knee"), EVIDENCE),
    ),
    Kind(
        "acknowledged", "", "What was done about a warning.",
        (Words("rule", "the names of the rules, with spaces", optional=False),
         Words("done", "what was done", optional=False, say="“{}”"), EVIDENCE),
    ),
    Kind("pause", "", "A time in which nothing is asked.", (Words("why", "what for", say="“{}”", limit=200),)),
    Kind("resume", "", "The end of a pause.", ()),
    Kind(
        "target", "", "What you aim at yourself. Without a number it is what the plan says.",
        (Duration("minutes", "minutes of a walk", 180, optional=True, label="walk target", say="walks of {}"),
         Number("stretch_days", "days of stretching a week", 1, 7, optional=True, say="stretches on {} days a week")),
    ),
    Kind(
        "peg", "", "Pain and what it gets in the way of, over the past week.",
        (Number("pain", "pain on average, 0 to 10", 0, 10, say="pain {}"),
         Number("enjoyment", "how much it got in the way of enjoying life", 0, 10, say="enjoyment {}"),
         Number("activity", "how much it got in the way of general activity", 0, 10, say="general activity {}")),
    ),
    Kind(
        "ability", "", "How well something of your own choice can be done.",
        (Words("name", "what you want to do again", optional=False, label="activity", limit=80, say="“{}”"),
         Number("score", "0 can't do it, 10 as well as before", 0, 10, say="{} out of 10")),
    ),
    Kind(
        "import", "", "Files that were taken in at one time.",
        (Words("name", "what the files are called", optional=False, limit=200, say="of {}"),
         Number("new", "how many entries it added", 0, 1_000_000_000, label="entries", say="{} added"),
         Number("changed", "how many entries it changed", 0, 1_000_000_000, optional=True, say="{} changed")),
    ),
    Kind(
        "template", "", "A line that you keep under a name, to use it again.",
        (Words("name", "what you call it", optional=False, limit=30), Words("line", "the line", optional=False)),
    ),
)  # fmt: skip

BY_NAME = {kind.name: kind for kind in KEPT}
