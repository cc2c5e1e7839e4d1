"""One line for a prompt or a status bar."""

from string import Formatter

from tracker.cli.call import Call
from tracker.cli.reading import Json, Paper, shown
from tracker.cli.voice import LOCKED, Wrong
from tracker.core.words import listed
from tracker.diary import Look, Trouble
from tracker.show.text import short

PARTS = ("warning", "timer", "question", "pain", "walked")
"""What a form of one's own may hold, in the order in which the line has them."""
FIRST = 14
"""Dates that the last pain is looked for in."""


def status(call: Call) -> int:
    """What is grave, what runs, the last pain and the minutes walked today, in one line."""
    from tracker.guide import Guide

    call.no_words()
    paper = Paper(call)
    form = _form(call)
    try:
        look = call.diary.look(call.now.date())
    except Trouble as trouble:
        if trouble.code != LOCKED or paper.json:
            raise
        call.voice.say("locked")
        return LOCKED
    try:
        run = Guide(call.diary).running()
    except Trouble:
        run = None  # tracker go says what is wrong with it; the rest of the line is worth having
    scores = [entry for entry in look.history.kind("pain") if (look.today - entry.day).days < FIRST]
    walks = look.history.dates(look.today, look.today).kind("walk").entries
    minutes = sum(entry.number("minutes") or 0 for entry in walks)
    last = scores[-1] if scores else None

    def words() -> str:
        from tracker.core.fields import duration
        from tracker.core.when import moment

        parts = dict.fromkeys(PARTS, "")
        parts["warning"] = _grave(look)
        if run is not None:
            from tracker.show.guide import running

            parts["timer"] = running(run, look.now)
        if look.asks:
            many = len(look.asks)
            parts["question"] = "a note left a question" if many == 1 else f"notes left {many} questions"
        if last is not None:
            parts["pain"] = f"pain {last.number('score'):g} {moment(last.at, look.now)}"
        parts["walked"] = f"walked {duration(minutes)} today" if walks else "no walk yet today"
        if form is not None:
            return form.format(**parts)
        return short(" · ".join(filter(None, parts.values())), paper.list_width)

    def json() -> Json:
        from tracker.show import warned

        return {
            "date": look.today.isoformat(),
            **warned.standing_json(look.standing, look.region),
            "running": None if run is None else {
                "kind": run.timer.kind, "start": run.timer.start.isoformat(timespec="minutes"),
                "minutes": int(run.seconds // 60), "target_minutes": run.timer.target,
            },
            "last_pain": None if last is None else {
                "score": last.number("score"), "at": last.at.isoformat(timespec="minutes"), "id": last.id,
            },
            "walks_today": len(walks),
            "minutes_walked_today": minutes if walks else None,
            "open_questions": len(look.asks),
        }  # fmt: skip

    return shown(call, paper, look, words, json)


def _form(call: Call) -> str | None:
    """The form of the person's own, None where none was given. Wrong: what it may hold."""
    if not call.typed.has("format"):
        return None
    form = call.typed.options["format"]
    try:
        form.format(**dict.fromkeys(PARTS, ""))
        plain = all(not spec and not turn and name in (None, *PARTS) for _, name, spec, turn in Formatter().parse(form))
    except (ValueError, LookupError, AttributeError):
        plain = False
    if not plain:
        names = listed([f"{{{name}}}" for name in PARTS], "and")
        raise Wrong(f"--format takes text with {names} in it, such as --format '{{warning}} {{timer}}'.")
    return form


def _grave(look: Look) -> str:
    if not look.standing:
        return ""
    from tracker.show.standing import briefly

    return briefly(look.standing, look.region)
