"""What the pictures that compare several records show, asked of the views by themselves."""

from collections import Counter
from dataclasses import replace

import pytest
from sheet import library

from factsheet.model import Rank
from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity
from factsheet.views import NoRecordError
from factsheet.views.accumulation import accumulation
from factsheet.views.counts import counts
from factsheet.views.coverage import coverage
from factsheet.views.drawn import MOST_ROWS, row_names
from factsheet.views.event_table import event_table
from factsheet.views.strips import strips
from factsheet.views.voices import voices
from factsheet.views.waffle import waffle
from factsheet.wording import Wording

FACTS = library()
ENGLISH = Wording("en")
CALL = ("books-returned", "delivery", "returned", "delivery-2021-03-01")


def changed(figure, **values):
    """Return the sheet with a figure changed."""
    other = next(each for each in FACTS.figures if each.id == figure).changed(**values)
    figures = tuple(other if each.id == figure else each for each in FACTS.figures)
    return replace(FACTS, figures=figures)


def test_what_is_added_up_is_what_covers_the_total():
    """Drawing, sentence and table have the parts, the sum and the gap of one computation."""
    view, found = accumulation(FACTS, *CALL, ENGLISH), coverage(FACTS, *CALL)
    assert view.found == found
    stated = [row.stated.value for row in view.rows if row.stated]
    assert [view.rows[step.index].stated.value for step in view.chart.steps] == stated
    assert str(view.between) == "185 to 250"
    assert " ".join(line.text for line in view.chart.base.lines) == "Books lent: 185–250"
    assert "100\u00a0announced" not in [text for _, text in view.chart.labels]
    assert view.chart.labels[0][1] == "100 in all"
    assert {row.event.id for row in view.rows} == {"delivery-2021-03-01", "delivery-2021-03"}


def test_a_total_of_nothing_has_no_band():
    """A figure without a denominator is drawn without published wholes."""
    view = accumulation(changed("books-returned", denominator=None), *CALL, ENGLISH)
    assert (view.denominator, view.between, view.chart.base) == (None, None, None)


def test_a_line_joins_what_one_body_counted():
    """Only a count that one body gave has a line; another unit or no running count is refused."""
    mixed = counts(FACTS, "books-returned", "books-returned", ENGLISH)
    assert [line.path for line in mixed.chart.lines] == ["", ""]
    (first, *_) = FACTS.figures[0].observations
    later = [first.changed(id="b", as_of=FACTS.figures[0].observations[1].as_of)]
    alone = changed("books-returned", observations=(first, *later))
    (one, _) = counts(alone, "books-returned", "books-returned", ENGLISH).counts
    assert one.keepers == first.said_by
    assert counts(alone, "books-returned", "books-returned", ENGLISH).chart.lines[0].path
    with pytest.raises(BadValueError, match="`books-lent` is no running count"):
        counts(FACTS, "books-returned", "books-lent", ENGLISH)
    other = changed("books-lent", cumulative=True, unit="people")
    with pytest.raises(BadValueError, match="differ in unit"):
        counts(other, "books-returned", "books-lent", ENGLISH)
    poor = [stated.changed(rank=Rank.DEPRECATED) for stated in FACTS.figures[0].observations]
    with pytest.raises(NoRecordError):
        counts(
            changed("books-returned", observations=tuple(poor)), *["books-returned"] * 2, ENGLISH
        )


def test_voices_are_in_the_order_in_which_they_spoke():
    """Every value has a point in the row of its speaker, by the day on which it was said."""
    view = voices(FACTS, "books-lent", ENGLISH)
    days = [row.observation.said_on.order for row in view.rows]
    assert days == sorted(days)
    shown = {point.index for row in view.chart.rows for point in row.points}
    assert shown == {*range(len(view.rows))}
    assert (view.first, view.last) == (view.rows[0], view.rows[-1])
    with pytest.raises(NoRecordError):
        voices(FACTS, "books-share", ENGLISH)


def test_those_who_said_least_share_a_row():
    """Beyond the rows that there are, the last one says for how many it stands."""
    one = FACTS.speakers[0].id
    told = Counter({"; ".join([one] * n): n for n in range(1, MOST_ROWS + 3)})
    *rows, (key, rest) = row_names(FACTS, told, ENGLISH)
    assert len(rows) == MOST_ROWS
    assert (key, rest) == ("", "2\u00a0others")


def test_what_is_not_filled_says_what_must_not_be_read_into_it():
    """The key of the rest has its number, and the note of its own figure or of the part."""
    note = {"en": "Some were lost.", "uk": "Дещо загублено."}
    noted = changed("books-out", note=note)
    plain = waffle(FACTS, "books-returned", "books-lent", "", "", ENGLISH)
    assert plain.texts["empty"] == "The others: 85–95"
    named = waffle(noted, "books-returned", "books-lent", "", "books-out", ENGLISH)
    assert named.texts["empty"].endswith(": 85–95. Some were lost.")
    own = waffle(
        changed("books-returned", note=note), "books-returned", "books-lent", "", "", ENGLISH
    )
    assert own.texts["empty"] == "The others: 85–95. Some were lost."
    assert [key.kind for key in own.chart.keys] == ["filled", "empty", "unsure"]
    club = f"books-lent/{FACTS.figures[1].observations[1].id}"
    exact = waffle(FACTS, "books-returned", club, "books-returned", "", ENGLISH)
    assert [key.kind for key in exact.chart.keys] == ["filled", "within", "empty"]


def test_no_square_can_stand_for_a_part_of_nothing():
    """A whole of zero is refused with a way out."""
    nothing = [s.changed(value=Quantity.parse("0")) for s in FACTS.figures[1].observations]
    with pytest.raises(BadValueError, match="is not above zero"):
        waffle(
            changed("books-lent", observations=tuple(nothing)),
            *CALL[:1],
            "books-lent",
            "",
            "",
            ENGLISH,
        )


def test_a_table_of_events_has_every_count_that_any_has():
    """One column a count, a row an event; the strips beside it show the same events."""
    table = event_table(FACTS, "delivery", "returned")
    assert [column.id for column in table.columns] == ["returned", "thick", "thin", "helpers"]
    assert strips(FACTS, "delivery", "returned", "thick", ENGLISH).table == table
    assert event_table(FACTS, "talk", "returned").columns == []
