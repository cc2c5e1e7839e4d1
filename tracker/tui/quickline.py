"""The quick line: several things typed on one line, with what it understood in full words below it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from tracker.core.history import Draft
from tracker.core.kinds import BY_NAME
from tracker.core.line import Line, read_line
from tracker.core.templates import MARK, expanded
from tracker.core.when import moment
from tracker.core.words import Invalid
from tracker.diary import Trouble
from tracker.show.text import said, short, wrap
from tracker.tui.box import Box
from tracker.tui.drafts import LINE, packed
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.places import Place
from tracker.tui.sheet import Sheet
from tracker.tui.templates import known

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

EXAMPLES = ("p4", "w12 5-3 h15 @8:30 stiff after the chair", "stretch knee 3x20s", "slept 7.5 good")
KEYS = "enter store · tab form · ctrl+t template · ctrl+l empty · esc keep and leave"
ROOM = 9
"""Lines of the card: the box, an empty one, six for what was understood, the keys."""


class QuickLine(Sheet):
    """One box. Nothing is stored that was not shown in words first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "save", "store"),
        key("escape", "escape", "leave; what is typed is kept"),
        key("tab", "unfold", "a template's name becomes its line; a line of one thing becomes its form"),
        key("ctrl+t", "template", "save the line under a name"),
        key("ctrl+l", "clear", "empty the line"),
    ]

    def __init__(self, main: "MainScreen", text: str = "", *, going_on: bool = False) -> None:
        super().__init__(main.paint)
        self.main = main
        self.box = Box(LINE, text)
        self.box.select_on_focus = not going_on
        self._trouble = ""

    def heading(self) -> str:
        return "Quick line"

    def tall(self, width: int, height: int) -> int:
        return ROOM + 2

    def placing(self, width: int, height: int) -> dict[str, Place]:
        where = super().placing(width, height)
        card = where["card"]
        return where | {LINE: Place(card.x + 2, card.y + 1, card.width - 4, 1)}

    def boxes(self) -> Iterable[Box]:
        yield self.box

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._trouble = ""
        self.keep()
        self.card.redraw()

    def keep(self) -> None:
        self.main.keep_draft(packed(LINE, {LINE: self.box.value}, self.main.diary.now()))

    def read(self) -> Line | Invalid:
        """What the line amounts to."""
        text, notice = self._unfolded()
        line = read_line(text, self.main.diary.now(), words_alone=True)
        return line._replace(notices=(*line.notices, notice)) if notice and isinstance(line, Line) else line

    def _unfolded(self) -> tuple[str, str]:
        """The text with the line of the template that it names, and what is to be said about that."""
        text = self.box.value
        return expanded(text, known(self.main)) if MARK in text or text.strip().isalnum() else (text, "")

    def lines(self, width: int, height: int) -> Iterable[str]:
        rows = ["", "", *self._echo(width)]
        rows = [*rows[: height - 1], *[""] * (height - 1 - len(rows))]
        return [*rows, INK.dim(short(KEYS, width))]

    def _echo(self, width: int) -> list[str]:
        if self._trouble:
            return [INK.alarm(line) for line in wrap(self._trouble, width)]
        if not self.box.value.strip():
            return [INK.dim(short("For example:", width)), *(INK.dim(short(f"  {text}", width)) for text in EXAMPLES)]
        line = self.read()
        if isinstance(line, Invalid):
            return [INK.alarm(row) for row in wrap(line.message, width)]
        now = self.main.diary.now()
        when = moment(line.at, now) if line.at is not None else "now"
        words = "; ".join(said(draft) for draft in line.drafts)
        return [
            *(row for row in wrap(f"→ {words} · {when}", width, "  ")),
            *(INK.warn(row) for notice in (*line.notices, *heard_in(line.drafts)) for row in wrap(notice, width)),
        ]

    async def action_unfold(self) -> None:
        """Put a template's line in the place of its name, or go on in the form of the one thing on the line."""
        await self.caught_up()
        text, _ = self._unfolded()
        if text != self.box.value:
            self.box.value = f"{text} "
            self.box.cursor_position = len(self.box.value)
            return
        line = self.read()
        if isinstance(line, Invalid) or len(line.drafts) != 1:
            self._trouble = line.message if isinstance(line, Invalid) else "A form is for one thing; here are several."
            self.card.redraw()
            return
        from tracker.tui.form import Form
        from tracker.tui.typed import WHEN, texts, when_text

        (draft,) = line.drafts
        kind = BY_NAME[draft.kind]
        raw = texts(kind, draft.values) | ({WHEN: when_text(line.at)} if line.at is not None else {})
        self.main.put_by(LINE, None)
        await Form(self.main, kind, raw, going_on=True).replace(self.app)

    async def action_template(self) -> None:
        """Save the line as a template; it also stays on the quick line."""
        from tracker.tui.templates import TemplateForm

        await self.caught_up()
        self.main.put_by(LINE, {LINE: self.box.value})
        await TemplateForm(self.main, line=self._unfolded()[0].strip()).replace(self.app)

    def action_clear(self) -> None:
        """Empty the line."""
        self.box.value = ""

    async def action_escape(self) -> None:
        """Leave; the text is there again at the next `a`."""
        await self.caught_up()
        self.main.put_by(LINE, {LINE: self.box.value})
        await self.leave()

    async def action_save(self) -> None:
        """Store what was understood."""
        await self.caught_up()
        line = self.read()
        if isinstance(line, Invalid):
            self._trouble = line.message
            self.card.redraw()
            return
        try:
            stored = await self.main.record(line.drafts)
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        self.main.put_by(LINE, None)
        await self.leave()
        await self.main.stored(stored)


def heard_in(drafts: Iterable[Draft]) -> Iterable[str]:
    """What is plainly heard in the notes, each thing once."""
    notes = dict.fromkeys(str(draft.values["note"]) for draft in drafts if draft.values.get("note"))
    if not notes:
        return ()
    from tracker.show.heard import heard

    return dict.fromkeys(words for note in notes if (words := heard(note)))
