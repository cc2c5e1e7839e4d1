"""Warnings stand out without colour and never promise anything."""

import pytest

from tests.made import NOW, entry
from tracker.core.flags import TIERS, Flag
from tracker.core.rules import RULES
from tracker.show.text import Ink
from tracker.show.warnings import DISCLAIMER, HEADS, flag, flags

RULE = {rule.id: rule for rule in RULES}
SADDLE = entry("symptom", "2026-11-20 08:30", name="saddle numbness")


def test_every_tier_has_a_head() -> None:
    assert set(HEADS) == set(TIERS) >= {rule.tier for rule in RULES}


def test_an_emergency() -> None:
    rows = flags([Flag(RULE["CES_SADDLE"], (SADDLE,))], NOW, width=70).splitlines()
    assert rows[0] == "== EMERGENCY " + "=" * 57
    assert "emergency department now" in " ".join(rows)
    assert f"Because of: symptom saddle numbness (today 08:30) [{SADDLE.short}]" in rows
    assert any("999" in row and "112" in row and "911" in row for row in rows)
    assert " ".join(rows).endswith(DISCLAIMER)


def test_the_disclaimer_is_said_once_and_the_order_is_kept() -> None:
    both = [Flag(RULE["CES_SADDLE"], (SADDLE,)), Flag(RULE["HEAT_LONG"], (entry("heat", NOW, minutes=45),))]
    text = flags(both, NOW)
    assert text.count(DISCLAIMER) == 1
    assert text.index("== EMERGENCY") < text.index("-- TAKE CARE")


def test_the_latest_reasons_come_first_and_the_rest_is_counted() -> None:
    days = [entry("medicine", f"2026-11-{day:02} 09:00", name="ibuprofen") for day in range(9, 21)]
    rows = flag(Flag(RULE["MED_NSAID_DAYS"], tuple(days)), NOW, most=2).splitlines()
    assert rows[-3].startswith("Because of: medicine ibuprofen (today 09:00)")
    assert rows[-2].startswith("and: medicine ibuprofen (yesterday 09:00)")
    assert rows[-1] == "and 10 more"


def test_without_flags_nothing_is_said() -> None:
    assert flags([], NOW) == ""


@pytest.mark.parametrize("width", [20, 24, 31, 40, 80, 200])
def test_no_line_is_wider_than_asked(width: int) -> None:
    text = flags([Flag(rule, (SADDLE,)) for rule in RULES], NOW, width=width)
    assert max(map(len, text.splitlines())) <= width
    joined = " ".join(text.split()).replace("=", "").replace("-", "")
    assert all(head in joined for head in HEADS.values())


def test_colour_only_adds() -> None:
    import re

    one = [Flag(rule, (SADDLE,)) for rule in RULES]
    assert re.sub("\x1b\\[[0-9;]*m", "", flags(one, NOW, ink=Ink(True))) == flags(one, NOW)
