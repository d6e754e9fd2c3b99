"""The steps of a withdrawal, each by itself: nothing is written but in a folder of the test."""

from datetime import date

import pytest
import yaml
from sheet import FOLDER, TODAY, library, write

from factsheet.changes.withdraw.dumped import dumped
from factsheet.changes.withdraw.lines import Lines
from factsheet.changes.withdraw.mentions import mentioned, named_in, pages
from factsheet.changes.withdraw.naming import needing, needless_names, texts, without_words
from factsheet.changes.withdraw.plan import Plan
from factsheet.changes.withdraw.showing import failing
from factsheet.changes.withdraw.support import needless
from factsheet.changes.withdraw.taking import take
from factsheet.changes.withdraw.trial import Trial
from factsheet.changes.withdraw.written import Written
from factsheet.problems import DataError, NotThereError, Problem

CLUB = "books-lent/club-2021-02"
REASON = {"en": "Nobody said it.", "uk": "Ніхто цього не казав."}


def planned(address, folder=FOLDER, along=False):
    """Return the plan to take out what stands at an address of the library."""
    written = Written.read(folder)
    return Plan(written, written.find(address), along)


def test_records_are_written_as_an_editor_would():
    """Short mappings stand on one line, letters as they are, and all is read back the same."""
    record = {"id": "a", "title": {"en": "A", "uk": "А"}, "day": "2021-03-01"}
    text = dumped([record])
    assert text == "- id: a\n  title: {en: A, uk: А}\n  day: 2021-03-01\n"
    assert yaml.safe_load(text)[0]["title"] == record["title"]


def test_the_lines_of_a_node_take_its_own_comments_along():
    text = "- a: 1\n# of b\n- b: 2\n  # too\n- c: 3\n"
    lines, top = Lines(text), yaml.compose(text, yaml.BaseLoader)
    second = top.value[1]
    start, end = lines.around(lines.dash(1), lines.end(second))
    assert text[start:end] == "# of b\n- b: 2\n  # too\n"
    assert text[lines.start(second) : lines.end(second)] == "b: 2"
    assert lines.after_colon(second.value[0][0]) == text.index(" 2")
    assert lines.dash(1) == text.index("- b")
    assert lines.is_first(lines.dash(1))
    assert not lines.is_first(lines.start(second))


def test_a_short_word_is_an_address_only_where_it_is_quoted_or_linked(tmp_path):
    text = 'the pace\n{{ statements("pace") }}\n[x](#pace)\nbooks-lent here\nbooks-lent-too\n'
    assert list(mentioned(text, {"pace"})) == [2, 3]
    assert list(mentioned(text, {"books-lent"})) == [4]
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.md").write_text(text, "utf-8")
    found = pages(tmp_path)
    assert named_in(found, {"books-lent"}) == [f"{(tmp_path / 'en/a.md').as_posix()}:4"]
    assert pages(tmp_path / "nowhere") == {}


def test_a_name_that_only_what_goes_used_is_needless():
    """North Hall stands in the event and its place; the library's name in texts that stay."""
    plan = planned("talk-2021-03-09")
    plan.out.add(plan.written.find("delivery-2021-03-01"))
    assert [plan.written.at(way).name["en"] for way in needless_names(plan, "")] == ["North Hall"]
    assert list(needless_names(plan, "in North Hall")) == []
    assert ("factsheet", "title", "en") in {way for way, _ in texts(plan)}


def test_a_text_that_names_a_speaker_who_goes_needs_rewording():
    plan, facts = planned("ada-example"), library()
    left = facts.speakers[:1] + facts.speakers[2:]
    after = type(facts)(facts.sheet, speakers=left, events=facts.events)
    found = [plan.written.addresses[way[:2]] for way in needing(plan, facts, after)]
    assert set(found) == {"talk-2021-03-09"}


def test_a_message_does_not_repeat_what_was_taken_out():
    told = Problem(
        "data/a.yml", 1, 1, f"no value `{CLUB}`", "see `books-lent`", "references-resolve"
    )
    other = Problem("data/a.yml", 2, 1, "no unit `pages`", "add it", "references-resolve")
    first, second = without_words(planned(CLUB), [told, other])
    assert CLUB not in first.sentence
    assert (first.line, first.rule) == (1, "references-resolve")
    assert second == other


def test_what_cannot_stand_without_another_goes_along_or_is_stuck():
    """An event needs somebody who reported it: it goes with them if that is wanted."""
    alone, along = planned("lending-desk"), planned("lending-desk", along=True)
    assert {*alone.stuck.values()} == {"said_by"}
    assert "delivery-2021-03-01" not in alone.addresses
    assert "delivery-2021-03-01" in along.addresses
    assert not alone.edits & {*alone.stuck}
    assert planned(CLUB).is_out(planned(CLUB).written.find(CLUB))


def test_a_source_that_nothing_else_cites_is_needless():
    plan = planned(CLUB)
    found = {plan.written.addresses.get(path) for path in needless(plan, "")}
    assert "readers-club" in found
    assert "gazette-2021-03-09" not in found


def test_a_call_on_a_page_that_cannot_be_answered_is_found_by_its_line(tmp_path):
    page = tmp_path / "en" / "a.md"
    text = '---\ntitle: A\n---\n\n{{ figure("books-lent") }}\n{{ figure("nowhere") }}\n'
    page.parent.mkdir()
    page.write_text(text, "utf-8")
    assert failing(library(), {page: text}, tmp_path) == {f"{page.as_posix()}:6"}


def test_a_trial_writes_nothing_until_it_is_asked_to(tmp_path):
    folder = write(tmp_path / "data")
    trial = Trial(folder, planned(CLUB, folder))
    trial.settle("")
    assert CLUB in trial.whole().values
    assert CLUB not in trial.left().values
    assert CLUB in library_of(folder)
    assert trial.write(date(2021, 6, 1), REASON) == ()
    assert CLUB not in library_of(folder)
    assert "Nobody said it." in (folder / "changes.yml").read_text("utf-8")


def library_of(folder):
    """Return the addresses at which something stands in a folder."""
    return Written.read(folder).parts


def test_what_cannot_be_read_is_refused_without_its_words(tmp_path):
    spoilt = write(tmp_path / "data", [{"in": "events.yml", "whole": "- id: secret\n"}])
    with pytest.raises(DataError) as error:
        Written.read(spoilt)
    assert "secret" not in str(error.value)
    with pytest.raises(NotThereError, match="no such folder"):
        Written.read(tmp_path / "nowhere")


def test_nothing_is_taken_where_nothing_stands_or_a_reason_is_missing(tmp_path):
    folder, docs = write(tmp_path / "data"), tmp_path / "docs"
    before = (folder / "figures.yml").read_bytes()
    nowhere = take(folder, docs, "no-such", TODAY, REASON)
    short = take(folder, docs, CLUB, TODAY, {"en": "Nobody said it."})
    assert not nowhere.is_done
    assert "no such record" in str(nowhere.lines[0])
    assert "--reason 'uk=…'" in str(short.lines[0])
    assert (folder / "figures.yml").read_bytes() == before
    assert take(folder, docs, CLUB, TODAY, REASON).is_done
