"""What the command says: a list to tick, or what was ticked as a patch."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import TextIO

import click

from factsheet.changes.sampling.checking import checked_patch
from factsheet.changes.sampling.drawing import sampled
from factsheet.changes.sampling.lists import as_csv, as_markdown
from factsheet.changes.sampling.lists import ticked as ticks
from factsheet.checks.loader import load
from factsheet.model import contacts
from factsheet.model.harm import Harm
from factsheet.model.refersto import ID
from factsheet.problems import shown
from factsheet.values.timezone import day
from factsheet.wording import Wording


def answer(
    data: Path,
    number: int,
    shape: str,
    today: datetime,
    *,
    seed: int,
    language: str | None,
    address: str,
    ticked: TextIO | None,
    by: str | None,
    on: str | None,
) -> str:
    """Return the list, or the patch where a ticked list is given.

    Raise DataError for data with mistakes, UsageError for a list without the role of who ticked
    it, and for a language that the sheet does not have.
    """
    facts = load(data, None)
    if ticked:
        role = by or ""
        if re.fullmatch(ID, role) is None:
            raise click.UsageError("say who with `--by ROLE`, in small letters: `second-reader`")
        noted = on or day(today, facts.sheet.time_zone).isoformat()
        return checked_patch(data, ticks(ticked.read()), role, noted, today).removesuffix("\n")
    spoken = language or facts.sheet.languages[0]
    if spoken not in facts.sheet.languages:
        raise click.UsageError(f"the sheet has no language {shown(spoken)}")
    root = f"{address.rstrip('/')}/" if address else ""
    rows = sampled(facts, number, seed, spoken, root)
    if shape == "csv":
        return as_csv(rows)
    captives = facts.sheet.harm is Harm.CAPTIVES
    contact = facts.sheet.contact
    link = f"[{contacts.shown(contact)}]({contacts.href(contact)})"
    return as_markdown(rows, Wording(spoken), link, captives=captives)
