"""What the old addresses of withdrawn records answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from factsheet.exports.site import Site
from factsheet.exports.text import filled, json_bytes
from factsheet.model import Change
from factsheet.render.markup import ui_environment
from factsheet.views import value_page

FOLDER = Path(__file__).parent / "templates"


def withdrawn(site: Site) -> bytes:
    """Return what to say at each address that is gone, by its SHA-256, so that none is named."""
    found = {
        key: {"removed": str(change.date), "text": _text(site, change)}
        for change in site.facts.changes
        for key in change.withdrawn
    }
    return json_bytes({"addresses": {key: found[key] for key in sorted(found)}})


def _text(site: Site, change: Change) -> dict[str, str]:
    """Return the day of a withdrawal in each language, and the reason where it is public."""
    day = site.in_each(lambda each: each.word("removed_on", date=each.when(change.date)))
    return {key: f"{day[key]} {change.reason[key]}" for key in day} if change.gone else day


def stones(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the JSON file at the old address of each figure that the log says is gone."""
    for change, path in _figures(site):
        if "/" not in path:
            log = {language: site.page(change.id, language) for language in site.languages}
            result = {"id": path, "removed": str(change.date), "reason": change.reason, "log": log}
            yield f"figures/{path}.json", json_bytes(result)


def pictured_stones(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield badges and pages to embed for figures and values that the log says are gone."""
    for language in site.languages:
        templates = ui_environment(site.wordings[language], documents=FOLDER)
        for change, path in _figures(site):
            view = _view(site, change, language)
            yield f"embed/{path}.{language}.html", filled(templates, "removed.html", view)
            if "/" not in path:
                yield f"figures/{path}.{language}.svg", filled(templates, "removed.svg", view)


def value_stones(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield what stands at the page of each value that the log says is gone."""
    for language in site.languages:
        templates = ui_environment(site.wordings[language], documents=FOLDER)
        for change in site.facts.changes:
            for path in (stood.partition("/")[2] for stood in change.gone):
                if "/" in path:
                    page = filled(templates, "removed.html", _view(site, change, language))
                    yield f"{site.folder(language)}{value_page(path)}index.html", page


def _view(site: Site, change: Change, language: str) -> dict[str, object]:
    """Return what is said where something was withdrawn for a public reason."""
    return {
        "change": change,
        "day": site.wordings[language].when(change.date),
        "log": site.page(change.id, language),
        "title": site.facts.sheet.title[language],
    }


def _figures(site: Site) -> Iterator[tuple[Change, str]]:
    """Yield each figure and each value of one that the log names as gone: entry and address."""
    for change in site.facts.changes:
        for file, _, address in (path.partition("/") for path in change.gone):
            if file == "figures":
                yield change, address
