"""The steps from two states of a sheet to what differs, each by itself."""

from dataclasses import replace
from datetime import date

import pytest
from click.testing import CliRunner
from sheet import FOLDER, TODAY, library, write

from factsheet.changes.both import Both
from factsheet.changes.command import diff, withdraw
from factsheet.changes.compare import compare
from factsheet.changes.difference import ORDER, Kind
from factsheet.changes.fields import fields
from factsheet.changes.language_formatter import LONGEST, LanguageFormatter, Speech, sources_of
from factsheet.changes.log import RULE, unlogged
from factsheet.changes.records import records
from factsheet.changes.trees import tree
from factsheet.changes.values import address_of, counts, figures, shown, verdicts
from factsheet.derive import value_at
from factsheet.problems import DataError, NotThereError

FACTS = library()
RECOUNTED = [
    {"in": "events.yml", "replace": "{count: thin, value: 30}", "with": "{count: thin, value: 29}"},
    {"in": "figures.yml", "replace": "value: 100\n", "with": "value: 101\n"},
]


def edited(folder, *edits):
    """Return the library with some edits, whatever the rules say of it."""
    with tree(str(write(folder / "data", edits)), None) as found:
        return found.facts


def both(head, base=FACTS):
    """Return two states side by side, in the languages of the later one."""
    return Both(base, head, Speech(head))


def without(name, key):
    """Return the library without one record of a file."""
    kept = tuple(record for record in getattr(FACTS, name) if record.id != key)
    return replace(FACTS, **{name: kept})


def test_a_value_that_is_gone_is_hidden_unless_the_log_tells_of_it():
    """What an earlier value rests on is told again only where it is still there."""
    value = value_at(FACTS, "books-returned")
    assert not both(FACTS).is_hidden(value)
    assert both(without("figures", "books-returned")).is_hidden(value)
    assert not both(FACTS).is_hidden(None)


def test_both_speak_the_languages_that_both_have():
    sheet = FACTS.sheet.changed(languages=("uk",))
    assert both(FACTS, replace(FACTS, sheet=sheet)).languages == ("uk",)


def test_the_weightiest_difference_comes_first(tmp_path):
    """Values stand before wordings, and what was only checked again is one line, the last."""
    head = edited(
        tmp_path,
        *RECOUNTED,
        {"in": "claims.yml", "replace": "It was a Monday.", "with": "It was Monday."},
        {"in": "changes.yml", "replace": "The sheet begins.", "with": "It begins."},
    )
    kinds = [each.kind for each in compare(both(head))]
    assert kinds == sorted(kinds, key=ORDER.index)
    assert kinds[0] is Kind.VALUE
    assert Kind.TRANSLATION in kinds
    assert compare(both(FACTS)) == ()


def test_records_checked_again_are_counted_in_one_sentence():
    again = tuple(each.changed(verified=each.said_on) for each in FACTS.statements)
    (told,) = compare(both(replace(FACTS, statements=again)))
    assert (told.kind, told.address) == (Kind.CHECKED, "")
    assert "1" in told.sentences["en"]


def test_a_field_that_differs_is_told_and_an_equal_one_is_not():
    """A new wording in one language alone leaves the other translation behind."""
    was = FACTS.statements[0]
    now = was.changed(text={**was.text, "en": "They come back, she said."})
    (told,) = fields(both(FACTS), was.id, was, now)
    assert (told.kind, told.address) == (Kind.TRANSLATION, was.id)
    assert "They come back, she said." in told.sentences["en"]
    assert list(fields(both(FACTS), was.id, was, was)) == []


def test_a_source_that_is_no_longer_cited_is_named():
    was = FACTS.figures[0].observations[1]
    now = was.changed(sources=was.sources[:1])
    (told,) = fields(both(FACTS), "books-returned/desk-2021-03-08", was, now)
    assert told.kind is Kind.SOURCE
    assert "Mirror" in told.sentences["en"]


def test_a_record_that_came_is_new_and_one_that_went_is_no_more_than_a_number():
    less = without("claims", "on-a-monday")
    (came,) = records(both(FACTS, less))
    assert (came.kind, came.address) == (Kind.NEW, "on-a-monday")
    (went,) = records(both(less))
    assert (went.kind, went.address) == (Kind.REMOVED, "")
    assert "Monday" not in str(went.sentences)


def test_a_figure_that_shows_another_value_comes_with_both(tmp_path):
    head = edited(tmp_path, *RECOUNTED)
    found = {figure.id: (was, now) for figure, was, now in figures(FACTS, head)}
    was, now = found["books-returned"]
    assert (str(was.quantity), str(now.quantity)) == ("100", "101")
    assert "books-share" in found  # it is worked out from that one
    assert "books-lent" not in found


def test_a_count_whose_preferred_value_is_another_comes_with_both():
    """A value that a record kept under another id is the count's new one."""
    events = list(FACTS.events)
    (best, *others) = events[0].counts
    rival = best.changed(id="returned-again", value=type(best.value).parse("41"))
    events[0] = events[0].changed(counts=(rival, *others))
    found = [
        (at, str(was.value), str(now.value)) for at, was, now in counts(FACTS, replaced(events))
    ]
    assert found == [("delivery-2021-03-01/returned", "40", "41")]
    assert list(counts(FACTS, FACTS)) == []


def replaced(events):
    """Return the library with other events."""
    return replace(FACTS, events=tuple(events))


def test_what_cannot_be_computed_shows_nothing():
    assert shown(FACTS, "no-such-figure") is None
    value = shown(FACTS, "books-returned")
    assert address_of(FACTS.figures[0], value) == "books-returned/desk-2021-03-08"
    assert address_of(FACTS.figures[2], shown(FACTS, "books-share")) == ""


def test_a_claim_whose_test_turned_is_told(tmp_path):
    head = edited(
        tmp_path, {"in": "claims.yml", "replace": "weekday: monday", "with": "weekday: friday"}
    )
    (told,) = verdicts(both(head))
    assert (told.kind, told.address) == (Kind.CLAIM, "on-a-monday")
    assert list(verdicts(both(FACTS))) == []


def test_a_changed_value_that_the_log_does_not_name_is_a_problem(tmp_path):
    """The problem stands at the value, and an entry that names its record ends it."""
    folder = write(tmp_path / "data", RECOUNTED)
    with tree(str(folder), None) as head:
        found = unlogged(both(head.facts), head)
        assert {each.rule for each in found} == {RULE}
        assert any("`100` and is `101`" in each.message for each in found)
        begins = FACTS.changes[0]
        named = ("books-returned", "delivery-2021-03-01")
        entry = begins.changed(id="recounted", records=named)
        facts = replace(head.facts, changes=(*head.facts.changes, entry))
        assert unlogged(both(facts), head) == ()


def test_a_tree_knows_where_its_values_stand():
    with tree(str(FOLDER), TODAY) as found:
        file, line, column = found.place("books-lent/club-2021-02")
        typed = (FOLDER / "figures.yml").read_text("utf-8").splitlines()[line - 1]
        assert file.endswith("figures.yml")
        assert typed[column - 1 :] == "250"
        assert found.place("no-such-record")[0].endswith("changes.yml")


def test_a_tree_that_is_not_there_is_named_and_one_with_mistakes_refused(tmp_path):
    with (
        pytest.raises(NotThereError, match="neither a folder nor a revision"),
        tree("no-such", None),
    ):
        pass
    spoilt = write(tmp_path / "data", [{"in": "events.yml", "whole": "- id: [\n"}])
    with pytest.raises(DataError), tree(str(spoilt), date(2021, 6, 1)):
        pass


def test_a_language_calls_things_by_their_names():
    voice = LanguageFormatter("en")
    assert voice.name(FACTS, "delivery-2021-03-01/returned").endswith(", Returned")
    assert voice.name(FACTS, "books-lent/club-2021-02") == "Books lent (February 2021)"
    assert voice.counts(FACTS, "delivery-2021-03-01") == ": Returned – 40; Thick – 10; Thin – 30"
    assert voice.speakers(FACTS, ["ada-example", "lending-desk"]) == "Ada Example, Lending Desk"
    assert voice.tongues(["uk"]) == "Ukrainian"
    assert voice.text({"en": "a" * (LONGEST + 1)}) == "a" * (LONGEST - 1) + "…"
    assert voice.text({"uk": "лише"}) == "лише"


def test_a_sentence_is_said_in_every_language_and_a_source_named_once():
    said = Speech(library())("diff_quoted", text=lambda voice: voice.language)
    assert said.keys() == {"en", "uk"}
    assert "uk" in said["uk"]
    assert sources_of(FACTS.figures[0].observations[0].sources * 2) == ("bulletin-2021-03-02",)


def test_the_command_fails_on_a_silent_log_only_if_asked_to(tmp_path):
    """With `--require-log` a silent log is a failure; without, what differs is only told."""
    edit = {"in": "figures.yml", "replace": "value: 250", "with": "value: 251"}
    words = [str(FOLDER), str(write(tmp_path / "data", [edit]))]

    def ended(*more):
        return CliRunner().invoke(diff, [*words, *more], obj=TODAY, standalone_mode=False)

    assert "251" in ended().output
    assert (ended().return_value, ended("--require-log").return_value) == (0, 1)


def test_a_withdrawal_wants_either_harm_or_a_reason():
    """Neither of them, or both, is a slip in typing, and nothing is read or written."""
    for words in (["x"], ["x", "--harm", "--reason", "en=why"]):
        found = CliRunner().invoke(withdraw, words, obj=TODAY)
        assert found.exit_code == 2
        assert "either `--harm` or `--reason`" in found.output
