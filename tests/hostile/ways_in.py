"""Every way in which text of others may come into a log, each as a function that takes the whole hostile set along it.

A way keeps what it is refused out of the log and asks no more than that the refusal is one.
"""

import io
import json
import sys
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path
from xml.sax.saxutils import escape

from tests.cli.session import Said, Session
from tests.exchange.fitfile import STRING, Box, activity, file_id, fit, session
from tests.hostile.texts import HOSTILE, Text, as_text, typed
from tests.store.made import name
from tracker.core.fields import Value
from tracker.core.history import Entry

OK_OR_REFUSED = (0, 2)


def taken(said: Said, text: str) -> bool:
    """True where it was stored; a refusal must be one in words. Anything else is a fault of the program."""
    assert said.code in OK_OR_REFUSED, (text, said)
    assert said.code == 0 or (said.out == "" and said.err.strip()), (text, said)
    return said.code == 0


def some(count: int, of: int) -> None:
    """A way that refuses nearly all of the set would test nothing."""
    assert count > of * 0.8, f"only {count} of {of} came in"


def note_option(tracker: Session) -> None:
    texts = typed()
    some(sum(taken(tracker.run("p4", f"--note={text}"), text) for text in texts), len(texts))


def line(tracker: Session) -> None:
    texts = typed()
    some(sum(taken(tracker.run("p4", "note", text), text) for text in texts), len(texts))


def behind_dashes(tracker: Session) -> None:
    texts = typed()
    some(sum(taken(tracker.run("--", text), text) for text in texts), len(texts))


def standard_input(tracker: Session) -> None:
    came = 0
    for text in HOSTILE:
        data = f"note {text}".replace("\n", " ").encode("utf-8", "surrogatepass")
        came += taken(fed(tracker, data, "add", "-"), text)
    some(came, len(HOSTILE))


def fed(tracker: Session, data: bytes, *words: str) -> Said:
    """Run the words with these bytes on standard input."""
    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    try:
        return tracker.run(*words)
    finally:
        sys.stdin = before


def boxes(tracker: Session) -> None:
    """Own words where there are names to choose from, and all other boxes that hold text."""
    came = 0
    texts = typed()
    for text in texts:
        came += taken(tracker.run("stretch", f"--name={text}", "--sets=3"), text)
        taken(tracker.run("medicine", f"--name={text}", f"--amount={text}"), text)
    some(came, len(texts) // 2)


def edits(tracker: Session) -> None:
    """A note changed again and again, and one that went to the trash."""
    texts = typed()
    came = 0
    for text in texts:
        tracker.run("p4")
        name = tracker.id()
        came += taken(tracker.run("edit", name, f"--note={text}"), text)
        taken(tracker.run("edit", name, f"--note={text} again"), text)
    tracker.run("remove", *(entry.short for entry in tracker.entries[:5]), "--yes")
    some(came, len(texts))


def own_words(tracker: Session) -> None:
    """What was done about a warning, why there is a pause, what one wants to do again, answers about oneself."""
    texts = [text for text in typed() if text in as_text()]
    for at in range(0, len(texts), 12):
        taken(tracker.run("symptom", "saddle numbness"), "symptom")
        assert taken(tracker.run("ack", "all", "--", *texts[at : at + 12]), f"ack {at}")
    for text in typed():
        taken(tracker.run("pause", text), text)
        taken(tracker.run("template", "save", text[:30], f"p4 note {text}"), text)
        taken(tracker.run("checkin", "--can", f"{text.replace(',', ' ')} 4"), text)
        for question in ("born", "region", "cancer", "since"):
            assert tracker.run("profile", question, text).code == 2
        assert tracker.run("target", text).code == 2


def own_table(tracker: Session, folder: Path) -> None:
    rows = ["kind,at,score,name,note"]
    for at, text in enumerate(as_text()):
        cell = '"' + text.replace('"', '""') + '"'
        rows.append(f"pain,2026-03-10T08:{at % 60:02d}+01:00,4,,{cell}")
        rows.append(f"medicine,2026-03-11T08:{at % 60:02d}+01:00,,{cell},{cell}")
    path = folder / "own.csv"
    path.write_bytes("\r\n".join(rows).encode())
    taken(tracker.run("import", str(path)), "own.csv")


def own_json(tracker: Session, folder: Path) -> None:
    entries = [
        {"id": f"k{at:07d}", "kind": "pain", "at": f"2026-03-10T08:{at % 60:02d}+01:00", "origin": text,
         "values": {"score": 4, "note": text, text: text}}
        for at, text in enumerate(as_text())
    ]  # fmt: skip
    path = folder / "own.json"
    path.write_text(json.dumps({"tracker": 1, "entries": entries, "kept": []}), encoding="utf-8")
    taken(tracker.run("import", str(path)), "own.json")


def own_lines(tracker: Session, folder: Path) -> None:
    rows = [
        json.dumps({"kind": "note", "at": f"2026-03-10T08:{at % 60:02d}+01:00", "values": {"note": text}})
        for at, text in enumerate(as_text())
    ]
    path = folder / "own.jsonl"
    path.write_text("\n".join(rows), encoding="utf-8")
    taken(tracker.run("import", str(path)), "own.jsonl")


def fit_file(tracker: Session, folder: Path) -> None:
    """Its texts, such as the name of the sport, are read by nobody; the name of the file is said back."""
    start = tracker.time - timedelta(hours=5)
    for at, text in enumerate(HOSTILE):
        raw = text.encode("utf-8", "replace").replace(b"\0", b"")[:120] + b"\0"
        own = (Box(0, STRING, raw),)
        data = fit(file_id(at + 1), session(start - timedelta(days=at), own=own), activity(start, 3600))
        path = folder / (
            text.replace("/", "_").replace("\0", "").encode("utf-8", "surrogatepass").decode("utf-8", "replace")[:60]
            + ".fit"
        )
        path.write_bytes(data)
        tracker.run("import", str(path))


def recordings(tracker: Session, folder: Path) -> None:
    """A walk each as GPX, TCX and Apple Health have it; names, sources and devices hold the text."""
    day = tracker.time - timedelta(days=1)
    for at, text in enumerate(as_text()):
        cell = escape("".join(sign for sign in text if sign in "\t\n" or sign >= " ")[:200], {'"': "&quot;"})
        start, end = day - timedelta(days=at), day - timedelta(days=at, minutes=-20)
        points = "".join(
            f'<trkpt lat="{50 + step / 4000}" lon="14"><time>{(start + timedelta(minutes=step)):%Y-%m-%dT%H:%M:%SZ}'
            "</time></trkpt>" for step in range(21)
        )  # fmt: skip
        laps = (f'<Lap StartTime="{start:%Y-%m-%dT%H:%M:%SZ}"><TotalTimeSeconds>1200</TotalTimeSeconds>'
                f"<DistanceMeters>1400</DistanceMeters><Notes>{cell}</Notes></Lap>")  # fmt: skip
        span = f'startDate="{start:%Y-%m-%d %H:%M:%S +0000}" endDate="{end:%Y-%m-%d %H:%M:%S +0000}"'
        bodies = {
            "gpx": f'<gpx version="1.1" creator="{cell}" xmlns="http://www.topografix.com/GPX/1/1"><trk><name>{cell}</name>'
            f"<trkseg>{points}</trkseg></trk></gpx>",
            "tcx": '<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>'
            f'<Activity Sport="Other"><Id>{start:%Y-%m-%dT%H:%M:%SZ}</Id>{laps}<Notes>{cell}</Notes></Activity>'
            "</Activities></TrainingCenterDatabase>",
            "xml": f'<HealthData locale="{cell}"><Record type="HKQuantityTypeIdentifierStepCount" sourceName="{cell}" '
            f'device="{cell}" unit="count" {span} value="1200"/></HealthData>',
        }
        for form, body in bodies.items():
            path = folder / f"{at}.{form}"
            path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{body}', encoding="utf-8")
            taken(tracker.run("import", str(path)), path.name)
    some(len(tracker.entries), 2 * len(as_text()))


def others_table(tracker: Session, folder: Path) -> None:
    """A table of another program; its columns' names hold the text too."""
    texts = [" ".join(text.split()) for text in as_text()]
    for at, text in enumerate(texts):
        cell = '"' + text.replace('"', '""') + '"'
        path = folder / f"table{at}.csv"
        path.write_text(f"when,score,words,{cell}\n2026-03-{at % 17 + 1:02}T07:{at % 60:02},4,{cell},{cell}\n", "utf-8")
        taken(tracker.run("import", str(path), "--map", "at=when,pain.score=score,pain.note=words"), path.name)
        assert tracker.run("import", str(path), "--map", f"at=when,pain.score={text}").code in OK_OR_REFUSED


def files(tracker: Session, folder: Path) -> None:
    """Files with such names: conflict copies beside the log, backups, what was set aside."""
    tracker.run("p4")
    year = tracker.folder / f"{tracker.time:%Y}.json"
    for at, text in enumerate(HOSTILE):
        label = (
            text.replace("/", "_").replace("\0", "").encode("utf-8", "surrogatepass").decode("utf-8", "replace")[:60]
        )
        base = f"2026 (conflict {label}).json" if at % 2 else f"2026.sync-conflict-{label}.json"
        (tracker.folder / base).write_bytes(b"{" if at % 3 else year.read_bytes())
        (tracker.folder / "backups").mkdir(exist_ok=True)
        (tracker.folder / "backups" / f"2026.{at:06d}.{label}.json").write_bytes(b"{")


def by_hand(tracker: Session) -> None:
    """A year file edited by hand, and accepted."""
    texts = HOSTILE
    for at in range(len(texts)):
        tracker.run("p4", f"--note=placeholder {at:03d} here")
        tracker.run("medicine", f"--name=placeholder {at:03d} here")
    file = tracker.folder / "2026.json"
    data = file.read_text(encoding="utf-8")
    for at, text in enumerate(texts):
        data = data.replace(f'"placeholder {at:03d} here"', json.dumps(text))
    file.write_text(data, encoding="utf-8")
    assert tracker.run("verify", "--accept").code == 0
    some(len(tracker.entries), 2 * len(texts))


def merged(tracker: Session, folder: Path) -> None:
    """The log of another machine and of a newer version: kinds, boxes and marks that this version does not know."""
    other = Session(folder / "other", tracker._capsys)
    strange = [Entry(name(at), "note", tracker.time - timedelta(minutes=at), {"note": text}, 1, tracker.time,
                     name(at + 900), at + 1, origin=text, more={text: text, "later": [text, {text: 1}]})
               for at, text in enumerate(HOSTILE)]  # fmt: skip
    strange += [Entry(name(at + 300), text, tracker.time, {text: text, "minutes": 5}, 1, tracker.time, name(at + 2000),
                      at + 400, op=text, of=text) for at, text in enumerate(HOSTILE)]  # fmt: skip
    strange += [Entry(name(at + 600), kind, tracker.time, values, 1, tracker.time, name(at + 4000), at + 900)
                for at, (kind, values) in enumerate(chosen(HOSTILE))]  # fmt: skip
    with other.diary.store.writing() as writing:
        writing.commit(strange)
    said = tracker.run("merge", str(other.folder))
    assert said.code == 0, said


def chosen(texts: Iterable[Text]) -> Iterable[tuple[str, dict[str, Value]]]:
    """Records of known kinds whose boxes hold no choice of ours."""
    for text in texts:
        yield "pain", {"score": 4, "where": text, "quality": text, "note": text}
        yield "symptom", {"name": text, "side": text, "since": text, "note": text}
        yield "stretch", {"name": text, "sets": 3, "note": text}
        yield "medicine", {"name": text, "amount": text, "type": text}
        yield "pause", {"why": text}
        yield "template", {"name": text, "line": text}
        yield "import", {"name": text, "new": 3}
        yield "ability", {"name": text, "score": 3}
        yield "warning", {"title": text, "tier": "urgent", "rule": text, "evidence": text}
        yield "acknowledged", {"rule": text, "done": text, "evidence": text}
        yield "profile", {"region": text, "cancer": text, "since": text, text: text}
        yield "answer", {"sign": text, "said": text, "side": text, "evidence": text}


def drafts(tracker: Session) -> None:
    """What was half typed, and a timer, in the small files beside the log."""
    for text in HOSTILE:
        tracker.diary.keep_draft({"what": "note", "field note": text, "typed": text, text: text})
    tracker.run("p4")
    tracker.run("heat", "--timer", "--detach")


WITHOUT_FOLDER: dict[str, Callable[[Session], None]] = {
    "option": note_option, "line": line, "dashes": behind_dashes, "input": standard_input, "boxes": boxes,
    "edits": edits, "own words": own_words, "hand": by_hand, "drafts": drafts,
}  # fmt: skip
WITH_FOLDER: dict[str, Callable[[Session, Path], None]] = {
    "csv": own_table, "json": own_json, "jsonl": own_lines, "fit": fit_file, "files": files, "merge": merged,
    "recordings": recordings, "table": others_table,
}  # fmt: skip
WAYS = (*WITHOUT_FOLDER, *WITH_FOLDER)

READERS = {
    "tracker": "csv json jsonl", "fit": "fit", "apple": "recordings", "gpx": "recordings", "tcx": "recordings",
    "table": "table",
}  # fmt: skip
"""Which ways go through the reader of each format."""


def feed(way: str, tracker: Session, folder: Path) -> None:
    """Take the set along the way into the session's log; `folder` is for files that are read."""
    if way in WITHOUT_FOLDER:
        WITHOUT_FOLDER[way](tracker)
    else:
        folder.mkdir(exist_ok=True)
        WITH_FOLDER[way](tracker, folder)
