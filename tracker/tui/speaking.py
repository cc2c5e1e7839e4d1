"""What the main screen says of warnings: when an entry raises them, when a day begins, and what is asked after it."""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import TYPE_CHECKING

from tracker.core.flags import CRISIS, GRAVE, Flag
from tracker.core.heard import UNREAD, Ask
from tracker.core.standing import due
from tracker.diary import Recorded, Trouble, Undone
from tracker.show.text import behind, joined
from tracker.show.told import titles, withdrawn
from tracker.tui.aside import aside
from tracker.tui.reader import Reader, Said
from tracker.tui.sheet import Sheet
from tracker.tui.warning import Gentle, Held, MustRead

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

OFFER = "A few questions make warnings fit you: b yes, esc no"
LEFT = "Left as it is. b answers the questions at any time."


class Speaking:
    """Sheets wait in a queue until nobody types or is asked anything, the gravest in front."""

    def __init__(self, main: "MainScreen") -> None:
        self.main = main
        self._next: list[Callable[[], Sheet]] = []
        self._repeated: date | None = None
        self._clock_told = False

    # -- what an entry raises

    async def speak(self, said: Recorded | Undone, what: str = "", way: str = "", *, again: bool = False) -> None:
        """Open what must be read, then what is to be asked; a milder warning is told in the line of what was done.

        `again` is true for what was said on an earlier day.
        """
        asks = said.asks if isinstance(said, Recorded) else ()
        ids = [entry.id for entry in (said.entries if isinstance(said, Recorded) else said.after)]
        region = said.region or (self.main.look.region if self.main.look is not None else "")
        grave, mild = self._queue(said.flags, region, ids, again=again)
        self.ask(asks, region)
        if isinstance(said, Recorded):
            self._about_the_log(said)
        if mild and not grave and not said.withdrawn:  # the first line names it too
            way = " · ".join(
                filter(None, (f"{titles([mild[0].rule.id])}: {self.main.keys.of('warnings')} to read", way))
            )
        if what or mild:
            self.main.tell_with(what, way)
        await self.go_on()

    async def insist(self, flags: Iterable[Flag], region: str, ids: Collection[str] = ()) -> None:
        """Open what must be read of these warnings over whatever is shown."""
        self._queue(flags, region, ids)
        if self._next:
            await self._next.pop(0)().open(self.main.app)

    def _queue(
        self, flags: Iterable[Flag], region: str, ids: Collection[str], *, again: bool = False
    ) -> tuple[list[Flag], list[Flag]]:
        """Queue what must be read; the grave flags and the milder ones. A crisis is met first, and by itself."""
        found = list(flags)
        grave = [flag for flag in found if flag.rule.tier in GRAVE and flag.rule.id != CRISIS]
        if grave:
            self._next.insert(0, lambda: MustRead(self.main, grave, region, ids, again=again))
        if any(flag.rule.id == CRISIS for flag in found):
            self._next.insert(0, lambda: Gentle(self.main, region))
        return grave, [flag for flag in found if flag.rule.tier not in GRAVE]

    async def replied(self, ask: Ask, recorded: Recorded, said: str) -> None:
        """Say what an answer to a question stored."""
        if not recorded.entries:
            more = "" if ask.sign != UNREAD or said == "no" else " · log that sign as well: y"
            self.main.tell(f"Answered: {said}{more} · {self.main.way('undo')}")
        else:
            await self.main.stored(recorded, "Answered")

    def _about_the_log(self, recorded: Recorded) -> None:
        """Queue what storing it showed of the log, behind all that must be read; a clock is spoken of once."""
        told = [joined(recorded.joined)] if recorded.joined else []
        if recorded.ahead is not None and not self._clock_told:
            self._clock_told = True
            told.append(behind(recorded.ahead, self.main.diary.now()))
        if told:
            self._next.append(lambda: Said(self.main.paint, "About the log", "\n".join(told)))

    def ask(self, asks: Iterable[Ask], region: str) -> None:
        """Ask these as soon as nothing else is asked."""
        from tracker.tui.asking import AskSheet

        left = self.still_open(asks)
        if left:
            self._next.append(lambda: AskSheet(self.main, left, region))

    def still_open(self, asks: Iterable[Ask]) -> list[Ask]:
        """Those of the questions that nothing has answered meanwhile."""
        look = self.main.look
        held = {(one.entry.id, one.sign, one.side) for one in look.asks} if look is not None else set()
        return [one for one in asks if (one.entry.id, one.sign, one.side) in held]

    async def go_on(self) -> None:
        """Open the next sheet, where nothing lies over the main screen but text to read."""
        screen = self.main.app.screen
        free = screen is self.main or (isinstance(screen, Reader) and not isinstance(screen, Held))
        if self._next and free:
            await self._next.pop(0)().open(self.main.app)

    def with_withdrawn(self, what: str, said: Recorded | Undone) -> str:
        """What was done, after the warnings that nothing bears any longer: they must not be cut off."""
        return " · ".join(filter(None, (withdrawn(said.withdrawn), what)))

    async def resume(self) -> None:
        """The main screen is uncovered."""
        await self.go_on()
        await self.again()

    # -- what is said again

    async def begin(self) -> None:
        """Called once, when the whole log is shown."""
        await self.again()
        self.offer()

    async def again(self) -> None:
        """On a new day, say once more what is due."""
        look = self.main.look
        if look is None or self._repeated == look.today or self.main.app.screen is not self.main:
            return
        self._repeated = look.today
        if not due(look.standing, look.now, look.fresh):
            return
        try:
            said = await aside(self.main.diary.repeat)
        except Trouble:  # it can't be stored that it was said; it is said all the same
            said = Recorded((), tuple(one.flag for one in due(look.standing, look.now, look.fresh)), region=look.region)
        await self.main.refresh_look()
        await self.speak(said, again=True)

    # -- what was done

    async def acknowledge(self, rules: Iterable[str], done: str) -> bool:
        """Note what was done about these warnings; False where that could not be stored, which is said."""
        names = list(rules)
        try:
            recorded = await aside(lambda: self.main.diary.acknowledge(names, done))
        except Trouble as trouble:
            await self.main.complain(trouble)
            return False
        if not recorded.entries:
            self.main.tell("That warning does not stand any more.")
            return True
        self.main.tell_with(f"Noted: “{done}” for {titles(names)}", self.main.way("undo"))
        await self.main.refresh_look()
        return True

    # -- the questions about the person

    def offer(self) -> None:
        """Offer the questions in a line, where none was answered and they were not declined."""
        look = self.main.look
        if look is not None and not look.answers and not self.main.told and self.main.app.screen is self.main:
            self.main.tell(self._keyed(OFFER))

    def _keyed(self, words: str) -> str:
        """The words with the key that opens the questions."""
        return words.replace("b ", f"{self.main.keys.of('about')} ", 1)

    async def declined(self) -> bool:
        """Don't offer the questions again, where they are offered in the line just now; False where they are not."""
        if self.main.told != self._keyed(OFFER):
            return False
        try:
            await aside(lambda: self.main.diary.answer({"declined": self.main.diary.now().date().isoformat()}))
        except Trouble as trouble:
            self.main.tell(str(trouble))
            return True
        self.main.tell(self._keyed(LEFT))
        return True
