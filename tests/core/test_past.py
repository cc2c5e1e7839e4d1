"""Warnings of days gone by."""

from datetime import UTC, date, datetime

import pytest

from tests.made import entry, history, pain
from tracker.core.past import needed, raised_within

NOW = datetime(2026, 11, 20, 21, 0, tzinfo=UTC)
LOG = history(
    entry("symptom", "2026-11-10 08:00", name="chest pain"),
    entry("symptom", "2026-11-12 08:00", name="chest pain"),
    pain("2026-11-13 08:00", 3),
    entry("symptom", "2026-11-20 08:00", name="bladder change"),
    entry("symptom", "2026-11-21 08:00", name="tearing pain"),
)


@pytest.mark.parametrize(
    ("first", "last", "rules"),
    [
        ("2026-11-01", "2026-11-09", []),
        ("2026-11-09", "2026-11-15", ["CHEST"]),
        ("2026-11-13", "2026-11-19", []),
        ("2026-11-21", "2026-11-30", []),
        ("2026-11-22", "2026-11-01", []),
    ],
)
def test_what_stood_on_a_logged_date_is_found(first: str, last: str, rules: list[str]) -> None:
    found = raised_within(LOG, date.fromisoformat(first), date.fromisoformat(last), NOW)
    assert [flag.rule.id for flag in found] == rules


def test_a_flag_is_named_once_as_it_stood_last_and_the_gravest_come_first() -> None:
    found = raised_within(LOG, date(2026, 11, 1), date(2026, 11, 30), NOW)
    assert [flag.rule.id for flag in found].count("CHEST") == 1
    chest = next(flag for flag in found if flag.rule.id == "CHEST")
    assert [one.at.day for one in chest.evidence] == [12]
    assert found[0].rule.tier == "emergency"
    assert all(one.at <= NOW for flag in found for one in flag.evidence)


def test_how_far_back_the_history_must_reach() -> None:
    assert needed(date(2026, 11, 16)) == date(2026, 5, 21)
    assert needed(date.min) == date.min
