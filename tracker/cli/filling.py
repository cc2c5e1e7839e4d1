"""A line with options: `walk 12 --before 5 --note "uphill"`, or a note behind `--`."""

from collections.abc import Sequence

from tracker.cli import adding, boxes
from tracker.cli.call import Call, checked
from tracker.cli.voice import Wrong
from tracker.core.history import Draft
from tracker.core.kinds import BY_NAME, kind_named
from tracker.core.line import Line, read_line
from tracker.core.words import listed, quoted


def fill(call: Call, words: Sequence[str]) -> int:
    """Store what the words and the options say."""
    given = dict(call.typed.options)
    sure = given.pop("yes", None) is not None
    rest = call.typed.rest
    if rest is not None and rest.strip():
        if "note" in given:
            raise Wrong("The note is given twice, with --note and after --; give it once.")
        given["note"] = rest
        words = words or ("note",)
    typed = " ".join((*words, *(f"--{name} {text}" for name, text in given.items())))
    return adding.store(_line(call, words, given), typed, call.voice, call.diary, sure=sure)


def _line(call: Call, words: Sequence[str], given: dict[str, str]) -> Line:
    """The words and the options as one line. Wrong."""
    when = boxes.moment(given, call.now)
    kind = kind_named(words[0]) if len(words) == 1 else None
    if kind is not None:
        raw = {name: text for name, text in given.items() if name not in ("home", "at")}
        line = Line((checked(kind.read(raw, call.now)),), None, ())
    else:
        line = checked(read_line(" ".join(words), call.now))
        line = line._replace(drafts=_filled(call, line.drafts, given))
    line = line._replace(notices=(*line.notices, *boxes.notices(given)))
    if when.at is None:
        return line
    if line.at is not None:
        raise Wrong("The time is given twice, with --at and with @; give it once.")
    drafts = tuple(draft._replace(at=when.at) for draft in line.drafts)
    return Line(drafts, when.at, (*line.notices, *when.notices))


def _filled(call: Call, drafts: tuple[Draft, ...], given: dict[str, str]) -> tuple[Draft, ...]:
    """The drafts with what the options add to them. Wrong."""
    boxed = [name for name in given if name not in ("home", "at")]
    if not boxed:
        return drafts
    if boxed != ["note"] and len(drafts) > 1:
        kinds = listed([draft.kind for draft in drafts], "and")
        raise Wrong(f"--{boxed[0]} could belong to {kinds}; log them one by one, or write it in the line.")
    draft = drafts[0]
    values = boxes.values(BY_NAME[draft.kind], given, call.now)
    twice = [name for name in values if name in draft.values]
    if twice:
        raise Wrong(f"{quoted(twice[0])} is given twice, as a word and as an option; give it once.")
    return (draft._replace(values={**draft.values, **values}), *drafts[1:])
