"""All warnings: those that stand, the questions that notes left open, and everything that was ever said."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.flags import CRISIS
from tracker.core.heard import Ask
from tracker.core.history import Entry, order
from tracker.core.record import Record
from tracker.core.standing import Stand
from tracker.core.told import told
from tracker.core.when import moment
from tracker.show.mustread import demand
from tracker.show.support import numbers
from tracker.show.text import safe, said, short, wrap
from tracker.show.told import history, title
from tracker.show.warnings import DISCLAIMER
from tracker.tui.ink import INK, plain
from tracker.tui.keys import key
from tracker.tui.reader import Reader

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

MOST = 9
"""How many of the entries that led to a warning are named, each with the digit that opens it."""
NONE = "Nothing is kept here yet. What was not logged can't be seen."


class Part(Record):
    """One place of the cursor: a warning that stands, a question, or a warning of the past.

    `head` stands above it where it is the first of its sort. `because` are the entries that its digits open.
    """

    head: tuple[str, ...]
    lines: tuple[str, ...]
    stand: Stand | None = None
    ask: Ask | None = None
    because: tuple[Entry, ...] = ()


class WarningsView(Reader, inherit_bindings=False):
    """A cursor goes from warning to warning, and the text follows it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("down,j", "go(1)", "the next warning"),
        key("up,k", "go(-1)", "the warning before"),
        key("pagedown,space", "page(1)", "a page down"),
        key("pageup", "page(-1)", "a page up"),
        key("home", "go(-100000)", "to the first"),
        key("end", "go(100000)", "to the last"),
        key("a", "done", "note what was done about it"),
        key("enter", "open", "the entry that led to it; or answer the question"),
        *(key(str(at), f"entry({at})", "") for at in range(1, MOST + 1)),
        key("u", "undo", "undo the last change"),
        key("escape,q,f", "close", "back"),
    ]

    def __init__(self, main: "MainScreen") -> None:
        super().__init__(main.paint)
        self.main = main
        self.at = 0
        self._follow = True
        self._said = ""
        self._made: tuple[object, int, list[Part]] | None = None

    def on_mount(self) -> None:
        super().on_mount()
        self.watch(self.main, "look", self._fresh, init=False)

    def _fresh(self) -> None:
        self._made = None
        self._follow = True
        self.card.redraw()

    def heading(self) -> str:
        return "Warnings"

    def tall(self, width: int, height: int) -> int:
        return height

    # -- what is seen

    def parts(self, width: int) -> list[Part]:
        """Everything there is to read, in lines of at most `width` cells, two of which the cursor takes."""
        look = self.main.look
        if self._made is None or self._made[:2] != (look, width):
            self._made = (
                look,
                width,
                [] if look is None else [*self._standing(width), *self._open(width), *self._past(width)],
            )
        return self._made[2]

    def _entries(self) -> Mapping[str, Entry]:
        look = self.main.look
        assert look is not None
        lying = (entry for stand in look.standing for entry in stand.evidence)
        return {entry.id: entry for entry in (*lying, *look.history)}

    def _standing(self, width: int) -> Iterable[Part]:
        look = self.main.look
        assert look is not None
        for at, stand in enumerate(look.standing):
            head = headed("Standing", at)
            if stand.rule.id == CRISIS:
                lines = [INK.strong(title(CRISIS)), *numbers(look.region, ink=INK, width=width)]
                yield Part(head, (*lines, ""), stand)
                continue
            lines = demand(stand.rule, look.region, ink=INK, width=width)
            because = tuple(sorted(stand.evidence, key=order, reverse=True))[:MOST]
            for number, entry in enumerate(because, 1):
                first, *rest = wrap(f"because of: {said(entry)} ({moment(entry.at, look.now)})", width - 2)
                lines += [f"{INK.strong(str(number))} {first}", *(f"  {row}" for row in rest)]
            left = len(stand.ids) - len(because)
            if left > 0:
                lines.append(f"  and {left} more")
            if stand.since is not None:
                lines.append(INK.dim(f"Said {moment(stand.since, look.now)}"))
            last = wrap(DISCLAIMER, width) if at == len(look.standing) - 1 else []
            yield Part(head, (*lines, *last, ""), stand, because=because)

    def _open(self, width: int) -> Iterable[Part]:
        look = self.main.look
        assert look is not None
        for at, ask in enumerate(look.asks):
            if ask.sign == "crisis":
                more = numbers(look.region, ink=INK, width=width)
            else:
                more = wrap(f"You wrote “{safe(ask.entry.text('note'))}” ({moment(ask.entry.at, look.now)})", width)
            lines = [*map(INK.strong, wrap(ask.words, width)), *more, INK.dim("enter: answer"), ""]
            yield Part(headed("Questions that your notes left", at), tuple(lines), ask=ask)

    def _past(self, width: int) -> Iterable[Part]:
        look = self.main.look
        assert look is not None
        entries = self._entries()
        for at, one in enumerate(told(look.history.kept)):
            own = sorted((entries[name] for name in one.evidence if name in entries), key=order)
            because = () if one.rule == CRISIS else tuple(own[::-1][:MOST])
            lines = history(one, entries, look.now, ink=INK, width=width)
            yield Part(headed("Said before", at), (*lines, ""), because=because)

    def text(self, width: int) -> list[str]:
        parts = self.parts(width - 2)
        if not parts:
            return wrap(NONE, width)
        lines: list[str] = []
        for at, part in enumerate(parts):
            lines += [f"  {line}" for line in part.head]
            mark = INK.strong("›") if at == self.at else " "
            lines += [f"{mark if row == 0 else ' '} {line}" for row, line in enumerate(part.lines)]
        return lines

    def lines(self, width: int, height: int) -> Iterable[str]:
        parts = self.parts(width - 2)
        if self._follow and parts:
            self.at = min(self.at, len(parts) - 1)
            begin = sum(len(part.head) + len(part.lines) for part in parts[: self.at])
            size, room = len(parts[self.at].head) + len(parts[self.at].lines), height - 2
            if begin < self._top or begin + size > self._top + room:
                self._top = max(begin + size - room, 0) if begin > self._top and size < room else begin
            self._follow = False
        *lines, keys = super().lines(width, height)
        more = keys.partition(self.KEYS)[2] if self.KEYS in keys else ""
        return [
            *lines,
            INK.strong(short(self._said, width)) if self._said else INK.dim(self._keys()) + INK.dim(plain(more)),
        ]

    def _keys(self) -> str:
        part = self._part
        words = ["a done"] if part is not None and part.stand is not None else []
        if part is not None and part.ask is not None:
            words.append("enter answer")
        elif part is not None and part.because:
            words.append("enter entry")
        return " · ".join([*words, "esc back"])

    # -- keys

    @property
    def _part(self) -> Part | None:
        parts = self._made[2] if self._made is not None else []
        return parts[self.at] if self.at < len(parts) else None

    def action_go(self, by: int) -> None:
        """Another warning."""
        parts = self._made[2] if self._made is not None else []
        self.at = min(max(self.at + by, 0), max(len(parts) - 1, 0))
        self._follow = True
        self._said = ""
        self.card.redraw()

    async def action_done(self) -> None:
        """Note what was done about the warning under the cursor."""
        from tracker.tui.answering import DoneSheet

        part = self._part
        if part is None or part.stand is None:
            self._tell("Nothing is open here. What was noted can be taken back with u.")
            return
        await DoneSheet(self.main, part.stand.rule).open(self.app)

    async def action_open(self) -> None:
        """Answer the question, or open the latest entry that led to the warning."""
        from tracker.tui.asking import AskSheet

        part = self._part
        if part is not None and part.ask is not None and self.main.look is not None:
            await AskSheet(self.main, [part.ask], self.main.look.region).open(self.app)
        else:
            await self.action_entry(1)

    async def action_entry(self, number: int) -> None:
        """Open one of the entries that led to the warning."""
        from tracker.tui.entryview import EntryView

        part = self._part
        if part is None or number > len(part.because):
            return
        entry = part.because[number - 1]
        self.main.entries.find(entry)
        await EntryView(self.main, entry).open(self.app)

    async def action_undo(self) -> None:
        """Take back the last change, a note of what was done among them."""
        await self.main.action_undo()
        self._tell(self.main.told)

    def _tell(self, words: str) -> None:
        self._said = words
        self.card.redraw()


def headed(words: str, at: int) -> tuple[str, ...]:
    """The heading over the first of a sort."""
    return (INK.title(words), "") if at == 0 else ()
