"""The worked diaries again, each written day by day into a real log and read back by another diary."""

from datetime import datetime
from pathlib import Path

import pytest

from tests.core.test_series import SERIES
from tracker.core.flags import raised
from tracker.core.history import Draft, History
from tracker.core.profile import UNKNOWN
from tracker.diary import Diary


@pytest.mark.parametrize("name", SERIES)
def test_a_series_that_went_through_the_store_raises_the_same(name: str, tmp_path: Path) -> None:
    scene, expected, _ = SERIES[name]
    for entry in scene.history():
        at: datetime = entry.at
        Diary(str(tmp_path), lambda at=at: at).record([Draft(entry.kind, entry.values, at)])  # type: ignore[misc]
    look = Diary(str(tmp_path), scene.now).look()
    flags = look.flags if scene.profile == UNKNOWN else raised(History(look.history.entries, scene.profile), look.now)
    assert {flag.rule.id for flag in flags} == expected
