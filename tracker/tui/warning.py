"""What must be read first: grave warnings and what was done about them, and words for a hard moment."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.flags import GRAVE, Flag
from tracker.show.support import CRISIS, HEADING, support
from tracker.show.text import wrap
from tracker.show.told import titles
from tracker.show.warnings import flags
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.reader import Reader

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

__all__ = ["DONE", "GRAVE", "HOLD", "Gentle", "Held", "MustRead"]

HOLD = 0.7
"""Seconds before such a screen takes a key, so that keys typed ahead don't close it unread."""
DONE = {"called": "called for help", "seen": "seen by a clinician"}
"""What is noted for the answers that take one key."""


class Held(Reader):
    """Takes no key but those that scroll until it was there for a moment."""

    def __init__(self, main: "MainScreen") -> None:
        super().__init__(main.paint)
        self.main = main
        self.armed = False

    def on_mount(self) -> None:
        super().on_mount()
        self.hold()

    def hold(self, seconds: float = HOLD) -> None:
        """Wait for a moment before the next key counts."""
        self.armed = False
        self.set_timer(seconds, self.arm)

    def arm(self) -> None:
        """Let the next key count."""
        self.armed = True
        self.card.redraw()

    async def go_on(self) -> None:
        """Close, and open what is to be read or asked next."""
        await self.leave()
        await self.main.speaking.go_on()


class MustRead(Held):
    """What entries raised. It is closed by one key, once its end was seen; then it asks what was done."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("r", "read", "I have read this"),
        key("c", "done('called')", "then: I called for help"),
        key("s", "done('seen')", "then: I was seen"),
        key("m", "mistake", "then: it was a mistake, edit the entry"),
        key("l", "later", "then: later; it stays in the first line"),
    ]
    alarming = True

    def __init__(self, main: "MainScreen", raised: Sequence[Flag], where: str, ids: Collection[str] = ()) -> None:
        super().__init__(main)
        self.raised, self.where, self.ids = raised, where, ids
        self.read = self._seen = False

    def heading(self) -> str:
        return "What was done?" if self.read else "Please read this"

    def text(self, width: int) -> list[str]:
        if not self.read:
            return flags(self.raised, self.main.diary.now(), ink=INK, width=width, region=self.where).split("\n")
        choices = (("c", "I called for help"), ("s", "I was seen"), ("m", "it was a mistake: edit the entry"),
                   ("l", "later: it stays in the first line, and f opens it"))  # fmt: skip
        lines = [INK.strong(row) for row in wrap(titles(flag.rule.id for flag in self.raised), width)]
        return [*lines, "", *(f"  {INK.strong(letter)}   {words}" for letter, words in choices)]

    def lines(self, width: int, height: int) -> Iterable[str]:
        *lines, keys = super().lines(width, height)
        more = len(self.text(width)) - self._top - (height - 2)
        self._seen = more <= 0
        if self.read:
            keys = INK.dim("c, s, m or l")
        elif not self._seen:
            keys = INK.strong(f"↓ {more} more lines: space") + INK.dim(" reads on")
        elif not self.armed:
            keys = ""
        else:
            keys = INK.strong("r") + INK.dim(" I have read this" + (" · ↑" if self._top else ""))
        return [*lines, keys]

    async def action_read(self) -> None:
        """Ask what was done, once all was seen; read on before that."""
        if not self._seen:
            self.action_page(1)
        elif self.armed and not self.read:
            self.read = True
            self._top = 0
            self.card.refresh(layout=True)
            self.card.redraw()

    async def action_close(self) -> None:
        """Enter and Escape are pressed too easily to say that this was read."""
        if self.read:
            await self.action_later()

    async def action_later(self) -> None:
        """Leave it standing."""
        if self.read:
            await self.go_on()

    async def action_done(self, what: str) -> None:
        """Note what was done."""
        if self.read:
            await self.leave()
            await self.main.speaking.acknowledge([flag.rule.id for flag in self.raised], DONE[what])
            await self.main.speaking.go_on()

    async def action_mistake(self) -> None:
        """Edit the entry that raised it: the one just stored, or the latest."""
        if not self.read:
            return
        evidence = sorted((entry for flag in self.raised for entry in flag.evidence), key=lambda entry: entry.tick)
        own = [entry for entry in evidence if entry.id in self.ids] or evidence
        await self.leave()
        if own:
            await self.main.edit(own[-1])


class Gentle(Held):
    """Words and numbers for somebody in a crisis. Nothing is asked, and any usual key closes it."""

    def __init__(self, main: "MainScreen", where: str) -> None:
        super().__init__(main)
        self.where = where

    def heading(self) -> str:
        return HEADING

    def text(self, width: int) -> list[str]:
        return support(self.where, ink=INK, width=width)

    def lines(self, width: int, height: int) -> Iterable[str]:
        *lines, keys = super().lines(width, height)
        return [*lines, keys if self.armed else ""]

    async def action_close(self) -> None:
        if self.armed:
            await self.go_on()


def parted(raised: Iterable[Flag]) -> tuple[list[Flag], bool, list[Flag]]:
    """The grave flags, whether there is a crisis, and the milder flags."""
    found = list(raised)
    grave = [flag for flag in found if flag.rule.tier in GRAVE and flag.rule.id != CRISIS]
    return grave, any(flag.rule.id == CRISIS for flag in found), [flag for flag in found if flag.rule.tier not in GRAVE]
