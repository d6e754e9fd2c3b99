"""What may have been meant by a text that is no quantity."""

import pytest

from factsheet.values.quantity.advice import meant, too_much
from factsheet.values.quantity.notation import Notation, plainest, read
from factsheet.values.quantity.parsing import parts
from factsheet.values.quantity.written import Written


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1,279", ["1279", "1.279"]),
        ("12,5", ["12.5", "12.5"]),
        ("1.234.567,8", ["1234567.8", "1234567.8"]),
        ("5 - 7", ["5 to 7", "5 to 7"]),
        ("£20.3 billion", ["20.3 billion", "20.3 billion"]),
        ("US$51.3bn", ["51.3 billion", "51.3 billion"]),
        ("12 mn", ["12 million", "12 million"]),
    ],
)
def test_both_readings_of_a_mark(text, readings):
    """A mark before three digits may be either; elsewhere both readings are one."""
    assert list(meant(text)) == readings


def test_how_many_digits_are_too_many():
    """Six are read behind a point and twelve before it, one more is not."""
    assert "behind the point" in too_much("about 1.2345678")
    assert "a word behind a larger number: `1.2 trillion`" in too_much("1234567890123")
    assert not too_much("123456789012")
    assert not too_much("1.234567")


def test_a_number_keeps_how_it_is_written():
    """The digits and the word of a number come back as they were."""
    number, how = read("4.00 billion")
    assert (number, how) == (4 * 10**9, Notation(2, 9))
    assert how.digits(number) + how.word == "4.00 billion"
    assert plainest(number, 6) == Notation(0, 6)


def test_a_text_says_a_word_and_its_numbers():
    """The parts of a text are what a quantity is made of."""
    found = parts("5 (4 to 6, 95%)")
    assert (found.word, found.number, found.lower, found.upper, found.level) == (
        "estimate",
        5,
        4,
        6,
        95,
    )
    assert str(Written(*found)) == "5 (4 to 6, 95%)"
