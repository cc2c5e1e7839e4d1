"""Every action of the main screen, to be found by its words."""

from collections.abc import Callable
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tracker.tui.help import bindings
from tracker.tui.main import MainScreen
from tracker.tui.templates import known, use


class Actions(Provider):
    """The bindings of the main screen as commands, and a choice of themes."""

    def _commands(self) -> list[tuple[str, str, Callable[[], object]]]:
        from tracker.tui.app import TrackerApp

        main = next((screen for screen in self.app.screen_stack if isinstance(screen, MainScreen)), None)
        if main is None:
            return []
        found: list[tuple[str, str, Callable[[], object]]] = [
            (binding.description, f"key {main.keys.keys(binding)}", partial(self.app.run_action, binding.action, main))
            for binding in bindings(MainScreen)
        ]
        found += [(f"template: {one.name}", one.line, partial(use, main, one)) for one in known(main)]
        found.append(("suspend: back to the shell, `fg` returns", "key ctrl+z", self.app.action_suspend_process))
        assert isinstance(self.app, TrackerApp)
        for name in sorted(self.app.available_themes):
            found.append((f"theme: {name}", "colours, now and the next time", partial(self.app.choose_theme, name)))
        return found

    async def discover(self) -> Hits:
        for name, words, run in self._commands():
            if not name.startswith("theme"):
                yield DiscoveryHit(Content(name), run, text=name, help=words)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for name, words, run in self._commands():
            score = matcher.match(name)
            if score > 0:
                yield Hit(score, matcher.highlight(name), run, help=words)
