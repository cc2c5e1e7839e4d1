"""The main screen: every way to log, to change what was logged, and to read more of it."""

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from tracker.core.actions import ACTIONS
from tracker.core.history import Entry
from tracker.core.kinds import BY_NAME, KINDS
from tracker.core.settings import Settings
from tracker.core.words import shown
from tracker.diary import Diary, Look, Trouble
from tracker.tui.aside import aside
from tracker.tui.board import Board
from tracker.tui.drafts import LINE, Keeper, Raw
from tracker.tui.drawing import SPANS
from tracker.tui.ink import Styles
from tracker.tui.keymap import Keymap
from tracker.tui.keys import key, movable
from tracker.tui.offering import KEEP_AFTER, Offering
from tracker.tui.sheet import Sheet
from tracker.tui.storing import Storing

if TYPE_CHECKING:
    from tracker.core.search import Index
    from tracker.tui.bar import Bar
    from tracker.tui.guiding import Guiding
    from tracker.tui.speaking import Speaking

TICK = 1.0
"""Seconds between two looks for the timer's file: one call where there is none."""


class MainScreen(Storing):
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
        key("escape", "drop", "leave the day of the plots, or drop what was half typed"),
        key("q", "app.quit", "leave; everything is stored already"),
    ]
    BINDINGS[:] = movable(BINDINGS)

    def __init__(self, diary: Diary, look: Look, paint: Styles, settings: Settings = Settings()) -> None:  # noqa: B008
        super().__init__(diary, look, paint)
        self.keys = Keymap((one for one in self.BINDINGS if isinstance(one, Binding)), settings.keys)
        self.problems = [*settings.problems, *self.keys.problems]
        if settings.span is not None:
            self.set_reactive(Board.span, next((span for span in SPANS if span >= settings.span > 0), 0))
        self.keeper = Keeper(diary)
        self.offering = Offering(self)
        self.sought = ""
        self.searched: Index | None = None

    # -- what it says, and the guide

    @cached_property
    def speaking(self) -> "Speaking":
        """What this screen says of warnings; its modules are loaded after the first paint."""
        from tracker.tui.speaking import Speaking

        return Speaking(self)

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
        if self.problems and not self.told:
            more = f" ({len(self.problems) - 1} more: {self.keys.of('help')})" if len(self.problems) > 1 else ""
            self.tell(self.problems[0] + more)
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

    async def on_bar_pressed(self, event: "Bar.Pressed") -> None:
        """Do what a key of the bar does."""
        if event.name == "palette":
            self.app.action_command_palette()
            return
        for action in ACTIONS:
            if action.name == event.name:
                await self.run_action(action.does)

    async def on_entries_opened(self) -> None:
        await self.action_open()

    async def action_drop(self) -> None:
        """Leave the day of the plots, or else drop what was offered: what was typed goes last."""
        if self.leave_day():
            return
        if (draft := self.offering.stands()) is not None:
            self.offering.drop(draft)
            return
        if await self.speaking.declined():
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

        await self.show(Help(self.paint, self.keys, self.problems))
