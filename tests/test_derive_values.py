"""What an address stands for."""

from fractions import Fraction

import pytest
from exported import facts
from sheet import TODAY, derive_everything, library, problems, write

from factsheet.derive import NoValue, attribution, bases, unit_of, value_at
from factsheet.model import Derivation, How, Rank

FACTS = library()


def with_figure(key, **update):
    """The sheet with one figure changed, unchecked."""
    figures = tuple(
        each.model_copy(update=update) if each.id == key else each for each in FACTS.figures
    )
    return type(FACTS)(FACTS.sheet, figures=figures, events=FACTS.events)


def test_a_figure_stands_for_its_newest_value():
    value = value_at(FACTS, "books-returned")
    assert value.quantity.number == 100
    assert str(value.as_of) == "2021-03-08"
    assert not value.is_computed


def test_a_preferred_value_comes_before_a_newer_one():
    assert value_at(FACTS, "books-lent").stated[0].id == "desk-2021-02"


def test_an_address_with_a_part_stands_for_that_part():
    assert value_at(FACTS, "books-lent/club-2021-02").quantity.number == 250
    assert value_at(FACTS, "delivery-2021-03/returned").quantity.number == 60


def test_a_share_is_computed_from_both_parts():
    value = value_at(FACTS, "books-share")
    assert value.is_computed
    assert value.quantity is None
    assert value.share.value == Fraction(100, 190)
    assert len(value.stated) == 2


def test_a_difference_has_the_day_of_its_newest_part():
    value = value_at(FACTS, "books-out")
    assert value.is_computed
    assert str(value.as_of) == "2021-03-08"


@pytest.mark.parametrize(
    "address", ["nothing", "books-returned/none", "talk-2021-03-09/returned", "ada-example", ""]
)
def test_nothing_stands_where_there_is_nothing(address):
    with pytest.raises(NoValue):
        value_at(FACTS, address)


def test_units_are_those_of_the_figure_or_the_count():
    assert unit_of(FACTS, "books-lent") == unit_of(FACTS, "books-lent/none") == "books"
    assert unit_of(FACTS, "delivery-2021-03/helpers") == "readers"
    assert unit_of(FACTS, "example-on-pace") is None


def test_a_circle_comes_to_an_end():
    """What the checks refuse still raises NoValue, not a RecursionError."""
    circle = Derivation(how=How.SUM, of=("books-out", "books-returned"))
    with pytest.raises(NoValue):
        value_at(with_figure("books-out", derived=circle), "books-out")


@pytest.mark.parametrize(
    ("how", "of"),
    [
        (How.SHARE, ("books-share", "books-lent")),
        (How.SUM, ("books-lent", "books-share")),
        (How.DIFFERENCE, ("books-returned", "books-lent")),
    ],
    ids=["a share of a share", "a sum with a share", "a part larger than its whole"],
)
def test_what_cannot_be_computed_has_no_value(how, of):
    facts = with_figure("books-out", derived=Derivation(how=how, of=of))
    with pytest.raises(NoValue):
        value_at(facts, "books-out")


def test_bases_are_every_value_of_a_figure_the_current_one_first():
    found = [each.address for each in bases(FACTS, "books-lent")]
    assert found == ["books-lent/desk-2021-02", "books-lent/club-2021-02"]
    assert [each.address for each in bases(FACTS, "books-lent/club-2021-02")] == [
        "books-lent/club-2021-02"
    ]


def test_repeated_reports_are_one_claim():
    """Two publications of one speaker's number: one claimant, two reports."""
    stated = FACTS.values["books-returned/desk-2021-03-08"]
    found = attribution(FACTS, [stated])
    assert found.claimants == ("ada-example",)
    assert found.reports == ("gazette-2021-03-09", "mirror-2021-03-10")
    assert found.kinds == (("desk", 1),)


def test_claimants_are_counted_by_kind_in_the_order_of_the_vocabulary():
    lent = next(each for each in FACTS.figures if each.id == "books-lent")
    assert attribution(FACTS, lent.observations).kinds == (("desk", 1), ("reader", 1))


def test_everything_can_be_derived_from_a_checked_sheet():
    derive_everything(FACTS)


@pytest.mark.long
def test_everything_can_be_derived_from_the_real_data():
    derive_everything(facts())


def test_every_rank_has_its_place():
    assert sorted(Rank, key=lambda each: each.order) == [
        Rank.DEPRECATED,
        Rank.NORMAL,
        Rank.PREFERRED,
    ]


def test_a_whole_that_became_zero_is_refused_before_anything_is_divided(tmp_path):
    edit = {"in": "figures.yml", "replace": "value: 250", "with": "value: 0"}
    assert problems(write(tmp_path, [edit]), TODAY)
