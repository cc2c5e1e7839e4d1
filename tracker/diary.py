"""The diary: what a person can do with a log. It joins the store, the clock and the rules."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta

from tracker.clock import local_now
from tracker.core.asking import SAID, answer, gravest_first, meant
from tracker.core.fields import Value
from tracker.core.flags import Flag, judged, raised
from tracker.core.heard import UNREAD, Ask, asks
from tracker.core.history import OWN, Draft, Entry, History, latest
from tracker.core.when import SKEW
from tracker.digests import known
from tracker.forms import again, batch
from tracker.home import first_weekday, home
from tracker.looking import SYMPTOMS, Looking, judged_from
from tracker.results import Conflict, Imported, Look, Recorded, Undone, Unsure
from tracker.store import Only, Problem, Trouble, Writing, is_locked

__all__ = [
    "Conflict", "Diary", "Imported", "Look", "Problem", "Recorded", "Trouble", "Undone", "Unsure", "first_weekday",
    "home", "is_locked", "local_now",
]  # fmt: skip

CLOCK = timedelta(days=1)
"""A record that is newer than the clock by more than this means that the clock went back; two machines differ less."""
PROFILE = "profile"
"""The id of the one record that holds what the person said of themselves, and its kind."""


class Diary(Looking):
    """One log in one folder. Whatever returns from a method that changes something is on disk."""

    # -- changing

    def record(self, drafts: Sequence[Draft], *, sure: bool = True) -> Recorded:
        """Store the drafts as one batch, in the order given. Unsure, unless `sure`, where the clock may be far behind.

        The sign of that is a log that has a year that the clock has not reached.
        """
        with self.store.writing() as writing:
            if not sure and (made := self._years_ahead(writing)) is not None:
                raise Unsure(made)
            return self.commit(writing, batch(writing, self._clock(), "add").drafted(drafts))

    def take_in(self, drafts: Sequence[Draft]) -> Imported:
        """Store those drafts of an import that the log does not hold yet, as one batch.

        They are known by their origin; what was exported from this very log is known by the id in it.
        """
        latest_at = self._clock() + SKEW
        ahead = tuple(draft for draft in drafts if draft.at is not None and draft.at > latest_at)
        with self.store.writing() as writing:
            held = latest(_around(writing, drafts)).values()
            by_origin = {form.origin or OWN + form.id: form for form in held}
            fresh = (draft for draft in drafts if draft.origin not in by_origin and draft not in ahead)
            new = list({draft.origin: draft for draft in fresh}.values())
            there = tuple(by_origin[draft.origin] for draft in drafts if draft.origin in by_origin)
            if not new:
                return Imported((), there, ahead, ())
            recorded = self.commit(writing, batch(writing, self._clock(), "import").drafted(new))
            return Imported(recorded.entries, there, ahead, recorded.flags, recorded.region)

    def amend(self, seen: Entry, draft: Draft) -> Recorded | Conflict:
        """Store the draft as the next form of the entry, unless somebody else changed it meanwhile.

        ValueError where the draft is of another kind: an entry keeps its kind for life.
        """
        if draft.kind != seen.kind:
            raise ValueError(f"a {seen.kind} entry can't become a {draft.kind} entry")
        with self.store.writing() as writing:
            standing = self._standing(writing, seen)
            if standing is None or standing.rev != seen.rev or standing.removed:
                gone = standing is None or standing.removed
                return Conflict(draft, None if gone else standing)
            change = standing._replace(values=draft.values, at=draft.at or standing.at)
            return self.commit(writing, batch(writing, self._clock(), "amend").changed([(standing, change)]))

    def remove(self, entries: Sequence[Entry]) -> Recorded:
        """Put the entries in the trash. Those that are there already stay as they are."""
        return self._turn(entries, "remove", removed=True)

    def restore(self, entries: Sequence[Entry]) -> Recorded:
        """Take the entries out of the trash."""
        return self._turn(entries, "restore", removed=False)

    def answer(self, said: Mapping[str, Value | None]) -> Recorded:
        """Store answers of the profile, all in one batch; None takes an answer out. Nothing new stores nothing."""
        with self.store.writing() as writing:
            forms = writing.load(only=Only(ids=PROFILE)).forms
            held = latest(form for form in forms if form.id == PROFILE).get(PROFILE)
            values = dict(held.values) if held is not None and not held.gone else {}
            told = {name: value for name, value in {**values, **said}.items() if value is not None}
            if told == values:
                return Recorded((), ())
            now = self._clock()
            if held is None:
                made = batch(writing, now, "add")
                return self.commit(writing, [made.new(PROFILE, Draft(PROFILE, told), self.now())])
            change = held._replace(values=told, removed=False)
            return self.commit(writing, batch(writing, now, "amend").changed([(held, change)]))

    def acknowledge(self, rules: Collection[str], done: str) -> Recorded:
        """Store what was done about those of the rules that stand; empty where none of them does."""
        with self.store.writing() as writing:
            look = self._look(writing, self._clock().date(), ())
            answered = [stand for stand in look.standing if stand.rule.id in rules]
            if not answered:
                return Recorded((), ())
            ids = sorted({name for stand in answered for name in stand.ids})
            names = " ".join(stand.rule.id for stand in answered)
            draft = Draft("acknowledged", {"rule": names, "done": done, "evidence": " ".join(ids)})
            return self.commit(writing, batch(writing, self._clock(), "add").drafted([draft]))

    def repeat(self) -> Recorded:
        """Say what is due again on a new day and store that it was said; an undo passes over it."""
        from tracker.core.standing import due
        from tracker.verdict import warning

        with self.store.writing() as writing:
            now = self._clock()
            look = self._look(writing, now.date(), ())
            again = due(look.standing, now, look.fresh)
            drafts = [warning(stand.rule, sorted(stand.ids)) for stand in again]
            if drafts:
                writing.commit(batch(writing, now, "say").drafted(drafts))
            return Recorded((), tuple(stand.flag for stand in again), region=look.region)

    def reply(self, ask: Ask, said: str) -> Recorded:
        """Store the answer to a question of a note; yes and not sure also store the symptom, at the note's time.

        Where the note could not be read there is no symptom to store; the person is to log what it names.

        `entries` holds the symptom, and is empty after a no. ValueError for any other answer.
        """
        if said not in SAID:
            raise ValueError(f"an answer is one of {', '.join(SAID)}")
        drafts = [answer(ask, said), *([] if said == "no" or ask.sign == UNREAD else [meant(ask)])]
        with self.store.writing() as writing:
            recorded = self.commit(writing, batch(writing, self._clock(), "add").drafted(drafts))
        return recorded._replace(entries=tuple(one for one in recorded.entries if one.kind == "symptom"))

    def undo(self) -> Undone | None:
        """Take back the latest batch that stands; None where there is none."""
        return self._step("undo")

    def redo(self) -> Undone | None:
        """Do again what the latest undo took back; None where something else was stored since."""
        return self._step("redo")

    # -- drafts of a form that was not saved

    def keep_drafts(self, texts: Sequence[Mapping[str, str]]) -> None:
        """Keep what is half typed until it is asked for, in place of what is kept now."""
        from tracker.store.kept import DRAFT, keep

        keep(self.folder, DRAFT, [dict(text) for text in texts] or None)

    def keep_draft(self, text: Mapping[str, str] | None) -> None:
        """Keep one half-typed thing, or none."""
        self.keep_drafts([text] if text else [])

    def drafts(self) -> tuple[Mapping[str, str], ...]:
        """What was half typed when the program last ended, what was typed last at the end."""
        from tracker.store.kept import DRAFT, kept

        found = kept(self.folder, DRAFT)
        each = found if isinstance(found, list) else [found]  # one alone is how earlier versions kept it
        return tuple({str(name): str(text) for name, text in one.items()} for one in each if isinstance(one, dict))

    def draft(self) -> Mapping[str, str] | None:
        """What was half typed last, or None."""
        return next(reversed(self.drafts()), None)

    # -- how the screen was left

    def keep_view(self, view: Mapping[str, bool]) -> None:
        """Keep how the screen is left."""
        from tracker.store.kept import VIEW, keep

        keep(self.folder, VIEW, dict(view))

    def view(self) -> Mapping[str, bool]:
        """How the screen was left; empty where that is not known."""
        from tracker.store.kept import VIEW, kept

        found = kept(self.folder, VIEW)
        return {str(name): bool(on) for name, on in found.items()} if isinstance(found, dict) else {}

    # -- inside

    def commit(self, writing: Writing, forms: Sequence[Entry]) -> Recorded:
        """Judge the forms, all of one batch, and store them with what is to be said. Trouble."""
        now = self._clock()
        standing = tuple(form for form in forms if not form.moved)
        recent, long = judged_from(now, [form.day for form in standing])
        symptoms = writing.load(long, recent - timedelta(days=1), SYMPTOMS).forms
        held = writing.load(recent).forms
        of = known(History.of((*symptoms, *held, *forms)), writing, recent, now.date(), forms)
        flags: tuple[Flag, ...] = ()
        withdrawn: tuple[Entry, ...] = ()
        more: tuple[Entry, ...] = ()
        try:
            up = raised(of.history, now)
            flags = judged(of.history, frozenset(form.id for form in standing), now, up=up)
            if up or flags or of.memory.warned or any(form.rev > 1 for form in forms):
                from tracker.verdict import verdict

                said = verdict(writing, of, up, flags, forms, held, now)
                flags, withdrawn, more = said.flags, said.withdrawn, said.forms
        except Trouble:
            raise
        except Exception:
            writing.commit(forms)  # a fault in judging must not cost what was logged
            raise
        writing.commit((*forms, *more))
        own = tuple(form for form in standing if form.kind != "warning")
        gone = tuple(form for form in standing if form.kind == "warning" and form.removed)
        region = str(of.memory.answers.get("region", ""))
        asked = gravest_first(
            (ask for form in own if form.asks and not form.removed for ask in asks(form)), of.history.profile
        )
        ahead = held[-1].made if held and held[-1].made - now > CLOCK else None
        twice = any(again(form, held) for form in own)
        return Recorded(own, flags, twice, (*gone, *withdrawn), region, asked, ahead, writing.joined)

    def _years_ahead(self, writing: Writing) -> datetime | None:
        """When the newest standing entry was made, where it lies in a year ahead of the clock, and not by a journey."""
        now = self._clock()
        years = [year for year in writing.years() if year > now.year]
        forms = writing.load(date(min(years), 1, 1)).forms if years else ()
        made = max((form.made for form in latest(forms).values() if not form.gone), default=now)
        return made if made - now > CLOCK else None

    def _turn(self, entries: Sequence[Entry], op: str, *, removed: bool) -> Recorded:
        with self.store.writing() as writing:
            found = [self._standing(writing, entry) for entry in entries]
            changes = [
                (standing, standing._replace(removed=removed))
                for standing in found
                if standing is not None and standing.removed != removed
            ]
            if not changes:
                return Recorded((), ())
            return self.commit(writing, batch(writing, self._clock(), op).changed(changes))

    def _standing(self, writing: Writing, seen: Entry) -> Entry | None:
        own = Only(ids=seen.id)
        for forms in (writing.load(seen.day, seen.day, own).forms, writing.load(only=own).forms):
            standing = latest(forms).get(seen.id)
            if standing is not None and not standing.moved:
                return standing
        return None

    def _step(self, op: str) -> Undone | None:
        from tracker.core.steps import Steps

        with self.store.writing() as writing:
            steps = Steps()
            ends = sorted(((tail.tick, year) for year, tail in writing.tails().items()), reverse=True)
            for at, (_, year) in enumerate(ends):
                steps.add(writing.load(date(year, 1, 1), date(year, 12, 31)).forms)
                unread = ends[at + 1][0] if at + 1 < len(ends) else -1
                found = steps.undoable(unread) if op == "undo" else steps.redoable(unread)
                if found is not None:
                    break
            else:
                return None
            changes = steps.changes(found, op)
            done = self.commit(writing, batch(writing, self._clock(), op, found).changed(changes))
            before = tuple(standing for standing, _ in changes if standing.kind != "warning")
            return Undone(op, before, done.entries, done.flags, done.withdrawn, done.region)


def _around(writing: Writing, drafts: Sequence[Draft]) -> list[Entry]:
    """All forms of the years that the drafts fall in."""
    years = sorted({draft.at.year for draft in drafts if draft.at is not None})
    return [form for year in years for form in writing.load(date(year, 1, 1), date(year, 12, 31)).forms]
