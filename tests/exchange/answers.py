"""What a reader of recordings answers, held to what every answer must be."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from tracker.core.kinds import BY_NAME
from tracker.core.words import Invalid
from tracker.exchange import Reading, read

BERLIN = ZoneInfo("Europe/Berlin")


def read_as(form: str, path: str, mapping: Mapping[str, str] | None = None) -> Reading:
    """What was read, by the reader of this form; every draft can be stored."""
    found = read(path, BERLIN, mapping=mapping)
    assert isinstance(found, Reading), found
    assert found.form == form
    for draft in found.drafts:
        assert BY_NAME[draft.kind].wrong(draft.values) is None
    return found


def refused(path: str, mapping: Mapping[str, str] | None = None) -> str:
    """Why nothing was read: one sentence."""
    found = read(path, BERLIN, mapping=mapping)
    assert isinstance(found, Invalid), found
    assert "\n" not in found.message
    assert found.message.endswith((".", "?"))
    return found.message
