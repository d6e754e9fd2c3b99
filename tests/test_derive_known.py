"""The sheet as it was known on a past day."""

from dataclasses import fields
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheet import library

from factsheet.checks.reference_targets import known
from factsheet.derive import as_known
from factsheet.derive.known import appeared
from factsheet.model import FILES, Count, Event
from factsheet.model.references import references

FACTS = library()
FIRST = min(appeared(each) for each in FACTS.sources).plain
LAST = max(
    *(appeared(each) for each in FACTS.sources), *(each.date.latest for each in FACTS.changes)
).plain
DAYS = st.dates(FIRST - timedelta(days=3), LAST + timedelta(days=3))


@given(DAYS)
def test_references_stay_whole_on_any_day(day):
    """Nothing in a cut refers to anything outside it."""
    cut = as_known(FACTS, day)
    there = known(cut)
    for record in cut.records.values():
        for each in references(record):
            assert each.word in there[each.target], (day, record.id, each)


@given(DAYS, DAYS)
def test_what_was_known_stays_known(one, other):
    """A later cut holds every record and every value of an earlier one."""
    before, after = (as_known(FACTS, day) for day in sorted([one, other]))
    assert before.records.keys() <= after.records.keys()
    assert before.values.keys() <= after.values.keys()


@given(DAYS)
def test_a_cut_of_a_cut_is_that_cut(day):
    cut = as_known(FACTS, day)
    assert _lists(as_known(cut, day)) == _lists(cut)


def test_the_cut_at_the_last_day_is_the_whole_sheet():
    assert _lists(as_known(FACTS, LAST)) == _lists(FACTS)


def test_before_the_first_publication_nothing_was_known():
    cut = as_known(FACTS, FIRST - timedelta(days=1))
    assert not cut.values
    assert not cut.events
    assert not cut.statements


@given(DAYS)
def test_what_is_known_had_been_published(day):
    """Each value of a cut names only sources that were out by then, and at least one."""
    cut = as_known(FACTS, day)
    out = {each.id for each in cut.sources}
    for _, sources in cut.all_cited():
        assert sources
        assert set(sources) <= out


def test_a_mention_that_a_record_can_do_without_is_left_out_alone():
    """The figure was known before its denominator's rival, and before the talk about it."""
    cut = as_known(FACTS, date(2021, 3, 2))
    assert cut.values.keys() >= {"books-returned/desk-2021-03-01", "books-lent/desk-2021-02"}
    assert "books-lent/club-2021-02" not in cut.values
    assert not cut.disagreements


def test_a_page_without_a_day_was_out_when_it_was_read():
    source = FACTS.sources[0].model_copy(update={"published": None})
    assert appeared(source) == source.accessed.latest


@pytest.mark.parametrize("day", [date(2021, 3, 2), date(2021, 3, 9)])
def test_counts_are_cut_like_observations(day):
    cut = as_known(FACTS, day)
    events = [each for each in cut.events if isinstance(each, Event)]
    assert all(
        isinstance(count, Count) and count.sources for each in events for count in each.counts
    )


def _lists(facts):
    return {each.name: getattr(facts, each.name) for each in fields(facts) if each.name in FILES}
