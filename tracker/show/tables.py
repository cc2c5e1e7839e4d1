"""The shapes of `--json`: plain dicts, ready for json.dumps. The keys below are stable; new ones may be added.

Dates are YYYY-MM-DD, times ISO 8601 with their UTC offset. null is "not known", which is never zero. Every rate
comes with the number it was made from.

entry
    id, kind, at, date, values (box to value, as `kinds` describes it), words (the entry in full words), revision (1 and
    up), made (when this form was written), removed, origin (null, or where an imported entry came from)
log, find, trash, recorded
    entries: a list of entry, in the order in which they are shown
show
    entry, forms: a list of entry, oldest first
flags
    flags: a list of rule, tier ("emergency", "urgent", "soon" or "caution"), title, message, sources, evidence (entry
    ids, in order of time); disclaimer. An empty list means nothing was raised by what is in the log; it never means
    that all is well. standing: a list of rule, tier, title, message, evidence, since and last_said (null: never said),
    raised_now, done_before (null, or at and words: it was answered, and what raises it came later); answered: a list
    of rule, tier, title, message, evidence, done (a list of at, words); questions (of notes): a list of question, sign,
    side, level, entry; region (null, or where the person lives)
flags --history
    warnings: a list of rule, tier, title, first, last (when it was said), evidence, done (a list of at, words)
rules
    about, tiers, strengths, reviewed_by_a_clinician (false), rules: a list of rule, tier, title, when, window_days,
    message, read_in_notes, strength, sources (key, body, title, year, address), raised, evidence, standing (null, or as
    in flags), said (as in flags --history)
profile
    questions: a list of name, label, question, why, answer (null is not asked, which is never a no), said_on,
    counts_for_days (null, or for how long a yes counts), schema
status
    date, standing and region (as in flags), running (null, or kind, start, minutes, target_minutes), last_pain,
    walks_today, minutes_walked_today, open_questions (how many)
today
    date, last_pain (null, or score, at, id), not_logged_yet (kinds), stretch_days_this_week, stretch_days_aimed_at
    ([least, most]), figures, for_today (what the plan says), warnings (of the day, as in flags --history), and
    the keys of flags without answered
week, month, year
    period, first, last, figures, before (figures of the period before it), change (null, or before, after, by, counts:
    true, false, or null for too few days), parts (figures of the days of a week, the weeks of a month, the months of
    a year), pain_by_day and minutes_walked_by_day (one value a date from first to last), flags
    (raised on any of its dates), warnings (as in flags --history), standing, questions and region (as in flags),
    checkins and checkins_before (the last check-in of each period: peg, null or 0 to 10, 10 is worst; own_activities,
    by name, 10 is able; own_activities_mean)
calendar
    view ("year", "month" or "weeks"), first, last, days: a list of date, walked_minutes, pain (the day's median)
helps
    first, last, effects: a list of kind, sort ("after it", "that day" or "the day after"), change (points of pain,
    below zero is less), interval (null for too few, or [low, high]), level, n, times or without; note
figures
    first, last, days_gone, days_logged, pain (null, or median, low, high and days: of the daily medians; least, most
    and scores: of single scores; best_days, worst_days), kinds: by name, times, days, total, given (how many of the
    times have the measure that is summed), longest, pain_change and pain_change_n (the median of pain after minus pain
    before), steps and steps_n, distance_km and distance_n
kinds
    kinds: a list of name, key, words, hint, measure (null, or the box that is summed or taken the median of), daily
    ("median", "sum" or "count"), example (a line that logs one), fields (name, label, hint, needed, unit), schema (JSON
    Schema of values)
plan
    date, state ("warning", "paused", "sore", "done", "off", "begin", "back", "hold", "up" or "same"), step (the place
    on the ladder, from 0), minutes (of a walk), walks_left_today, sentence, moves (what would change it), own (true
    where the minutes are the person's own), stretch_days (of the last 7), stretch_days_aimed_at ([least, most])
where
    folder, files
imports
    imports: a list of id, at, name (of the files), new and changed (how many entries), taken_back; the latest first
backups
    backups: a list of name, year, day (when it was made), records (null: it is damaged), oldest first of each year
verify
    files: a list of file, records, wrong (null, or what is wrong and what to do), code (the exit code for that);
    damaged_backups: names. Nothing is changed
check
    note (as it was read), tier ("emergency", "urgent", "soon", "caution" or "none"), rules (ids, the gravest first),
    findings: a list of sign, words, span (from and up to which character of the note), kept, asked, why (why it was
    kept or set aside); signs: a list of sign, side, level, minutes; asked_tier (the gravest tier that a yes to one of
    the questions would add), questions: a list of words, sign, side, level, span, tier; disclaimer. "none" means that
    nothing matched; it never means that all is well.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from tracker.core.checkins import Checkins
from tracker.core.fields import Duration, Number, label
from tracker.core.history import Entry
from tracker.core.kinds import KINDS, Kind
from tracker.core.trends import Series
from tracker.core.weeks import STRETCH_DAYS, Figures, Period, Tally, Today
from tracker.show.lists import example
from tracker.show.text import said

if TYPE_CHECKING:
    from tracker.core.flags import Flag
    from tracker.core.heard import Ask
    from tracker.core.plan import Plan

Json: TypeAlias = dict[str, object]


def plan_json(plan: "Plan", today: date) -> Json:
    """Today's plan."""
    return {
        "date": today.isoformat(),
        "state": plan.state,
        "step": plan.step,
        "minutes": plan.minutes,
        "walks_left_today": plan.left,
        "sentence": plan.sentence,
        "moves": plan.moves,
        "own": plan.own,
        "stretch_days": plan.stretched,
        "stretch_days_aimed_at": list(plan.stretch_aim),
    }


def entry_json(entry: Entry) -> Json:
    """One form of an entry."""
    return {
        "id": entry.id,
        "kind": entry.kind,
        "at": entry.at.isoformat(timespec="minutes"),
        "date": entry.day.isoformat(),
        "values": dict(entry.values),
        "words": said(entry),
        "revision": entry.rev,
        "made": entry.made.isoformat(timespec="seconds"),
        "removed": entry.removed,
        "origin": entry.origin or None,
    }


def log_json(entries: Iterable[Entry]) -> Json:
    """The entries in the order given."""
    return {"entries": [entry_json(entry) for entry in entries]}


def show_json(forms: Sequence[Entry]) -> Json:
    """One entry with all its forms, which come oldest first."""
    return {"entry": entry_json(forms[-1]), "forms": [entry_json(form) for form in forms]}


def flags_json(flags: "Iterable[Flag]") -> Json:
    """The flags in the order given."""
    from tracker.show.warnings import DISCLAIMER

    return {"flags": [_flag(flag) for flag in flags], "disclaimer": DISCLAIMER}


def asks_json(asks: "Iterable[Ask]") -> Json:
    """Open questions: what is asked, the sign that a yes means, and the entry with the note."""
    return {
        "questions": [
            {
                "question": ask.words,
                "sign": ask.sign,
                "side": ask.side,
                "level": ask.level,
                "entry": entry_json(ask.entry),
            }
            for ask in asks
        ]
    }


def today_json(today: Today) -> Json:
    """Where the day stands."""
    last = today.last
    return {
        "date": today.day.isoformat(),
        "last_pain": None if last is None else {
            "score": last.number("score"), "at": last.at.isoformat(timespec="minutes"), "id": last.id,
        },
        "not_logged_yet": list(today.still),
        "stretch_days_this_week": today.week.of("stretch").days,
        "stretch_days_aimed_at": list(STRETCH_DAYS),
        "figures": figures_json(today.figures),
    }  # fmt: skip


def period_json(period: Period) -> Json:
    """A week, month or year."""
    change = period.change
    return {
        "period": period.name,
        "first": period.now.first.isoformat(),
        "last": period.now.last.isoformat(),
        "figures": figures_json(period.now),
        "before": figures_json(period.before),
        "change": None if change is None else {
            "before": change.before, "after": change.after, "by": change.by, "counts": change.counts,
        },
        "parts": [figures_json(part) for part in period.parts],
        "pain_by_day": _series(period.pain),
        "minutes_walked_by_day": _series(period.walked),
        "flags": [_flag(flag) for flag in period.flags],
        "checkins": _checkins(period.checkins),
        "checkins_before": _checkins(period.checkins_before),
    }  # fmt: skip


def figures_json(figures: Figures) -> Json:
    """The figures of some dates."""
    pain = figures.pain
    return {
        "first": figures.first.isoformat(),
        "last": figures.last.isoformat(),
        "days_gone": figures.gone,
        "days_logged": figures.logged,
        "pain": None if pain is None else {
            "median": pain.median, "low": pain.low, "high": pain.high, "days": pain.days,
            "least": pain.least, "most": pain.most, "scores": pain.scores,
            "best_days": _dates(pain.best), "worst_days": _dates(pain.worst),
        },
        "kinds": {tally.kind.name: _tally(tally) for tally in figures.tallies},
    }  # fmt: skip


def kinds_json(kinds: Sequence[Kind] = KINDS) -> Json:
    """What can be logged."""
    return {"kinds": [kind_json(kind) for kind in kinds]}


def kind_json(kind: Kind) -> Json:
    """One kind that can be logged, with the JSON Schema of its values."""
    return {
        "name": kind.name,
        "key": kind.key,
        "words": list(kind.words),
        "hint": kind.hint,
        "measure": kind.measure or None,
        "daily": kind.daily,
        "example": example(kind),
        **boxes_json(kind),
    }


def boxes_json(kind: Kind) -> Json:
    """The boxes of a kind, and the JSON Schema of what they hold."""
    return {
        "fields": [
            {
                "name": field.name, "label": label(field), "hint": field.hint, "needed": not field.optional,
                "unit": field.unit or None if isinstance(field, Number | Duration) else None,
            }
            for field in kind.fields
        ],
        "schema": {
            "type": "object",
            "properties": {field.name: field.schema() for field in kind.fields},
            "required": [field.name for field in kind.fields if not field.optional],
        },
    }  # fmt: skip


def where_json(folder: str, files: Sequence[str]) -> Json:
    """The folder of the log and the files in it."""
    return {"folder": folder, "files": list(files)}


def backups_json(kept: Iterable[tuple[str, int, str, int | None]]) -> Json:
    """The backups: name, year, day and records of each."""
    names = ("name", "year", "day", "records")
    return {"backups": [dict(zip(names, one, strict=True)) for one in kept]}


def verify_json(files: Iterable[tuple[str, int, str, int]], damaged: Iterable[str]) -> Json:
    """What was found in each file, and the backups that can't be used."""
    found = [
        {"file": file, "records": records, "wrong": wrong or None, "code": code} for file, records, wrong, code in files
    ]
    return {"files": found, "damaged_backups": list(damaged)}


def _flag(flag: "Flag") -> Json:
    rule = flag.rule
    return {
        "rule": rule.id, "tier": rule.tier, "title": rule.title, "message": rule.message,
        "sources": list(rule.sources), "evidence": [entry.id for entry in flag.evidence],
    }  # fmt: skip


def _tally(tally: Tally) -> Json:
    return {
        "times": tally.times, "days": tally.days, "total": tally.total, "given": tally.given, "longest": tally.longest,
        "pain_change": tally.change, "pain_change_n": tally.scored,
        "steps": tally.steps, "steps_n": tally.stepped, "distance_km": tally.distance, "distance_n": tally.measured,
    }  # fmt: skip


def _checkins(of: Checkins) -> Json:
    return {
        "peg": None if of.peg is None else round(of.peg.after, 3),
        "own_activities": {course.name: course.after for course in of.activities},
        "own_activities_mean": None if of.mean is None else round(of.mean.after, 3),
    }


def _series(series: Series) -> list[float | None]:
    return list(series.values)


def _dates(days: Sequence[date]) -> list[str]:
    return [day.isoformat() for day in days]
