"""XML read as a stream within limits: how long, how deep, how much in one piece, and nothing that it points to.

What it tells is called as it goes by, so that a file of any length takes the same memory.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from tracker.exchange.found import TooMany

DEPTH = 50
TOKEN = 1024 * 1024
"""The longest single piece (a tag with its attributes, a comment) in bytes; expat takes the square of it in time."""
_HEAD = 256 * 1024
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
_REFERENCE = re.compile(rb"&#(?:[xX]0*(?:[0-8bcefBCEF]|1[0-9a-fA-F])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));")
"""A control character as a reference; no parser of XML 1.0 takes one."""


class Handler:
    """What is told of a document as it goes by: names are without their namespace."""

    at: Callable[[], int]
    """The number of the line that is being read."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    text: Callable[[str], None] | None = None
    """Told the text between tags, in any number of parts; None where nobody listens."""


class Trouble(NamedTuple):
    """Where and why reading ended early, as half a sentence. `hostile` where nothing of the file is to be trusted."""

    line: int
    why: str
    hostile: bool = False


class _Refused(Exception):
    """Raised out of a handler of the parser, to end it."""


def stream(pieces: Iterable[bytes], handler: Handler, root: str = "") -> Trouble | None:
    """Tells the handler of the whole document; None where all was read.

    With `root`, what stands before the element of that name is not parsed: its document type may be broken.
    """
    from xml.parsers.expat import ExpatError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import XMLParser

    depth, start, end = 0, handler.start, handler.end

    def begins(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEPTH:
            raise _Refused(f"holds elements more than {DEPTH} deep")
        start(name.rpartition("}")[2], attributes)

    def ends(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(name.rpartition("}")[2])

    guard = XMLParser(target=object())
    parser = guard.parser
    parser.DefaultHandlerExpand = None
    parser.ordered_attributes = False
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = begins, ends, handler.text
    handler.at = lambda: int(parser.CurrentLineNumber)
    fed = 0
    try:
        for piece in _headless(_cleaned(pieces), root) if root else _cleaned(pieces):
            parser.Parse(piece, False)
            fed += len(piece)
            if fed - parser.CurrentByteIndex > TOKEN:
                raise _Refused(f"holds one piece of more than {TOKEN // 1024:,} KB")
        parser.Parse(b"", True)
    except _Refused as error:
        return Trouble(parser.CurrentLineNumber, str(error), hostile=True)
    except DefusedXmlException:
        return Trouble(parser.CurrentLineNumber, "defines entities, which no recording needs", hostile=True)
    except ExpatError as error:
        return Trouble(error.lineno, _why(error.code))
    except OSError:
        return Trouble(parser.CurrentLineNumber, "the file can't be read on from here; copy it again")
    except TooMany:
        return Trouble(parser.CurrentLineNumber, "holds more entries than any diary", hostile=True)
    except (LookupError, ValueError):
        return Trouble(1, "is in an encoding that is not known here")
    return None


def _why(code: int) -> str:
    if code in (3, 5, 6):
        return "the file is cut short here"
    return (
        "something else follows the end of the document" if code == 9 else "it is no XML that can be read from here on"
    )


def _cleaned(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces without control characters, which XML can't hold and some devices write into names."""
    rest, wide = b"", None
    for piece in pieces:
        if wide is None:
            wide = b"\0" in piece[:4]
        if wide:
            yield piece
            continue
        piece = rest + piece.translate(None, _CONTROLS)
        cut = piece.rfind(b"&", max(0, len(piece) - 12))
        piece, rest = (piece, b"") if cut < 0 else (piece[:cut], piece[cut:])
        yield _REFERENCE.sub(b"", piece) if b"&#" in piece else piece
    yield _REFERENCE.sub(b"", rest)


def _headless(pieces: Iterator[bytes], root: str) -> Iterator[bytes]:
    """The pieces from the tag `root` on, with as many empty lines before it as were left out."""
    head = b""
    tag = re.compile(rb"<" + root.encode() + rb"[\s>/]")
    for piece in pieces:
        head += piece
        found = tag.search(head)
        if found or len(head) > _HEAD:
            break
    else:
        found = tag.search(head)
    before = head[: found.start()] if found else head
    if b"<!ENTITY" in before:
        raise _Refused("defines entities, which no recording needs")
    yield b"\n" * before.count(b"\n") + head[len(before) :] if found else head
    yield from pieces


def root(head: bytes) -> str:
    """The name of the first element in the beginning of a document, without its namespace; empty where none is seen."""
    text = head.replace(b"\0", b"")
    text = re.sub(rb"<!--.*?-->", b"", text, flags=re.DOTALL)
    found = re.search(rb"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]", text)
    return found[1].decode() if found else ""
