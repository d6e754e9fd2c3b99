"""Mistakes with one way out are mended by the check, none wrongly, and no other byte changes."""

import re
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheet import FOLDER, TODAY, edits_of, write
from test_corpus import MISTAKES

from factsheet.__main__ import main
from factsheet.checks.mends import Mend, mended
from factsheet.checks.mends.edit import Edit
from factsheet.checks.mends.known import Known
from factsheet.checks.mends.mend import edited, line_of, span
from factsheet.checks.mends.nearness import Vocabulary, is_one_slip, is_only_slip
from factsheet.checks.mends.quoting import quoted
from factsheet.checks.mends.ways import edits
from factsheet.problems import Problem
from factsheet.reading import yamlfile

ONE_WAY = re.compile(
    r"; (?:did you mean `[^`]+`\?|write `[^`]+`|write it as `50%`|delete it|delete this line"
    r"|delete the weekday|delete the other|replace it by (?:a space|spaces)|mend its indent"
    r"|start it with `https://`|cite that one|close it|write a code such as `uk`"
    r"|write the smaller number first|swap the two dates|put the whole text in quotes"
    r"|quote a text that has a comma in it|save the file as UTF-8|name the whole first"
    r"|write small letters, digits and hyphens: `like-this-2`"
    r"|write `\[…\]`, or each item on a line that begins with `- `)$"
)
"""The ways out that name one thing to do."""
RIGHT = {
    "A colon in a text without quotes": 'en: "She said: the books come back."',
    "A number written 1 250": "value: 1250",
    "A citation written bulletin-2021-03-02@paragraph 1": "bulletin-2021-03-02 @ paragraph 1",
    "A comma that ends a text": '{en: "The second, or last, delivery", uk:',
}
"""What stands in the file in the end, where the mistake itself changed more than it broke."""
AFTER_ALL = {"A misspelt key of a value on which an explained conflict hangs"}
"""Mistakes of a larger sheet than the one from which they are made."""


def values(folder):
    """What each file of a folder holds, however it is written."""
    return {path.name: yamlfile.read(path, path.name).value for path in folder.glob("*.yml")}


def is_right(case, folder):
    """Whether a mended folder is what its editor meant."""
    if case["wrong"] in RIGHT:
        return RIGHT[case["wrong"]] in (folder / case["in"]).read_text("utf-8")
    return case["wrong"] in AFTER_ALL or values(folder) == values(FOLDER)


def told(cases, tmp_path):
    """Return which of some mistakes are mended, and which wrongly."""
    right, wrong = [], []
    for number, case in enumerate(cases):
        folder = write(tmp_path / str(number), edits_of(case))
        found = mended(folder, TODAY)
        for path, text in found.files.items():
            path.write_bytes(text.encode())
        if found.mends:
            (right if is_right(case, folder) and not found.left else wrong).append(case["wrong"])
    return right, wrong


@pytest.mark.nightly
def test_of_the_seeded_mistakes_with_one_way_out_half_are_mended_and_none_wrongly(tmp_path):
    right, wrong = told(MISTAKES, tmp_path)
    single = [case["wrong"] for case in MISTAKES if ONE_WAY.search(case["says"])]
    assert wrong == []
    assert len(single) > 60
    assert len({*right} & {*single}) * 2 >= len(single), {*single} - {*right}


@pytest.mark.long
def test_a_part_of_the_seeded_mistakes_is_mended_as_their_editors_meant(tmp_path):
    single = [case for case in MISTAKES if ONE_WAY.search(case["says"])]
    right, wrong = told(single[::16], tmp_path)
    assert wrong == []
    assert len(right) > 1


MISSPELT = {"in": "statements.yml", "replace": "topic: pace", "with": "topik: pace"}
TWO = [
    MISSPELT,
    {"in": "sources.yml", "replace": "publisher: Bulletin", "with": "publsher: Bulletin"},
]


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "bom"])
def test_no_other_byte_changes(end, mark, tmp_path, capsys):
    """Line ends, the mark at the start and remarks stay; each mend is told with its place."""
    folder = write(tmp_path, TWO)
    for path in folder.glob("*.yml"):
        text = f"# a remark\n{path.read_text('utf-8')}"
        path.write_bytes((mark + text.replace("\n", end)).encode())
    before = {path: path.read_bytes() for path in folder.glob("*.yml")}
    assert main(["check", "--data", str(folder), "--fix"]) == 0
    wanted = {
        path: raw.replace(b"topik", b"topic").replace(b"publsher", b"publisher")
        for path, raw in before.items()
    }
    assert {path: path.read_bytes() for path in folder.glob("*.yml")} == wanted
    assert capsys.readouterr().out.splitlines() == [
        f"{folder}/sources.yml:3:3: `publsher:` -> `publisher:`",
        f"{folder}/statements.yml:6:3: `topik:` -> `topic:`",
    ]


def test_what_would_be_mended_is_shown_as_a_patch_that_git_applies(tmp_path, capsys, monkeypatch):
    write(tmp_path / "data", TWO)
    monkeypatch.chdir(tmp_path)
    before = (tmp_path / "data/sources.yml").read_bytes()
    assert main(["check", "--diff"]) == 0
    patch = capsys.readouterr().out
    assert (tmp_path / "data/sources.yml").read_bytes() == before
    subprocess.run(["git", "apply"], input=patch.encode(), check=True)
    assert values(tmp_path / "data") == values(FOLDER)
    assert main(["check", "--diff"]) == 0
    nothing = capsys.readouterr()
    assert (nothing.out, nothing.err.startswith("nothing has one sure way out;")) == ("", True)


def test_a_mistake_that_hid_another_is_mended_and_the_other_one_told(tmp_path):
    unseen = {
        "in": "statements.yml",
        "replace": "fragment: faster",
        "with": "fragment: fas\u200bter",
    }
    folder = write(tmp_path, [unseen, MISSPELT | {"with": "topic: repaire"}])
    found = mended(folder, TODAY)
    assert [str(each).partition(" ")[2] for each in found.mends]
    assert "\u200b" not in found.files[folder / "statements.yml"]


@pytest.mark.parametrize(("slip", "why"), [
    ({"in": "figures.yml", "replace": "value: 250", "with": "value: 2500000000000"}, "a number"),
    ({"in": "figures.yml", "replace": "value: 250", "with": 'value: "1,250"'}, "two alphabets"),
    ({"in": "statements.yml", "replace": "said_on: 2021-03-09", "with": "said_on: 09.03.2021"},
     "two orders"),
    ({"in": "events.yml", "replace": "count: thick", "with": "count: thik"}, "thick or thin"),
    ({"in": "figures.yml", "replace": "_at: talk-2021-03-09", "with": "_at: talk-2021-03-08"},
     "another day"),
    ({"in": "sources.yml", "replace": "id: mirror-", "with": "id: miror-"}, "id or mention"),
    ({"in": "speakers.yml", "replace": "being: person", "with": "being: person\n  birthday: x"},
     "what an editor wrote is not deleted"),
])  # fmt: skip
def test_what_is_not_sure_is_left_to_a_person(slip, why, tmp_path):
    found = mended(write(tmp_path, [slip]), TODAY)
    assert (found.mends, found.files) == ([], {}), why
    assert found.left


def test_a_sheet_without_a_mistake_stays_as_it_is(tmp_path, capsys):
    folder = shutil.copytree(FOLDER, tmp_path / "data")
    assert main(["check", "--data", str(folder), "--fix"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["check", "--data", str(tmp_path / "no"), "--fix"]) == 2


def test_a_pull_request_is_offered_the_mends(tmp_path, monkeypatch):
    """The summary of the step has them as a patch; nothing is written."""
    folder = write(tmp_path / "data", [MISSPELT])
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    assert main(["check", "--data", str(folder), "--format", "github"]) == 1
    said = (tmp_path / "summary.md").read_text("utf-8")
    assert "\n-  topik: pace\n+  topic: pace\n" in said
    assert "topik" in (folder / "statements.yml").read_text("utf-8")


@given(st.text("abc", min_size=1), st.integers(0, 20), st.sampled_from("abc"))
def test_one_slip_is_one_letter_more_less_other_or_two_swapped(word, at, letter):
    at %= len(word)
    changed = word[:at] + letter + word[at + 1 :]
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    for slip in (word[:at] + letter + word[at:], word[:at] + word[at + 1 :], changed, swapped):
        assert is_one_slip(word, slip) == is_one_slip(slip, word) == (slip != word)


def test_a_slip_is_one_for_one_word_only_and_never_in_a_number():
    assert is_only_slip("mirror-2021-03-01", "miror-2021-03-01", [])
    assert not is_only_slip("mirror-2021-03-01", "mirror-2021-03-02", [])
    assert not is_only_slip("thik", "thick", ["thick", "thin"])
    assert not is_only_slip("up-2021", "un-2021", [])  # so short a word is another one
    words = Vocabulary(["- id: reader\n", "kind: redaer\n", "the reader"])
    assert words.knows("redaer", "reader")
    assert not words.knows("reader", "redaer")


def test_a_mend_is_told_by_its_place_and_what_changed():
    line = "  kind: [a, redaer]"
    mend = Mend(Problem("x.yml", 3, 12, "m"), line, edited(line, Edit(12, 18, "reader")))
    assert str(mend) == "x.yml:3:12: `redaer]` -> `reader]`"
    assert line_of("a\r\nb\nc", 2) == "b"
    assert span("\ufeffa\n", 1) == (1, 2)


def test_a_text_is_quoted_only_where_nothing_in_it_ends_the_quotes():
    known = Known({"figures": [{"id": "a"}]}, ["- id: a"])
    (edit,) = quoted(None, "  en: She said: so", 0, known)
    assert edited("  en: She said: so", edit) == '  en: "She said: so"'
    assert list(quoted(None, '  en: a "b": c', 0, known)) == []
    assert known.is_key("topic")
    assert not known.is_key("topik")


def test_a_way_out_that_names_several_things_is_none():
    several = Problem("x.yml", 1, 1, "`best` is not one of the words allowed here",
                      "write `preferred` or `normal`")  # fmt: skip
    assert edits(several, "best", Known({}, [])) == []
