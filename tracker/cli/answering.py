"""The questions that notes raise: which are open, and the answer to one of them."""

from typing import TYPE_CHECKING

from tracker.cli.call import Call
from tracker.cli.reading import Paper, say_json
from tracker.cli.voice import DONE, Unbroken, Wrong
from tracker.core.heard import UNREAD
from tracker.core.words import quoted

if TYPE_CHECKING:
    from tracker.core.heard import Ask

_SAID = {
    **dict.fromkeys(("yes", "y"), "yes"),
    **dict.fromkeys(("no", "n"), "no"),
    **dict.fromkeys(("not sure", "unsure", "maybe", "s", "dont know"), "not sure"),
}
ALLOWED = "yes, no or unsure (unsure counts as yes)"


def answer(call: Call) -> int:
    """Answer the gravest open question of an entry, or say which questions are open."""
    if not call.words:
        return _open(call)
    prefix, *words = call.words
    said = _SAID.get(" ".join(words).casefold().replace("'", "").strip(" .?"))
    entry = call.found(prefix)
    own = [ask for ask in call.diary.look(call.now.date()).asks if ask.entry.id == entry.id]
    if not own:
        raise Wrong(f"There is no open question about {quoted(prefix)}. See those that are open with: tracker answer")
    if said is None:
        got = f", got {quoted(' '.join(words))}" if words else ""
        raise Wrong(f"An answer is {ALLOWED}{got}. Type: tracker answer {entry.short} yes")
    first, *more = own
    with Unbroken(call.voice):
        recorded = call.diary.reply(first, said)
        call.voice.say(f"Stored: “{first.words}” {said}.\nTake it back with: tracker undo")
        if first.sign == UNREAD and said != "no":
            call.voice.warn("Log the sign that it names as well, such as: tracker symptom numb saddle")
        call.voice.flags(recorded.flags, call.now, recorded.region, recorded.entries)
        call.voice.withdrawn(recorded.withdrawn)
        call.voice.asks(more, call.now, recorded.region)
    return DONE


def _open(call: Call) -> int:
    from tracker.show import asking, tables

    paper = Paper(call)
    look = call.diary.look(call.now.date())
    asks: tuple[Ask, ...] = look.asks
    if paper.json:
        return say_json(call, tables.asks_json(asks))
    words = asking.questions(asks, call.now, ink=paper.ink, width=paper.width, region=look.region)
    call.voice.say(words or "No question is open.")
    return DONE
