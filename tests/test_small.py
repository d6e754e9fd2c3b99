"""What readers are told where a number of people is very small."""

from dataclasses import replace
from html import unescape

import pytest
from sheet import library, record_page

from factsheet import exports
from factsheet.model import FactSheet
from factsheet.render import Renderer
from factsheet.values.quantity import Quantity

REASON = {"en": "The readers are thousands.", "uk": "Читачів тисячі."}
LEFT_OUT = {
    "en": "Left out, because so few were counted that somebody could be recognised: Readers",
    "uk": "Не вказано, бо їх так мало, що когось можна було б упізнати: Читачі-помічники",
}
SAID_WHY = {
    "en": "Why nobody can be recognised by this number: The readers are thousands.",
    "uk": "Чому за цим числом нікого не впізнати: Читачів тисячі.",
}
DELIVERY = "delivery-2021-03"


def changed(**fields: object) -> FactSheet:
    """Return the library with another second delivery."""
    facts = library()
    events = tuple(
        each.model_copy(update=fields) if each.id == DELIVERY else each for each in facts.events
    )
    return replace(facts, events=events)


def with_three() -> FactSheet:
    """Return the library with three helpers, and why they may be told."""
    delivery = next(each for each in library().events if each.id == DELIVERY)
    small = {"value": Quantity.parse("3"), "harmless": REASON}
    counts = (
        each.model_copy(update=small) if each.count == "helpers" else each
        for each in delivery.counts
    )
    return changed(counts=tuple(counts))


@pytest.mark.parametrize("language", ["en", "uk"])
def test_readers_are_told_that_a_number_is_left_out(language):
    """The event names what is left out, and the reason, and no number."""
    facts = changed(counts=(), folded=("helpers",))
    shown = unescape(record_page(facts, DELIVERY, language))
    assert shown.count(LEFT_OUT[language]) == 1
    assert LEFT_OUT[language] not in unescape(record_page(library(), DELIVERY, language))


@pytest.mark.parametrize("language", ["en", "uk"])
def test_readers_are_told_why_a_small_number_may_stand(language):
    """The reason stands beside the number, on the page of the event and in its note."""
    facts = with_three()
    page = Renderer(facts, language)
    assert unescape(record_page(facts, DELIVERY, language)).count(SAID_WHY[language]) == 1
    page.figure(f"{DELIVERY}/helpers")
    assert unescape(page.notes()).count(SAID_WHY[language]) == 1


def test_exports_name_what_is_left_out():
    """Who takes the data away learns the same: the list of counts, and no number."""
    facts = changed(folded=("helpers",))
    result = exports.files(facts, "https://example.org/sheet/")
    header, *rows = result["data/v1/events.csv"].decode().splitlines()
    assert "folded" in header.split(",")
    assert next(row for row in rows if row.startswith(f"{DELIVERY},")).count(",helpers,") == 1
