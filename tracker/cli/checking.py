"""`tracker check`: words and worked examples are judged and nothing is stored; the log is not opened."""

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from tracker.cli.call import Call, checked
from tracker.cli.reading import Paper, say_json
from tracker.cli.voice import DONE, Wrong, is_terminal
from tracker.core.profile import UNKNOWN, Profile
from tracker.core.words import LIMIT, Invalid, clean, not_text

if TYPE_CHECKING:
    from datetime import tzinfo

ABOUT = f"""\
The words are read as the note of an entry made now, with nothing else in the log and nothing known of the person. \
The log is not opened and nothing is stored. With - the words come from standard input.

--file takes {{"id": "a1", "note": "…"}} a line, where "profile" may be added: an object of facts such as \
{{"age": 70, "osteoporosis": true}}. It answers {{"id", "tier", "flags", "asked_tier", "questions"}} a line: tier is \
emergency, urgent, soon, caution or none, flags are rule ids, questions are the sentences it would ask, and asked_tier \
is the gravest tier that a yes to one of them would add.

--series takes {{"id": "s1", "entries": [{{"day": 0, "kind": "pain", "score": 4}}]}} a line and answers \
{{"id", "rules"}}: \
all that stands at the end of the last day. An entry has the boxes of its kind (tracker kinds), and may have a time \
and a date; profile, start_date and tz may be added.

The facts of a profile: {", ".join(Profile.__annotations__)}. What is not given is not known and counts neither way.

A line that can't be used is named, and then no line is answered. None and an empty list mean that nothing matched; \
they never mean that all is well."""

Json = dict[str, object]


def check(call: Call) -> int:
    """Judge words, a file of notes or a file of short diaries."""
    ways = [name for name in ("file", "series") if call.typed.has(name)]
    if len(ways) + bool(call.words) > 1:
        raise Wrong("tracker check takes words, --file or --series: one of them at a time.")
    if ways:
        return _many(call, ways[0], {"file": _note, "series": _series}[ways[0]])
    from tracker.core.checking import checked as judged
    from tracker.show import checking

    paper = Paper(call)
    note = checked(_usable(_words(call)))
    found = judged(note, UNKNOWN, call.now)
    if paper.json:
        return say_json(call, checking.checked_json(note, found))
    call.voice.say(checking.words(note, found, ink=paper.ink, width=paper.width))
    return DONE


def _words(call: Call) -> str:
    words = call.some_words('words, such as: tracker check "numb between my legs"')
    if call.typed.words != ("-",) or call.typed.rest is not None:
        return " ".join(words)
    data = _input(call, "The words, in as many lines as you like; Ctrl-D ends them.")
    text = data.decode("utf-8", "surrogateescape").removeprefix("\ufeff")
    if not text.strip():
        raise Wrong("There was nothing on standard input.")
    return text


def _usable(note: str) -> str | Invalid:
    """The note as it would be stored."""
    at = not_text(note)
    if at is not None:
        return Invalid(f"The words hold bytes that are not text (position {at}); type them again as UTF-8.")
    if len(note) > LIMIT:
        return Invalid(f"The words are {len(note):,} characters long; the limit of a note is {LIMIT:,}.")
    return clean(note)


def _many(call: Call, option: str, answer: Callable[[Call, Json], Json | Invalid]) -> int:
    """Answer every line of a file, or none of them."""
    from tracker.show import asjson

    if call.typed.has("plain"):
        raise Wrong(f"--{option} answers in JSON; leave --plain out.")
    answers = []
    for at, raw in _lines(call, option):
        found = answer(call, _object(raw, at))
        if isinstance(found, Invalid):
            raise Wrong(f"Line {at}: {found.message}")
        answers.append(asjson.dumps(found))
    if not answers:
        raise Wrong("There is no line to check in it.")
    text = "\n".join(answers)
    call.voice.say(text if call.voice.utf8 else asjson.plain(text))
    return DONE


def _note(call: Call, raw: Json) -> Json | Invalid:
    from tracker.core.checking import checked as judged
    from tracker.core.worked import profile
    from tracker.show.checking import row_json

    note = raw.get("note")
    if not isinstance(note, str):
        return Invalid("note must be text.")
    usable, person = _usable(note), profile(raw.get("profile"))
    if isinstance(usable, Invalid):
        return usable
    return person if isinstance(person, Invalid) else row_json(raw["id"], judged(usable, person, call.now))


def _series(call: Call, raw: Json) -> Json | Invalid:
    from tracker.core.worked import series

    rules = series(raw, _zone)
    return rules if isinstance(rules, Invalid) else {"id": raw["id"], "rules": list(rules)}


def _zone(name: str) -> "tzinfo | None":
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def _object(raw: bytes, at: int) -> Json:
    """The object on a line, which has an id. Wrong."""
    from json import loads

    try:
        found = loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        raise Wrong(f"Line {at}: it holds bytes that are not text; write it as UTF-8.") from None
    except (ValueError, RecursionError):
        raise Wrong(f"Line {at}: it can't be read as JSON; one object a line is expected.") from None
    if not isinstance(found, dict):
        raise Wrong(f'Line {at}: it must be a JSON object, such as {{"id": "a1", …}}.')
    name = found.get("id")
    if not isinstance(name, str | int) or isinstance(name, bool) or not_text(str(name)):
        raise Wrong(f"Line {at}: it needs an id, which is text or a whole number.")
    return found


def _lines(call: Call, option: str) -> Iterator[tuple[int, bytes]]:
    """The lines that hold something, with their numbers from 1. Wrong where they can't be had."""
    path = call.typed.options[option]
    if path == "-":
        data = _input(call, "One JSON object a line; Ctrl-D ends them.")
    else:
        from tracker.exchange.source import opened

        with checked(opened(path)) as file:
            data = file.read()
    lines = enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1)
    return ((at, line) for at, line in lines if line.strip())


def _input(call: Call, ask: str) -> bytes:
    """All of standard input, of a terminal up to Ctrl-D. Wrong where it is closed."""
    if sys.stdin is None:
        raise Wrong("Standard input is closed.")
    if is_terminal(sys.stdin):
        call.voice.warn(ask)
    return sys.stdin.buffer.read()
