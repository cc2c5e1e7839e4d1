"""The report: what it says and in which order, and that nothing in it can run or ask for anything."""

import re
from datetime import date, timedelta
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.made import NOW, TODAY, diary, entry, history, pain, walk
from tracker.core.history import Entry, History
from tracker.core.report import ALL, Report, report
from tracker.core.rules import RULES
from tracker.core.standing import Stand
from tracker.show import chart
from tracker.show.page import page
from tracker.show.report import markdown, sheet, text

FIRST = TODAY - timedelta(days=27)
HOSTILE = (
    "</td></table><script>alert(1)</script><img src=http://evil.example onerror=x> [a](http://evil.example) | `b` "
    "**c** \u202eevil\x1b[31m\n# heading"
)
SADDLE = entry("symptom", "2026-11-18 08:30", name="saddle numbness", note=HOSTILE)
WARNED = entry("warning", "2026-11-18 08:31", title="Numbness between the legs", tier="emergency", rule="CES_SADDLE",
               evidence=SADDLE.id)  # fmt: skip
CRISIS = entry("warning", "2026-11-19", title="x", tier="emergency", rule="CRISIS", evidence="e")
DONE = entry("acknowledged", "2026-11-18 15:00", rule="CES_SADDLE", done=f"seen in A&E {HOSTILE}", evidence=SADDLE.id)
LOG = History(
    history(
        diary(40), SADDLE, entry("symptom", "2026-11-19", name="crisis"),
        entry("medicine", "2026-11-10", name="Ibuprofen"), entry("medicine", "2026-11-11", name="ibuprofen"),
        entry("medicine", "2026-11-11 18:00", name=HOSTILE),
    ).entries,
    kept=(
        entry("peg", "2026-11-02", pain=6, enjoyment=6, activity=6),
        entry("peg", "2026-11-16", pain=4, enjoyment=3, activity=3),
        entry("ability", "2026-11-02", name=HOSTILE, score=2), entry("ability", "2026-11-16", name=HOSTILE, score=6),
        WARNED, DONE, CRISIS,
    ),
)  # fmt: skip


def _report(log: History = LOG, first: date = FIRST, notes: tuple[str, ...] = (ALL,)) -> Report:
    return report(log, first, TODAY, NOW, (), notes)


def test_coverage_comes_first_and_it_says_what_it_is() -> None:
    first, second, *_ = (row for row in text(_report()).splitlines()[1:])
    assert first == f"Entries on {_report().figures.logged} of 28 days; gaps are not zero."
    assert second.startswith("This is what one person wrote down for themselves. No clinician has reviewed")
    titles = [part.title for part in sheet(_report()).parts]
    assert titles == [
        "What was done", "Pain, 0 to 10", "What followed walks, heat and ice", "Check-ins",
        "Medicines, as they were named", "Signs that were logged", "Warnings that the program gave",
        "Notes that the person chose",
    ]  # fmt: skip


def test_every_row_fits_eighty_columns_and_is_inert() -> None:
    said = text(_report())
    assert max(map(len, said.splitlines())) <= 80
    assert "\x1b" not in said
    assert "\u202e" not in said


def test_a_warning_with_what_was_done_and_one_that_stands() -> None:
    (part,) = (part for part in sheet(_report()).parts if part.title.startswith("Warnings"))
    assert part.lines[0].startswith("Wed 18 Nov: Numbness between the legs (emergency). Done: “seen in A&E")
    rule = next(rule for rule in RULES if rule.id == "CES_BLADDER")
    of = report(LOG, FIRST, TODAY, NOW, [Stand(rule, (), frozenset("x"))])
    assert "Bladder change (emergency): stands now, nothing noted about it yet." in " ".join(text(of).split())
    assert text(of).splitlines()[2] == "A warning stands and nothing was noted about it: Bladder change."
    assert '<p class="cover">A warning stands' in page(of)
    assert "A warning stands" not in text(_report())


def test_a_hard_time_is_not_handed_on() -> None:
    rule = next(rule for rule in RULES if rule.id == "CRISIS")
    of = report(LOG, FIRST, TODAY, NOW, [Stand(rule, (), frozenset("x"))])
    for said in (text(of), markdown(of), page(of)):
        assert "crisis" not in said.casefold()
        assert "hard moment" not in said


def test_no_note_without_being_chosen() -> None:
    assert "Notes that the person chose" not in [part.title for part in sheet(_report(notes=())).parts]
    assert [entry.id for entry in _report(notes=(SADDLE.id,)).notes] == [SADDLE.id]
    assert _report(notes=()).notes == ()


def test_medicines_by_name_and_days() -> None:
    found = {one.name: (one.times, len(one.days)) for one in _report().medicines}
    assert found["ibuprofen"] == (2, 2)


def test_check_ins_with_what_counts() -> None:
    said = " ".join(text(_report()).split())
    assert "PEG 6 on 2 Nov, 3.33 on 16 Nov (10 is worst): a change that counts" in said
    rows = [row for part in sheet(_report()).parts for _, row in part.rows]
    assert "2 on 2 Nov, 6 on 16 Nov (10 is able): a change that counts" in rows
    assert "Krebs and others 2009" in said
    assert "Stratford and others 1995" in said


def test_an_empty_log_says_so_and_no_more() -> None:
    of = _report(history())
    assert "Entries on 0 of 28 days" in text(of)
    assert "all is well" not in text(of)
    assert page(of)
    assert markdown(of)


def test_no_warning_is_no_all_clear() -> None:
    assert "That does not mean" in text(_report(history(pain(NOW, 4))))


@pytest.mark.parametrize(
    ("days", "unit", "most", "label"),
    [(70, "week", 10, "14 to 20 Nov"), (71, "month", 4, "Nov 2026"), (420, "month", 15, "Nov 2026"),
     (421, "year", 3, "2026"), (3650, "year", 11, "2026")],
)  # fmt: skip
def test_many_weeks_are_months_and_many_months_are_years(days: int, unit: str, most: int, label: str) -> None:
    of = _report(diary(days), TODAY - timedelta(days=days - 1))
    assert of.unit == unit
    assert len(of.parts) <= most
    assert of.parts[0].first == of.first
    assert of.parts[-1].last == of.last
    assert sum((part.last - part.first).days + 1 for part in of.parts) == days
    assert sheet(of).parts[0].grid[-1][0] == label


def test_the_change_is_between_full_weeks_with_a_score() -> None:
    log = history([pain(NOW - timedelta(days=back), 8) for back in range(7, 14)],
                  [pain(NOW - timedelta(days=back), 4) for back in range(7)])  # fmt: skip
    said = " ".join(text(_report(log)).split())
    assert "In the last seven days the median pain is 4 lower than from 7 to 13 Nov: a change that counts." in said


def test_a_date_of_another_year_has_its_year() -> None:
    log = history([pain(f"2025-12-{day}", 8) for day in range(20, 31)], [pain(NOW - timedelta(days=1), 4)])
    said = " ".join(text(_report(log, date(2025, 12, 1))).split())
    assert "8 on 20 Dec 2025, 21 Dec 2025" in said
    assert "4 lower than from 20 to 26 Dec 2025" in said
    assert "4 on 19 Nov" not in said


class _Page(HTMLParser):
    """Every tag with its attributes, and the text in between."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in ("meta",):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_page_asks_for_nothing_and_runs_nothing() -> None:
    found = _Page(page(_report()))
    assert found.open == []
    assert {"script", "img", "link", "iframe", "object", "a", "form", "base"}.isdisjoint(found.tags)
    assert [name for name, _ in found.attributes if name in ("src", "href", "style") or name.startswith("on")] == []
    style = page(_report()).partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in found.attributes


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8") | st.sampled_from("<>&\"'/=!-[]\n"), min_size=1, max_size=40))
def test_no_text_becomes_a_tag(typed: str) -> None:
    def tags(words: str) -> list[str]:
        sick = entry("medicine", NOW, name=words)
        log = History((sick, entry("note", NOW, note=words)), kept=(entry("ability", NOW, name=words, score=3),))
        return _Page(page(_report(log))).tags

    assert tags(typed) == tags("plain")


def test_the_page_says_what_was_typed_to_the_letter() -> None:
    words = "".join(_Page(page(_report())).words)
    assert "<script>alert(1)</script>" in words
    assert "\x1b" not in words


def test_the_picture_is_an_svg_with_a_gap_where_nothing_is_known() -> None:
    days = [pain(TODAY.isoformat(), 5)] + [pain((TODAY - timedelta(days=back)).isoformat(), 6) for back in (1, 4, 5, 6)]
    root = ElementTree.fromstring(chart.svg(_report(history(days))))
    names = [child.tag.partition("}")[2] for child in root]
    assert names.count("polyline") == 2
    assert names.count("circle") == 5
    assert [len(child.get("points", "").split()) for child in root if child.get("points")] == [3, 2]


@pytest.mark.parametrize("days", [1, 7, 400])
def test_a_picture_of_any_length_stays_inside_its_frame(days: int) -> None:
    of = _report(diary(days), TODAY - timedelta(days=days - 1))
    root = ElementTree.fromstring(chart.svg(of))
    edges = [float(child.get("x", 0)) + float(child.get("width", 0)) for child in root if child.tag.endswith("rect")]
    assert max(edges, default=0) <= chart.WIDTH


def test_markdown_holds_no_markup_of_the_person() -> None:
    said = markdown(_report())
    bare = re.sub(r"\\.", "", said)
    for mark in ("<", "[", "](", "**", "`", "http:", "\n# heading"):
        assert mark not in bare
    assert "\\<script\\>alert" in said
    pipes = {row.count("|") for row in bare.splitlines() if row.startswith("| ")}
    assert pipes == {3, 9}


def test_a_walk_and_its_pain(capsys: pytest.CaptureFixture[str]) -> None:
    log = history([walk(NOW - timedelta(days=back), 12, 5, 3) for back in range(3)])
    said = " ".join(text(_report(log)).split())
    assert "Walks pain 5 before, 3 after: 2 lower (n = 3; 3 fell and 0 rose by 2 or more)" in said
    assert "What followed is not what caused it" in said
    assert "What followed" not in text(_report(history([walk(NOW, 12, 5, 3)])))


def test_an_entry_of_tomorrow_is_left_out() -> None:
    ahead: Entry = pain(NOW + timedelta(days=1), 9)
    assert _report(history(pain(NOW, 4), ahead)).figures.pain == _report(history(pain(NOW, 4))).figures.pain
