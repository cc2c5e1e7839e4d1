"""Undo and redo of everything, any depth: random deeds against a list of all the states that there were."""

import tempfile
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.made import NOW
from tracker.core.fields import Value
from tracker.core.history import Draft, Entry
from tracker.diary import Diary, Recorded
from tracker.guide import Guide

State = dict[str, tuple[str, datetime, Mapping[str, Value]]]


class Life:
    """A diary, what stands in it after each step, and where in those states it is."""

    def __init__(self, folder: str) -> None:
        self.time = NOW
        self.diary = Diary(folder, lambda: self.time)
        self.states = [self.state()]
        self.at = 0

    def state(self) -> State:
        """What stands, but for the warnings, which the program says by itself."""
        history = Diary(self.diary.folder, lambda: self.time).look().history
        standing = (*history.entries, *(one for one in history.kept if one.kind != "warning"))
        return {one.id: (one.kind, one.at, dict(one.values)) for one in standing}

    def entries(self) -> tuple[Entry, ...]:
        """What can be changed by hand, and the templates."""
        history = self.diary.look().history
        return (*history.entries, *(one for one in history.kept if one.kind == "template"))

    def step(self, done: object) -> None:
        """A deed was done; what stored nothing is no step."""
        if isinstance(done, Recorded) and not done.entries:
            return
        self.states[self.at + 1 :] = [self.state()]
        self.at += 1


def _some(life: Life, which: int) -> Entry | None:
    found = life.entries()
    return found[which % len(found)] if found else None


def _amended(life: Life, which: int) -> object:
    entry = _some(life, which)
    if entry is None:
        return Recorded((), ())
    away = (0, 1, 40, 400)[which % 4]
    return life.diary.amend(
        entry, Draft(entry.kind, {**entry.values, "note": f"changed {which}"}, entry.at - timedelta(days=away))
    )


def _removed(life: Life, which: int) -> object:
    entry = _some(life, which)
    return life.diary.remove([entry] if entry else [])


def _restored(life: Life, which: int) -> object:
    trash = life.diary.trash()
    return life.diary.restore([trash[which % len(trash)]] if trash else [])


DEEDS: dict[str, Callable[[Life, int], object]] = {
    "pain": lambda life, n: life.diary.record([Draft("pain", {"score": n % 11})]),
    "line": lambda life, n: life.diary.record([Draft("walk", {"minutes": n + 1}), Draft("heat", {"minutes": 15})]),
    "earlier": lambda life, n: life.diary.record([Draft("pain", {"score": 2}, NOW - timedelta(days=200 * (n % 4)))]),
    "sign": lambda life, n: life.diary.record([Draft("symptom", {"name": ("fever", "saddle numbness")[n % 2]})]),
    "amend": _amended,
    "remove": _removed,
    "restore": _restored,
    "profile": lambda life, n: life.diary.answer({"born": 1950 + n}),
    "forget": lambda life, n: life.diary.answer({"born": None}),
    "ack": lambda life, n: life.diary.acknowledge(
        [one.rule.id for one in life.diary.look().standing], f"called {n}"
    ),
    "target": lambda life, n: Guide(life.diary).target({"minutes": n + 5}),
    "pause": lambda life, n: Guide(life.diary).pause("flare"),
    "resume": lambda life, n: Guide(life.diary).resume() or Recorded((), ()),
    "checkin": lambda life, n: life.diary.record([Draft("ability", {"name": "socks", "score": n % 11})]),
    "template": lambda life, n: life.diary.record([Draft("template", {"name": f"t{n % 3}", "line": f"w{n + 1}"})]),
    "import": lambda life, n: life.diary.take_in([Draft("walk", {"minutes": 9}, NOW, f"file:{n}")]),
}  # fmt: skip


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.sampled_from(["undo", "undo", "undo", "redo", "redo", *DEEDS]), st.integers(0, 20)), max_size=16
    )
)
def test_every_deed_is_undone_and_redone_however_deep(deeds: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        life = Life(folder)
        for name, which in deeds:
            life.time += timedelta(minutes=1)
            if name == "undo":
                assert (life.diary.undo() is not None) == (life.at > 0)
                life.at = max(life.at - 1, 0)
            elif name == "redo":
                assert (life.diary.redo() is not None) == (life.at < len(life.states) - 1)
                life.at = min(life.at + 1, len(life.states) - 1)
            else:
                done = DEEDS[name](life, which)
                if not getattr(done, "new", True):
                    continue
                life.step(done)
            assert life.state() == life.states[life.at]
        while life.at:
            assert life.diary.undo() is not None
            life.at -= 1
            assert life.state() == life.states[life.at]
        assert life.diary.undo() is None
        for state in life.states[1:]:
            assert life.diary.redo() is not None
            assert life.state() == state


def test_every_kind_that_a_person_can_store_is_among_the_deeds() -> None:
    with tempfile.TemporaryDirectory() as folder:
        life = Life(folder)
        for name in ("sign", "pain", "ack", "pause", "resume", "target", "checkin", "template", "profile"):
            DEEDS[name](life, 1)
        kept = {kind for kind, _, _ in life.state().values()}
        assert kept >= {"symptom", "acknowledged", "pause", "resume", "target", "ability", "template", "profile"}
