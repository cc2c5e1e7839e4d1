"""The counting itself: each figure on rows small enough to count by hand."""

import json
from pathlib import Path

import pytest

from tests.accuracy.__main__ import main
from tests.accuracy.report import report
from tests.accuracy.scoring import Answer, Example, Score, Scored, Share, answered, clear, read, score
from tests.core import reader
from tracker.core.notes import Question, Reading
from tracker.core.signs import Finding


def row(expect: str, answer: Answer, *also_ok: str, kind: str = "positive", rules: tuple[str, ...] = ()) -> Scored:
    return Scored(Example("x", "note", kind, expect, frozenset(also_ok), frozenset(rules)), answer)


NONE = Answer("none")
ASKED = Answer("none", (), "emergency", ("Is it numb?",))
URGENT = Answer("urgent", ("FEVER",))
EMERGENCY = Answer("emergency", ("CES_SADDLE", "FEVER"))


@pytest.mark.parametrize(
    ("one", "figure", "share"),
    [
        (row("emergency", EMERGENCY), "right", Share(1, 1)),
        (row("emergency", URGENT), "right", Share(0, 1)),
        (row("emergency", URGENT, "urgent"), "right", Share(1, 1)),
        (row("urgent", EMERGENCY), "right", Share(0, 1)),
        (row("emergency", ASKED), "emergency", Share(0, 1)),
        (row("emergency", ASKED), "emergency_or_asked", Share(1, 1)),
        (row("emergency", ASKED._replace(asked_tier="urgent")), "emergency_or_asked", Share(0, 1)),
        (row("emergency", NONE), "emergency_or_asked", Share(0, 1)),
        (row("emergency", EMERGENCY), "emergency_or_asked", Share(1, 1)),
        (row("urgent", NONE), "emergency", Share(0, 0)),
        (row("emergency", URGENT), "raised", Share(1, 1)),
        (row("soon", NONE), "raised", Share(0, 1)),
        (row("soon", NONE, "none"), "raised", Share(1, 1)),
        (row("soon", ASKED), "raised", Share(0, 1)),
        (row("soon", ASKED), "raised_or_asked", Share(1, 1)),
        (row("soon", NONE), "raised_or_asked", Share(0, 1)),
        (row("none", NONE), "raised", Share(0, 0)),
        (row("none", NONE), "silent", Share(1, 1)),
        (row("none", URGENT), "silent", Share(0, 1)),
        (row("none", URGENT, "urgent"), "silent", Share(1, 1)),
        (row("none", ASKED), "silent", Share(1, 1)),
        (row("none", ASKED), "quiet", Share(0, 1)),
        (row("none", ASKED, "emergency"), "quiet", Share(1, 1)),
        (row("none", ASKED._replace(asked_tier="none")), "quiet", Share(0, 1)),
        (row("none", NONE), "quiet", Share(1, 1)),
        (row("none", URGENT), "quiet", Share(0, 1)),
        (row("urgent", URGENT), "silent", Share(0, 0)),
        (row("emergency", EMERGENCY, rules=("CES_SADDLE", "CES_BOWEL")), "rules", Share(1, 2)),
    ],
)
def test_a_row_counts_where_it_belongs(one: Scored, figure: str, share: Share) -> None:
    assert getattr(score([one]), figure) == share


@pytest.mark.parametrize(
    ("one", "unsaid"),
    [
        (row("emergency", NONE), True),
        (row("emergency", NONE, "none"), True),
        (row("emergency", ASKED), False),
        (row("emergency", URGENT), False),
        (row("urgent", NONE), False),
    ],
)
def test_an_emergency_is_unsaid_where_nothing_was_raised_or_asked(one: Scored, unsaid: bool) -> None:
    assert one.unsaid is unsaid


def test_the_goals() -> None:
    few = Share(94, 100)
    named = {goal.name: (goal.least, goal.met) for goal in Score(*[few] * 8).goals}
    assert named == {
        "emergencies raised or asked about": (1.0, False),
        "anything medical raised": (0.95, False),
        "nothing raised where there is nothing": (0.95, False),
        "nothing raised or asked where there is nothing": (0.9, True),
        "tier right or acceptable": (0.9, True),
    }


def test_the_report_has_a_row_for_each_kind_the_goals_and_every_miss() -> None:
    rows = [
        row("emergency", EMERGENCY),
        row("emergency", NONE, rules=("CHEST",)),
        row("none", ASKED, kind="negated"),
        row("urgent", NONE, kind="grey"),
    ]
    said = report(rows).splitlines()
    table = {line.split()[0]: line.split()[1:3] for line in said[1:5]}
    assert table == {
        "negated": ["1", "1.000"],
        "positive": ["2", "0.500"],
        "all": ["3", "0.667"],
        "grey,": ["apart", "1"],
    }
    assert "emergencies raised or asked about                   1 of 2     0.500  goal 1.00  missed" in said
    assert "Misses (2)" in said
    assert said[said.index("Misses (2)") + 1 : said.index("Misses (2)") + 4] == [
        "x positive, UNSAID: note",
        "    expected emergency CHEST",
        "    got      none",
    ]
    assert "    asked    emergency: Is it numb?" in said
    assert "Misses among the grey (1)" in said
    assert said[-1] == "Emergencies that came out as none, without a question: 1"


@pytest.mark.parametrize(
    ("one", "missed"),
    [
        (row("emergency", NONE, "none"), True),
        (row("urgent", EMERGENCY), True),
        (row("urgent", EMERGENCY, "emergency"), False),
        (row("urgent", URGENT._replace(questions=("Is it numb?",))), False),
        (row("none", ASKED), True),
        (row("none", NONE), False),
    ],
)
def test_a_miss_is_another_tier_or_a_needless_question(one: Scored, missed: bool) -> None:
    assert one.missed is missed


def test_grey_rows_are_left_out_of_what_is_judged() -> None:
    assert clear([row("none", NONE, kind="grey")]) == []


LINES: list[dict[str, object]] = [
    {"id": "v1", "note": "numb", "expect": "emergency", "kind": "positive", "rules": ["CES_SADDLE"]},
    {"id": "v2", "note": "hot", "expect": "caution", "kind": "grey", "also_ok": ["soon"], "profile": {"age": 70}},
]


def test_a_caution_counts_as_none_and_a_person_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    reader.use(monkeypatch, {"hot": Reading((Finding("minor strain"),), (Question("chills", words="Cold?"),), ())})
    examples = read(json.dumps(line) for line in LINES)
    assert examples[1] == Example("v2", "hot", "grey", "none", frozenset({"soon"}), frozenset(), {"age": 70})
    assert answered(examples[1]) == Answer("urgent", ("FRACTURE_RISK",), "urgent", ("Cold?",))


@pytest.mark.parametrize("line", ["nonsense", "[]", '{"id": "x"}', json.dumps({**LINES[0], "expect": "dire"})])
def test_a_line_that_can_not_be_used_is_named(line: str) -> None:
    with pytest.raises(ValueError, match="line 3: "):
        read(["", json.dumps(LINES[0]), line])


def test_the_run_fails_where_an_emergency_goes_unsaid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "few.jsonl"
    file.write_text("\n".join(map(json.dumps, LINES)), encoding="utf-8")
    reader.use(monkeypatch, {})
    assert main([str(file)]) == 1
    assert "v1 positive, UNSAID: numb" in capsys.readouterr().out
    reader.use(monkeypatch, {"numb": Reading((Finding("saddle numbness"),), (), ())})
    assert main([str(file), str(file)]) == 0
    assert main([]) == main([str(tmp_path / "none.jsonl")]) == 2
