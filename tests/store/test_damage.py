"""Files that are not what was written: refused, left in place, set aside once, and the way back is named."""

import json
import os
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from tests.store.made import add, form, ids, litter, name, store
from tests.store.test_page import resealed
from tracker.store import Damaged, Newer, Trouble
from tracker.store.page import fingerprint


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A year file with eight forms in three months."""
    folder = tmp_path_factory.mktemp("good")
    for number in range(8):
        add(store(folder), form(number, f"2026-0{1 + number // 3}-1{number} 08:30", note=f"für dich {number}", score=4))
    return (folder / "2026.json").read_bytes()


def flipped(data: bytes, at: int, bit: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]


def made(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Damaged files, by what was done to them."""
    size, last = len(data), data.rindex(b'"tracker"')
    for part in range(1, 20):
        yield f"cut at {part}/20", data[: size * part // 20]
    yield from ((f"cut {back} before the end", data[:-back]) for back in (2, 3, 4, 5, 20, 40, 90, 200))
    yield from ((f"without its first {front}", data[front:]) for front in (1, 2, 30, 600))
    for part in range(40):
        yield f"bit {part % 8} flipped at {part}/40", flipped(data, size * part // 40, part % 8)
    for back in range(3, size - last, 17):
        yield f"bit flipped {back} before the end", flipped(data, size - back, back % 7)
    yield "all zero bytes", bytes(size)
    yield from ((f"zero bytes from {part}/4", data[: size * part // 4].ljust(size, b"\0")) for part in range(1, 4))
    yield "zero bytes at the end", data + bytes(512)
    yield "zero bytes in the middle", data[: size // 2] + bytes(64) + data[size // 2 + 64 :]
    yield "doubled", data + data
    yield "a line doubled", b"\n".join(line for at, line in enumerate(data.split(b"\n")) for _ in range(1 + (at == 2)))
    lines = data.split(b"\n")
    yield from ((f"without line {at}", b"\n".join(lines[:at] + lines[at + 1 :])) for at in range(len(lines) - 1))
    for at in (2, 3, 7):
        swapped = [*lines[: at - 1], lines[at], lines[at - 1], *lines[at + 1 :]]
        yield f"line {at} before line {at - 1}", b"\n".join(swapped)
    yield "text", b"Dear diary, today it hurt less.\n"
    yield "a picture", b"\x89PNG\r\n\x1a\n" + bytes(range(256))
    yield "UTF-16", data.decode().encode("utf-16")
    yield "another code page", data.decode().encode("latin-1")
    yield from ((f"the JSON {text}", text.encode()) for text in ("{}", "[]", "null", "7", '"log"', "[[]]", '{"a":1}'))
    yield "a log without its last record", data[: last - 2] + b"}\n"
    yield "stock TinyDB", b'{"_default": {"1": {"kind": "pain", "score": 4}}}'
    yield "too deep", b"[" * 200_000
    yield "too deep inside", b'{"2026-01": ' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}"
    yield "merge marks", data.replace(b"\n},\n", b"\n},\n<<<<<<< mine\n=======\n>>>>>>> theirs\n", 1)
    yield "NaN", data.replace(b'"score":4', b'"score":NaN', 1)
    yield "an endless number", data.replace(b'"score":4', b'"score":' + b"9" * 5000, 1)
    yield "a name twice", data.replace(b'"score":4', b'"score":3,"score":4', 1)
    yield "other spaces", json.dumps(json.loads(data), indent=1).encode()
    for schema in (0, -1, "1", True, None, 1.5, [1]):
        yield f"resealed with the schema {schema!r}", resealed(data, schema=schema)
    yield "without its seal", data[: data.rindex(b',"seal"')] + b"}}\n"
    yield "resealed with a count too high", resealed(data, count=9)
    yield "resealed with a count that is text", resealed(data, count="8")
    yield "resealed with a tick that is text", resealed(data, tick="8")
    yield "resealed with digests that are none", resealed(data, digests=[])
    yield "resealed, the months of another year", resealed(data.replace(b"2026-", b"2025-"))
    yield "resealed, a form's line broken", resealed(data.replace(b'"score":4', b'"score":', 1))
    yield "resealed with NaN", resealed(data.replace(b'"score":4', b'"score":NaN', 1))
    yield "resealed, too deep", resealed(data.replace(b'"score":4', b'"score":' + b"[" * 100_000, 1))
    yield "resealed, a table that is a list", resealed(data.replace(b'"2026-03": {\n', b'"a": [],\n"2026-03": {\n'))
    twice = data.replace(b'"2026-03": {\n', b'"later": {"1": {"x": 1, "x": 2}},\n"2026-03": {\n')
    yield "resealed, in another layout, with a name twice", resealed(twice)
    yield "resealed, a form is missing", resealed(data.replace(lines[2] + b"\n", b""))


def test_r1_every_damaged_file_is_refused_and_left_as_it_is(tmp_path: Path, good: bytes) -> None:
    """R1, P3, R6"""
    count = 0
    for what, data in made(good):
        if data.strip() == good.strip():
            raise AssertionError(f"{what} changed nothing")
        folder = tmp_path / str(count)
        count += 1
        (folder / "backups").mkdir(parents=True)
        file = folder / "2026.json"
        file.write_bytes(data)
        (folder / "backups" / "2026.000007.2026-03-16.json").write_bytes(good)
        (folder / "backups" / "2026.000008.2026-03-17.json").write_bytes(data)
        log = store(folder)
        for attempt in (log.load, partial(add, log, form(99)), partial(add, log, form(98))):
            with pytest.raises(Damaged) as caught:
                attempt()
            assert caught.value.code == 3, what
            said = str(caught.value)
            assert said.startswith(f"{file} "), (what, said)
            assert "2026.000007.2026-03-16.json, made on 2026-03-16, with 8 records" in said, (what, said)
        assert file.read_bytes() == data, what
        (aside,) = (folder / "damaged").iterdir()
        assert aside.name == f"2026.{fingerprint(data)}.json"
        assert aside.read_bytes() == data
        assert str(aside) in said
        assert os.stat(aside).st_mode & 0o777 == 0o600
        assert sorted(path.name for path in (folder / "backups").iterdir()) == [
            "2026.000007.2026-03-16.json", "2026.000008.2026-03-17.json",
        ]  # fmt: skip
        assert litter(folder) == []
    assert count > 130


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (bytes(4096), "zero bytes"),
        (b'{"2026-01": {\n', "cut off"),
        (b"{}", "not a log of this program"),
        (b'{"2026-01": {"a": "\xff"}}', "not text"),
    ],
)
def test_r2_an_empty_or_foreign_file_is_no_fresh_log(tmp_path: Path, data: bytes, words: str) -> None:
    """R1, R2, P3"""
    (tmp_path / "2026.json").write_bytes(data)
    log = store(tmp_path)
    for attempt in (log.load, log.tails, lambda: add(log, form(1))):
        with pytest.raises(Damaged, match=words) as caught:
            attempt()
        assert "There is no backup of it" in str(caught.value)
    assert (tmp_path / "2026.json").read_bytes() == data


def test_r6_a_file_that_was_edited_by_hand_is_said_to_be(tmp_path: Path, good: bytes) -> None:
    """R6"""
    (tmp_path / "2026.json").write_bytes(good.replace(b'"score":4', b'"score":2', 1))
    with pytest.raises(Damaged, match="was changed by hand or damaged") as caught:
        store(tmp_path).load()
    assert "An exact copy of it is " in str(caught.value)


def test_damage_in_another_year_does_not_stop_this_one(tmp_path: Path, good: bytes) -> None:
    """A year that nobody asks for is not read; its last record, which tells the tick, is still whole."""
    (tmp_path / "2026.json").write_bytes(flipped(good, 100, 1))
    log = store(tmp_path)
    add(log, form(50, "2027-01-01 08:30"))
    assert log.tails()[2026].count == 8
    with pytest.raises(Damaged):
        log.load()


def test_r2_a_missing_year_that_has_backups_is_no_fresh_log(tmp_path: Path) -> None:
    """R2"""
    log = store(tmp_path)
    add(log, form(1))
    add(log, form(2, "2026-01-06 08:30"))
    (tmp_path / "2026.json").unlink()
    for attempt in (log.load, log.tails, lambda: add(log, form(3))):
        with pytest.raises(Damaged, match=r"2026\.json is missing") as caught:
            attempt()
        assert "2026.000001.2026-01-06.json, made on 2026-01-06, with 1 record." in str(caught.value)
    assert not (tmp_path / "2026.json").exists()
    assert log.years() == (2026,)
    (tmp_path / "backups" / "2026.000001.2026-01-06.json").rename(tmp_path / "2026.json")
    assert ids(log) == [name(1)]


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("elsewhere/2026.json", r"is a link to a file that is not there \(its disk"),
        ("2026.json", "is not a plain file"),
    ],
    ids=["dangling", "a circle"],
)
def test_r2_a_link_that_leads_nowhere_is_no_fresh_log(tmp_path: Path, target: str, words: str) -> None:
    """R2, A6"""
    (tmp_path / "2026.json").symlink_to(tmp_path / target)
    log = store(tmp_path)
    for attempt in (log.load, log.tails, lambda: add(log, form(1))):
        with pytest.raises(Damaged, match=words):
            attempt()
    assert (tmp_path / "2026.json").is_symlink()
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("below", ["", "log", "deep/log"])
def test_r2_a_folder_on_a_disk_that_is_not_mounted_is_no_fresh_log(tmp_path: Path, below: str) -> None:
    """R2"""
    (tmp_path / "disk").symlink_to(tmp_path / "not mounted")
    log = store(tmp_path / "disk" / below)
    for attempt in (log.load, log.years, log.tails, lambda: add(log, form(1))):
        with pytest.raises(Damaged, match="its disk may not be mounted"):
            attempt()
    assert [path.name for path in tmp_path.iterdir()] == ["disk"]


@pytest.mark.parametrize(
    "newer",
    [
        lambda data: resealed(data, schema=99),
        lambda data: data.replace(b'"schema":1,', b'"schema":99,'),
        lambda data: json.dumps(json.loads(data.replace(b'"schema":1,', b'"schema":2,'))).encode(),
        lambda data: b'{"tracker": {"schema": 2}, "everything": "else"}',
    ],
    ids=["resealed", "edited", "on one line", "unlike ours"],
)
def test_r4_a_file_of_a_newer_version_is_not_touched(
    tmp_path: Path, good: bytes, newer: Callable[[bytes], bytes]
) -> None:
    """R4"""
    log = store(tmp_path)
    for day in range(1, 9):
        add(log, form(day, f"2026-01-0{day} 08:30"))
    file = tmp_path / "2026.json"
    file.write_bytes(newer(good))
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.json")}
    for attempt in (log.load, log.tails, lambda: add(log, form(99, "2026-01-20 08:30"))):
        with pytest.raises(Newer, match="written by a newer version") as caught:
            attempt()
        assert caught.value.code == 5
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.json")} == before


def test_r8_when_no_backup_is_good_that_is_said(tmp_path: Path, good: bytes) -> None:
    """R8"""
    (tmp_path / "backups").mkdir()
    for file in ("2026.json", "backups/2026.000001.2026-01-01.json", "backups/2026.000002.2026-01-02.json"):
        (tmp_path / file).write_bytes(good[:500])
    with pytest.raises(Damaged, match="None of its backups is good either"):
        store(tmp_path).load()


def test_r1_the_newest_of_the_good_backups_is_named(tmp_path: Path, good: bytes) -> None:
    """R1, S1: newest by counter, whatever the dates say."""
    (tmp_path / "backups").mkdir()
    for backup in ("2026.000009.2026-03-01", "2026.000010.2026-02-01", "2025.000011.2026-03-03"):
        (tmp_path / "backups" / f"{backup}.json").write_bytes(good)
    (tmp_path / "2026.json").write_bytes(good[:500])
    with pytest.raises(Damaged, match=r"newest good backup is \S+/2026\.000010\.2026-02-01\.json"):
        store(tmp_path).load(date(2026, 1, 1))


def test_a_copy_is_set_aside_again_when_the_damage_is_another(tmp_path: Path, good: bytes) -> None:
    """R1"""
    for at in (100, 200, 100):
        (tmp_path / "2026.json").write_bytes(flipped(good, at, 0))
        with pytest.raises(Damaged):
            store(tmp_path).load()
    assert len(list((tmp_path / "damaged").iterdir())) == 2


def test_a_name_that_a_terminal_would_act_on_is_shown_inert(tmp_path: Path) -> None:
    folder = tmp_path / "a\x1b[2Jb\udcff"
    os.mkdir(folder)
    (folder / "2026.json").write_bytes(b"")
    with pytest.raises(Trouble) as caught:
        store(folder).load()
    assert "\x1b" not in str(caught.value)
    str(caught.value).encode()
