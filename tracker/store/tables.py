"""A page seen through TinyDB: one short-lived database for each operation."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document, Table

from tracker.store.page import Docs, Page


class Line(Document):
    """A document under its own key; what is not a JSON object shows as an empty one, which is no form of anything."""

    def __init__(self, value: object, key: str) -> None:
        dict.__init__(self, value if isinstance(value, dict) else {})
        self.doc_id = key  # type: ignore[assignment]


class Month(Table):
    """A table whose documents go by our own keys."""

    document_class = Line  # type: ignore[assignment]
    document_id_class = str  # type: ignore[assignment]


class PageDB(TinyDB):
    """TinyDB over one page; where marks are given, lines without any of them are left out where that is cheap."""

    table_class = Month

    def __init__(self, page: Page, marks: tuple[bytes, ...] = ()) -> None:
        super().__init__(page, marks, storage=PageStorage)

    def add(self, table: str, docs: Iterable[tuple[str, dict[str, object]]]) -> None:
        """Insert documents under their own keys. ValueError where a key is taken."""
        self.table(table).insert_multiple([Line(doc, key) for key, doc in docs])


class PageStorage(Storage):
    """A page as TinyDB's storage. What is written is staged on the page; a commit makes it durable, all at once."""

    def __init__(self, page: Page, marks: tuple[bytes, ...]) -> None:
        self._page = page
        self._marks = marks

    def read(self) -> dict[str, Any]:
        return {name: Lazy(self._page, name, self._marks) for name in self._page.names()}

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        if self._marks:
            raise ValueError("a page of some lines only can't be written")
        self._page.touched.update({name: docs for name, docs in data.items() if not isinstance(docs, Lazy)})


class Lazy(Mapping[str, Any]):
    """A table's documents, parsed when they are first asked for."""

    def __init__(self, page: Page, table: str, marks: tuple[bytes, ...]) -> None:
        self._page = page
        self._table = table
        self._marks = marks

    def _docs(self) -> Docs:
        return self._page.docs_of(self._table, self._marks) if self._marks else self._page.docs(self._table)

    def __getitem__(self, key: str) -> Any:
        return self._docs()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._docs())

    def __len__(self) -> int:
        return len(self._docs())

    def items(self) -> Any:
        return self._docs().items()
