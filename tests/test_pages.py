"""What an author may write in a page."""

import pytest
from exported import facts
from pages import ROOT, Page, pages

from factsheet.checks.few import Few
from factsheet.checks.pages import differences, typed_digits
from factsheet.checks.private_texts import private_people

PAGES = pages()


def label(page: Page) -> str:
    return f"{page.language}/{page.name}"


def test_no_digit_is_typed_into_prose():
    """Every number on a page comes out of data through a macro; titles carry none at all."""
    assert [*map(str, typed_digits(ROOT / "docs"))] == []


def test_both_languages_show_the_same_facts():
    """A page is there in each language, with the same calls and as many headings of each level."""
    assert [*map(str, differences(ROOT / "docs"))] == []


@pytest.fixture(scope="module")
def few():
    """The words by which the sheet's own texts are searched for small numbers of people."""
    return Few(facts())


@pytest.mark.parametrize("page", PAGES, ids=label)
def test_no_page_counts_so_few_people_that_somebody_could_be_recognised(page, few):
    """What holds for the texts of the data holds for pages: their prose, title and description."""
    texts = [*page.prose.splitlines(), page.front["title"], page.front["description"]]
    found = [each for text in texts for each in few.found(text)]
    assert found == [], f"docs/{label(page)}: name a wider group, or leave the number out"


@pytest.fixture
def docs(tmp_path):
    """Two versions of one page, without a mistake."""
    for language in ("en", "uk"):
        text = "---\ntitle: T\ndescription: D\n---\n\n# T\n\n{{ date('a-1') }}\n"
        (tmp_path / language).mkdir()
        (tmp_path / language / "x.md").write_text(text, "utf-8")
    return tmp_path


TYPED = {
    "in prose": ("{{ date", "In `2022` about 46 {{ date", "8:1: `46` is typed into a page"),
    "below code": ("# T", "```\n1\n```\n7 # T", "9:1: `7` is typed into a page"),
    "in the title": ("title: T", "title: T 1", "1:1: a digit is typed into `title`"),
    "no description": ("description: D\n", "", "1:1: the page has no `description`"),
}


@pytest.mark.parametrize(("old", "new", "said"), TYPED.values(), ids=TYPED)
def test_a_typed_digit_is_told_at_its_line(docs, old, new, said):
    assert [*typed_digits(docs)] == []
    edit(docs / "uk" / "x.md", old, new)
    (found,) = map(str, typed_digits(docs))
    assert found.startswith(f"{docs}/uk/x.md:{said}; ")


@pytest.mark.parametrize(
    "text", ["`1`", "{{ f('a-1') }}", "[a](b-1.md)", '<a id="c-1">', "{% raw %}1{% endraw %}"]
)
def test_what_no_reader_reads_may_hold_digits(docs, text):
    edit(docs / "en" / "x.md", "# T", f"# T {text}")
    assert [*typed_digits(docs)] == []


DIFFERENT = {
    "a call": (
        "a-1",
        "b-2",
        ["`date('a-1')` is called in `en`", "`date('b-2')` is called in `uk`"],
    ),
    "a heading": ("# T", "T", ["the headings are not those of the page in `en`"]),
}


@pytest.mark.parametrize(("old", "new", "said"), DIFFERENT.values(), ids=DIFFERENT)
def test_a_version_that_differs_is_told(docs, old, new, said):
    assert [*differences(docs)] == []
    edit(docs / "uk" / "x.md", old, new)
    found = sorted(each.message for each in differences(docs))
    assert len(found) == len(said)
    assert all(map(str.startswith, found, said))


def test_a_missing_version_is_told_with_its_place(docs):
    (docs / "uk" / "x.md").rename(docs / "uk" / "y.md")
    assert [each.sentence for each in differences(docs)] == [
        f"the page has no version in `uk`; translate it into {docs}/uk/x.md",
        f"the page has no version in `en`; translate it into {docs}/en/y.md",
    ]


def edit(path, old, new):
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


@pytest.mark.long
def test_no_page_leads_to_a_private_person():
    """No page, setting, remark or file's name has a trace; the page on rules says why it may."""
    found = private_people(ROOT / "docs", facts(), ROOT / "mkdocs.yml", ROOT / "data")
    assert [*map(str, found)] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("call.md", "Call +380 00 000 00 00."),
        ("call.md", "---\ntitle: Colony № 7\n---\n"),
        ("call.md", "![a patch reading “OWL”](patch.svg)"),
        ("call.md", "![a patch](patch-of-owl.jpg)"),
        ("call.md", "[here](https://www.openstreetmap.org/#map=15/47.09/37.61)"),
        ("call.md", "`t.me/invented`"),
        ("colony-7.md", "Nothing."),
        ("call.md", "Bella Invented brought it."),
        ("call.md", "---\ntitle: What Bella Invented brought\n---\n"),
        ("bella-invented.md", "Nothing."),
    ],
)
def test_a_page_is_read_whole(name, text, tmp_path):
    """Prose, front matter, alternative texts, links, code and the name of the file are read."""
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / name).write_text(text, "utf-8")
    assert [*private_people(tmp_path, facts())]
