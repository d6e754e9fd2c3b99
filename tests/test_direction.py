"""Languages written from right to left: whole pages of them, and single titles on other pages."""

import re
from dataclasses import replace

import pytest
import yaml
from bs4 import BeautifulSoup
from conftest import ROOT, build
from sheet import library, record_page, write
from test_starter import filled

from factsheet.checks.loader import load
from factsheet.exports.site import Site
from factsheet.exports.valuepages import value_pages
from factsheet.render import Renderer
from factsheet.starter import lay_down

TITLE, WORDS = "عودة الكتب", "أربعون كتابا"
ARABIC = "bulletin/1\n  language: ar"
FRAGMENT = "fragment: מהר מתמיד"
RIGHT_TO_LEFT = r'<(?:html|body)[^>]* dir="rtl"'
PHYSICAL = re.compile(
    r"(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|left|right)(?:-\w+)?\s*:"
    r"|(?:text-align|float|clear)\s*:\s*(?:left|right)"
    r"|(?<![\w-])(?:margin|padding|inset)\s*:\s*[^\s;}]+ ([^\s;}]+) [^\s;}]+"
    r" (?!\1[\s;}])[^\s;}(]+\s*[;}]"
)
"""What CSS says of a side of the screen, and not of a line of text."""
STYLES = [
    path
    for path in sorted((ROOT / "factsheet").rglob("*.*"))
    if path.suffix == ".css" or path.name.endswith((".html.jinja", ".embed.jinja"))
]


@pytest.fixture(scope="module")
def facts(tmp_path_factory):
    """The small sheet, whose first publication has a title in Arabic, and a passage of it.

    It is read without the rules: the gate of harm lets no word of another alphabet pass.
    """
    cited = f"['bulletin-2021-03-02 @ paragraph 2 \"{WORDS}\"']"
    edits = [
        {"in": "sources.yml", "replace": "Books come back", "with": TITLE},
        {"in": "sources.yml", "replace": "bulletin/1\n  language: en", "with": ARABIC},
        {"in": "figures.yml", "replace": "[bulletin-2021-03-02 @ paragraph 2]", "with": cited},
        {"in": "statements.yml", "replace": "fragment: faster than ever", "with": FRAGMENT},
        {
            "in": "statements.yml",
            "replace": "fragment_language: en",
            "with": "fragment_language: he",
        },
    ]
    return load(write(tmp_path_factory.mktemp("arabic"), edits), None)


def marked(html: str) -> dict[str, tuple[str | None, str | None]]:
    """The language and the direction of each title and each passage of a page."""
    page = BeautifulSoup(html, "html.parser")
    found = page.select("cite, q")
    return {each.get_text(): (each.get("lang"), each.get("dir")) for each in found}


def test_a_title_says_its_direction_among_the_sources(facts):
    told = marked(Renderer(facts, "en").sources())
    assert told[TITLE] == ("ar", "rtl")
    assert told["Half of the books are back"] == ("en", None)


def test_words_say_their_direction_wherever_they_stand(facts):
    """In notes, on the pages of records, of values and of statements."""
    (figure,) = (key.partition("/")[0] for key, value in facts.values.items() if quoted_in(value))
    renderer = Renderer(facts, "en")
    renderer.figure(figure)
    site = Site(facts, "https://example.org/")
    pages = [page.decode() for name, page in value_pages(site) if not name.startswith("uk/")]
    for html in (renderer.notes(), record_page(facts, figure, "en"), "".join(pages)):
        assert marked(html)[WORDS] == ("ar", "rtl")
    assert marked(Renderer(facts, "en").statements())["מהר מתמיד"] == ("he", "rtl")


def quoted_in(value) -> bool:
    """Whether a value is cited with words of its publication."""
    return any(cite.passage for cite in value.sources)


def test_on_a_page_from_right_to_left_the_others_say_theirs():
    """There a title in English says its direction, and one in Arabic needs to say none."""
    words = {"ar": filled("ar")}
    facts = replace(library(), words=words)
    first, *others = facts.sources
    arabic = first.model_copy(update={"language": "ar", "title": TITLE})
    sheet = facts.sheet.model_copy(update={"languages": ("en", "ar")})
    renderer = Renderer(replace(facts, sheet=sheet, sources=(arabic, *others)), "ar")
    source = renderer._templates.from_string(
        '{% import "parts_of_a_record.jinja" as part with context %}'
        "{% for each in facts.sources if each.title %}{{ part.named_work(each) }}{% endfor %}"
    )
    told = marked(source.render())
    assert told[TITLE] == ("ar", None)
    assert told["Half of the books are back"] == ("en", "ltr")


def test_css_speaks_of_lines_and_not_of_sides():
    """What stands at the start of a line stands there in every language."""
    assert len(STYLES) > 50
    found = [
        f"{path.relative_to(ROOT).as_posix()}: {match[0]}"
        for path in STYLES
        for match in PHYSICAL.finditer(path.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "text",
    ["margin-left: 1px", "{right:0}", "text-align: left", "padding: 0 1px 2px 3px;"],
)
def test_a_side_is_found(text):
    assert PHYSICAL.search(text)


@pytest.mark.parametrize(
    "text", ["margin-inline-start: 1px", "text-align: end", "padding: 0 1px 2px 1px;", "top: 0"]
)
def test_what_is_alike_on_both_sides_is_none(text):
    assert not PHYSICAL.search(text)


@pytest.mark.long
def test_a_sheet_from_right_to_left_is_built(tmp_path):
    """Every page of it says so, pictures keep their sides, and nothing else of it is needed."""
    lay_down(tmp_path / "sheet", ["ar", "en"])
    words = yaml.safe_dump(filled("ar"), allow_unicode=True)
    (tmp_path / "sheet/words/ar.yml").write_text(words, "utf-8")
    done = build(tmp_path / "sheet", tmp_path / "site")
    assert done.returncode == 0, done.stderr
    pages = {
        path.relative_to(tmp_path / "site").as_posix(): path.read_text("utf-8")
        for path in (tmp_path / "site").rglob("*.html")
    }
    arabic = {name: text for name, text in pages.items() if re.search('<html[^>]*lang="ar"', text)}
    assert len(arabic) > 20
    assert [name for name, text in arabic.items() if not re.search(RIGHT_TO_LEFT, text)] == []
    english = {name: text for name, text in pages.items() if name not in arabic}
    assert [name for name, text in english.items() if re.search(RIGHT_TO_LEFT, text)] == []
