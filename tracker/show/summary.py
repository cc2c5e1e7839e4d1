"""A week, a month or a year as Markdown, for pasting into a message or a page."""

from tracker.core.weeks import Period
from tracker.show.markdown import table
from tracker.show.week import COUNTS, GAPS, change_words, period_rows, title, warnings

SAID = "This is what one person wrote down; no clinician has reviewed it, nor the program."


def markdown(of: Period) -> str:
    """The same rows and sentences as on the screen, without the table of days."""
    rows = [(row.label, row.now, row.before) for row in period_rows(of)]
    lines = [f"## {title(of)}", "", *table(rows), "", f"**{change_words(of.change, of.name)}**", ""]
    lines += [f"- {each}" for each in warnings(of)] + ([""] if of.flags else [])
    return "\n".join((*lines, f"_{COUNTS} {GAPS} {SAID}_"))
