"""The terminal, read in a way that outlives a byte that is not UTF-8."""

from textual.drivers.linux_driver import LinuxDriver

LEFT_OUT = "Something was typed that is not UTF-8 text; it was left out."


class SturdyDriver(LinuxDriver):
    """Textual's own ends the program at the first such byte, be it one key of a terminal set to Latin-1."""

    def run_input_thread(self) -> None:
        while True:
            try:
                super().run_input_thread()
            except UnicodeDecodeError:
                self._app.call_later(self._app.notify, LEFT_OUT, markup=False)
            else:
                return
