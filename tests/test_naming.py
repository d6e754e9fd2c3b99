"""What names a record is found from the record: the way back of every reference."""

from sheet import library

from factsheet.model.references import references
from factsheet.model.refersto import VOCABULARY
from factsheet.views.naming import named, naming_of, of_kind


def test_every_reference_has_its_way_back():
    """A record is found at another one if and only if it names that one or a value of it."""
    facts = library()
    there = {(key, record.id) for key, found in naming_of(facts).items() for record in found}
    back = {
        (reference.word.partition("/")[0], key)
        for key, record in facts.records.items()
        for reference in references(record)
        if reference.target not in VOCABULARY
    }
    assert there == back != set()


def test_kinds_stand_apart_and_no_record_names_itself():
    """Each record that names a figure is of one kind; parts and what is worked out too."""
    facts = library()
    naming = naming_of(facts)
    for figure in facts.figures:
        found = named(naming, figure.id)
        every = [*found.disputes, *found.claims, *found.statements]
        assert figure not in [*found.derived, *found.parts]
        assert all(other.denominator == figure.id for other in found.parts)
        assert of_kind(every, type(figure)) == []
