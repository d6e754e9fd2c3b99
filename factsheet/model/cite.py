"""Where something can be read: a publication, the place in it, and its own words there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factsheet.model.refersto import ID
from factsheet.problems import BadValueError, shown

PLACE = (
    r"(?:headline|lead|excerpt|whole|caption|post|table|paragraph [1-9][0-9]?"
    r"|page [1-9][0-9]{0,4}|pages [1-9][0-9]{0,4}-[1-9][0-9]{0,4}|minute [0-9]{1,3})"
)
PASSAGE = r'["“«]\S(?:.*\S)?["”»]'
LONGEST_PASSAGE = 12
"""Words of a source that may be quoted."""
_CITATION = re.compile(rf"({ID}) @ ({PLACE})(?: ({PASSAGE}))?")

NO_CITATION = (
    "does not say source and place",
    "write `source-id @ paragraph 2`, or `@ headline` and the like",
)
"""What is wrong with any other text, and the way out."""
UNQUOTED = ("has words behind the place without quotation marks", 'write `@ excerpt "its words"`')
"""What is wrong with a passage that does not say where it begins and ends, and the way out."""


@dataclass(frozen=True)
class Cite:
    """One publication and the place in it."""

    source: str
    """Id of a source."""
    place: str
    """`headline`, `lead`, `excerpt`, `whole`, `caption`, `post`, `table`, `paragraph 2`,
    `page 12`, `pages 12-14` or `minute 41`."""
    passage: str = ""
    """The words of the publication that say it, exactly and in its own language; "" for none."""

    @classmethod
    def parse(cls, text: str) -> Cite:
        """Return what `source @ place` or `source @ place "passage"` writes.

        Raise BadValueError on anything else.
        """
        match = _CITATION.fullmatch(text)
        if match is None:
            fault, hint = UNQUOTED if re.match(rf"{ID} @ {PLACE} ", text) else NO_CITATION
            raise BadValueError(f"{shown(text)} {fault}", hint)
        return cls(match[1], match[2], (match[3] or "")[1:-1])

    def __str__(self) -> str:
        """Return where the citation leads, as exports give it: the passage stands beside."""
        return f"{self.source} @ {self.place}"
