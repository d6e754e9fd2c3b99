"""What is held back before a word of it is shown: the harm gate over an item of a feed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factsheet.checks.few import Few
from factsheet.checks.form import is_address
from factsheet.checks.names.allowed import Allowed
from factsheet.checks.names.private import names_in
from factsheet.checks.traces import ACCOUNTS, KINDS, traces_in
from factsheet.model import FactSheet, SourceKind, Texts
from factsheet.problems.apostrophes import one_apostrophe


class Gate:
    """Reads texts as the rules read those of the sheet."""

    def __init__(self, facts: FactSheet) -> None:
        """Take whom the sheet protects, and who may be named in it."""
        self._harm = facts.sheet.harm
        self._allowed = Allowed(facts)
        self._few = Few(facts)

    def holds(self, texts: Iterable[str], publication: SourceKind) -> bool:
        """Return whether any of the texts and addresses leads to a private person."""
        return any(self._is_private(text, publication) for text in texts if text)

    def _is_private(self, text: str, publication: SourceKind) -> bool:
        guarded = self._harm.keeps_small_numbers_out and self._few.least
        if guarded and not is_address(text) and any(self._few.found(text)):
            return True
        if not self._harm.keeps_names_out:
            return False
        posted = is_address(text) and publication is SourceKind.OFFICIAL
        kinds = [kind for kind in KINDS if not (posted and kind is ACCOUNTS)]
        traced = any(traces_in(text, kind, self._allowed) for kind in kinds)
        return traced or bool(names_in(text, self._allowed))


def are_there(words: Iterable[Texts], text: str) -> bool:
    """Return whether a word of each line stands in a text; a `*` stands for any ending."""
    read = one_apostrophe(text)
    return all(any(_stands(word, read) for each in line.values() for word in each.split())
               for line in words)  # fmt: skip


def _stands(word: str, text: str) -> bool:
    form = re.escape(one_apostrophe(word)).replace(r"\*", r"\w*")
    return re.search(rf"(?<!\w){form}(?!\w)", text, re.IGNORECASE) is not None
