"""The index of a search put together again from its parts."""

import json
from collections.abc import Callable


def rows(read: Callable[[str], bytes | str]) -> list[list]:
    """Return address, heading, text and kind of each section; `read` gives what lies at a path."""
    summary = json.loads(read("search.json"))
    kinds = [kind for kind, number in enumerate(summary["kinds"]) for _ in range(number)]
    found = [row for _, path in summary["rows"] for row in json.loads(read(path))["rows"]]
    return [[*row, kind] for row, kind in zip(found, kinds, strict=True)]


def forms(read: Callable[[str], bytes | str]) -> list[list[str]]:
    """Return the words that are one word, where there are several."""
    summary = json.loads(read("search.json"))
    found = {tuple(word[0]) for _, path in summary["words"] for word in json.loads(read(path))}
    return sorted([*word] for word in found if len(word) > 1)
