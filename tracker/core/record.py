"""Small values with names, for what every start of the program loads."""

from collections.abc import Iterable
from typing import ClassVar, Self, dataclass_transform


@dataclass_transform(frozen_default=True)
class Record:
    """Named parts that never change, written like a NamedTuple's; a class of them is made in a tenth of its time.

    A part with a default is a class attribute. Equal where class and parts are. That nobody sets a part later is
    checked by mypy and not at run time.
    """

    _needed: ClassVar[frozenset[str]]

    def __init_subclass__(cls) -> None:
        cls._needed = frozenset(name for name in cls.__annotations__ if name not in vars(cls))

    def __init__(self, *parts: object, **named: object) -> None:
        names = self.__annotations__
        held = dict(zip(names, parts, strict=False))
        held.update(named)
        whole = self._needed <= held.keys() <= names.keys() and len(held) == len(parts) + len(named)
        if not whole:
            raise TypeError(f"{type(self).__name__} takes {', '.join(names)}; got {', '.join(held) or 'nothing'}")
        self.__dict__ = held

    @classmethod
    def _names(cls) -> Iterable[str]:
        return cls.__annotations__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and type(self) is type(other) and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash((type(self), self._parts()))

    def __repr__(self) -> str:
        parts = zip(self._names(), self._parts(), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={part!r}' for name, part in parts)})"

    def _replace(self, **changes: object) -> Self:
        """The same with other values for some of its parts, as NamedTuples have it."""
        return type(self)(**dict(zip(self._names(), self._parts(), strict=True)) | changes)

    def _parts(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self._names())
