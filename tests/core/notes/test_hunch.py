"""The hunch: what a note sounds like as a whole, and what that adds to what was heard."""

import pytest

from tracker.core.notes import heeding
from tracker.core.notes.heeding import GRAVE, MILD, PRESSING, heeded
from tracker.core.notes.hunch import Hunch, hunch, letter, likeliest, traits
from tracker.core.notes.judging import NAMES as JUDGED
from tracker.core.notes.judging import counts, judged
from tracker.core.notes.reading import NOTHING, Heard, Question, Reading
from tracker.core.notes.sentence import Text
from tracker.core.phrases.likenesses import LIKENESSES
from tracker.core.phrases.questions import QUESTIONS
from tracker.core.phrases.verdict import VERDICT
from tracker.core.phrases.weights import WEIGHTS
from tracker.core.signs import Finding

BENIGN = "walked ten minutes, a bit stiff after"
ASKS_OF_THE_SEAT = Reading((), (Question("saddle numbness"),), ())


@pytest.mark.parametrize(
    ("note", "has", "has_not"),
    [
        ("my leg is numb", {"my", "leg", "my leg", "is numb", "~nmb", "#NUMB"}, {"no:numb", "leg numb"}),
        ("leg, numb", {"leg", "numb"}, {"leg numb", ","}),
        ("no numb leg", {"no:numb", "no:leg"}, {"no:no"}),
        ("mum has a numb leg", {"other:numb", "other:leg", "#LEG", "#other:LEG"}, {"other:mum"}),
        ("my mum says i am slow", {"other:says"}, {"other:slow"}),
        ("numb leg in 2009", {"past:numb", "past:leg"}, set()),
        ("numb leg years ago", {"past:numb", "past:leg"}, set()),
        ("call them if it gets numb", {"if:numb"}, {"if:call"}),
        ("numb numb numb", {"numb", "numb numb"}, set()),
        ("", set(), {""}),
    ],
)
def test_the_traits_of_a_note_are_its_words_and_pairs_and_parts(note: str, has: set[str], has_not: set[str]) -> None:
    found = [name for name, _, _ in traits(Text(note))]
    assert has <= set(found)
    assert has_not.isdisjoint(found)
    assert len(found) == len(set(found))


def test_a_turn_of_phrase_weighs_nothing() -> None:
    assert "weight" not in [name for name, _, _ in traits(Text("worth its weight in gold"))]


@pytest.mark.parametrize("note", ["help", "--help", "qq ww ee rr tt yy"])
def test_a_few_words_are_no_whole_to_go_by(monkeypatch: pytest.MonkeyPatch, note: str) -> None:
    felt(monkeypatch, Hunch(9.0, 9.0, 9.0, hunch(Text(note)).known))
    assert heeded(Text(note), NOTHING) == NOTHING


def test_what_is_told_in_figures_is_not_doubted(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(-9.0, -9.0))
    reading = Reading((Finding("fever"),), (), (Heard("fever", (5, 9), True, "said"),))
    assert heeded(Text("temp 38.6 at tea"), reading) == reading


def test_an_empty_note_sounds_like_nothing() -> None:
    assert heeded(Text(""), NOTHING) == NOTHING


def test_what_sounds_like_an_emergency_is_raised(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(9.0, 9.0))
    reading = heeded(Text("the waterworks have packed up since friday"), NOTHING)
    assert reading.findings == (Finding("bladder change"),)
    assert reading.heard[0].why.startswith("the words together: “")


def test_what_may_be_one_is_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(-0.2, -3.0))
    reading = heeded(Text("the waterworks have packed up since friday"), NOTHING)
    assert reading.findings == ()
    assert [one.sign for one in reading.questions] == ["bladder change"]


def test_a_question_that_sounds_like_an_emergency_is_no_question_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(9.0, 9.0))
    reading = heeded(Text("where i sit is not as it was"), ASKS_OF_THE_SEAT)
    assert (reading.findings, reading.questions) == ((Finding("saddle numbness"),), ())


def test_what_is_asked_already_is_not_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(-0.2, -3.0))
    assert heeded(Text("where i sit is not as it was"), ASKS_OF_THE_SEAT) == ASKS_OF_THE_SEAT


@pytest.mark.parametrize(
    "known",
    [
        (Finding("chest pain"),),
        (Finding("leg pain", "both"),),
        (Finding("fever"), Finding("leg numbness")),
    ],
)
def test_to_what_is_grave_already_nothing_is_added(monkeypatch: pytest.MonkeyPatch, known: tuple[Finding, ...]) -> None:
    felt(monkeypatch, Hunch(9.0, 9.0))
    reading = Reading(known, (), ())
    assert heeded(Text(BENIGN), reading) == reading


def test_what_sounds_urgent_is_raised_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(-3.0, 9.0))
    reading = heeded(Text("clothes hang off me, two stone gone and i never tried"), NOTHING)
    assert reading.findings == (Finding("unexplained weight loss"),)


@pytest.mark.parametrize(
    "said",
    [
        Finding("bladder change"),
        Finding("leg numbness", "both"),
        Finding("upper back pain"),
    ],
)
def test_what_is_said_on_a_day_that_sounds_plain_is_asked_about(monkeypatch: pytest.MonkeyPatch, said: Finding) -> None:
    felt(monkeypatch, Hunch(-2.0, -2.0))
    reading = heeded(Text(BENIGN), Reading((said,), (), (Heard(said.sign, (0, 4), True, "said"),)))
    assert reading.findings == ()
    assert [(one.sign, one.side) for one in reading.questions] == [(said.sign, said.side)]
    assert reading.heard[0].asked


def test_what_is_said_in_a_note_that_can_not_mean_it_is_set_aside(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(-9.0, -9.0))
    said = Finding("bladder change")
    reading = heeded(Text(BENIGN), Reading((said,), (), (Heard(said.sign, (0, 4), True, "said"),)))
    assert (reading.findings, reading.questions, reading.heard[0].kept) == ((), (), False)


def test_what_a_phrase_named_stands_unless_the_whole_speaks_against_it(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(-0.5, 0.0))
    reading = Reading((Finding("bladder change"),), (), ())
    assert heeded(Text(BENIGN), reading) == reading


@pytest.mark.parametrize("what", [Hunch(-3.0, -9.0), Hunch(-9.0, -9.0)])
def test_no_despair_is_taken_back(monkeypatch: pytest.MonkeyPatch, what: Hunch) -> None:
    felt(monkeypatch, what)
    reading = Reading((Finding("crisis"),), (Question("crisis"),), ())
    assert heeded(Text(BENIGN), reading) == reading


def test_what_is_weak_is_not_asked_about_on_the_plainest_of_days(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(-3.0, -9.0))
    assert heeded(Text(BENIGN), ASKS_OF_THE_SEAT) == ASKS_OF_THE_SEAT
    felt(monkeypatch, Hunch(-9.0, -9.0))
    assert heeded(Text(BENIGN), ASKS_OF_THE_SEAT).questions == ()


def test_more_is_needed_where_the_note_is_understood(monkeypatch: pytest.MonkeyPatch) -> None:
    note = Text("mum had an awful pain in her chest")
    aside = Reading((), (), (Heard("chest pain", (0, 4), False, "about “mum”"),))
    felt(monkeypatch, Hunch(-3.0, 2.0, 2.0))
    assert heeded(note, aside) == aside
    felt(monkeypatch, Hunch(-3.0, 3.0, 3.0))
    assert heeded(note, aside).findings != ()


def test_of_few_words_a_hunch_must_be_louder(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(1.0, -3.0, -3.0, 4))
    assert heeded(Text("slow day, not much"), NOTHING).findings == ()
    felt(monkeypatch, Hunch(1.0, -3.0, -3.0, 8))
    assert heeded(Text("slow day, not much"), NOTHING).findings != ()


@pytest.mark.parametrize("heard", [NOTHING, ASKS_OF_THE_SEAT, Reading((Finding("saddle numbness"),), (), ())])
def test_what_was_heard_moves_the_verdict(heard: Reading) -> None:
    text = Text("sat on the wall by the lake")
    alone, both = (judged(Hunch(-1.0, -1.0, -1.0), text, one).emergency for one in (NOTHING, heard))
    assert (both > alone) == bool(heard.findings or heard.questions)


def test_every_count_has_its_row_in_the_verdict() -> None:
    assert tuple(VERDICT) == JUDGED
    assert len(counts(Hunch(0.0, 0.0), Text(BENIGN), NOTHING)) == len(JUDGED)


def test_what_sounds_like_a_review_is_raised_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(-3.0, -3.0, 9.0))
    reading = heeded(Text("eight weeks and it has not shifted at all, no better"), NOTHING)
    assert reading.findings == (Finding("no improvement"),)


def test_a_plain_day_sounds_like_nothing() -> None:
    felt_of = hunch(Text(BENIGN))
    assert felt_of.emergency < 0
    assert felt_of.urgent < 0


def test_every_likeness_can_be_told_and_asked_about() -> None:
    assert {*GRAVE, *PRESSING, *MILD} == {*LIKENESSES}
    for meant in (*GRAVE.values(), *PRESSING.values()):
        assert meant[-1].sign in QUESTIONS


def test_the_words_that_are_shown_stand_in_the_note() -> None:
    text = Text("cant feel the paper when i wipe")
    sign, first, after, words = likeliest(text, ["saddle numbness", "chest pain"])
    assert sign == "saddle numbness"
    assert 0 <= first < after <= len(text.words)
    assert all(word in " ".join(text.words) for word in words)


def test_every_trait_has_a_weight_for_each_tier() -> None:
    rows = [row for table in WEIGHTS.values() for row in table[2:].split("; ")]
    names = [row.rpartition("=")[0] for row in rows]
    assert len(names) == len(set(names))
    assert {(len(row.rpartition("=")[2]), row.rpartition("=")[2].isalnum()) for row in rows} == {(3, True)}


@pytest.mark.parametrize(("weight", "sign"), [(0.0, "U"), (0.5, "V"), (-0.5, "T"), (99.0, "z"), (-99.0, "0")])
def test_a_weight_is_a_letter(weight: float, sign: str) -> None:
    assert letter(weight) == sign


def felt(monkeypatch: pytest.MonkeyPatch, what: Hunch) -> None:
    monkeypatch.setattr(heeding, "hunch", lambda _: what)
    monkeypatch.setattr(heeding, "judged", lambda *_: what)
