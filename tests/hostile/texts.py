"""The hostile set: what a note, a name or a file may hold that some reader would act on."""

ESC, BEL, CSI, OSC = "\x1b", "\x07", "\x9b", "\x9d"

PAYLOADS: dict[str, str] = {
    # markup of Textual and Rich
    "closing tag": "[/]",
    "unknown tag": "[/nope]",
    "open tag": "[b",
    "click": "[@click=app.quit]x[/]",
    "click with a string": "[@click='app.bell()']x[/]",
    "bold": "[bold red]x[/bold red] [ibuprofen]",
    "link": "[link=file:///etc/passwd]x[/link]",
    "emoji code": ":smile: :thumbs_up:",
    "backslash": "\\[b]x\\[/b]\\",
    "variable": "$accent $(id) `id` ${HOME} !! ; rm -rf ~ | cat > x",
    # a terminal
    "colour": f"{ESC}[31mred{ESC}[0m",
    "clear": f"{ESC}[2J{ESC}[H",
    "cursor": f"{ESC}[6n{ESC}[5A\b\b\b\b",
    "title": f"{ESC}]0;owned{BEL}{ESC}]2;owned{ESC}\\",
    "link of the terminal": f"{ESC}]8;;http://example.invalid{ESC}\\x{ESC}]8;;{ESC}\\",
    "clipboard": f"{ESC}]52;c;b3duZWQ={BEL}",
    "device control": f"{ESC}P$q{ESC}\\{ESC}_x{ESC}\\{ESC}^x{ESC}\\",
    "eight bit": f"{CSI}2J{OSC}0;owned\x9c\x90x\x9c\x85",
    "lone return": "pain 9\rpain 1",
    "lines": "one\ntwo\r\nthree\vfour\ffive\u2028six\u2029seven\x85eight",
    "tabs": "a\tb\t\tc",
    "delete": "abc\x7f\x7f\x7f",
    "bell": "\a\a\a",
    # letters that turn, hide or pile up
    "override": "\u202egnp.exe\u202d",
    "isolate": "\u2066x\u2067y\u2068z",
    "closing isolate": "\u2069\u2069\u202c x",
    "marks of direction": "a\u200eb\u200fc\u061cd",
    "hidden": "a\u200bb\u2060c\ufeffd\u00ade\u180ef\u2063g\u206ah\ufff9i",
    "tags": "x\U000e0001\U000e0041\U000e0042\U000e007f",
    "right to left": "ألم في الركبة שלום",
    "stack": "p" + "\u0337\u031b\u0334\u0335\u0489" * 40 + "ain",
    "family": "👨\u200d👩\u200d👧 🇩🇪 👍🏽 💊",
    "wide": "全角＝１＋１",
    # a spreadsheet
    "formula =": '=HYPERLINK("http://example.invalid","y")',
    "formula +": "+cmd|' /C calc'!A0",
    "formula -": "-2+3+cmd|' /C calc'!A0",
    "formula @": "@SUM(1+1)*cmd|' /C calc'!A0",
    "formula tab": "\t=1+1",
    "formula space": " \u00a0=1+1",
    "formula in a cell": 'x",=1+1,"\n=2+2;=3+3',
    "apostrophe": "'=1+1",
    # a page
    "script": "<script>alert(1)</script>",
    "end of script": "</script><script>alert(1)</script><!--",
    "attribute": '" onmouseover="alert(1)" x=\'',
    "picture": "<img src=x onerror=alert(1)>",
    "entity": "&lt;b&gt; &#x1b; &amp; &bogus;",
    "end of style": "</style></title></svg></textarea>",
    "template": "{{constructor.constructor('alert(1)')()}}",
    "markdown": "[x](javascript:alert(1)) ![x](http://example.invalid/x.png) **b** | a | `c` # h",
    "fence": "```\n# x\n~~~\n---\n- x\n> y",
    "address": "http://user:pw@example.invalid/ javascript:alert(1)",
    # a calendar, JSON, a format
    "calendar": "x\r\nEND:VEVENT\r\nATTENDEE:mailto:a@example.invalid\r\nBEGIN:VEVENT;,\\n",
    "json": '{"kind":"pain","values":{"score":10}}',
    "broken json": '"}],"x":[{"',
    "format": "%s %n %(x)s {0.__class__} {note.__class__.__mro__} {} {0} %d {warning!r:>9999}",
    "database": "'; DROP TABLE entries;--",
    "prototype": "__proto__ _default _meta constructor",
    # files and options
    "path": "../../../../etc/passwd",
    "absolute path": "/dev/null/x",
    "option": "--home /etc/passwd --delete 3",
    "short option": "-rf",
    "response file": "@/etc/passwd",
    "glob": "* ? [a-z] ~root",
    # sizes and halves
    "long word": "w" * 3000,
    "long words": "word " * 900,
    "zero": "a\0b",
    "byte that is no text": "caf\udce9",
    "half a letter": "\ud83d \ud800 x",
    "noncharacter": "\ufffe\uffff\ufdd0",
}


class Text(str):
    """One of the set, with a `mark` in it by which it is found again: `q07x`."""

    __slots__ = ("mark", "name")

    def __new__(cls, name: str, mark: str, value: str) -> "Text":
        made = super().__new__(cls, value)
        made.name, made.mark = name, mark
        return made

    name: str
    mark: str


def _marked(name: str, number: int, payload: str) -> Text:
    """The mark stands behind what must come first, such as a formula, and is within the first cells otherwise."""
    mark = f"q{number:02d}x"
    first = (
        name.startswith(("formula", "apostrophe", "short option", "option", "response", "absolute")) or "\r" in payload
    )
    return Text(name, mark, f"{payload} {mark}" if first else f"{mark} {payload}")


HOSTILE: tuple[Text, ...] = tuple(_marked(name, at, payload) for at, (name, payload) in enumerate(PAYLOADS.items()))


def as_text() -> tuple[Text, ...]:
    """Those that are text: without half letters, which UTF-8 can't hold."""
    return tuple(text for text in HOSTILE if text.name not in ("half a letter", "byte that is no text"))


def typed() -> tuple[Text, ...]:
    """Those that an argument of a command can be: bytes that may be no text, and no zero byte among them."""
    return tuple(text for text in HOSTILE if "\0" not in text and text.name != "half a letter")
