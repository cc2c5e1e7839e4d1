"""The main screen: every way to log, to change what was logged, and to read more of it."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.history import Draft, Entry
from tracker.core.kinds import BY_NAME, KINDS
from tracker.core.when import moment
from tracker.core.words import shown
from tracker.diary import Conflict, Diary, Look, Recorded, Trouble, Undone, Unsure
from tracker.show.text import TWICE, doubted, said, short
from tracker.tui.aside import aside
from tracker.tui.drafts import LINE, Keeper, Raw
from tracker.tui.drawing import SPANS
from tracker.tui.ink import Styles
from tracker.tui.keys import key
from tracker.tui.moving import Moving
from tracker.tui.offering import KEEP_AFTER, Offering
from tracker.tui.sheet import Sheet

if TYPE_CHECKING:
    from tracker.tui.guiding import Guiding
    from tracker.tui.speaking import Speaking

TICK = 1.0
"""Seconds between two looks for the timer's file: one call where there is none."""


class MainScreen(Moving):
    """The board with its keys. Sheets ask it to store what they read."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(key(kind.key, f"form('{kind.name}')", f"log {kind.name}: {kind.hint}") for kind in KINDS),
        key("a", "line", "log several things on one line"),
        key("full_stop", "again", "the last walk once more, with edits"),
        key("apostrophe", "templates", "templates: lines that you saved under a name"),
        key("g", "guide", "guide: shall I walk now, and how far"),
        key("t", "timer", "timer: a walk, heat, ice, a stretch"),
        key("enter", "open", "open the entry, or go on with what was half typed"),
        key("e", "edit", "edit the entry"),
        key("x,delete", "remove", "remove the entry (u brings it back)"),
        key("u", "undo", "undo the last change"),
        key("U,ctrl+r", "redo", "redo what was undone"),
        key("T", "trash", "trash: look into it, and restore from it"),
        key("up,k", "move(-1)", "the entry above"),
        key("down,j", "move(1)", "the entry below"),
        key("pageup", "turn(-1)", "entries: a page up"),
        key("pagedown", "turn(1)", "entries: a page down"),
        key("home", "end(0)", "the newest entry"),
        key("end", "end(1)", "the oldest entry"),
        key("left", "day(-1)", "plots: the day before"),
        key("right", "day(1)", "plots: the day after"),
        key("left_curly_bracket", "pan(-1)", "plots: further back"),
        key("right_curly_bracket", "pan(1)", "plots: further on"),
        key("left_square_bracket", "range(-1)", "plots: a shorter range"),
        key("right_square_bracket", "range(1)", "plots: a longer range"),
        *(
            key(str(at), f"span({span})", f"plots: {f'the last {span} days' if span else 'everything'}")
            for at, span in enumerate(SPANS, 1)
        ),
        key("P", "fold", "fold the pain away, or bring it back"),
        key("v", "week", "weeks, months and years in full"),
        key("C", "calendar", "calendar: a year, a month, weeks side by side"),
        key("slash", "search", "search: kinds, dates, numbers and words"),
        key("H", "helps", "what seems to help: pain before and after, with and without"),
        key("f", "flags", "warnings: those that stand, and all that were said"),
        key("b", "about", "about you: the questions that make warnings fit"),
        key("tab", "page(1)", "small screen: the next panel"),
        key("shift+tab", "page(-1)", "small screen: the panel before"),
        key("question_mark", "help", "every key"),
        key("escape", "drop", "drop what was half typed; leave the day of the plots"),
        key("q", "app.quit", "leave; everything is stored already"),
    ]

    def __init__(self, diary: Diary, look: Look, paint: Styles) -> None:
        super().__init__(diary, look, paint)
        self.keeper = Keeper(diary)
        self.offering = Offering(self)
        self._sure = False
        self.sought = ""

    # -- storing

    async def record(self, drafts: Sequence[Draft]) -> Recorded:
        """Store the drafts as one batch; durable when it returns. Trouble, once also for a clock that is far behind."""
        try:
            return await aside(lambda: self.diary.record(drafts, sure=self._sure))
        except Unsure as unsure:
            self._sure = True
            doubt = doubted(unsure.made, self.diary.now())
            raise Trouble(f"{doubt} If it is right: esc, and store it once more.") from None

    async def store(self, draft: Draft, seen: Entry | None) -> Recorded | Conflict:
        """Store a new entry, or the next form of one that was seen. Trouble."""
        if seen is None:
            return await self.record([draft])
        return await aside(lambda: self.diary.amend(seen, draft))

    async def stored(self, recorded: Recorded, done: str = "Stored") -> None:
        """Say what was stored, show what it means, and open what must be read."""
        now = self.diary.now()
        what = "; ".join(f"{said(entry)} ({moment(entry.at, now)})" for entry in recorded.entries)
        what = self.speaking.with_withdrawn(TWICE if recorded.twice else f"{done}: {what}", recorded)
        self.tell_with(what, "u to undo")
        if done == "Stored":
            self.entries.go(0)
        await self.refresh_look()
        await self.speaking.speak(recorded, what, "u to undo")

    @cached_property
    def speaking(self) -> "Speaking":
        """What this screen says of warnings; its modules are loaded after the first paint."""
        from tracker.tui.speaking import Speaking

        return Speaking(self)

    def tell_with(self, what: str, way: str) -> None:
        """Say what was done, cut where it is long, so that the way back is never what is cut."""
        what = short(what, max(self.size.width - len(way) - 5, 20))
        self.tell(" · ".join(filter(None, (what, way))))

    async def complain(self, trouble: Trouble) -> None:
        """Say why nothing was stored. What was typed stays where it is."""
        from tracker.tui.reader import Said

        await Said(self.paint, "Nothing was stored", str(trouble)).open(self.app)

    async def discard(self, entry: Entry) -> None:
        """Put the entry in the trash."""
        try:
            recorded = await aside(lambda: self.diary.remove([entry]))
        except Trouble as trouble:
            await self.complain(trouble)
            return
        if recorded.entries:
            await self.stored(recorded, "Removed")

    async def _turn(self, turn: Callable[[], Undone | None], op: str) -> None:
        try:
            undone = await aside(turn)
        except Trouble as trouble:
            await self.complain(trouble)
            return
        if undone is None:
            self.tell(f"There is nothing to {op}.")
            return
        what = self.speaking.with_withdrawn(turned(undone, self.diary.now()), undone)
        way = "U to redo" if op == "undo" else "u to undo"
        self.tell_with(what, way)
        await self.refresh_look()
        await self.speaking.speak(undone, what, way)

    # -- the guide

    @cached_property
    def guiding(self) -> "Guiding":
        """The guide of this screen; its modules are loaded after the first paint."""
        from tracker.tui.guiding import Guiding

        return Guiding(self)

    async def action_guide(self) -> None:
        """Ask before a walk, or show the timer that runs."""
        await self.guiding.ask()

    async def action_timer(self) -> None:
        """Choose what to time, or show the timer that runs."""
        await self.guiding.pick()

    # -- what is half typed

    def keep_draft(self, draft: Raw | None) -> None:
        """Keep what is being typed, in place of what was kept before."""
        self.offering.end()
        self.keeper.want(draft)

    def put_by(self, what: str, raw: Raw | None, seen: Entry | None = None) -> None:
        """What the next form of this name, or of this entry, begins with; None where it is done with."""
        self.offering.end()
        self.keeper.put_by(what, raw, seen)

    async def settle(self) -> None:
        self.set_interval(KEEP_AFTER, self.offering.keep)
        await super().settle()
        self.set_interval(TICK, self.guiding.tick)
        await self.offering.offer()
        await self.speaking.begin()

    async def refresh_look(self) -> None:
        before = self.look
        await super().refresh_look()
        await self.guiding.refresh()
        await self.guiding.tick()
        if before is not None and self.look is not None and before.today != self.look.today:
            await self.speaking.again()

    def on_screen_resume(self) -> None:
        if self._whole:
            self.run_worker(self.speaking.resume(), name="speak")

    # -- keys

    async def action_form(self, name: str) -> None:
        """Open the form of the kind of this name."""
        from tracker.tui.form import Form

        await self.show(Form(self, BY_NAME[name], self.keeper.left(name)))

    async def action_line(self) -> None:
        """Open the quick line."""
        from tracker.tui.quickline import QuickLine

        await self.show(QuickLine(self, self.keeper.left(LINE).get(LINE, "")))

    async def action_again(self) -> None:
        """Open the form of a walk as the last one was."""
        from tracker.tui.repeating import last_walk

        await last_walk(self)

    async def action_templates(self) -> None:
        """Open the templates."""
        from tracker.tui.templates import TemplatesSheet

        await self.show(TemplatesSheet(self))

    async def show(self, sheet: Sheet) -> None:
        """Open a sheet over the board."""
        if self.offering.draft is None:
            self.tell("")
        await sheet.open(self.app)

    async def edit(self, entry: Entry) -> None:
        """Open the form of the entry, with what was left in it before."""
        from tracker.tui.form import Form

        kind = BY_NAME.get(entry.kind)
        if kind is None:
            self.tell(f"A newer version of this program wrote this {shown(entry.kind)}; update to edit it.")
            return
        await self.show(Form(self, kind, self.keeper.left(kind.name, entry), entry))

    async def action_open(self) -> None:
        """Open the entry under the cursor, or go on with what was half typed."""
        from tracker.tui.entryview import EntryView

        if (draft := self.offering.stands()) is not None:
            await self.offering.go_on(draft)
        elif self.entries.chosen is not None:
            await self.show(EntryView(self, self.entries.chosen))

    async def on_entries_opened(self) -> None:
        await self.action_open()

    async def action_drop(self) -> None:
        """Drop what was offered."""
        if (draft := self.offering.stands()) is not None:
            self.offering.drop(draft)
            return
        if self.leave_day() or await self.speaking.declined():
            return
        self.tell("")

    async def action_edit(self) -> None:
        """Edit the entry under the cursor."""
        if self.entries.chosen is not None:
            await self.edit(self.entries.chosen)

    async def action_remove(self) -> None:
        """Remove the entry under the cursor."""
        if self.entries.chosen is not None:
            await self.discard(self.entries.chosen)

    async def action_trash(self) -> None:
        """Open the trash."""
        from tracker.tui.trash import TrashSheet

        try:
            await self.show(TrashSheet(self, await aside(self.diary.trash)))
        except Trouble as trouble:
            await self.complain(trouble)

    async def action_undo(self) -> None:
        """Take back the last change."""
        await self._turn(self.diary.undo, "undo")

    async def action_redo(self) -> None:
        """Do again what was undone."""
        await self._turn(self.diary.redo, "redo")

    async def action_week(self) -> None:
        """Open the week in full."""
        from tracker.tui.weekview import WeekView

        await self.show(WeekView(self))

    async def action_calendar(self) -> None:
        """Open the calendar."""
        from tracker.tui.almanacview import AlmanacView

        await self.show(AlmanacView(self))

    async def action_search(self) -> None:
        """Open the search, with what was looked for before."""
        from tracker.tui.searching import SearchView

        await self.show(SearchView(self))

    async def action_helps(self) -> None:
        """Open what seems to help."""
        from tracker.tui.helpsview import HelpsView

        await self.show(HelpsView(self))

    async def action_flags(self) -> None:
        """Open the warnings in full."""
        from tracker.tui.warnings import WarningsView

        await self.show(WarningsView(self))

    async def action_about(self) -> None:
        """Open the questions about the person."""
        from tracker.tui.about import AboutSheet

        await self.show(AboutSheet(self))

    async def action_help(self) -> None:
        """Open the list of keys."""
        from tracker.tui.help import Help

        await self.show(Help(self.paint))


def turned(undone: Undone, now: datetime) -> str:
    """What an undo or a redo did."""
    from tracker.show.told import turned as kept

    was = {entry.id: entry for entry in undone.before}
    texts = []
    whole = [entry for entry in undone.after if entry.kind == "import"]  # an import is said in one line
    for entry in whole or undone.after:
        if own := kept(was.get(entry.id), entry):
            texts.append(own)
            continue
        what = f"{said(entry)} ({moment(entry.at, now)})"
        if entry.removed:
            texts.append(f"In the trash: {what}")
        elif entry.id not in was or was[entry.id].removed:
            texts.append(f"Back: {what}")
        else:
            texts.append(f"Now: {what}")
    return "; ".join(texts)
