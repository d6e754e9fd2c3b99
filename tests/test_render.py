"""What each macro makes of a small sheet, in each language, held by golden files.

A golden file is what a macro returned when somebody last looked at it. Write them anew with
`UPDATE_GOLDEN=1 python -m pytest tests/test_render.py`, and read the difference.
"""

import inspect
import os
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from specimens import ARGUMENTS, SPECIAL, TEMPLATES, specimen

from factsheet.checks.loader import load
from factsheet.model.sources import Publisher
from factsheet.problems import BadValueError
from factsheet.render import MACROS, Renderer
from factsheet.render.compiled import Compiled
from factsheet.render.markup import plain_environment
from factsheet.values.quantity import Quantity

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
LANGUAGES = ("en", "uk")
SPECIMENS = {name: specimen(name, macro) for name, macro in MACROS.items()}
BORROWED = {
    "listed": "total",  # a number is a number
    "checked": "date",  # a day is a day
    "contact": None,  # an address for a link, not an element
}
"""Macros that have no template of their own name, and whose they fill."""


@pytest.fixture(scope="module")
def facts():
    """The small sheet about another subject, at a host where its records can be edited."""
    found = load(HERE / "other" / "data", date(2024, 4, 1))
    known = {"repository": "https://git.test/desk/library"}
    return replace(found, sheet=found.sheet.model_copy(update=known))


def rendered(facts, macro: str, language: str) -> str:
    """Return what a macro writes into a page, its notes included, one tag a line."""
    page = Renderer(facts, language)
    html = f"{getattr(page, macro)(*SPECIMENS[macro])}\n{page.notes()}"
    return re.sub(r">\s*<", ">\n<", html).strip() + "\n"


def test_no_specimen_is_left_over():
    """What macros are called with is what their parameters are named after, and no more."""
    named = {(name, each) for name in MACROS for each in inspect.signature(MACROS[name]).parameters}
    assert ARGUMENTS.keys() <= {each for _, each in named}
    assert SPECIAL.keys() <= named


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("macro", SPECIMENS)
def test_a_macro_gives_what_it_gave(facts, macro, language):
    """A change of what readers see shows in a golden file."""
    file = GOLDEN / f"{macro}.{language}.html"
    now = rendered(facts, macro, language)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(now, "utf-8")
    assert now == file.read_text("utf-8"), (
        "if it is meant: UPDATE_GOLDEN=1, then read the difference"
    )


def test_no_golden_file_is_left_over():
    """The golden files are those of the macros, and no other."""
    wanted = {f"{macro}.{language}.html" for macro in MACROS for language in LANGUAGES}
    assert {path.name for path in GOLDEN.iterdir()} == wanted


@pytest.mark.parametrize("macro", [each for each in MACROS if each not in BORROWED])
def test_macro_template_and_class_bear_one_name(facts, macro):
    """One word, one trail: the macro, its template and its CSS class."""
    assert (TEMPLATES / f"{macro}.html.jinja").is_file()
    classes = re.findall(r'class="([^"]*)"', rendered(facts, macro, "en"))
    assert f"fs-{macro}" in {each for one in classes for each in one.split()}


@pytest.mark.parametrize("macro", BORROWED)
def test_a_borrower_needs_no_template(macro):
    """A macro is listed as a borrower only as long as it is one."""
    assert not (TEMPLATES / f"{macro}.html.jinja").exists()
    assert BORROWED[macro] in {None, *MACROS}


@pytest.mark.parametrize("macro", SPECIMENS)
def test_a_macro_is_one_line(facts, macro):
    """Markdown tears apart what has line breaks, inside lists and admonitions."""
    assert "\n" not in getattr(Renderer(facts, "en"), macro)(*SPECIMENS[macro])


def misspelt():
    """Yield each way in which one id of a specimen can lack its last letter."""
    for macro, arguments in SPECIMENS.items():
        for index, each in enumerate(arguments):
            word = each if isinstance(each, str) else each[0]
            if not re.fullmatch(r"\d{4}-\d\d-\d\d", word):
                wrong = word[:-1] if isinstance(each, str) else [word[:-1]]
                changed = [*arguments[:index], wrong, *arguments[index + 1 :]]
                key = f"{macro}-{index + 1}"
                yield pytest.param(macro, changed, word, id=key)


@pytest.mark.parametrize(("macro", "arguments", "word"), list(misspelt()))
def test_a_wrong_id_is_answered_with_the_nearest(facts, macro, arguments, word):
    """Whoever misspells an id in a page is told the right one."""
    with pytest.raises(LookupError, match=f"did you mean `{word}`"):
        getattr(Renderer(facts, "en"), macro)(*arguments)


@pytest.mark.parametrize(
    ("macro", "arguments", "told"),
    [
        ("proportion", ["books-share", "books-lent"], "`books-share` is a share; name one of"),
        ("accumulation", ["books-share", "delivery", "thick", "delivery-2024-03-04"], "is a share"),
        ("strips", ["trip", "returned"], "no `trip` has a number of `returned`; name another"),
        (
            "counts",
            ["books-share", "books-lent"],
            "`books-share` is no running count",
        ),
        ("waffle", ["books-share", "books-lent"], "`books-share` is a share; name one of"),
        ("waffle", ["books-lent", "books-returned"], "is more than `40`; name the whole first"),
        ("timeline", ["trip"], "no event is of the kind `trip`; name another kind"),
    ],
)
def test_what_cannot_be_shown_is_said_in_words(facts, macro, arguments, told):
    """A call that names what exists, but not what can be shown so, is told the way out."""
    trip = facts.sheet.event_kinds[0].model_copy(update={"id": "trip"})
    kinds = (*facts.sheet.event_kinds, trip)
    wider = replace(facts, sheet=facts.sheet.model_copy(update={"event_kinds": kinds}))
    with pytest.raises(BadValueError, match=told):
        getattr(Renderer(wider, "en"), macro)(*arguments)


def test_a_publisher_has_its_name_in_the_language(facts):
    """Pages call a publisher as their readers do, and sort by that name."""
    names = {"Гриф": "Griffin", "Ідея": "Idea", "Їжак": "Hedgehog", "Яр": "Yard"}
    publishers = tuple(Publisher(name={"en": en, "uk": uk}) for uk, en in names.items())
    named = [
        facts.sources[0].model_copy(update={"id": en, "publisher": en}) for en in names.values()
    ]
    sheet = facts.sheet.model_copy(update={"publishers": publishers})
    many = replace(facts, sheet=sheet, sources=(*facts.sources, *reversed(named)))
    found = {
        language: re.findall("<h2>(?:<span[^>]*>)?([^<]*)", Renderer(many, language).sources())
        for language in LANGUAGES
    }
    assert found["en"] == ["Bulletin", "Griffin", "Hedgehog", "Idea", "Yard"]
    assert found["uk"] == ["Гриф", "Ідея", "Їжак", "Яр", "Bulletin"]


def test_a_number_that_nobody_gave_is_not_zero(facts):
    """A stage without a count has a dash in the table, and no part in the picture."""
    stated = tuple(each for each in facts.events[0].counts if each.count != "thick")
    fewer = replace(facts, events=(facts.events[0].model_copy(update={"counts": stated}),))
    html = Renderer(fewer, "en").parts("delivery-2024-03-04", "size")
    assert '<td class="fs-number fs-missing" data-label="Thick">–</td>' in html
    assert '<td class="fs-number" data-label="Returned">40</td>' in html


def test_a_value_cited_twice_has_one_note(facts):
    """The second mention of a number leads to the note of the first."""
    page = Renderer(facts, "en")
    assert page.figure("books-returned") == page.figure("books-returned")
    assert page.notes().count("[^books-returned]:") == 1


def test_a_number_without_a_note_leaves_none(facts):
    """In a heading a number can stand without a note."""
    page = Renderer(facts, "en")
    assert "[^" not in page.figure("books-returned", note=False)
    assert page.notes() == ""


def test_claims_that_hold_can_be_folded_away(facts):
    """A page may fold tests that were passed into one line; their addresses stay."""
    html = Renderer(facts, "en").claims("more-than-a-third", fold=True)
    assert re.search(r'<details class="fs-table fs-held"><summary>[^<]*1\W+claim<', html)
    assert html.index("<summary>") < html.index('id="more-than-a-third"')


@pytest.mark.parametrize(
    ("above", "told"),
    [
        ("30%", "Holds. That goes for all 2 published numbers. With 134 or more it would"),
        ("45%", "Not settled. It holds for 1 of 2 published numbers. For 1 of them it cannot"),
        ("60%", "Does not hold. That goes for all 2 published numbers."),
    ],
)
def test_a_claim_says_for_how_many_numbers_it_holds(facts, above, told):
    """The outcome is told in words: for how many it holds, for how many nobody can say."""
    lent = next(each for each in facts.figures if each.id == "books-lent")
    rival = lent.observations[0].model_copy(update={"id": "rival", "value": Quantity.parse("80")})
    more = lent.model_copy(update={"observations": (*lent.observations, rival)})
    figures = tuple(more if each is lent else each for each in facts.figures)
    test = facts.claims[0].test.model_copy(update={"above": above})
    claims = (facts.claims[0].model_copy(update={"test": test}),)
    html = Renderer(replace(facts, figures=figures, claims=claims), "en").claims()
    assert told in re.sub("<[^>]*>", "", html).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("returned", "told"),
    [
        ("40", "With 122 or more it would no longer hold."),
        ("about 40", "With 107 or more it would no longer be certain."),
    ],
)
def test_a_claim_says_from_where_on_it_fails_or_is_open(facts, returned, told):
    """From a number on a claim about an exact part fails; about a rounded one it is uncertain."""
    books = next(each for each in facts.figures if each.id == "books-returned")
    (stated,) = books.observations
    other = stated.model_copy(update={"value": Quantity.parse(returned)})
    changed = books.model_copy(update={"observations": (other,)})
    figures = tuple(changed if each is books else each for each in facts.figures)
    html = Renderer(replace(facts, figures=figures), "en").claims()
    assert told in re.sub("<[^>]*>", "", html)


def test_words_in_another_language_say_so(facts):
    """Quoted words name their language on a page of another one, and not on a page of their own."""
    quoted = facts.statements[0].model_copy(update={"fragment": "fast", "fragment_language": "en"})
    statements = (quoted, *facts.statements[1:])
    told = replace(facts, statements=statements)
    assert "(мова – англійська): <q" in Renderer(told, "uk").statements()
    assert "English" not in Renderer(told, "en").statements()


def test_each_way_to_a_body_has_its_page_and_day(facts):
    """Each way to an official body stands with its page and the day on which it was read."""
    for language, word in (("en", "from abroad"), ("uk", "з-за кордону")):
        html = Renderer(facts, language).helplines()
        assert word in html
        assert html.count('class="fs-contact"') == html.count('class="fs-trace"') == 2


def test_a_value_that_was_old_on_a_day_says_so(facts):
    """What was the newest number a year and more before a day is not shown as if it were fresh."""
    renderer = Renderer(facts, "en")
    assert "old" not in renderer.known(["books-lent"], "2024-03-31")
    html = renderer.known(["books-lent"], "2026-05-10").replace("\xa0", " ")
    assert "then more than 26 months old" in html


def test_the_latest_events_can_be_those_of_one_kind(facts):
    """Who reported an event stands beside it; a kind that is not known is answered."""
    assert "Said by" in Renderer(facts, "en").latest(1, "delivery")
    with pytest.raises(LookupError, match="did you mean `delivery`"):
        Renderer(facts, "en").latest(1, "deliveri")


def test_pictures_on_one_page_have_ids_of_their_own(facts):
    """The same picture twice on a page gives no id twice."""
    page = Renderer(facts, "en")
    html = "".join(page.history("books-returned") for _ in range(2))
    ids = re.findall(r' id="([^"]*)"', html)
    assert len(ids) == len(set(ids)) > 1


def test_a_language_without_words_is_refused(facts):
    """A sheet in a language that the interface does not speak says what lays down its words."""
    with pytest.raises(LookupError, match="no words for `de`; `factsheet words de` lays down"):
        Renderer(facts, "de")


def test_a_changed_template_is_compiled_anew(tmp_path):
    """What was compiled before an edit is not what is filled after it."""
    codes = {}
    for text in ("before", "after"):
        (tmp_path / "x.jinja").write_text(text, "utf-8")
        templates = plain_environment(Compiled(codes), tmp_path)
        assert templates.get_template("x.jinja").render() == text
    assert codes
