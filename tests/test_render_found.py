"""A macro and a picture added in one place are found in every other."""

from dataclasses import dataclass

import pytest
from exported import ADDRESS, exported, facts
from jinja2 import ChoiceLoader, DictLoader, Environment
from pages import ROOT
from specimens import pictures, specimen, undescribed

from factsheet import charts, exports, views
from factsheet.derive import attribution
from factsheet.exports.drawings import drawings
from factsheet.model import Event, Figure
from factsheet.render import MACROS, Renderer
from factsheet.render.page import Page

SHEET = ROOT / "tests" / "other" / "data"
TEMPLATES = {
    "shelf.html.jinja": '<span class="fs-shelf">\n  {{ event.title|text }}\n</span>',
    "dots.html.jinja": """
        {% set sentence = figure.title|text %}
        {% set as_of, link = figure.observations[-1].as_of, figure.id %}
        {% set name, about = figure.title|text, "" %}
        {% extends frame %}
    """,
    "dots.svg.jinja": """
        {% for point in chart.points %}
          <circle cx="{{ point.x }}" cy="{{ point.y }}" r="2"/>
        {% endfor %}
    """,
}


@dataclass(frozen=True, kw_only=True)
class Dots(views.PictureView):
    """What the new picture shows."""

    figure: Figure
    chart: charts.History
    narrow: charts.History


class Wider(Renderer):
    """A renderer with one macro more, and one picture more."""

    def shelf(self, event: str) -> str:
        """Return the title of an event."""
        return self._fill("shelf", event=views.record(self.facts, event, Event))

    def dots(self, figure: str) -> str:
        """Return the values of a figure as dots."""
        found = views.record(self.facts, figure, Figure)
        values = [
            charts.Dated(each.as_of, each.value, "", rival=False, label="")
            for each in found.observations
        ]
        view = Dots(
            behind=tuple(f"{figure}/{each.id}" for each in found.observations),
            trace=attribution(self.facts, found.observations),
            figure=found,
            chart=charts.history(values, charts.WIDE, joined=False),
            narrow=charts.history(values, charts.NARROW, joined=False),
        )
        return self._picture("dots", view, figure)


@pytest.fixture
def wider() -> Wider:
    """A renderer of the small sheet that finds the new templates."""
    result = Wider(facts(SHEET), "en", ADDRESS)
    result._templates.loader = ChoiceLoader([DictLoader(TEMPLATES), result._templates.loader])
    return result


def filled(first: Renderer, text: str) -> tuple[str, list[str]]:
    """Return what a page becomes, and what is wrong with it."""
    page = Page(first, "en/page.md", "page.md")
    calls = {name: lambda *given, name=name: page.call(name, given, {}) for name in Wider.macros()}
    return page.fill(Environment(autoescape=False), text, calls), page.faults  # noqa: S701


def test_a_method_is_a_macro(wider):
    """It is called as the others are; it stands beside them and hides none."""
    assert Wider.macros().keys() == {"shelf", "dots", *MACROS}
    text, faults = filled(wider, '{{ shelf("delivery-2024-03-04") }}')
    assert text.startswith('<span class="fs-shelf">')
    assert faults == []


def test_what_renders_is_no_macro():
    """A page cannot call what the renderer itself is made of."""
    assert MACROS.keys() & {"page", "notes", "macros", "facts", "language"} == set()


def test_a_misspelt_macro_is_answered_with_the_new_one(wider):
    """Whoever misspells it is told its name."""
    _, faults = filled(wider, "\n{{ shelv() }}")
    assert faults == ["page.md:2: no macro `shelv`; did you mean `shelf`?"]
    _, faults = filled(wider, '{{ shelf("delivery-2024-03-05") }}')
    assert "did you mean `delivery-2024-03-04`" in faults[0]


@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_macro_without_a_section_is_missed(language):
    """The page on macros is asked for it."""
    assert undescribed(language, Wider.macros()) == {"shelf", "dots"}


def test_its_specimen_is_found():
    """What it is called with for its golden file follows from the names of its parameters."""
    found = {name: specimen(name, Wider.macros()[name]) for name in ("shelf", "dots")}
    assert found == {"shelf": ["delivery-2024-03-04"], "dots": ["books-returned"]}


def test_a_picture_is_a_macro_with_shapes(wider):
    """It is told from other macros by its template of shapes."""
    found = pictures(Wider.macros(), wider._templates.list_templates())
    assert found - pictures(MACROS, wider._templates.list_templates()) == {"dots"}


def test_a_picture_is_a_file_too(wider):
    """Its drawing and its rows are laid among the exports, under the name of its call."""
    text, faults = filled(wider, '{{ dots("books-returned") }}')
    assert faults == []
    assert "pictures/dots.books-returned.en.svg" in text
    tables = {exports.PREFIX + name: content for name, content in exported(SHEET).items()}
    result = drawings(wider.drawings, "en", tables)
    assert [name.rpartition("/")[2] for name in result] == [
        "dots.books-returned.en.svg",
        "picture.dots.books-returned.en.html",
        "dots.books-returned.csv",
    ]
    assert all(b"<circle" in each or b"books-returned/" in each for each in result.values())
