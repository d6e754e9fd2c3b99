"""How sure a value is, in words of a language."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.derive import Certainties, Certainty, Value, Who
from factsheet.model import Seen
from factsheet.wording import Wording

READ = {Seen.WHOLE: "seen_whole", Seen.EXCERPT: "read_excerpts", Seen.HEADLINE: "read_headlines"}
"""The words for how much was read of the publications behind a value."""


def sure(certainties: Certainties, wording: Wording, value: Value) -> str:
    """Return how sure a value is, in a sentence without a capital letter or a full stop."""
    return certainty(certainties.of(value.address), wording)


def sure_in_short(certainties: Certainties, wording: Wording, value: Value) -> str:
    """Return the first half of it: who says it, and whether others agree."""
    found = certainties.of(value.address)
    return _of_part(found, wording, "; ".join(_said(found, wording)))


def certainty(found: Certainty, wording: Wording) -> str:
    """Return what the codes of a value say, in the same sentence."""
    return _of_part(found, wording, "; ".join((*_said(found, wording), *_seen(found, wording))))


def _of_part(found: Certainty, wording: Wording, said: str) -> str:
    return wording.word("sure_part", sure=said) if found.weakest else said


def _said(found: Certainty, wording: Wording) -> Iterator[str]:
    is_several = found.who is Who.SEVERAL
    word = f"sure_{found.who}"
    yield wording.several(word, found.claimants) if is_several else wording.word(word)
    if found.confirmed:
        yield wording.several("sure_confirmed", found.confirmed)
    elif not is_several:
        yield wording.word("sure_unconfirmed")
    if found.disputed:
        yield wording.word("sure_disputed")


def _seen(found: Certainty, wording: Wording) -> Iterator[str]:
    yield wording.word(f"sure_day_{found.day}")
    yield wording.word(READ[found.read])
    if found.checked > 1:
        times = wording.several("sure_times", found.checked)
        yield wording.word("sure_checked", times=times)
    else:
        yield wording.word("sure_checked_once" if found.checked else "sure_unchecked")
