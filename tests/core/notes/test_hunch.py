"""The hunch: what a note sounds like as a whole, and what that adds to what was heard."""

import pytest

from tracker.core.notes import heeding
from tracker.core.notes.heeding import GRAVE, MILD, PRESSING, heeded
from tracker.core.notes.hunch import Hunch, Weights, hunch, likeliest, mark, rareness, rarity_mark, traits
from tracker.core.notes.judging import NAMES as JUDGED
from tracker.core.notes.judging import counts, judged
from tracker.core.notes.reading import NOTHING, Heard, Question, Reading
from tracker.core.notes.sentence import Text
from tracker.core.phrases.learned import learned
from tracker.core.phrases.questions import QUESTIONS
from tracker.core.phrases.verdict import VERDICT
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
    felt(monkeypatch, Hunch(-2.0, -1.5))
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
    felt(monkeypatch, Hunch(-0.1, 0.1))
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


@pytest.mark.parametrize(
    ("note", "known", "counts"),
    [("zzxq vvkj", 0, False), ("numb zzxq", 1, False), ("numb leg zzxq vvkj", 2, False), ("numb leg zzxq", 2, True)],
)
def test_of_few_words_and_of_unknown_ones_there_is_no_hunch(
    monkeypatch: pytest.MonkeyPatch, note: str, known: int, counts: bool
) -> None:
    felt(monkeypatch, Hunch(9.0, 9.0, 9.0, known))
    assert (heeded(Text(note), NOTHING) != NOTHING) == counts


def test_what_two_signs_ask_in_the_same_words_is_asked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(-2.0, -2.0))
    said = Reading((Finding("leg numbness", "both"), Finding("leg weakness", "both")), (), ())
    assert len(heeded(Text(BENIGN), said).questions) == 1


def test_what_was_set_aside_is_not_raised_as_urgent_again(monkeypatch: pytest.MonkeyPatch) -> None:
    note = Text("no pain between the shoulder blades")
    aside = Reading((), (), (Heard("upper back pain", (3, 9), False, "denied by “no”"),))
    felt(monkeypatch, Hunch(-5.0, 3.0, 3.0))
    assert heeded(note, aside) == aside
    assert heeded(note, NOTHING).findings == (Finding("upper back pain"),)
    felt(monkeypatch, Hunch(-5.0, 5.0, 5.0))
    assert heeded(note, aside).findings == (Finding("upper back pain"),)


def test_where_one_leg_is_named_both_are_not_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    felt(monkeypatch, Hunch(9.0, 9.0))
    monkeypatch.setattr(heeding, "likeliest", lambda text, names: (names[0], 0, 1, [str("both legs" in names)]))
    left = Reading((Finding("leg weakness", "left"),), (), ())
    assert "True" in heeded(Text("both my legs"), NOTHING).heard[-1].why
    assert "False" in heeded(Text("both my legs"), left).heard[-1].why


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
    assert {*GRAVE, *PRESSING, *MILD} == {
        line.partition("\t")[0] for line in learned("likenesses.txt").decode().splitlines()
    }
    for meant in (*GRAVE.values(), *PRESSING.values()):
        assert meant[-1].sign in QUESTIONS


def test_the_words_that_are_shown_stand_in_the_note() -> None:
    text = Text("cant feel the paper when i wipe")
    sign, first, after, words = likeliest(text, ["saddle numbness", "chest pain"])
    assert sign == "saddle numbness"
    assert 0 <= first < after <= len(text.words)
    assert all(word in " ".join(text.words) for word in words)


WEIGHTS = learned("weights.txt")


def test_every_trait_is_found_with_a_mark_for_each_tier_and_its_rareness() -> None:
    weights = Weights(WEIGHTS)
    names = [row.partition("\t")[0] for row in WEIGHTS.decode("ascii").splitlines()[1:]]
    assert len(names) == len(set(names))
    assert {len(weights.marks(name)) for name in names} == {4}
    assert {weights.marks(name[:-1] + "\x7f") for name in names} == {b""}


@pytest.mark.parametrize("name", ["", "\x00", "é", "\udcff", "x" * 300])
def test_what_was_never_learned_has_no_marks(name: str) -> None:
    assert Weights(WEIGHTS).marks(name) == b""


@pytest.mark.parametrize(("weight", "sign"), [(0.0, "P"), (1.0, "Q"), (-1.2, "O"), (99.0, "~"), (-99.0, "!")])
def test_a_weight_is_a_mark(weight: float, sign: str) -> None:
    assert mark(weight) == sign


@pytest.mark.parametrize("rare", [1.0, 4.5, 10.0])
def test_rareness_is_kept_to_a_sixteenth(rare: float) -> None:
    assert rareness(ord(rarity_mark(rare))) == pytest.approx(rare, abs=1 / 16)


@pytest.mark.parametrize(
    ("note", "pairs"),
    [
        ("numb all the saddle", {"numb*saddle"}),
        (
            "legs went very weak today",
            {"legs*very", "legs*weak", "legs*today", "went*weak", "went*today", "very*today"},
        ),
        ("numb a b c d e saddle", {"numb*saddle"}),
        ("numb a b c d e f saddle", set()),
        ("my leg is bad", set()),
    ],
)
def test_long_words_that_stand_near_each_other_are_a_pair(note: str, pairs: set[str]) -> None:
    assert {name for name, _, _ in traits(Text(note)) if "*" in name} == pairs


def felt(monkeypatch: pytest.MonkeyPatch, what: Hunch) -> None:
    monkeypatch.setattr(heeding, "hunch", lambda _: what)
    monkeypatch.setattr(heeding, "judged", lambda *_: what)
