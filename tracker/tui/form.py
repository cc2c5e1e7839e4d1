"""The form of a kind: one box for each of its fields, and one for the time."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from tracker.core.again import anew
from tracker.core.fields import Duration, Number, label
from tracker.core.history import Draft, Entry
from tracker.core.items import can_glue
from tracker.core.kinds import KINDS, Kind
from tracker.core.when import moment, read_moment
from tracker.core.words import Invalid
from tracker.diary import Conflict, Trouble
from tracker.show.text import pad, said, short, wrap
from tracker.tui.box import Box, one_line
from tracker.tui.drafts import packed
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.places import Place
from tracker.tui.sheet import Sheet
from tracker.tui.typed import WHEN, raw_of, texts

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

OTHERS = ("space", *(kind.key for kind in KINDS))
"""Keys that begin something else where they come behind a number."""
LABEL = 24
BELOW = 5
"""Lines under the boxes: an empty one, two for what is wrong or could be typed, the echo, the keys."""


class Form(Sheet):
    """A form for a new entry, or for one that is edited. Enter stores from every box.

    `raw` is what was left in it, `seen` the entry that is edited, `like` one that is to be logged once more.
    `going_on` where it takes the place of a quick line, whose text is `raw`. `resumed` where Enter goes on with what
    was half typed: in the box that was reached, behind what stands there; else what is typed takes its place.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        key("enter", "save", "store"),
        *(key(one, f"line('{one}')", "") for one in OTHERS),
        key("tab,down", "go(1)", "next box; behind the first number a space goes on as a quick line"),
        key("shift+tab,up", "go(-1)", "box before"),
        key("ctrl+l", "clear", "empty all boxes"),
        key("escape", "escape", "leave; what is typed is kept"),
    ]

    def __init__(
        self,
        main: "MainScreen",
        kind: Kind,
        raw: Mapping[str, str] | None = None,
        seen: Entry | None = None,
        like: Entry | None = None,
        *,
        going_on: bool = False,
        resumed: bool = False,
    ) -> None:
        super().__init__(main.paint)
        self.main = main
        self.kind = kind
        self.seen = seen
        self.like = like
        self._stored = raw_of(kind, seen.values, seen.at) if seen is not None else {}
        if like is not None:
            self._stored = texts(kind, anew(kind, like))
        self._again = bool(raw) and seen is None and not going_on
        self._on_empty = going_on or like is not None
        self._resumed = resumed
        raw = raw or self._stored
        self._given = {name: text for name, text in raw.items() if text != one_line(text)}
        self._boxes = [Box(field.name, raw.get(field.name, ""), field) for field in kind.fields]
        self._boxes.append(Box(WHEN, raw.get(WHEN, "")))
        if seen is None and can_glue(kind):
            self._measure().leaves = frozenset(OTHERS)
        self._trouble = ""

    def first(self) -> Box:
        if self._resumed:
            typed = [box for box in self._boxes if box.value and box.id != WHEN]
            last = typed[-1] if typed else self._boxes[0]
            last.select_on_focus = False
            return last
        return next((box for box in self._boxes if self._on_empty and not box.value), self._boxes[0])

    # -- what is seen

    def heading(self) -> str:
        return (
            f"Edit: {self.kind.name}" if self.seen is not None else f"{self.kind.name.capitalize()}: {self.kind.hint}"
        )

    def tall(self, width: int, height: int) -> int:
        return len(self._boxes) + BELOW + 2

    def placing(self, width: int, height: int) -> dict[str, Place]:
        where = super().placing(width, height)
        card = where["card"]
        wide = self._box_cells(card.width - 4)
        for at, box in enumerate(self._boxes):
            long = box.field is not None and box.field.name == "note"
            room = card.width - 4 - LABEL if long else wide
            where[str(box.id)] = Place(card.x + 2 + LABEL, card.y + 1 + at, room, 1)
        return where

    def boxes(self) -> Iterable[Box]:
        return self._boxes

    def lines(self, width: int, height: int) -> Iterable[str]:
        wide = self._box_cells(width)
        for box in self._boxes:
            name = pad(short(self._called(box), LABEL - 3), LABEL - 2)
            plain = box.has_focus or (box.field is not None and not box.field.optional)
            line = f"{INK.strong('›') if box.has_focus else ' '} {name if plain else INK.dim(name)}"
            if box.id != "note":
                room, wrong = width - LABEL - wide, self._wrong(box)
                beside = (
                    INK.alarm(short(f" ! {wrong}", room)) if wrong else INK.dim(short(f"   {self._hint(box)}", room))
                )
                line += " " * wide + beside
            yield line
        yield ""
        yield from self._below(width)

    def _called(self, box: Box) -> str:
        return label(box.field).capitalize() if box.field is not None else "When"

    def _hint(self, box: Box) -> str:
        return box.field.hint if box.field is not None else "now, or 8:30, yesterday 20:15, -2h"

    def _below(self, width: int) -> Iterable[str]:
        box = self._focused_box()
        draft = self.read()
        trouble = self._trouble or next(filter(None, map(self._wrong, [box, *self._boxes])), "")
        if trouble:
            yield from padded([INK.alarm(line) for line in wrap(trouble, width)], 2)
        elif words := self._heard():
            yield from padded([INK.warn(line) for line in wrap(words, width)], 2)
        else:
            yield from padded([INK.dim(line) for line in wrap(self._could_be(box), width)], 2)
        yield short(f"→ {said(draft)} · {self._at_words()}", width) if isinstance(draft, Draft) else ""
        keys = "enter store · tab next · shift+tab when · f1 help · esc leave, text is kept"
        yield INK.dim(short(keys, width))

    def _heard(self) -> str:
        """What is plainly heard in the note, so that it can be put right before it is stored."""
        note = next((box.value for box in self._boxes if box.id == "note"), "")
        if not note:
            return ""
        from tracker.show.heard import heard

        return heard(note)

    def _could_be(self, box: Box) -> str:
        if box.ways:
            return f"← → or the first letters: {' · '.join(box.matching() or box.ways)}"
        if box.field is None:
            return "The time it was. Left empty it is now."
        if self._again:
            return "This was half typed before."
        if self.like is not None:
            return f"As {moment(self.like.at, self.main.diary.now())}. How it was this time is asked anew."
        return box.field.allowed()

    def _box_cells(self, width: int) -> int:
        return max(min(30, (width - LABEL) * 9 // 20), 12)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._trouble = ""
        self.keep()
        self.card.redraw()

    def keep(self) -> None:
        if self.changed():
            self.main.keep_draft(packed(self.kind.name, self.raw(), self.main.diary.now(), self.seen))

    def on_descendant_focus(self) -> None:
        self.card.redraw()

    def on_descendant_blur(self) -> None:
        self.card.redraw()

    # -- what is typed

    def raw(self) -> dict[str, str]:
        """The text of every box, the time among them. A text of several lines stays so until its box is changed."""
        texts = {str(box.id): box.value for box in self._boxes}
        return texts | {name: text for name, text in self._given.items() if texts.get(name) == one_line(text)}

    def changed(self) -> bool:
        """True where the boxes hold something else than the entry that is edited; anything at all where it is new."""
        typed = {name: text for name, text in self.raw().items() if text.strip()}
        return typed != self._stored

    def read(self) -> Draft | Invalid:
        """What the boxes amount to."""
        raw = self.raw()
        now = self.main.diary.now()
        when = raw.pop(WHEN).strip()
        if self.seen is not None and when in ("", self._stored[WHEN]):
            at: datetime | Invalid | None = self.seen.at
        else:
            at = read_moment(when, now) if when else None
        if isinstance(at, Invalid):
            return at
        draft = self.kind.read(raw, now, at)
        if self.seen is None or isinstance(draft, Invalid):
            return draft
        unknown = {name: value for name, value in self.seen.values.items() if self.kind.field(name) is None}
        return draft._replace(values={**draft.values, **unknown})

    def _wrong(self, box: Box) -> str:
        """What is wrong with what stands in the box, empty where nothing is. A choice may still be on its way."""
        found = self._found(box) if box.value.strip() else None
        if not isinstance(found, Invalid) or (box.has_focus and box.ways and box.matching()):
            return ""
        return found.message

    def _found(self, box: Box) -> object:
        """What the box is read as."""
        now = self.main.diary.now()
        return read_moment(box.value, now) if box.field is None else box.field.read(box.value, now)

    def _at_words(self) -> str:
        draft = self.read()
        now = self.main.diary.now()
        return moment(draft.at, now) if isinstance(draft, Draft) and draft.at is not None else "now"

    def _focused_box(self) -> Box:
        return self.focused if isinstance(self.focused, Box) else self._boxes[0]

    # -- keys

    def _measure(self) -> Box:
        return next(box for box in self._boxes if box.id == self.kind.measure)

    async def action_line(self, typed: str) -> None:
        """Go on as a quick line where what is typed can't belong to this number: a space, or another kind's key."""
        await self.caught_up()
        box, letter = self._measure(), " " if typed == "space" else typed
        before, after = box.value[: box.cursor_position], box.value[box.cursor_position :]
        alone = not after and all(one is box or not one.value.strip() for one in self._boxes)
        if not alone or isinstance(self._found(box), Invalid) or letter in self._units():
            box.replace(letter, *sorted(box.selection))
            return
        from tracker.tui.quickline import QuickLine

        self.main.put_by(self.kind.name, None)
        line = QuickLine(self.main, f"{self.kind.key}{before.strip()} {letter.strip()}", going_on=True)
        await line.replace(self.app)

    def _units(self) -> str:
        """Letters that a unit of the first number may begin with."""
        field = self._measure().field
        return "hms" if isinstance(field, Duration) else field.unit[:1] if isinstance(field, Number) else ""

    async def action_go(self, by: int) -> None:
        """Put the focus on another box, round and round."""
        await self.caught_up()
        here = self._focused_box()
        here.settle()
        self.set_focus(self._boxes[(self._boxes.index(here) + by) % len(self._boxes)])

    def action_clear(self) -> None:
        """Empty all boxes."""
        for box in self._boxes:
            box.value = ""
        self._again = False
        self.set_focus(self._boxes[0])

    async def action_escape(self) -> None:
        """Leave; the text stays where the next form of this kind finds it."""
        await self.caught_up()
        self.main.put_by(self.kind.name, self.raw() if self.changed() else None, self.seen)
        await self.leave()

    async def action_save(self) -> None:
        """Store what was typed, or go to the first box that is wrong."""
        await self.caught_up()
        for box in self._boxes:
            box.settle()
        draft = self.read()
        if isinstance(draft, Invalid):
            self._trouble = draft.message
            wrong = next((box for box in self._boxes if self._refuses(box)), self._boxes[0])
            self.set_focus(wrong)
            self.card.redraw()
            return
        if self.seen is not None and not self.changed():
            await self.leave()
            self.main.tell("Nothing was changed.")
            return
        try:
            stored = await self.main.store(draft, self.seen)
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        if isinstance(stored, Conflict):
            from tracker.tui.conflict import ConflictSheet

            assert self.seen is not None
            await self.app.switch_screen(ConflictSheet(self.main, self.kind, self.seen, stored))
            return
        self.main.put_by(self.kind.name, None, self.seen)
        await self.leave()
        await self.main.stored(stored, "Changed" if self.seen is not None else "Stored")

    def _refuses(self, box: Box) -> bool:
        optional = box.field is None or box.field.optional
        return not (optional and not box.value.strip()) and isinstance(self._found(box), Invalid)


def padded(lines: list[str], size: int) -> list[str]:
    """Exactly so many lines."""
    return [*lines, *[""] * size][:size]
