"""A log of many years: it opens, takes an entry, and shows a day, a week and a year."""

from datetime import date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from tests.bench.make import make
from tests.cli.session import Session

LAST = date(2026, 3, 17)


@pytest.mark.parametrize("years", [2, pytest.param(50, marks=pytest.mark.long)])
def test_a_log_of_many_years_is_used_as_a_new_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], years: int
) -> None:
    tracker = Session(tmp_path / "log", capsys)
    stored = make(str(tracker.folder), round(years * 365.25), LAST)
    tracker.time = datetime(2026, 3, 18, 21, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    took: dict[str, float] = {}

    def ok(line: str) -> str:
        begin = perf_counter()
        said = tracker(line)
        took[line] = perf_counter() - begin
        assert said.code == 0, said.err
        return said.out

    assert "pain 4" in ok("p4 w12 5-3")
    assert "Wed 18 Mar 2026" in ok("today")
    assert "Week from Mon 16 to Sun 22 Mar 2026" in ok("week")
    assert "2026" in ok("year")
    assert str(LAST.year - years + 1) in ok(f"year --ago {years - 1}")
    assert len(ok("log --last 3").splitlines()) == 4
    ok("undo")
    assert ok("verify").count("all as written") == years + 1
    ok(f"backup {tmp_path / 'copy.json'}")
    assert "nothing in it" in ok(f"merge {tmp_path / 'copy.json'}")
    look = tracker.diary.look()
    assert len(look.history) == stored
    assert look.history[0].day == LAST - timedelta(days=round(years * 365.25) - 1)
    print({line: round(seconds, 2) for line, seconds in took.items()})
    assert max(took["p4 w12 5-3"], took["week"], took["today"]) < 3
