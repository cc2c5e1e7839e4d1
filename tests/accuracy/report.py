"""The report of an accuracy run as text: a table by kind, the goals, and every miss."""

from collections.abc import Sequence

from tests.accuracy.scoring import GREY, Score, Scored, Share, clear, score
from tracker.core.words import shown

HEAD = ("n", "right", "emerg", "+ask", "any", "+ask", "silent", "quiet", "rules")
LEGEND = """\
right: the tier is right or acceptable. emerg: emergencies raised as such; +ask: or asked about. any: anything medical
raised; +ask: or asked about. silent: nothing raised where there is nothing; quiet: and nothing asked. rules: expected
rules that were raised. A caution counts as none."""


def report(rows: Sequence[Scored]) -> str:
    """All of it; `grey` rows have a line of their own, and count nowhere else."""
    judged = clear(rows)
    grey = [row for row in rows if row.example.kind == GREY]
    lines = [_line("", HEAD)]
    for kind in sorted({row.example.kind for row in judged}):
        lines.append(_figures(kind, [row for row in judged if row.example.kind == kind]))
    lines.append(_figures("all", judged))
    if grey:
        lines.append(_figures("grey, apart", grey))
    lines += ["", LEGEND, "", *_goals(score(judged))]
    for head, missed in (("Misses", judged), ("Misses among the grey", grey)):
        misses = [row for row in missed if row.missed]
        if misses:
            lines += ["", f"{head} ({len(misses)})", *(line for row in misses for line in _miss(row))]
    unsaid = sum(row.unsaid for row in judged)
    if unsaid:
        lines += ["", f"Emergencies that came out as none, without a question: {unsaid}"]
    return "\n".join(lines)


def _figures(name: str, rows: Sequence[Scored]) -> str:
    figures = score(rows)
    return _line(name, (str(len(rows)), *map(_percent, figures)))


def _line(name: str, cells: Sequence[str]) -> str:
    return f"{name:18}" + "".join(f"{cell:>8}" for cell in cells)


def _percent(share: Share) -> str:
    return f"{share.value:.3f}" if share.whole else "-"


def _goals(figures: Score) -> list[str]:
    return [
        f"{goal.name:48} {goal.share.part:>4} of {goal.share.whole:<4} {_percent(goal.share):>6}  "
        f"goal {goal.least:.2f}{'' if goal.met else '  missed'}"
        for goal in figures.goals
    ]


def _miss(row: Scored) -> list[str]:
    example, answer = row
    also = f" (or {', '.join(sorted(example.also_ok))})" if example.also_ok else ""
    lines = [
        f"{example.id} {example.kind}{', UNSAID' if row.unsaid else ''}: {shown(example.note)}",
        f"    expected {example.expect}{also} {' '.join(sorted(example.rules))}".rstrip(),
        f"    got      {answer.tier} {' '.join(answer.rules)}".rstrip(),
    ]
    if answer.questions:
        lines.append(f"    asked    {answer.asked_tier}: {' | '.join(answer.questions)}")
    return lines
