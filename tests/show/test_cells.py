"""Terminal cells, as terminals that know emoji count them."""

import pytest

from tracker.show.cells import clusters, cut, isolated, width


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("abc", 3),
        ("é", 1),
        ("e\u0301", 1),
        ("p̷̛a̴i̵n", 4),
        ("日本", 4),
        ("ｗ", 2),
        ("💊", 2),
        ("👨\u200d👩\u200d👧", 2),
        ("👍🏽", 2),
        ("🇩🇪", 2),
        ("🇩🇪🇫🇷", 4),
        ("❤\ufe0f", 2),
        ("❤", 1),
        ("ألم", 3),
        ("각", 2),
        ("\u2068x\u2069", 1),
        ("▁▂⠒•·", 5),
    ],
)
def test_the_cells_of_a_text(text: str, expected: int) -> None:
    assert width(text) == expected


def test_pieces_stay_whole() -> None:
    text = "a👨\u200d👩\u200d👧e\u0301🇩🇪"
    assert [piece for piece, _ in clusters(text)] == ["a", "👨\u200d👩\u200d👧", "e\u0301", "🇩🇪"]
    assert cut(text, 2) == "a"
    assert cut(text, 3) == "a👨\u200d👩\u200d👧"


def test_only_what_turns_a_line_around_is_set_apart() -> None:
    assert isolated("日本 é") == "日本 é"
    assert isolated("a ألم") == "\u2068a ألم\u2069"
