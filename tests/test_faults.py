"""The table of faults names tests that are there, and every test that says which fault it makes is in it."""

import ast
import re
from pathlib import Path

TESTS = Path(__file__).parent
TABLE = (TESTS / "faults.md").read_text(encoding="utf-8")
ROWS = dict(re.findall(r"^\| ([A-Z]\d) .*? \| .* \| (.*) \|$", TABLE, re.MULTILINE))


def known() -> dict[str, str]:
    """Every test by its name, with its docstring."""
    found = {}
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                found[node.name] = ast.get_docstring(node) or ""
    return found


def test_every_test_that_the_table_names_is_there() -> None:
    assert sorted(set(re.findall(r"\btest_\w+", TABLE.replace("`tests/test_faults.py`", ""))) - set(known())) == []


def test_every_row_of_the_faults_names_a_test() -> None:
    assert len(ROWS) > 35
    assert [row for row, named in ROWS.items() if "test_" not in named] == []


def test_a_test_that_names_a_fault_names_one_of_the_table() -> None:
    said = {fault for text in known().values() for fault in re.findall(r"^((?:[A-Z]\d(?:, )?)+)", text)}
    assert {fault for each in said for fault in each.strip(", ").split(", ")} - set(ROWS) == set()
