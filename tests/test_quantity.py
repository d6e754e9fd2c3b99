"""Published numbers: what their wordings allow, and what may be computed from them."""

from dataclasses import FrozenInstanceError
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factsheet.problems import BadValueError
from factsheet.values.quantity import Quantity, breaking_point, difference, share, total
from factsheet.values.quantity.bounds import WORDS

whole = st.integers(0, 10**7).map(Fraction)
number = whole | st.integers(0, 10**6).map(lambda n: Fraction(n, 100))


@st.composite
def quantities(draw, numbers=number):
    """Any quantity that an editor may write."""
    first = draw(numbers)
    word = draw(st.sampled_from(["exact", "to", *WORDS]))
    try:
        upper = draw(numbers.filter(lambda n: n > first)) if word == "to" else None
        return Quantity.parse(str(Quantity(word, first, upper)))
    except BadValueError:
        return Quantity("exact", first)


counts = quantities(whole)


def allows(quantity: Quantity, value: Fraction) -> bool:
    return quantity.low <= value and (quantity.high is None or value <= quantity.high)


@given(quantities())
def test_written_and_read_again(quantity):
    """A quantity written as in data reads as the same quantity."""
    assert Quantity.parse(str(quantity)) == quantity


@given(quantities())
def test_bounds_are_in_order(quantity):
    """The least value is not above the greatest, and the centre lies between them."""
    assert quantity.low >= 0
    assert quantity.high is None or quantity.low <= quantity.high
    assert allows(quantity, quantity.centre)


@given(quantities())
def test_words_that_include_their_number(quantity):
    """Every wording allows the number it names, but those that say it is another one."""
    strict = quantity.word in {"more than", "fewer than", "almost"}
    assert allows(quantity, quantity.number) is not strict


@given(quantities(), quantities())
def test_overlapping_is_mutual(one, other):
    """If one wording can agree with another, so can the other with the one."""
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(one)


@given(quantities(), quantities(), number)
def test_overlapping_is_having_a_value_in_common(one, other, value):
    """Two wordings that allow one value overlap; if they do not, one lies above the other."""
    if allows(one, value) and allows(other, value):
        assert one.overlaps(other)
    if not one.overlaps(other):
        low, high = sorted((one, other), key=lambda each: each.low)
        assert low.high is not None
        assert low.high < high.low


@pytest.mark.parametrize(
    ("text", "low", "high", "centre"),
    [
        ("1279", 1279, 1279, 1279),
        ("0", 0, 0, 0),
        ("about 0", 0, 0.5, 0),
        ("about 2500", 2450, 2550, 2500),
        ("about 1279", 1278.5, 1279.5, 1279),
        ("about 8000", 7500, 8500, 8000),
        ("about 4.5", 4.45, 4.55, 4.5),
        ("almost 2500", 2450, 2499, 2499),
        ("almost 5", 4, 4, 4),
        ("almost 1", 0, 0, 0),
        ("almost 4.5", 4.4, 4.4, 4.4),
        ("more than 6000", 6001, None, 6001),
        ("more than 0.25", 0.26, None, 0.26),
        ("at least 600", 600, None, 600),
        ("fewer than 100", 0, 99, 99),
        ("fewer than 1", 0, 0, 0),
        ("at most 30", 0, 30, 30),
        ("700 to 800", 700, 800, 750),
        ("0.25", 0.25, 0.25, 0.25),
    ],
)
def test_bounds_by_word(text, low, high, centre):
    """Each wording has the bounds that a reader would give it."""
    found = Quantity.parse(text)
    exactly = [None if n is None else Fraction(str(n)) for n in (low, high, centre)]
    assert [found.low, found.high, found.centre] == exactly


def test_only_a_bare_number_is_exact():
    """No wording but the bare number claims to be exact."""
    assert Quantity.parse("5").is_exact
    assert not any(Quantity.parse(f"{word} 5").is_exact for word in WORDS)
    assert not Quantity.parse("5 to 6").is_exact


@pytest.mark.parametrize(
    ("text", "unit", "step"),
    [
        ("2500", 100, 1),
        ("1", 1, 1),
        ("0", 1, 1),
        ("10", 10, 1),
        ("4.5", 0.1, 0.1),
        ("0.25", 0.01, 0.01),
        ("20.5", 0.1, 0.1),
        ("1000000", 1000000, 1),
    ],
)
def test_unit_and_step(text, unit, step):
    """The unit is that of the last digit that counts; the step is never more than one."""
    found = Quantity.parse(text)
    assert (found.unit, found.step) == (Fraction(str(unit)), Fraction(str(step)))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1,279", "1279"),
        ("1 279", "1279"),
        ("1.279", "1279"),
        ("1\u00a0279", "1279"),
        ("1'279", "1279"),
        ("1,234,567", "1234567"),
        ("about 2,500", "about 2500"),
        ("700-800", "700 to 800"),
        ("700 – 800", "700 to 800"),
        ("1,700–1,800", "1700 to 1800"),
    ],
)
def test_offers_what_was_meant(text, meant):
    """A number with separators, or a range with a dash, is refused with what was meant."""
    with pytest.raises(BadValueError) as caught:
        Quantity.parse(text)
    assert (
        str(caught.value) == f"`{text.replace(chr(160), ' ')}` is not a quantity; write `{meant}`"
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "many",
        "-5",
        "+5",
        "1e3",
        "٣",
        "0x10",
        "007",
        "1,27",
        "1.2345",
        "about",
        "5 to",
        "to 5",
        "about 5 to 6",
        "5 to 6 to 7",
        "About 5",
        "about  5",
        "5\n",
        "9" * 13,
        "½",
        "nan",
        "inf",
    ],
)
def test_refuses_everything_else(text):
    """What is not a quantity is refused with examples of what is."""
    with pytest.raises(BadValueError, match="is not a quantity; write one of `1279`, `about 2500`"):
        Quantity.parse(text)


def test_a_range_of_one_number_is_that_number():
    """A range has two ends; the way out of one that has not is the number alone."""
    with pytest.raises(BadValueError, match=r"between its bounds; write `700`$"):
        Quantity.parse("700 to 700")


def test_a_hint_can_be_followed():
    """What a message tells to write is never refused in its turn."""
    with pytest.raises(BadValueError, match="write one of `1279`"):
        Quantity.parse("800-700")


@pytest.mark.parametrize("text", ["800 to 700", "1 to 0"])
def test_refuses_ranges_that_run_backwards(text):
    """A range has its smaller number first, and two of them."""
    with pytest.raises(BadValueError, match="write the smaller number first"):
        Quantity.parse(text)


@pytest.mark.parametrize("text", ["fewer than 0", "almost 0"])
def test_refuses_less_than_nothing(text):
    """Nothing that is counted is less than zero."""
    with pytest.raises(BadValueError, match="leaves no number between its bounds; nothing is less"):
        Quantity.parse(text)


@given(st.text(max_size=30))
def test_parse_never_fails_otherwise(text):
    """Whatever the text, it is a quantity or refused in one line with a way out."""
    said = ""
    try:
        Quantity.parse(text)
    except BadValueError as error:
        said = str(error)
    assert not said or "; " in said
    assert "\n" not in said


@given(st.lists(counts, max_size=6))
def test_a_sum_contains_the_sum_of_its_terms(terms):
    """Whatever each term really was, the sum of all lies within the bounds of the total."""
    found = total(terms)
    assert found.low <= sum(each.low for each in terms)
    highs = [each.high for each in terms]
    if None in highs:
        assert found.high is None
    else:
        assert found.high >= sum(highs)


@given(st.lists(whole, max_size=6))
def test_a_sum_of_exact_numbers_is_exact(numbers):
    """Exact terms have an exact sum."""
    assert total([Quantity("exact", n) for n in numbers]) == Quantity("exact", sum(numbers))


@given(st.lists(counts, min_size=2, max_size=4))
def test_computed_quantities_can_be_written(terms):
    """A total can be written in data and read again."""
    assert Quantity.parse(str(total(terms))) == total(terms)


@pytest.mark.parametrize(
    ("terms", "wanted"),
    [
        (["10", "20"], "30"),
        ([], "0"),
        (["about 2500"], "about 2500"),
        (["about 2500", "1"], "2451 to 2551"),
        (["about 25", "1"], "25 to 27"),
        (["more than 10", "20"], "at least 31"),
        (["at most 5", "at most 6"], "at most 11"),
        (["about 2.5", "1"], "3.4 to 3.6"),
        (["700 to 800", "10"], "710 to 810"),
    ],
)
def test_totals(terms, wanted):
    """A total has the plainest wording with the bounds that follow from its terms."""
    assert str(total([Quantity.parse(each) for each in terms])) == wanted


@given(counts, counts)
def test_a_difference_contains_what_is_left(one, part):
    """Whatever both really were, what is left lies within the bounds of the difference."""
    assume(one.high is None or part.low <= one.high)
    found = difference(one, part)
    least = Fraction(0) if part.high is None else max(one.low - part.high, Fraction(0))
    assert found.low <= least
    assert (found.high is None) == (one.high is None)
    if one.high is not None:
        assert found.high >= one.high - part.low


@pytest.mark.parametrize(
    ("one", "part", "wanted"),
    [
        ("2500", "1279", "1221"),
        ("about 2500", "1279", "1171 to 1271"),
        ("at least 2500", "1279", "at least 1221"),
        ("2500", "at least 1279", "at most 1221"),
        ("100", "almost 100", "1 to 50"),
        ("about 5", "5", "at most 1"),
        ("5", "5", "0"),
    ],
)
def test_differences(one, part, wanted):
    """What is left has the plainest wording with the bounds that follow."""
    assert str(difference(Quantity.parse(one), Quantity.parse(part))) == wanted


def test_a_part_is_not_more_than_its_whole():
    """A part that is surely greater than its whole is refused."""
    with pytest.raises(BadValueError, match="`7` is more than `5`; name the whole first"):
        difference(Quantity.parse("5"), Quantity.parse("7"))


@given(counts, counts)
def test_shares_are_in_order(part, base):
    """The least share is not above the share, and that not above the greatest."""
    assume(base.centre > 0)
    found = share(part, base)
    assert found.low <= found.value
    assert found.high is None or found.value <= found.high
    assert found.is_exact == (part.is_exact and base.is_exact)


@given(whole, whole, st.integers(1, 10**6), st.integers(1, 10**6))
def test_shares_grow_with_the_part_and_fall_with_the_whole(one, other, base, wider):
    """More of the same whole is a greater share; the same of a greater whole a smaller one."""
    less, more = (Quantity("exact", n) for n in sorted((one, other)))
    small, large = (Quantity("exact", Fraction(n)) for n in sorted((base, wider)))
    assert share(less, small).value <= share(more, small).value
    assert share(less, large).value <= share(less, small).value


@pytest.mark.parametrize("text", ["0", "at most 0", "about 0", "fewer than 1"])
def test_nothing_is_no_whole(text):
    """No share is taken of nothing."""
    with pytest.raises(BadValueError, match="cannot be a whole; name one that is more than zero"):
        share(Quantity.parse("5"), Quantity.parse(text))


@pytest.mark.parametrize(
    ("part", "base", "low", "high"),
    [
        ("1279", "2500", Fraction(1279, 2500), Fraction(1279, 2500)),
        ("1279", "about 2500", Fraction(1279, 2550), Fraction(1279, 2450)),
        ("1279", "at least 2500", Fraction(0), Fraction(1279, 2500)),
        ("more than 1279", "2500", Fraction(1280, 2500), None),
        ("5", "at most 10", Fraction(1, 2), None),
    ],
)
def test_bounds_of_shares(part, base, low, high):
    """A share is at least the least part of the greatest whole, and the other way round."""
    found = share(Quantity.parse(part), Quantity.parse(base))
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("part", "base", "side"),
    [
        ("51", "100", "above"),
        ("50", "100", "at"),
        ("49", "100", "below"),
        ("about 50", "100", "open"),
        ("more than 49", "100", "open"),
        ("more than 50", "100", "above"),
        ("at most 50", "100", "open"),
        ("at most 49", "100", "below"),
        ("50", "at most 100", "open"),
    ],
)
def test_compares_with_a_threshold(part, base, side):
    """A share is above or below one half only if its wordings leave no other way."""
    assert share(Quantity.parse(part), Quantity.parse(base)).compare(Fraction(1, 2)) == side


@given(counts, st.fractions(Fraction(1, 100), 1, max_denominator=100))
def test_the_breaking_point_is_the_first_base_that_fails(part, threshold):
    """Below the breaking point the share is surely above the threshold, from it on it is not."""
    found = breaking_point(part, threshold)
    if found > 1:
        assert share(part, Quantity("exact", Fraction(found - 1))).compare(threshold) == "above"
    if found > 0:
        assert share(part, Quantity("exact", Fraction(found))).compare(threshold) != "above"


def test_the_breaking_point_of_a_half():
    """1279 are more than half of 2557 and not of 2558; any number is above no share at all."""
    assert breaking_point(Quantity.parse("1279"), Fraction(1, 2)) == 2558
    assert breaking_point(Quantity.parse("1279"), Fraction(0)) is None


def test_quantities_never_change():
    """A quantity and a share are values: nothing can alter them once they are read."""
    part = Quantity.parse("5")
    for each, name in ((part, "word"), (share(part, part), "value")):
        with pytest.raises(FrozenInstanceError):
            setattr(each, name, None)
