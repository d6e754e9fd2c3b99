"""What macros show: typed down to the last field, and true to the records."""

import ast
import importlib
import inspect
import pkgutil
import typing
from collections import Counter
from pathlib import Path

import pytest
from sheet import library, write

from factsheet import views
from factsheet.checks.loader import load
from factsheet.derive import Value, conflicts
from factsheet.model import Event, Figure, counted
from factsheet.values.quantity import total
from factsheet.views.lookup import word
from factsheet.wording import Wording

OURS = ("factsheet.views", "factsheet.charts", "factsheet.derive")
ENGINE = Path(__file__).parent.parent / "factsheet"
ROOMS = ("charts", "views", "render")
FILES = [path for room in ROOMS for path in sorted((ENGINE / room).glob("*.py"))]
FUNCTIONS = [name for name in views.__all__ if inspect.isfunction(getattr(views, name))]
MODULES = [
    importlib.import_module(f"factsheet.views.{each.name}")
    for each in pkgutil.iter_modules(views.__path__)
]
RESULTS = {
    name: kind
    for module in MODULES
    for name, kind in vars(module).items()
    if inspect.isclass(kind) and kind.__module__ == module.__name__ and typing.get_type_hints(kind)
}
FACTS = library()
ENGLISH = Wording("en")


def reached(hint, seen):
    """Return the types seen so far, with a type and all that it is made of in our rooms."""
    if hint in seen:
        return seen
    seen.append(hint)
    for inner in typing.get_args(hint):
        reached(inner, seen)
    if inspect.isclass(hint) and hint.__module__.startswith(OURS):
        for inner in typing.get_type_hints(hint).values():
            reached(inner, seen)
    return seen


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_nothing_that_is_handed_on_may_be_anything(path):
    """No name, field or result of these rooms is typed as what may be anything."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
    assert "Any" not in names


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_field_is_followed_from_the_view_to_where_it_is_used(name):
    """What a view returns is a record, a value or a type of its own: no mapping of fields."""
    hint = typing.get_type_hints(getattr(views, name))["return"]
    types = reached(hint, [])
    assert typing.Any not in types
    assert object not in types
    assert typing.get_origin(hint) is not dict


def test_the_views_that_macros_show_are_found():
    """The tests below look at something."""
    assert {"TimelineView", "TileView", "Age", "TracedStatement"} <= {*RESULTS}


@pytest.mark.parametrize("name", RESULTS)
def test_a_view_is_frozen(name):
    """What a view returned cannot be changed by a template or by another macro."""
    kind = RESULTS[name]
    params = getattr(kind, "__dataclass_params__", None)
    assert params.frozen if params else issubclass(kind, tuple)


@pytest.mark.parametrize(
    ("look_up", "told"),
    [
        (lambda: views.record(FACTS, "books-lant", Figure), "no figure `books-lant`; did you mean"),
        (lambda: views.record(FACTS, "books-lent", Event), "no event `books-lent`; look at"),
        (
            lambda: word("count", FACTS.sheet.counts, "thik"),
            "no count `thik`; did you mean",
        ),
        (lambda: views.statements(FACTS, ["pase"]), "no topic `pase`; did you mean `pace`"),
        (
            lambda: views.timeline(FACTS, ["tripp"], ENGLISH),
            "no event kind `tripp`; did you mean `trip`",
        ),
    ],
)
def test_what_is_not_there_is_named_by_its_kind(look_up, told):
    """A record is looked for among those of its kind alone, a word in its own list."""
    with pytest.raises(views.NoRecordError, match=f"^{told}"):
        look_up()


def test_a_timeline_shows_each_event_once():
    """The lanes hold as many marks as their tally says, and together all events by day."""
    view = views.timeline(FACTS, [], ENGLISH)
    shown = [row.event for row in view.events]
    assert {event.id for event in shown} == {event.id for event in FACTS.events} == {*view.behind}
    assert shown == sorted(shown, key=lambda event: event.date.earliest)
    assert view.tally == Counter(event.kind for event in FACTS.events)
    for kind, lane in zip(view.kinds, view.chart.lanes, strict=True):
        assert len(lane) == view.tally[kind.id]


@pytest.mark.parametrize("count", [each.id for each in FACTS.sheet.counts])
def test_strips_table_and_years_tell_the_same(count):
    """What strips draw and leave open is what the table lists and the table of years sums up."""
    kind = next(each.kind for each in FACTS.events if counted(each, count))
    strips, years = views.strips(FACTS, kind, count, "", ENGLISH), views.years(FACTS, kind, count)
    rows = strips.table.rows
    known = [row.counts[count].value for row in rows if row.counts[count]]
    drawn = {bar.at for strip in strips.chart.strips for bar in strip.bars}
    hollow = {each.at for strip in strips.chart.strips for each in strip.unknown}
    assert hollow == {at for at, row in enumerate(rows) if row.event in strips.unknown}
    assert drawn | hollow == {*range(len(rows))}
    assert len(drawn) == len(known)
    assert total(known) == total([year.listed for year in years.rows])
    assert sum(year.unknown for year in years.rows) == len(strips.unknown)
    assert strips.largest.stated.value.number == max(each.number for each in known)


def test_a_chain_says_who_reported_what():
    """Each report of an event cites its publication, and no value or word of it is lost."""
    event = next(each.said_at for each in FACTS.statements if each.said_at)
    view = views.chain(FACTS, event)
    said = {each.id: each for each in (*FACTS.claims, *FACTS.statements)} | FACTS.values
    here = {at for at, words in said.items() if getattr(words, "said_at", None) == event}
    told = set()
    for report in view.reports:
        addresses = {*report.words, *(value.address for value in report.numbers)}
        assert all(report.source in {c.source for c in said[at].sources} for at in addresses)
        told |= addresses
    assert told == here


def test_every_source_stands_once_with_its_publisher():
    """Each publisher has one group, and all that it published stands there."""
    groups = views.sources(FACTS, Wording("en"))
    assert len({name for name, _ in groups}) == len(groups)
    listed = [(name, source.id) for name, found in groups for source in found]
    assert sorted(listed) == sorted((source.publisher, source.id) for source in FACTS.sources)


def test_health_counts_every_conflict_and_every_value():
    """On a sheet that builds, every conflict is explained, and no measure exceeds its whole."""
    view = views.health(FACTS)
    assert view.conflicts == view.explained == len(conflicts(FACTS)) > 0
    assert view.values == len(FACTS.values) == view.readings.total()
    assert view.several <= view.evidenced <= view.values


def test_a_tile_and_its_note_tell_the_same():
    """A number on a tile has the title and the trace that its note has."""
    for figure in FACTS.figures:
        tile, note = views.tile(FACTS, figure.id), views.note(FACTS, views.value(FACTS, figure.id))
        assert isinstance(tile.value, Value)
        for field in ("value", "title", "trace"):
            assert getattr(tile, field) == getattr(note, field)
        assert bool(note.inputs) == bool(figure.derived) == bool(note.how)


def charted(folder: Path, value: str) -> list[tuple[float, float]]:
    """Return where the bars of an event stand, one number of which is a value."""
    edit = {
        "in": "events.yml",
        "replace": "count: thick, value: 10",
        "with": f"count: thick, value: {value}",
    }
    facts = load(write(folder, [edit]), None)
    chart = views.parts(facts, "delivery-2021-03-01", "size", ENGLISH).chart
    return [(segment.x, segment.width) for row in chart.rows for segment in row.segments]


def test_a_range_is_drawn_at_its_middle_in_bars(tmp_path):
    """As the number in its middle is, in a bar of parts."""
    ranged, middle = (charted(tmp_path / each[:2], each) for each in ("60 to 80", "70"))
    assert ranged == middle


def test_a_small_line_joins_what_one_body_counted(tmp_path):
    """A running count by one body has a line on its tile; one by two, or no running count, none."""
    one = {
        "in": "figures.yml",
        "replace": "said_by: [ada-example]",
        "with": "said_by: [lending-desk]",
    }
    more = {
        "in": "figures.yml",
        "replace": "- id: desk-2021-03-08",
        "with": """- id: third
    value: 60
    as_of: 2021-03-04
    said_by: [lending-desk]
    said_on: 2021-03-04
    sources: [bulletin-2021-03-02 @ paragraph 1]
    verified: 2021-05-01
  - id: desk-2021-03-08""",
    }
    for name, edits, is_line in (("two", [more], False), ("one", [more, one], True)):
        facts = load(write(tmp_path / name, edits), None)
        assert bool(views.tile(facts, "books-returned").sparkline) == is_line
