"""The guide's words: never wider than they may be, and honest about what is odd."""

from datetime import timedelta

import pytest

from tests.made import NOW
from tracker.core.ease import STRETCHES
from tracker.core.gate import ONE_LEG, UNSAID, Verdict
from tracker.core.plan import Plan
from tracker.core.timer import Running, Timer
from tracker.show import guide

WALK = Timer("k3f9xabc", "walk", NOW - timedelta(minutes=3), 10, {})
PLAN = Plan("up", 1, 10, 2, "Walk 10 min: a little more.", "More of it.", 1, (3, 4))


@pytest.mark.parametrize(
    ("run", "words"),
    [
        (Running(WALK, 190), "Walking: 3 min of 10 min, since today 20:57"),
        (Running(WALK, 20), "Walking: 0 min of 10 min, since today 20:57"),
        (Running(WALK, 190, changed=True), "since today 20:57 (the clock was changed meanwhile)"),
        (Running(WALK, 10_900), "Still walking? It has been 3 h."),
        (Running(WALK._replace(kind="ice", target=15), 60), "Ice: 1 min of 15 min"),
    ],
)
def test_a_timer_in_a_line(run: Running, words: str) -> None:
    assert words in guide.running(run, NOW)


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (7, "0:07"), (187.9, "3:07"), (3723, "1:02:03"), (-4, "0:00")]
)
def test_a_running_time(seconds: float, words: str) -> None:
    assert guide.ticking(seconds) == words


@pytest.mark.parametrize(("share", "bar"), [(0, "░░░░"), (0.5, "██░░"), (1, "████"), (7, "████"), (-1, "░░░░")])
def test_a_bar(share: float, bar: str) -> None:
    assert guide.bar(share, 4) == bar


@pytest.mark.parametrize("width", [40, 80])
def test_nothing_is_wider_than_it_may_be(width: int) -> None:
    texts = [
        guide.plan(PLAN, width=width), guide.must_read(UNSAID, width=width), guide.must_read(ONE_LEG, width=width),
        *(guide.verdict(Verdict(answer, 5, "Because."), width=width) for answer in ("go", "five", "postpone")),
        *("\n".join(guide.stretch(stretch, width=width)) for stretch in STRETCHES),
    ]  # fmt: skip
    assert max(len(line) for text in texts for line in text.split("\n")) <= width


def test_the_place_on_the_ladder_is_marked() -> None:
    said = guide.plan(PLAN)
    assert "5 [10] 15 20 25 30" in said
    assert "No clinician has reviewed" in said
    assert "on 1 day of the last 7 (aim: 3 to 4)" in said


def test_words_that_must_be_read_name_the_numbers() -> None:
    said = guide.must_read(UNSAID)
    assert "999" in said
    assert "111" in said
    assert "not a diagnosis" in said
