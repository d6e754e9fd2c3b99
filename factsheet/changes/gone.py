"""What is gone, told without its words: by its id where the log names it, else as a number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factsheet.changes.both import Both
from factsheet.changes.difference import Difference, Kind
from factsheet.changes.language_formatter import LanguageFormatter


def gone(
    both: Both,
    what: str,
    keys: Sequence[str],
    place: Callable[[LanguageFormatter], str],
    record: str = "",
) -> list[Difference]:
    """Return what a reader may know of `records` or `values` that were removed from a place.

    `record` is the one that stays and held them.
    """
    told = [key for key in keys if both.is_told(key)]
    found = [Difference(Kind.REMOVED, address, _withdrawn(both, address)) for address in told]
    rest = len(keys) - len(told)
    if rest:
        sentences = both.say(
            f"diff_{what}_gone",
            number=lambda voice: voice.wording.several(f"{what}_gone", rest),
            place=place,
        )
        found.append(Difference(Kind.REMOVED, record, sentences))
    return found


def _withdrawn(both: Both, address: str) -> dict[str, str]:
    return both.say("diff_withdrawn", address=lambda _: address)
