"""What a reader would act on, looked for byte by byte: each check returns what is wrong, in words, and [] is good."""

import json
import re
import unicodedata
from html.parser import HTMLParser

from tracker.core.words import words

TURNING = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u200e\u200f\u061c")
HIDDEN = set("\u200b\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u180e\u2028\u2029\ufff9\ufffa\ufffb") | {
    chr(code) for code in range(0x206A, 0x2070)
}
ISOLATE, POP = "\u2068", "\u2069"
MOST_MARKS = 6
"""Marks that may stand above and below one letter; more of them would cover other lines."""


def on_a_terminal(text: str) -> list[str]:
    """Of text that a terminal shows: nothing but letters and line ends, and nothing that turns a line around."""
    found = []
    for number, line in enumerate(text.split("\n"), 1):
        found += [f"line {number}: {what}" for what in _acting(line)]
        depth = 0
        for char in line:
            depth += (char == ISOLATE) - (char == POP)
            if not 0 <= depth <= 1:
                found.append(f"line {number}: isolates that do not match")
                break
        else:
            if depth:
                found.append(f"line {number}: an isolate is left open")
    return found


def _acting(line: str) -> list[str]:
    found, marks = [], 0
    for char in line:
        code = ord(char)
        if code < 32 or 127 <= code < 160:
            found.append(f"control {code:#x}")
        elif char in TURNING or char in HIDDEN or 0xE0000 <= code <= 0xE007F or 0xD800 <= code <= 0xDFFF:
            found.append(f"hidden or turning {code:#x}")
        marks = marks + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if marks == MOST_MARKS + 1:
            found.append("a stack of marks")
    return found


def as_json(text: str) -> list[str]:
    """Of JSON: it can be read, and its bytes do nothing to a terminal."""
    try:
        json.loads(text, parse_constant=_never)
    except ValueError as error:
        return [f"is no JSON: {error}"]
    return _bare(text)


def as_json_lines(text: str) -> list[str]:
    """Of JSON, one value a line."""
    return [what for line in text.splitlines() for what in as_json(line)]


def _never(constant: str) -> float:
    raise ValueError(constant)


def _bare(text: str) -> list[str]:
    """Of text that goes to programs: no controls, no half letters, nothing that turns or hides."""
    found = []
    for char in set(text) - {"\n"}:
        code = ord(char)
        turns = char in TURNING or char in HIDDEN or char in (ISOLATE, POP) or 0xE0000 <= code <= 0xE007F
        if code < 32 or 127 <= code < 160 or 0xD800 <= code <= 0xDFFF or turns:
            found.append(f"{code:#x}")
    return found


def as_table(text: str) -> list[str]:
    """Of CSV, as spreadsheets read it: no cell that is run, whichever of `,`, `;` and tab splits; no controls."""
    import csv
    import io

    found = []
    plain = text.replace("\r\n", "\n")
    found += [
        f"control {ord(char):#x}" for char in set(plain) - {"\n", "\t"} if ord(char) < 32 or 127 <= ord(char) < 160
    ]
    found += ["half a letter" for char in set(plain) if "\ud800" <= char <= "\udfff"]
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    widths = {len(row) for row in rows}
    if len(widths) > 1:
        found.append(f"rows of {sorted(widths)} cells")
    for row in rows:
        for cell in row:
            if re.match(r"[\s\u00a0]*[=+\-@\t\r\n＝＋－＠]", cell) and not re.fullmatch(r"-?\d+(\.\d+)?", cell):
                found.append(f"a formula {cell[:30]!r}")
    return found


class _Page(HTMLParser):
    ALLOWED = words(
        "html head meta title style body h1 h2 p section table thead tbody tr th td ul li footer "
        "svg g path line text rect circle polyline polygon tspan title desc"
    )
    NAMES = words(
        "lang charset name content http-equiv class id viewbox width height x y x1 x2 y1 y2 d fill stroke role r cx cy "
        "points transform font-size text-anchor stroke-width stroke-dasharray aria-label xmlns style opacity dy dx "
        "colspan scope font-family preserveaspectratio fill-opacity"
    )

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.ALLOWED:
            self.found.append(f"a tag {tag}")
        for name, value in attrs:
            if name not in self.NAMES or name.startswith("on"):
                self.found.append(f"an attribute {tag} {name}")
            if value and re.match(r"\s*(javascript|data|https?|file):", value) and name != "xmlns":
                self.found.append(f"an address {value[:30]!r}")

    def handle_comment(self, data: str) -> None:
        self.found.append("a comment")

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def as_page(text: str) -> list[str]:
    """Of HTML: only tags and attributes of ours, no address, and a policy that runs and asks for nothing."""
    page = _Page()
    page.feed(text)
    page.close()
    found = [*page.found]
    if "default-src 'none'" not in text:
        found.append("no policy")
    return found + on_a_terminal("\n".join(page.words)) + on_a_terminal(text)


def as_markdown(text: str) -> list[str]:
    """Of Markdown: nothing that a person typed is HTML, a link, a picture or a heading."""
    found = on_a_terminal(text)
    for pattern in (r"(?<!\\)<(?!!--)", r"(?<!\\)!\[", r"(?<!\\)\]\(", r"(?<!\\)`", r"(?<!\\)~~~"):
        if hit := re.search(pattern, text):
            found.append(f"markup {text[max(hit.start() - 10, 0) : hit.end() + 10]!r}")
    return found


def as_calendar(text: str) -> list[str]:
    """Of iCalendar: lines of at most 75 bytes that end in CR LF, only properties of ours, what is begun is ended."""
    found = []
    if text.replace("\r\n", "").count("\n") or text.replace("\r\n", "").count("\r"):
        found.append("a bare line end")
    found += [f"{len(line.encode())} bytes" for line in text.split("\r\n") if len(line.encode("utf-8", "replace")) > 75]
    lines = text.replace("\r\n ", "").split("\r\n")
    names = {re.split("[:;]", line, maxsplit=1)[0] for line in lines if line}
    ours = words(
        "BEGIN END VERSION PRODID CALSCALE METHOD UID DTSTAMP DTSTART DTEND DURATION SUMMARY DESCRIPTION CLASS TRANSP "
        "X-WR-CALNAME STATUS CATEGORIES SEQUENCE LAST-MODIFIED"
    )
    found += [f"a property {name[:40]!r}" for name in names - ours]
    return found + on_a_terminal(text.replace("\r\n", "\n"))


def as_raw(text: str) -> list[str]:
    """Of a file for other programs: whole letters."""
    return ["half a letter"] if any("\ud800" <= char <= "\udfff" for char in text) else []
