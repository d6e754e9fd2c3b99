"""What macros gave goes around Markdown, and the page is the same as if it had gone through."""

import re

import markdown
import pytest
from exported import OTHER, REAL, facts
from jinja2 import Environment
from markdown.util import BLOCK_LEVEL_ELEMENTS
from pages import ROOT, pages

from factsheet.render import MACROS, Renderer
from factsheet.render.page import Page
from factsheet.site.blocks import Blocks

EXTENSIONS = ["toc", "attr_list", "def_list", "footnotes", "md_in_html", "tables", "fenced_code"]
BLOCK = '<div class="fs-a"><h2 id="one">A <b>one</b></h2><p>1 *2* _3_</p></div>'
LINKED = '<section id="r"><h3><a href="#r">A <b>record</b></a></h3></section>'


def converted(text, *given, also=()):
    """Return the HTML and the contents of a text of which macros gave some parts."""
    blocks = Blocks()
    blocks.given = given
    md = markdown.Markdown(extensions=[*EXTENSIONS, *also, blocks])
    return md.convert(text), md.toc_tokens


def plain(html):
    """Return HTML without white space at the edges of blocks, which says nothing."""
    return re.sub(rf"\s*(</?(?:{'|'.join(BLOCK_LEVEL_ELEMENTS)})\b[^>]*>)\s*", r"\1", html).strip()


def listed(tokens):
    """Return level, address and title of each entry of contents, in their order."""
    for each in tokens:
        yield each["level"], each["id"], each["name"]
        yield from listed(each["children"])


CELLS = "A | B\n--|--\n{} | b"
TABLE = """<table><thead><tr><th>A</th><th>B</th></tr></thead>
<tbody><tr><td>{}</td><td>b</td></tr></tbody></table>"""
PLACES = {
    "alone": ("A\n\n{}\n\nB", "<p>A</p>{}<p>B</p>"),
    "in the lines of a paragraph": ("A\n{}\nB", "<p>A</p>{}<p>B</p>"),
    "in a list": ("- A\n\n    {}\n\n- B", "<ul><li><p>A</p>{}</li><li><p>B</p></li></ul>"),
    "as an entry of a list": ("- {}\n- B", "<ul><li>{}</li><li>B</li></ul>"),
    "in a box": (
        "!!! note\n\n    A\n\n    {}\n",
        '<div class="admonition note"><p class="admonition-title">Note</p><p>A</p>{}</div>',
    ),
    "in HTML that is Markdown": ("<div markdown>\n{}\n{}\n</div>", "<div>{}{}</div>"),
    "in HTML that is none": ("<div>\n{}\n</div>", "<div>{}</div>"),
    "in a cell": (CELLS, TABLE),
    "in a definition": ("A\n\n:   B\n\n    {}", "<dl><dt>A</dt><dd><p>B</p>{}</dd></dl>"),
}


@pytest.mark.parametrize("place", PLACES)
def test_no_place_tears_a_block(place):
    """It stands there as the macro gave it, and what is around it as it was."""
    text, wanted = PLACES[place]
    html, _ = converted(text.replace("{}", BLOCK), BLOCK, also=["admonition"])
    assert plain(html) == plain(wanted.replace("{}", BLOCK))


@pytest.mark.parametrize(
    "text", ["```\n{}\n```", "A\n\n    {}\n\nB", "A `{}` B"], ids=["fenced", "indented", "inline"]
)
def test_code_shows_what_a_macro_gave(text):
    """It is no block there, but text, with and without the extension."""
    text = text.replace("{}", BLOCK)
    html, _ = converted(text, BLOCK)
    assert "&lt;div class=" in html
    assert html == converted(text)[0]


def test_the_contents_list_the_headings_of_a_block_in_their_order():
    """One without an address has that of its record; a note's mark is no word of it."""
    text = f"# Top\n\n## A & B\n\n{BLOCK}\n\n{LINKED}\n\n## End"
    html, contents = converted(text, BLOCK, LINKED)
    assert [*listed(contents)] == [
        (1, "top", "Top"),
        (2, "a-b", "A &amp; B"),
        (2, "one", "A one"),
        (3, "r", "A record"),
        (2, "end", "End"),
    ]
    assert BLOCK in html
    assert LINKED in html


def test_a_heading_of_the_page_stands_aside_for_a_record():
    """It gets another address, whether a macro or an author wrote the element with its own."""
    assert '<h2 id="one_1">A</h2>' in converted(f"## A {{: #one }}\n\n{BLOCK}", BLOCK)[0]
    for given in ((BLOCK,), ()):
        html, contents = converted(f"## One\n\n{BLOCK}\n\n## One", *given)
        assert '<h2 id="one_1">One</h2>' in html
        assert [key for _, key, _ in listed(contents)] == ["one_1", "one", "one_2"]


def test_an_id_in_a_comment_is_none():
    assert '<h2 id="one">' in converted(f"## One\n\n<!-- {BLOCK} -->")[0]


def filled(page, sheet):
    """Return a page as its macros fill it, and what they gave."""
    filler = Page(Renderer(sheet, page.language), f"{page.language}/{page.name}", "")
    calls = {
        name: lambda *words, _name=name, **more: filler.call(_name, words, more) for name in MACROS
    }
    text = filler.fill(Environment(autoescape=False), page.body, calls)  # noqa: S701
    assert not filler.faults
    return text, filler.blocks


@pytest.mark.parametrize(
    ("docs", "data"),
    [
        pytest.param(ROOT / "tests/other/docs", OTHER, id="small"),
        pytest.param(ROOT / "docs", REAL, id="real", marks=pytest.mark.nightly),
    ],
)
def test_every_page_is_the_same_without_the_extension(docs, data):
    """But for white space at the edges of blocks, in which the two ways differ."""
    differing, taken = [], 0
    for page in pages(docs):
        text, given = filled(page, facts(data))
        taken += len(given)
        if plain(converted(text, *given)[0]) != plain(converted(text)[0]):
            differing.append((page.language, page.name))
    assert differing == []
    assert taken
