"""Numbers that a picture cannot show are refused with a way out; others have their unit."""

import re
from dataclasses import replace
from html import unescape

import pytest
from sheet import library

from factsheet.model import CountKind, Unit, UnitKind
from factsheet.problems import BadValueError
from factsheet.render import Renderer
from factsheet.values.quantity import Quantity
from factsheet.values.when import When
from factsheet.views.pauses import pause_in_words
from factsheet.views.suits import SAID
from factsheet.views.told import Told
from factsheet.wording import Wording

FACTS = library()
UNITS = {
    kind: Unit.model_validate(
        {"id": kind.value, "kind": kind.value}
        | ({"currency": "USD", "magnitude": "million"} if kind is UnitKind.MONEY else {})
        | ({"per": 1000} if kind is UnitKind.RATE else {})
        | ({"symbol": {"en": "km", "uk": "км"}} if kind is UnitKind.MEASURE else {})
    )
    for kind in UnitKind
}
TITLE = {"en": "Something", "uk": "Щось"}


def of_kind(kind, *values, dates=("2021-03-01", "2021-03-08"), cumulative=False):
    """Return a renderer of two figures and of events whose numbers are of a kind."""
    unit = UNITS[kind]
    figure = FACTS.figures[0]
    stated = figure.observations[0]
    numbers = [Quantity.parse(value).on(kind.scale) for value in values]
    observations = tuple(
        stated.model_copy(update={"id": f"v-{n}", "value": number, "as_of": When.parse(day)})
        for n, (number, day) in enumerate(zip(numbers, dates, strict=False))
    )
    update = {"unit": unit.id, "denominator": None, "tally_of": None, "cumulative": cumulative}
    figures = [
        figure.model_copy(update=update | {"id": name, "observations": (each,)})
        for name, each in zip(("part", "whole"), observations, strict=False)
    ]
    every = figure.model_copy(update=update | {"id": "all", "observations": observations})
    event = next(each for each in FACTS.events if each.id == "delivery-2021-03-01")
    count = next(each for each in event.counts if each.count == "returned")
    kinds = [
        CountKind.model_validate({"id": "size", "name": TITLE, "unit": unit.id}),
        CountKind.model_validate(
            {"id": "piece", "name": TITLE, "unit": unit.id, "part_of": "size", "split": "pieces"}
        ),
    ]
    events = tuple(
        event.model_copy(
            update={
                "id": f"event-{n}",
                "date": When.parse(day),
                "part_of": None,
                "counts": tuple(
                    count.model_copy(update={"id": key, "count": key, "value": number})
                    for key in ("size", "piece")
                ),
            }
        )
        for n, (number, day) in enumerate(zip(numbers, dates, strict=False))
    )
    sheet = FACTS.sheet.model_copy(
        update={
            "units": (*FACTS.sheet.units, unit),
            "counts": (*FACTS.sheet.counts, *kinds),
        }
    )
    facts = replace(FACTS, sheet=sheet, figures=(*figures, every, *FACTS.figures), events=events)
    return Renderer(facts, "en")


CALLS = {
    "history": ("all",),
    "voices": ("all",),
    "timeline": ("delivery",),
    "strips": ("delivery", "size"),
    "years": ("delivery", "size"),
    "accumulation": ("whole", "delivery", "size", "event-0"),
    "parts": ("event-0", "pieces"),
    "proportion": ("part", "whole"),
    "waffle": ("part", "whole"),
}
DRAWN = {"history", "voices", "timeline"}
"""What draws any kind of number."""
REFUSED = {
    UnitKind.PERCENT: {"accumulation", "years"},
    UnitKind.RATE: {"accumulation", "years"},
    UnitKind.POINTS: {"parts", "proportion", "waffle"},
    UnitKind.INDEX: {"accumulation", "years", "parts", "proportion", "waffle"},
    UnitKind.ORDINAL: {*CALLS} - DRAWN,
}


@pytest.mark.parametrize("macro", CALLS)
@pytest.mark.parametrize("kind", UnitKind)
def test_each_picture_shows_a_kind_of_number_or_says_why_not(macro, kind):
    """A kind that means nothing in a picture is named, with the picture that shows it."""
    pages = of_kind(kind, "3", "8")
    if macro in REFUSED.get(kind, ()):
        with pytest.raises(BadValueError, match=SAID[kind]) as caught:
            getattr(pages, macro)(*CALLS[macro])
        assert "use `" in str(caught.value)
    else:
        assert f"fs-{macro}" in getattr(pages, macro)(*CALLS[macro])


@pytest.mark.parametrize("macro", CALLS)
def test_numbers_below_zero_are_drawn_or_refused(macro):
    """What rises from zero refuses them and says what to write; the others draw them."""
    pages = of_kind(UnitKind.MONEY, "-3 million", "8 million")
    if macro in ("strips", "parts", "proportion", "waffle"):
        with pytest.raises(BadValueError, match="-3 million"):
            getattr(pages, macro)(*CALLS[macro])
    else:
        html = unescape(getattr(pages, macro)(*CALLS[macro]))
        assert "US$5" in html if macro == "years" else "−US$3" in html


def test_numbers_of_two_units_have_no_common_picture():
    """Books are no part of dollars, and do not add up to them."""
    pages = of_kind(UnitKind.MONEY, "3 million", "8 million")
    for macro, call in (
        ("proportion", ("books-returned", "whole")),
        ("waffle", ("books-returned", "whole")),
        ("accumulation", ("books-returned", "delivery", "size", "event-0")),
    ):
        with pytest.raises(BadValueError, match="differ in unit"):
            getattr(pages, macro)(*call)


def test_strips_want_days():
    """Events of which only the year is known, or years apart, are sent to the timeline."""
    for dates in (("1960", "1961"), ("1900-01-01", "1990-01-01")):
        with pytest.raises(BadValueError, match="use `timeline`"):
            of_kind(UnitKind.COUNT, "3", "8", dates=dates).strips("delivery", "size")


def test_a_log_scale_is_said_and_refused_without_place():
    """A page asks for it; the picture says so in each language; zero and less have no place."""
    pages = of_kind(UnitKind.COUNT, "3", "80000")
    plain, log = (unescape(pages.history("all", scale=scale)) for scale in ("", "log"))
    told = Wording("en").word("history_log")
    assert told in log
    assert told not in plain
    assert {*pages.drawings} == {"history.all", "history.all.log"}
    file = unescape(pages.drawings["history.all.log"].draw())
    assert told.split(": ")[0] in re.sub(r"</text>\s*<text[^>]*>", " ", file)
    assert Wording("uk").word("history_log") != told
    for value in ("0", "fewer than 1"):
        with pytest.raises(BadValueError, match='leave `scale="log"` out'):
            of_kind(UnitKind.COUNT, value, "8").history("all", "log")
    with pytest.raises(BadValueError, match="`logg` is no scale"):
        pages.history("all", "logg")
    with pytest.raises(BadValueError, match="several speakers"):
        Renderer(FACTS, "en").history("books-lent", "log")


def test_an_estimate_stands_beside_its_mark_without_its_interval():
    """The interval is drawn, and told in the sentence; the label is the number alone."""
    pages = of_kind(UnitKind.RATE, "12.5 (10.1 to 14.9, 95%)", "13")
    html = unescape(pages.history("all"))
    labels = [part.split("<")[0] for part in html.split('font-weight="600">')[1:]]
    assert "12.5\u00a0per\u00a01,000" in {label.replace(" ", "\u00a0") for label in labels}
    assert not any("95%" in label for label in labels)


def test_numbers_are_told_with_their_unit():
    """A word of the interface takes a number with its currency; without one nothing is said."""
    told = Told(Wording("en"), UNITS[UnitKind.MONEY])
    assert told.as_word("accumulation_total", Quantity.parse("4.0 billion")) == (
        "US$4.0\u00a0billion in all"
    )
    assert told.as_word("accumulation_gap", None) == ""


@pytest.mark.parametrize(("days", "told"), [(1, "1 day"), (900, "900 days"), (13150, "36 years")])
def test_a_long_pause_is_told_in_years(days, told):
    """A person counts days up to a few years, and years above."""
    assert pause_in_words(Wording("en"), days).replace("\u00a0", " ") == told
