"""The public roles of speakers: which one is shown beside what was said."""

import json
from dataclasses import replace
from datetime import date

import pytest
from sheet import library, record_page

from factsheet import exports, views
from factsheet.model import Speaker
from factsheet.render import Renderer
from factsheet.values.when import When

CLERK = {"en": "Clerk of the desk", "uk": "Працівниця відділу"}
HEAD = {"en": "Head of the desk", "uk": "Завідувачка відділу"}
ADDRESS = "https://example.org/sheet/"


def speaker(*roles: dict) -> Speaker:
    """Return a speaker with some roles."""
    known = {"id": "ada-example", "name": {"en": "Ada Example", "uk": "Ада Приклад"}}
    return Speaker.model_validate(known | {"being": "person", "kind": "desk", "roles": roles})


def sheet(changed: str):
    """Return the library whose one speaking person changed the role on a day."""
    ada = speaker({"role": CLERK, "to": "2021-03-08"}, {"role": HEAD, "from": changed})
    facts = library()
    speakers = tuple(ada if each.id == ada.id else each for each in facts.speakers)
    return replace(facts, speakers=speakers)


SHEET = sheet("2021-03-09")


@pytest.mark.parametrize(
    ("day", "role"),
    [
        ("2020", CLERK),
        ("2021-03-08", CLERK),
        ("2021-03-09", HEAD),
        ("2021-04/2021-05", HEAD),
    ],
)
def test_the_role_is_that_of_the_day(day, role):
    """A role holds from its first day to its last one, both included."""
    found = speaker({"role": HEAD, "from": "2021-03-09"}, {"role": CLERK, "to": "2021-03-08"})
    assert found.role_on(When.parse(day)) == role


def test_a_role_without_dates_is_the_role_of_every_day():
    """`role:` goes on being read as one role that was always held."""
    for each in library().speakers:
        assert each.role_on(When.parse("1991")) == each.role_on(When.parse("2100")) == each.role


@pytest.mark.parametrize(("language", "then"), [("en", HEAD["en"]), ("uk", HEAD["uk"])])
@pytest.mark.parametrize(
    ("macro", "key"),
    [
        ("statements", "pace"),
        ("claims", "more-than-a-third"),
        ("chain", "talk-2021-03-09"),
        ("figure", "books-returned"),
    ],
)
def test_what_was_said_shows_the_role_of_its_day(macro, key, language, then):
    """Beside something said on 9 March stands the role of 9 March, and not the one before."""
    page = Renderer(SHEET, language)
    shown = getattr(page, macro)(key) + page.notes()
    assert then in shown
    assert CLERK[language] not in shown


@pytest.mark.parametrize(("language", "then"), [("en", HEAD["en"]), ("uk", HEAD["uk"])])
def test_the_page_of_a_figure_shows_the_role_of_the_day(language, then):
    """Beside its value stands the role of the day on which it was said."""
    shown = record_page(SHEET, "books-returned", language)
    assert then in shown
    assert CLERK[language] not in shown


def test_a_speaker_may_be_shown_with_the_role_of_something_said():
    """`on` gives the role of one day alone."""
    shown = Renderer(SHEET, "en").speaker("ada-example", on="books-returned")
    assert HEAD["en"] in shown
    assert CLERK["en"] not in shown


@pytest.mark.parametrize("language", ["en", "uk"])
def test_a_speaker_without_a_day_shows_every_role_with_its_days(language):
    """Where nothing dated is near, no role is passed off as the present one."""
    shown = Renderer(SHEET, language).speaker("ada-example", role=True)
    assert shown.index(CLERK[language]) < shown.index(HEAD[language])
    assert "8" in shown.split(CLERK[language])[1].split(HEAD[language])[0]
    assert "9" in shown.split(HEAD[language])[1]


def test_the_day_of_speaking_is_found_for_whatever_was_said():
    """A value, an event, a statement and a computed value have a day of speaking."""
    for address in ("books-returned", "talk-2021-03-09", "example-on-pace", "books-share"):
        assert views.spoken(SHEET, address).latest == date(2021, 3, 9)


def test_exports_give_the_newest_role_and_all_of_them():
    """`role` stays what v1 promised, one text a language; `roles` holds each with its days."""
    result = exports.files(SHEET, ADDRESS)
    known = {each["id"]: each for each in _json(result, "factsheet.json")["speakers"]}
    assert known["ada-example"]["role"] == HEAD
    assert known["ada-example"]["roles"] == [
        {"role": CLERK, "from": None, "to": "2021-03-08"},
        {"role": HEAD, "from": "2021-03-09", "to": None},
    ]
    assert known["lending-desk"]["roles"][0]["role"] == known["lending-desk"]["role"]


def test_exports_show_the_role_of_the_day_of_speaking():
    """The file of a figure, the table of claimants, the embed and the JSON-LD agree on the role."""
    result = exports.files(SHEET, ADDRESS)
    figure = _json(result, "figures/books-returned.json")
    assert [each["role"] for each in figure["claimants"]] == [HEAD]
    rows = result["data/v1/claimants.csv"].decode().splitlines()
    assert [row for row in rows if row.startswith("example-on-pace,")] == [
        f"example-on-pace,1,ada-example,{HEAD['en']},{HEAD['uk']}"
    ]
    assert HEAD["uk"] in result["data/v1/embed/books-returned.uk.html"].decode()
    graph = json.loads(exports.jsonld(SHEET, "who-said-what", "uk", ADDRESS))["@graph"]
    said = {each["@id"]: each for each in graph}
    (author,) = said[f"{ADDRESS}who-said-what/#example-on-pace"]["author"]
    assert author["description"] == HEAD["uk"]


def _json(result: dict[str, bytes], name: str) -> dict:
    return json.loads(result[f"data/v1/{name}"])
