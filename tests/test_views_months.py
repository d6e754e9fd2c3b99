"""What is new by month, and what can be followed."""

from dataclasses import replace

from sheet import library

from factsheet.views import (
    by_year,
    changes,
    feeds,
    kinds_used,
    month_page,
    month_parts,
    months,
)

FACTS = library()


def test_the_months_hold_everything_once():
    """Each change, each value of a figure and each event is new in one month, newest first."""
    found = months(FACTS)
    assert [month.key for month in found] == sorted({month.key for month in found}, reverse=True)
    assert [change for month in found for change in month.changes] == changes(FACTS, 0)
    said = [value.address for month in found for value in month.values]
    assert sorted(said) == sorted(f"{figure.id}/{one.id}" for figure in FACTS.figures
                                  for one in figure.observations)  # fmt: skip
    happened = [event.id for month in found for event, _ in month.events]
    assert sorted(happened) == sorted(event.id for event in FACTS.events)


def test_the_links_of_the_changes_page_are_the_months_by_year():
    years = by_year(FACTS).years
    assert [month for _, listed in years for month in listed] == months(FACTS)
    assert all(month.key.startswith(str(year)) for year, listed in years for month in listed)


def test_only_kinds_that_occur_are_followed():
    """A calendar without an event is none."""
    used = feeds(FACTS).kinds
    assert [kind.id for kind in used] == ["delivery", "trip", "talk"]
    fewer = replace(FACTS, events=tuple(each for each in FACTS.events if each.kind != "trip"))
    assert [kind.id for kind in kinds_used(fewer)] == ["delivery", "talk"]


def test_a_month_with_very_many_entries_goes_on_on_other_pages():
    """Each entry stands on one page, in its order; the first page has the address of the month."""
    (month,) = [each for each in months(FACTS) if each.entries > 4][:1]
    for most in (1, 2, 3, month.entries):
        parts = month_parts(month, most)
        assert [part.entries for part in parts[:-1]] == [most] * (len(parts) - 1)
        assert [one for part in parts for one in part.events] == month.events
        assert [one for part in parts for one in part.values] == month.values
        assert [one for part in parts for one in part.changes] == month.changes
    assert month_page(month, 1) == month_page(month) == f"changes/{month.key}/"
    assert month_page(month, 2) == f"changes/{month.key}/2/"
