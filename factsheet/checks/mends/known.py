"""The words that a sheet knows, against which a slip of the hand is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any

from factsheet.checks.mends.nearness import Vocabulary, is_only_slip
from factsheet.model import Record


class Known:
    """The keys and words of the model, and the ids of one sheet."""

    def __init__(self, values: Mapping[str, Any], texts: Iterable[str]) -> None:
        """Take what each file holds, by its name, and the text of each."""
        self._ids, self._keys = frozenset(_ids(values)), frozenset(_keys())
        self._is_whole = None not in values.values()  # else nobody knows which ids there are
        self._vocabulary = Vocabulary(texts)

    def is_slip(self, what: str, wrong: str, meant: str) -> bool:
        """Return whether `wrong` can only be a slip for `meant`.

        `what` is how a message begins: `unknown key`, `no source` and the like, `is not one`.
        """
        if what == "unknown key":
            return is_only_slip(wrong, meant, self._keys)
        if what == "is not one":
            return is_only_slip(wrong, meant, _words())
        known = self._is_whole and self._vocabulary.knows(wrong, meant)
        return known and is_only_slip(wrong, meant, self._ids)

    def is_key(self, word: str) -> bool:
        """Return whether any kind of record has a key of this name."""
        return word in self._keys


def _ids(value: Any, above: str = "") -> Iterator[str]:
    """Yield every id that is given, and every address of a part."""
    if isinstance(value, Mapping):
        own = next((value[key] for key in ("id", "count") if isinstance(value.get(key), str)), "")
        if own:
            yield own
            yield f"{above}/{own}"
        for each in value.values():
            yield from _ids(each, own or above)
    elif isinstance(value, list):
        for each in value:
            yield from _ids(each, above)


def _kinds() -> tuple[type[Record], ...]:
    found, left = [], [Record]
    while left:
        kind = left.pop()
        found.append(kind)
        left += kind.__subclasses__()
    return tuple(found)


def _keys() -> Iterator[str]:
    """Yield every key that any kind of record knows."""
    for kind in _kinds():
        yield from (field.alias or name for name, field in kind.model_fields.items())


def _words() -> Iterator[str]:
    """Yield every word of every list of words of the model."""
    for kind in StrEnum.__subclasses__():
        if kind.__module__.startswith("factsheet.model"):
            yield from (member.value for member in kind)
