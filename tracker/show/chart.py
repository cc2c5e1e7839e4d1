"""Pain and minutes walked, day by day, as one SVG picture. A day without a score is a gap; nothing bridges it."""

from collections.abc import Sequence
from datetime import date, timedelta
from html import escape

from tracker.core.report import Report
from tracker.core.trends import Series
from tracker.show import dates

WIDTH, LEFT, RIGHT = 720, 34, 8
PAIN_TOP, PAIN_HEIGHT = 14, 84
WALK_TOP, WALK_HEIGHT = 120, 30
HEIGHT = WALK_TOP + WALK_HEIGHT + 18
LABELS = 8
"""The most dates under the picture."""
DOTS = 120
"""With more days than these the dots are left out, for they would touch."""


def svg(of: Report) -> str:
    """The picture of a report; it stands alone as a file too."""
    size = len(of.pain.values)
    step = (WIDTH - LEFT - RIGHT) / max(size, 1)
    about = f"Pain and minutes walked, {dates.between(of.first, of.last)}"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" font-size="10" '
        f'font-family="sans-serif" fill="#333"><title>{escape(about)}</title>',
        *_gaps(of, step),
        f'<text x="{LEFT}" y="9">Pain, median of the day (grey: nothing logged)</text>',
        *_scale(),
        *_pain(of.pain.values, step),
        f'<text x="{LEFT}" y="{WALK_TOP - 6}">Minutes walked</text>',
        *_walks(of.walked, step),
        *_dates(of.first, size, step),
        "</svg>",
    ]
    return "\n".join(lines)


def _gaps(of: Report, step: float) -> list[str]:
    """A grey band behind each day gone by without any entry."""
    days = zip(of.pain.values, of.walked.values, strict=True)
    return [
        f'<rect x="{LEFT + at * step:.1f}" y="{PAIN_TOP}" width="{step:.1f}" '
        f'height="{WALK_TOP + WALK_HEIGHT - PAIN_TOP}" fill="#f0f0f0"/>'
        for at, (pain, walked) in enumerate(days)
        if pain is None and walked is None and of.first + timedelta(days=at) <= of.now.date()
    ]


def _scale() -> list[str]:
    lines = []
    for mark in (0, 2, 4, 6, 8, 10):
        y = _high(mark)
        lines.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y:g}" y2="{y:g}" stroke="#ddd"/>')
        lines.append(f'<text x="{LEFT - 6}" y="{y + 3.5:g}" text-anchor="end">{mark}</text>')
    return lines


def _pain(values: Sequence[float | None], step: float) -> list[str]:
    """A line through days that follow one another, and a dot for each day."""
    lines = []
    run: list[str] = []
    for at, value in enumerate((*values, None)):
        if value is not None:
            run.append(f"{_middle(at, step):.1f},{_high(value):.1f}")
            continue
        if len(run) > 1:
            lines.append(f'<polyline points="{" ".join(run)}" fill="none" stroke="#333" stroke-width="1.2"/>')
        if len(values) <= DOTS or len(run) == 1:
            lines += [f'<circle cx="{x}" cy="{y}" r="2.2"/>' for x, _, y in (point.partition(",") for point in run)]
        run = []
    return lines


def _walks(walked: Series, step: float) -> list[str]:
    most = max((*walked.known, 1))
    floor = WALK_TOP + WALK_HEIGHT
    lines = [
        f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{floor}" y2="{floor}" stroke="#999"/>',
        f'<text x="{LEFT - 6}" y="{WALK_TOP + 6}" text-anchor="end">{most:g}</text>',
        f'<text x="{LEFT - 6}" y="{floor}" text-anchor="end">0</text>',
    ]
    for at, value in enumerate(walked.values):
        if value:
            tall = WALK_HEIGHT * value / most
            x, wide = _middle(at, step) - 0.35 * step, 0.7 * step
            lines.append(
                f'<rect x="{x:.1f}" y="{floor - tall:.1f}" width="{wide:.1f}" height="{tall:.1f}" fill="#777"/>'
            )
    return lines


def _dates(first: date, size: int, step: float) -> list[str]:
    every = max(-(-size // LABELS), 1)
    lines = []
    for at in range(0, size, every):
        day = first + timedelta(days=at)
        words = f"{day.day} {dates.MONTHS[day.month - 1]}"
        lines.append(f'<text x="{_middle(at, step):.1f}" y="{HEIGHT - 4}" text-anchor="middle">{words}</text>')
    return lines


def _middle(at: int, step: float) -> float:
    return LEFT + (at + 0.5) * step


def _high(score: float) -> float:
    return PAIN_TOP + PAIN_HEIGHT * (1 - min(max(score, 0), 10) / 10)
