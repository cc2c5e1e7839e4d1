"""The limits of every XML reader: what is hostile is refused whole, quickly and in one sentence."""

import time
import tracemalloc
from collections.abc import Iterator

import pytest

from tracker.exchange.xmlstream import DEPTH, TOKEN, Handler, Trouble, stream

BOMB = b'<!DOCTYPE a [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY %c "%s">' % (98 + at, b"&%c;" % (97 + at) * 10) for at in range(9)
)


class Seen(Handler):
    def __init__(self) -> None:
        self.found: list[tuple[str, dict[str, str]]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.found.append((name, attributes))


def names(*pieces: bytes, root: str = "") -> tuple[list[str], Trouble | None]:
    seen = Seen()
    trouble = stream(pieces, seen, root)
    return [name for name, _ in seen.found], trouble


@pytest.mark.parametrize(
    ("document", "word"),
    [
        (BOMB + b"]><a>&j;</a>", "entities"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>', "entities"),
        (b'<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;]><a/>', "entities"),
        (b"<a>" * (DEPTH + 1), "deep"),
        (b'<a b="' + b"x" * (TOKEN + 70_000), "one piece of more than 1,024 KB"),
        (b"<!--" + b"x" * (TOKEN + 70_000), "one piece"),
    ],
)
@pytest.mark.parametrize("root", ["", "a"])
def test_what_is_hostile_is_refused(document: bytes, word: str, root: str) -> None:
    pieces = [document[at : at + 65536] for at in range(0, len(document), 65536)]
    _, trouble = names(*pieces, root=root)
    assert trouble is not None
    assert trouble.hostile
    assert word in trouble.why


def test_an_endless_piece_costs_neither_time_nor_memory() -> None:
    def endless() -> Iterator[bytes]:
        yield b'<a b="'
        while True:
            yield b"x" * 65536

    tracemalloc.start()
    began = time.process_time()
    trouble = stream(endless(), Handler())
    assert trouble is not None
    assert time.process_time() - began < 2
    assert tracemalloc.get_traced_memory()[1] < 8 * 1024 * 1024
    tracemalloc.stop()


def test_an_external_document_type_is_never_opened() -> None:
    found, trouble = names(b'<!DOCTYPE a SYSTEM "file:///etc/hostname"><a><b/></a>')
    assert (found, trouble) == (["a", "b"], None)


def test_control_characters_are_left_out_wherever_a_piece_ends() -> None:
    document = b'<a b="\x0bone\x00&#11;two&#x1F;&#x41;&#65;&amp;">&#0008;</a>'
    seen = Seen()
    for cut in range(len(document)):
        assert stream((document[:cut], document[cut:]), seen) is None
    assert seen.found == [("a", {"b": "onetwoAA&"})] * len(document)


def test_a_broken_document_type_before_a_known_root_is_passed_over() -> None:
    document = b"<!DOCTYPE a [\n<!ATTLIST v\n  x CDATA #IMPLIED\n<!ELEMENT r EMPTY>\n]>\n<a>\n<b></a>"
    found, trouble = names(document, root="a")
    assert found == ["a", "b"]
    assert trouble == Trouble(7, "it is no XML that can be read from here on")
    assert names(document)[1] is not None


@pytest.mark.parametrize(
    ("document", "line", "word"),
    [
        (b"<a>\n<b>", 2, "cut short"),
        (b"<a>\n<b", 2, "cut short"),
        (b"<a/>\n<a/>", 2, "follows the end"),
        (b"<a>\n&what;</a>", 2, "no XML"),
        (b"<a>\n\xff</a>", 2, "no XML"),
        (b'<?xml version="1.0" encoding="klingon"?><a/>', 1, ""),
        (b"", 1, "cut short"),
    ],
)
def test_what_is_broken_says_where(document: bytes, line: int, word: str) -> None:
    _, trouble = names(document)
    assert trouble is not None
    assert not trouble.hostile
    assert (trouble.line, word in trouble.why) == (line, True)
