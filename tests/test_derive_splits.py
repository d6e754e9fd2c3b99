"""Values and their parts: what is the whole, what adds up, what became of old rows."""

import pytest
from seriessheet import FIGURE, TABLE, loaded, written
from sheet import lines, problems, record_page

from factsheet.derive import as_known, bases, between, differing, splits, value_at
from factsheet.derive.conflicts_with_parts import of_parts
from factsheet.values.when import When


def test_the_current_value_is_the_newest_total(tmp_path):
    """Parts are never shown as the whole, and a figure of parts alone has no current value."""
    facts = loaded(tmp_path)
    assert str(value_at(facts, "visits").quantity) == "about 90"
    facts = loaded(tmp_path / "parts", "day,region,value\n2021-02-01,north,40\n")
    with pytest.raises(LookupError):
        value_at(facts, "visits")
    assert "fs-card-now" not in record_page(facts, "visits", "en")


def test_parts_do_not_contradict_each_other(tmp_path):
    """Values of one day that are about different parts are no rivals."""
    written(tmp_path)
    assert problems(tmp_path) == ()


def test_parts_that_are_complete_add_up(tmp_path):
    """Sums are told with the arithmetic of quantities, at the table."""
    folder = written(tmp_path, TABLE.replace("south,60", "south,70"))
    (found,) = lines(problems(folder), folder)
    assert found.startswith("series/visits.csv:4:18: ")
    assert "by `region` they add up to `110`, not to `100`; correct one or explain" in found


def test_parts_of_a_part_may_not_exceed_it(tmp_path):
    """Where not all parts are known they may be less than their whole, and not more."""
    folder = written(tmp_path, TABLE.replace("hill,10", "hill,41"))
    (found,) = lines(problems(folder), folder)
    assert "by `region` they add up to `41`, not to `40`" in found


def test_a_series_that_was_not_published_yet_is_not_known(tmp_path):
    """Before its source is out a figure of a series alone is not there."""
    facts = loaded(tmp_path)
    assert "visits" not in as_known(facts, When.parse("2021-03-01").last).records
    assert "visits" in as_known(facts, When.parse("2021-03-02").last).records


def test_rows_are_no_rival_bases_of_a_claim(tmp_path):
    """A claim is tested against the current value of a series, not against each of its days."""
    assert len(bases(loaded(tmp_path), "visits")) == 1


def test_a_revision_says_how_many_which_days_and_how_much(tmp_path):
    """New rows are no part of it; a value that is gone is."""
    old = loaded(tmp_path / "a").rows
    rows = loaded(tmp_path / "b", TABLE.replace("about 90", "95").replace("north,30", "north,31"))
    found = between({row.id: row for row in old.values()}, rows.rows.values())
    assert (found.number, found.span, str(found.largest)) == (2, "2021-02-02", "5")
    assert between({}, rows.rows.values()) is None


def test_splits_go_down_to_members_of_members(tmp_path):
    """A member with members is a whole of its own, on each day, beside other dimensions."""
    facts = loaded(tmp_path)
    found = {(s.of.id, str(s.as_of)): s for s in splits(facts, facts.records["visits"])}
    assert found.keys() == {
        ("region", "2021-02-01"),
        ("region", "2021-02-02"),
        ("north", "2021-02-01"),
    }
    assert found["region", "2021-02-01"].is_all
    assert not found["region", "2021-02-02"].is_all
    assert found["north", "2021-02-01"].whole.id == "2021-02-01-north"


def test_differences_are_found_whatever_the_figure_says_of_them(tmp_path):
    """The reason of a figure hides its differences from the conflicts, not from its own rule."""
    why = "  parts_differ: {en: Some come by car., uk: Дехто приїздить.}\n"
    facts = loaded(tmp_path, TABLE.replace("south,60", "south,50"), FIGURE + why)
    assert len(list(differing(facts, facts.records["visits"]))) == 1
    assert list(of_parts(facts)) == []


def test_rounded_parts_may_add_up(tmp_path):
    """Bounds move outwards: what may be the sum is no conflict."""
    written(tmp_path, TABLE.replace("south,60", "south,about 60"))
    assert problems(tmp_path) == ()
