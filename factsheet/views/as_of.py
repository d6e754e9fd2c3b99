"""The day that a value is about, in words, with what says that the value lies ahead."""

from __future__ import annotations

from factsheet.derive import Value
from factsheet.model import Observation
from factsheet.values.when import When
from factsheet.wording import Wording


def as_of(wording: Wording, of: When | Value | Observation) -> str:
    """Return `as of 28 May 2025`, or `as of 2030 (target)`; of a day alone, the day."""
    if isinstance(of, When):
        return wording.as_of(of)
    stated = of.stated if isinstance(of, Value) else (of,)
    text, ahead = wording.as_of(of.as_of), [one for one in stated if isinstance(one, Observation)]
    outlook = next((one.basis.value for one in ahead if one.is_ahead), "")
    return f"{text} ({wording.word(f'outlook_{outlook}')})" if outlook else text
