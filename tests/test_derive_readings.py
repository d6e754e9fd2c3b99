"""How much was read of what a value rests on, and how readers are told."""

from dataclasses import replace

import pytest
from sheet import FOLDER, library

from factsheet.derive import places, reading, readings
from factsheet.model import Cite, Seen
from factsheet.render import Renderer

SHEET = library()
WHOLE, EXCERPT, HEADLINE = (
    Cite("bulletin-2021-03-02", "paragraph 1"),
    Cite("gazette-2021-03-09", "excerpt"),
    Cite("mirror-2021-03-10", "headline"),
)


@pytest.mark.parametrize(
    ("cites", "seen"),
    [
        ([WHOLE], Seen.WHOLE),
        ([EXCERPT, WHOLE, HEADLINE], Seen.WHOLE),
        ([HEADLINE, EXCERPT], Seen.EXCERPT),
        ([HEADLINE], Seen.HEADLINE),
    ],
)
def test_the_best_reading_counts(cites, seen):
    """One page read whole is enough; a headline beside an excerpt takes nothing away."""
    assert reading(SHEET, cites) is seen


def test_each_place_is_counted_once():
    """A count that took its sources over from its event cites no place of its own."""
    written = (FOLDER / "events.yml").read_text("utf-8")
    written += "".join(
        (FOLDER / f"{name}.yml").read_text("utf-8") for name in ("figures", "statements", "claims")
    )
    found = places(SHEET)
    assert found == {
        Seen.WHOLE: written.count("bulletin-2021-03-02 @"),
        Seen.EXCERPT: written.count("gazette-2021-03-09 @"),
        Seen.HEADLINE: written.count("mirror-2021-03-10 @"),
    }
    assert found.total() == written.count(" @ ")


def test_every_value_is_counted_by_its_best_reading():
    """The readings of all values add up to the values."""
    found = readings(SHEET)
    assert found.total() == len(SHEET.values)
    assert found[Seen.WHOLE] == sum(
        any(cite.source.startswith("bulletin") for cite in each.sources)
        for each in SHEET.values.values()
    )


def noted(address: str, language: str, *cites: Cite) -> str:
    """Return the note behind a value of the library that rests on some publications."""
    figure, _, key = address.partition("/")
    found = {each.id: each for each in SHEET.figures}[figure]
    values = tuple(
        each.model_copy(update={"sources": cites}) if each.id == key else each
        for each in found.observations
    )
    figures = tuple(
        each.model_copy(update={"observations": values}) if each.id == figure else each
        for each in SHEET.figures
    )
    page = Renderer(replace(SHEET, figures=figures), language)
    page.figure(address)
    return page.notes()


@pytest.mark.parametrize(
    ("cites", "said"),
    [
        ([WHOLE], None),
        ([WHOLE, EXCERPT], None),
        ([EXCERPT], ("read in excerpts", "прочитано в уривках")),
        ([EXCERPT, HEADLINE], ("read in excerpts", "прочитано в уривках")),
        ([HEADLINE], ("only the headlines were read", "прочитано лише заголовки")),
    ],
)
def test_a_note_says_once_that_nothing_was_read_whole(cites, said):
    """What rests on an excerpt or a headline says so, once a value, in the reader's language."""
    for language, index in (("en", 0), ("uk", 1)):
        note = noted("books-returned/desk-2021-03-01", language, *cites)
        for pair in (("read in", "прочитано в"), ("headlines were read", "прочитано лише")):
            wanted = said is not None and pair[index] in said[index]
            assert note.count(pair[index]) == wanted
        assert said is None or note.count(said[index]) == 1


@pytest.mark.parametrize("language", ["en", "uk"])
def test_the_state_of_the_sheet_says_how_much_was_read(language):
    """The table of the sheet's state has a row for each way of reading, with its number."""
    shown = Renderer(SHEET, language).health()
    for name, found in (("places", places(SHEET)), ("readings", readings(SHEET))):
        for seen in Seen:
            word = Renderer(SHEET, language)._wording.word(f"health_{name}_{seen.value}")
            row = shown.split(word, 1)[1].split("</tr>", 1)[0]
            assert f">{found[seen]}<" in row
