"""What pages are rendered with, each piece by itself, on the small sheet of the library."""

from dataclasses import dataclass
from html import unescape

import pytest
from jinja2 import DictLoader, Environment, TemplateSyntaxError, UndefinedError
from markupsafe import Markup
from sheet import library

from factsheet.derive import value_at
from factsheet.model import FactSheet
from factsheet.render import MACROS, Renderer
from factsheet.render.compiled import Compiled, page_template
from factsheet.render.filling import Filling
from factsheet.render.filters import Filters
from factsheet.render.inline import Inline
from factsheet.render.lists import Lists
from factsheet.render.markup import (
    environment,
    escape_markdown,
    on_one_line,
    plain_environment,
    ui_environment,
)
from factsheet.render.page import Page
from factsheet.render.pictures import Pictures
from factsheet.render.plain import lines, plain
from factsheet.render.printed import Printed
from factsheet.render.units import UnitFilters
from factsheet.views import NoRecordError
from factsheet.wording import Wording

FACTS = library()
ENGLISH = Filters(FACTS, Wording("en"))


class Two(Inline):
    """A builder with a macro of its own."""

    def shelf(self) -> str:
        """Return nothing much."""
        return self._fill("unit", value=value_at(self.facts, "books-lent"))

    def figure(self, address: str, note: bool = True) -> str:
        """Return something else than usual."""
        return f"{address}{note}"


def test_the_macros_are_the_public_methods_and_the_last_one_counts():
    found = Two.macros()
    assert {"shelf", "tile", "figure"} <= found.keys()
    assert "page" not in found
    assert found["figure"] is Two.figure
    assert Filling.macros() == {}
    assert MACROS.keys() == {*Inline.macros(), *Lists.macros(), *Pictures.macros()}


def test_a_note_is_given_once_a_page_and_each_page_has_its_own():
    """Two calls of one number lead to one note; another page starts without any."""
    page = Renderer(FACTS, "en").page("../")
    assert page.figure("books-lent").endswith("[^books-lent]")
    page.figure("books-lent")
    assert page.notes().count("[^books-lent]:") == 1
    assert page.page("").notes() == ""


def test_a_picture_is_kept_as_a_file_with_what_is_behind_it():
    page = Pictures(FACTS, "en")
    html = page.proportion("books-returned", "books-lent")
    drawing = page.drawings["proportion.books-returned.books-lent"]
    assert drawing.draw().startswith("<svg")
    assert "books-lent/club-2021-02" in drawing.behind
    assert 'id="proportion-1' in html
    assert 'id="proportion-2' in page.proportion("books-returned", "books-lent")


def test_a_number_a_unit_and_a_name_stand_in_a_sentence():
    page = Inline(FACTS, "uk")
    assert "190</data>" in page.figure("books-lent", note=False)
    assert "книжок" in page.unit("books-lent")
    assert "Завідувачка відділу" in page.speaker("ada-example", on="talk-2021-03-09")
    assert "понеділок" in page.weekday("delivery-2021-03-01")
    with pytest.raises(NoRecordError):
        page.tile("no-such")


def test_lists_show_what_is_asked_for_and_nothing_else():
    page = Lists(FACTS, "en")
    assert "faster than last year" in page.statements("pace")
    claims = page.claims("on-a-monday")
    assert "It was a Monday." in claims
    assert "Two trips" not in claims
    newest = page.changes(1)
    assert "The desk counted again." in newest
    assert "The sheet begins." not in newest
    with pytest.raises(NoRecordError, match="pace"):
        page.statements("pase")


def test_filters_say_what_readers_of_a_language_see():
    value = value_at(FACTS, "books-lent")
    of_units = UnitFilters(FACTS, Wording("en"))
    assert (of_units.unit(value), of_units.shown(value)) == ("books", "about 190")
    assert ENGLISH.forms(1, FACTS.sheet.event_kinds[0]) == "1\u00a0delivery"
    assert ENGLISH.term("talk", "event_kinds") == "Public talk"
    assert plain("<b>1\u00a0279</b> \n &lt; 2") == "1\u00a0279 < 2"
    assert lines("<b>one two</b> &amp; three", 9) == ["one two &", "three"]
    assert ENGLISH.record_id("books-lent/club-2021-02") == "books-lent"
    ukrainian = Filters(FACTS, Wording("uk"))
    assert ukrainian.publisher("Gazette") == "Газета"
    assert ukrainian.text({"en": "a", "uk": "б"}) == "б"
    with pytest.raises(KeyError):
        ENGLISH.record("no-such")


def test_a_link_goes_by_the_page_on_which_it_stands():
    """A page in another language than the first lies a folder deeper."""
    for language, up in (("en", ""), ("uk", "../")):
        templates = Environment(autoescape=True)
        templates.filters |= Filters(FACTS, Wording(language)).named
        text = templates.from_string('{{ "books-lent"|link }} {{ "card.png"|file }}')
        link, file = text.render(root="../").split()
        assert link.startswith("../")
        assert link.endswith("number/books-lent/")
        assert file == f"../{up}card.png"


@pytest.mark.parametrize(
    "text",
    ["<b>", "*a*", "_a_", "`a`", "[a](b)", "{{ a }}", "# a", "1. a", "- a", "~~a~~"],
)
def test_nothing_of_a_text_is_live(text):
    """Neither HTML nor Markdown nor a macro works in it, and readers see what was written."""
    safe = str(escape_markdown(text))
    assert not {*"<*_`[]{}~#"} & {*safe.replace("&#", "")}
    assert unescape(safe) == text
    assert "\n" not in escape_markdown(f"a\n{text}")
    assert escape_markdown(Markup("<b>")) == "<b>"
    assert escape_markdown(5) == 5


def test_templates_are_strict_and_know_as_much_as_was_asked_for():
    plain, worded = plain_environment(), ui_environment(Wording("uk"))
    assert "t" not in plain.globals
    assert worded.globals["lang"] == "uk"
    assert environment(FACTS, Wording("uk"), "../").globals["root"] == "../"
    with pytest.raises(UndefinedError):
        plain.from_string("{{ nobody_gave_this }}").render()
    plain.loader = DictLoader({"a.html.jinja": "<p>\n   {{ x }}\n</p>\n"})
    assert on_one_line(plain, "a", x="<") == "<p>&lt;</p>"


def test_a_template_is_compiled_once_for_all_languages():
    codes = {}
    for language in ("en", "uk"):
        templates = ui_environment(Wording(language), Compiled(codes))
        templates.get_template("note_mark.html.jinja")
        assert len(codes) == 1


def test_a_page_is_compiled_anew_when_its_text_or_a_setting_has_changed(monkeypatch):
    """Nothing of it is worked out while it is compiled: a filter that changed is asked anew."""
    compiled = []
    compile_page = Environment.compile
    monkeypatch.setattr(
        Environment, "compile", lambda own, text: compiled.append(text) or compile_page(own, text)
    )
    kept, text = Compiled({}), "{{ 'a'|said }} {{ missing_here is defined }}"
    for said in ("b", "c"):
        host = Environment(bytecode_cache=kept, autoescape=False)  # noqa: S701
        host.filters["said"] = lambda _, said=said: said
        assert page_template(host, "en/x.md", text).render() == f"{said} False"
    assert compiled == [text]
    other = Environment(bytecode_cache=kept, variable_start_string="((", autoescape=True)
    assert page_template(other, "en/x.md", text).render() == text
    assert page_template(host, "en/x.md", "new").render() == "new"
    assert len(compiled) == 3
    with pytest.raises(UndefinedError):
        page_template(host, "en/x.md", "{{ nobody_gave_this }}").render()
    with pytest.raises(TemplateSyntaxError):
        page_template(Environment(autoescape=True), "en/x.md", "{{ ")


@pytest.mark.long
def test_a_template_is_the_same_code_for_every_sheet_and_language():
    """So it may be compiled once a process: no name of a sheet and no word is in the code."""
    one = environment(FACTS, Wording("en"))
    other = environment(FactSheet(FACTS.sheet), Wording("uk"), "../")
    assert one.list_templates()
    for name in one.list_templates():
        text = one.loader.get_source(one, name)[0]
        codes = [each.compile(text, name, name, raw=True) for each in (one, other)]
        assert codes[0] == codes[1], name


def test_what_a_macro_printed_is_kept_with_the_line_of_its_call():
    page = Renderer(FACTS, "en").page("")
    printed = Printed()
    printed.add(page.figure("books-lent"), 7)
    printed.add('<h2 id="a">A</h2>', 9)
    assert [line for _, line in printed.numbers] == [7]
    assert printed.notes == [("books-lent", 7)]
    assert ("a", 9) in printed.ids
    assert printed.headings == [("a", 9)]


@dataclass
class Filled:
    """A page that is filled, with its text."""

    page: Page
    text: str


@pytest.fixture
def fill(tmp_path):
    """Fill a page that stands in a file."""

    def filled(text, first=None):
        path = tmp_path / "a.md"
        path.write_text(f"---\ntitle: A\n---\n{text}", "utf-8")
        page = Page(first or Renderer(FACTS, "en"), "en/a.md", str(path))
        templates = Environment()  # noqa: S701  Markdown
        templates.globals |= {
            name: lambda *given, name=name, **named: page.call(name, given, named)
            for name in MACROS
        }
        return Filled(page, page.fill(templates, text, {}))

    return filled


def test_a_page_is_filled_and_keeps_what_was_printed(fill):
    done = fill('It lent {{ figure("books-lent") }}.\n')
    assert "[^books-lent]: " in done.text
    assert done.page.faults == []
    assert [line for _, line in done.page.printed.numbers] == [4]


@pytest.mark.parametrize(
    ("call", "fault"),
    [
        ('figure("books-lnt")', "did you mean `books-lent`?"),
        ("figure()", "write `figure(address, note=True)`"),
        ("figgure()", "no macro `figgure`; did you mean `figure`?"),
        ("figure(", "the braces cannot be read"),
    ],
)
def test_a_wrong_call_is_one_line_at_its_place(fill, call, fault):
    """The line is that of the file, with its front matter."""
    (told,) = fill(f"first\n{{{{ {call} }}}}\n").page.faults
    place, _, said = told.partition(": ")
    assert place.endswith("a.md:5")
    assert fault in said
