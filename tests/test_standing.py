"""Warnings that hold, over days and restarts: each test records as a person does and asks a new diary on the folder."""

import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tracker.core.fields import Value
from tracker.core.flags import Flag
from tracker.core.history import Draft, Entry
from tracker.diary import Diary, Look, Recorded, Undone
from tracker.store import Store

BERLIN = ZoneInfo("Europe/Berlin")


class Life:
    """A log and a clock; every question goes to a new diary, as after a restart."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.time = datetime(2026, 3, 10, 9, 0, tzinfo=BERLIN)

    def clock(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time

    @property
    def diary(self) -> Diary:
        return Diary(str(self.folder), self.clock)

    def later(self, days: int) -> None:
        self.time += timedelta(days=days)

    def log(self, *drafts: Draft) -> Recorded:
        return self.diary.record(drafts)

    def sign(self, name: str, **values: Value) -> Recorded:
        return self.log(Draft("symptom", {"name": name, **values}))

    def pain(self, score: int) -> Recorded:
        return self.log(Draft("pain", {"score": score}))

    def look(self) -> Look:
        """What stands is the same whether all is loaded or today alone."""
        part, whole = self.diary.look(self.time.date()), self.diary.look()
        assert [stand.rule.id for stand in part.standing] == [stand.rule.id for stand in whole.standing]
        return part

    @property
    def standing(self) -> list[str]:
        return [stand.rule.id for stand in self.look().standing]

    def stored(self, kind: str) -> list[Entry]:
        return [entry for entry in self.diary.look().history.kept if entry.kind == kind]


@pytest.fixture
def life(tmp_path: Path) -> Life:
    return Life(tmp_path / "log")


def ids(flags: tuple[Flag, ...]) -> list[str]:
    return [flag.rule.id for flag in flags]


def test_an_emergency_stands_until_it_is_answered_however_long_ago(life: Life) -> None:
    sign = life.sign("bladder change").entries[0]
    assert life.standing == ["CES_BLADDER"]
    life.later(400)
    (stand,) = life.look().standing
    assert (stand.rule.id, stand.evidence, stand.raised) == ("CES_BLADDER", (sign,), False)
    assert life.look().flags == ()
    life.diary.acknowledge(["CES_BLADDER"], "seen in A&E")
    assert life.standing == []
    assert [entry.text("done") for entry in life.stored("acknowledged")] == ["seen in A&E"]


def test_a_grave_warning_is_said_again_once_on_each_later_day(life: Life) -> None:
    life.sign("bladder change")
    assert ids(life.pain(4).flags) == [], "it was said today"
    for _ in range(3):
        life.later(1)
        assert ids(life.pain(4).flags) == ["CES_BLADDER"]
        assert ids(life.pain(4).flags) == []
    life.later(200)
    assert ids(life.pain(4).flags) == ["CES_BLADDER"]


def test_an_urgent_one_is_said_again_while_it_is_raised_and_no_longer(life: Life) -> None:
    life.sign("fever")
    for days, said in ((1, ["FEVER"]), (5, ["FEVER"]), (1, [])):
        life.later(days)
        assert ids(life.pain(4).flags) == said
        assert life.standing == said


def test_an_answer_is_for_the_evidence_there_was(life: Life) -> None:
    life.sign("leg weakness", side="left")
    life.diary.acknowledge(["NEURO_WEAK"], "saw the GP")
    life.later(1)
    assert (ids(life.pain(4).flags), life.standing) == ([], [])
    assert ids(life.look().flags) == ["NEURO_WEAK"], "the log still raises it"
    assert ids(life.sign("foot drop", side="left").flags) == ["NEURO_WEAK"]
    (stand,) = life.look().standing
    assert stand.answered is not None
    assert stand.answered.words == "saw the GP"


def test_what_is_soon_is_said_once_a_week(life: Life) -> None:
    said = []
    for _ in range(18):
        said.append(ids(life.pain(8).flags).count("PAIN_SEVERE"))
        life.later(1)
    assert said == [0, 0, 1, *[0] * 6, 1, *[0] * 6, 1, 0]


def test_a_caution_is_said_once_for_what_happened(life: Life) -> None:
    long = life.log(Draft("heat", {"minutes": 45})).entries[0]
    assert ids(life.pain(4).flags) == []
    done = life.diary.amend(long, Draft("heat", {"minutes": 45, "note": "sofa"}))
    assert isinstance(done, Recorded)
    assert ids(done.flags) == []
    assert len(life.stored("warning")) == 1


def test_a_warning_goes_with_its_evidence_and_comes_back_with_it(life: Life) -> None:
    sign = life.sign("bladder change").entries[0]
    life.later(90)
    gone = life.diary.remove([sign])
    assert [entry.text("rule") for entry in gone.withdrawn] == ["CES_BLADDER"]
    assert (life.standing, life.stored("warning")) == ([], [])
    assert [entry.kind for entry in life.diary.trash()] == ["symptom"]
    assert isinstance(life.diary.undo(), Undone)
    assert life.standing == ["CES_BLADDER"]


def test_a_slip_that_is_mended_withdraws_it(life: Life) -> None:
    slip = life.sign("fever", value=39.0, unit="C").entries[0]
    done = life.diary.amend(slip, Draft("symptom", {"name": "fever", "value": 37.0, "unit": "C"}))
    assert isinstance(done, Recorded)
    assert [entry.text("rule") for entry in done.withdrawn] == ["FEVER"]
    assert life.standing == []


def test_while_other_evidence_remains_it_stands(life: Life) -> None:
    first = life.sign("bladder change").entries[0]
    life.later(1)
    life.sign("bladder change")
    life.diary.remove([first])
    assert life.standing == ["CES_BLADDER"]


def test_undo_takes_the_entry_and_its_warning_away_together(life: Life) -> None:
    life.sign("saddle numbness")
    undone = life.diary.undo()
    assert undone is not None
    assert [entry.kind for entry in undone.after] == ["symptom"]
    assert [entry.text("rule") for entry in undone.withdrawn] == ["CES_SADDLE"]
    assert (life.standing, life.stored("warning")) == ([], [])
    life.diary.redo()
    assert life.standing == ["CES_SADDLE"]


def test_an_answer_can_be_undone(life: Life) -> None:
    life.sign("saddle numbness")
    life.diary.acknowledge(["CES_SADDLE"], "mistyped")
    life.diary.undo()
    assert life.standing == ["CES_SADDLE"]
    life.diary.redo()
    assert life.standing == []


def test_what_does_not_stand_is_not_answered(life: Life) -> None:
    assert life.diary.acknowledge(["CES_SADDLE"], "nothing").entries == ()
    assert life.stored("acknowledged") == []


def test_an_emergency_that_was_never_said_is_said_with_the_next_entry(life: Life) -> None:
    """As where a log was merged: the sign is there and its warning is not."""
    life.sign("bladder change")
    (warning,) = life.stored("warning")
    form = warning._replace(removed=True, rev=2, batch="merged22", tick=warning.tick + 1)
    with Store(str(life.folder), lambda _: {}).writing() as writing:
        writing.commit([form])
    assert life.standing == ["CES_BLADDER"]
    assert ids(life.pain(4).flags) == ["CES_BLADDER"]
    assert len(life.stored("warning")) == 1


def test_another_process_answers_and_this_one_knows(life: Life) -> None:
    mine = life.diary
    mine.record([Draft("symptom", {"name": "bladder change"})])
    code = (
        "import sys; from datetime import datetime; from tracker.diary import Diary\n"
        "now = datetime.fromisoformat(sys.argv[2])\n"
        "Diary(sys.argv[1], lambda: now).acknowledge(['CES_BLADDER'], 'called 112')"
    )
    subprocess.run([sys.executable, "-c", code, str(life.folder), life.time.isoformat()], check=True)
    assert mine.look(life.time.date()).standing == ()
    life.later(1)
    assert ids(mine.record([Draft("pain", {"score": 4})]).flags) == []


def test_what_was_logged_is_stored_even_where_judging_fails(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a fault in a rule")

    monkeypatch.setattr("tracker.diary.raised", broken)
    with pytest.raises(RuntimeError):
        life.pain(4)
    monkeypatch.undo()
    assert [entry.kind for entry in life.diary.look().history] == ["pain"]


def sign(name: str, **values: Value) -> Draft:
    return Draft("symptom", {"name": name, **values})


STIFF = [sign("morning stiffness", minutes=40)]


@pytest.mark.parametrize(
    ("rule", "answers", "near", "drafts", "days"),
    [
        ("CANCER_HX", {"cancer": "yes"}, {"cancer": "not sure"}, [Draft("pain", {"score": 2})], 1),
        ("FRACTURE_RISK", {"born": 1961}, {"born": 1962}, [sign("minor strain")], 1),
        ("FRACTURE_RISK", {"steroids": "yes"}, {"steroids": "no"}, [sign("minor strain")], 1),
        ("ANTICOAG", {"blood_thinner": "yes"}, {"blood_thinner": "not sure"}, [sign("sudden severe pain")], 1),
        (
            "AGE_ONSET", {"born": 2007, "first_episode": "yes"}, {"born": 2006, "first_episode": "yes"},
            [Draft("pain", {"score": 2})], 1,
        ),
        (
            "MORNING_STIFF", {"since": "2025-01-01", "age_at_onset": 44}, {"since": "2025-01-01", "age_at_onset": 45},
            STIFF, 3,
        ),
        ("MORNING_STIFF", {"born": 1990, "since": "2025-01-01"}, {"born": 1990, "since": "2026-03-01"}, STIFF, 3),
        (
            "STRETCH_OSTEO", {"osteoporosis": "yes"}, {"osteoporosis": "no"},
            [Draft("stretch", {"name": "knee-to-chest"})], 1,
        ),
        ("VASC_SUDDEN", {"aneurysm": "yes"}, {"diabetes": "yes"}, [sign("sudden severe pain")], 1),
        (
            "INFECT_RISK", {"recent_infection": "yes", "recent_infection_told": "2025-12-11"},
            {"recent_infection": "yes", "recent_infection_told": "2025-12-10"}, [Draft("pain", {"score": 2})], 1,
        ),
        ("INFECT_RISK", {"immune": "yes"}, {"immune": "not sure"}, [Draft("pain", {"score": 2})], 1),
        ("THERM_SENS", {"circulation": "yes"}, {"circulation": "no"}, [Draft("heat", {"minutes": 5})], 1),
    ],
)  # fmt: skip
def test_the_profile_makes_a_rule_speak(
    tmp_path: Path, rule: str, answers: dict[str, Value], near: dict[str, Value], drafts: list[Draft], days: int
) -> None:
    for name, told, expected in (("loud", answers, True), ("near", near, False)):
        life = Life(tmp_path / name)
        life.diary.answer(told)
        flags: list[str] = []
        for _ in range(days):
            flags += ids(life.log(*drafts).flags)
            life.later(1)
        assert (rule in flags) is expected, name


def test_an_answer_that_makes_a_warning_due_speaks_it_and_taking_it_out_withdraws_it(life: Life) -> None:
    life.pain(4)
    assert ids(life.diary.answer({"cancer": "yes"}).flags) == ["CANCER_HX"]
    gone = life.diary.answer({"cancer": None})
    assert [entry.text("rule") for entry in gone.withdrawn] == ["CANCER_HX"]
    assert life.standing == []
    life.diary.undo()
    assert life.standing == ["CANCER_HX"]


def test_a_pain_that_is_no_worse_is_no_news_for_a_week_after_an_answer(life: Life) -> None:
    life.diary.answer({"cancer": "yes"})
    life.pain(4)
    life.diary.acknowledge(["CANCER_HX"], "told the team")
    assert (ids(life.pain(4).flags), life.standing) == ([], [])
    assert ids(life.pain(6).flags) == ["CANCER_HX"]
    life.diary.acknowledge(["CANCER_HX"], "called them again")
    life.later(8)
    assert ids(life.pain(4).flags) == ["CANCER_HX"]


def test_the_profile_is_known_without_reading_old_years(life: Life, monkeypatch: pytest.MonkeyPatch) -> None:
    life.diary.answer({"cancer": "yes", "region": "uk"})
    life.later(800)
    read: list[int] = []
    plain = Store.writing

    def watched(store: Store) -> object:
        writing = plain(store)
        year = writing._read

        def noted(number: int) -> object:
            read.append(number)
            return year(number)

        monkeypatch.setattr(writing, "_read", noted)
        return writing

    monkeypatch.setattr(Store, "writing", watched)
    done = life.pain(2)
    assert (ids(done.flags), done.region) == (["CANCER_HX"], "uk")
    assert read == [2028]


def test_profile_answers_change_one_record_and_undo_goes_back_step_by_step(life: Life) -> None:
    life.diary.answer({"born": 1971})
    life.later(300)
    life.diary.answer({"cancer": "no"})
    assert life.diary.answer({"cancer": "no"}).entries == ()
    assert life.look().answers == {"born": 1971, "cancer": "no"}
    assert life.look().history.profile.age == 55 + (life.time.year - 2026)
    for left in ({"born": 1971}, {}):
        life.diary.undo()
        assert life.look().answers == left
    life.diary.answer({"diabetes": "yes"})
    assert life.look().answers == {"diabetes": "yes"}
