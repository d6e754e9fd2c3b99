"""Something taken out: with what only it needed, to the byte, and told nowhere again."""

import os
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
import warm
import yaml
from planted import MARK, PLANTED, address, plant
from sheet import FOLDER, write
from sheet import problems as problems_on

from factsheet.__main__ import main
from factsheet.model import digest

pytestmark = pytest.mark.long

ROOT = Path(__file__).resolve().parents[1]
DECIDED = {"disagreement"}
"""What leaves something for a person to decide: here a conflict that is explained no more."""


def withdraw(data: Path, key: str, *more: str) -> int:
    return main(["withdraw", key, "--data", str(data), *(more or ("--harm",))])


def problems(data: Path):
    return problems_on(data, date.today())  # noqa: DTZ011  the command's own day


def log(data: Path) -> list[dict]:
    return yaml.safe_load((data / "changes.yml").read_text("utf-8"))


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_bytes().decode() for path in sorted(folder.glob("*.yml"))}


@pytest.mark.parametrize("kind", PLANTED)
def test_all_goes_that_only_it_needed_and_nothing_else(tmp_path, capsys, kind):
    """What is left is, byte for byte, the sheet as it was before that was written into it."""
    data = plant(tmp_path / "data", [kind])
    assert MARK in "".join(texts(data).values()).casefold()
    assert withdraw(data, address(kind)) == (kind in DECIDED)
    before, after = texts(FOLDER), texts(data)
    if kind == "disagreement":
        before["disagreements.yml"] = "[]\n"
    result = after["changes.yml"].removeprefix(before["changes.yml"])
    assert after == before | {"changes.yml": before["changes.yml"] + result}
    (entry,) = yaml.safe_load(result)
    assert entry["kind"] == "withdrawn"
    assert entry["reason"]["en"] == "Something was removed from the sheet."
    assert set(entry) <= {"id", "date", "kind", "digests", "reason"}
    assert MARK not in capsys.readouterr().out.casefold()
    assert [each.rule for each in problems(data)] == ["conflicts-are-explained"] * (kind in DECIDED)


def test_its_addresses_are_kept_as_digests_alone(tmp_path):
    data = plant(tmp_path / "data", ["event"])
    withdraw(data, address("event"))
    key = address("event")
    stem = key.removesuffix("-event")
    gone = [key, f"{key}/{stem}-count", f"{stem}-stage", stem, f"{stem}-page"]
    assert log(data)[-1]["digests"] == sorted(map(digest, gone))


def test_a_second_time_there_is_no_such_record(tmp_path, capsys):
    """It says so without the word, and changes nothing."""
    data = plant(tmp_path / "data", ["figure"])
    withdraw(data, address("figure"))
    before = texts(data)
    capsys.readouterr()
    assert withdraw(data, address("figure")) == 0
    assert capsys.readouterr().out.startswith("there is no such record: it was withdrawn on 2")
    assert withdraw(data, f"{MARK}-never") == 1
    out = capsys.readouterr().out
    assert out.startswith("there is no such record; write its id")
    assert MARK not in out
    assert texts(data) == before


def test_what_came_back_is_told_by_check(tmp_path):
    """An old branch that brings the record back does not pass, and its line names nothing."""
    data = plant(tmp_path / "data", ["statement"])
    old = (data / "statements.yml").read_bytes()
    withdraw(data, address("statement"))
    (data / "statements.yml").write_bytes(old)
    found = [each for each in problems(data) if each.rule == "withdrawn-records-are-gone"]
    assert [each.file for each in found] == [str(data / "statements.yml")]
    assert MARK not in found[0].sentence


SOURCE = "this would rest on no source; cite another one first, or add `--with-dependents`"
SPEAKER = "this would have nobody who said it; name somebody else first, or add `--with-dependents`"
NAME = "this text needs the name; reword it first, or add `--with-dependents`"
STUCK = {
    "books-returned": [
        (
            "factsheet.yml:10:11",
            "the sheet opens with this figure; name another one in `headline:` first",
        )
    ],
    "bulletin-2021-03-02": [
        ("claims.yml:19:3", SOURCE),
        ("events.yml:1:3", SOURCE),
        ("figures.yml:9:5", SOURCE),
        ("figures.yml:29:5", SOURCE),
    ],
    "readers-club": [("figures.yml:39:5", SPEAKER)],
    "units/readers": [
        (
            "factsheet.yml:45:3",
            "this uses the word; use another one first, or add `--with-dependents`",
        )
    ],
    "names/North Hall": [
        (f"events.yml:{place}", NAME) for place in ("6:15", "6:31", "48:15", "48:53")
    ],
}


@pytest.mark.parametrize("key", STUCK)
def test_what_cannot_stand_without_it_is_one_line_each(tmp_path, monkeypatch, capsys, key):
    """Then nothing is taken out: place, fault and way out, and not a word of what it is."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "data")
    assert main(["withdraw", "--harm", key]) == 1
    lines = [f"data/{place}: {fault}" for place, fault in STUCK[key]]
    assert capsys.readouterr().out.splitlines() == [*lines, "nothing was taken out"]
    assert texts(Path("data")) == texts(FOLDER)


def test_what_cannot_stand_goes_along_if_that_is_wanted(tmp_path):
    data = write(tmp_path / "data")
    withdraw(data, "bulletin-2021-03-02", "--harm", "--with-dependents")
    left = "".join(text for name, text in texts(data).items() if name != "changes.yml")
    for gone in ("bulletin-2021-03-02", "desk-2021-02", "on-a-monday", "how-many-were-lent"):
        assert gone not in left
    assert "club-2021-02" in left
    assert not {"well-formed", "references-resolve"} & {each.rule for each in problems(data)}


def test_the_only_value_of_a_figure_does_not_leave_it_empty(tmp_path, capsys):
    data = write(tmp_path / "data")
    assert withdraw(data, "books-lent/club-2021-02") == 0
    assert withdraw(data, "books-lent/desk-2021-02") == 1
    assert "this figure would have no value; withdraw the figure itself" in capsys.readouterr().out


def test_a_name_that_goes_is_not_left_in_other_texts(tmp_path, capsys):
    """A speaker's surname in a note is one line; taken along, it is told by its place alone."""
    data = plant(tmp_path / "data", ["speaker"])
    path = data / "speakers.yml"
    number = address("speaker").rpartition("-")[2]
    spoken = path.read_text("utf-8").replace(f"Zhovtokvit{number}а", "Жовтоквітова")
    path.write_text(spoken.replace(f"Ann Zhovtokvit{number}", "Ann Zhovtokvit"), "utf-8")
    path = data / "figures.yml"
    before = "    verified: 2021-05-01\n- id: books-lent"
    note = "    note: {en: As Zhovtokvit put it., uk: Як каже Анна Жовтоквітова.}\n- id: books-lent"
    text = path.read_text("utf-8").replace(before, before.replace("- id: books-lent", note))
    path.write_text(text, "utf-8")
    assert problems(data) == ()
    assert withdraw(data, address("speaker")) == 1
    place = f"{data}/figures.yml:24:16"
    out = capsys.readouterr().out
    assert f"{place}: {NAME}" in out
    assert "nothing was taken out" in out
    assert withdraw(data, address("speaker"), "--harm", "--with-dependents") == 1
    out = capsys.readouterr().out
    assert f"{place}: this may tell of it; read it" in out
    assert "only speakers, publishers, and the names in the vocabulary may be named; see" in out
    assert MARK not in out.casefold()
    assert "жовтокв" not in out.casefold()


def test_a_mention_beside_others_is_cut_and_the_rest_is_to_be_read(tmp_path, capsys):
    """A statement about several things stays; whether it tells of what is gone, a person reads."""
    data = write(tmp_path / "data")
    assert withdraw(data, "delivery-2021-03/returned") == 0
    out = capsys.readouterr().out
    assert f"{data}/statements.yml:1:3: this may tell of it; read it" in out
    assert "  about: [books-returned]\n" in (data / "statements.yml").read_text("utf-8")
    assert "second-delivery-recounted" not in (data / "changes.yml").read_text("utf-8")


def test_pages_that_name_it_are_listed(tmp_path, capsys):
    """In a macro, in a link to its anchor, in a link to its file; a plain word is no name."""
    data = write(tmp_path / "data")
    page = tmp_path / "docs" / "en" / "x.md"
    page.parent.mkdir(parents=True)
    lines = ["# Ada", "", '{{ speaker("ada-example") }} {{ date("talk-2021-03-09") }}', "the talk",
             "{{ tile(", "  'talk-2021-03-09') }}", "[x](timeline.md#talk-2021-03-09)", "",
             '<a href="../data/v1/embed/books-lent/club-2021-02.en.html">x</a>',
             "[y](evidence.md#books-lent.club-2021-02)", "books lent"]  # fmt: skip
    page.write_text("\n".join(lines), "utf-8")
    (tmp_path / "docs" / "other.md").write_text("About talk-2021-03-09.\n", "utf-8")
    before = texts(data)
    for key, numbers in (
        ("talk-2021-03-09", ["3", "6", "7"]),
        ("books-lent/club-2021-02", ["9", "10"]),
    ):
        assert withdraw(data, key) == 1
        told = r"x\.md:(\d+): this page needs it; take it out there first, or add"
        assert re.findall(told, capsys.readouterr().out) == numbers
    assert texts(data) == before
    assert withdraw(data, "talk-2021-03-09", "--harm", "--with-dependents") == 1
    out = capsys.readouterr().out
    assert re.findall(r"(\w+\.md):(\d+): this", out) == [
        ("other.md", "1"), ("x.md", "3"), ("x.md", "6"), ("x.md", "7")
    ]  # fmt: skip
    assert "talk-2021-03-09" not in out
    assert "talk-2021-03-09" not in (data / "events.yml").read_text("utf-8")


def test_a_word_that_a_page_names_stays(tmp_path):
    """A topic that a macro lists is needed, though no statement has it."""
    data = plant(tmp_path / "data", ["statement"])
    page = tmp_path / "docs" / "uk" / "x.md"
    page.parent.mkdir(parents=True)
    topic = address("statement").replace("-statement", "-topic")
    page.write_text(f'{{{{ statements("{topic}") }}}}\n', "utf-8")
    assert withdraw(data, address("statement")) == 0
    assert topic in (data / "factsheet.yml").read_text("utf-8")


def test_a_page_that_can_no_longer_be_filled_is_listed(tmp_path, capsys):
    """It names nothing of it, yet it shows what only that could fill; what failed before may."""
    data = write(tmp_path / "data")
    page = tmp_path / "docs" / "en" / "x.md"
    page.parent.mkdir(parents=True)
    lines = ["---", "title: X", "---", '{{ figure("never-there") }}']
    lines += ["{% set kind = 'ta' ~ 'lk' %}", "{{ timeline(kind) }}"]
    page.write_text("\n".join(lines), "utf-8")
    assert withdraw(data, "talk-2021-03-09") == 1
    assert re.findall(r"x\.md:(\d+): this page needs it", capsys.readouterr().out) == ["6"]


def test_an_explanation_goes_with_its_conflict(tmp_path):
    """Of three records one goes, and the two others never differed: nothing is to be explained."""
    data = write(tmp_path / "data")
    text = (data / "figures.yml").read_text("utf-8")
    third = text.partition("  - id: desk-2021-02")[2].partition("  - id: club-2021-02")[0]
    third = "  - id: third-2021-02" + third.replace("preferred", "normal").replace(
        "    reason: {en: The desk keeps the list., uk: Відділ веде список.}\n", ""
    )
    (data / "figures.yml").write_text(
        text.replace("  - id: club-2021-02", third + "  - id: club-2021-02"), "utf-8"
    )
    path = data / "disagreements.yml"
    more = path.read_text("utf-8").replace("2021-02, ", "2021-02, books-lent/third-2021-02, ")
    path.write_text(more, "utf-8")
    assert problems(data) == ()
    assert withdraw(data, "books-lent/club-2021-02") == 0
    assert path.read_text("utf-8") == "[]\n"


def test_a_public_reason_names_what_is_gone(tmp_path, capsys):
    """It is asked for in each language, and the entry says what and why."""
    data = plant(tmp_path / "data", ["statement"])
    assert withdraw(data, address("statement"), "--reason", "en=Nobody said it.") == 1
    assert "write --reason 'en=…' --reason 'uk=…'" in capsys.readouterr().out
    reasons = ["--reason", "en=Nobody said it.", "--reason", "uk=Цього ніхто не казав."]
    assert withdraw(data, address("statement"), *reasons) == 0
    entry = log(data)[-1]
    assert entry["reason"] == {"en": "Nobody said it.", "uk": "Цього ніхто не казав."}
    assert f"statements/{address('statement')}" in entry["gone"]
    assert problems(data) == ()


def test_harm_can_still_be_taken_out_of_the_log(tmp_path):
    """What an earlier entry named for a public reason becomes a digest like the rest."""
    data = plant(tmp_path / "data", ["statement"])
    reasons = ["--reason", f"en=It was {MARK}.", "--reason", f"uk=Це {MARK}."]
    withdraw(data, address("statement"), *reasons)
    assert MARK in (data / "changes.yml").read_text("utf-8")
    assert withdraw(data, address("statement")) == 0
    assert MARK not in "".join(texts(data).values()).casefold()
    assert digest(address("statement")) in log(data)[-1]["digests"]


def test_two_withdrawals_of_one_day_have_two_entries(tmp_path):
    data = plant(tmp_path / "data", ["statement", "claim"])
    withdraw(data, address("statement"))
    withdraw(data, address("claim"))
    first, second = (each["id"] for each in log(data)[-2:])
    assert second == f"{first}-2"


@pytest.mark.parametrize("kind", ["figure", "count"])
def test_other_line_ends_and_a_byte_order_mark_stay(tmp_path, kind):
    data = plant(tmp_path / "data", [kind])
    for path in data.glob("*.yml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert withdraw(data, address(kind)) == 0
    for name, text in texts(FOLDER).items():
        result = (data / name).read_bytes().removeprefix(b"\xef\xbb\xbf").decode()
        assert result.count("\n") == result.count("\r\n")
        assert result.replace("\r\n", "\n").startswith(text)


def test_data_that_cannot_be_read_is_told_without_its_words(tmp_path, capsys):
    data = plant(tmp_path / "data", ["statement"])
    path = data / "statements.yml"
    path.write_text(path.read_text("utf-8").replace("  topic:", "  tropic:"), "utf-8")
    before = texts(data)
    assert withdraw(data, address("statement")) == 1
    out = capsys.readouterr().out
    assert f"{path}:" in out
    assert "this cannot be read; mend it first; `check` says how" in out
    assert MARK not in out
    assert texts(data) == before


def test_a_folder_that_is_not_there_and_a_file_that_is_shut_are_one_line(
    tmp_path, capsys, monkeypatch
):
    assert withdraw(tmp_path / "none", MARK) == 2
    assert "there is no such folder; name one with `--data`" in capsys.readouterr().out
    data = plant(tmp_path / "data", ["statement"])
    before = texts(data)
    shut = os.access
    monkeypatch.setattr(
        os, "access", lambda path, how: "speakers" not in str(path) and shut(path, how)
    )
    assert withdraw(data, address("statement")) == 1
    line = f"{data}/speakers.yml:1:1: this file cannot be written; nothing was taken out"
    assert capsys.readouterr().out.splitlines() == [line, "1 problem"]
    assert texts(data) == before


def test_a_broken_rule_elsewhere_does_not_keep_harm_on_the_site(tmp_path, capsys):
    """Only what cannot be read is in the way; what `check` says of the rest follows."""
    data = plant(tmp_path / "data", ["statement"])
    path = data / "events.yml"
    path.write_text(path.read_text("utf-8").replace("weekday: monday", "weekday: friday"), "utf-8")
    assert withdraw(data, address("statement")) == 1
    assert "2021-03-01 is a monday, not a `friday`" in capsys.readouterr().out
    assert MARK not in "".join(texts(data).values()).casefold()


COMMANDS = {
    "check": ["check", "--data", "{broken}"],
    "check as JSON": ["check", "--data", "{broken}", "--format", "json"],
    "diff": ["diff", "{data}", "{data}"],
    "diff as Markdown": ["diff", "{data}", "{other}", "--format", "markdown"],
    "new": ["new", "{folder}"],
    "withdraw": ["withdraw", "--harm", "desk-on-pace", "--data", "{folder}/дані"],
}


@pytest.mark.parametrize(
    ("name", "encoding"), [("check", "cp1252"), *((name, "ascii") for name in COMMANDS)]
)
def test_a_console_without_the_letters_gets_no_traceback(tmp_path, name, encoding):
    """It gets UTF-8, and the usual exit code."""
    small = ROOT / "tests" / "other" / "data"
    folder = tmp_path / "нова"
    broken, other = tmp_path / "broken", tmp_path / "other"
    for each in (broken, other, folder / "дані") if name != "new" else ():
        write(each)
        shutil.copytree(small, each, dirs_exist_ok=True)
    text = (small / "statements.yml").read_text("utf-8")
    if name != "new":
        wrong = text.replace("topic: pace", "topic: Темп")
        (broken / "statements.yml").write_text(wrong, "utf-8")
        (other / "statements.yml").write_text("[]\n", "utf-8")
    fills = {"broken": broken, "data": small, "other": other, "folder": folder}
    command = ["factsheet", *(each.format(**fills) for each in COMMANDS[name])]
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    if encoding != "ascii":  # so that it is once as Python starts, in a process of its own
        environment["PYTHONUTF8"] = "0"
    done = warm.run(ROOT, *command, environment=environment)
    assert done.returncode == (1 if name.startswith("check") else 0), done.stderr
    assert done.stderr == ""
    assert re.search("[А-Яа-яії]{4}", done.stdout)
