"""What is looked for: how it is read, said back, and what it finds."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.made import NOW, diary, entry, history, pain, walk
from tracker.core.query import Query, described, read_query
from tracker.core.search import Index, holding
from tracker.core.words import Invalid

D = date


def read(text: str) -> Query:
    query = read_query(text, NOW)
    assert isinstance(query, Query), query
    return query


@pytest.mark.parametrize(
    ("typed", "expected", "said"),
    [
        ("", Query(), "everything"),
        ("walk", Query(("walk",)), "walk"),
        ("walked or pain", Query(("walk", "pain")), "walk or pain"),
        ("chair Desk", Query(words=("chair", "Desk")), "everything with “chair” and “Desk”"),
        ('"heat" walk', Query(("walk",), words=("heat",)), "walk with “heat”"),
        ('"long drive"', Query(words=("long drive",)), "everything with “long drive”"),
        ('"long drive', Query(words=("long", "drive")), "everything with “long” and “drive”"),
        ("don't", Query(words=("don't",)), "everything with “don't”"),
        ("2026-03-14", Query((), D(2026, 3, 14), D(2026, 3, 14)), "everything on 2026-03-14"),
        ("2026-02", Query((), D(2026, 2, 1), D(2026, 2, 28)), "everything from 2026-02-01 to 2026-02-28"),
        ("2024", Query((), D(2024, 1, 1), D(2024, 12, 31)), "everything from 2024-01-01 to 2024-12-31"),
        ("2026-03-01..2026-04", Query((), D(2026, 3, 1), D(2026, 4, 30)), "everything from 2026-03-01 to 2026-04-30"),
        ("yesterday", Query((), D(2026, 11, 19), D(2026, 11, 19)), "everything on 2026-11-19"),
        ("in march", Query((), D(2026, 3, 1), D(2026, 3, 31)), "everything from 2026-03-01 to 2026-03-31"),
        ("in dec", Query((), D(2025, 12, 1), D(2025, 12, 31)), "everything from 2025-12-01 to 2025-12-31"),
        ("in may 2024", Query((), D(2024, 5, 1), D(2024, 5, 31)), "everything from 2024-05-01 to 2024-05-31"),
        ("on mon", Query((), D(2026, 11, 16), D(2026, 11, 16)), "everything on 2026-11-16"),
        ("on 16 nov", Query((), D(2026, 11, 16), D(2026, 11, 16)), "everything on 2026-11-16"),
        ("since -2w pain", Query(("pain",), D(2026, 11, 6)), "pain from 2026-11-06"),
        ("to 2026-03", Query((), None, D(2026, 3, 31)), "everything up to 2026-03-31"),
        ("from march to april", Query((), D(2026, 3, 1), D(2026, 4, 30)), "everything from 2026-03-01 to 2026-04-30"),
        ("pain over 6", Query(("pain",), over=6), "pain over 6"),
        ("above 2,5 below 8", Query(over=2.5, under=8), "everything over 2.5 under 8"),
        ("bent over the sink", Query(words=("bent", "over", "the", "sink")),
         "everything with “bent”, “over”, “the” and “sink”"),
        ("back from work in town", Query(words=("back", "from", "work", "in", "town")),
         "everything with “back”, “from”, “work”, “in” and “town”"),
        ("sat too long, may be", Query(words=("sat", "too", "long,", "may", "be")),
         "everything with “sat”, “too”, “long,”, “may” and “be”"),
        ("9999 2026-13", Query(words=("9999", "2026-13")), "everything with “9999” and “2026-13”"),
    ],
)  # fmt: skip
def test_a_line_is_read_and_said_back(typed: str, expected: Query, said: str) -> None:
    assert read(typed) == expected
    assert described(expected) == said


@pytest.mark.parametrize("typed", ["from april to march", "over 6 under 3", "from 2026-03-02 to 2026-03-01"])
def test_what_can_fit_nothing_is_said_and_how_to_mend_it(typed: str) -> None:
    wrong = read_query(typed, NOW)
    assert isinstance(wrong, Invalid)
    assert "turn the two" in wrong.message


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read(text: str) -> None:
    query = read_query(text, NOW)
    if isinstance(query, Query):
        assert described(query)
        Index(LOG.entries).find(query)


@given(
    st.lists(
        st.sampled_from(
            [
                "walk",
                "or",
                "pain",
                "over",
                "6",
                "under",
                "in",
                "march",
                "from",
                "to",
                "2026",
                "..",
                '"',
                "'",
                "-",
                "2026-03-14",
                "on",
            ]
        )
    )
)
def test_whatever_order_its_words_come_in(words: list[str]) -> None:
    assert read_query(" ".join(words), NOW) is not None


LOG = diary(30)
SOME = history(
    pain("2026-11-16 08:30", 4, note="Stiff after the long drive"), walk("2026-11-16 09:30", 12),
    walk("2026-11-17 09:30", 30), entry("note", "2026-11-18", note="drive, then a long rest"),
    pain("2026-11-19 08:30", 7),
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "sort", "found"),
    [
        ("", "newest", ["pain", "note", "walk", "walk", "pain"]),
        ("", "oldest", ["pain", "walk", "walk", "note", "pain"]),
        ("walk", "highest", [30, 12]),
        ("walk", "lowest", [12, 30]),
        ("", "highest", [30, 12, 7, 4, "note"]),
        ("drive", "newest", ["note", "pain"]),
        ('"long drive"', "newest", ["pain"]),
        ("long drive", "newest", ["note", "pain"]),
        ("walk over 12", "newest", [30]),
        ("pain under 7", "newest", [4]),
        ("over 0", "newest", [7, 30, 12, 4]),
        ("on 2026-11-16", "newest", ["walk", "pain"]),
        ("walk chair", "newest", []),
    ],
)  # fmt: skip
def test_what_is_found(typed: str, sort: str, found: list[object]) -> None:
    entries = Index(SOME.entries).find(read(typed), sort)  # type: ignore[arg-type]
    numbers = [entry.number("score") or entry.number("minutes") for entry in entries]
    wanted = [number if isinstance(want, int) else entry.kind
              for want, entry, number in zip(found, entries, numbers, strict=True)]  # fmt: skip
    assert wanted == found


@given(st.sampled_from(["stretch", "knee to", "3 before", "walk", ""]))
def test_words_are_found_as_the_log_finds_them(text: str) -> None:
    query = Query(words=tuple(text.split()))
    assert Index(LOG.entries).find(query, "oldest") == list(holding(LOG.entries, text))
