"""The command line. `tracker p4` is answered here; whatever else was typed is looked up by `dispatch`."""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime

from tracker.cli import adding
from tracker.cli.voice import INTERRUPTED, UNEXPECTED, WRONG, Voice, Wrong
from tracker.core.line import starts_item
from tracker.diary import Trouble, local_now


def main(argv: Sequence[str] | None = None, clock: Callable[[], datetime] = local_now) -> int:
    """Do what was typed and say what was done; the exit code. Nothing is raised."""
    words = sys.argv[1:] if argv is None else list(argv)
    voice = Voice()
    try:
        code = _run(words, voice, clock)
    except Wrong as wrong:
        voice.warn(str(wrong))
        code = WRONG
    except Trouble as trouble:
        voice.warn(str(trouble))
        code = trouble.code
    except KeyboardInterrupt:
        voice.warn("Stopped. See what is stored with: tracker log --last 5")
        code = INTERRUPTED
    except Exception as error:
        voice.warn(_fault(error))
        code = UNEXPECTED
    return voice.ended(code)


def _run(words: list[str], voice: Voice, clock: Callable[[], datetime]) -> int:
    folder, words = _folder(words)
    if words and starts_item(words[0]) and not any(word == "-h" or word.startswith("--") for word in words):
        return adding.add(" ".join(words), folder, voice, clock)
    from tracker.cli import dispatch

    return dispatch.run(words, folder, voice, clock)


def _folder(words: list[str]) -> tuple[str | None, list[str]]:
    """What `--home FOLDER` before the first word says, and the words after it."""
    if not words or not (words[0] == "--home" or words[0].startswith("--home=")):
        return None, words
    first, *rest = words
    if first != "--home":
        return first.partition("=")[2], rest
    if not rest:
        raise Wrong("--home needs a value: --home FOLDER.")
    return rest[0], rest[1:]


def _fault(error: Exception) -> str:
    """A sentence for what should not have happened, without anything that the person wrote; or the whole traceback."""
    import os
    import traceback

    if os.environ.get("TRACKER_DEBUG"):
        from tracker.core.words import shown

        return "\n".join(map(shown, "".join(traceback.format_exception(error)).rstrip().split("\n")))
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    where = f" at {os.path.basename(last.filename)}:{last.lineno}" if last else ""
    return (
        f"This is a fault in tracker ({type(error).__name__}{where}), not yours. Look with tracker today before you "
        "type an entry again. To see more, set TRACKER_DEBUG=1 and repeat; that may show what you wrote."
    )
