"""A change asks for a second person: what is new of names, places and numbers of people."""

import json
import subprocess
from pathlib import Path

import pytest
from sheet import FOLDER, write

from factsheet.__main__ import main
from factsheet.changes import SHAPES, Report
from factsheet.changes.added import added
from factsheet.changes.both import Both
from factsheet.changes.language_formatter import Speech
from factsheet.changes.second_look import second_look
from factsheet.changes.trees import tree

TITLE = "title: {en: The first delivery, uk: Перша доставка}"
READERS = {
    "in": "factsheet.yml",
    "replace": "- id: books\n",
    "with": "- id: books\n  smallest_count: 3\n",
}


def titled(english: str, ukrainian: str = "Перша доставка") -> dict[str, str]:
    """An edit of an event's title."""
    text = f"title: {{en: '{english}', uk: '{ukrainian}'}}"
    return {"in": "events.yml", "replace": TITLE, "with": text}


@pytest.fixture
def look(tmp_path):
    """What a second person is shown of a change of the small sheet: sort, text, place."""

    def found(edits, before=()):
        base, head = write(tmp_path / "base", before), write(tmp_path / "head", [*before, *edits])
        with tree(str(base), None) as one, tree(str(head), None) as other:
            return [
                (str(each.sort), each.text, Path(each.file).name, each.line)
                for each in second_look(one, other)
            ]

    return found


LINE = 1 + FOLDER.joinpath("events.yml").read_text("utf-8").splitlines().index(f"  {TITLE}")


@pytest.mark.parametrize(
    ("english", "ukrainian", "name"),
    [
        ("A delivery by Abcd", "Перша доставка", "Abcd"),
        ("Abcd brought books", "Перша доставка", "Abcd"),
        ("A delivery by Abcd Efgh-Ijkl", "Перша доставка", "Abcd Efgh-Ijkl"),
        ("The first delivery", "Доставка, яку зробив Абвгд", "Абвгд"),
        ("The first delivery, by Αβγδε", "Перша доставка", "Αβγδε"),
    ],
)
def test_a_new_name_is_shown_with_its_place(look, english, ukrainian, name):
    """In any alphabet, within a sentence or at its beginning."""
    assert look([titled(english, ukrainian)]) == [("name", name, "events.yml", LINE)]


def test_a_name_that_stood_there_is_not_new(look):
    """Nor is a plain word that begins a sentence, nor what an address holds; places are told."""
    edit = titled("After this the North Hall was open: see https://example.org/Abcd")
    assert look([edit]) == [("place", "North Hall", "events.yml", LINE)]


def test_the_place_of_an_event_is_shown(look):
    """Whatever it is, and in each language."""
    place = "place: {en: North Hall, uk: Північна зала}"
    edit = {"in": "events.yml", "replace": place, "with": "place: {en: a hall, uk: якась зала}"}
    assert [each[:2] for each in look([edit])] == [("place", "a hall"), ("place", "якась зала")]


@pytest.mark.parametrize("number", ["7", "1,234", "nine"])
def test_a_number_of_people_is_shown_however_great(look, number):
    """The rules refuse small ones; a second person is shown all."""
    found = look([titled(f"The delivery of {number} women")], [READERS])
    plain = number.replace(",", "")
    assert found == [("people", f"{plain} women", "events.yml", LINE)]


def test_a_value_that_counts_people_is_shown_where_it_stands(look):
    """New or changed; of a unit of people, and of no other."""
    edit = {"in": "figures.yml", "replace": "value: 100\n", "with": "value: 101\n"}
    assert look([edit]) == []
    line = FOLDER.joinpath("figures.yml").read_text("utf-8").split("value: 100")[0].count("\n") + 1
    assert look([edit], [READERS]) == [("people", "101", "figures.yml", line)]


def test_what_is_gone_is_not_told(look):
    """The names of the earlier state are not listed, nor what only went."""
    edit = {"in": "events.yml", "replace": "by Abcd", "with": "by us"}
    assert look([edit], [titled("A delivery by Abcd")]) == []


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_asks_a_second_person(tmp_path, shape):
    """In each language, with record and place; JSON with every part."""
    base = write(tmp_path / "base")
    head = write(tmp_path / "head", [titled("A delivery of Abcd")])
    with tree(str(base), None) as one, tree(str(head), None) as other:
        both = Both(one.facts, other.facts, Speech(other.facts))
        said = SHAPES[shape](Report(both, (), (), second_look(one, other)))
    place = f"{head.as_posix()}/events.yml", LINE
    if shape == "json":
        (found,) = json.loads(said)["second_look"]
        wanted = {"sort": "name", "text": "Abcd", "address": "delivery-2021-03-01", "column": 15}
        assert found == wanted | {"file": place[0], "line": place[1]}
        return
    assert f"- new name: `Abcd`, `delivery-2021-03-01` {place[0]}:{place[1]}:15" in said
    assert said.count("`Abcd`") == 2
    assert "A second person, who has not written this" in said
    assert "інша людина, не автор змін" in said


def test_the_added_lines_of_pages_are_looked_at(tmp_path, monkeypatch, capsys):
    """Those of a revision and those beside a folder; lines that stood there are not shown."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "data")
    page = tmp_path / "docs/en/index.md"
    page.parent.mkdir(parents=True)
    page.write_text("---\ntitle: Books\n---\n\nBooks of Known.\n", "utf-8")
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    page.write_text("---\ntitle: Books\n---\n\nBooks of Known.\n\nAnd by Abcd.\n", "utf-8")
    with tree("HEAD", None) as one, tree("data", None) as other:
        assert [each.text for each in added(one, other)] == ["And by Abcd."]
    main(["diff", "HEAD", "data", "--format", "json"])
    (found,) = json.loads(capsys.readouterr().out)["second_look"]
    assert (found["text"], found["file"], found["line"]) == ("Abcd", "docs/en/index.md", 7)
