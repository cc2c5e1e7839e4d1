"""One entry in full, with every form that it had."""

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.fields import label
from tracker.core.history import Entry
from tracker.core.kinds import BY_NAME
from tracker.core.timer import timed
from tracker.core.when import moment
from tracker.core.words import shown
from tracker.diary import Trouble
from tracker.show.text import pad, safe, said, wrap
from tracker.tui.aside import aside
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.reader import Reader

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

DONE = {
    "add": "Added", "amend": "Changed", "remove": "Removed", "restore": "Restored", "undo": "Undone", "redo": "Redone",
    "import": "Imported",
}  # fmt: skip


class EntryView(Reader):
    """What the entry holds, and as soon as the whole log was searched for them, its earlier forms."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("e", "edit", "edit the entry"),
        key("x,delete", "remove", "remove the entry"),
        key("full_stop", "again", "log it once more"),
    ]
    KEYS = "e edit · x remove · . once more · esc back"

    def __init__(self, main: "MainScreen", entry: Entry) -> None:
        super().__init__(main.paint)
        self.main, self.entry = main, entry
        self._forms: tuple[Entry, ...] = ()
        self._late = "…"

    def on_mount(self) -> None:
        super().on_mount()
        self.run_worker(self._search(), name="forms")

    async def _search(self) -> None:
        try:
            self._forms = await aside(lambda: self.main.diary.forms(self.entry.id))
            self._late = ""
        except Trouble as trouble:
            self._late = str(trouble)
        self.card.refresh(layout=True)
        self.card.redraw()

    def heading(self) -> str:
        return f"{self.entry.kind.capitalize()}, {moment(self.entry.at, self.main.diary.now())}"

    def text(self, width: int) -> list[str]:
        now = self.main.diary.now()
        entry = self.entry
        kind = BY_NAME.get(entry.kind)
        rows = [("When", entry.at.strftime("%Y-%m-%d %H:%M %z"))]
        for name, value in entry.values.items():
            field = kind.field(name) if kind is not None else None
            words = field.show(value) if field is not None else str(value)
            rows.append((label(field).capitalize() if field is not None else shown(name), words))
        rows.append(("Id", entry.id))
        if entry.origin and not timed(entry):
            rows.append(("Imported from", entry.origin))
        lines = []
        for name, words in rows:
            paragraphs = [safe(part) for part in words.split("\n")]
            first, *rest = [line for part in paragraphs for line in wrap(part, width - 18)]
            lines += [INK.dim(pad(name, 18)) + first, *(" " * 18 + line for line in rest)]
        lines += ["", INK.title("How it came to be"), *wrap(self._late, width)]
        for form in self._forms:
            deed = "Timed" if form.op == "import" and timed(form) else DONE.get(form.op, form.op)
            done = f"{deed} {moment(form.made, now)}"
            words = "" if form.removed else f": {said(form)} ({moment(form.at, now)})"
            lines += wrap(done + words, width, "  ")
        return lines

    async def action_edit(self) -> None:
        """Open the form of the entry in place of this."""
        await self.leave()
        await self.main.edit(self.entry)

    async def action_again(self) -> None:
        """Open a form as the entry was."""
        from tracker.tui.repeating import once_more

        await self.leave()
        await once_more(self.main, self.entry)

    async def action_remove(self) -> None:
        """Remove the entry and go back."""
        await self.leave()
        await self.main.discard(self.entry)
