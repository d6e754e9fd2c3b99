"""The pages that go on saying one stated value, so that a citation can name them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from typing import TypeAlias

from jinja2 import Environment

from factsheet import views
from factsheet.derive import Value
from factsheet.exports.site import Site
from factsheet.exports.values import stated_value
from factsheet.model import Change, Count, Event, Figure, Observation, current
from factsheet.render.markup import Markup, environment

ROOT = "../../../"
"""From a page of a value to the front page of its language."""
Newest: TypeAlias = Mapping[str, Observation | None]
"""The current value of each figure by its id, worked out once for all pages."""


@dataclass(frozen=True)
class ValuePage:
    """One stated value, with what has become of it."""

    address: str
    """`figure/observation` or `event/count`."""
    value: Value
    """The value."""
    record: Figure | Event
    """The figure or the event whose value it is."""
    stated: Observation | Count
    """The same as it stands in the data."""
    counted: str
    """What it counts."""
    now: Value | None
    """What the sheet shows in its place; None where that is this value."""
    now_page: str
    """Where its page stands below the front page of the language; "" where it is this value."""
    is_newer: bool
    """Whether that one is of a later day for certain: a month is not later than a day in it."""
    changes: list[Change]
    """What the log says of it, newest first."""
    cited: views.Citation
    """How it is cited."""
    formats: list[tuple[str, Markup]]
    """The same in the formats of programs, each with its name."""
    others: dict[str, str]
    """Where the page stands in the other languages, below the site's root."""
    page_names: dict[str, str]
    """What each language calls itself."""


def value_pages(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the path below the site's root and the bytes of the page of each stated value."""
    newest = {figure.id: current(figure.stated) for figure in site.facts.figures}
    for language in site.languages:
        templates = environment(site.facts, site.wordings[language], ROOT)
        for address in site.facts.values:
            page = _filled(templates, _view(site, address, language, newest))
            yield f"{site.folder(language)}{views.value_page(address)}index.html", page


def _view(site: Site, address: str, language: str, newest: Newest) -> ValuePage:
    facts, value = site.facts, stated_value(site.facts, address)
    record = facts.records[address.partition("/")[0]]
    assert isinstance(record, Figure | Event)
    cited = views.citation(facts, site.wordings[language], value, site.root(language))
    now = _shown(site, address, newest)
    return ValuePage(
        address=address,
        value=value,
        record=record,
        stated=facts.values[address],
        counted=views.counted(facts, address, language),
        now=now,
        now_page=_page(site, now.address) if now else "",
        is_newer=now is not None and now.as_of.first > value.as_of.last,
        changes=[
            change for change in site.by_record.changes([record.id]) if address in change.records
        ],
        cited=cited,
        formats=[(name, _verbatim(text)) for name, text in views.formats(cited)],
        others=site.others(language, views.value_page(address)),
        page_names=site.tongues,
    )


def _shown(site: Site, address: str, newest: Newest) -> Value | None:
    """Return the value that the sheet shows in place of a stated one; None where it is that one."""
    facts, head = site.facts, address.partition("/")[0]
    stated, record = facts.values[address], facts.records[head]
    best: Observation | Count | None = None
    if isinstance(record, Figure):
        best = newest[record.id]
    elif isinstance(stated, Count):
        best = facts.best[f"{head}/{stated.count}"]
    return None if best is None or best is stated else stated_value(facts, f"{head}/{best.id}")


def _page(site: Site, address: str) -> str:
    """Return where the page of a value stands: of a row of a series, its place at its figure."""
    is_row = address in site.facts.rows
    return views.page_of(site.facts, address) if is_row else views.value_page(address)


def _verbatim(text: str) -> Markup:
    """Return text as HTML with its line ends; quotes need no escape outside of attributes."""
    return Markup(escape(text.strip(), quote=False))


def _filled(templates: Environment, view: ValuePage) -> bytes:
    html = templates.get_template("value_page.html.jinja").render(vars(view))
    return f"{html.strip()}\n".encode()
