"""What single macros show, asked of the views by themselves."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from sheet import library

from factsheet import charts
from factsheet.model import Figure
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity
from factsheet.views import NoRecordError
from factsheet.views.coverage import coverage
from factsheet.views.drawn import drawn
from factsheet.views.events import by_day, latest, listed, of_kinds
from factsheet.views.history import history
from factsheet.views.known import known
from factsheet.views.parts import parts
from factsheet.views.picture import PictureView
from factsheet.views.proportion import proportion
from factsheet.wording import Wording

FACTS = library()
ENGLISH = Wording("en")


def test_a_total_is_covered_by_what_events_announced():
    """Both deliveries make the hundred; from the second on forty are missing."""
    whole = coverage(FACTS, "books-returned", "delivery", "returned", "delivery-2021-03-01")
    assert (str(whole.announced), str(whole.gap), whole.silent) == ("100", "0", 0)
    late = coverage(FACTS, "books-returned", "delivery", "returned", "delivery-2021-03")
    assert [row.event.id for row in late.rows] == ["delivery-2021-03"]
    assert str(late.gap) == "40"


def test_more_than_the_whole_leaves_no_gap_and_silence_is_counted():
    found = coverage(FACTS, "books-returned", "delivery", "helpers", "delivery-2021-03-01")
    assert found.silent == 1
    returned = FACTS.figures[0]
    less = [stated.changed(value=Quantity.parse("10")) for stated in returned.observations]
    figures = (returned.changed(observations=tuple(less)), *FACTS.figures[1:])
    over = coverage(
        replace(FACTS, figures=figures),
        "books-returned",
        "delivery",
        "returned",
        "delivery-2021-03-01",
    )
    assert over.gap is None
    with pytest.raises(BadValueError):
        coverage(FACTS, "books-share", "delivery", "returned", "delivery-2021-03-01")


def test_events_are_shown_by_day_and_the_newest_without_their_stages():
    assert [event.id for event in by_day(FACTS, ["trip", "talk"])] == [
        "trip-2021-03-07",
        "trip-2021-03-08",
        "talk-2021-03-09",
    ]
    assert of_kinds(FACTS, ()) == of_kinds(FACTS, ("talk", "trip", "delivery"))
    assert [event.id for event in latest(FACTS, 2)] == ["talk-2021-03-09", "delivery-2021-03"]
    assert listed(FACTS, "delivery", "delivery-2021-03-01") == 1
    assert listed(FACTS, "delivery", "talk-2021-03-09") == 2
    with pytest.raises(NoRecordError, match="delivery"):
        by_day(FACTS, ["delivry"])


def test_a_history_runs_from_the_oldest_to_the_newest_value_that_counts():
    """A deprecated value stands in the rows and neither first nor last."""
    found = history(FACTS, "books-returned", ENGLISH)
    assert [str(row.value.quantity) for row in found.rows] == ["40", "100"]
    assert (str(found.first.quantity), str(found.last.quantity)) == ("40", "100")
    assert found.behind == tuple(f"books-returned/desk-2021-03-0{day}" for day in (1, 8))
    with pytest.raises(NoRecordError):
        history(FACTS, "books-share", ENGLISH)


def test_a_running_count_has_an_axis_and_other_values_a_row_a_speaker():
    """Two speakers of a count have a row each; one who goes on counting has an axis of numbers."""
    figure = FACTS.figures[0]
    first, second = figure.observations
    same = [first, second.model_copy(update={"said_by": first.said_by})]
    rows = drawn(FACTS, figure, [first, second], ENGLISH)(charts.WIDE)
    assert isinstance(rows, charts.Speakers)
    assert [row.name.text for row in rows.rows] == ["Lending Desk", "Ada Example"]
    axis = drawn(FACTS, figure, same, ENGLISH)(charts.NARROW)
    assert isinstance(axis, charts.History)
    assert len(axis.steps) == 1
    single = figure.model_copy(update={"cumulative": False})
    assert drawn(FACTS, single, same, ENGLISH)(charts.WIDE).steps == ()
    many = [second.model_copy(update={"said_by": (who.id,)}) for who in FACTS.speakers] * 2
    assert len(drawn(FACTS, single, many, ENGLISH)(charts.WIDE).rows) == len(FACTS.speakers)


def test_what_was_known_on_a_day_has_its_age_once_it_is_a_year_old():
    days = [date(2021, 3, 1), date(2021, 3, 5), date(2022, 4, 1)]
    ((before, then, later),) = known(FACTS, ["books-returned"], days).table
    assert before == (None, None)
    assert (str(then.value.quantity), then.age) == ("40", None)
    assert (later.value.quantity.number, later.age.unit) == (100, "months")


def test_the_stages_of_an_event_are_cut_into_a_split():
    """An event without stages is its own one, and a count that nobody stated is none."""
    found = parts(FACTS, "delivery-2021-03-01", "size", ENGLISH)
    ((stage, whole, cut),) = found.rows
    assert (stage.id, str(whole.value)) == ("delivery-2021-03-01", "40")
    assert [str(count.value) for count in cut] == [str(value) for value in found.sums]
    stages = parts(FACTS, "delivery-2021-03", "size", ENGLISH)
    assert [row.parts for row in stages.rows] == [[None, None]] * 2
    with pytest.raises(NoRecordError, match="size"):
        parts(FACTS, "delivery-2021-03", "sise", ENGLISH)


def test_a_part_stands_in_every_base_that_was_published():
    found = proportion(FACTS, "books-returned", "books-lent", ENGLISH)
    assert isinstance(found, PictureView)
    assert [row.share.value for row in found.rows] == [Fraction(100, 190), Fraction(100, 250)]
    assert found.share == found.rows[0].share
    assert found.behind[0] == "books-returned/desk-2021-03-08"
    assert {*found.behind[1:]} <= {*FACTS.values}
    assert {*found.trace.reports} == {"gazette-2021-03-09", "mirror-2021-03-10"}


def test_a_figure_without_a_value_is_no_part():
    empty = FACTS.figures[0].changed(observations=())
    assert isinstance(empty, Figure)
    facts = replace(FACTS, figures=(empty, *FACTS.figures[1:]))
    with pytest.raises(NoRecordError):
        proportion(facts, "books-returned", "books-lent", ENGLISH)
