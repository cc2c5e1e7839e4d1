"""The program around the screens: colours, signals, the palette, and what is said when something breaks."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, ClassVar

from rich.console import RenderableType
from rich.segment import Segments
from rich.text import Text
from textual.app import App, ScreenStackError
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.driver import Driver
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.theme import Theme

from tracker.core.settings import FILE, Settings, text_of
from tracker.core.words import quoted
from tracker.diary import Diary, Look, Trouble
from tracker.tui.aside import aside
from tracker.tui.ink import Styles
from tracker.tui.main import MainScreen
from tracker.tui.sheet import Sheet

ENDING = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
WATCH = 2.0
"""Seconds between two looks whether the terminal is still there."""
PATIENCE = 3.0
"""Seconds after a signal in which the terminal may be put in order; then the process ends anyway."""


def actions() -> type[Provider]:
    """Loaded when the palette is opened."""
    from tracker.tui.palette import Actions

    return Actions


class TrackerApp(App[int]):
    """The dashboard of one diary. `look` is the first look at it, of the last weeks."""

    TITLE = "tracker"
    ALLOW_SELECT = False
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {actions}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "suspend_process", "back to the shell; fg returns", show=False, priority=True),
        Binding("ctrl+p", "command_palette", "find any action by its name", show=False, priority=True),
        Binding("f1", "help_here", "help on what is open", show=False, priority=True),
        Binding("ctrl+q", "quit", "leave; what is half typed is kept", show=False, priority=True),
        Binding("ctrl+c", "help_quit", "says how to leave", show=False, system=True),
    ]

    def __init__(self, diary: Diary, look: Look, settings: Settings = Settings()) -> None:  # noqa: B008
        super().__init__()
        self.settings = settings
        unknown = f"{FILE}: there is no theme {quoted(settings.theme)}; ctrl+p lists them."
        problems = (unknown,) if settings.theme and settings.theme not in self.available_themes else ()
        if settings.theme and not problems:
            self.theme = settings.theme
        # Tooltips and toasts are not used; without them the first paint has two widgets and their styles less.
        self._disable_tooltips = True
        self._disable_notifications = True
        self._painted = False
        settings = settings._replace(problems=(*settings.problems, *problems))
        self.main = MainScreen(diary, look, self._styles(), settings)
        if self.main.keys.overrides:
            self.set_keymap(self.main.keys.overrides)

    def get_default_screen(self) -> Screen[None]:
        return self.main

    def on_mount(self) -> None:
        self.theme_changed_signal.subscribe(self, self._repaint)
        self.app_resume_signal.subscribe(self, self._resumed)
        if self.theme != self._painted_in:
            self._repaint(self.current_theme)
        if not self.is_headless:
            self.set_interval(WATCH, self._see_terminal)
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self._stray)
        for number in ENDING:
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, self._end_by, number)

    def get_driver_class(self) -> type[Driver]:
        usual = super().get_driver_class()
        if usual.__name__ != "LinuxDriver":
            return usual
        from tracker.tui.driver import SturdyDriver

        return SturdyDriver

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Say it in the line above the keys, as plain text."""
        self.main.tell(message)

    def post_display_hook(self) -> None:
        if not self._painted:
            self._painted = True
            self.main.painted()

    def _styles(self) -> Styles:
        self._painted_in = self.theme
        return Styles(self.theme_variables, ansi=self.native_ansi_color, hues=not self.no_color)

    def _repaint(self, theme: Theme) -> None:
        self.main.repaint(self._styles())

    def _resumed(self, app: App[object]) -> None:
        """Paint all of it: the shell cleared the screen, and nothing here has changed that would be painted anew."""
        self.screen.refresh()

    async def choose_theme(self, name: str) -> None:
        """Take other colours, now and the next time."""
        from tracker.settings import put

        self.theme = name
        try:
            await aside(lambda: put(self.main.diary.folder, "theme", text_of(name)))
        except (Trouble, ValueError) as trouble:
            self.main.tell(f"The colours are {name} until the program ends; they could not be kept: {trouble}")
        else:
            self.main.tell(f"The colours are {name} from now on.")

    def bell(self) -> None:
        if self.settings.bell:
            super().bell()

    # -- leaving

    async def action_quit(self) -> None:
        if isinstance(self.screen, Sheet):
            await self.screen.caught_up()
        self._keep()
        self.exit(0)

    def _keep(self) -> None:
        """Keep on disk what is half typed."""
        with suppress(ScreenStackError):  # it may break before there is a screen
            if isinstance(self.screen, Sheet):
                self.screen.keep()
        self.main.keeper.save()

    def action_help_quit(self) -> None:
        self.main.tell("q leaves the diary; esc leaves a form.")

    def _see_terminal(self) -> None:
        """End where the terminal is gone and no signal said so: at its end input is always ready, and never comes."""
        if not os.isatty(0):
            self._end_by(signal.SIGHUP)

    def _end_by(self, number: int) -> None:
        """Keep what is half typed, then leave the terminal as it was found."""
        last_resort = threading.Timer(PATIENCE, os._exit, (128 + number,))
        last_resort.daemon = True
        last_resort.start()
        self._keep()
        self.exit(128 + number, return_code=128 + number)

    def action_command_palette(self) -> None:
        if self.screen is self.main:
            super().action_command_palette()

    async def action_help_here(self) -> None:
        """Help on the screen that is open. What must be read or answered first stays on top."""
        from tracker.tui.here import Here
        from tracker.tui.warning import Held

        if self.screen is self.main:
            await self.main.action_help()
        elif isinstance(self.screen, Sheet) and not isinstance(self.screen, Held | Here):
            await self.screen.caught_up()
            await Here(self.screen).open(self)

    # -- breaking

    def panic(self, *renderables: RenderableType) -> None:
        self._keep()
        self._return_code = 1
        super().panic(*renderables)

    def _stray(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """Name a fault that nobody waits for; asyncio would log it with the values that it carries."""
        error = context.get("exception")
        name = type(error).__name__ if error is not None else "of asyncio"
        self.main.tell(f"A fault in this program ({name}) was passed over. What is stored stays stored.")

    def _fatal_error(self) -> None:
        """Say where it broke and nothing of what was typed; Textual would print the values of local variables."""
        self._keep()
        text = Text(broken(self._exception))
        self._exit_renderables[:] = [Segments(self.console.render(text, self.console.options))]
        self._close_messages_no_wait()


def broken(error: BaseException | None) -> str:
    """What to say about an error: its type and the lines of the program, never a value."""
    lines = ["The dashboard stopped because of a fault in this program.",
             "All that it said was stored is stored, and what was half typed was kept."]  # fmt: skip
    cause = error
    while cause is not None and (cause.__cause__ or cause.__context__):
        cause = cause.__cause__ or cause.__context__
    for one in (error,) if cause is error else (error, cause):
        if one is None:
            continue
        lines.append(f"{type(one).__module__}.{type(one).__qualname__} at")
        at = one.__traceback__
        while at is not None:
            code = at.tb_frame.f_code
            lines.append(f"  {code.co_filename}:{at.tb_lineno} {code.co_name}")
            at = at.tb_next
    return "\n".join(lines)
