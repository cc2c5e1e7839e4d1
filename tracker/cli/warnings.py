"""Warnings on the command line: those that stand, what was done about them, and all that were ever said."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tracker.cli.call import Call, checked
from tracker.cli.naming import rule_named
from tracker.cli.reading import Paper, shown
from tracker.cli.voice import DAMAGED, DONE, STANDS, Unbroken, Wrong
from tracker.core.flags import GRAVE, LONG
from tracker.core.weeks import moved
from tracker.core.words import quoted
from tracker.show.text import LONGEST, wrap

if TYPE_CHECKING:
    from tracker.core.flags import Flag
    from tracker.core.memory import Done
    from tracker.diary import Look

CRISIS = "CRISIS"
NEEDS = "tracker ack needs the warning and what was done about it, such as: tracker ack {} seen at the hospital"


def flags(call: Call) -> int:
    """The warnings that stand, those that were answered, and the questions that are open; nothing where none is."""
    call.no_words()
    typed = call.typed
    if typed.has("check") and (typed.has("history") or typed.has("json") or typed.has("plain")):
        raise Wrong("--check says nothing, so it stands alone.")
    if typed.has("check"):
        return _check(call)
    return _history(call) if typed.has("history") else _now(call)


def ack(call: Call) -> int:
    """Note what was done about a warning, or about all that stand."""
    from tracker.core.kept import BY_NAME
    from tracker.show import support, told

    look = call.diary.look(call.now.date())
    standing = [stand.rule for stand in look.standing]
    example = next((rule.id for rule in standing if rule.id != CRISIS), "CES_BLADDER")
    if not any(word.strip() for word in call.words):
        raise Wrong(NEEDS.format(example))
    if call.words[0].casefold() == "all":
        rules, words = [rule.id for rule in standing], call.words[1:]
    else:
        rule, words = rule_named(call.words, standing)
        rules = [rule.id]
    if not any(rule.id in rules for rule in standing):
        which = f"{told.titles(rules)} does not stand now" if rules else "No warning waits for a note"
        raise Wrong(f"{which}, so nothing was noted. What was said and done before: tracker flags --history")
    text = " ".join(words).strip() or ("noted" if rules == [CRISIS] else "")
    if not text:
        raise Wrong(NEEDS.format(rules[0] if len(rules) == 1 else "all"))
    given = {"rule": " ".join(rules), "done": text}
    done = str(checked(BY_NAME["acknowledged"].read(given, call.now)).values["done"])
    with Unbroken(call.voice):
        recorded = call.diary.acknowledge(rules, done)
        if not recorded.entries:
            raise Wrong("That was noted already: another process was faster.")
        if rules == [CRISIS]:
            said = f"Noted, and thank you. {support.briefly(look.region)}."
        else:
            said = f"Noted: “{quoted(done, LONGEST)}” for {told.titles(rules)}. A new sign raises it again."
        lines = [*wrap(said, call.voice.unwrapped, "  "), "Take it back with: tracker undo"]
        call.voice.say("\n".join(lines[:-1] if rules == [CRISIS] else lines))
    return DONE


def stands(look: "Look") -> bool:
    """True where something grave stands, or where the yes to an open question would be grave."""
    from tracker.core.asking import stake

    profile = look.history.profile
    return any(stand.rule.tier in GRAVE for stand in look.standing) or any(
        stake(ask, profile) in GRAVE for ask in look.asks
    )


def _check(call: Call) -> int:
    look = call.diary.look(call.now.date())
    if stands(look):
        return STANDS
    call.problems(look.problems)
    return DAMAGED if look.problems else DONE


def _now(call: Call) -> int:
    from tracker.show import standing

    paper = Paper(call)
    look = call.diary.look(moved(call.now.date(), 1 - LONG))
    done = _answered(look)

    def words() -> str:
        ink, width, region = paper.ink, paper.width, look.region
        blocks = standing.whole(look.standing, look.now, ink=ink, width=width, region=region)
        if done:
            blocks.append(ink.dim("Answered; the log still raises it"))
            blocks += ["\n".join(standing.answered(flag, by, look.now, ink=ink, width=width)) for flag, by in done]
        if look.asks:
            from tracker.show.asking import HEADING, questions

            blocks.append(ink.dim(HEADING))
            blocks.append(questions(look.asks, look.now, ink=ink, width=width, region=region))
        return "\n\n".join(blocks)

    def json() -> dict[str, object]:
        from tracker.show import tables, warned

        return {
            **tables.flags_json(look.flags),
            **warned.standing_json(look.standing, look.region),
            "answered": [warned.answered_json(flag, by) for flag, by in done],
            **tables.asks_json(look.asks),
        }

    return shown(call, paper, look, words, json)


def _answered(look: "Look") -> "Sequence[tuple[Flag, Sequence[Done]]]":
    """What the log raises and was answered, with what was done about it."""
    from tracker.core.memory import memory

    known = memory(look.history.kept).done
    waiting = {stand.rule.id for stand in look.standing}
    found = []
    for flag in look.flags:
        ids = {entry.id for entry in flag.evidence}
        if flag.rule.id not in waiting and flag.rule.id != CRISIS:
            found.append((flag, [one for one in known if flag.rule.id in one.rules and one.evidence & ids]))
    return found


def _history(call: Call) -> int:
    from tracker.core.told import told

    paper = Paper(call)
    look = call.diary.look()
    found = told(look.history.kept)

    def words() -> str:
        from tracker.show.told import history

        entries = {entry.id: entry for entry in look.history}
        blocks = [history(one, entries, look.now, ink=paper.ink, width=paper.width) for one in found]
        return "\n\n".join("\n".join(block) for block in blocks)

    def json() -> dict[str, object]:
        from tracker.show import warned

        return {"warnings": [warned.told_json(one) for one in found]}

    return shown(call, paper, look, words, json)
