"""Notes of several lines, as they come from other programs."""

import pytest

from tests.made import NOW
from tracker.core.checking import checked
from tracker.core.notes import read
from tracker.core.notes.lines import unwrapped
from tracker.core.profile import UNKNOWN


@pytest.mark.parametrize(
    ("note", "rules"),
    [
        ("It was a long day at my desk and since the morning I feel numb between\nmy legs, which is new", "CES_SADDLE"),
        ("numb\nbetween\nmy legs", "CES_SADDLE"),
        ("slept badly\nnumb between my legs", "CES_SADDLE"),
        ("no fever\nnumb between my legs", "CES_SADDLE"),
        ("walked to the shop\nmade tea\nread a book", ""),
    ],
)
def test_a_broken_line_hides_no_sign_and_a_denial_in_one_line_hides_none_of_the_next(note: str, rules: str) -> None:
    assert " ".join(checked(note, UNKNOWN, NOW).flags) == rules


def test_what_a_line_says_alone_is_never_lost() -> None:
    for note in ("no fever\nnumb between my legs", "mum said\nnumb between my legs", "it is not\nnumb between my legs"):
        alone, both = read(note, as_lines=True), read(note)
        assert set(alone.findings) <= set(both.findings)
        assert set(alone.questions) <= set(both.questions)


@pytest.mark.parametrize(
    ("note", "joined"),
    [
        ("a\nb", "a b"), ("a \n  b", "a    b"), ("a.\nb", "a.\nb"), ("a\nB", "a\nB"), ("a\n\nb", "a\n\nb"),
        ("a:\nb", "a:\nb"), ("a,\nb", "a, b"),
    ],
)  # fmt: skip
def test_only_an_end_in_the_middle_of_a_sentence_is_passed_over(note: str, joined: str) -> None:
    assert unwrapped(note) == joined
    assert len(joined) == len(note)
