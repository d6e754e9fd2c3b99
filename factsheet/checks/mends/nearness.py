"""Whether one word is surely a slip of the hand for another one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

SHORTEST = 4
"""Letters that a word has at least if a slip in it shall be told from another word."""
_SEGMENT = re.compile(r"[^\W_]+")
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def is_one_slip(one: str, other: str) -> bool:
    """Return whether one letter too many, too few, wrong, or two swapped part two words.

    This is a distance of one by Damerau (1964).
    """
    if len(one) > len(other):
        one, other = other, one
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    rest, more = one[start:], other[start:]
    if len(one) < len(other):
        return rest == more[1:]
    swapped = more[1::-1] + more[2:]
    return one != other and (rest[1:] == more[1:] or rest == swapped)


def is_slip_in_word(written: str, meant: str) -> bool:
    """Return whether a slip in a longer word, and none in a number, parts two ids or two keys.

    Numbers are days and counts: another one is another record, not a slip.
    """
    if not is_one_slip(written, meant):
        return False
    if re.sub(r"\W|_", "", written) == re.sub(r"\W|_", "", meant):
        return True  # a hyphen or underscore only
    pairs = zip(_SEGMENT.findall(written), _SEGMENT.findall(meant), strict=False)
    apart = [pair for pair in pairs if pair[0] != pair[1]]
    return len(apart) == 1 and all(entry.isalpha() and len(entry) >= SHORTEST for entry in apart[0])


def is_only_slip(written: str, meant: str, known: Iterable[str]) -> bool:
    """Return whether a word is a slip for this one and for no other of those that are known."""
    others = (word for word in known if word not in (written, meant))
    return is_slip_in_word(written, meant) and not any(is_one_slip(written, w) for w in others)


class Vocabulary:
    """How often each word and each id stands in some texts."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Count them."""
        kept = [text.casefold() for text in texts]
        self._words = Counter(word for text in kept for word in _SEGMENT.findall(text))
        self._ids = Counter(found for text in kept for found in _ID.findall(text))

    def knows(self, written: str, meant: str) -> bool:
        """Return whether one id stands here only, and the other one, or its words, elsewhere too.

        An id that is misspelt where it is given stands there only; then nobody knows which of
        the two is right.
        """
        heads = (written.partition("/")[0], meant.partition("/")[0])
        if heads[0] != heads[1] and self._ids[heads[0]] == 1 and self._ids[heads[1]] > 1:
            return True
        one, other = (Counter(_SEGMENT.findall(entry.casefold())) for entry in (written, meant))
        alone = all(self._words[word] == 1 for word in one - other)
        return alone and all(self._words[word] > 1 for word in other - one)
