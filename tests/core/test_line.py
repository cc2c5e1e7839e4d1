"""The typed line: what each item, time and note is read as, and what is refused."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.fields import Choice, Duration, Number, Value, Words
from tracker.core.history import Draft
from tracker.core.kinds import KINDS, Kind
from tracker.core.line import Line, read_line, starts_item
from tracker.core.words import LIMIT, Invalid, clean

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=ZoneInfo("Europe/Berlin"))
HALF_PAST = datetime.fromisoformat("2026-11-21T08:30+01:00")

SWIM = Kind(
    "swim", "x", "In the water.",
    (
        Duration("minutes", "how long", label="swim minutes"),
        Number("laps", "laps swum", 1, 500, optional=True),
        Choice("stroke", "which stroke", {"back": ("backstroke",), "crawl": ()}, optional=True),
        Words("note", "anything"),
    ),
    measure="minutes", daily="sum", words=("swam",),
)  # fmt: skip


SCRAPS = (
    "p4 p11 p w12 w1h05 pain walk 4 5-3 5 to 3x20s 3 x 20s min h km @8:30 @ @mon 8am @-2h @file @25:61 , note "
    "symptom leg pain left below knee fever 38.6C since yesterday stretch bird dog medicine ibuprofen 400mg rest "
    'back sharp not asleep " “ : - . low back dull swim 30 °C before after amount'
)


def read(text: str, words_alone: bool = False) -> Line:
    line = read_line(text, NOW, words_alone=words_alone)
    assert isinstance(line, Line), line
    return line


def refusal(text: str, words_alone: bool = False) -> str:
    line = read_line(text, NOW, words_alone=words_alone)
    assert isinstance(line, Invalid), line
    return line.message


def items(text: str) -> list[tuple[str, dict[str, Value]]]:
    return [(draft.kind, dict(draft.values)) for draft in read(text).drafts]


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("p4", "pain", {"score": 4}),
        ("P4", "pain", {"score": 4}),
        ("p10", "pain", {"score": 10}),
        ("p 4", "pain", {"score": 4}),
        ("p4.", "pain", {"score": 4}),
        ("p4/10", "pain", {"score": 4}),
        ("pain 4", "pain", {"score": 4}),
        ("pain: 4", "pain", {"score": 4}),
        ("pain 4/10", "pain", {"score": 4}),
        ("pain 4 out of 10 dull", "pain", {"score": 4, "quality": "dull"}),
        ("p4 low back left dull", "pain", {"score": 4, "where": "low back left", "quality": "dull"}),
        ("p4 dull, low back", "pain", {"score": 4, "where": "low back middle", "quality": "dull"}),
        ("w12", "walk", {"minutes": 12}),
        ("w1h05", "walk", {"minutes": 65}),
        ("w90s", "walk", {"minutes": 1.5}),
        ("walk 12", "walk", {"minutes": 12}),
        ("walk 12 min", "walk", {"minutes": 12}),
        ("walk 1h 5 min", "walk", {"minutes": 65}),
        ("walked 1 hour", "walk", {"minutes": 60}),
        ("w12 5-3", "walk", {"minutes": 12, "before": 5, "after": 3}),
        ("w12 5>3", "walk", {"minutes": 12, "before": 5, "after": 3}),
        ("w12 5→3", "walk", {"minutes": 12, "before": 5, "after": 3}),
        ("w12 5->3", "walk", {"minutes": 12, "before": 5, "after": 3}),
        ("w12 5 to 3", "walk", {"minutes": 12, "before": 5, "after": 3}),
        ("w12 10-0 hilly", "walk", {"minutes": 12, "before": 10, "after": 0, "surface": "hilly"}),
        ("w12 hilly 5-3", "walk", {"minutes": 12, "before": 5, "after": 3, "surface": "hilly"}),
        ("w12 before 5", "walk", {"minutes": 12, "before": 5}),
        ("w12 2.5km 4000 steps", "walk", {"minutes": 12, "steps": 4000, "distance": 2.5}),
        ("w12 steps 4000 distance 2.5", "walk", {"minutes": 12, "steps": 4000, "distance": 2.5}),
        ("w12 4000", "walk", {"minutes": 12, "steps": 4000}),
        ("w12 sharp", "walk", {"minutes": 12, "sharp": True}),
        ("w12 not sharp", "walk", {"minutes": 12, "sharp": False}),
        ("h15", "heat", {"minutes": 15}),
        ("heat 20 min", "heat", {"minutes": 20}),
        ("heat 20min pack", "heat", {"minutes": 20, "device": "pack"}),
        ("h15 wrap after", "heat", {"minutes": 15, "device": "wrap", "timing": "after a walk"}),
        ("h15 asleep no", "heat", {"minutes": 15, "asleep": False}),
        ("i10", "ice", {"minutes": 10}),
        ("cold 10 gel", "ice", {"minutes": 10, "device": "gel"}),
        ("c6500", "steps", {"count": 6500}),
        ("steps 6500 4.2km", "steps", {"count": 6500, "distance": 4.2}),
        ("z7.5", "sleep", {"hours": 7.5}),
        ("z7.5h", "sleep", {"hours": 7.5}),
        ("sleep 7 hours poor", "sleep", {"hours": 7, "quality": "poor"}),
        ("stretch knee 3x20s", "stretch", {"name": "knee-to-chest", "sets": 3, "hold": 20}),
        ("stretch knee 3 x 20s", "stretch", {"name": "knee-to-chest", "sets": 3, "hold": 20}),
        ("stretch knee 3×20", "stretch", {"name": "knee-to-chest", "sets": 3, "hold": 20}),
        ("stretch 3x20 knee", "stretch", {"name": "knee-to-chest", "sets": 3, "hold": 20}),
        ("stretch knees to chest 3", "stretch", {"name": "knee-to-chest", "sets": 3}),
        ("stretch Bird dog 3x20s", "stretch", {"name": "Bird dog", "sets": 3, "hold": 20}),
        ("stretch bird dog 10 times", "stretch", {"name": "bird dog", "sets": 10}),
        ("stretch bird dog", "stretch", {"name": "bird dog"}),
        ("stretch knee rolls 5", "stretch", {"name": "knee rolls", "sets": 5}),
        ('stretch "4 point kneel" 3x20s', "stretch", {"name": "4 point kneel", "sets": 3, "hold": 20}),
        ("move swim 30", "move", {"activity": "swim", "minutes": 30}),
        ("move 30 swim", "move", {"activity": "swim", "minutes": 30}),
        ("m30 swim 5-3", "move", {"activity": "swim", "minutes": 30, "before": 5, "after": 3}),
        ("swim 30", "move", {"activity": "swim", "minutes": 30}),
        ("rest fetal 20", "rest", {"position": "fetal", "minutes": 20}),
        ("rest fet 20", "rest", {"position": "fetal", "minutes": 20}),
        ("r20 fetal", "rest", {"position": "fetal", "minutes": 20}),
        ("rest bed", "rest", {"position": "bed rest"}),
        ("rest on the back, knees bent 20", "rest", {"position": "on the back, knees bent", "minutes": 20}),
        ("symptom bladder change since yesterday", "symptom", {"name": "bladder change", "since": "2026-11-20"}),
        ("symptom fever since 16 Nov 2025", "symptom", {"name": "fever", "since": "2025-11-16"}),
        ("symptom leg pain left below knee", "symptom", {"name": "leg pain", "side": "left", "level": "below knee"}),
        ("sign leg numb both", "symptom", {"name": "leg numbness", "side": "both"}),
        ("symptom fever 38.6C", "symptom", {"name": "fever", "value": 38.6, "unit": "C"}),
        ("symptom fever 101.2 F", "symptom", {"name": "fever", "value": 101.2, "unit": "F"}),
        ("symptom fever 39°C", "symptom", {"name": "fever", "value": 39, "unit": "C"}),
        (
            "symptom fever 37.2 C felt hot all night", "symptom",
            {"name": "fever", "value": 37.2, "unit": "C", "note": "felt hot all night"},
        ),
        ("symptom fever 38.6", "symptom", {"name": "fever", "value": 38.6}),
        ("symptom morning stiffness 45 min", "symptom", {"name": "morning stiffness", "minutes": 45}),
        ("medicine ibuprofen", "medicine", {"name": "ibuprofen"}),
        ("medicine ibuprofen 400mg", "medicine", {"name": "ibuprofen", "amount": "400mg"}),
        ("meds Ibuprofen nsaid 400 mg", "medicine", {
            "name": "Ibuprofen", "type": "anti-inflammatory", "amount": "400 mg",
        }),
        ('med "vitamin d" 2 tablets', "medicine", {"name": "vitamin d", "amount": "2 tablets"}),
        ("note any words p4 at all", "note", {"note": "any words p4 at all"}),
        ("Note: Any", "note", {"note": "Any"}),
    ],
)  # fmt: skip
def test_one_item(text: str, kind: str, values: dict[str, Value]) -> None:
    line = read(text)
    assert line == Line((Draft(kind, values),), None, ())
    assert list(line.drafts[0].values) == [field.name for field in _kind(kind).fields if field.name in values]


def _kind(name: str) -> Kind:
    return next(kind for kind in KINDS if kind.name == name)


def test_a_whole_line() -> None:
    assert read("p4 w12 5-3 h15 @8:30 stiff after the chair") == Line(
        (
            Draft("pain", {"score": 4, "note": "stiff after the chair"}, HALF_PAST),
            Draft("walk", {"minutes": 12, "before": 5, "after": 3}, HALF_PAST),
            Draft("heat", {"minutes": 15}, HALF_PAST),
        ),
        HALF_PAST,
        (),
    )


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("p4 w12", "pain walk"),
        ("p4, w12, h15", "pain walk heat"),
        ("w1 h15", "walk heat"),
        ("w1 m20 swim", "walk move"),
        ("walk 12 pain 4", "walk pain"),
        ("w12 w5", "walk walk"),
        ("p 4 w 12", "pain walk"),
        ("p4 symptom fever symptom chills", "pain symptom symptom"),
        ("stretch knee 3x20s stretch tilt 2", "stretch stretch"),
        ("stretch bird dog w12", "stretch walk"),
        ("stretch bird dog 3 w12", "stretch walk"),
        ("p4 medicine ibuprofen 400mg z7", "pain medicine sleep"),
        ("p4 rest fetal heat 20", "pain rest heat"),
        ("heat 20 after walk 12", "heat walk"),
        ("p4w12", "pain walk"),
        ("p4w12 5-3h15", "pain walk heat"),
        ("p4w12, h15i10", "pain walk heat ice"),
        ("p4i10.", "pain ice"),
        ("z7.5p4w12min", "sleep pain walk"),
    ],
)
def test_several_items(text: str, kinds: str) -> None:
    line = read(text)
    assert " ".join(draft.kind for draft in line.drafts) == kinds
    assert not any("note" in draft.values for draft in line.drafts)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("p4w12 5-3h15", [{"score": 4}, {"minutes": 12, "before": 5, "after": 3}, {"minutes": 15}]),
        ("w12h15", [{"minutes": 735}]),
        ("p4 my code is p4w12h1 i4w5p6", [{"score": 4, "note": "my code is p4w12h1 i4w5p6"}]),
        ("note p4w12", [{"note": "p4w12"}]),
        ("stretch knee 3, 2x30s", [{"name": "knee-to-chest", "sets": 3, "note": "2x30s"}]),
    ],
)
def test_items_without_a_space(text: str, values: list[dict[str, Value]]) -> None:
    assert [given for _, given in items(text)] == values


def test_items_that_can_be_cut_in_two_ways_are_not_cut() -> None:
    assert "4w12h15" in refusal("p4w12h15")


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("p4 stiff", "stiff"),
        ("p4, stiff, but better", "stiff, but better"),
        ("p4 shooting down both legs", "shooting down both legs"),
        ("p4 dull and low back", "dull and low back"),
        ("p4 low back, dull, since tuesday", "since tuesday"),
        ("p4 Two  spaces; (and) [bold]x[/bold]", "Two  spaces; (and) [bold]x[/bold]"),
        ("p4 line1\nline2\ttab", "line1\nline2\ttab"),
        ("p4 ألم في الركبة", "ألم في الركبة"),
        ("p4 💊 👨‍👩‍👧 🇩🇪", "💊 👨‍👩‍👧 🇩🇪"),
        ("p4 # bad day", "# bad day"),
        ("p4 -5 knee", "-5 knee"),
        ("p4 --delete 3", "--delete 3"),
        ("p4 $(rm -rf ~) `id` $HOME *", "$(rm -rf ~) `id` $HOME *"),
        ("p4 sent @file to @bob @home.", "sent @file to @bob @home."),
        ("p4 i slept badly", "i slept badly"),
        ("w12 cold", "cold"),
        ("p4 d3 tablets", "d3 tablets"),
        ("p4 S1 nerve", "S1 nerve"),
        ("p4 note dull", "dull"),
        ("p4 w12 note p5", "p5"),
        ("p4 w12 hilly but fine", "hilly but fine"),
        ("w12 5-3 felt fine", "felt fine"),
        ("w12 hilly 5-3 felt fine", "felt fine"),
        ("w12 sharp pain in the leg", "sharp pain in the leg"),
        ("w12 after 3 minutes it hurt", "after 3 minutes it hurt"),
        ("stretch knee hurt on the left", "hurt on the left"),
        ("stretch knee hurt for 3 minutes", "hurt for 3 minutes"),
        ("stretch knee 3x20 s left was tight", "left was tight"),
        ("symptom leg pain left and numb", "left and numb"),
        ("medicine ibuprofen 400mg after lunch", "after lunch"),
        ("p4 @8:30 3 times woken", "3 times woken"),
        ("p4 stiff @8:30 after  the chair", "stiff after  the chair"),
        ("@8:30 p4 stiff", "stiff"),
        ("p4 stiff @8:30.", "stiff"),
        ("note --help", "--help"),
        ("note hi @8:30 there", "hi @8:30 there"),
        ("note call @bob", "call @bob"),
        ("note hi there @8:30", "hi there"),
        ("note @8:30 hi there", "hi there"),
        ("@8:30 note p4 hi", "p4 hi"),
    ],
)
def test_the_rest_is_the_note_of_the_first_item_word_for_word(text: str, note: str) -> None:
    line = read(text)
    assert [draft.values.get("note") for draft in line.drafts] == [note, *[None] * (len(line.drafts) - 1)]
    assert line.notices == ()


def test_a_note_takes_all_of_its_words_or_the_item_does() -> None:
    assert items("p4 shooting both legs") == [("pain", {"score": 4, "note": "shooting both legs"})]
    assert items("w12 hilly nice") == [("walk", {"minutes": 12, "note": "hilly nice"})]
    assert items("w12 hilly 5-3 hot day") == [
        ("walk", {"minutes": 12, "before": 5, "after": 3, "surface": "hilly", "note": "hot day"})
    ]


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("p4 stiff w12", "“w12” stayed in the note; an entry of its own comes before the words, with its value."),
        (
            "p4 stiff w12. And h15!",
            "“w12” and “h15” stayed in the note; an entry of its own comes before the words, with its value.",
        ),
        ("p4 walk helped", "“walk” stayed in the note; an entry of its own comes before the words, with its value."),
        (
            "p4 after walk 12",
            "“walk 12” stayed in the note; an entry of its own comes before the words, with its value.",
        ),
        (
            "stretch bird dog 3 stretch cat 3",
            "“stretch” stayed in the note; an entry of its own comes before the words, with its value.",
        ),
        ("w12 warm 5-3", "“5-3” stayed in the note; an entry of its own comes before the words, with its value."),
        ("p4 stiff at 8:30", "“8:30” stayed in the note; a time for the line is written @8:30."),
        ("p4 a\x00b", "1 control character was left out."),
        ("p\x1b4 \x1b[2J", "2 control characters were left out."),
        (
            "p4 @2025-10-26 02:30",
            "02:30 came twice on 2025-10-26, the clocks went back; the first (+02:00) was taken.",
        ),
    ],
)
def test_what_may_surprise_is_said(text: str, notice: str) -> None:
    assert read(text).notices == (notice,)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("p4 @8:30", "2026-11-21T08:30+01:00"),
        ("p4 @ 8:30", "2026-11-21T08:30+01:00"),
        ("p4 @8:30, stiff", "2026-11-21T08:30+01:00"),
        ("p4 @8 am stiff", "2026-11-21T08:00+01:00"),
        ("p4 @yesterday 20:15", "2026-11-20T20:15+01:00"),
        ("@yesterday 20:15 p4", "2026-11-20T20:15+01:00"),
        ("p4 @mon 8am stiff", "2026-11-16T08:00+01:00"),
        ("p4 @-2h stiff", "2026-11-21T07:00+01:00"),
        ("p4 @-3d stiff", "2026-11-18T09:00+01:00"),
        ("p4 @2026-03-14 08:30 stiff", "2026-03-14T08:30+01:00"),
        ("p4 @2026-03-14T08:30Z stiff", "2026-03-14T08:30+00:00"),
        ("p4 @Mon 16 Nov 08:30 stiff", "2026-11-16T08:30+01:00"),
    ],
)
def test_a_time_holds_for_every_item(text: str, at: str) -> None:
    moment = datetime.fromisoformat(at)
    line = read(text + " note w5")
    assert line.at == moment
    assert line.at.utcoffset() == moment.utcoffset()
    assert all(draft.at == moment for draft in line.drafts)


SAYS_PAIN = "pain must be a whole number from 0 to 10, got "
SAYS_WALK = "walk time must be more than 0 and up to 1440 minutes, such as 20, 90s or 1h05, got "


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        *[(f"p{score}", f"{SAYS_PAIN}{score}.") for score in (
            "11", "4.5", "4.0", "-1", "+4", "-0", "007", "1_0", "1e3", "0x4", "4w", "１１", "４", "٤", "²", "½",
            "−4", "1" * 31,
        )],
        *[(f"pain {score}", f"{SAYS_PAIN}{score}.") for score in (
            "11", "4.5", "four", "-1", "−4", "NaN", "inf", "1e1", "true", "null", "²",
        )],
        ("pain 7-8", SAYS_PAIN + "7-8; write one number."),
        ("p4\u200b", SAYS_PAIN + "4\\u200b."),
        ("p4 w12 pain 11", SAYS_PAIN + "11."),
        ("pain is worse today", SAYS_PAIN + "is; to keep words alone, begin with note."),
        ("pain", "pain is missing: a whole number from 0 to 10."),
        ("pain @8:30", "pain is missing: a whole number from 0 to 10."),
        ("p4 p5", "The line has pain twice for one time; write two lines, each with its own @time."),
        ("p4p5", "The line has pain twice for one time; write two lines, each with its own @time."),
        ("p4w12h15", SAYS_PAIN + "4w12h15."),
        ("walk", "walk time is missing: more than 0 and up to 1440 minutes, such as 20, 90s or 1h05."),
        ("walk 0", SAYS_WALK + "0."),
        ("walk -30", SAYS_WALK + "-30."),
        ("w1441", SAYS_WALK + "1441; correct it, or split it over two days."),
        ("walk 12:30", SAYS_WALK + "12:30; write 12h30 or 750."),
        ("walk 1,5", SAYS_WALK + "1,5; a comma could mean two things, write it without."),
        ("walk half an hour", SAYS_WALK + "half; to keep words alone, begin with note."),
        ("walked 2 km", SAYS_WALK + "2 km."),
        ("p4 walk -5", SAYS_WALK + "-5."),
        ("w12 5-30", "pain after must be a whole number from 0 to 10, got 30."),
        ("w12 5.5-3", "pain before must be a whole number from 0 to 10, got 5.5."),
        ("w12 5 3", "5 3 is unclear; write 5-3."),
        ("w12 8", "8 stands alone after walk; write before 8, after 8, steps 8 or distance 8."),
        ("h15 5", "5 stands alone after heat; if it belongs to a note, write note 5."),
        ("p4 8:30", "8:30 stands alone; a time of day is written @8:30."),
        ("stretch knee 3x900s", "hold must be more than 0 and up to 600 seconds, such as 20 or 20s, got 900s."),
        ("m20", "activity is missing: one of: swim, elliptical, cycling, other."),
        ("r30", "position is missing: one of: on the back, knees bent, fetal, bed rest, other."),
        ("move swim", "move time is missing: more than 0 and up to 1440 minutes, such as 20, 90s or 1h05."),
        ("symptom fever 39", "39 stands alone after symptom; write 39C, 39F or 39 min."),
        ("symptom fever 38,6", "38,6 stands alone after symptom; write 38.6C or 38.6F."),
        ("symptom fever 386C", "temperature must be a number from 30 to 115, got 386C."),
        ("medicine", "medicine is missing: any text of up to 120 characters."),
        ("note", "note is missing: any text of up to 65,536 characters."),
        ("p4 note", "note is missing: any text of up to 65,536 characters."),
        ("stretch " + "long" * 21, "The stretch is 84 characters long; the limit is 80. Shorten it."),
        ("p4 @8:3o", "8:3o is not a time of day; write, for example, 08:30 or 8am."),
        ("p4 @25:61", "25:61 is not a time of day; write one from 00:00 to 23:59, such as 08:30."),
        ("note bad night @25:61", "25:61 is not a time of day; write one from 00:00 to 23:59, such as 08:30."),
        ("p4 @7", "7 is not a time of day; write 07:00."),
        ("p4 @yesterday", "yesterday needs a time as well, such as yesterday 08:30."),
        ("p4 @23:00", "23:00 today is in the future; if it was yesterday, write yesterday 23:00."),
        (
            "p4 @8:30 stiff @9:00",
            "The line has two times, @8:30 and @9:00; a line has one, and other times go on lines of their own.",
        ),
        ("", "Nothing was typed; write, for example, p4 for pain 4 or w12 for walk 12 min."),
        (" \x00 ", "Nothing was typed; write, for example, p4 for pain 4 or w12 for walk 12 min."),
        ("@8:30", "There is nothing to record; write, for example, p4 for pain 4 or w12 for walk 12 min."),
        ("pian 4", "pian is not something to record; did you mean pain?"),
        (
            "hello\u202e there",
            "hello\\u202e is not something to record; "
            "write, for example, p4 for pain 4 or w12 for walk 12 min.",
        ),
        ("swim felt good", "move time is missing: more than 0 and up to 1440 minutes, such as 20, 90s or 1h05."),
        ("4", "4 stands alone; write what it is, such as p4 for pain 4."),
        ("-5 knee", "-5 stands alone; write what it is, such as p4 for pain 4."),
        ("p4 caf\udce9", "The line holds bytes that are not text (position 7); type it again as UTF-8."),
        ("p4 " + "x" * (LIMIT + 1), "The note is 65,537 characters long; the limit is 65,536. Shorten it."),
        ("p4 " + "x" * 10**6, "The line is 1,000,003 characters long; the limit is 65,536. Shorten it."),
    ],
)  # fmt: skip
def test_what_is_begun_but_wrong_is_refused_in_one_sentence(text: str, sentence: str) -> None:
    assert refusal(text) == sentence


def test_a_wrong_symptom_is_answered_with_the_nearest() -> None:
    assert refusal("symptom leg pan left").endswith("got leg pan left; did you mean leg pain?")
    assert refusal("symptom blader").endswith("did you mean bladder change?")


def test_words_alone_are_a_note_where_that_is_wanted() -> None:
    assert read("bad night, no sleep", words_alone=True).drafts == (Draft("note", {"note": "bad night, no sleep"}),)
    assert read("bad @8:30 night", words_alone=True) == Line(
        (Draft("note", {"note": "bad night"}, HALF_PAST),), HALF_PAST, ()
    )
    assert read("stiff after w12", words_alone=True).notices == (
        "“w12” stayed in the note; an entry of its own comes before the words, with its value.",
    )
    assert read("pian 4", words_alone=True).notices == ("pian is not something to record; did you mean pain?",)
    assert refusal("p11", words_alone=True) == SAYS_PAIN + "11."
    assert refusal("", words_alone=True).startswith("Nothing was typed")


@pytest.mark.parametrize(
    "word", ["p4", "P4", "w1h05", "p-1", "p4p5", "p", "pain", "Walk", "meds", "note", "swim", "@8:30"]
)
def test_words_that_a_line_may_begin_with(word: str) -> None:
    assert starts_item(word)
    assert starts_item(f"{word} and more")


@pytest.mark.parametrize("word", ["", "add", "week", "undo", "d3", "s1", "n", "y", "--help", "-5", "4", "knee"])
def test_words_that_no_line_begins_with(word: str) -> None:
    assert not starts_item(word)


def test_a_new_kind_is_read_like_the_others() -> None:
    kinds = (*KINDS, SWIM)
    lines: list[tuple[str, dict[str, Value]]] = [
        ("x20", {"minutes": 20}),
        ("x20 12 laps crawl", {"minutes": 20, "laps": 12, "stroke": "crawl"}),
        ("swim 1h backstroke, cold", {"minutes": 60, "stroke": "back", "note": "cold"}),
        ("swam 20 12", {"minutes": 20, "laps": 12}),
    ]
    for text, values in lines:
        assert read_line(text, NOW, kinds=kinds) == Line((Draft("swim", values),), None, ())
    assert read_line("p4 x20", NOW, kinds=kinds) == Line(
        (Draft("pain", {"score": 4}), Draft("swim", {"minutes": 20})), None, ()
    )
    assert read_line("x0", NOW, kinds=kinds) == Invalid(
        "swim minutes must be more than 0 and up to 1440 minutes, such as 20, 90s or 1h05, got 0."
    )
    assert starts_item("x20", kinds)
    assert not starts_item("x20")


def test_a_kind_without_a_note_keeps_no_words() -> None:
    bare = SWIM._replace(fields=SWIM.fields[:1])
    assert read_line("x20 cold", NOW, kinds=(bare,)) == Invalid("swim keeps no words; leave out cold.")
    assert read_line("x20 p4 cold", NOW, kinds=(bare, KINDS[0])) == Line(
        (Draft("swim", {"minutes": 20}), Draft("pain", {"score": 4, "note": "cold"})), None, ()
    )
    assert isinstance(read_line("cold", NOW, kinds=(bare,), words_alone=True), Invalid)


@pytest.mark.parametrize(
    "scrap", [*SCRAPS.split(), "stretch a 3", "stretch a b 3x20", "med a 400mg", "w12 5-3,", "leg 3 x"]
)
def test_a_line_of_thousands_of_items_is_read_or_refused(scrap: str) -> None:
    assert isinstance(read_line(f"{scrap} " * 3000, NOW, words_alone=True), (Line, Invalid))
    assert isinstance(read_line(f"p4 {scrap} " * 3000, NOW), (Line, Invalid))


def test_a_long_note_is_kept_whole() -> None:
    words = " ".join(["stiff"] * 10_000)
    assert read(f"p4 {words}").drafts[0].values["note"] == words
    assert read("p4 " + "x" * LIMIT).drafts[0].values["note"] == "x" * LIMIT


typed = st.lists(st.sampled_from(SCRAPS.split()) | st.text(max_size=5), max_size=12).map(" ".join) | st.text(
    max_size=40
)


@given(typed, st.booleans())
def test_no_line_raises_and_nothing_is_lost_in_silence(text: str, words_alone: bool) -> None:
    line = read_line(text, NOW, words_alone=words_alone)
    if isinstance(line, Invalid):
        assert line.message.endswith((".", "?"))
        assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in line.message)
        return
    assert line.drafts
    for draft in line.drafts:
        kind = _kind(draft.kind)
        assert kind.wrong(draft.values) is None
        assert kind.say(draft.values)
        assert draft.at == line.at
        assert draft.at is None or draft.at - NOW <= timedelta(minutes=5)
    assert sum("note" in draft.values for draft in line.drafts) <= 1


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60))
def test_whatever_follows_note_is_kept_as_typed(text: str) -> None:
    line = read_line(f"note <{text}>", NOW)
    assert isinstance(line, Invalid) or line.drafts[0].values["note"] == clean(f"<{text}>")


@pytest.mark.parametrize("typed", ["c5 disc", "C6 nerve root, both hands", "c7"])
def test_a_bone_of_the_neck_is_no_count_of_steps(typed: str) -> None:
    read = read_line(typed, NOW, words_alone=True)
    assert not isinstance(read, Invalid)
    assert [(draft.kind, draft.values) for draft in read.drafts] == [("note", {"note": typed})]


def test_steps_after_a_walk_are_the_walks_own_and_after_anything_else_the_days() -> None:
    said = [read_line(line, NOW) for line in ("w12 steps 4000", "p4 steps 4000")]
    assert [[draft.kind for draft in read.drafts] for read in said if not isinstance(read, Invalid)] == [
        ["walk"],
        ["pain", "steps"],
    ]
