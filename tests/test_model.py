"""The records: frozen, described, and as strict as their fields say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from factsheet.model import (
    FILES,
    Change,
    Cite,
    Event,
    Figure,
    Observation,
    Rank,
    Sheet,
    Source,
    Unit,
    completed,
    contacts,
    counted,
    current,
    digest,
)
from factsheet.model.check import Check
from factsheet.model.contacts import LONGEST, Way
from factsheet.model.evidence import Archive
from factsheet.model.fields import Flag, Id, Line, Percent, Ref, Texts, Url
from factsheet.model.format import FORMAT, UNKNOWN, Declared
from factsheet.model.identifiers import LONGEST_NAME
from factsheet.model.refersto import ID
from factsheet.model.sources import Seen
from factsheet.model.validators import LONGEST_TEXT
from factsheet.model.vocabulary import CountKind
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
    ["a", "a @", "@ lead", "a@lead", "a @ paragraph 0", "a @ sheet 3", "A @ lead"],
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
    """Whatever white space a text was typed with, it is one line; refused is what says nothing."""
    try:
        found = TypeAdapter(Line).validate_python(text)
    except ValidationError:
        assert not any(char.isalnum() and char not in "\u115f\u1160\u3164\uffa0" for char in text)
    else:
        assert found == " ".join(text.split())


def test_derived_figures_have_no_hidden_defaults():
    """A figure that says nothing else is not cumulative and not derived."""
    figure = Figure.model_validate(
        {"id": "f", "title": {"en": "a"}, "definition": {"en": "b"}, "unit": "people"}
    )
    assert (figure.cumulative, figure.derived, figure.observations) == (False, None, ())


WAY = {"source": "https://example.org/desk", "accessed": "2024-04-01"}


@pytest.mark.parametrize(
    ("contact", "link", "seen"),
    [
        ("https://www.example.org/", "https://www.example.org/", "example.org"),
        ("name@example.org", "mailto:name@example.org", "name@example.org"),
        ("a.b+tag@example.org", "mailto:a.b+tag@example.org", "a.b+tag@example.org"),
        ("o'clock@example.org", "mailto:o'clock@example.org", "o'clock@example.org"),
        ("mailto:a+tag@example.org", "mailto:a+tag@example.org", "a+tag@example.org"),
        ("mailto:a@b.org?subject=A%20b&cc=c@d.org",) * 2 + ("a@b.org",),
        ("0 800 (000) 000", "tel:0800000000", "0 800 (000) 000"),
        (f"https://a.test/{'b' * LONGEST}", f"https://a.test/{'b' * LONGEST}", "a.test/…"),
    ],
)
def test_a_contact_is_a_link_and_a_text(contact, link, seen):
    """Whatever a way to somebody is, readers can follow it and read it."""
    assert Way.model_validate(WAY | {"at": contact}).at == contact
    assert (contacts.href(contact), contacts.shown(contact)) == (link, seen)


@pytest.mark.parametrize(
    "contact", ["mailto:", "mailto:a", "a@b.org?subject=x", "mailto:a@b.org?", "mailto:a@b.org?x=%"]
)
def test_what_writes_to_nobody_is_no_contact(contact):
    with pytest.raises(ValidationError):
        Way.model_validate(WAY | {"at": contact})


def test_a_list_of_issues_is_public_and_has_a_private_way_where_one_is_known():
    issues = "https://github.com/a/b/issues"
    assert contacts.is_public(issues)
    assert not contacts.is_public("https://github.com/a/b")
    assert contacts.private(issues) == "https://github.com/a/b/security/advisories/new"
    assert contacts.private("https://git.test/a/b/issues") is None
    assert contacts.is_placeholder("name@example.org")
    assert not contacts.is_placeholder("name@my-example.test")


def test_a_change_is_of_what_it_names_or_of_its_digest():
    """An entry withdraws an address by its name or by a hash of it, and tells of no other."""
    raw = {"id": "a", "date": "2021", "kind": "withdrawn", "reason": {"en": "a"}}
    named = Change.model_validate(raw | {"gone": ["figures/a/b"]})
    hidden = Change.model_validate(raw | {"digests": [digest("a/b")]})
    assert named.withdraws("a/b")
    assert hidden.withdraws("a/b")
    assert not named.withdraws("a/c")
    assert not hidden.withdraws("a")
    assert named.withdrawn.keys() == hidden.withdrawn.keys() == {digest("a/b")}


def test_what_an_editor_wrote_is_told_from_what_was_filled_in():
    """A record that is changed by the engine does not count as written otherwise."""
    record = observation()
    again = record.changed(rank=Rank.DEPRECATED)
    assert (again.rank, record.rank) == (Rank.DEPRECATED, Rank.NORMAL)
    assert again.is_written("value")
    assert not again.is_written("rank")
    assert not record.is_written("note")


class Reached(Declared):
    """A declaration with the two addresses that a sheet may leave out."""

    repository: str
    contact: str


def test_a_sheet_says_its_format_and_may_leave_open_where_it_is_edited():
    """An address that is left out is a placeholder; one that is written stays."""
    left_out = Reached.model_validate({})
    assert (left_out.format, left_out.repository) == (FORMAT, UNKNOWN["repository"])
    written = Reached.model_validate({"format": "2", "contact": "a@example.org"})
    assert (written.format, written.contact) == (2, "a@example.org")
    assert "format" not in written.model_dump()


def test_an_outlet_is_a_source_only_with_an_address_and_how_much_was_seen():
    """How a publication was read is one of three words; its day may be missing, never wrong."""
    raw = {"id": "a", "publisher": "A", "url": "https://example.org", "language": "en"}
    raw |= {"accessed": "2021-05-01", "kind": "newspaper", "seen": "whole"}
    source = Source.model_validate(raw)
    assert (source.seen, source.published) == (Seen.WHOLE, None)
    for wrong in ({"seen": "half"}, {"url": "example.org"}, {"published": "yesterday"}):
        with pytest.raises(ValidationError):
            Source.model_validate(raw | wrong)


def test_a_word_of_the_vocabulary_names_the_unit_that_it_counts():
    """A count says in which unit; a unit may say below which number somebody is recognised."""
    name = {"en": "a"}
    count = CountKind.model_validate({"id": "a", "name": name, "unit": "people", "part_of": "b"})
    assert {key: said.target for key, said in CountKind.refers.items()} == {
        "unit": "units",
        "part_of": "counts",
    }
    assert count.split is None
    unit = Unit.model_validate(
        {"id": "people", "forms": {"en": {"other": "a"}}, "smallest_count": "5"}
    )
    assert unit.smallest_count == 5


def test_a_check_is_a_role_and_a_day_and_no_name():
    assert str(Check(by="second-reader", on="2026-11-22")) == "second-reader 2026-11-22"
    with pytest.raises(ValidationError):
        Check(by="Ada Example", on="2026-11-22")


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("save", "https://archive.example/save/"),
        ("save", "ftp://archive.example/{url}"),
        ("key", "GH_TOKEN"),
        ("key", "ARCHIVE_"),
    ],
)
def test_an_archive_that_is_none(field, text):
    """Its address ends with that of the page; its key is in a variable for archives alone."""
    whole = {"save": "https://archive.example/save/{url}", "key": "ARCHIVE_KEY"}
    assert Archive.model_validate(whole).key == "ARCHIVE_KEY"
    with pytest.raises(ValidationError):
        Archive.model_validate(whole | {field: text})


def test_an_id_is_as_long_as_names_of_files_can_be():
    """Pages, feeds and embeds are called by it, and no disk takes more than 255 bytes."""
    ids = TypeAdapter(Id)
    assert ids.validate_python("a" * LONGEST_NAME)
    with pytest.raises(ValidationError, match="keep it to 100"):
        ids.validate_python("a" * (LONGEST_NAME + 1))
