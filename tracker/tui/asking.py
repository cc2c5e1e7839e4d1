"""The questions that a note leaves, one at a time, each answered with one key."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.heard import Ask
from tracker.core.when import moment
from tracker.diary import Trouble
from tracker.show.support import numbers
from tracker.show.text import safe, wrap
from tracker.tui.aside import aside
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.warning import Held

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

NEXT = 0.3
"""Seconds before the next question takes a key, so that a key pressed twice answers once."""
CRISIS = "crisis"
ANSWERS = (("y", "yes"), ("n", "no"), ("s", "not sure"), ("esc", "later"))


class AskSheet(Held):
    """Not sure counts as yes. What is left open stays in the list of warnings."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("y", "answer('yes')", "yes"),
        key("n", "answer('no')", "no"),
        key("s", "answer('not sure')", "not sure, which counts as yes"),
    ]
    KEYS = ""

    def __init__(self, main: "MainScreen", asks: Sequence[Ask], where: str) -> None:
        super().__init__(main)
        self.asks, self.where = list(asks), where

    @property
    def ask(self) -> Ask:
        """The question that is asked."""
        return self.asks[0]

    def heading(self) -> str:
        more = len(self.asks) - 1
        return "One question about your note" + (f", {more} more after it" if more else "")

    def text(self, width: int) -> list[str]:
        lines = [INK.strong(row) for row in wrap(self.ask.words, width)]
        lines += ["", "   ".join(f"{INK.strong(letter)} {words}" for letter, words in ANSWERS), ""]
        if self.ask.sign == CRISIS:
            lead = wrap("What you wrote sounds very hard. May I ask:", width)
            return [*lead, "", *lines, *numbers(self.where, ink=INK, width=width)]
        note = safe(self.ask.entry.text("note").replace("\n", " "))
        when = moment(self.ask.entry.at, self.main.diary.now())
        return [*lines, *(INK.dim(row) for row in wrap(f"You wrote “{note}” ({when}). Not sure counts as yes.", width))]

    async def action_answer(self, said: str) -> None:
        """Store the answer; go on with the next question, or with what the answer means."""
        if not self.armed:
            return
        self.armed = False
        ask = self.asks[0]
        try:
            recorded = await aside(lambda: self.main.diary.reply(ask, said))
        except Trouble as trouble:
            self.armed = True
            await self.main.complain(trouble)
            return
        await self.main.refresh_look()
        left = self.main.speaking.still_open(self.asks[1:])
        if left and not recorded.flags:
            self.asks = left
            self.hold(NEXT)
            self._top = 0
            self.card.refresh(layout=True)
            self.card.redraw()
            return
        await self.leave()
        await self.main.speaking.replied(ask, recorded, said)
        self.main.speaking.ask(left, self.where)
        await self.main.speaking.go_on()

    async def action_close(self) -> None:
        """Leave the questions open."""
        if self.armed:
            await self.go_on()
