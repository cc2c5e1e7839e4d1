"""The questions about the person: one at a time, with the reason for asking it, and all the answers below."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from tracker.core.fields import Choice, Value, label
from tracker.core.flags import Flag
from tracker.core.questions import NOT_SURE, QUESTIONS, Question
from tracker.core.words import Invalid, plural
from tracker.diary import Recorded, Trouble
from tracker.show.text import pad, safe, short, wrap
from tracker.tui.aside import aside
from tracker.tui.box import Box
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.places import Place
from tracker.tui.sheet import Sheet

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

YES_NO = frozenset(("yes", "no", "not sure"))
KEYS = (("yes", "y"), ("no", "n"), ("not sure", "s"))
LABEL = 24
BOX = 14
"""Cells of the box."""


def typed(question: Question) -> bool:
    """True where the answer is typed, and not given with one key."""
    return not (isinstance(question.field, Choice) and set(question.field.options) == YES_NO)


class AboutSheet(Sheet):
    """Each answer is stored at once. It begins at the first question without one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("y", "answer('yes')", "yes"),
        key("n", "answer('no')", "no"),
        key("s", "answer('not sure')", "not sure"),
        key("space", "skip", "skip the question"),
        key("x,delete", "clear", "take the answer out"),
        key("enter", "enter", "store what was typed; the next question"),
        key("down,tab", "go(1)", "the next question"),
        key("up,shift+tab", "go(-1)", "the question before"),
        key("escape", "escape", "leave; what was answered is stored"),
    ]

    def __init__(self, main: "MainScreen") -> None:
        super().__init__(main.paint)
        self.main = main
        self.at = next((at for at, one in enumerate(QUESTIONS) if one.name not in self._answers), 0)
        self.box = Box("answer")
        self._trouble = self._refused = self._note = ""
        self._stored = 0
        self._flags: dict[str, Flag] = {}
        self._last: Recorded | None = None
        self._skipped: set[str] = set()

    @property
    def question(self) -> Question:
        """The question that is asked."""
        return QUESTIONS[self.at]

    @property
    def _answers(self) -> Mapping[str, object]:
        return self.main.look.answers if self.main.look is not None else {}

    def _shown(self, question: Question) -> str:
        value = self._answers.get(question.name)
        return question.field.show(value) if isinstance(value, str | int | float) else ""

    # -- what is seen

    def heading(self) -> str:
        return f"About you: question {self.at + 1} of {len(QUESTIONS)}"

    def tall(self, width: int, height: int) -> int:
        return self._above(width) + len(QUESTIONS) + 7

    def _above(self, width: int) -> int:
        """The lines for the question and the reason: as many as the longest ones take, so that nothing jumps."""
        return max(len(wrap(one.ask, width)) for one in QUESTIONS) + max(len(wrap(one.why, width)) for one in QUESTIONS)

    def placing(self, width: int, height: int) -> dict[str, Place]:
        where = super().placing(width, height)
        card = where["card"]
        if typed(self.question):
            row = card.y + 1 + self._above(card.width - 4) + self._gap(card.height)
            where["answer"] = Place(card.x + 4, row, BOX, 1)
        return where

    def _gap(self, height: int) -> int:
        return 1 if height > 18 else 0

    def boxes(self) -> Iterable[Box]:
        yield self.box

    def lines(self, width: int, height: int) -> Iterable[str]:
        above, gap = self._above(width), self._gap(height + 2)
        rows = [*map(INK.strong, wrap(self.question.ask, width)), *map(INK.dim, wrap(self.question.why, width))]
        rows = [*rows, *[""] * (above - len(rows) + gap), self._answer_row(width), *self._below(width), *[""] * gap]
        room = max(height - len(rows) - 1, 0)
        top = min(max(self.at - room // 2, 0), max(len(QUESTIONS) - room, 0))
        rows += [self._row(at, width) for at in range(top, min(top + room, len(QUESTIONS)))]
        rows = [*rows, *[""] * (height - len(rows) - 1)][: height - 1]
        return [*rows, INK.dim(short("esc leave, all is stored · ↑ ↓ questions · x take the answer out", width))]

    def _answer_row(self, width: int) -> str:
        if typed(self.question):
            room = width - BOX - 5
            return " " * (BOX + 4) + INK.dim(short(self._hint(), room))
        given = self._answers.get(self.question.name)
        keys = [
            f"{INK.strong(letter)} {INK.strong(f'[{words}]') if given == words else words}" for words, letter in KEYS
        ]
        return "  " + "   ".join([*keys, f"{INK.strong('space')} {INK.dim('skip')}"])

    def _hint(self) -> str:
        return "enter stores, space skips" if not self.box.ways else "← → or letters, then enter"

    def _below(self, width: int) -> list[str]:
        words = self._trouble or self._note
        if not words and self._answers.get(self.question.name) == "not sure":
            words = NOT_SURE
        if not words and typed(self.question):
            ways = self.box.matching() or self.box.ways
            words = " · ".join(ways) if ways else self.question.field.hint
        paint = INK.alarm if self._trouble else INK.dim
        return [*(paint(row) for row in wrap(words, width)), "", ""][:2]

    def _row(self, at: int, width: int) -> str:
        question = QUESTIONS[at]
        answer = self._shown(question)
        words = answer or ("skipped" if question.name in self._skipped else "·")
        line = f"{'›' if at == self.at else ' '} {pad(short(label(question.field), LABEL - 2), LABEL)}"
        return (
            short(line, width)
            if width < LABEL + 8
            else (
                (INK.strong(line) if at == self.at else INK.dim(line))
                + (safe(words, width - LABEL - 2) if answer else INK.dim(words))
            )
        )

    # -- going from question to question

    def on_mount(self) -> None:
        super().on_mount()
        self._ask(self.at)
        self.watch(self.main, "look", self.card.redraw, init=False)

    def _ask(self, at: int, note: str = "") -> None:
        self.at = at
        self._trouble, self._note = "", note
        self.box.field = self.question.field if typed(self.question) else None
        self.box.value = self._shown(self.question) if typed(self.question) else ""
        self.box.cursor_position = len(self.box.value)
        self.set_focus(self.box if typed(self.question) else None)
        self.card.refresh(layout=True)
        self.card.redraw()

    def _on(self) -> None:
        if self.at + 1 < len(QUESTIONS):
            self._ask(self.at + 1)
        else:
            self._ask(self.at, "That was the last question. esc goes back.")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Letters and spaces belong to the box where the answer is typed."""
        return not (action in ("answer", "skip", "clear") and typed(self.question))

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        if self.box.value and not self.box.value.strip():  # a space in an empty box skips too
            self.action_skip()
            return
        if self.box.value != self._refused:  # it may be the change that was refused, arriving late
            self._trouble = ""
        self.card.redraw()

    # -- keys

    async def action_answer(self, words: str) -> None:
        """Store the answer and go on."""
        if await self._take(words):
            self._on()

    def action_skip(self) -> None:
        """Go on without an answer; one that was given stays."""
        self._skipped.add(self.question.name)
        self._on()

    async def action_enter(self) -> None:
        """Store what was typed and go on; an empty box skips, or takes the answer out."""
        await self.caught_up()
        if await self._settled():
            self._on()

    async def action_go(self, by: int) -> None:
        """Another question; what was typed is stored."""
        await self.caught_up()
        if await self._settled():
            self._ask((self.at + by) % len(QUESTIONS))

    async def action_clear(self) -> None:
        """Take the answer out."""
        if await self._take(None):
            self._ask(self.at, "The answer was taken out.")

    async def action_escape(self) -> None:
        """Leave. What was typed and can be read is stored; then warnings that the answers raised are spoken."""
        await self.caught_up()
        self.box.settle()
        if typed(self.question) and not isinstance(self.question.read(self.box.value, self.main.diary.now()), Invalid):
            await self._settled()
        if not self._answers and len(self._skipped) == len(QUESTIONS):
            await self._store({"declined": self.main.diary.now().date().isoformat()})
        await self.leave()
        if self._stored and self._last is not None:
            what = f"Stored: {plural(self._stored, 'answer')} about you"
            standing = {stand.rule.id for stand in self.main.look.standing} if self.main.look is not None else set()
            flags = tuple(flag for name, flag in self._flags.items() if name in standing)  # an answer may be gone again
            said = self._last._replace(entries=(), flags=flags)
            self.main.tell_with(what, self.main.way("undo"))
            await self.main.speaking.speak(
                said, self.main.speaking.with_withdrawn(what, said), f"{self.main.way('undo')} the last"
            )

    # -- storing

    async def _settled(self) -> bool:
        """Store what stands in the box where it is new; False where it can't be read."""
        if not typed(self.question):
            return True
        self.box.settle()
        text = self.box.value.strip()
        if text == self._shown(self.question):
            if not text:
                self._skipped.add(self.question.name)
            return True
        return await self._take(text or None)

    async def _take(self, text: str | None) -> bool:
        question = self.question
        if text is None:
            return await self._store({field.name: None for field in question.fields})
        said = question.read(text, self.main.diary.now())
        if isinstance(said, Invalid):
            self._trouble, self._refused = said.message, self.box.value
            self.card.redraw()
            return False
        return await self._store(said)

    async def _store(self, said: Mapping[str, Value | None]) -> bool:
        try:
            recorded = await aside(lambda: self.main.diary.answer(said))
        except Trouble as trouble:
            await self.main.complain(trouble)
            return False
        if recorded.entries:
            self._stored += 1
            gone = self._last.withdrawn if self._last is not None else ()
            self._last = recorded._replace(withdrawn=(*gone, *recorded.withdrawn))
            self._flags.update((flag.rule.id, flag) for flag in recorded.flags)
            await self.main.refresh_look()
        return True
