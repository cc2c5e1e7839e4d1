"""What the surroundings say: which folder the log lies in, where keys are, and on which day a week begins."""

import os
from collections.abc import Mapping


def home(given: str | None, environ: Mapping[str, str]) -> str:
    """The folder of the log: `given` (--home), then TRACKER_HOME, then the platform's data folder.

    ValueError with a sentence where none can be told.
    """
    for name, value in (("--home", given), ("TRACKER_HOME", environ.get("TRACKER_HOME"))):
        if value is None or (name == "TRACKER_HOME" and value == ""):
            continue
        if value.strip() == "":
            raise ValueError(f"{name} is empty: name the folder that your log is to lie in.")
        folder = os.path.expanduser(value)
        if folder.startswith("~"):
            raise ValueError(f"{name} names a person that this machine does not know; give the folder's full path.")
        return os.path.abspath(folder)
    return _platform_home(environ)


def config(environ: Mapping[str, str]) -> str:
    """The folder of what belongs to this machine and not to the log: the keys of locked logs.

    ValueError with a sentence where none can be told.
    """
    if os.name == "posix" and os.uname().sysname != "Darwin":
        base = environ.get("XDG_CONFIG_HOME", "")
        base = base if os.path.isabs(base) else os.path.join(environ.get("HOME", ""), ".config")
        if not os.path.isabs(base):
            raise ValueError("HOME is not set, so there is no place for the key of your log: set it.")
        return os.path.join(base, "tracker")
    from platformdirs import user_config_dir

    return user_config_dir("tracker", appauthor=False)


def first_weekday(environ: Mapping[str, str]) -> int:
    """The day that weeks begin on, 0 for Monday: TRACKER_WEEK_STARTS. ValueError with a sentence."""
    from tracker.core.days import weekday
    from tracker.core.words import quoted

    said = environ.get("TRACKER_WEEK_STARTS", "").strip()
    day = weekday(said) if said else 0
    if day is None:
        raise ValueError(f"TRACKER_WEEK_STARTS must be the name of a day, such as sun or monday, got {quoted(said)}.")
    return day


def _platform_home(environ: Mapping[str, str]) -> str:
    if os.name == "posix" and os.uname().sysname != "Darwin":
        # The XDG rule is one line; asking the library for it would be a fifth of a quick entry's time.
        base = environ.get("XDG_DATA_HOME", "")
        base = base if os.path.isabs(base) else os.path.join(environ.get("HOME", ""), ".local", "share")
        if not os.path.isabs(base):
            raise ValueError("HOME is not set, so there is no place for your log: set it, or give --home FOLDER.")
        return os.path.join(base, "tracker")
    from platformdirs import user_data_dir

    return user_data_dir("tracker", appauthor=False)
