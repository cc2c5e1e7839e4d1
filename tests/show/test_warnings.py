"""Warnings stand out without colour and never promise anything."""

import pytest

from tests.made import NOW, entry
from tracker.core.flags import TIERS, Flag
from tracker.core.questions import REGIONS
from tracker.core.rules import RULES
from tracker.show.support import EMERGENCY, HEADING
from tracker.show.text import Ink
from tracker.show.warnings import ADVICE, AGAIN, DISCLAIMER, HEADS, NUMBERS, THERE, flag, flags, numbers

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
    rows = flag(Flag(RULE["MED_NSAID_DAYS"], tuple(days)), now=NOW, most=2).splitlines()
    assert rows[-3].startswith("Because of: medicine ibuprofen (today 09:00)")
    assert rows[-2].startswith("and: medicine ibuprofen (yesterday 09:00)")
    assert rows[-1] == "and 10 more"


def test_warnings_of_one_tier_share_their_head_the_numbers_and_the_reason() -> None:
    one = (entry("note", NOW, note="numb between the legs, and wet myself"),)
    text = flags([Flag(RULE["CES_BLADDER"], one), Flag(RULE["CES_SADDLE"], one)], NOW)
    assert text.count("== EMERGENCY") == text.count("999") == text.count("Because of") == 1
    assert "- A new bladder change" in text
    assert "- Numbness where you would sit" in text


def test_what_is_said_again_stands_apart_and_tells_how_to_note_what_was_done() -> None:
    new = entry("symptom", NOW, name="saddle numbness")
    raised = [Flag(RULE[rule], (SADDLE,)) for rule in ("CES_BLADDER", "CES_BOWEL")]
    text = flags([*raised, Flag(RULE["CES_SADDLE"], (new,))], NOW, new={new.id}, width=200)
    assert text.count("== EMERGENCY") == 2
    assert text.count("Still standing:") == 1
    assert "tracker ack all WORDS, or one by one: CES_BLADDER, CES_BOWEL" in text


def test_without_flags_nothing_is_said() -> None:
    assert flags([], NOW) == ""


@pytest.mark.parametrize("width", [20, 24, 31, 40, 80, 200])
def test_no_line_is_wider_than_asked(width: int) -> None:
    text = flags([Flag(rule, (SADDLE,)) for rule in RULES], NOW, width=width)
    assert max(map(len, text.splitlines())) <= width
    joined = " ".join(text.split()).replace("=", "").replace("-", "")
    assert all(head in joined for head in HEADS.values())


@pytest.mark.parametrize(
    ("tier", "region", "words"),
    [
        ("emergency", "", NUMBERS["emergency"]),
        ("emergency", "other", NUMBERS["emergency"]),
        ("emergency", "from a newer version", NUMBERS["emergency"]),
        ("emergency", "uk", "The emergency number in the UK: 999."),
        ("emergency", "south africa", "The emergency number in South Africa, from a mobile: 112."),
        ("urgent", "", NUMBERS["urgent"]),
        ("urgent", "uk", "If you can't reach a doctor, call 111."),
        ("urgent", "us", ""),
        ("soon", "uk", ""),
    ],
)
def test_whom_to_call(tier: str, region: str, words: str) -> None:
    assert numbers(tier, region) == words


def test_every_region_with_a_number_is_named() -> None:
    assert set(THERE) == set(EMERGENCY) == set(REGIONS) - {"other"}
    assert set(ADVICE) <= set(THERE)


def test_what_is_said_again_says_so_and_how_to_answer() -> None:
    heat = entry("heat", NOW, minutes=45)
    both = [Flag(RULE["CES_SADDLE"], (SADDLE,)), Flag(RULE["HEAT_LONG"], (heat,))]
    assert AGAIN not in flags(both, NOW)
    said = flags(both, NOW, new={heat.id})
    assert said.startswith(f"{AGAIN}\n== EMERGENCY")
    assert said.count(AGAIN) == said.count("tracker ack") == 1
    assert AGAIN not in flags(both, NOW, new={heat.id, SADDLE.id})


@pytest.mark.parametrize("region", ["", "uk", "india"])
def test_a_crisis_is_no_alarm_and_nothing_is_read_back(region: str) -> None:
    note = entry("note", NOW, note="I want to end it")
    said = flags([Flag(RULE["CRISIS"], (note,))], NOW, region=region, new=())
    assert HEADING in said
    assert [words for words in ("EMERGENCY", "Because of", "end it", AGAIN, "ack", DISCLAIMER) if words in said] == []


def test_colour_only_adds() -> None:
    import re

    one = [Flag(rule, (SADDLE,)) for rule in RULES]
    assert re.sub("\x1b\\[[0-9;]*m", "", flags(one, NOW, ink=Ink(True))) == flags(one, NOW)
