"""The settings: where they lie, what they are, and one of them changed."""

from tracker.cli.call import Call
from tracker.cli.reading import Paper, say_json
from tracker.cli.voice import DONE, WRONG, Wrong
from tracker.core.actions import MOVABLE
from tracker.core.settings import (
    BY_NAME,
    KEYS,
    SETTINGS,
    Settings,
    refused_keys,
    text_of,
    unknown,
    unknown_action,
    written,
)
from tracker.core.words import nearest, quoted
from tracker.show.text import wrap

ABOUT = (
    "The settings are a small TOML file in the folder of the log, which you may also edit by hand. A key is given to "
    "an action by its name: tracker config keys.undo ctrl+u; tracker config keys lists the actions. With --clear NAME "
    "a setting is again what it was built with. What is wrong in the file is said with its line, and never stops a log."
)


def config(call: Call) -> int:
    """Show all settings, show one, set one, or clear one."""
    from tracker import settings

    typed = call.typed
    if typed.has("clear"):
        if call.words:
            raise Wrong("--clear takes out a setting; leave out the other words.")
        return _put(call, _name(typed.options["clear"].strip()), None)
    found = settings.load(call.folder)
    if not call.words:
        return _show(call, found)
    if call.words[0].casefold() == KEYS and len(call.words) == 1:
        return _actions(call, found)
    name = _name(call.words[0])
    if len(call.words) == 1:
        call.voice.say(_values(found)[name])
        return _problems(call, found)
    return _put(call, name, _read(call, name, " ".join(call.words[1:]), found))


def _name(typed: str) -> str:
    """The name of a setting as it was meant. Wrong."""
    name = typed.casefold()
    table, _, action = name.rpartition(".")
    if table == KEYS:
        if action not in MOVABLE:
            raise Wrong(f"{unknown_action(action).capitalize()}")
    elif name not in BY_NAME:
        raise Wrong(f"{unknown(name).capitalize()}")
    return name


def _read(call: Call, name: str, typed: str, found: Settings) -> str:
    """What was typed for a setting, as TOML. Wrong."""
    from tracker import tui

    table, _, action = name.rpartition(".")
    if table:
        wrong = refused_keys(typed) or next(iter(tui.refused_keys({**found.keys, action: typed})), "")
        if wrong:
            raise Wrong(wrong)
        return text_of(typed)
    value = written(name, typed)
    if value is None:
        raise Wrong(f"{name} must be {BY_NAME[name].takes}, got {quoted(typed)}.")
    if name == "theme" and typed.casefold() not in (themes := tui.themes()):
        near = nearest(typed, list(themes))
        raise Wrong(f"There is no theme {quoted(typed)}. {f'Did you mean {near}?' if near else ', '.join(themes)}")
    return value


def _put(call: Call, name: str, value: str | None) -> int:
    from tracker import settings

    try:
        now = settings.put(call.folder, name, value)
    except ValueError as error:
        raise Wrong(f"{error} Mend it first; it lies in {settings.path(call.folder)}") from None
    call.voice.say(f"{name} = {_values(now).get(name) or 'as it was built'}")
    return _problems(call, now)


def _show(call: Call, found: Settings) -> int:
    from tracker import settings
    from tracker.show.layout import natural, table

    paper = Paper(call)
    values = _values(found)
    where = settings.path(call.folder)
    if paper.json:
        say_json(call, {"path": where, "settings": values, "problems": list(found.problems)})
        return WRONG if found.problems else DONE
    rows = [(each.name, f"{values[each.name]}  ({each.hint}: {each.takes})") for each in SETTINGS]
    rows += [(name, value) for name, value in values.items() if name.startswith(KEYS)]
    size = natural(rows, 0)
    lines = [where, "", *table(rows, (size, max(paper.width - size - 2, 20))), ""]
    lines += wrap("Change one with: tracker config theme nord. Keys: tracker config keys", paper.width)
    call.voice.say("\n".join(lines))
    return _problems(call, found)


def _actions(call: Call, found: Settings) -> int:
    """The actions whose keys can be changed, with the keys that they have."""
    from tracker import tui
    from tracker.show.layout import natural, table

    paper = Paper(call)
    actions = tui.actions(found.keys)
    if paper.json:
        return say_json(call, {"keys": {name: keys for name, keys, _ in actions}})
    rows = [(name, f"{keys} (yours)" if name in found.keys else keys, words) for name, keys, words in actions]
    one, two = natural(rows, 0), natural(rows, 1)
    call.voice.say("\n".join(table(rows, (one, two, max(paper.width - one - two - 4, 20)))))
    return _problems(call, found)


def _values(found: Settings) -> dict[str, str]:
    """Every setting by its name, as a person would type it."""
    from tracker.core.days import WEEKDAYS

    values = {each.name: each.default for each in SETTINGS}
    if found.theme:
        values["theme"] = found.theme
    if found.week_starts is not None:
        values["week_starts"] = WEEKDAYS[found.week_starts].lower()
    if found.span is not None:
        values["range"] = str(found.span or "all")
    values["bell"] = "true" if found.bell else "false"
    return values | {f"{KEYS}.{name}": keys for name, keys in found.keys.items()}


def _problems(call: Call, found: Settings) -> int:
    if not found.problems:
        return DONE
    call.voice.warn("\n".join(found.problems))
    return WRONG
