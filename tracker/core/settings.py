"""What a person can settle about the program itself, as TOML: read with a sentence for each thing that is wrong."""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from tracker.core.actions import MOVABLE
from tracker.core.days import weekday
from tracker.core.record import Record
from tracker.core.words import listed, nearest, quoted

FILE = "config.toml"


class Settings(Record):
    """`week_starts` is 0 for Monday, None where nothing was said. `keys` are those of actions by their names.

    `span` is the range of the plots in days, 0 for everything and None where nothing was said. `problems` are
    sentences; what they are about is as if it had not been written.
    """

    theme: str = ""
    week_starts: int | None = None
    span: int | None = None
    bell: bool = True
    keys: Mapping[str, str] = {}
    problems: tuple[str, ...] = ()


class Setting(NamedTuple):
    """`reads` gives the value, None where it is refused; `takes` says what is allowed."""

    name: str
    hint: str
    default: str
    takes: str
    reads: Callable[[object], object]


def _theme(value: object) -> object:
    return value if isinstance(value, str) and re.fullmatch("[a-z0-9-]{1,40}", value) else None


def _week(value: object) -> object:
    return weekday(value) if isinstance(value, str) else None


def _span(value: object) -> object:
    if value == "all":
        return 0
    return value if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 36500 else None


def _bell(value: object) -> object:
    return value if isinstance(value, bool) else None


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme", "the colours of the dashboard", "textual-dark", "the name of a theme, such as textual-light", _theme
    ),
    Setting("week_starts", "the day that weeks begin on", "monday", "the name of a day, such as sunday", _week),
    Setting("range", "what the plots show at first", "30", "a number of days, or all", _span),
    Setting("bell", "ring when a timer is over", "true", "true or false", _bell),
)
BY_NAME = {each.name: each for each in SETTINGS}
KEYS = "keys"
"""The table of keys."""
_KEY = re.compile(r"(ctrl\+|shift\+|alt\+)*(\S|[a-z][a-z0-9_]+)")
FIXED = ("escape", "enter", "ctrl+c", "ctrl+p", "ctrl+q", "ctrl+z", "tab", "shift+tab")
"""Keys that mean the same everywhere and go to no other action."""


def read_settings(text: str) -> Settings:
    """The settings of a file. One that is no TOML at all is said, and nothing of it counts."""
    import tomllib

    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what = str(error)
        at = re.search(r"at line (\d+)", what)
        line = int(at[1]) if at else text.count("\n") + 1
        why = re.sub(r"\s*\(at .*\)$", "", what)
        return Settings(problems=(f"{FILE}, line {line}: this is not TOML ({why}). Nothing of the file is used.",))
    problems: list[str] = []
    values: dict[str, object] = {}
    for name, value in found.items():
        if name == KEYS:
            continue
        setting = BY_NAME.get(name)
        read = setting.reads(value) if setting is not None else None
        if read is not None:
            values[name] = read
        elif setting is not None:
            problems.append(f"{_where(text, name)}: {name} must be {setting.takes}, got {quoted(shown(value))}.")
        else:
            problems.append(f"{_where(text, name)}: {unknown(name)}")
    keys, wrong = _keys(found.get(KEYS, {}), text)
    week, span = values.get("week_starts"), values.get("range")
    return Settings(
        str(values.get("theme", "")), week if isinstance(week, int) else None, span if isinstance(span, int) else None,
        values.get("bell") is not False, keys, (*problems, *wrong),
    )  # fmt: skip


def unknown(name: str) -> str:
    """The sentence for a setting that does not exist."""
    names = [*BY_NAME, KEYS]
    near = nearest(name, names)
    return f"there is no setting {quoted(name)}; " + (
        f"did you mean {near}?" if near else f"there are {listed(names, 'and')}."
    )


def unknown_action(name: str) -> str:
    """The sentence for an action that does not exist."""
    near = nearest(name, list(MOVABLE))
    return f"there is no action {quoted(name)}; " + (f"did you mean {near}?" if near else "tracker config lists them.")


def _keys(table: object, text: str) -> tuple[dict[str, str], list[str]]:
    if not isinstance(table, dict):
        return {}, [
            f'{_where(text, KEYS)}: keys must be a table: a line [keys], and below it lines such as undo = "z".'
        ]
    found: dict[str, str] = {}
    wrong: list[str] = []
    for name, value in table.items():
        if name not in MOVABLE:
            wrong.append(f"{_where(text, name)}: {unknown_action(name)}")
        elif why := refused_keys(value):
            wrong.append(f"{_where(text, name)}: {why}")
        else:
            found[name] = str(value)
    return found, wrong


def refused_keys(value: object) -> str:
    """What is wrong with these keys for an action, empty where nothing is."""
    if not isinstance(value, str) or not value.strip():
        return f'a key must be text, such as "z", "ctrl+u" or "f5", got {quoted(shown(value))}.'
    for one in split_keys(value):
        if not _KEY.fullmatch(one):
            return f"{quoted(one)} is no key; write, for example, z, ctrl+u or f5."
        if one in FIXED:
            return f"{quoted(one)} means the same everywhere and can't be given to another action."
    return ""


def split_keys(text: str) -> list[str]:
    """`z, ctrl+u` -> both; a comma alone is the key itself."""
    return [","] if text.strip() == "," else [one.strip() for one in text.split(",") if one.strip()]


def shown(value: object) -> str:
    """A value as it stands in the file, more or less."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _where(text: str, name: str) -> str:
    """`config.toml, line 3`: where the name stands first."""
    at = re.search(rf"""^\s*\[?\s*["']?{re.escape(name)}["']?\s*[\]=.]""", text, re.MULTILINE)
    return f"{FILE}, line {text.count(chr(10), 0, at.start() + len(at[0]) - len(at[0].lstrip())) + 1}" if at else FILE


def changed(text: str, name: str, value: str | None) -> str:
    """The file with this setting, `keys.undo` for a key; None takes it out. All else stays as it was written."""
    table, _, key = name.rpartition(".")
    lines = text.splitlines()
    first, last = _section(lines, table)
    at = next((at for at in range(first, last) if re.match(rf"""\s*["']?{re.escape(key)}["']?\s*=""", lines[at])), None)
    if at is not None:
        lines[at : at + 1] = [f"{key} = {value}"] if value is not None else []
    elif value is not None:
        if table and f"[{table}]" not in [line.strip() for line in lines]:
            lines += [*([""] if lines else []), f"[{table}]"]
            last = len(lines)
        while last > first and last <= len(lines) and not lines[last - 1].strip():
            last -= 1
        lines.insert(last, f"{key} = {value}")
    return "\n".join(lines) + "\n" if lines else ""


def _section(lines: list[str], table: str) -> tuple[int, int]:
    """The lines of a table, of what stands before all tables where it has no name."""
    heads = [at for at, line in enumerate(lines) if re.match(r"\s*\[", line)]
    if not table:
        return 0, heads[0] if heads else len(lines)
    start = next((at for at in heads if lines[at].strip() == f"[{table}]"), None)
    if start is None:
        return len(lines), len(lines)
    return start + 1, next((at for at in heads if at > start), len(lines))


def written(name: str, typed: str) -> str | None:
    """What was typed for a setting, as TOML; None where it is refused."""
    setting = BY_NAME[name]
    value: object = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(
        typed.casefold(), int(typed) if typed.isascii() and typed.isdigit() else typed.casefold()
    )
    if setting.reads(value) is None:
        return None
    return text_of(value)


def text_of(value: object) -> str:
    """A value as TOML."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
