"""Published numbers: what their wordings allow, and what may be computed from them."""

from dataclasses import FrozenInstanceError
from fractions import Fraction
from math import inf

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factsheet.problems import BadValueError
from factsheet.values.quantity import (
    POWERS,
    WORDS,
    Quantity,
    Scale,
    breaking_point,
    change,
    difference,
    share,
    total,
)

whole = st.integers(0, 10**7).map(Fraction)
number = whole | st.integers(0, 10**6).map(lambda n: Fraction(n, 100))
scales = st.sampled_from(Scale)


@st.composite
def written(draw, signed=True):
    """Any number as an editor may write it: with decimals, a word behind it, a sign."""
    sign = draw(st.sampled_from(["", "-"])) if signed else ""
    digits = str(draw(st.integers(1 if sign else 0, 10**6)))
    decimals = draw(st.text("0123456789", max_size=6))
    word = draw(st.sampled_from(["", "", "", *POWERS]))
    return f"{sign}{digits}{'.' * bool(decimals)}{decimals}{' ' * bool(word)}{word}"


def number_of(text: str) -> Fraction:
    digits, _, word = text.partition(" ")
    return Fraction(digits) * 10 ** POWERS.get(word, 0)


@st.composite
def texts(draw, numbers=None, words=("exact", "to", "estimate", *WORDS)):
    """Any quantity as an editor may write it."""
    numbers = written() if numbers is None else numbers
    word = draw(st.sampled_from(words))
    first = draw(numbers)
    if word == "exact":
        return first
    if word in WORDS:
        assume(word != "almost" or number_of(first))
        return f"{word} {first}"
    low, middle, high = sorted((first, draw(numbers), draw(numbers)), key=number_of)
    assume(number_of(low) < number_of(high))
    level = draw(st.sampled_from(["", ", 95%", ", 99.9%"]))
    return f"{low} to {high}" if word == "to" else f"{middle} ({low} to {high}{level})"


@st.composite
def quantities(draw, numbers=None, scales=scales, **chosen):
    """Any quantity that an editor may write, of anything."""
    try:
        return Quantity.parse(draw(texts(numbers, **chosen))).on(draw(scales))
    except BadValueError:  # where the ends share a word, they may run the other way
        assume(False)


counts = quantities(whole.map(str), st.just(Scale.COUNTS)).filter(lambda q: q.low is not None)
"""Numbers of people or things: whole, not below zero."""


def allows(quantity: Quantity, value: Fraction) -> bool:
    is_above = quantity.low is None or quantity.low <= value
    return is_above and (quantity.high is None or value <= quantity.high)


@given(quantities())
def test_written_and_read_again(quantity):
    """A quantity written as in data reads as the same quantity."""
    assert Quantity.parse(str(quantity)) == quantity


@given(written())
def test_one_number_is_written_back_letter_for_letter(text):
    """A number alone is written back as it came."""
    assert str(Quantity.parse(text)) == text


@given(quantities())
def test_bounds_are_in_order(quantity):
    """The least value is not above the greatest, and the centre lies between them."""
    low, high = quantity.low, quantity.high
    assert low is None or high is None or low <= high
    assert allows(quantity, quantity.centre)


@given(quantities(written(signed=False)))
def test_what_is_not_below_zero_stays_there(quantity):
    """What is counted, and shares, are not below zero unless they are written so."""
    assume(quantity.scale is not Scale.BALANCES)
    assume(str(quantity) != "fewer than 0" and quantity.number)
    assert quantity.low is not None
    assert quantity.low >= 0


@given(quantities())
def test_words_that_include_their_number(quantity):
    """Every wording allows the number it names, but those that say it is another one.

    Of what lies between two whole numbers there is no next one, so that it is the bound itself.
    """
    strict = quantity.word in {"more than", "fewer than", "almost"}
    if strict and quantity.scale is Scale.COUNTS:
        assert not allows(quantity, quantity.number)
    else:
        assert allows(quantity, quantity.number)


@given(
    quantities(scales=st.just(Scale.BALANCES), words=WORDS),
    st.fractions(0, 10**7, max_denominator=10**4),
)
def test_words_say_of_numbers_below_zero_what_they_say(quantity, away):
    """What is more is above the number and what is fewer below it, on either side of zero."""
    above, below = quantity.number + away, quantity.number - away
    if quantity.word in {"more than", "at least"}:
        assert allows(quantity, above)
        assert not away or not allows(quantity, below)
    if quantity.word in {"fewer than", "at most"}:
        assert allows(quantity, below)
        assert not away or not allows(quantity, above)
    if quantity.word == "about":
        assert allows(quantity, above) == allows(quantity, below)
    if quantity.word == "almost":
        nearer = min((quantity.low, quantity.high), key=abs)
        assert abs(nearer) <= abs(quantity.number)
        assert max(abs(quantity.low), abs(quantity.high)) <= abs(quantity.number)


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
        low, high = (one, other) if other.exceeds(one) else (other, one)
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
        ("about 4.0 billion", 3950000000, 4050000000, 4000000000),
        ("about 40 billion", 35000000000, 45000000000, 40000000000),
        ("2 to 3 million", 2000000, 3000000, 2500000),
        ("263 million (238 to 294 million, 95%)", 238000000, 294000000, 263000000),
        ("-89.2", -89.2, -89.2, -89.2),
        ("about -5", -5.5, -4.5, -5),
        ("almost -20", -19, -15, -19),
        ("more than -5", -4, None, -4),
        ("fewer than -5", None, -6, -6),
        ("at most -5", None, -5, -5),
        ("at least -5", -5, None, -5),
        ("-5 to 3", -5, 3, -1),
        ("-0.5 (-0.9 to 0.1)", -0.9, 0.1, -0.5),
        ("fewer than 0", None, -1, -1),
    ],
)
def test_bounds_by_word(text, low, high, centre):
    """Each wording has the bounds that a reader would give it."""
    found = Quantity.parse(text)
    exactly = [None if n is None else Fraction(str(n)) for n in (low, high, centre)]
    assert [found.low, found.high, found.centre] == exactly


@pytest.mark.parametrize(
    ("text", "scale", "low", "high"),
    [
        ("more than 30", Scale.SHARES, 30, None),
        ("at most 30", Scale.SHARES, 0, 30),
        ("about 0", Scale.SHARES, 0, 0.5),
        ("at most 30", Scale.BALANCES, None, 30),
        ("fewer than 30", Scale.BALANCES, None, 30),
        ("about 0", Scale.BALANCES, -0.5, 0.5),
        ("almost 5", Scale.BALANCES, 4.5, 5),
        ("almost -5", Scale.BALANCES, -5, -4.5),
    ],
)
def test_bounds_of_what_is_not_counted(text, scale, low, high):
    """Degrees have numbers between two whole ones, and below zero too."""
    found = Quantity.parse(text).on(scale)
    assert [found.low, found.high] == [None if n is None else Fraction(str(n)) for n in (low, high)]


def test_only_a_bare_number_is_exact():
    """No wording but the bare number claims to be exact."""
    assert Quantity.parse("5").is_exact
    assert not any(Quantity.parse(f"{word} 5").is_exact for word in WORDS)
    assert not Quantity.parse("5 to 6").is_exact
    assert not Quantity.parse("5 (4 to 6)").is_exact


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
        ("1.20", 0.01, 0.01),
        ("4.0 billion", 100000000, 1),
        ("-2500", 100, 1),
        ("0.000001", 0.000001, 0.000001),
    ],
)
def test_unit_and_step(text, unit, step):
    """The unit is that of the last digit that counts; the step is never more than one."""
    found = Quantity.parse(text)
    assert (found.unit, found.step) == (Fraction(str(unit)), Fraction(str(step)))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1 279", "1279"),
        ("1,27", "1.27"),
        ("0,333", "0.333"),
        ("4,000.5", "4000.5"),
        ("4.000.000,5", "4000000.5"),
        ("51%", "51"),
        ("\N{MINUS SIGN}5", "-5"),
        ("-0", "0"),
        ("4.0billion", "4.0 billion"),
        ("2\N{EN DASH}3 million", "2 to 3 million"),
        ("1\u00a0279", "1279"),
        ("1'279", "1279"),
        ("1,234,567", "1234567"),
        ("700-800", "700 to 800"),
        ("700 – 800", "700 to 800"),
        ("1 700–1 800", "1700 to 1800"),
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
    ("text", "thousands", "decimals"),
    [
        ("1,279", "1279", "1.279"),
        ("33,333", "33333", "33.333"),
        ("about 2,500", "about 2500", "about 2.500"),
        ("1,700–1,800", "1700 to 1800", "1.700 to 1.800"),
    ],
)
def test_advice_is_never_wrong_by_a_thousand(text, thousands, decimals):
    """A mark before three digits may set thousands apart or begin decimals: both are offered."""
    with pytest.raises(BadValueError) as caught:
        Quantity.parse(text)
    hint = f"write `{thousands}` if the mark sets thousands apart, else `{decimals}`"
    assert str(caught.value) == f"`{text}` is not a quantity; {hint}"


@given(written(signed=False), st.sampled_from([",", ".", " ", "'"]))
def test_no_advice_changes_the_number(text, mark):
    """Where one reading is offered of a number with its thousands set apart, it is that number."""
    digits = text.partition(" ")[0]
    whole, _, decimals = digits.partition(".")
    apart = f"{int(whole):,}".replace(",", mark)
    assume("." not in digits or mark != ".")
    said = f"{apart}{'.' * bool(decimals)}{decimals}"
    try:
        assert Quantity.parse(said).number == number_of(digits) or (mark, apart.count(mark)) == (
            ".",
            1,
        )
    except BadValueError as error:
        offered = error.hint.removeprefix("write ").replace("`", "").split(" if ")[0]
        assert Quantity.parse(offered).number == number_of(digits)


def test_too_many_decimals_are_told():
    """At most six decimals are read; nobody is told to write another number instead."""
    with pytest.raises(BadValueError, match=r"write at most 6 digits behind the point$"):
        Quantity.parse("33.3333333")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "many",
        "+5",
        "1e3",
        "٣",
        "0x10",
        "007",
        "about",
        "5 to",
        "to 5",
        "about 5 to 6",
        "5 to 6 to 7",
        "About 5",
        "½",
        "5 millions",
        "million",
        "5 (4 to 6, 100%)",
        "about 5 (4 to 6)",
        "--5",
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


def test_refuses_less_than_nothing():
    """Nothing comes near to zero from below it."""
    with pytest.raises(BadValueError, match="leaves no number between its bounds; nothing is less"):
        Quantity.parse("almost 0")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("263 million (238 to 294)", "write `263 million (238 to 294 million)`"),
        ("263 million (238 to 294, 95%)", "write `263 million (238 to 294 million, 95%)`"),
        ("5 (6 to 7)", "write the number between its bounds, such as `263 (238 to 294)`"),
    ],
)
def test_an_estimate_lies_within_its_interval(text, hint):
    """An estimate outside its own interval is refused, with what was meant where that is plain."""
    with pytest.raises(BadValueError) as caught:
        Quantity.parse(text)
    assert str(caught.value) == f"`{text}` lies outside its own bounds; {hint}"


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


def ends(quantity: Quantity) -> tuple[Fraction | float, Fraction | float]:
    low, high = quantity.low, quantity.high
    return -inf if low is None else low, inf if high is None else high


@given(st.lists(quantities(), min_size=1, max_size=4))
def test_a_sum_of_anything_contains_the_sum_of_its_terms(terms):
    """Bounds of a sum lie outside those that its terms allow together, below zero too."""
    try:
        found = total(terms)
    except ValueError:
        assert all(
            any(end in (-inf, inf) for end in side) for side in zip(*map(ends, terms), strict=True)
        )
        return
    assert ends(found)[0] <= sum(ends(term)[0] for term in terms)
    assert ends(found)[1] >= sum(ends(term)[1] for term in terms)
    if all(abs(number) < 10**12 for number in found.numbers):
        assert Quantity.parse(str(found)) == found


@given(quantities(), quantities())
def test_a_change_contains_every_change(before, after):
    """Whatever both numbers really were, the change from one to the other is within its bounds."""
    (least, most), (low, high) = ends(before), ends(after)
    try:
        found = change(before, after)
    except ValueError:
        assert low - most == -inf
        assert high - least == inf
        return
    assert ends(found)[0] <= low - most
    assert ends(found)[1] >= high - least
    if all(abs(number) < 10**12 for number in found.numbers):
        assert Quantity.parse(str(found)) == found


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("4.0 billion", "3.5 billion", "-0.5 billion"),
        ("1.20", "1.30", "0.10"),
        ("about 20", "30", "5 to 15"),
        ("at least 20", "30", "at most 10"),
        ("30", "20", "-10"),
        ("0 billion", "almost -1 billion", "-999999999 to -500000000"),
        ("0 million", "almost -1 million", "-0.999999 to -0.5 million"),
    ],
)
def test_changes(before, after, wanted):
    """A change is written as the numbers are between which it lies."""
    assert str(change(Quantity.parse(before), Quantity.parse(after))) == wanted


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
