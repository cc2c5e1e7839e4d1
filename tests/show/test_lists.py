"""Tables of entries, one entry's forms, and what can be logged."""

import pytest

from tests.made import NOW, at, diary, entry, pain, walk
from tracker.core.kinds import BY_NAME, KINDS, Kind
from tracker.core.line import read_line
from tracker.core.words import Invalid
from tracker.show import lists
from tracker.show.text import WIDE, cells

LONG = "stiff after the chair, and then it went on and on until the evening 👨‍👩‍👧 日本語"
ENTRIES = [
    walk(at("2025-11-16 12:00"), 12, 5, 3),
    pain("2026-11-20 08:30", 4, where="low back left", note=LONG),
    entry("note", "2026-11-20 09:00", note="x" * 3000),
]


def test_a_log_as_a_table() -> None:
    assert lists.log(ENTRIES[:2], NOW, width=200).splitlines() == [
        "When               Id     What                                      Note",
        f"16 Nov 2025 12:00  {ENTRIES[0].short}  walk 12 min, pain 5 before, pain 3 after",
        f"today 08:30        {ENTRIES[1].short}  pain 4 out of 10, low back left           {LONG}",
    ]


@pytest.mark.parametrize("width", [20, 30, 47, 48, 63, 64, 80, 120])
def test_no_line_is_wider_than_asked_and_every_id_is_there(width: int) -> None:
    forms = [ENTRIES[1], ENTRIES[1]._replace(rev=2, op="amend")]
    texts = [
        lists.log([*diary(5), *ENTRIES], NOW, width=width), lists.trash(ENTRIES, NOW, width=width),
        lists.entry(forms, NOW, width=width),
    ]  # fmt: skip
    texts += [lists.kind(kind, width=max(width, 30)) for kind in KINDS] if width >= 30 else []
    for text in texts:
        assert max(map(cells, text.splitlines())) <= width
    assert all(one.short in texts[0] and one.short in texts[1] for one in ENTRIES)


def test_a_long_note_is_cut_in_a_table_and_whole_where_nothing_is() -> None:
    assert "x" * 3000 not in lists.log(ENTRIES, NOW).replace("\n", "").replace(" ", "")
    assert "x" * 3000 in lists.log(ENTRIES, NOW, width=WIDE)


def test_nothing_to_show_is_said() -> None:
    assert lists.log([], NOW) == "There are no such entries."
    assert lists.trash([], NOW) == "The trash is empty."


def test_one_entry_with_how_it_came_to_be() -> None:
    first = pain("2026-11-20 08:30", 4, note="stiff")._replace(made=at("2026-11-20 08:31"))
    second = first._replace(values={"score": 5, "mood": "\x1b[2J"}, rev=2, op="amend", made=at("2026-11-20 09:00"))
    gone = second._replace(rev=3, op="remove", removed=True, made=at("2026-11-20 09:05"), origin="fit:walk")
    assert lists.entry([first, second, gone], NOW).splitlines() == [
        "pain",
        "when  today 08:30",
        "pain  5",
        "mood  \\x1b[2J",
        f"id    {first.id}",
        "from  fit:walk",
        "      In the trash.",
        "",
        "How it came to be",
        "stored today 08:31: pain 4 out of 10, “stiff” (today 08:30)",
        "changed today 09:00: pain 5 out of 10 (today 08:30)",
        "removed today 09:05: pain 5 out of 10 (today 08:30)",
    ]


def test_the_trash_tells_the_way_back() -> None:
    gone = pain("2026-11-19 08:30", 4)._replace(removed=True, made=at("2026-11-20 09:00"))
    rows = lists.trash([gone], NOW).splitlines()
    assert rows[1].startswith("today 09:00")
    assert rows[-1] == "Take one back with: tracker restore ID"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_example_of_a_kind_logs_one(kind: Kind) -> None:
    line = read_line(lists.example(kind), NOW)
    assert not isinstance(line, Invalid)
    assert [draft.kind for draft in line.drafts] == [kind.name]
    assert kind.wrong(line.drafts[0].values) is None
    assert line.notices == ()


def test_every_kind_is_listed_and_so_is_one_that_is_added() -> None:
    swim = BY_NAME["move"]._replace(name="swim", key="b", hint="In the water.")
    text = lists.kinds((*KINDS, swim), width=100)
    assert all(f"{kind.name} " in text and kind.hint in text for kind in (*KINDS, swim))


def test_a_kind_shows_every_box_and_choice() -> None:
    text = " ".join(lists.kind(BY_NAME["pain"], width=500).split())
    assert "leg below knee" in text
    assert "score a whole number from 0 to 10 needed" in text
    assert all(f" {field.name} " in text for field in BY_NAME["pain"].fields)


def test_where_the_log_lies() -> None:
    assert lists.where("/a\x1bb", ["2026.json"]) == "/a\\x1bb\n  2026.json"
    assert "nothing yet" in lists.where("/a", [])
