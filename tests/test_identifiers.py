"""ISBN and DOI: each wrong digit of an ISBN is found, and what has not the form of a DOI."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from factsheet.model.identifiers import compact, doi, doi_address, isbn, isbn13
from factsheet.problems import BadValueError

RIGHT = ("978-0-306-40615-7", "9780306406157", "0-306-40615-2", "080442957X", "0-8044-2957-x",
         "979-12-200-0852-5")  # fmt: skip
"""Numbers that are the examples of encyclopaedias."""


def refused(read, text: str) -> str:
    """Return what is said of a text that is refused."""
    with pytest.raises(BadValueError) as found:
        read(text)
    return str(found.value)


@pytest.mark.parametrize("text", RIGHT)
def test_an_isbn_is_kept_as_it_is_written(text):
    assert isbn(text) == text


@given(st.sampled_from(RIGHT), st.integers(0, 12), st.integers(0, 9))
def test_one_wrong_digit_of_an_isbn_is_found(text, place, digit):
    """Whatever digit it is, and the advice is to compare it, never to write another one."""
    bare = compact(text)
    assume(place < len(bare) and bare[place] != str(digit))
    said = refused(isbn, bare[:place] + str(digit) + bare[place + 1 :])
    assert "compare" in said
    assert "write" not in said


@given(st.sampled_from([each for each in RIGHT if len(compact(each)) == 10]), st.integers(0, 8))
def test_two_digits_of_a_short_isbn_that_changed_places_are_found(text, place):
    bare = compact(text)
    assume(bare[place] != bare[place + 1] and "X" not in bare[place : place + 2])
    swapped = bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :]
    assert "compare each digit" in refused(isbn, swapped)


def test_both_lengths_of_an_isbn_are_one_number():
    assert isbn13("0-306-40615-2") == isbn13("978-0-306-40615-7") == "9780306406157"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("978-0-306-40615", "`978-0-306-40615` has 12 digits; compare it with the book"),
        ("123-0-306-40615-7", "has 13 digits; compare it with the book"),
        ("ISBN 0-306-40615-2", "is not an ISBN; write its 10 or 13 digits"),
        ("none", "is not an ISBN"),
    ],
)
def test_what_is_no_isbn_is_told_so(text, said):
    assert said in refused(isbn, text)


def test_a_doi_leads_to_its_resolver():
    """Signs that an address cannot hold are written as codes."""
    assert doi("10.1000/182") == "10.1000/182"
    old = "10.1002/(SICI)1096-8644(199601)99:1<1::AID-X>3.0.CO;2-1"
    assert doi(old) == old
    assert doi_address(old).endswith("99:1%3C1::AID-X%3E3.0.CO;2-1")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("https://doi.org/10.1000/182", "is not a DOI; write `10.1000/182`"),
        ("doi:10.1000/182", "write `10.1000/182`"),
        ("11.1000/182", "`11.1000/182` is not a DOI; write it from `10.` on"),
        ("10.100/182", "is not a DOI"),
        ("10.1000", "is not a DOI"),
        ("10.1000/182.", "ends with `.`; delete that"),
    ],
)
def test_what_is_no_doi_is_told_so(text, said):
    assert said in refused(doi, text)
