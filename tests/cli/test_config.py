"""The settings on the command line: shown, changed, refused; and a file that is broken never stops a log."""

import pytest

from tests.cli.session import Session


def test_the_settings_are_shown_with_where_they_lie(tracker: Session) -> None:
    out = tracker.ok("config")
    assert out.startswith(str(tracker.folder / "config.toml"))
    assert "week_starts  monday" in out
    assert not (tracker.folder / "config.toml").exists()


def test_a_setting_is_changed_shown_and_cleared(tracker: Session) -> None:
    path = tracker.folder / "config.toml"
    assert tracker.ok("config theme nord") == "theme = nord\n"
    tracker.ok("config range all")
    tracker.ok("config keys.undo ctrl+u")
    assert path.read_text() == 'theme = "nord"\nrange = "all"\n\n[keys]\nundo = "ctrl+u"\n'
    assert tracker.ok("config theme") == "nord\n"
    assert tracker("config --json").json["settings"]["keys.undo"] == "ctrl+u"
    tracker.ok("config --clear theme")
    assert tracker.ok("config theme") == "textual-dark\n"


def test_weeks_begin_on_the_day_of_the_settings_and_the_environment_goes_before(
    tracker: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracker.ok("p4")
    tracker.ok("config week_starts sunday")
    assert "15 to 21 Mar" in tracker.ok("week")
    monkeypatch.setenv("TRACKER_WEEK_STARTS", "mon")
    assert "16 to 22 Mar" in tracker.ok("week")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("config theme nrd", "Did you mean nord?"),
        ("config them nord", "did you mean theme?"),
        ("config range many", "a number of days, or all"),
        ("config bell perhaps", "true or false"),
        ("config keys.undoo z", "did you mean undo?"),
        ("config keys.undo p", "which is pain"),
        ("config keys.undo 1", "which is built in"),
        ("config keys.undo escape", "the same everywhere"),
        ("config keys.undo hyperspace", "is no key"),
        ("config --clear nothing", "there is no setting"),
    ],
)
def test_what_can_not_be_is_refused_and_nothing_is_written(tracker: Session, line: str, words: str) -> None:
    assert words.casefold() in tracker.refused(line).casefold()
    assert not (tracker.folder / "config.toml").exists()


def test_two_actions_can_swap_their_keys_one_after_the_other(tracker: Session) -> None:
    tracker.ok("config keys.pain f2")
    tracker.ok("config keys.undo p")
    assert tracker("config keys --json").json["keys"]["undo"] == "p"


@pytest.mark.parametrize("broken", [b"theme = [", b"\xff\xfe", b"theme = 4\n", b"thme = 'x'\n"])
def test_a_broken_file_is_said_in_one_line_and_never_stops_a_log(tracker: Session, broken: bytes) -> None:
    tracker.ok("p4")
    path = tracker.folder / "config.toml"
    path.write_bytes(broken)
    assert tracker("p5").code == 0
    said = tracker("week")
    assert (said.code, len(said.err.splitlines())) == (0, 1)
    assert "config.toml" in said.err
    assert tracker("config").code == 2
    assert len(tracker.entries) == 2
    assert path.read_bytes() == broken


def test_what_is_no_toml_is_not_written_over(tracker: Session) -> None:
    tracker.folder.mkdir()
    path = tracker.folder / "config.toml"
    path.write_bytes(b"theme = [")
    assert "line 1" in tracker.refused("config bell off")
    assert path.read_bytes() == b"theme = ["


def test_a_link_to_a_file_elsewhere_is_followed_and_stays_a_link(tracker: Session) -> None:
    tracker.folder.mkdir()
    elsewhere = tracker.folder.parent / "dotfiles.toml"
    elsewhere.write_text("# mine\n")
    (tracker.folder / "config.toml").symlink_to(elsewhere)
    tracker.ok("config theme nord")
    assert elsewhere.read_text() == '# mine\ntheme = "nord"\n'
    assert (tracker.folder / "config.toml").is_symlink()
