"""By what a list of events is narrowed: true to the events, and known to the style sheet."""

import pytest
from exported import facts
from sheet import library

from factsheet.render.palette import coloured
from factsheet.site.theme import FOLDER, STYLE
from factsheet.values.when import When
from factsheet.views.choices import FEW, MOST, choices


@pytest.mark.long
def test_a_choice_leaves_the_events_that_bear_its_sign():
    """No choice leaves all or none; by kinds and by years each event is left once."""
    events, sheet = facts().events, facts().sheet
    found = choices(events, sheet.event_kinds, sheet.counts, "some-")
    sorts = (found.kinds, found.years, found.counts)
    assert all(sorts)
    for choice in (choice for sort in sorts for choice in sort):
        bearing = {event.id for event in events if choice.sign in found.signs(event).split()}
        assert bearing == choice.left
        assert 0 < len(bearing) < len(events)
    for sort in sorts[:2]:
        left = [key for choice in sort for key in choice.left]
        assert sorted(left) == sorted(event.id for event in events)
    years = [choice.name for choice in found.years]
    assert years == sorted(years, reverse=True)
    assert [choice.key for choice in found.years] == [f"some-{year}" for year in years]


def alike(days: list[str]) -> list:
    """The same event on several days."""
    first = library().events[0]
    return [
        first.model_copy(update={"id": f"event-{place}", "date": When.parse(day)})
        for place, day in enumerate(days)
    ]


@pytest.mark.parametrize("years", [range(2000, 2000 + FEW), [2000] * (FEW + 1)])
def test_a_short_list_is_not_narrowed(years):
    """Nor is a list by what tells none of its events apart."""
    sheet = library().sheet
    events = alike([f"{year}-01-01" for year in years])
    found = choices(events, sheet.event_kinds, sheet.counts, "")
    assert [*found.kinds, *found.years, *found.counts] == []


def test_years_beyond_what_the_style_sheet_knows_are_not_offered():
    found = choices(alike([f"{1900 + place}-01-01" for place in range(MOST + 5)]), [], [], "")
    assert [choice.name for choice in found.years] == [str(1944 - place) for place in range(MOST)]


@pytest.mark.parametrize("sort", "kyn")
def test_the_style_sheet_knows_each_sign(sort):
    """It hides what does not bear the sign, for as many choices as are offered and no more."""
    css = coloured((FOLDER / STYLE).read_text("utf-8"))
    known = [f"[data-only={sort}{at}]:target ~ * [data-of]" in css for at in range(MOST + 1)]
    assert known == [True] * MOST + [False]
