"""The weekly check-in: three questions about the past week, and up to three things of one's own choice."""

from collections.abc import Mapping, Sequence

from tracker.cli import boxes, keys
from tracker.cli.asking import SCORES
from tracker.cli.call import Call, checked
from tracker.cli.doubting import YES
from tracker.cli.options import Option
from tracker.cli.voice import DONE, Unbroken, Wrong
from tracker.core.checkins import ITEMS, MOST, checkins, names
from tracker.core.history import Draft, Entry
from tracker.core.words import Invalid, folded, quoted
from tracker.diary import Unsure
from tracker.show import text

OPTIONS = (
    Option("peg", "three answers about the past week, 0 to 10: pain, enjoyment, general activity", "N,N,N"),
    Option("can", "up to three things of your own and how well you can do them, 0 to 10", "WORDS N, …"),
    boxes.AT,
    YES,
)
QUESTIONS = {
    "pain": "What number best describes your pain on average in the past week? 0 no pain, 10 as bad as it can be",
    "enjoyment": "What number best describes how, in the past week, pain has interfered with your enjoyment of life? "
                 "0 not at all, 10 completely",
    "activity": "What number best describes how, in the past week, pain has interfered with your general activity? "
                "0 not at all, 10 completely",
}  # fmt: skip
"""The three items of the PEG (Krebs and others, 2009)."""
ABLE = "How well can you do this today: {}? 0 not at all, 10 as well as before"
KEYS = "0 to 9, t for 10 · space skips · esc leaves"
ABOUT = (
    "Once a week is enough, and never is fine: nothing asks for it. In a terminal tracker checkin asks one question at "
    "a time; --peg and --can answer without being asked. Things of your own are named once with --can and are asked "
    "about from then on; of more than three, those that were answered last.\n\n"
    "PEG is the mean of three answers, 10 is worst (Krebs and others 2009, from the Brief Pain Inventory); 30% lower "
    "counts. Things of your own follow the Patient-Specific Functional Scale (Stratford and others 1995), 10 is able; "
    "2 points of the mean count, 3 of one. Both show in tracker week and tracker report."
)


def checkin(call: Call) -> int:
    """Store what was answered, or say how the last ones went."""
    call.no_words()
    when = boxes.moment(call.typed.options, call.now)
    kept = call.diary.look().history.kept
    drafts = [*_peg(call), *_can(call)]
    if not drafts and keys.can_take():
        drafts = _asked(call, names(kept))
    if not drafts:
        _say(call, kept)
        return DONE
    with Unbroken(call.voice):
        try:
            done = call.diary.record([draft._replace(at=when.at) for draft in drafts], sure=call.typed.has("yes"))
        except Unsure as unsure:
            raise Wrong(f"{text.doubted(unsure.made, call.now)} Nothing was stored; to store it: --yes.") from None
        call.voice.say(text.recorded(done.entries, call.now, ink=call.voice.ink, width=call.voice.unwrapped))
        for notice in when.notices:
            call.voice.say(notice)
        _say(call, call.diary.look().history.kept)
        call.voice.flags(done.flags, call.now)
    return DONE


def _peg(call: Call) -> list[Draft]:
    """The three answers of --peg. Wrong."""
    if not call.typed.has("peg"):
        return []
    typed = [part for part in call.typed.options["peg"].replace(",", " ").split() if part]
    if len(typed) != len(ITEMS):
        raise Wrong("--peg needs three numbers: pain, enjoyment, general activity, such as --peg 5,4,6.")
    return [_draft("peg", dict(zip(ITEMS, typed, strict=True)), call)]


def _can(call: Call) -> list[Draft]:
    """The things of one's own that --can names, each with its number. Wrong."""
    if not call.typed.has("can"):
        return []
    parts = [part.strip() for part in call.typed.options["can"].split(",") if part.strip()]
    named = [part.rpartition(" ") for part in parts]
    if not named or any(not name.strip() for name, _, _ in named):
        raise Wrong('--can needs words and a number, such as --can "putting on socks 4, gardening 2".')
    if len(named) > MOST:
        raise Wrong(f"--can takes {MOST} things at most, got {len(named)}.")
    if len({folded(name) for name, _, _ in named}) < len(named):
        raise Wrong("--can names the same thing twice; name each once.")
    return [_draft("ability", {"name": name.rstrip(" =:"), "score": score}, call) for name, _, score in named]


def _draft(kind: str, raw: Mapping[str, str], call: Call) -> Draft:
    from tracker.core.kept import BY_NAME

    return checked(BY_NAME[kind].read(raw, call.now))


def _asked(call: Call, own: Sequence[str]) -> list[Draft]:
    """What was answered key by key; nothing where the person left. The three answers count together or not at all."""
    found: dict[str, int] = {}
    drafts: list[Draft] = []
    call.voice.warn(KEYS)
    with keys.Keys() as taken:
        for item in ITEMS:
            score = _score(call, taken, QUESTIONS[item])
            if isinstance(score, Invalid):
                return []
            if score is None:
                break
            found[item] = score
        if len(found) == len(ITEMS):
            drafts.append(Draft("peg", found))
        for name in own[:MOST]:
            score = _score(call, taken, ABLE.format(quoted(name, 80)))
            if isinstance(score, Invalid):
                return []
            if score is not None:
                drafts.append(Draft("ability", {"name": name, "score": score}))
    return drafts


def _score(call: Call, taken: keys.Keys, question: str) -> int | Invalid | None:
    """The number, None where the question was skipped, Invalid where the person left."""
    call.voice.warn("\n".join(text.wrap(question, call.voice.width)))
    while True:
        key = taken.next()
        if key in (keys.ENDED, "\x1b"):
            call.voice.warn("  left; nothing was stored")
            return Invalid("left")
        if key in (" ", keys.ENTER):
            call.voice.warn("  skipped")
            return None
        if key is not None and key in SCORES:
            call.voice.warn(f"  {SCORES[key]}")
            return SCORES[key]


def _say(call: Call, kept: Sequence[Entry]) -> None:
    """How the check-ins went, from the first to the last."""
    from tracker.show.checkins import rows as shown

    rows = shown(checkins(kept), call.now.date())
    lines = [piece for name, said in rows for piece in text.wrap(f"{name}: {said}", call.voice.unwrapped, "  ")]
    if not names(kept):
        lines.append('Name up to three things that you want to do again: tracker checkin --can "putting on socks 4"')
    if not rows:
        lines.append("Three questions about the past week: tracker checkin --peg 5,4,6")
    call.voice.say("\n".join(lines))
