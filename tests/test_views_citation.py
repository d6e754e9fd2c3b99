"""Citations: each names its value for good, and programs that keep citations read them."""

import json
import re
from dataclasses import replace

import pytest
from exported import ADDRESS, ROOT
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from sheet import library

from factsheet.derive import value_at
from factsheet.views import citation, counted, formats, stated_address, value_page
from factsheet.views.citation_formats import bibtex, csl, ris, wikipedia
from factsheet.views.escaping import LATEX
from factsheet.wording import Wording

FACTS = library()
CSL = Draft7Validator(json.loads((ROOT / "tests" / "corpus" / "csl-data.json").read_text("utf-8")))
"""The schema of CSL-JSON as the Citation Style Language publishes it, under the MIT licence."""
BASE = citation(FACTS, Wording("en"), value_at(FACTS, "books-returned"), ADDRESS)
SIGNS = st.text(st.sampled_from("aЇ1 .\\{}[]|&%$#_^~'\"<>=@,-\r\n\t\u00a0\u2028"), min_size=1)
cited = st.builds(lambda *texts: replace(BASE, author=texts[0], sheet=texts[1], counted=texts[2]),
                  SIGNS, SIGNS, SIGNS)  # fmt: skip


def flat(text: str) -> str:
    """Return text as one line, with one kind of blank."""
    return re.sub(r"\s+", " ", text).strip()


def of_bibtex(entry: str) -> tuple[str, dict[str, str]]:
    """Return the key and the fields of an entry, read brace by brace as BibTeX does."""
    head, _, rest = entry.partition(",")
    fields, place = {}, 0
    while found := re.compile(r"\s*(\w+) = ").match(rest, place):
        start = place = found.end()
        depth = 0
        while place == start or depth:
            skipped = rest[place] == "\\"
            depth += 0 if skipped else {"{": 1, "}": -1}.get(rest[place], 0)
            place += 2 if skipped else 1
        fields[found[1]] = rest[start + 1 : place - 1]
        place += rest[place] == ","
    assert rest[place:].strip() == "}"
    return head.removeprefix("@misc{"), fields


def of_latex(text: str) -> str:
    """Return what LaTeX prints; a command that is none of ours, or a bare sign, fails."""
    printed = {written: sign for sign, written in LATEX.items()}
    pattern = "|".join(map(re.escape, sorted(printed, key=len, reverse=True)))
    assert not re.search(r"[&%$#_^\\]", re.sub(pattern, "", text).replace("{", "").replace("}", ""))
    return re.sub(pattern, lambda found: printed[found[0]], text)


def of_ris(entry: str) -> dict[str, str]:
    """Return the tags of an entry; each line must have one."""
    lines = entry.splitlines()
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines), lines
    assert (lines[0], lines[-1]) == ("TY  - ELEC", "ER  - ")
    assert len({line[:2] for line in lines}) == len(lines)
    return {line[:2]: line[6:] for line in lines}


def of_wiki(text: str) -> dict[str, str]:
    """Return the parameters of a call that nothing inside it ends or opens."""
    assert text.startswith("{{cite web ")
    assert text.endswith("}}")
    inside = text[2:-2].replace("{{!}}", "\0")
    assert not re.search(r"[{}\[\]<\n]|''|~~~", inside)
    _, *parts = inside.split("|")
    return {name: value.strip() for name, _, value in (part.partition("=") for part in parts)}


@given(cited)
def test_bibtex_keeps_every_sign(one):
    key, fields = of_bibtex(bibtex(one))
    assert key == "books-returned.desk-2021-03-08"
    for name, text in (("author", one.author), ("title", one.title)):
        assert fields[name][:2] + fields[name][-2:] == " {} "
        assert flat(of_latex(fields[name][2:-2])) == flat(text)
    assert fields["url"] == one.address


@given(cited)
def test_ris_has_a_tag_a_line(one):
    tags = of_ris(ris(one))
    assert flat(tags["TI"]) == flat(one.title)
    assert (flat(tags["AU"]), tags["UR"]) == (flat(one.author), one.address)


@given(cited)
def test_csl_is_as_its_schema_wants_it(one):
    items = json.loads(csl(one))
    assert [error.message for error in CSL.iter_errors(items)] == []
    assert (items[0]["title"], items[0]["URL"]) == (one.title, one.address)


def test_the_schema_of_csl_refuses_what_is_none():
    assert list(CSL.iter_errors([{"id": "a", "type": "number"}]))


@given(cited)
def test_no_text_breaks_out_of_the_template_of_wikipedia(one):
    named = of_wiki(wikipedia(one))
    wanted = {"title", "website", "date", "url", "language"}
    assert named.keys() - {"author"} == wanted
    assert named["url"] == one.address


def test_a_sign_that_ends_a_field_stands_in_no_address():
    bad = replace(BASE, address="https://example.org/{a}|b c/")
    assert "url = {https://example.org/%7Ba%7D|b%20c/}" in bibtex(bad)
    assert "|url=https://example.org/%7Ba%7D%7Cb%20c/ " in wikipedia(bad)


@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_citation_names_author_title_both_days_and_address(language):
    """In one line, in the language of the page; every format bears the same address."""
    words, front = Wording(language), ADDRESS if language == "en" else f"{ADDRESS}uk/"
    for address in FACTS.values:
        found = value_at(FACTS, address)
        one = citation(FACTS, words, found, front)
        parts = (FACTS.sheet.title[language], counted(FACTS, stated_address(found), language),
                 one.shown, words.when(found.as_of), one.checked_on, one.address)  # fmt: skip
        places = [one.line.index(part) for part in parts]
        assert places == sorted(places)
        assert one.address == front + value_page(stated_address(found))
        assert all(one.address in written for _, written in formats(one))


def test_an_author_is_named_where_there_is_one():
    """A sheet whose publisher is not named is cited by its title, once."""
    sheet = FACTS.sheet.changed(publisher={"en": "The desk", "uk": "Відділ"})
    named = citation(replace(FACTS, sheet=sheet), Wording("en"), value_at(FACTS, "books-lent"), "")
    assert named.line.startswith("The desk. ")
    assert "|author=The desk " in wikipedia(named)
    assert "author" not in of_wiki(wikipedia(BASE))
    assert BASE.line.count(BASE.sheet) == 1


def test_a_computed_value_is_cited_by_its_figure():
    """Nobody stated it, so no page goes on saying it."""
    one = citation(FACTS, Wording("en"), value_at(FACTS, "books-share"), ADDRESS)
    assert stated_address(value_at(FACTS, "books-share")) == ""
    assert one.address == f"{ADDRESS}number/books-share/"
    assert one.said == Wording("en").word("our_arithmetic")


def test_a_current_value_is_cited_by_the_one_that_it_is():
    """A figure and a count lead to the value that is shown for them."""
    assert stated_address(value_at(FACTS, "books-lent")) in FACTS.values
    assert stated_address(value_at(FACTS, "delivery-2021-03/returned")) in FACTS.values
