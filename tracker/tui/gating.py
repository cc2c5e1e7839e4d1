"""The questions before a walk, one key each, and what they come to; pain after a walk."""

from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from tracker.core.flags import GRAVE
from tracker.core.gate import MARKS, Answers, asked_next
from tracker.core.words import plural
from tracker.diary import Conflict, Recorded, Trouble
from tracker.guide import Asked, Day, Ended
from tracker.show.guide import verdict
from tracker.show.text import said, wrap
from tracker.tui.aside import aside
from tracker.tui.ink import INK
from tracker.tui.keys import key
from tracker.tui.reader import Said
from tracker.tui.sheet import Sheet, squeezed

if TYPE_CHECKING:
    from tracker.tui.main import MainScreen

QUESTIONS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "pain": ("How much does it hurt now?", (("0 – 9", "0 is none"), ("t", "10, the worst"))),
    "feel": ("Is it dull or sharp?", (("d", "a dull ache"), ("s", "sharp or shooting"))),
    "stand": (
        "Can you stand and take a few steps?",
        (("y", "yes"), ("n", "no, it hurts too much"), ("w", "no, my legs are weak or numb")),
    ),
    "signs": (
        "Anything new in the legs (weak, numb, tingling), the bladder, the bowels or between the legs?",
        (("n", "no"), ("y", "yes")),
    ),
    "which": ("Which? Press each that fits, then enter.", tuple((key, words) for key, words, _ in MARKS)),
}
"""Each question with its keys."""
SCORES = {**{str(score): score for score in range(10)}, "t": 10}
ALL = (*SCORES, "d", "s", "y", "n", "w")


def answer_keys(letters: Iterable[str]) -> list[BindingType]:
    """Bindings for the answers, without words: the question that is asked shows which of them fit."""
    return [key(letter, f"answer('{letter}')", "") for letter in letters]


class GateSheet(Sheet):
    """Asks, judges, and offers the walk. Leaving it before the last answer stores nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *answer_keys(ALL),
        key("l", "ladder", "the plan: the ladder, and a pause"),
        key("space", "skip", "skip the question: it counts as not asked"),
        key("enter", "go_on", "start the walk; go on"),
        key("escape", "back", "leave"),
    ]

    def __init__(self, main: "MainScreen", day: Day) -> None:
        super().__init__(main.paint)
        self.main, self.day = main, day
        self.answers = Answers()
        self.outcome: Asked | None = None
        self._asked: list[str] = []
        self._chosen: list[str] = []
        self._question = "pain"
        self._busy = False

    def heading(self) -> str:
        return "Before a walk"

    def tall(self, width: int, height: int) -> int:
        return max(len([*self._rows(width)]) + 2, 16)

    def lines(self, width: int, height: int) -> Iterable[str]:
        return squeezed(self._rows(width), height)

    def _rows(self, width: int) -> Iterable[str]:
        if self.outcome is not None:
            yield from verdict(self.outcome.verdict, ink=INK, width=width).split("\n")
            yield ""
            yield INK.dim("enter start the walk · esc not now" if self.walks else "enter or esc back")
            return
        for line in wrap(self.day.plan.sentence, width):
            yield INK.dim(line)
        yield ""
        question, keys = QUESTIONS[self._question]
        yield from (INK.strong(line) for line in wrap(question, width))
        for letters, words in keys:
            mark = "x" if letters in self._chosen else " "
            yield f"  {INK.strong(letters.ljust(6))}{f'[{mark}] ' if self._question == 'which' else ''}{words}"
        yield ""
        if self._question == "which":
            yield INK.dim("enter done; enter alone if you are not sure which")
        else:
            plan = "" if self._asked else "l plan · "
            yield INK.dim(f"space skip · {plan}esc leave · at most {plural(4 - len(self._asked), 'question')}")

    @property
    def walks(self) -> bool:
        """True where the answers let the walk go."""
        return self.outcome is not None and self.outcome.verdict.answer in ("go", "five")

    async def action_answer(self, letter: str) -> None:
        """Take the key as the answer, where it is one."""
        if self.outcome is not None or self._busy:
            return
        name = self._question
        if name == "pain" and letter in SCORES:
            await self._take(self.answers._replace(pain=SCORES[letter]))
        elif name == "feel" and letter in ("d", "s"):
            await self._take(self.answers._replace(feel="dull" if letter == "d" else "sharp"))
        elif name == "stand" and letter in ("y", "n", "w"):
            await self._take(self.answers._replace(stand={"y": "yes", "n": "pain", "w": "weak"}[letter]))
        elif name == "signs" and letter == "n":
            await self._take(self.answers._replace(signs=()))
        elif name == "signs" and letter == "y":
            self._question = "which"
            self._redraw()
        elif name == "which" and letter in {key for key, _, _ in MARKS}:
            self._chosen = [one for one in self._chosen if one != letter] + [letter] * (letter not in self._chosen)
            self._redraw()

    async def action_ladder(self) -> None:
        """Open the plan in place of the questions, as long as nothing was answered."""
        from tracker.tui.planview import PlanView

        if self.outcome is None and not self._asked and self._question != "which":
            await self.leave()
            await PlanView(self.main, self.day).open(self.app)

    async def action_skip(self) -> None:
        """Go on without an answer; a yes to the signs can't be taken back so."""
        if self.outcome is None and not self._busy and self._question != "which":
            await self._take(self.answers)

    async def action_go_on(self) -> None:
        """Start the walk, take the signs that were chosen, or go back."""
        if self._busy:
            return
        if self.outcome is None:
            if self._question == "which":
                await self._name_signs()
            return
        await self.leave()
        if self.walks:
            values = {} if self.answers.pain is None else {"before": self.answers.pain}
            await self.main.guiding.begin("walk", self.outcome.verdict.minutes, values)

    async def action_back(self) -> None:
        """Leave. Signs that were said to be there are stored and answered all the same."""
        if self._busy:
            return
        if self.outcome is None and self._question == "which":
            await self._name_signs()
            return
        await self.leave()

    def keep(self) -> None:
        """A yes to the signs is stored even where the program ends before they are named."""
        if self._question == "which" and self.outcome is None:
            with suppress(Trouble):  # the program is ending: nobody could be told
                self.outcome = self.main.guiding.guide.ask(self._named(), self.day)

    def _named(self) -> Answers:
        chosen = tuple(sorted(self._chosen))
        return self.answers._replace(signs=chosen or None, unsaid=not chosen)

    async def _name_signs(self) -> None:
        await self._take(self._named())

    async def _take(self, answers: Answers) -> None:
        self.answers = answers
        self._asked.append("signs" if self._question == "which" else self._question)
        history, today = self.day.look.history, self.day.look.today
        following = asked_next(answers, self._asked, history, today)
        if following:
            self._question = following
            self._redraw()
            return
        self._busy = True
        try:
            self.outcome = await aside(lambda: self.main.guiding.guide.ask(answers, self.day))
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        finally:
            self._busy = False
        self._redraw()
        await self._speak(self.outcome)

    async def _speak(self, asked: Asked) -> None:
        """Open what must be read: the warnings that the answers raised, or that stand, or words that no rule has."""
        await self.main.refresh_look()
        flags = asked.flags
        if asked.verdict.answer == "warning" and not (flags or asked.say):
            flags = self.day.flags
        if asked.entries:
            self.main.tell(f"Stored: {'; '.join(said(entry) for entry in asked.entries)} · {self.main.way('undo')}")
        if any(flag.rule.tier in GRAVE for flag in flags):
            ids = [entry.id for entry in asked.entries]
            await self.main.speaking.insist(flags, self.day.look.region, ids)
        elif asked.say:
            await Unspoken(self.main, asked.say, asked.region).open(self.app)

    def _redraw(self) -> None:
        self.card.refresh(layout=True)
        self.card.redraw()


class Unspoken(Said):
    """Words of warning that no rule speaks by itself."""

    alarming = True

    def __init__(self, main: "MainScreen", words: str, region: str) -> None:
        from tracker.show.warnings import DISCLAIMER, numbers

        called = filter(None, (numbers("emergency", region), numbers("urgent", region)))
        text = "\n".join((words, "", *called, "", DISCLAIMER))
        super().__init__(main.paint, "Please read this", text)


class AfterSheet(Sheet):
    """A walk has been stored; the pain after it is asked for and added to it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *answer_keys(SCORES),
        key("space,enter,escape", "skip", "skip it: not asked"),
    ]

    def __init__(self, main: "MainScreen", ended: Ended) -> None:
        super().__init__(main.paint)
        self.main, self.ended = main, ended

    def heading(self) -> str:
        return "After the walk"

    def tall(self, width: int, height: int) -> int:
        return 11

    def lines(self, width: int, height: int) -> Iterable[str]:
        yield from wrap(f"Stored: {said(self.ended.entry)}", width)
        if self.ended.entry.values.get("sharp") is True:
            yield from wrap("Rest in a position of ease; the next walk is shorter.", width)
        yield ""
        yield INK.strong("How much does it hurt now?")
        yield f"  {INK.strong('0 – 9')}  0 is none"
        yield f"  {INK.strong('t')}      10, the worst"
        yield ""
        yield INK.dim("space skip")

    async def action_answer(self, letter: str) -> None:
        """Add the score to the walk."""
        score = SCORES[letter]
        try:
            done = await aside(lambda: self.main.guiding.guide.after(self.ended.entry, score))
        except Trouble as trouble:
            await self.main.complain(trouble)
            return
        await self.leave()
        if isinstance(done, Conflict):
            self.main.tell("The walk was changed elsewhere meanwhile; add the pain after it with e.")
            return
        known = {flag.rule.id for flag in done.flags}
        flags = (*done.flags, *(flag for flag in self.ended.flags if flag.rule.id not in known))
        await self.main.stored(Recorded(done.entries, flags))

    async def action_skip(self) -> None:
        """Leave the walk without a score after it."""
        await self.leave()
        await self.main.stored(Recorded((self.ended.entry,), self.ended.flags))
