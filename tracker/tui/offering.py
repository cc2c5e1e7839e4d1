"""What was half typed when the program last ended: offered in the line above the keys, and gone on with."""

import asyncio
from typing import TYPE_CHECKING

from tracker.core.history import Entry
from tracker.core.kinds import BY_NAME
from tracker.core.templates import KIND as TEMPLATE
from tracker.diary import Trouble
from tracker.show.text import short
from tracker.tui.aside import aside
from tracker.tui.drafts import DONE, LINE, RULE, Raw, boxes, readable, words
from tracker.tui.places import TWO_COLUMNS

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

TYPING = "You were typing: "
KEEP_AFTER = 0.4
"""Seconds of typing after which what is half typed is kept on disk."""


class Offering:
    """`draft` is what is offered, until something else is typed; None where nothing is."""

    def __init__(self, main: "MainScreen") -> None:
        self.main = main
        self.draft: Raw | None = None
        self._words = ""
        self._keeping: asyncio.Future[None] | None = None

    def end(self) -> None:
        """Offer it no more. What is kept stays kept."""
        self.draft = None

    def keep(self) -> None:
        """Have what is half typed written, where it is not on disk yet."""
        if self.main.keeper.dirty():
            # Not a worker: its messages would have the whole screen painted again under the form.
            self._keeping = asyncio.ensure_future(aside(self.main.keeper.save))

    async def offer(self) -> None:
        """Offer what was left when the program last ended, where nothing is typed yet."""
        try:
            drafts = await aside(self.main.diary.drafts)
        except Trouble:
            return
        if self.main.keeper.dirty() or self.main.app.screen is not self.main:
            return
        self.main.keeper.found(drafts)
        self._next()

    def _next(self) -> None:
        """Offer what was typed last, and say how much else there is."""
        found = [draft for draft in self.main.keeper.wanted() if readable(draft)]
        if not found:
            return
        self.draft = found[-1]
        more = f" · {len(found) - 1} more after it" if len(found) > 1 else ""
        wide = self.main.size.width
        ways = f" · enter to go on, esc to drop it{more}" if wide >= TWO_COLUMNS else " · enter goes on, esc drops"
        what = short(words(self.draft), max(wide - len(ways) - len(TYPING) - 2, 6))
        self._words = f"{TYPING}{what}{ways}"
        self.main.tell(self._words)

    def drop(self, draft: Raw) -> None:
        """Forget what was offered, and offer what was typed before it."""
        self.main.keeper.drop(draft)
        self.end()
        self.main.tell("")
        self._next()

    def stands(self) -> Raw | None:
        """What Enter goes on with, as long as the line says so."""
        return self.draft if self.main.told == self._words else None

    async def go_on(self, draft: Raw) -> None:
        """Open what was half typed, with the time at which it was, because now is later."""
        from tracker.tui.form import Form
        from tracker.tui.typed import WHEN

        self.draft = None
        self.main.tell("")
        entry = await self._find(draft["id"]) if "id" in draft else None
        texts, typed = boxes(draft), draft.get("typed", "")
        if entry is not None:
            await self.main.edit(entry)
        elif draft["what"] == LINE:
            late = f"{texts[LINE]} @{typed}" if typed and "@" not in texts[LINE] else texts[LINE]
            self.main.put_by(LINE, {LINE: late})
            await self.main.action_line()
        elif draft["what"] == DONE:
            await self._done(draft)
        elif draft["what"] == TEMPLATE:
            from tracker.tui.templates import TemplateForm

            self.main.keeper.drop(draft)
            await TemplateForm(self.main, texts.get("name", ""), texts.get("line", "")).open(self.main.app)
        else:
            self.main.keeper.drop(draft)
            self.main.put_by(draft["what"], {WHEN: typed, **texts})
            kind = BY_NAME[draft["what"]]
            await self.main.show(Form(self.main, kind, self.main.keeper.left(kind.name), resumed=True))

    async def _done(self, draft: Raw) -> None:
        """Go on with what was done about a warning, where it stands."""
        from tracker.core.standing import BY_ID
        from tracker.tui.answering import DoneSheet

        rule = BY_ID.get(boxes(draft).get(RULE, ""))
        look = self.main.look
        if rule is None or look is None or rule.id not in {stand.rule.id for stand in look.standing}:
            self.main.keeper.drop(draft)
            self.main.tell("That warning does not stand any more.")
            return
        await DoneSheet(self.main, rule).open(self.main.app)

    async def _find(self, entry_id: str) -> Entry | None:
        try:
            found = await aside(lambda: self.main.diary.find(entry_id))
        except Trouble as trouble:
            self.main.tell(str(trouble))
            return None
        return next((entry for entry in found if entry.id == entry_id and not entry.removed), None)
