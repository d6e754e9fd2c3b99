"""The real data, record by record: what the checks cannot know."""

import re
import shutil
from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from exported import facts

from factsheet.checks import RULES, Context, name_of
from factsheet.checks.loader import load
from factsheet.derive import Conflict, Verdict, conflicts, outcome, value_at
from factsheet.model import FILES, FactSheet, Observation
from factsheet.problems import DataError
from factsheet.values.quantity import Quantity
from factsheet.views import page_of
from factsheet.wording import Wording

pytestmark = pytest.mark.long

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
TODAY = date(2100, 1, 1)
EXCHANGES = {"exchange", "stage", "local-exchange", "outside-exchange", "uncounted-exchange"}
LANGUAGES = ("en", "uk")


@cache
def addressed() -> list[str]:
    """Return every record and every stated value by its address."""
    lists = (getattr(facts(), name) for name in FILES if name != "speakers")
    return [*(each.id for records in lists for each in records), *facts().values]


@cache
def observed() -> dict[str, Observation]:
    """Return every observation by its address."""
    figures = facts().figures
    return {f"{f.id}/{each.id}": each for f in figures for each in f.observations}


@cache
def found_conflicts() -> tuple[Conflict, ...]:
    """Return the records that cannot both be right."""
    return conflicts(facts())


# How much there is


@pytest.mark.parametrize(
    ("what", "least"),
    [
        ("exchanges", 75),
        ("observations", 60),
        ("context", 25),
        ("statements", 20),
        ("claims", 10),
        ("disagreements", 10),
    ],
)
def test_the_sheet_holds_the_whole_record(what, least):
    """The facts found in research are there; a loss of records does not go unseen."""
    found = {
        "exchanges": sum(each.kind in EXCHANGES for each in facts().events),
        "context": sum(each.kind not in EXCHANGES for each in facts().events),
        "observations": sum(len(each.observations) for each in facts().figures),
        "statements": len(facts().statements),
        "claims": len(facts().claims),
        "disagreements": len(facts().disagreements),
    }
    assert found[what] >= least


# The facts that the sheet grew from, by value


@pytest.mark.parametrize(
    ("address", "value"),
    [
        ("azovstal-returned", "1279"),
        ("azovstal-garrison", "about 2500"),
        ("azovstal-returned-azov", "455"),
        ("wide-tally/yusov-2025-05-28", "more than 6000"),
        ("units-first-time", "46"),
        ("exchange-2025-05/returned", "1000"),
        ("exchange-2025-05/military", "880"),
        ("exchange-2025-05/civilians", "120"),
        ("exchange-2025-05/ordinal", "65"),
        ("exchange-2025-05-23/returned", "390"),
        ("exchange-2025-05-23/military", "270"),
        ("exchange-2025-05-23/civilians", "120"),
        ("exchange-2025-05-24/returned", "307"),
        ("exchange-2025-05-24/men", "307"),
        ("exchange-2025-05-25/returned", "303"),
        ("exchange-2025-05/azov", "0"),
    ],
)
def test_the_base_document_is_told_right(address, value):
    """Each number of the article that the sheet grew from stands in the data as it was said."""
    assert value_at(facts(), address).quantity == Quantity.parse(value)


def test_the_headline_has_its_day_its_speaker_and_its_source():
    """The number that the sheet opens with is about 28 May 2025 and rests on the article."""
    value = value_at(facts(), facts().sheet.headline)
    assert value.as_of.earliest == value.as_of.latest == date(2025, 5, 28)
    (stated,) = value.stated
    assert "yusov" in stated.said_by
    assert "up-2025-05-29" in {cite.source for cite in stated.sources}


@pytest.mark.parametrize(("language", "share"), [("en", "about 51%"), ("uk", "приблизно 51")])
def test_the_share_is_no_more_precise_than_its_base(language, share):
    """1,279 of about 2,500 is about 51%, never 51.16%."""
    value = value_at(facts(), "azovstal-returned-share")
    assert Wording(language).share(value.share).startswith(share)


@pytest.mark.parametrize(
    ("event", "day"),
    [
        ("exchange-2025-05-23", "friday"),
        ("exchange-2025-05-24", "saturday"),
        ("exchange-2025-05-25", "sunday"),
    ],
)
def test_the_three_days_have_their_weekdays(event, day):
    """The weekdays that the article names are in the data, where a check compares them."""
    assert facts().records[event].weekday == day


@pytest.mark.parametrize(
    "key",
    [
        "first-day-is-friday",
        "second-day-is-saturday",
        "third-day-is-sunday",
        "first-day-military-and-civilians",
    ],
)
def test_claims_of_plain_arithmetic_hold(key):
    """What can be checked by adding up or by a calendar holds."""
    assert outcome(facts(), facts().records[key]).verdict is Verdict.HOLDS


def test_more_than_half_holds_for_every_base():
    """The claim of the headline holds for each number of people who left, and says up to which."""
    found = outcome(facts(), facts().records["over-half-returned"])
    assert found.verdict is Verdict.HOLDS
    assert found.breaking == 2558


def test_what_was_said_of_prisoners_is_no_base():
    """The President counted those in captivity and said that they are not all who left."""
    left = facts().records["azovstal-garrison"].observations
    assert not [each for each in left if "zelenskyy" in each.said_by]
    held = facts().values["azovstal-still-captive/zelenskyy-2022-06-06"]
    assert held.value == Quantity.parse("more than 2500")


# Record by record


@cache
def anchors(site: Path, page: str) -> frozenset[str]:
    """Return every id on a page of the built site."""
    soup = BeautifulSoup((site / page / "index.html").read_text("utf-8"), "html.parser")
    return frozenset(each["id"] for each in soup.find_all(id=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_record_has_its_address_on_a_page(site, language):
    """A link to a figure, an event or any other record leads to it, in both languages."""
    root = site / ("" if language == "en" else language)
    leads = {address: page_of(facts(), address).partition("#") for address in addressed()}
    assert len(leads) > 1000
    lost = [
        key
        for key, (page, _, anchor) in leads.items()
        if not anchors(root, page) or (anchor and anchor not in anchors(root, page))
    ]
    assert lost == []


def test_a_figure_has_a_value():
    """Each figure has a value now, and says in each language what is counted."""
    for figure in facts().figures:
        value = value_at(facts(), figure.id)
        assert value.quantity is not None or value.share is not None, figure.id
        assert set(figure.definition) == set(LANGUAGES), figure.id
        assert all(len(text.split()) >= 4 for text in figure.definition.values()), figure.id


def test_an_observation_can_be_followed():
    """A value has a speaker, a publication with a place, and its texts in both languages."""
    for address, observation in observed().items():
        assert facts().values[address] is observation
        assert observation.said_by, address
        assert all(cite.place for cite in observation.sources), address
        for texts in (observation.note, observation.reason):
            assert texts is None or set(texts) == set(LANGUAGES), address


def test_an_observation_is_named_after_who_said_it():
    """The id of a value ends in its year or its day, so that a list of ids can be read."""
    dated = re.compile(r"-20\d\d(-\d\d){0,2}(-[a-z]+)*$")
    assert [address for address in observed() if not dated.search(address)] == []


def test_an_exchange_says_how_many_or_why_not():
    """An exchange has a count of those who returned; if nobody stated it, a note says so."""
    exchanges = [each for each in facts().events if each.kind in EXCHANGES]
    counted = [
        event.id
        for event in exchanges
        if any(each.count == "returned" for each in event.counts) or event.note
    ]
    assert counted == [each.id for each in exchanges]


def test_what_an_event_counts_it_counts_in_whole_numbers():
    """At an event people are counted, not parts of people."""
    counts = [(event.id, each) for event in facts().events for each in event.counts]
    assert [key for key, each in counts if each.value.number.denominator != 1] == []


def test_ordinals_follow_the_days():
    """Numbered exchanges have their numbers in the order of their days."""
    numbered = [
        (each.date.earliest, value_at(facts(), f"{each.id}/ordinal").quantity.number)
        for each in facts().events
        if any(count.count == "ordinal" for count in each.counts)
    ]
    assert numbered, "no exchange has a number"
    in_order = sorted(numbered)
    assert [number for _, number in in_order] == sorted(number for _, number in in_order)


# Rivals


def cut(text: str, key: str) -> str:
    """Return a file of records without one of them."""
    kept = re.sub(
        rf"^- id: {re.escape(key)}$.*?(?=^- |\Z)", "", text, flags=re.MULTILINE | re.DOTALL
    )
    assert kept != text
    return kept


def own(key: str) -> set[frozenset[str]]:
    """Return the conflicts that one disagreement alone explains."""
    explaining: Counter[frozenset[str]] = Counter()
    for each in facts().disagreements:
        explaining.update(
            found.addresses for found in found_conflicts() if found.addresses <= set(each.records)
        )
    records = set(facts().records[key].records)
    return {each for each, number in explaining.items() if number == 1 and each <= records}


def mistakes(folder: Path) -> list[str]:
    """Return what loading a folder says is wrong."""
    with pytest.raises(DataError) as caught:
        load(folder, TODAY)
    return [each.message for each in caught.value.problems]


@pytest.fixture
def copy(tmp_path):
    """The data in a folder that a test may spoil."""
    shutil.copytree(DATA, tmp_path, dirs_exist_ok=True)
    return tmp_path


def named(key: str, said: str) -> bool:
    """Return whether the values of a conflict are named that one disagreement alone explains."""
    return any(all(f"`{address}`" in said for address in each) for each in own(key))


def test_each_disagreement_is_needed():
    """Without any one of the disagreements a conflict is left that nothing else explains."""
    assert [each.id for each in facts().disagreements if not own(each.id)] == []


def test_a_conflict_that_nobody_explains_is_named():
    """Without any one of them the rule names the values that conflict."""
    (rule,) = (each for each in RULES if name_of(each) == "conflicts-are-explained")
    for gone in facts().disagreements:
        left = tuple(each for each in facts().disagreements if each is not gone)
        context = Context(replace(facts(), disagreements=left), TODAY)
        said = "\n".join(each.message for each in rule(context))
        assert named(gone.id, said), said


def test_deleting_a_disagreement_makes_loading_fail(copy):
    """From the files too: the first one is cut out of its file."""
    path, key = copy / "disagreements.yml", facts().disagreements[0].id
    path.write_text(cut(path.read_text("utf-8"), key), "utf-8")
    said = "\n".join(mistakes(copy))
    assert named(key, said), said


def test_an_explanation_without_a_conflict_is_refused(copy):
    """Adding a disagreement between values that agree makes loading fail, naming it."""
    false = """
- id: a-false-one
  title: {en: A false one, uk: Хибна}
  records: [exchange-2025-05-23/returned, exchange-2025-05-24/returned]
  explanation: {en: Two days are two numbers., uk: Два дні – два числа.}
"""
    path = copy / "disagreements.yml"
    path.write_text(path.read_text("utf-8") + false, "utf-8")
    assert mistakes(copy) == ["no conflict between the records of `a-false-one`"]


def test_the_rules_agree_that_nothing_is_wrong():
    """Called one by one, no rule finds anything in the real data but what is exempt."""
    exempt = {(each.record, each.rule) for each in facts().sheet.exceptions}
    for rule in RULES:
        found = list(rule(Context(facts(), TODAY)))
        assert {(each.record, rule.__name__.replace("_", "-")) for each in found} <= exempt


def test_the_sheet_is_the_same_each_time():
    """Reading the data twice gives the same records."""
    assert isinstance(facts(), FactSheet)
    assert load(DATA, facts().today) == facts()
