"""The settings: what a file says, what is wrong with it and in which line, and how one line of it is changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.core.settings import SETTINGS, Settings, changed, read_settings, refused_keys, split_keys, written


@pytest.mark.parametrize(
    ("text", "settings"),
    [
        ("", Settings()),
        ('theme = "nord"', Settings(theme="nord")),
        ('week_starts = "sun"', Settings(week_starts=6)),
        ("range = 90", Settings(span=90)),
        ('range = "all"', Settings(span=0)),
        ("bell = false", Settings(bell=False)),
        ('[keys]\nundo = "ctrl+u"\nhelp = "f1, ?"', Settings(keys={"undo": "ctrl+u", "help": "f1, ?"})),
    ],
)
def test_what_a_file_says(text: str, settings: Settings) -> None:
    assert read_settings(text) == settings


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("theme = 4", "line 1: theme must be the name of a theme, such as textual-light, got 4."),
        ('\n# x\nrange = "some"', "line 3: range must be a number of days, or all, got some."),
        ("range = true", "line 1: range must be a number of days, or all, got true."),
        ('bell = "no"', "line 1: bell must be true or false, got no."),
        ('week_starts = "someday"', "line 1: week_starts must be the name of a day, such as sunday, got someday."),
        ('thme = "nord"', "line 1: there is no setting thme; did you mean theme?"),
        ("keys = 3", 'line 1: keys must be a table: a line [keys], and below it lines such as undo = "z".'),
        ('[keys]\nundo = "z"\n\nhepl = "f1"', "line 4: there is no action hepl; did you mean help?"),
        ("[keys]\nundo = 3", 'line 2: a key must be text, such as "z", "ctrl+u" or "f5", got 3.'),
        (
            '[keys]\nundo = "escape"',
            "line 2: escape means the same everywhere and can't be given to another action.",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_costs_nothing_else(text: str, problem: str) -> None:
    settings = read_settings(f"{text}\n")
    assert settings.problems == (f"config.toml, {problem}",)
    assert settings._replace(problems=(), keys={}) == Settings()


def test_what_is_right_counts_beside_what_is_wrong() -> None:
    assert read_settings('week_starts = "sun"\ntheme = 4\n').week_starts == 6


@pytest.mark.parametrize(("text", "line"), [("theme = [", 1), ('a = 1\n\nb = "x', 3), ("a = 1\na = 2\n", 2)])
def test_what_is_no_toml_is_said_with_its_line_and_nothing_of_it_counts(text: str, line: int) -> None:
    settings = read_settings(text)
    assert len(settings.problems) == 1
    assert f"line {line}:" in settings.problems[0]
    assert settings._replace(problems=()) == Settings()


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    assert isinstance(read_settings(text), Settings)


@pytest.mark.parametrize(
    ("before", "name", "value", "after"),
    [
        ("", "theme", '"nord"', 'theme = "nord"\n'),
        ('# mine\ntheme = "a"  # old\nbell = true\n', "theme", '"nord"', '# mine\ntheme = "nord"\nbell = true\n'),
        (
            'theme = "a"\n\n[keys]\nundo = "z"\n',
            "bell",
            "false",
            'theme = "a"\nbell = false\n\n[keys]\nundo = "z"\n',
        ),
        ('theme = "a"\n', "keys.undo", '"f2"', 'theme = "a"\n\n[keys]\nundo = "f2"\n'),
        (
            '[keys]\nundo = "z"\n[other]\nx = 1\n',
            "keys.help",
            '"f1"',
            '[keys]\nundo = "z"\nhelp = "f1"\n[other]\nx = 1\n',
        ),
        ('theme = "a"\nbell = true\n', "theme", None, "bell = true\n"),
        ("bell = true\n", "theme", None, "bell = true\n"),
        ("", "theme", None, ""),
    ],
)
def test_one_setting_is_changed_and_all_else_stays_as_it_was_written(
    before: str, name: str, value: str | None, after: str
) -> None:
    assert changed(before, name, value) == after


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("theme", "Nord", '"nord"'),
        ("range", "90", "90"),
        ("range", "ALL", '"all"'),
        ("range", "-1", None),
        ("bell", "off", "false"),
        ("bell", "maybe", None),
        ("week_starts", "Sunday", '"sunday"'),
    ],
)
def test_what_is_typed_for_a_setting(name: str, typed: str, value: str | None) -> None:
    assert written(name, typed) == value


NAMES = [*(each.name for each in SETTINGS), "keys.undo", "keys.help"]


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.booleans())))
def test_whatever_is_set_is_read_back(deeds: list[tuple[str, bool]]) -> None:
    values = {
        "theme": '"nord"',
        "week_starts": '"sunday"',
        "range": "90",
        "bell": "false",
        "keys.undo": '"f2"',
        "keys.help": '"f1"',
    }
    text = ""
    standing: set[str] = set()
    for name, put in deeds:
        text = changed(text, name, values[name] if put else None)
        (standing.add if put else standing.discard)(name)
    settings = read_settings(text)
    assert settings.problems == ()
    found = {
        "theme": settings.theme == "nord",
        "week_starts": settings.week_starts == 6,
        "range": settings.span == 90,
        "bell": not settings.bell,
        "keys.undo": "undo" in settings.keys,
        "keys.help": "help" in settings.keys,
    }
    assert {name for name, there in found.items() if there} == standing


@pytest.mark.parametrize("keys", ["z", "?", "ctrl+u", "f5", "ctrl+shift+x", "x, delete", ",", "page_up"])
def test_keys_that_can_be_given(keys: str) -> None:
    assert refused_keys(keys) == ""
    assert split_keys(keys)


@pytest.mark.parametrize("keys", ["", " ", "enter", "x,escape", "two words", "ctrl+q", 4, None, ["a"]])
def test_keys_that_can_not_be_given(keys: object) -> None:
    assert refused_keys(keys)
