"""The table of units: what each is called, and what sort of number it is."""

from types import SimpleNamespace

from factsheet.exports.words import units
from factsheet.model import Unit


def test_a_unit_without_a_word_has_a_name_too():
    """Money is named by its currency, and the table says its kind."""
    forms = {"en": {"one": "book", "other": "books"}}
    listed = (
        Unit(id="books", forms=forms),
        Unit(id="dollars", kind="money", currency="USD"),
        Unit(id="rate", kind="rate", per=1000),
    )
    facts = SimpleNamespace(words={}, sheet=SimpleNamespace(languages=("en",), units=listed))
    assert units(facts).rows == (
        ("books", "book", "count", None, None),
        ("dollars", "US$", "money", "USD", None),
        ("rate", "per 1,000", "rate", None, 1000),
    )
