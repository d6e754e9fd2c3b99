"""Rows as a list that a person ticks, and the ticks read back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

from factsheet.changes.sampling.row import Cited, Row

HEADER = ("ok", "address", "number", "sentence", "sources", "page", "picture")
TICKED = re.compile(r"^- \[[xX]\] `([a-z0-9/-]+)`", re.MULTILINE)
YES = {"x", "yes", "ok", "1"}
END = (
    "When you are done, copy this list with its ticks into a file: `factsheet sample --ticked FILE"
    " --by ROLE` gives the patch that notes your checks."
)
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|!@])")
INTRODUCTION = (
    "Open each source, find the place, and compare it with the number and the sentence. Tick what"
    " agrees, and only that; leave the rest open and say what is wrong in a new issue. Name nobody"
    " who is or was a prisoner."
)


def as_markdown(rows: Iterable[Row]) -> str:
    """Return rows as a list of boxes to tick."""
    return "\n".join([INTRODUCTION, "", *(line for row in rows for line in _lines(row)), "", END])


def _lines(row: Row) -> list[str]:
    picture = f" · [picture]({row.picture})" if row.picture else ""
    return [
        f"- [ ] `{row.address}`: **{_safe(row.number)}**",
        f"  - {_safe(row.sentence)} ([page]({row.page}){picture})",
        *(f"  - {_linked(entry)}, {_where(entry)}" for entry in row.cited),
    ]


def _linked(cited: Cited) -> str:
    title = _safe(cited.title)
    return f"[{title}]({cited.url})" if cited.url else title


def _where(cited: Cited) -> str:
    return cited.place + (f": “{_safe(cited.passage)}”" if cited.passage else "")


def _safe(text: str) -> str:
    """Return a text in which no Markdown is live, and which calls nobody."""
    return _MARKDOWN.sub(r"\\\1", text).replace("\\@", "@\u2060")


def as_csv(rows: Iterable[Row]) -> str:
    """Return rows as a table whose first column is to be filled with `x`."""
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\n")
    table.writerow(HEADER)
    for row in rows:
        cited = " | ".join(f"{entry.url or entry.title} @ {_where(entry)}" for entry in row.cited)
        cells = ("", row.address, row.number, row.sentence, cited, row.page, row.picture)
        table.writerow(cells)
    return written.getvalue().removesuffix("\n")


def ticked(text: str) -> list[str]:
    """Return the addresses that are ticked in a list of either shape, each once."""
    if text.startswith(("\ufeffok", "ok")):
        rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
        found = [str(row["address"]) for row in rows if (row["ok"] or "").strip().lower() in YES]
    else:
        found = TICKED.findall(text.replace("\r\n", "\n"))
    return list(dict.fromkeys(found))
