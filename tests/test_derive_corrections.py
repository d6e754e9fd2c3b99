"""A correction is told where the error stood, as long as it had stood and thirty days at least."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheet import library

from factsheet.derive import Corrections
from factsheet.derive.notice import LEAST
from factsheet.model import Change, FactSheet

SHEET = library()
LENT = "books-lent/desk-2021-02"
RESTING = (
    "books-out",
    "books-share",
    *(claim.id for claim in SHEET.claims if "books-lent" in claim.test.of),
)
"""What is computed from it, and the claims that are tested on it."""
BEGUN, DAY = date(2021, 3, 10), date(2021, 5, 20)


def change(key: str, kind: str, day: date, *records: str, **values: str) -> Change:
    """Return an entry of the log."""
    reason = {"en": "It was read again.", "uk": "Прочитано ще раз."}
    raw = {"id": key, "kind": kind, "date": day.isoformat(), "records": list(records)}
    return Change.model_validate(raw | {"reason": reason} | values)


def logged(*changes: Change) -> FactSheet:
    """Return the library with another log."""
    return replace(SHEET, changes=changes)


def mended(*records: str, **values: str) -> Change:
    return change("mended", "correction", DAY, *records, **values)


def told(facts: FactSheet, today: date = DAY) -> list[str]:
    """Return where something is told on a day."""
    return sorted(Corrections(facts, today).addresses)


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [
        (mended(LENT), ["books-lent", LENT, *RESTING]),
        (mended("books-lent/club-2021-02"), ["books-lent/club-2021-02"]),
        (mended("books-lent"), ["books-lent"]),
        (
            mended("books-lent", before="180", after="190"),
            ["books-lent", "books-lent/club-2021-02", LENT, *RESTING],
        ),
        (mended("books-share"), ["books-share"]),
        (
            mended("delivery-2021-03/returned"),
            ["delivery-2021-03/returned", "largest-so-far", "two-trips"],
        ),
        (mended("delivery-2021-03"), ["delivery-2021-03"]),
        (change("more", "revision", DAY, LENT), ["books-lent", LENT, *RESTING]),
        (change("more", "new", DAY, LENT), []),
        (change("more", "source-lost", DAY, LENT), []),
    ],
)
def test_it_stands_at_the_value_and_at_all_that_rests_on_it(entry, wanted):
    """A value, its figure while it is the current one, and what is computed from it; no more.

    An entry that names a record and no value before is about what is told of that record.
    """
    assert told(logged(entry)) == sorted(wanted)


def test_what_rests_on_it_says_so():
    """A computed value was not wrong itself: a part of it was."""
    found = Corrections(logged(mended(LENT)), DAY)
    assert [one.is_of_part for one in found.current("books-share")] == [True]
    assert [one.is_of_part for one in found.current("books-lent")] == [False]


@pytest.mark.parametrize(
    ("earlier", "since"),
    [
        ([change("first", "new", BEGUN, LENT)], BEGUN),
        ([change("first", "new", BEGUN, "books-lent")], BEGUN),
        ([change("first", "new", BEGUN)], date(2021, 5, 1)),  # the day of the last check
        ([], date(2021, 5, 1)),
        ([change("first", "new", date(2021, 2, 1), LENT)], date(2021, 5, 1)),  # nobody had said it
        (
            [
                change("first", "new", BEGUN, LENT),
                change("again", "revision", date(2021, 4, 2), LENT, before="170", after="180"),
            ],
            date(2021, 4, 2),
        ),
    ],
)
def test_since_when_the_error_stood(earlier, since):
    """Since the log put it there, or at least since it was last compared with its sources."""
    entry = mended(LENT, before="180", after="190")
    (notice,) = [
        one
        for one in Corrections(logged(*earlier, entry), DAY).current(LENT)
        if one.change is entry
    ]
    assert notice.since == since


def test_since_when_nobody_knows():
    """A record of which the log says nothing, compared again on the day of the correction."""
    stated = SHEET.values[LENT].changed(verified=mended(LENT).date)
    lent = SHEET.records["books-lent"]
    others = tuple(one for one in lent.observations if one.id != stated.id)
    figures = [one for one in SHEET.figures if one is not lent]
    facts = replace(
        logged(mended(LENT)), figures=(lent.changed(observations=(stated, *others)), *figures)
    )
    (notice,) = Corrections(facts, DAY).current(LENT)
    assert notice.since is None
    assert notice.until == DAY + LEAST


@given(st.integers(0, 400), st.integers(0, 500))
def test_it_ends_when_it_stood_as_long_as_the_error(stood, later):
    """It stands as long as the error did and thirty days at least, and not a day longer."""
    day = BEGUN + timedelta(days=stood)
    log = [change("first", "new", BEGUN, LENT), change("mended", "correction", day, LENT)]
    today = day + timedelta(days=later)
    found = Corrections(logged(*log), today)
    assert bool(found.current(LENT)) is (later <= max(stood, 30))
    assert [one.change.id for one in found.history("books-lent")] == ["mended"]


def test_what_has_not_happened_is_not_told():
    """On a day before the correction nothing is told."""
    found = Corrections(logged(mended(LENT)), DAY - timedelta(days=1))
    assert found.addresses == ()
    assert found.history("books-lent") == []


def test_a_page_keeps_its_own_for_good_and_not_those_of_its_parts():
    """The page of the figure that was wrong tells it for ever; that of a share for its time."""
    facts = logged(mended(LENT, before="180", after="190"))
    now, then = (Corrections(facts, DAY + timedelta(days=later)) for later in (0, 31))
    assert [len(now.history(key)) for key in ("books-lent", "books-share", "books-out")] == [1] * 3
    assert [len(then.history(key)) for key in ("books-lent", "books-share", "books-out")] == [
        1,
        0,
        0,
    ]


def test_a_revision_is_told_for_thirty_days():
    """Nothing was wrong: how long the value before had stood does not count."""
    log = [change("first", "new", BEGUN, LENT), change("more", "revision", DAY, LENT)]
    (notice,) = Corrections(logged(*log), DAY).current(LENT)
    assert notice.until == DAY + LEAST
    assert not notice.is_correction
