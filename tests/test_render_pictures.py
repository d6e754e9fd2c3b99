"""Pictures of one, two, a hundred and thousands of values have a sensible form, held by files.

Write them anew with `UPDATE_GOLDEN=1 python -m pytest tests/test_render_pictures.py`.
"""

import os
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sheet import library

from factsheet.problems import BadValueError
from factsheet.render import Renderer
from factsheet.render.pictures import Pictures
from factsheet.values.quantity import Quantity
from factsheet.values.when import When
from factsheet.views import NoRecordError

GOLDEN = Path(__file__).parent / "golden_pictures"
FACTS = library()
FIRST = date(2000, 1, 1)
HEAVIEST = 150_000
"""Bytes of a drawing at most, however many values there are."""


def day(n: int) -> When:
    """Return a day, each a week after the one before."""
    return When.parse((FIRST + timedelta(weeks=n)).isoformat())


def of_values(count: int, speakers: int) -> Pictures:
    """Return a renderer of a figure with many values, said in turn by some speakers."""
    figure = FACTS.figures[0]
    who = [(speaker.id,) for speaker in FACTS.speakers][:speakers]
    stated = figure.observations[0]
    many = tuple(
        stated.model_copy(
            update={
                "id": f"value-{n}",
                "value": Quantity.parse(str(n)),
                "as_of": day(n),
                "said_by": who[n % len(who)],
            }
        )
        for n in range(count)
    )
    wider = figure.model_copy(update={"observations": many, "cumulative": speakers == 1})
    return Renderer(replace(FACTS, figures=(wider, *FACTS.figures[1:])), "en")


def of_events(count: int) -> Pictures:
    """Return a renderer of a sheet with many events of one kind."""
    event = next(each for each in FACTS.events if each.kind == "delivery")
    update = {"counts": (), "part_of": None}
    many = tuple(
        event.model_copy(update=update | {"id": f"event-{n}", "date": day(n)}) for n in range(count)
    )
    return Renderer(replace(FACTS, events=many), "en")


def of_sizes(count: int) -> Pictures:
    """Return a renderer of many events of a known size, and of a total that they are parts of."""
    event = next(each for each in FACTS.events if each.id == "delivery-2021-03-01")
    size = next(each for each in event.counts if each.count == "returned")
    many = tuple(
        event.model_copy(
            update={
                "id": f"event-{n}",
                "date": day(n),
                "counts": (size.model_copy(update={"value": Quantity.parse(str(n % 90 + 9))}),),
            }
        )
        for n in range(count)
    )
    total = FACTS.figures[0].observations[0]
    last = {"as_of": day(count), "value": Quantity.parse(str(60 * count))}
    whole = FACTS.figures[0].model_copy(
        update={"observations": (total.model_copy(update=last),), "denominator": None}
    )
    return Renderer(replace(FACTS, events=many, figures=(whole, *FACTS.figures[1:])), "en")


def of_whole(count: int) -> Pictures:
    """Return a renderer of a whole of so many, of which half are a part."""
    part, whole = FACTS.figures[0], FACTS.figures[1]
    halved = {part.id: Quantity.parse(str(count // 2)), whole.id: Quantity.parse(str(count))}
    figures = tuple(
        figure.model_copy(
            update={
                "observations": (
                    figure.observations[0].model_copy(update={"value": halved[figure.id]}),
                )
            }
        )
        for figure in (part, whole)
    )
    return Renderer(replace(FACTS, figures=(*figures, *FACTS.figures[2:])), "en")


ADDED = ("books-returned", "delivery", "returned", "event-0")
DRAWN = {
    "voices": lambda n: of_values(n, 2).voices("books-returned"),
    "counts": lambda n: of_values(n, 1).counts("books-returned", "books-returned"),
    "strips": lambda n: of_sizes(n).strips("delivery", "returned"),
    "accumulation": lambda n: of_sizes(n).accumulation(*ADDED),
    "count": lambda n: of_values(n, 1).history("books-returned"),
    "speakers": lambda n: of_values(n, 2).history("books-returned"),
    "waffle": lambda n: of_whole(n).waffle("books-returned", "books-lent"),
    "timeline": lambda n: of_events(n).timeline("delivery"),
}


@pytest.mark.long
@pytest.mark.parametrize("kind", DRAWN)
@pytest.mark.parametrize("count", [1, 2, 100, 5000])
def test_a_picture_of_many_values_has_a_sensible_form(kind, count):
    """A drawing for a telephone of few or many values is the one that somebody looked at.

    Its positions are rounded: the last digits of a sum differ from one Python to the next.
    """
    drawing = re.search(r"<svg .*?</svg>", DRAWN[kind](count))[0]
    now = re.sub(r">\s*<", ">\n<", drawing) + "\n"
    file = GOLDEN / f"{kind}.{count}.svg"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(now, "utf-8")
    assert len(now) < HEAVIEST
    assert not re.search(r"=\"[^\"]*\d\.\d{3}", now)
    assert now == file.read_text("utf-8")


@pytest.mark.parametrize("kind", DRAWN)
def test_a_picture_of_nothing_is_answered(kind):
    """Where there is nothing to draw, whoever wrote the page is told so."""
    with pytest.raises((NoRecordError, BadValueError)):
        DRAWN[kind](0)


@pytest.mark.parametrize(("count", "stands"), [(14, False), (16, True), (400, True)])
def test_values_of_several_speakers_stand_as_high_as_they_are_once_they_are_many(count, stands):
    """A row of dots on one line shows no course; a row a speaker on one scale does."""
    drawing = of_values(count, 2).history("books-returned")
    assert ("rising from zero" in drawing) == stands
    heights = {*re.findall(r'<circle class="fs-point[^>]*cy="([\d.]+)"', drawing)}
    assert (len(heights) > 2) == stands
