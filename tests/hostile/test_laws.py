"""For any text at all, and not only for the set: what is shown is inert, and what is written for programs is whole."""

import csv
import io
import json

from hypothesis import given
from hypothesis import strategies as st

from tests.hostile import inert
from tests.hostile.texts import HOSTILE
from tests.made import entry
from tracker.core.words import shown
from tracker.show import asjson, export, markdown
from tracker.show.text import cut, safe, short, wrap
from tracker.tui.box import masked, one_line

CHARS = "".join(sorted({char for text in HOSTILE for char in text}))
ANY = st.text(
    st.characters() | st.characters(categories=("Cs", "Cc", "Cf", "Mn")) | st.sampled_from(CHARS), max_size=60
)


@given(ANY)
def test_what_is_shown_is_inert(text: str) -> None:
    assert inert.on_a_terminal(safe(text)) == []
    assert inert._acting(shown(text).replace("⏎", "")) == []
    assert "\n" not in shown(text)


@given(ANY, st.integers(4, 40), st.sampled_from(("", "  ")))
def test_and_stays_so_where_it_is_cut_or_wrapped(text: str, width: int, indent: str) -> None:
    said = safe(text)
    for row in (*wrap(said, width, indent), short(said, width), cut(said, width)):
        assert inert.on_a_terminal(row) == []


@given(ANY)
def test_a_box_shows_a_letter_for_each_letter(text: str) -> None:
    line = one_line(text)
    assert len(masked(line)) == len(line)
    assert inert._acting(masked(line)) == []


@given(st.dictionaries(ANY, ANY | st.integers() | st.lists(ANY), max_size=4))
def test_json_holds_what_it_was_given_and_does_nothing_to_a_terminal(value: dict[str, object]) -> None:
    text = asjson.dumps(value)
    assert json.loads(text) == value
    assert inert.as_json(text) == []
    plain = asjson.plain(text)
    assert plain.isascii()
    assert json.loads(plain) == value


@given(ANY, ANY)
def test_a_table_runs_nothing_and_keeps_its_shape(name: str, note: str) -> None:
    text = export.csv([entry("medicine", "2026-11-16 08:30", name=name, note=note)])
    assert inert.as_table(text.encode("utf-8", "backslashreplace").decode()) == []
    assert len(list(csv.reader(io.StringIO(text, newline=""), strict=True))) == 2


@given(ANY)
def test_markdown_shows_what_was_typed(text: str) -> None:
    made = markdown.inert(text)
    assert inert.on_a_terminal(made.replace(inert.ISOLATE, "").replace(inert.POP, "")) == []
    assert not any(made[at] in "<[`" and (at == 0 or made[at - 1] != "\\") for at in range(len(made)))
