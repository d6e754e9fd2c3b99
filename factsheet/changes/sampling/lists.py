"""Rows as a list that a person ticks, and the ticks read back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from factsheet.changes.sampling.row import Cited, Row
from factsheet.exports.csvfile import safe, written
from factsheet.wording import Wording

HEADER = ("ok", "address", "number", "counted", "as_of", "said_by", "page", "picture")
"""The first columns of a table; behind them there are three for each source."""
TICKED = re.compile(r"^- \[[xX]\] .*?`([a-z0-9/-]+)`", re.MULTILINE)
YES = {"x", "yes", "ok", "1"}
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|!@])")


def as_markdown(rows: Iterable[Row], wording: Wording, contact: str, *, captives: bool) -> str:
    """Return rows as a list of boxes to tick, which says what to do, and where to write to."""
    steps = (
        wording.word("sample_open"),
        wording.word("sample_compare"),
        wording.word("sample_tick", contact=contact),
        wording.word("sample_captives" if captives else "sample_private"),
    )
    listed = (line for at, row in enumerate(rows, 1) for line in _lines(at, row, wording))
    told = [f"{number}. {step}" for number, step in enumerate(steps, 1)]
    return "\n".join([*told, "", *listed, "", wording.word("sample_end")])


def _lines(number: int, row: Row, wording: Wording) -> Iterator[str]:
    word = wording.word
    yield f"- [ ] **{number}. {_safe(row.number)}** (`{row.address}`)"
    yield f"  - {word('sample_counted')}: {_safe(row.counted)}"
    yield f"  - {_safe(row.as_of[:1].upper() + row.as_of[1:])}"
    if row.said_by:
        yield f"  - {word('said_by')}: {_safe(row.said_by)}"
    for cited in row.cited:
        yield f"  - {word('sample_source')}: {_source(cited, word('copy'))}"
    shown = (("sample_site", row.page), ("sample_picture", row.picture))
    if links := " · ".join(f"[{word(key)}]({address})" for key, address in shown if address):
        yield f"  - {links[0] + links[1].upper() + links[2:]}"


def _source(cited: Cited, copy: str) -> str:
    """Return a publication as a link, the place in it, its words, and the link to its copy."""
    title = _safe(cited.title)
    opened = f"[{title}]({cited.url})" if cited.url else title
    words = f": “{_safe(cited.passage)}”" if cited.passage else ""
    copied = f" ([{copy}]({cited.copy}))" if cited.copy else ""
    return f"{opened}, {cited.place}{words}{copied}"


def _safe(text: str) -> str:
    """Return a text in which no Markdown is live, and which calls nobody."""
    return _MARKDOWN.sub(r"\\\1", text).replace("\\@", "@\u2060")


def as_csv(rows: Iterable[Row]) -> str:
    """Return rows as a table whose first column is to be filled with `x`; a cell an address."""
    listed = list(rows)
    most = max((len(row.cited) for row in listed), default=0)
    names = [f"{name}_{at}" for at in range(1, most + 1) for name in ("source", "place", "words")]
    table = [[*HEADER, *names]]
    for row in listed:
        told = (row.address, row.number, row.counted, row.as_of, row.said_by, row.page, row.picture)
        cited = [text for c in row.cited for text in (c.url or c.title, c.place, c.passage)]
        cells = ["", *told, *cited]
        table.append([safe(cell) for cell in cells] + [""] * (len(table[0]) - len(cells)))
    return written(table).decode().removesuffix("\n")


def ticked(text: str) -> list[str]:
    """Return the addresses that are ticked in a list of either shape, each once."""
    if text.startswith(("\ufeffok", "ok")):
        rows = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
        found = [str(row["address"]) for row in rows if (row["ok"] or "").strip().lower() in YES]
    else:
        found = TICKED.findall(text.replace("\r\n", "\n"))
    return list(dict.fromkeys(found))
