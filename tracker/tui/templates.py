"""Lines under a name: the list to choose from, and the two boxes in which one is saved."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.events import Click
from textual.widgets import Input

from tracker.core.history import Draft, Entry
from tracker.core.line import read_line
from tracker.core.templates import KIND, MARK, Template, called, read_template, templates
from tracker.core.words import Invalid
from tracker.diary import Conflict, Trouble
from tracker.show.text import pad, safe, said, short, wrap
from tracker.tui.aside import aside
from tracker.tui.box import Box
from tracker.tui.drafts import packed
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.places import Place
from tracker.tui.sheet import Sheet

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

NAMED = 16
"""Cells for a name in the list."""
LABEL = 10
EMPTY = (
    "Nothing is saved yet. A template is a line under a name, such as morning for w12 h15. Press n to write one; on "
    "the quick line ctrl+t saves what is typed there."
)


class TemplatesSheet(Sheet):
    """All templates. The chosen one goes to the quick line, where it can be changed before it is stored."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "use", "put it on the quick line"),
        *(key(str(at), f"nth({at})", "") for at in range(1, 10)),
        key("n", "new", "write a new one"),
        key("e", "edit", "change it"),
        key("x,delete", "remove", "remove it (u on the main screen brings it back)"),
        key("down,j", "move(1)", "down"),
        key("up,k", "move(-1)", "up"),
        key("escape,q,apostrophe", "close", "back"),
    ]

    def __init__(self, main: "MainScreen") -> None:
        super().__init__(main.paint)
        self.main = main
        self.at = 0
        self._top = 0

    @property
    def known(self) -> tuple[Template, ...]:
        """What is saved now."""
        return known(self.main)

    def heading(self) -> str:
        return "Templates"

    def tall(self, width: int, height: int) -> int:
        return max(len(self.known), len(wrap(EMPTY, width))) + 5

    def lines(self, width: int, height: int) -> Iterable[str]:
        rows, room = self.known, height - 2
        self.at = min(self.at, max(len(rows) - 1, 0))
        self._top = max(min(self._top, self.at), self.at - room + 1, 0)
        if not rows:
            yield from wrap(EMPTY, width)[:room]
        for at, one in list(enumerate(rows))[self._top : self._top + room]:
            digit = str(at + 1) if at < 9 else " "
            mark = INK.strong("›") if at == self.at else " "
            name = pad(short(safe(one.name), NAMED - 2), NAMED)
            yield f"{mark} {INK.strong(digit)}  {name}{INK.dim(short(safe(one.line), width - NAMED - 5))}"
        yield from [""] * (room - max(min(len(rows), room), 0 if rows else len(wrap(EMPTY, width)[:room])))
        yield ""
        yield INK.dim(short("enter or 1 to 9 use · n new · e change · x remove · esc back", width))

    def on_click(self, event: Click) -> None:
        """Choose by the mouse: the row that was clicked is put on the quick line."""
        row = event.screen_y - self.card.region.y - 1 + self._top
        if 0 <= row < len(self.known) and self.card.region.contains(event.screen_x, event.screen_y):
            self.run_worker(self.action_nth(row + 1), name="use")

    def action_move(self, by: int) -> None:
        """Another row."""
        self.at = min(max(self.at + by, 0), max(len(self.known) - 1, 0))
        self.card.redraw()

    async def action_use(self) -> None:
        """Put the chosen line on the quick line."""
        await self.action_nth(self.at + 1)

    async def action_nth(self, number: int) -> None:
        """Put the line of this number on the quick line."""
        from tracker.tui.quickline import QuickLine

        if number <= len(self.known):
            line = self.known[number - 1].line
            await QuickLine(self.main, f"{line} ", going_on=True).replace(self.app)

    async def action_new(self) -> None:
        """Write a template."""
        left = self.main.keeper.left(KIND)
        await TemplateForm(self.main, left.get("name", ""), left.get("line", "")).replace(self.app)

    async def action_edit(self) -> None:
        """Change the chosen one."""
        if self.known:
            chosen = self.known[self.at]
            await TemplateForm(self.main, chosen.name, chosen.line, chosen.entry).replace(self.app)

    async def action_remove(self) -> None:
        """Remove the chosen one."""
        if self.known:
            await self.main.discard(self.known[self.at].entry)
            self.card.refresh(layout=True)
            self.card.redraw()

    async def action_close(self) -> None:
        """Back to the main screen."""
        await self.leave()


class TemplateForm(Sheet):
    """A name and a line. A name that is taken already has its line replaced, and says so before."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "save", "save"),
        key("tab,down", "go", "the other box"),
        key("shift+tab,up", "go", "the other box"),
        key("escape", "escape", "leave; what is typed is kept"),
    ]

    def __init__(self, main: "MainScreen", name: str = "", line: str = "", seen: Entry | None = None) -> None:
        super().__init__(main.paint)
        self.main, self.seen = main, seen
        self._boxes = [Box("name", name), Box("line", line)]
        self._trouble = ""

    def heading(self) -> str:
        return "Template: a line under a name"

    def tall(self, width: int, height: int) -> int:
        return 9

    def placing(self, width: int, height: int) -> dict[str, Place]:
        where = super().placing(width, height)
        card = where["card"]
        for at, box in enumerate(self._boxes):
            where[str(box.id)] = Place(card.x + 2 + LABEL, card.y + 1 + at, card.width - 4 - LABEL, 1)
        return where

    def boxes(self) -> Iterable[Box]:
        return self._boxes

    def lines(self, width: int, height: int) -> Iterable[str]:
        for box in self._boxes:
            name = pad(str(box.id).capitalize(), LABEL - 2)
            yield f"{INK.strong('›') if box.has_focus else ' '} {name}"
        yield ""
        below = [*self._below(width), "", "", ""]
        yield from below[:3]
        yield INK.dim(short("enter save · tab the other box · esc leave, text is kept", width))

    def _below(self, width: int) -> Iterable[str]:
        if self._trouble:
            return [INK.alarm(row) for row in wrap(self._trouble, width)]
        name, line = (box.value.strip() for box in self._boxes)
        if not line:
            return [INK.dim(row) for row in wrap("For example: morning, and w12 h15 stretch knee 3x20s", width)]
        read = read_line(line, self.main.diary.now(), words_alone=True)
        if isinstance(read, Invalid):
            return [INK.alarm(row) for row in wrap(read.message, width)]
        stands = called(name, known(self.main)) if name else None
        taken = stands is not None and (self.seen is None or stands.entry.id != self.seen.id)
        words = "; ".join(said(draft) for draft in read.drafts)
        rows = wrap(f"→ {MARK}{name or '…'}: {words}", width, "  ")[:2]
        return [*rows, INK.warn(short(f"{name} stands for another line now; saving replaces it.", width))][: 2 + taken]

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._trouble = ""
        self.keep()
        self.card.redraw()

    def on_descendant_focus(self) -> None:
        self.card.redraw()

    def raw(self) -> dict[str, str]:
        """The text of both boxes."""
        return {str(box.id): box.value for box in self._boxes}

    def keep(self) -> None:
        self.main.keep_draft(packed(KIND, self.raw(), self.main.diary.now(), self.seen))

    async def action_go(self) -> None:
        """The other box."""
        await self.caught_up()
        name, line = self._boxes
        self.set_focus(line if self.focused is name else name)

    async def action_escape(self) -> None:
        """Leave; the text is there again at the next new template."""
        await self.caught_up()
        self.main.put_by(KIND, self.raw(), self.seen)
        await self.leave()

    async def action_save(self) -> None:
        """Save it, or say why not."""
        await self.caught_up()
        raw = self.raw()
        draft = read_template(raw["name"], raw["line"], self.main.diary.now())
        if isinstance(draft, Invalid):
            self._trouble = draft.message
            self.set_focus(self._boxes[0] if not raw["name"].strip() else self._boxes[1])
            self.card.redraw()
            return
        stored = await self._store(draft)
        if stored is None:
            return
        self.main.put_by(KIND, None, self.seen)
        await self.leave()
        await self.main.refresh_look()
        self.main.tell_with(f"Saved: {said(draft)}", "u to undo")

    async def _store(self, draft: Draft) -> object:
        """What the diary answered; None where nothing was saved, which is said."""
        taken = called(str(draft.values["name"]), known(self.main))
        seen = self.seen or (taken.entry if taken is not None else None)
        try:
            if seen is None:
                return await aside(lambda: self.main.diary.record([draft]))
            stored = await aside(lambda: self.main.diary.amend(seen, draft))
        except Trouble as trouble:
            await self.main.complain(trouble)
            return None
        if isinstance(stored, Conflict):
            await self.main.refresh_look()
            theirs = f"it is now: {said(stored.theirs)}" if stored.theirs is not None else "it was removed"
            self._trouble = f"It was changed elsewhere meanwhile; {theirs}. Enter saves yours."
            self.seen = stored.theirs
            self.card.redraw()
            return None
        return stored


def known(main: "MainScreen") -> tuple[Template, ...]:
    """The templates that the main screen knows of."""
    return templates(main.look.history.kept) if main.look is not None else ()
