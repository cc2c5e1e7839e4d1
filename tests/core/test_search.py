"""Finding entries by words, however they are written."""

import pytest

from tests.made import entry
from tracker.core.search import holding

ENTRIES = (
    entry("pain", "2026-11-16 08:30", score=4, note="Stiff after the chair"),
    entry("walk", "2026-11-16 09:30", minutes=12, note="café, Straße, İstanbul"),
    entry("heat", "2026-11-17 09:30", minutes=15, device="bottle"),
    entry("unknown", "2026-11-17 10:30", thing="chair lift"),
)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("chair", ["pain", "unknown"]),
        ("CHAIR stiff", ["pain"]),
        ("chair walk", []),
        ("café", ["walk"]),
        ("cafe\u0301", ["walk"]),
        ("strasse", ["walk"]),
        ("bottle", ["heat"]),
        ("heat 15", ["heat"]),
        ("", ["pain", "walk", "heat", "unknown"]),
        (".*", []),
    ],
)
def test_entries_that_hold_each_word(text: str, kinds: list[str]) -> None:
    assert [found.kind for found in holding(ENTRIES, text)] == kinds
