"""Scripts that complete what is typed in bash, zsh and fish, made from the verbs, the kinds and their options."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from tracker.cli import boxes, exporting, pages, reminding, repeating, reporting
from tracker.cli.options import COMMON, HOME, Option
from tracker.cli.verbs import VERBS
from tracker.core.kinds import KINDS

DATES = ("today", "yesterday", "-7d", "-4w")
"""What is offered for a date."""
FILES = ("import", "check", "export", "report")
IDS = {"show": "ids", "edit": "ids", "remove": "ids", "again": "ids", "restore": "removed"}
"""The commands that take ids, and which: `tracker completion ids` prints those of the latest entries, each with a tab
and what it holds. zsh shows that behind a colon, fish as it is, and bash has no place for it."""


class Command(NamedTuple):
    """A first word, what may follow it, and whether files may. `ids` is what `tracker completion` prints ids of."""

    name: str
    hint: str
    options: tuple[Option, ...]
    words: tuple[str, ...] = ()
    files: bool = False
    ids: str = ""


def commands() -> tuple[Command, ...]:
    """Every verb and every kind."""
    kinds = tuple(kind.name for kind in KINDS)
    words = {
        "kinds": kinds, "add": kinds, "help": tuple(pages.topics()), "completion": tuple(SCRIPTS),
        "export": exporting.FORMS, "report": reporting.FORMS, "remind": (*reminding.NAMES, "due"),
        "target": ("stretch", "off"), "template": repeating.DEEDS, "imports": ("undo",),
    }  # fmt: skip
    found = [
        Command(
            verb.name, verb.hint,
            _dated((*verb.options, *(boxes.options() if verb.name in ("add", "edit") else ()), *COMMON)),
            words.get(verb.name, ()), verb.name in FILES, IDS.get(verb.name, ""),
        )
        for verb in VERBS
    ]  # fmt: skip
    found += [Command(kind.name, kind.hint, _dated((*boxes.options((kind,)), *COMMON))) for kind in KINDS]
    return tuple(found)


def _dated(options: Sequence[Option]) -> tuple[Option, ...]:
    """The options with the values that are not known before they are asked for: dates, and forms of files."""
    from tracker.exchange import FORMATS

    values = {"DATE": DATES, "FORM": tuple(FORMATS)}
    return tuple(each._replace(choices=values.get(each.value, each.choices)) for each in options)


def bash() -> str:
    """For bash: `source <(tracker completion bash)`."""
    lines = [
        "# tracker in bash: source <(tracker completion bash)",
        "_tracker() {",
        '    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} first="" words="" i',
        "    local home=()",
        "    COMPREPLY=()",
        "    for ((i = 1; i < COMP_CWORD; i++)); do",
        "        case ${COMP_WORDS[i]} in",
        '            --home) ((i++)); home=(--home "${COMP_WORDS[i]}") ;;',
        "            -*) ;;",
        "            *) first=${COMP_WORDS[i]}; break ;;",
        "        esac",
        "    done",
        '    case "$first $prev" in',
        '        *" --home") COMPREPLY=($(compgen -d -- "$cur")); return ;;',
        *_values("        ", lambda words: f"words='{' '.join(words)}'"),
        "        *)",
        '            case "$first" in',
        *_words("                ", lambda words: f"words='{' '.join(words)}'", ids='; words+=" $(%s | cut -f1)"'),
        "            esac ;;",
        "    esac",
        '    COMPREPLY=($(compgen -W "$words" -- "$cur"))',
        "}",
        "complete -F _tracker -o bashdefault -o default tracker",
    ]
    return "\n".join(lines)


def zsh() -> str:
    """For zsh: a file named _tracker in a folder of `fpath`, or sourced after compinit."""
    lines = [
        "#compdef tracker",
        "# tracker in zsh: source <(tracker completion zsh), after compinit",
        "_tracker() {",
        '    local prev=${words[CURRENT-1]} first="" i home=() entries=()',
        "    for ((i = 2; i < CURRENT; i++)); do",
        "        case ${words[i]} in",
        '            --home) ((i++)); home=(--home "${words[i]}") ;;',
        "            -*) ;;",
        "            *) first=${words[i]}; break ;;",
        "        esac",
        "    done",
        '    case "$first $prev" in',
        '        *" --home") _files -/ ;;',
        *_values("        ", lambda words: f"compadd -- {' '.join(words)}"),
        "        *)",
        '            case "$first" in',
        *_words(
            "                ",
            lambda words: f"compadd -- {' '.join(words)}",
            "_files",
            '; entries=(${(f)"$(%s)"}); entries=("${entries[@]//:/\\:}")'
            "; entries=(\"${entries[@]/$'\\t'/:}\"); (($#entries)) && _describe -V entry entries",
        ),
        "            esac ;;",
        "    esac",
        "}",
        'if [[ "${funcstack[1]}" == _tracker ]]; then _tracker "$@"; else compdef _tracker tracker; fi',
    ]
    return "\n".join(lines)


def fish() -> str:
    """For fish: `tracker completion fish | source`."""
    lines = ["# tracker in fish: tracker completion fish | source", "complete -c tracker -f"]
    for command in commands():
        lines.append(f"complete -c tracker -n __fish_use_subcommand -a {command.name} -d {_quoted(command.hint)}")
    lines.append(f"complete -c tracker -l {HOME.name} -x -a '(__fish_complete_directories)' -d {_quoted(HOME.hint)}")
    for command in commands():
        seen = f"complete -c tracker -n '__fish_seen_subcommand_from {command.name}'"
        if command.words:
            lines.append(f"{seen} -a {_quoted(' '.join(command.words))}")
        if command.files:
            lines.append(f"{seen} -F")
        if command.ids:
            lines.append(f"{seen} -a '(tracker completion {command.ids} 2>/dev/null)'")
        for option in command.options:
            if option != HOME:
                takes = f" -x -a {_quoted(' '.join(_typeable(option)))}" if option.value else ""
                lines.append(f"{seen} -l {option.name}{takes} -d {_quoted(option.hint)}")
    return "\n".join(lines)


SCRIPTS: dict[str, Callable[[], str]] = {"bash": bash, "zsh": zsh, "fish": fish}


def _values(indent: str, offer: Callable[[Sequence[str]], str]) -> list[str]:
    """A branch for each option of each command that has a value: its choices, or nothing."""
    lines = []
    for command in commands():
        free = [f'"{command.name} --{option.name}"' for option in command.options if option.value and option != HOME]
        for option in command.options:
            if option.choices:
                pattern = f'"{command.name} --{option.name}"'
                free.remove(pattern)
                lines.append(f"{indent}{pattern}) {offer(_typeable(option))} ;;")
        if free:
            lines.append(f"{indent}{'|'.join(free)}) ;;")
    return lines


def _words(indent: str, offer: Callable[[Sequence[str]], str], files: str = "", ids: str = "") -> list[str]:
    """A branch for each command with its words and options, and one for the first word.

    `ids` is how the shell adds what a command prints, which stands for %s.
    """
    lines = [f'{indent}"") {offer([command.name for command in commands()] + ["--version", "--help", "--home"])} ;;']
    for command in commands():
        offered = offer([*command.words, *(f"--{option.name}" for option in command.options)])
        and_files = f"; {files}" if files and command.files else ""
        and_ids = ids % f'tracker "${{home[@]}}" completion {command.ids} 2>/dev/null' if command.ids else ""
        lines.append(f"{indent}{command.name}) {offered}{and_files}{and_ids} ;;")
    return lines


def _typeable(option: Option) -> list[str]:
    """The choices without spaces, as the fields read them too."""
    return [choice.replace(",", "").replace(" ", "-") for choice in option.choices]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
