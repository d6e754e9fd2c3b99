"""Dimensions, their members, and where a value belongs."""

import pytest
import yaml
from pydantic import ValidationError
from seriessheet import DIMENSIONS, loaded

from factsheet.model import At, Dimension, Observation, Row, Series


def test_a_series_and_its_rows_are_records(tmp_path):
    """The model gives both; the dimensions stand in the sheet."""
    facts = loaded(tmp_path)
    assert isinstance(facts.records["visits"].series, Series)
    assert all(isinstance(row, Row) for row in facts.rows.values())
    assert "region" in facts.dimensions
    assert DIMENSIONS


def test_a_dimension_finds_its_members():
    """Members of members are found as well, each before its own."""
    ((raw, *_),) = (yaml.safe_load(DIMENSIONS.replace("yes", '"yes"'))["dimensions"],)
    dimension = Dimension.model_validate(raw)
    assert [one.id for one in dimension.every()] == ["north", "hill", "lake", "south"]
    assert dimension.member("lake").name["en"] == "Lake"
    assert dimension.member("east") is None


@pytest.mark.parametrize("where", ["north", {}, {"region": ["north", "south"]}])
def test_a_place_is_one_member_of_each_dimension(where):
    """Anything else is refused with a way out."""
    with pytest.raises(ValidationError, match=r"no member|no single member"):
        Observation.model_validate({"where": where})


def test_a_place_reads_as_a_program_writes_it():
    """A side of a place has one form."""
    assert str(At("region", "north")) == "region=north"
