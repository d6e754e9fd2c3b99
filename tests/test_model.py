"""The records: frozen, described, and as strict as their fields say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from factsheet.model import (
    FILES,
    Cite,
    Event,
    Figure,
    Observation,
    Rank,
    Sheet,
    completed,
    counted,
    current,
)
from factsheet.model.fields import ID, Flag, Id, Line, Percent, Ref, Texts, Url
from factsheet.model.validators import LONGEST_TEXT
from factsheet.problems import BadValueError

EVENT = {
    "id": "one",
    "date": "2025-05-23/2025-05-25",
    "kind": "exchange",
    "title": {"en": "a"},
    "counts": [{"count": "returned", "value": "390"}],
    "said_by": ["body"],
    "sources": ["paper @ headline"],
    "verified": "2026-11-22",
}


def observation(**given) -> Observation:
    return Observation.model_validate(
        {"id": "x", "value": "1", "as_of": "2025", "said_by": ["a"], "said_on": "2025"}
        | {"sources": ["a @ lead"], "verified": "2025"}
        | given
    )


@pytest.mark.parametrize("kind", [Sheet, *FILES.values()])
def test_every_field_is_described(kind):
    """Whoever edits a field in an editor that knows schemas reads what it means."""
    schema = kind.model_json_schema()
    for record in (schema, *schema.get("$defs", {}).values()):
        for name, each in record.get("properties", {}).items():
            assert each.get("description"), f"{record['title']}.{name}"


@pytest.mark.parametrize("kind", [Sheet, *FILES.values()])
def test_records_are_frozen_and_strict(kind):
    """No record can be changed, and none takes a key that it does not know."""
    assert kind.model_config["frozen"]
    assert kind.model_config["extra"] == "forbid"


@pytest.mark.parametrize("kind", [Sheet, *FILES.values()])
def test_no_field_can_tell_of_a_private_person(kind):
    """No record has a place for what could identify a person who is no public speaker."""
    private = {"birth", "born", "age", "health", "rank_held", "callsign", "photo", "image", "phone"}
    private |= {"email", "address", "relatives", "detained_at", "surname", "patronymic"}
    schema = kind.model_json_schema()
    for record in (schema, *schema.get("$defs", {}).values()):
        assert not private & set(record.get("properties", {}))


@pytest.mark.parametrize("kind", [Sheet, *FILES.values()])
def test_every_text_survives_a_round_trip(kind):
    """Schemas describe texts as texts: what is parsed from a text says so, with an example."""
    schema = kind.model_json_schema()
    for record in (schema, *schema.get("$defs", {}).values()):
        for each in record.get("properties", {}).values():
            if "examples" in each:
                assert each["type"] == "string"


def test_an_event_is_read_and_written():
    """An event reads from texts and writes the same texts."""
    event = Event.model_validate(EVENT)
    assert event.model_dump(exclude_unset=True, mode="json") == EVENT
    with pytest.raises(ValidationError):
        event.id = "two"


def test_a_count_takes_from_its_event_what_it_leaves_out():
    """A count without a claimant, a day, a source or a check of its own has those of its event."""
    (count,) = completed(Event.model_validate(EVENT)).counts
    assert (count.id, count.said_by, str(count.said_on)) == ("returned", ("body",), EVENT["date"])
    assert [str(each) for each in count.sources] == EVENT["sources"]
    assert str(count.verified) == EVENT["verified"]


def test_a_count_keeps_what_it_says_itself():
    """What a count says itself stands against what its event says."""
    own = {"id": "rival", "said_by": ["other"], "said_on": "2025-05-26", "sources": ["b @ lead"]}
    own |= {"verified": "2026-11-23"}
    raw = EVENT | {"counts": [{"count": "returned", "value": "400"} | own]}
    (count,) = completed(Event.model_validate(raw)).counts
    assert (count.id, count.said_by, str(count.said_on)) == ("rival", ("other",), "2025-05-26")
    assert (str(count.sources[0]), str(count.verified)) == ("b @ lead", "2026-11-23")


def test_the_current_value_is_the_newest_of_the_best_rank():
    """Rank goes before day; of equals the first listed is meant; of none there is none."""
    old = observation(id="old", as_of="2024", rank="preferred")
    new = observation(id="new", as_of="2025")
    gone = observation(id="gone", as_of="2026", rank="deprecated")
    twin = observation(id="twin", as_of="2025")
    assert current((old, new, gone)) == old
    assert current((gone, new, twin)) == new
    assert current(()) is None


def test_the_best_ranked_count():
    """Of rival counts the best ranked is meant, of equals the first; of none there is none."""
    counts = [{"count": "a", "id": f"a{n}", "value": str(n), "rank": r} for n, r in enumerate(Rank)]
    event = Event.model_validate(EVENT | {"counts": [*counts, counts[0] | {"id": "a9"}]})
    assert counted(event, "a").id == "a0"
    assert counted(event, "b") is None


@given(st.from_regex(ID, fullmatch=True), st.integers(1, 99))
def test_citations(source, number):
    """A citation is a source and a place in it, and reads as it is written."""
    for place in ("headline", "lead", "excerpt", "whole", "caption", "post", f"paragraph {number}"):
        cite = Cite.parse(f"{source} @ {place}")
        assert (cite.source, cite.place) == (source, place)
        assert str(cite) == f"{source} @ {place}"


@pytest.mark.parametrize(
    "text",
    ["a", "a @", "@ lead", "a@lead", "a @ paragraph 0", "a @ page 3", "A @ lead", "a @ lead x"],
)
def test_citations_that_are_none(text):
    """What does not say source and place is refused with an example."""
    with pytest.raises(BadValueError, match="does not say source and place; write `source-id @"):
        Cite.parse(text)


@pytest.mark.parametrize(
    ("kind", "right", "wrong"),
    [
        (Id, ["a", "up-2025-05-29", "1a"], ["", "A", "a_b", "-a", "a-", "a--b", "а", "a b", "a/b"]),
        (Ref, ["a", "a/b", "a-1/b-2"], ["a/", "/a", "a/b/c", "A/b"]),
        (Percent, ["50%", "0.5%", "99.9%"], ["50", "150%", "50 %", "50.55%", "-5%", "half"]),
        (
            Url,
            ["https://a.b/c?d=e#f", "http://a.b"],
            ["a.b", "ftp://a.b", "https://a", "https://a.b/ c"],
        ),
        (Url, [], ["javascript:alert(1)//a.b", 'https://a.b/"', "https://a.b/<x>", "data:a.b"]),
        (
            Line,
            ["a", "x" * LONGEST_TEXT],
            ["", "  ", "\u00a0", "x" * (LONGEST_TEXT + 1), ["a"], {}],
        ),
        (Texts, [{"en": "a"}], [{}, {"en": ""}, {"english": "a"}, {"EN": "a"}, "a", ["a"]]),
    ],
)
def test_kinds_of_value(kind, right, wrong):
    """Each kind of value takes what it describes and refuses everything near it."""
    adapter = TypeAdapter(kind)
    for each in right:
        assert adapter.validate_python(each) == each
    for each in wrong:
        with pytest.raises(ValidationError):
            adapter.validate_python(each)


def test_yes_and_no():
    """A flag is yes or no and nothing like it."""
    adapter = TypeAdapter(Flag)
    assert [adapter.validate_python(each) for each in ("yes", "no", True)] == [True, False, True]
    for wrong in ("true", "on", "1", "", ["yes"], {"yes": "no"}):
        with pytest.raises(ValidationError):
            adapter.validate_python(wrong)


@given(st.text(max_size=40))
def test_a_line_is_one_line(text):
    """Whatever white space a text was typed with, it is one line with single spaces."""
    try:
        found = TypeAdapter(Line).validate_python(text)
    except ValidationError:
        found = ""
    assert found == " ".join(text.split())


def test_derived_figures_have_no_hidden_defaults():
    """A figure that says nothing else is not cumulative and not derived."""
    figure = Figure.model_validate(
        {"id": "f", "title": {"en": "a"}, "definition": {"en": "b"}, "unit": "people"}
    )
    assert (figure.cumulative, figure.derived, figure.observations) == (False, None, ())
