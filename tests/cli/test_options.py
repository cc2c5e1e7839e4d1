"""How options are told from words."""

import pytest

from tracker.cli.options import Option, Typed, read
from tracker.core.words import Invalid

OPTIONS = (Option("note", "", "TEXT"), Option("at", "", "TIME"), Option("yes", ""))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], Typed((), {})),
        (["12", "--note", "stiff", "5-3"], Typed(("12", "5-3"), {"note": "stiff"})),
        (["--note=a=b"], Typed((), {"note": "a=b"})),
        (["--note="], Typed((), {"note": ""})),
        (["--at", "-2h"], Typed((), {"at": "-2h"})),
        (["--note", "-5 knee"], Typed((), {"note": "-5 knee"})),
        (["--note", "--home /etc/passwd"], Typed((), {"note": "--home /etc/passwd"})),
        (["--note", "--delete"], Typed((), {"note": "--delete"})),
        (["--note=--at"], Typed((), {"note": "--at"})),
        (["--NOTE", "x", "--yes"], Typed((), {"note": "x", "yes": ""})),
        (["-1", "-5"], Typed(("-1", "-5"), {})),
        (["-h"], Typed((), {"help": ""})),
        (["4", "--", "--yes", "%s {0}"], Typed(("4",), {}, "--yes %s {0}")),
        (["4", "--"], Typed(("4",), {}, "")),
        (["4", "--", "a", "--", "b"], Typed(("4",), {}, "a -- b")),
        (["--home", "/a"], Typed((), {"home": "/a"})),
    ],
)
def test_options_and_words_in_any_order(words: list[str], expected: Typed) -> None:
    assert read(words, OPTIONS) == expected


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["--note"], "--note needs a value: --note TEXT."),
        (["--note", "--at", "8:30"], "write --note=--at."),
        (["--note", "--"], "--note needs a value"),
        (["--note", "a", "--note", "b"], "--note is given twice"),
        (["--yes=1"], "--yes takes no value"),
        (["--nota", "x"], "Did you mean --note?"),
        (["--no", "x"], "no option --no here"),
        (["--\x1b[2J"], r"no option --\x1b[2J here"),
    ],
)
def test_what_can_not_be_read_is_refused_in_a_sentence(words: list[str], part: str) -> None:
    found = read(words, OPTIONS)
    assert isinstance(found, Invalid)
    assert part in found.message
    assert "\x1b" not in found.message
