"""Values are drawn for a person to check, and what was checked is noted without another byte."""

import csv
import io
import re
import subprocess
from dataclasses import replace
from html import unescape

import markdown
import pytest
from sheet import FOLDER, TODAY, library, problems, write

from factsheet.__main__ import main
from factsheet.changes.sampling import checked_patch, sampled
from factsheet.changes.sampling.answering import answer
from factsheet.changes.sampling.checking import with_check
from factsheet.changes.sampling.lists import as_csv, as_markdown, ticked
from factsheet.changes.sampling.row import Cited, Row
from factsheet.checks.loader import load
from factsheet.derive import Certainties
from factsheet.problems import DataError
from factsheet.render import Renderer
from factsheet.wording import Wording

ADDRESS = "https://example.org/sheet/"


def test_the_same_seed_draws_the_same_and_another_one_others():
    facts = library()
    drawn = [[row.address for row in sampled(facts, 4, seed, "en", ADDRESS)] for seed in (1, 1, 2)]
    assert drawn[0] == drawn[1] != drawn[2]
    assert len(set(drawn[0])) == 4
    every = sampled(facts, 10**6, 0, "en", ADDRESS)
    assert {row.address for row in every} == {*facts.values}


@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_row_shows_what_readers_see_beside_what_it_rests_on(language):
    facts = library()
    rows = {row.address: row for row in sampled(facts, 10**6, 0, language, ADDRESS)}
    row = rows["books-lent/club-2021-02"]
    assert row.number == {"en": "250 books", "uk": "250 книжок"}[language]
    assert row.counted == facts.records["books-lent"].title[language]
    assert row.said_by == facts.records["readers-club"].name[language]
    assert row.as_of.startswith({"en": "as of ", "uk": "станом на "}[language])
    folder = "" if language == "en" else "uk/"
    assert row.page == f"{ADDRESS}{folder}number/books-lent/#club-2021-02"
    assert row.picture == f"{ADDRESS}data/v1/pictures/history.books-lent.{language}.svg"
    assert [(each.place, each.url) for each in row.cited] == [
        ({"en": "excerpt", "uk": "уривок"}[language], "https://example.org/gazette/2")
    ]
    trip = rows["trip-2021-03-07/returned"]
    assert trip.picture == ""
    assert trip.counted.startswith(facts.records["trip-2021-03-07"].title[language] + ": ")


def test_without_an_address_of_the_site_nothing_leads_there():
    """A link that holds only beside the pages would lead nowhere."""
    rows = sampled(library(), 10**6, 0, "en", "")
    assert {(row.page, row.picture) for row in rows} == {("", "")}
    said = as_markdown(rows, Wording("en"), "c", captives=False)
    assert {link[:8] for link in re.findall(r"\]\(([^)]*)\)", said)} == {"https://"}


CITED = Cited("T|", "https://u", "lead", "five `words`", "https://c")
LISTS = ["sane_lists"]
ROW = Row("a/b", "<1>", "x @who *y*", "as of 2021", "A; B", "https://p", "https://q", (CITED,))


def listed(*rows: Row) -> str:
    return as_markdown(rows, Wording("en"), "[here](https://h)", captives=True)


def test_a_list_is_rendered_as_steps_and_boxes_with_a_line_for_each_thing_to_compare():
    """Who works through it needs nothing but the list: every link is whole, each label a line."""
    one = replace(ROW, number="5 books", cited=(replace(CITED, title="The Times"),))
    html = markdown.markdown(
        listed(one, replace(one, address="c/d")), tab_length=2, extensions=LISTS
    )
    steps, boxes = re.findall(r"<ol>.*?</ol>|<ul>.*</ul>", html, re.DOTALL)
    assert steps.count("<li>") == 4
    assert '<a href="https://h">here</a>' in steps
    assert "who is or was a prisoner" in steps
    lines = [line for line in map(plain, boxes.splitlines()) if line]
    assert lines[:7] == [
        "[ ] 1. 5 books (a/b)", "What is counted: x @\u2060who *y*", "As of 2021", "Said by: A; B",
        "Source: The Times, lead: “five `words`” (copy)", "On the site · picture",
        "[ ] 2. 5 books (c/d)",
    ]  # fmt: skip


def plain(html: str) -> str:
    return unescape(re.sub("<[^>]*>", "", html))


def test_a_list_is_ticked_and_read_back():
    """Text in it is no Markdown and calls nobody; ticks of either case count, once each."""
    said = listed(ROW)
    assert "- [ ] **1. \\<1\\>** (`a/b`)\n" in said
    assert "@\u2060who \\*y\\*" in said
    assert "lead: “five \\`words\\`”" in said
    assert ticked(said) == []
    assert ticked(said.replace("[ ]", "[X]") * 2) == ["a/b"]
    table = as_csv([ROW, replace(ROW, address="c/d")])
    assert ticked(table) == []
    assert ticked(table.replace("\n,a/b", "\nx,a/b")) == ["a/b"]
    assert ticked("- [x] `a/b`: **1**\n- [x] **2. 3 \\`c\\`** (`d/e`)") == ["a/b", "d/e"]


def test_a_table_has_a_cell_for_each_thing_and_runs_nothing():
    """Rows with fewer sources end with empty cells, so every row is as long as the first."""
    plain = replace(ROW, number="=1", cited=())
    header, *rows = csv.reader(io.StringIO(as_csv([replace(ROW, cited=(CITED,) * 2), plain])))
    assert header[-6:] == ["source_1", "place_1", "words_1", "source_2", "place_2", "words_2"]
    assert {len(row) for row in rows} == {len(header)}
    assert (rows[0][8:11], rows[1][2]) == (["https://u", "lead", "five `words`"], "'=1")


def test_checks_are_noted_by_role_and_day_and_no_other_byte_changes(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    folder = write(tmp_path / "data")
    before = {path.name: path.read_text("utf-8") for path in folder.glob("*.yml")}
    marked = "- [x] `books-lent/club-2021-02`\n- [x] `delivery-2021-03/returned`\n- [ ] `x/y`\n"
    (tmp_path / "list.md").write_text(marked)
    words = ["sample", "--ticked", "list.md", "--by", "second-reader", "--on", "2021-05-30"]
    assert main(words) == 0
    patch = capsys.readouterr().out
    assert {path.name: path.read_text("utf-8") for path in folder.glob("*.yml")} == before
    subprocess.run(["git", "apply", "-"], input=patch.encode(), check=True)
    figures = (folder / "figures.yml").read_text("utf-8")
    assert (
        "    verified: 2021-05-30\n    checked: [{by: second-reader, on: 2021-05-30}]\n" in figures
    )
    assert (
        "  - {count: returned, value: 60, verified: 2021-05-30,"
        " checked: [{by: second-reader, on: 2021-05-30}]}\n"
    ) in (folder / "events.yml").read_text("utf-8")
    assert problems(folder) == ()
    assert len(patch.splitlines()) < 30


def test_a_second_check_is_one_in_another_role_or_on_another_day():
    text = (FOLDER / "figures.yml").read_text("utf-8")
    place = (1, "observations", 1)
    once = with_check(text, place, {"by": "a", "on": "2021-05-20"})
    assert with_check(once, place, {"by": "a", "on": "2021-05-20"}) == once
    twice = with_check(once, place, {"by": "b", "on": "2021-05-10"})
    assert "checked: [{by: a, on: 2021-05-20}, {by: b, on: 2021-05-10}]" in twice
    assert "verified: 2021-05-20" in twice


CHECKS = [((), 1), (("a 1",), 1), (("a 1", "a 1"), 1), (("a 1", "b 1"), 2), (("a 1", "a 2"), 2)]


@pytest.mark.parametrize(("checks", "number"), CHECKS)
def test_how_often_a_value_was_checked_stands_in_its_note(checks, number, tmp_path):
    listed = ", ".join(f"{{by: {by}, on: 2021-05-0{day}}}" for by, day in map(str.split, checks))
    folder = write(tmp_path, [{
        "in": "figures.yml",
        "replace": "sources: [gazette-2021-03-09 @ excerpt]\n    verified: 2021-05-01",
        "with": "sources: [gazette-2021-03-09 @ excerpt]\n    verified: 2021-05-02\n"
                f"    checked: [{listed}]",
    }])  # fmt: skip
    facts = load(folder, TODAY)
    assert Certainties(facts).of("books-lent/club-2021-02").checked == number
    tile = Renderer(facts, "en")
    tile.figure("books-lent/club-2021-02")
    assert ("checked 2 times" in tile.notes().replace("\xa0", " ")) == (number == 2)


def test_a_count_takes_the_checks_of_its_event_over(tmp_path):
    """A day of it that is in the future is told once, at the event."""
    whole = "kind: delivery\n  title: {en: The second delivery, uk: Друга доставка}"
    new = f"checked: [{{by: a, on: DAY}}]\n  {whole}"
    edit = {"in": "events.yml", "replace": whole, "with": new}
    folder = write(tmp_path / "a", [edit | {"with": edit["with"].replace("DAY", "2021-05-02")}])
    facts = load(folder, TODAY)
    assert str(facts.values["delivery-2021-03/returned"].checked[0]) == "a 2021-05-02"
    folder = write(tmp_path / "b", [edit | {"with": edit["with"].replace("DAY", "2031-05-02")}])
    assert [each.message for each in problems(folder)] == ["`2031-05-02` is in the future"]


@pytest.mark.parametrize(("words", "said"), [
    (["--by", "Ada"], "say who with `--by ROLE`"),
    ([], "say who with `--by ROLE`"),
    (["--by", "a", "--on", "2031-01-01"], "is in the future"),
])  # fmt: skip
def test_who_and_when_are_asked_for(words, said, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "data")
    (tmp_path / "list").write_text("- [x] `books-lent/club-2021-02`")
    assert main(["sample", "--ticked", "list", *words]) != 0
    told = capsys.readouterr()
    assert said in told.out + told.err


def test_what_is_not_there_is_told():
    with pytest.raises(DataError, match="no value `x/y`; draw the sample anew"):
        checked_patch(FOLDER, ["x/y"], "a", "2021-05-30", TODAY)
    assert main(["sample", "2", "--language", "fr", "--data", str(FOLDER)]) == 2


def test_the_whole_list_is_given_in_the_first_language_of_the_sheet():
    given = {"seed": 1, "language": None, "address": "", "ticked": None, "by": None, "on": None}
    said = answer(FOLDER, 2, "csv", TODAY, **given)
    assert said.splitlines()[0].startswith("ok,address,number")
    assert len(said.splitlines()) == 3
