"""What an editor types is what is read, or the line says why not: never a third thing."""

import re

import pytest
import yaml
from conftest import ROOT
from mkdocs.utils import meta

from factsheet.reading import yamlfile
from factsheet.site import source

CORPUS = yaml.safe_load((ROOT / "tests/corpus/typed.yml").read_text("utf-8"))
DATA = [case for group, cases in CORPUS.items() if group != "front" for case in cases]
BLOCKS = re.compile(r"```yaml\n(.*?)```", re.DOTALL)


@pytest.fixture
def read(tmp_path):
    """Read a text as a file of data: its values, or the lines that say why not."""

    def reading(content: str):
        (tmp_path / "case.yml").write_bytes(content.encode())
        found = yamlfile.read(tmp_path / "case.yml", "case.yml")
        told = [str(each).removeprefix("case.yml:") for each in sorted(found.problems)]
        return told or found.value

    return reading


def what(case: dict) -> str:
    """Return what a case is about."""
    return case["what"]


@pytest.mark.parametrize("case", DATA, ids=what)
def test_what_is_typed_is_read_or_refused(read, case):
    """A value is what stands there; where it would not be, the place and the way out are told."""
    assert read(case["typed"]) == case.get("told", case.get("read"))


def test_there_are_inputs_enough():
    """Each says once what it is about."""
    assert len({what(case) for case in DATA}) == len(DATA) > 120


@pytest.mark.long
def test_there_is_no_false_alarm():
    """Whatever data stands in this repository is read as it is, with its remarks."""
    files = [
        path
        for each in ("data", "tests/library", "tests/other/data", "factsheet/wording/words")
        for path in sorted((ROOT / each).glob("*.yml"))
    ]
    assert len(files) > 20
    for path in files:
        assert yamlfile.read(path, path.name).problems == [], path


def test_the_examples_for_editors_are_read(read):
    """So are the annotated records, each with its remarks."""
    blocks = BLOCKS.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8"))
    assert len(blocks) >= 8
    for block in blocks:
        assert read(block) == yaml.load(block, yaml.BaseLoader), block  # noqa: S506  only text


@pytest.mark.parametrize("case", CORPUS["front"], ids=what)
def test_front_matter_is_read_as_typed_or_refused(tmp_path, case):
    """What is told of data is told of the top of a page, and what MkDocs takes for no text."""
    path = tmp_path / "page.md"
    path.write_bytes(f"---\n{case['typed']}\n---\n\n# T\n".encode())
    body, told = source.read(path)
    assert "# T" in body
    assert [line.partition("page.md:")[2] for line in told] == case["told"]


@pytest.mark.parametrize(
    ("text", "shown", "told"),
    [
        ("Note: it is shown\nmore: so\n\n# T\n", "Note: it is shown\nmore: so\n\n# T\n", 0),
        ("https://e.org is shown\n", "https://e.org is shown\n", 0),
        ("# T\n\n---\n\ntext\n", "# T\n\n---\n\ntext\n", 0),
        ("---\n\ntext\n", "---\n\ntext\n", 0),
        ("---\ntitle: T\n---", "", 0),
        ("\ufeff---\r\ntitle: T\r\n---\r\n\r\ntext", "text\n", 0),
        ("---\ntitle: T\n\ntext\n", None, 1),
        ("\n---\ntitle: T\n---\n\ntext\n", None, 1),
        (" ---\ntitle: T\n---\n\ntext\n", None, 1),
    ],
)
def test_no_line_of_a_page_is_taken_for_what_it_is_not(tmp_path, text, shown, told):
    """A page without front matter keeps its first lines; front matter that is none is told."""
    path = tmp_path / "page.md"
    path.write_bytes(text.encode())
    body, lines = source.read(path)
    assert len(lines) == told
    assert shown is None or meta.get_data(source.shielded(body))[0] == shown
