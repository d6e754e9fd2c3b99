"""What an editor wrote and what a record inherits stay apart, also where both are equal."""

from datetime import date

import pytest
from sheet import TODAY, library, lines, problems, write

from factsheet.changes import between
from factsheet.checks.loader import load
from factsheet.derive import as_known
from factsheet.model import Event, completed

INHERITED = ("id", "said_by", "said_on", "sources", "own_words", "verified")
EVENT = {
    "id": "delivery",
    "date": "2021-03-01",
    "kind": "delivery",
    "title": {"en": "a"},
    "said_by": ["gazette"],
    "sources": ["gazette-2021 @ lead"],
    "own_words": "yes",
    "verified": "2021-05-01",
}
COUNT = {"count": "returned", "value": "40"}
SAME = {
    "id": "returned",
    "said_by": EVENT["said_by"],
    "said_on": EVENT["date"],
    "sources": EVENT["sources"],
    "own_words": "yes",
    "verified": EVENT["verified"],
}
"""What a count inherits from that event, written out."""
FIRST = "  - {count: returned, value: 40}\n"
"""A count of the first delivery of the library."""


def count(**own):
    return completed(Event.model_validate(EVENT | {"counts": [COUNT | own]})).counts[0]


@pytest.mark.parametrize("name", INHERITED)
def test_a_value_typed_equal_to_the_inherited_one_counts_as_typed(name):
    """A field that a count leaves out is inherited; the same value typed is its own."""
    plain, typed = count(), count(**{name: SAME[name]})
    assert getattr(plain, name) == getattr(typed, name)
    assert not any(plain.is_written(each) for each in INHERITED)
    assert [each for each in INHERITED if typed.is_written(each)] == [name]


def test_no_stands_against_yes():
    """A count that says that words are not a publication's own does not inherit that they are."""
    assert count().own_words
    assert not count(own_words="no").own_words
    assert not count(said_by=["desk"]).own_words, "somebody else's words are not the publication's"


def test_a_cut_by_day_writes_nothing():
    """What a cut takes out of a record does not count as written; what it leaves still does."""
    facts = library()
    for event in as_known(facts, date(2021, 3, 9)).events:
        for was, now in zip(facts.records[event.id].counts, event.counts, strict=True):
            assert now.model_fields_set == was.model_fields_set
        assert event.model_fields_set == facts.records[event.id].model_fields_set


@pytest.mark.parametrize(("own", "told"), [("", 1), (", said_by: [lending-desk, lending-desk]", 2)])
def test_a_list_is_checked_where_it_was_written(tmp_path, own, told):
    """A list that stands twice is told twice, one that is inherited once."""
    folder = write(
        tmp_path,
        [
            {"in": "events.yml", "replace": FIRST, "with": FIRST.replace("}", f"{own}}}")},
        ],
    )
    file = folder / "events.yml"
    text = file.read_text("utf-8")
    twice = "said_by: [lending-desk, lending-desk]\n"
    file.write_text(text.replace("said_by: [lending-desk]\n", twice, 1), "utf-8")
    assert len(problems(folder)) == told


def test_own_words_are_checked_where_they_were_written(tmp_path):
    """A count that repeats the fault of its event has the fault itself."""
    words = {"in": "events.yml", "replace": FIRST, "with": FIRST.replace("}", ", own_words: yes}")}
    folder = write(tmp_path, [words])
    file = folder / "events.yml"
    more = "  said_by: [lending-desk]\n  own_words: yes\n"
    file.write_text(
        file.read_text("utf-8").replace("  said_by: [lending-desk]\n", more, 1), "utf-8"
    )
    said = "`own_words` is said of a record whose claimant is `lending-desk`; delete it"
    found = lines(problems(folder), folder)
    assert [each.partition(": ")[2] for each in found] == [said, said]


@pytest.mark.parametrize(("own", "told"), [(False, 1), (True, 2)])
def test_a_difference_is_told_of_each_record_that_was_edited(tmp_path, own, told):
    """Where count and event said the same, and both were edited, both differ for a reader."""
    states = []
    for day in ("2021-03-02", "2021-03-03"):
        folder = write(tmp_path / day)
        file = folder / "events.yml"
        text = file.read_text("utf-8").replace("  verified:", f"  said_on: {day}\n  verified:", 1)
        if own:
            text = text.replace("value: 30}", f"value: 30, said_on: {day}}}", 1)
        file.write_text(text, "utf-8")
        load(folder, TODAY)
        states.append(folder.as_posix())
    found = [each.sentences["en"] for each in between(*states, TODAY).differences]
    assert len(found) == told, found
