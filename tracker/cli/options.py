"""Options as data, and how they are read out of what was typed.

Why not argparse: `-2h`, `-1` and `-5 knee` are words and values here and never options, words and options may be
mixed in any order, what follows `--` is kept to the letter, and all of that in the same way and the same sentences in
every version of Python.
"""

from collections.abc import Sequence
from typing import NamedTuple

from tracker.core.words import Invalid, nearest, quoted


class Option(NamedTuple):
    """`--name`, with a value where `value` says what it is. `choices` are for completion; the verb reads the value."""

    name: str
    hint: str
    value: str = ""
    choices: tuple[str, ...] = ()

    @property
    def typed(self) -> str:
        """`--ago N`."""
        return f"--{self.name} {self.value}".rstrip()


HOME = Option("home", "the folder of the log", "FOLDER")
HELP = Option("help", "what this command does, with examples")
COMMON = (HOME, HELP)
"""The options that every verb has."""


class Typed(NamedTuple):
    """What was typed after the verb: the words, the options, and `rest`, which is what followed `--`."""

    words: tuple[str, ...]
    options: dict[str, str]
    rest: str | None = None

    def has(self, name: str) -> bool:
        """True where the option was given."""
        return name in self.options


def read(words: Sequence[str], options: Sequence[Option]) -> Typed | Invalid:
    """The words and options of a verb that has these options and the common ones. A switch has the value ""."""
    known = {option.name: option for option in (*options, *COMMON)}
    plain: list[str] = []
    given: dict[str, str] = {}
    left = list(words)
    while left:
        word = left.pop(0)
        if word == "--":
            return Typed(tuple(plain), given, " ".join(left))
        if word == "-h":
            word = "--help"
        if not word.startswith("--"):
            plain.append(word)
            continue
        name, equals, value = word[2:].partition("=")
        option = known.get(name.casefold().replace("_", "-"))
        if option is None:
            return _unknown(word, list(known))
        if option.name in given:
            return Invalid(f"--{option.name} is given twice; give it once.")
        if option.value and not equals:
            if not left:
                return Invalid(f"--{option.name} needs a value: {option.typed}.")
            value = left.pop(0)
            if value == "--" or (value.startswith("--") and value[2:].partition("=")[0] in known):
                return Invalid(
                    f"--{option.name} needs a value: {option.typed}. If {quoted(value)} is the value, write "
                    f"--{option.name}={quoted(value)}."
                )
        elif equals and not option.value:
            return Invalid(f"--{option.name} takes no value; write it alone.")
        given[option.name] = value
    return Typed(tuple(plain), given)


def _unknown(word: str, names: list[str]) -> Invalid:
    near = nearest(word[2:].partition("=")[0], names)
    meant = f" Did you mean --{near}?" if near else ""
    return Invalid(f"There is no option {quoted(word)} here.{meant} If it is part of the note, put -- before the note.")
