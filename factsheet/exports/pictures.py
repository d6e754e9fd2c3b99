"""A figure to show elsewhere: an SVG badge, and pages to embed, live or frozen at a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment

from factsheet import views
from factsheet.derive import Attribution, Value, attribution
from factsheet.exports.site import Site
from factsheet.exports.text import filled
from factsheet.exports.values import current_value, stated_value
from factsheet.model import Figure, Texts
from factsheet.render.markup import environment
from factsheet.views.titles import title_of

FOLDER = Path(__file__).parent / "templates"
LETTER = 6.6
"""The width of a letter on a badge, in its units: the text is stretched to fit."""
SMALL_LETTER = 5.4
"""The same for the line below the number."""


@dataclass(frozen=True)
class EmbedView:
    """A figure with one of its values, as it is shown elsewhere in one language."""

    figure: Figure
    title: Texts
    """What the value counts."""
    value: Value
    trace: Attribution
    """Who said and reported the value."""
    horizon: str
    """How far the sheet has read and checked."""


def pictures(site: Site) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of each badge and each page to embed."""
    for language in site.languages:
        templates = _templates(site, language)
        for figure in site.facts.figures:
            now = current_value(site.facts, figure.id)
            if now is not None:
                view = _view(site, figure, now, language)
                yield f"figures/{figure.id}.{language}.svg", _badge(site, templates, view, language)
                yield f"embed/{figure.id}.{language}.html", _embedded(templates, view)
            yield from _frozen(site, templates, figure, language)


def _frozen(
    site: Site, templates: Environment, figure: Figure, language: str
) -> Iterator[tuple[str, bytes]]:
    for each in figure.observations:
        value = stated_value(site.facts, f"{figure.id}/{each.id}")
        page = _embedded(templates, _view(site, figure, value, language))
        yield f"embed/{figure.id}/{each.id}.{language}.html", page


def _view(site: Site, figure: Figure, value: Value, language: str) -> EmbedView:
    trace = attribution(site.facts, value.stated)
    title = title_of(site.facts, value.address)
    return EmbedView(figure, title, value, trace, site.horizon(language))


def _badge(site: Site, templates: Environment, view: EmbedView, language: str) -> bytes:
    wording, value = site.wordings[language], view.value
    label = view.figure.title[language]
    shown = wording.value(value.quantity, value.share, site.facts.unit(value.unit))
    told = views.notices(site.corrections, wording, value.address)
    wrong = [f"{notice.text}." for notice in told if notice.is_correction]
    day = f"{wording.word('as_of', date=wording.when(value.as_of))}."
    below = " ".join([day, *wrong, site.read_up_to(language)])
    left, right = round(len(label) * LETTER), round(len(shown) * LETTER)
    under = round(len(below) * SMALL_LETTER)
    widths = {"left": left, "right": right, "under": under}
    width = max(left + right + 40, under + 20)
    return filled(templates, "badge.svg", vars(view) | widths | {"width": width, "below": below})


def _embedded(templates: Environment, view: EmbedView) -> bytes:
    return filled(templates, "embed.html", vars(view))


def _templates(site: Site, language: str) -> Environment:
    wording = site.wordings[language]
    return environment(site.facts, wording, site.root(language), documents=FOLDER)
