"""What a pull request changes, on prepared pairs of data trees."""

import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from factsheet.__main__ import main
from factsheet.changes import SHAPES, between
from factsheet.model import FILES, Observation, Sheet
from factsheet.wording import Wording

DATA = Path(__file__).parent / "other" / "data"
TODAY = date(2026, 11, 22)

SECOND_SOURCE = """- id: bulletin-2
  publisher: Gazette
  title: Books are back
  url: https://example.org/gazette/2
  language: en
  published: 2024-05-02
  accessed: 2024-06-01
  archived: https://example.org/archive/2
  kind: newspaper
  seen: whole
"""
NEWER = """  - id: desk-2024-05-01
    value: 52
    as_of: 2024-05-01
    said_by: [desk-a]
    said_on: 2024-05-01
    sources: [bulletin-2 @ lead]
    verified: 2024-06-01
- id: books-lent
"""
SECOND_EVENT = """- id: delivery-2024-05-01
  date: 2024-05-01
  kind: delivery
  title: {en: A small delivery, uk: Мала доставка}
  counts:
  - {count: returned, value: 12}
  said_by: [desk-a]
  sources: [bulletin-2 @ paragraph 2]
  verified: 2024-06-01
"""
ENTRY = """- id: {id}
  date: 2024-06-01
  kind: {kind}
  records: [{records}]
  reason: {{en: A newer number., uk: Новіше число.}}
"""


DISAGREEMENT = """- id: thin-books
  title: {en: How many were thin, uk: Скільки було тонких}
  records: [delivery-2024-03-04/thin, delivery-2024-03-04/thin-2, delivery-2024-03-04/returned,
    delivery-2024-03-04/thick]
  explanation: {en: Counted by two., uk: Рахували двоє.}
"""


def added(file, text):
    """An edit that appends a record."""
    return (file, None, text)


def logged(records="books-returned", key="newer-number", kind="revision"):
    """An edit that adds an entry to the log."""
    return added("changes.yml", ENTRY.format(id=key, records=records, kind=kind))


SOURCE = added("sources.yml", SECOND_SOURCE)
EARLY = added("sources.yml", SECOND_SOURCE.replace("2024-05-02", "2024-03-06"))
NEW_VALUE = ("figures.yml", "- id: books-lent\n", NEWER)
TWO_SOURCES = (
    "events.yml",
    "sources: [bulletin-1 @ paragraph 2]",
    "sources: [bulletin-1 @ paragraph 2, bulletin-2 @ lead]",
)
STATEMENT = (DATA / "statements.yml").read_text("utf-8")
EVENT = (DATA / "events.yml").read_text("utf-8")

PAIRS = {
    "a-newer-value": (
        [],
        [SOURCE, NEW_VALUE, logged()],
        [
            "Books that came back: 40 (4 March 2024) → 52 (1 May 2024), said by Desk A",
            ("Share that came back: 42–48% (4 March 2024) → 54–62% (1 May 2024)"
            ", our arithmetic"),
            "New source: Gazette, “Books are back”",
            "New entry in the log: A newer number.",
        ],
        [
            ("Повернуті книжки: 40 (4 березня 2024 року) → 52 (1 травня 2024 року);"
            " хто сказав: Відділ А"),
            ("Частка повернутих: 42–48% (4 березня 2024 року)"
            " → 54–62% (1 травня 2024 року); це наше обчислення"),
            "Нове джерело: Gazette, «Books are back»",
            "Новий запис у журналі: Новіше число.",
        ],
    ),
    "a-translation-left-behind": (
        [],
        [("figures.yml", "en: All books lent.", "en: All books ever lent.")],
        ["Books lent, definition: changed in English, not in Ukrainian: “All books ever lent.”"],
        [
            ("Позичені книжки, визначення: змінено мовою: англійська; не змінено: українська:"
            " «All books ever lent.»"),
        ],
    ),
    "a-source-lost": (
        [EARLY, TWO_SOURCES],
        [],
        [
            "1\u00a0record was removed from sources.yml",
            "A delivery (4 March 2024): no longer rests on a source that was removed",
        ],
        [
            "sources.yml: вилучено 1\u00a0запис",
            ("Доставка (4 березня 2024 року): більше не спирається на джерело,"
            " яке вилучено"),
        ],
    ),
    "records-come-and-go": (
        [],
        [SOURCE, added("events.yml", SECOND_EVENT), ("statements.yml", STATEMENT, "[]\n")],
        [
            "New source: Gazette, “Books are back”",
            "New event: A small delivery (1 May 2024): Returned – 12",
            "1\u00a0record was removed from statements.yml",
        ],
        [
            "Нове джерело: Gazette, «Books are back»",
            "Нова подія: Мала доставка (1 травня 2024 року): Повернуто – 12",
            "statements.yml: вилучено 1\u00a0запис",
        ],
    ),
    "a-value-corrected": (
        [],
        [("events.yml", "count: thin, value: 30", "count: thin, value: about 30"),
         logged("delivery-2024-03-04/thin", "rounded", "correction")],
        [
            "A delivery (4 March 2024), Thin: 30 → about 30, said by Desk A",
            "New entry in the log: A newer number.",
        ],
        [
            "Доставка (4 березня 2024 року), Тонкі: 30 → приблизно 30; хто сказав: Відділ А",
            "Новий запис у журналі: Новіше число.",
        ],
    ),
}  # fmt: skip


def tree(folder: Path, edits) -> Path:
    """A copy of the small sheet with some edits."""
    shutil.copytree(DATA, folder)
    for file, old, new in edits:
        path = folder / file
        text = path.read_text("utf-8")
        assert old is None or old in text
        path.write_text(text + new if old is None else text.replace(old, new, 1), "utf-8")
    return folder


@pytest.fixture
def pair(tmp_path):
    """Two trees, each the small sheet with some edits."""

    def make(before, after):
        return str(tree(tmp_path / "base", before)), str(tree(tmp_path / "head", after))

    return make


@pytest.mark.parametrize("name", PAIRS)
def test_each_difference_is_said_in_both_languages(pair, name):
    before, after, english, ukrainian = PAIRS[name]
    found = between(*pair(before, after), TODAY)
    assert [each.sentences["en"] for each in found.differences] == english
    assert [each.sentences["uk"] for each in found.differences] == ukrainian
    assert found.problems == ()


def test_a_newer_value_needs_an_entry_in_the_log(pair, capsys):
    base, head = pair([], [SOURCE, NEW_VALUE])
    assert main(["diff", base, head]) == 0
    assert main(["diff", base, head, "--require-log"]) == 1
    assert capsys.readouterr().out.splitlines()[-2] == (
        f"{head}/figures.yml:16:12: what `books-returned` shows was `40` and is `52`, and the log"
        " does not say so; add an entry to changes.yml with `records: [books-returned]`"
    )


def test_an_old_entry_does_not_cover_a_new_change(pair):
    edited = ("figures.yml", "value: 40", "value: 41")
    found = between(*pair([logged()], [logged(), edited]), TODAY)
    assert [each.rule for each in found.problems] == ["changed-values-are-logged"]


def test_a_value_that_is_no_longer_relied_on_needs_an_entry_in_the_log(pair):
    deprecated = "value: 30, rank: deprecated, reason: {en: A slip., uk: Описка.}}"
    found = between(*pair([], [("events.yml", "value: 30}", deprecated)]), TODAY)
    assert ["delivery-2024-03-04" in each.hint for each in found.problems] == [True]


RIVAL = (
    "events.yml",
    "  - {count: thin, value: 30}\n",
    "  - {count: thin, value: 30}\n  - {count: thin, id: thin-2, value: 31, rank: normal}\n",
)


def test_a_rival_that_takes_the_place_of_a_number_needs_an_entry(pair):
    """Readers see another number although no value changed: that is told, and logged."""
    better = "rank: preferred, reason: {en: Counted twice., uk: Лічено двічі.}"
    swapped = (*RIVAL[:2], RIVAL[2].replace("rank: normal", better))
    apart = ("disagreements.yml", "[]\n", DISAGREEMENT)
    found = between(*pair([RIVAL, apart], [swapped, apart]), TODAY)
    assert [each.message for each in found.problems] == [
        "what `delivery-2024-03-04/thin` shows was `30` and is `31`, and the log does not say so"
    ]
    assert any("30 (4 March 2024) → 31" in each.sentences["en"] for each in found.differences)


def test_a_claim_that_turns_is_told(pair):
    lower = [("figures.yml", "value: 40", "value: 20"), logged()]
    found = between(*pair([], lower), TODAY)
    assert "More than a third came back. Holds → Does not hold" in [
        each.sentences["en"] for each in found.differences
    ]


def test_what_was_only_checked_again_is_one_line(pair):
    again = ("figures.yml", "verified: 2024-04-01", "verified: 2024-07-01")
    found = between(*pair([], [again]), TODAY)
    assert [each.sentences["en"] for each in found.differences] == [
        "Records and values compared with their sources again: 1"
    ]


def test_two_equal_trees_differ_in_nothing(pair, capsys):
    assert main(["diff", *pair([], []), "--require-log"]) == 0
    assert "Nothing changes for a reader." in capsys.readouterr().out
    assert main(["diff", str(DATA), str(DATA), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "differences": [],
        "problems": [],
        "second_look": [],
    }


def test_markdown_shows_the_touched_figures_before_and_after(pair, capsys):
    before, after, *_ = PAIRS["a-newer-value"]
    main(["diff", *pair(before, after), "--format", "markdown"])
    out = capsys.readouterr().out
    assert "| Before | After |" in out
    assert "| Було | Стало |" in out
    assert "| 40 (4 March 2024) | " in out
    assert ">52</data>" in out
    assert "<a " not in out


@pytest.mark.parametrize("shape", ["text", "markdown"])
def test_data_that_break_a_rule_are_told_in_their_place(pair, capsys, shape):
    """Markdown has no form of its own for them: they are lines."""
    base, head = pair([], [("figures.yml", "value: 40", "value: forty")])
    assert main(["diff", base, head, "--format", shape]) == 1
    assert capsys.readouterr().out.startswith(f"{head}/figures.yml:9:12: `forty` is not a quantity")


def test_annotations_mark_the_line(pair, capsys):
    base, head = pair([], [("figures.yml", "value: 40", "value: 41")])
    assert main(["diff", base, head, "--require-log", "--format", "github"]) == 1
    place = f"::error file={head}/figures.yml,line=9,col=12,title=changed-values-are-logged::"
    assert place in capsys.readouterr().out


def test_two_revisions_are_compared_and_an_unknown_one_is_one_sentence(
    tmp_path, monkeypatch, capsys
):
    """A revision's data is read from git, and its messages name it as the editor would."""
    monkeypatch.chdir(tmp_path)
    tree(tmp_path / "data", [])
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    path = tmp_path / "data" / "figures.yml"
    path.write_text(path.read_text("utf-8").replace("value: 40", "value: 41"), "utf-8")
    assert main(["diff", "HEAD", "data", "--require-log"]) == 1
    assert "data/figures.yml:9:12: the value of" in capsys.readouterr().out
    assert main(["diff", "nonsense", "data"]) == 2
    assert "nonsense:1:1: this is neither a folder nor a revision" in capsys.readouterr().out


def test_an_earlier_state_need_not_keep_younger_rules(pair):
    """A rule that came after the base does not make the comparison impossible."""
    base, head = pair([("statements.yml", STATEMENT, "[]\n"), SOURCE], [])
    assert between(base, head, TODAY).differences


def spoken(folder: Path, language: str) -> None:
    """Leave a tree with its other language alone."""
    for path in folder.glob("*.yml"):
        text = path.read_text("utf-8").replace("languages: [en, uk]", "languages: [en]")
        inline = rf", {language}: (\"[^\"]*\"|\{{[^}}]*\}}|[^,}}\n]*)|\n +{language}: .*"
        path.write_text(re.sub(inline, "", text), "utf-8")


@pytest.mark.parametrize("shape", SHAPES)
def test_a_language_may_be_added_while_a_figure_changes(pair, capsys, shape):
    """The earlier state has no word of the new language, and is told in it all the same."""
    before, after, *_ = PAIRS["a-newer-value"]
    base, head = pair(before, after)
    spoken(Path(base), "uk")
    assert main(["diff", base, head, "--format", shape]) == 0
    out = capsys.readouterr().out
    assert "52" in out
    assert "4 березня 2024 року" in out


@pytest.mark.long
@pytest.mark.parametrize(
    "edits",
    [
        [("figures.yml", "value: 40", "value: forty")],
        [("figures.yml", "of: [books-returned, books-lent]", "of: [books-returned, books-lost]")],
        [("factsheet.yml", "- id: books\n", "- id: volumes\n")],
        [("events.yml", EVENT, "[]\n")],
        [("speakers.yml", "id: desk-a", "id: desk-b")],
        [("sources.yml", "id: bulletin-1", "id: bulletin-9")],
    ],
    ids=["value", "derived", "unit", "events", "speaker", "source"],
)
@pytest.mark.parametrize("shape", SHAPES)
def test_an_earlier_state_with_holes_is_compared(pair, edits, shape):
    """What cannot be read or computed there ends no comparison."""
    report = between(*pair(edits, []), TODAY)
    assert report.differences
    assert SHAPES[shape](report)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_text_of_several_lines_is_quoted_whole(pair, shape):
    """Nothing of it is left for a reader to miss."""
    text = "{en: All books lent., uk: Усі позичені книжки.}"
    assert text in (DATA / "figures.yml").read_text("utf-8")
    longer = "\n    en: >-\n      All books.\n      # Twice.\n    uk: >-\n      Усі.\n      Двічі."
    said = SHAPES[shape](between(*pair([], [("figures.yml", text, longer)]), TODAY))
    assert "All books. # Twice." in said
    assert "Усі. Двічі." in said


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("data", "data:1:1: the earlier state cannot be read here; name a later one"),
        ("data/events.yml", "New event: A delivery"),
        ("data/factsheet.yml", "data/factsheet.yml:1:1: the earlier state cannot be read here"),
    ],
)
def test_a_link_that_leads_out_of_the_data_ends_nothing(tmp_path, monkeypatch, capsys, name, told):
    """A revision has nothing behind such a link, be it a file or the folder; a folder does."""
    monkeypatch.chdir(tmp_path)
    tree(tmp_path / "data", [])
    shutil.copytree("data", "plain")
    (tmp_path / name).rename(tmp_path / "elsewhere")
    (tmp_path / name).symlink_to(tmp_path / "elsewhere")
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *command], check=True)
    main(["diff", "HEAD", "plain"])
    assert told in capsys.readouterr().out
    assert main(["diff", "plain", "data"]) == 0
    assert "Nothing changes for a reader." in capsys.readouterr().out


def kinds():
    """Every kind of record that stands in a list of the data, and what such records hold."""
    return {*FILES.values(), Observation, Sheet}


@pytest.mark.parametrize("language", ["en", "uk"])
def test_every_field_has_a_word_for_readers(language):
    words = Wording(language).words
    fields = {name for kind in kinds() for name in kind.model_fields} - {"id", "observations"}
    assert {name for name in fields if f"diff_field_{name}" not in words} == set()
