"""What a page says, as JSON-LD in the words of schema.org."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from factsheet import views
from factsheet.exports.nodes import Node, claim, ends, event, observation, variable
from factsheet.exports.site import Site
from factsheet.model import Event, FactSheet, Figure

CONTEXT = "https://schema.org"
DOWNLOADS = {
    "factsheet.json": "application/json",
    "factsheet.sqlite": "application/vnd.sqlite3",
    "datapackage.json": "application/json",
    "observations.csv": "text/csv",
    "events_with_counts.csv": "text/csv",
}
FRONT = "index"


def jsonld(facts: FactSheet, page_name: str, language: str, address: str) -> str:
    """Return the JSON-LD of a page, safe inside a script element; `index` is the front page."""
    site = Site(facts, address)
    path = "" if page_name == FRONT else f"{page_name}/"
    return _graph(site, path, language, _nodes(site, page_name, language))


def record_jsonld(site: Site, record: Figure | Event, language: str) -> str:
    """Return the JSON-LD of the own page of a figure or of an event, safe in the same way."""
    path = views.page_of(site.facts, record.id)
    if isinstance(record, Event):
        return _graph(site, path, language, [event(site, record, language)])
    values = (observation(site, record, stated) for stated in record.observations)
    return _graph(site, path, language, [variable(site, record, language), *values])


def _graph(site: Site, path: str, language: str, nodes: Iterable[Node]) -> str:
    page = {
        "@type": "WebPage",
        "@id": site.root(language) + path,
        "inLanguage": language,
        "isPartOf": {"@id": f"{site.address}#dataset"},
    }
    found = {"@context": CONTEXT, "@graph": [page, *nodes]}
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _nodes(site: Site, page_name: str, language: str) -> Iterator[Node]:
    match page_name:
        case "index" | "data":
            yield _dataset(site, language)
        case "who-said-what":
            for said in (*site.facts.statements, *site.facts.claims):
                yield claim(site, said, language)


def _dataset(site: Site, language: str) -> Node:
    sheet = site.facts.sheet
    title = sheet.title[language]
    return {
        "@type": "Dataset",
        "@id": f"{site.address}#dataset",
        "name": title,
        "description": sheet.description[language],
        "url": site.root(language),
        "license": sheet.licence.url,
        "isAccessibleForFree": True,
        "inLanguage": list(site.languages),
        "dateModified": site.day.latest.isoformat(),
        "creator": {"@type": "Organization", "name": title, "url": sheet.repository},
        "variableMeasured": [figure.title[language] for figure in site.facts.figures],
        "distribution": [_download(site, name) for name in DOWNLOADS],
        **_coverage(site),
    }


def _download(site: Site, name: str) -> Node:
    kind = DOWNLOADS[name]
    return {"@type": "DataDownload", "contentUrl": site.file(name), "encodingFormat": kind}


def _coverage(site: Site) -> Node:
    """Return the days from the first event to the last."""
    days = [happened.date for happened in site.facts.events]
    if not days:
        return {}
    first, last = min(days, key=lambda day: day.first), max(days, key=lambda day: day.last)
    begins, ended = ends(first).get("startDate", ".."), ends(last).get("endDate", "..")
    return {"temporalCoverage": f"{begins}/{ended}"}
