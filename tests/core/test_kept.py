"""Records that are kept like entries and are no part of the daily log."""

import pytest

from tests.made import NOW, entry, pain
from tracker.core.fields import label
from tracker.core.history import KEPT_NAMES, History
from tracker.core.kept import BY_NAME, KEPT
from tracker.core.kinds import BY_NAME as DAILY
from tracker.core.kinds import KINDS, Kind, declared, kind_named
from tracker.core.weeks import week, week_of
from tracker.show.text import said

WARNING = entry("warning", NOW, title="Fever or shivering", tier="urgent", rule="FEVER", evidence="bcdfghjk")


def test_every_start_knows_the_names() -> None:
    assert {kind.name for kind in KEPT} == KEPT_NAMES
    assert KEPT_NAMES.isdisjoint(DAILY)
    assert all(declared(name) is BY_NAME[name] for name in KEPT_NAMES)
    assert declared("pain") is DAILY["pain"]
    assert declared("tomorrow's kind") is None


@pytest.mark.parametrize("kind", KEPT, ids=lambda kind: kind.name)
def test_none_of_them_can_be_logged(kind: Kind) -> None:
    assert kind not in KINDS
    assert kind.key == ""
    assert kind_named(kind.name) is None
    names = [field.name for field in kind.fields]
    assert len(set(names)) == len(names)
    assert all(field.hint and label(field) for field in kind.fields)


def test_a_history_holds_them_apart() -> None:
    history = History.of([pain(NOW, 4), WARNING])
    assert [one.kind for one in history] == ["pain"]
    assert history.kept == (WARNING,)
    assert History.of([WARNING._replace(removed=True, rev=2)]).kept == ()
    assert history != History.of([pain(NOW, 4)])


def test_a_day_with_nothing_else_is_no_logged_day() -> None:
    history = History.of([WARNING])
    assert week(history, week_of(NOW.date(), 0), NOW.date()).now.logged == 0


def test_it_is_said_in_words() -> None:
    assert said(WARNING) == "warning “Fever or shivering”, urgent, (FEVER), about bcdfghjk"
