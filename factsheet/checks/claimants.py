"""Rules about who is named as the one who said something."""

from __future__ import annotations

from collections.abc import Iterator

from factsheet.checks.context import Breach, Context
from factsheet.checks.walk import said

WAY_OUT = "name who said it, or say `own_words: yes` where the publication itself is the claimant"


def publications_say_that_words_are_their_own(context: Context) -> Iterator[Breach]:
    """A record whose only claimants are publications says that the words are their own."""
    facts = context.facts
    if any(each.target in {"speakers", "speaker_kinds"} for _, each in context.missing):
        return  # who publishes is not known
    kinds = facts.sheet.publishing_kinds
    publishers = {each.id for each in facts.speakers if each.kind in kinds}
    for key, path, record in said(facts):
        if not (record.is_written("said_by") or record.is_written("own_words")):
            continue  # a count inherits both from its event, of which it is said already
        alone = publishers.issuperset(record.said_by)
        if alone and not record.own_words:
            message = f"the only claimant is `{record.said_by[0]}`, which reports what others say"
            yield Breach(key, (*path, "said_by"), message, WAY_OUT)
        elif record.own_words and not alone:
            other = next(each for each in record.said_by if each not in publishers)
            message = f"`own_words` is said of a record whose claimant is `{other}`"
            yield Breach(key, (*path, "own_words"), message, "delete it")
