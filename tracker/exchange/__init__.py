"""Readers of other people's files: a path in, drafts out. Nothing here writes the log."""

from collections.abc import Mapping
from datetime import tzinfo

from tracker.core.words import Invalid, listed, nearest, quoted
from tracker.exchange.source import HUGE, Progress, Reading, Skipped, blob

__all__ = ["FORMATS", "Progress", "Reading", "Skipped", "read"]

FORMATS = {
    "tracker": "what tracker export wrote: CSV, JSON or JSON lines",
    "apple": "Apple Health: the zip as the phone shares it, or the XML inside it",
    "fit": "FIT, the recording of a watch or a bicycle computer",
    "gpx": "GPX, a recorded track",
    "tcx": "TCX, a recording as Garmin and others export it",
    "google-fit": "Google Fit: the takeout's zip, or a CSV of its daily activity metrics",
    "fitbit": "Fitbit: the takeout's zip, a file of steps out of it, or the CSV of the site",
    "health-connect": "Health Connect: the zip that Android exports, or the database inside it",
    "samsung": "Samsung Health: the zip of all tables, or a CSV of steps or exercises",
    "bearable": "Bearable: its CSV",
    "table": "any other CSV, with --map to say which column is what",
}
"""What can be read, by the name that --as takes."""


def read(
    path: str,
    zone: tzinfo,
    *,
    form: str = "",
    mapping: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Reading | Invalid:
    """What the file at `path` holds; without `form`, its kind is told by its content and never by its name.

    `zone` is where the person lives; it is used where the file does not tell the local time. `mapping` says which
    column of a table is what (mapped.py), for Bearable which score a word is.
    """
    if form and form not in FORMATS:
        near = nearest(form, list(FORMATS))
        advice = f" Did you mean {near}?" if near else ""
        return Invalid(f"There is no format {quoted(form)}; there are {listed(list(FORMATS), 'and')}.{advice}")
    file = blob(path, HUGE)
    if isinstance(file, Invalid):
        return file
    from tracker.exchange import forms

    return forms.read(path, file, zone, form, mapping or {}, progress)
