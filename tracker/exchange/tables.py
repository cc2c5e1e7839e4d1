"""Tables with a line of column names, read row by row. Rows that do not fit their columns are skipped by number."""

import codecs
import csv
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tracker.core.words import Invalid, plural, quoted
from tracker.exchange.found import Found
from tracker.exchange.source import Blob, Progress

Row = Mapping[str, str]
"""A row's cells by the names of their columns, in small letters and without spaces around them."""
SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", ",": ",", ";": ";", "\t": "\t"}
_COLUMNS = 1000


class _NotText(Exception):
    """Bytes that are not text in the encoding; the argument is the place of the first one, from 1."""


class Table(NamedTuple):
    """A table whose columns are known: `names` as they are written there, `columns` as a row has them."""

    file: Blob
    names: tuple[str, ...]
    separator: str
    encoding: str
    above: int

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(map(folded, self.names))

    def rows(self, found: Found, progress: Progress | None = None) -> Iterator[tuple[int, Row]]:
        """The rows with the numbers of their lines; those that can't be read are skipped in `found`."""
        lines = _lines(self.file, self.encoding, progress)
        reader = csv.reader(lines, delimiter=self.separator, strict=True)
        columns = self.columns
        at = 1
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                found.skip(f"line {at}", _why(error))
            except _NotText as error:
                found.skip(f"byte {error.args[0]:,}", "it is not UTF-8 text from here on")
                return
            except OSError:
                found.skip(f"line {at}", "the file can't be read on from here; copy it again")
                return
            else:
                if at > self.above + 1 and any(cells):
                    extra = [cell for cell in cells[len(columns) :] if cell.strip()]
                    if extra or len(cells) < len(columns):
                        have = f"has {plural(len(cells), 'cell')}, the first line has {len(columns)}"
                        found.skip(f"line {at}", have)
                    else:
                        yield at, dict(zip(columns, cells, strict=False))
            at = reader.line_num + 1


def table(file: Blob, *, separator: str = "", encoding: str = "utf-8", above: int = 0) -> Table | Invalid:
    """The table in the file, its names in the line after the first `above` ones; a separator is found if none is given.

    Two columns of one name are refused, for nothing says which one is meant.
    """
    try:
        codecs.lookup(encoding)
        lines = _lines(file, encoding, None)
        for _ in range(above):
            next(lines, "")
        line = next(lines, "")
        separator = separator or max(",;\t", key=line.count)
        names = next(csv.reader([line], delimiter=separator, strict=True), [])
    except (csv.Error, LookupError, OSError):
        return Invalid(f"{file.name} has no first line with the names of its columns.")
    except _NotText as error:
        advice = "save it again as UTF-8, or name its encoding in the mapping, such as encoding=latin-1"
        return Invalid(f"{file.name} is not UTF-8 text (byte {error.args[0]:,}); {advice}.")
    while names and not names[-1].strip():
        names.pop()
    seen = [folded(name) for name in names if name.strip()]
    twice = next((name for name in seen if seen.count(name) > 1), "")
    if twice and len(seen) <= _COLUMNS:
        return Invalid(f"{file.name} has two columns named {quoted(twice)}; rename one of them.")
    if not seen or len(seen) > _COLUMNS:
        return Invalid(f"{file.name} has no first line with the names of its columns.")
    return Table(file, tuple(names), separator, encoding, above)


def folded(name: str) -> str:
    """The name of a column as it is compared."""
    return " ".join(name.casefold().split())


def _why(error: csv.Error) -> str:
    said = str(error)
    if "limit" in said:
        return "one cell is longer than 128 KB"
    if "unexpected end" in said:
        return "a quote is opened and never closed, so nothing after it can be told apart"
    return "its quotes do not fit together"


def _lines(file: Blob, encoding: str, progress: Progress | None) -> Iterator[str]:
    """The lines with their ends, decoded."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    rest, done = "", 0
    for piece in file.pieces(progress):
        try:
            text = decoder.decode(piece)
        except UnicodeDecodeError as error:
            raise _NotText(done + len(piece) - len(error.object) + error.start + 1) from None
        *whole, rest = (rest + (text.removeprefix("\ufeff") if not done else text)).split("\n")
        done += len(piece)
        for line in whole:
            yield line + "\n"
    try:
        rest += decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        raise _NotText(done) from None
    if rest:
        yield rest
