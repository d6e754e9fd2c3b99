"""The card that stands for the sheet where its address is shared: a picture and its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap

import resvg_py

from factsheet import views
from factsheet.model import FactSheet, Figure, Speaker
from factsheet.render.markup import environment
from factsheet.site import glyphs
from factsheet.wording import Wording

SIZE = (1200, 630)
"""Width and height that social networks and messengers ask for."""
INSIDE = 1040
"""Width between the margins."""


@dataclass(frozen=True)
class CardTexts:
    """What a card says in one language."""

    counted: str
    """What the headline counts."""
    note: str
    """What a reader should know about it; nothing where that is nothing."""
    answer: str
    """The number, and the whole where it is a part of one."""
    share: str
    """The part in the whole, in percent; nothing where there is no whole."""
    picture: views.ProportionView | None
    """The picture of both."""
    day: str
    """The day of the number."""
    said_by: str
    """Who said it."""


def social_card(facts: FactSheet, language: str) -> bytes:
    """Return the card as PNG; the same data give the same bytes on every machine."""
    return draw(svg(facts, language))


def draw(drawing: str, zoom: float = 1) -> bytes:
    """Return a drawing as PNG, `zoom` pixels a unit, without the letters that its fonts lack."""
    return bytes(
        resvg_py.svg_to_bytes(
            svg_string=glyphs.without(drawing),
            zoom=zoom,
            skip_system_fonts=True,
            font_files=[str(path) for path in sorted(glyphs.FONTS.glob("*.ttf"))],
        )
    )


def svg(facts: FactSheet, language: str) -> str:
    """Return the card as SVG."""
    wording = Wording(language, facts.words)
    shown = _shown(facts, wording)
    result = environment(facts, wording, "").get_template("card.svg.jinja")
    lines = {
        "title": wrap(facts.sheet.title[language], 52)[:2],
        "counted": wrap(shown.counted, 54)[:2],
        "note": wrap(shown.note, 86),
        "size": min(104, int(INSIDE / (0.57 * len(shown.answer)))),
        "width": SIZE[0],
        "height": SIZE[1],
        "inside": INSIDE,
    }
    return result.render(vars(shown) | lines)


def sentence(facts: FactSheet, language: str) -> str:
    """Return what the card says, for those who hear it."""
    shown = _shown(facts, Wording(language, facts.words))
    said = ", ".join(filter(None, (shown.answer, shown.share)))
    return f"{shown.counted}: {said}. {shown.day}. {shown.said_by}. {shown.note}".strip()


def _shown(facts: FactSheet, wording: Wording) -> CardTexts:
    """Return the texts of the card and, where the headline is a part of a whole, its picture."""
    figure = facts.records[facts.sheet.headline]
    assert isinstance(figure, Figure)
    tile = views.tile(facts, figure.id)
    value = tile.value
    speakers = [views.record(facts, key, Speaker).name for key in tile.trace.claimants]
    day = views.as_of(wording, value)
    answer = wording.value(value.quantity, value.share, facts.unit(value.unit))
    whole, share = None, ""
    if figure.denominator:
        whole = views.proportion(facts, figure.id, figure.denominator, wording)
        assert whole.whole.quantity is not None
        base = wording.quantity(whole.whole.quantity, facts.unit(whole.whole.unit))
        answer = wording.word("part_of_whole", part=answer, whole=base)
        share = wording.share(whole.share)
    return CardTexts(
        counted=tile.title[wording.language],
        note=figure.note[wording.language] if figure.note else "",
        answer=answer,
        share=share,
        picture=whole,
        day=day[0].upper() + day[1:],
        said_by=f"{wording.word('claimed_by')}: "
        + "; ".join(name[wording.language] for name in speakers),
    )
