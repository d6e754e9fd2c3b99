"""Whatever an author writes, the evidence behind a number stays, or the build says why not."""

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup
from pages import Page, pages
from preview import copied, run
from test_site import file_of

CASES = yaml.safe_load((Path(__file__).parent / "corpus/pages.yml").read_text("utf-8"))
HEAD = "---\n{}---\n\n"
"""What stands above a case: its front matter, and four lines in all."""


def name(case: dict) -> str:
    return case["page"]


def soup_of(path: Path) -> BeautifulSoup:
    """Return a page as a browser reads it."""
    return BeautifulSoup(path.read_text("utf-8"), "html5lib")


def untraced(page: Page, soup: BeautifulSoup) -> list[str]:
    """Return each number with a note, as its author calls it, that has not its one note."""
    labels = Counter(
        re.match(r'"([^"]*)"', arguments)[1].replace("/", ".")
        for macro, arguments in page.calls
        if macro == "figure" and "note=False" not in arguments
    )
    lost = []
    for label, wanted in labels.items():
        notes = soup.find_all(id=f"fn:{label}")
        marks = soup.select(f'data.fs-figure + sup[id^="fnref"] > a[href="#fn:{label}"]')
        numbers = {each.find_parent("sup").previous_sibling.text for each in marks}
        says = [note.select_one(".fs-note b").text for note in notes]
        named = all(note.select(".fs-speaker") and note.select("a.fs-more") for note in notes)
        if len(notes) != 1 or len(marks) < wanted or {*says} != numbers or not named:
            lost.append(label)
    return lost


def ids_twice(soup: BeautifulSoup) -> list[str]:
    """Return the ids that stand more than once on a page."""
    return [key for key, n in Counter(each["id"] for each in soup.select("[id]")).items() if n > 1]


@pytest.fixture(scope="module")
def tried(tmp_path_factory):
    """Each case as a page of the small sheet, all built at once: the folder and what was told."""
    folder = copied(tmp_path_factory.mktemp("pages"))
    for number, case in enumerate(CASES):
        head = HEAD.format(yaml.safe_dump(case.get("front", {"search": {}})))
        (folder / f"docs/en/case-{number}.md").write_text(head + case["text"], "utf-8")
    done = run(folder, "mkdocs", "build", "--strict")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return folder, done.stderr


@pytest.mark.long
@pytest.mark.parametrize("case", CASES, ids=name)
def test_a_page_keeps_its_evidence_or_says_what_is_wrong(case, tried):
    """A page is built with all its evidence, or one line for each fault tells its place."""
    folder, told = tried
    path = f"docs/en/case-{CASES.index(case)}.md"
    says = case.get("says", [])
    line = len(HEAD.splitlines()) + 1 + case.get("line", 1)
    wanted = [f"{path}:{line}: {each}" for each in ([says] if isinstance(says, str) else says)]
    assert re.findall(rf"{path}.*", told) == wanted
    if not wanted:
        text = "" if "front" in case else re.sub(r"\{#.*?#\}", "", case["text"])
        page = Page("en", path, {}, text)
        soup = soup_of(folder / f"site/case-{CASES.index(case)}/index.html")
        assert untraced(page, soup) == []
        assert ids_twice(soup) == []
        assert "{{" not in soup.title.text


@pytest.mark.long
def test_nothing_else_is_told(tried):
    """The pages of the small sheet itself have no fault."""
    assert {*re.findall(r"docs/\w+/([a-z]+)[^ ]*\.md", tried[1])} == {"case"}


def test_a_fault_says_the_way_out():
    """Half a sentence for the fault, half for the way out, and no full stop."""
    for case in CASES:
        says = case.get("says", [])
        for each in [says] if isinstance(says, str) else says:
            assert "; " in each
            assert not each.endswith(".")


@pytest.mark.long
def test_a_heading_stands_aside_for_a_record(tried):
    """A link to a record leads to it, and the list of contents to the heading beside it."""
    number = next(n for n, each in enumerate(CASES) if each["page"].endswith("under its evidence"))
    soup = soup_of(tried[0] / f"site/case-{number}/index.html")
    assert soup.find(id="books-returned").name == "li"
    assert soup.find(id="books-returned_1").text.startswith("Books returned")
    assert soup.select_one('.md-nav--secondary a[href="#books-returned_1"]')


@pytest.mark.parametrize("language", ["en", "uk"])
def test_every_number_of_the_real_site_leads_to_its_note(site, language):
    """Page by page: one note for each number, which says that number and who named it."""
    numbers = 0
    for page in pages():
        if page.language == language:
            soup = soup_of(site / file_of(language, page.name))
            assert untraced(page, soup) == [], page.name
            assert ids_twice(soup) == [], page.name
            numbers += len(soup.select("data.fs-figure + sup"))
    assert numbers > 30


SETTINGS = {
    "footnotes are switched off": ("footnotes, ", "", None),
    "footnotes come with a bundle": ("footnotes, md_in_html, tables", "extra", None),
    "no extension is left": (
        "[attr_list, footnotes, md_in_html, tables]",
        "[]",
        "mkdocs.yml: the extension `attr_list` is missing; add it under `markdown_extensions:`",
    ),
    "notes are ordered as they are cited": (
        "footnotes,",
        "{footnotes: {USE_DEFINITION_ORDER: false, BACKLINK_TEXT: back}},",
        None,
    ),
    "addresses of notes are changed": (
        "footnotes,",
        "{footnotes: {SEPARATOR: '-'}},",
        "mkdocs.yml: `SEPARATOR` of `footnotes` changes what leads to notes; remove it",
    ),
    "marks lose their numbers": (
        "footnotes,",
        "{footnotes: {SUPERSCRIPT_TEXT: '*'}},",
        "mkdocs.yml: `SUPERSCRIPT_TEXT` of `footnotes` changes what leads to notes; remove it",
    ),
    "macros are filled on demand": ("on_error_fail: false", "render_by_default: false", None),
    "there are no macros": (
        "- macros: {module_name: macros, on_undefined: strict, on_error_fail: false}",
        "",
        "mkdocs.yml: the plugin `macros` is missing; add it under `plugins:`",
    ),
}


@pytest.mark.long
@pytest.mark.parametrize("setting", SETTINGS)
def test_no_setting_takes_the_evidence_away(tmp_path, setting):
    """With other settings the front page has its notes, or the build stops and says why."""
    old, new, told = SETTINGS[setting]
    folder = copied(tmp_path)
    settings = (folder / "mkdocs.yml").read_text("utf-8")
    assert settings.count(old) == 1
    (folder / "mkdocs.yml").write_text(settings.replace(old, new), "utf-8")
    done = run(folder, "mkdocs", "build", "--strict")
    assert "Traceback" not in done.stderr
    assert done.returncode == bool(told), done.stderr
    if told:
        assert told in done.stderr
    else:
        page = next(each for each in pages(folder / "docs") if each.name == "index.md")
        assert untraced(page, soup_of(folder / "site/index.html")) == []
