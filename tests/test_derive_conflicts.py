"""Which records cannot both be right, and whether a claim holds."""

import pytest
from sheet import TODAY, library, write

from factsheet.checks import loader
from factsheet.derive import Conflict, ConflictKind, Verdict, clusters, conflicts, outcome
from factsheet.derive.conflicts_at_events import of_event
from factsheet.derive.conflicts_in_claims import of_claims, percent
from factsheet.derive.conflicts_in_figures import of_figure
from factsheet.model import FactSheet
from factsheet.values.quantity import Quantity

KIND = ConflictKind
FALLING = (
    "  - id: desk-2021-03-01\n    value: 40\n    as_of: 2021-03-01\n",
    """  - id: vague
    value: 30
    as_of: 2021
    said_by: [lending-desk]
    said_on: 2021-03-01
    sources: [bulletin-2021-03-02 @ paragraph 1]
    verified: 2021-05-01
  - id: first
    value: 40
    as_of: 2020-12-01
""",
)
"""Forty, a hundred within the next year, and thirty at some time of that year."""
SHRINKING = (
    "  - id: club-2021-02\n",
    """  - id: desk-2021-04
    value: 50
    as_of: 2021-04-01
    said_by: [lending-desk]
    said_on: 2021-04-01
    sources: [bulletin-2021-03-02 @ paragraph 2]
    rank: preferred
    reason: {en: The desk keeps the list., uk: Відділ веде список.}
    verified: 2021-05-01
  - id: club-2021-02
""",
)
"""A whole that was about 190 when a hundred of it came back, and is 50 a month later."""


def spoilt(tmp_path, monkeypatch, name, before, after):
    """The sheet with one edit, whatever the checks say of it."""
    monkeypatch.setattr(loader, "breaches", lambda _: ())
    edit = {"in": f"{name}.yml", "replace": before, "with": after}
    return loader.load(write(tmp_path, [edit]), TODAY)


def test_the_sheet_has_one_conflict():
    addresses = frozenset({"books-lent/club-2021-02", "books-lent/desk-2021-02"})
    assert conflicts(library()) == (Conflict(KIND.RIVALS, addresses),)


@pytest.mark.parametrize(
    ("name", "before", "after", "kinds"),
    [
        ("figures", "value: 250", "value: 194", set()),
        ("figures", "value: 250", "value: 196", {KIND.RIVALS}),
        ("figures", "value: 250\n    as_of: 2021-02", "value: 250\n    as_of: 2021-03", set()),
        ("figures", "value: 250\n    as_of: 2021-02", "value: 250\n    as_of: 2021", {KIND.RIVALS}),
        ("figures", "value: 100", "value: 39", {KIND.RIVALS, KIND.FALL, KIND.TALLY}),
        ("figures", "value: 100", "value: about 100", {KIND.RIVALS}),
        ("figures", "value: 100", "value: 101", {KIND.RIVALS, KIND.TALLY}),
        ("figures", "value: about 190", "value: 99", {KIND.RIVALS, KIND.PARTS}),
        ("figures", "value: about 190", "value: more than 90", set()),
        ("events", "value: 25}", "value: 24}", {KIND.RIVALS, KIND.STAGES}),
        ("events", "value: 25}", "value: about 25}", {KIND.RIVALS}),
        ("events", "value: 30}", "value: 29}", {KIND.RIVALS, KIND.PARTS}),
        ("events", "value: 30}", "value: 41}", {KIND.RIVALS, KIND.PARTS}),
        ("events", "value: 60}", "value: 61}", {KIND.RIVALS, KIND.STAGES, KIND.TALLY}),
        ("events", "date: 2021-03-07/2021-03-08", "date: 2021-03", {KIND.RIVALS}),
        ("events", "date: 2021-03-07/2021-03-08", "date: 2021-03-08", {KIND.RIVALS}),
        ("events", "  - {count: returned, value: 60}\n", "", {KIND.RIVALS}),
        (
            "events",
            "- {count: thick, value: 10}",
            "- {count: thick, value: 10}\n  - {count: thick, id: thick-2, value: 11}",
            {KIND.RIVALS, KIND.COUNTS},
        ),
        (
            "claims",
            "test: {how: weekday, of: [delivery-2021-03-01], weekday: monday}",
            "test: {how: share, of: [books-returned, books-lent], below: 30%}",
            {KIND.RIVALS, KIND.CLAIMS},
        ),
    ],
)
def test_conflicts_are_found(name, before, after, kinds, tmp_path, monkeypatch):
    facts = spoilt(tmp_path, monkeypatch, name, before, after)
    assert {each.kind for each in conflicts(facts)} == kinds


def test_conflicts_of_one_value_are_one_cluster():
    """The value that three others contradict comes first and takes along what is between them."""
    pairs = ("ab", "ac", "ad", "bc", "ef")
    found = [Conflict(KIND.RIVALS, frozenset(pair)) for pair in pairs]
    assert [(hub, len(each)) for hub, each in clusters(found)] == [("a", 4), ("e", 1)]


@pytest.mark.parametrize(
    ("claim", "verdict", "tries"),
    [
        ("more-than-a-third", Verdict.HOLDS, 2),
        ("two-trips", Verdict.HOLDS, 1),
        ("on-a-monday", Verdict.HOLDS, 1),
        ("largest-so-far", Verdict.HOLDS, 1),
    ],
)
def test_claims_hold(claim, verdict, tries):
    facts = library()
    found = outcome(facts, facts.records[claim])
    assert (found.verdict, len(found.tries), found.holding) == (verdict, tries, tries)


@pytest.mark.parametrize(
    ("before", "after", "claim", "verdicts"),
    [
        ("above: 33%", "above: 52%", "more-than-a-third", [Verdict.OPEN, Verdict.FAILS]),
        ("above: 33%", "below: 33%", "more-than-a-third", [Verdict.FAILS, Verdict.FAILS]),
        ("above: 33%", "below: 45%", "more-than-a-third", [Verdict.FAILS, Verdict.HOLDS]),
        ("weekday: monday", "weekday: friday", "on-a-monday", [Verdict.FAILS]),
        ("trip-2021-03-07/returned,", "books-returned,", "two-trips", [Verdict.FAILS]),
    ],
)
def test_claims_fail_or_stay_open(before, after, claim, verdicts, tmp_path, monkeypatch):
    facts = spoilt(tmp_path, monkeypatch, "claims", before, after)
    found = outcome(facts, facts.records[claim])
    assert [each.verdict for each in found.tries] == verdicts


def test_a_number_published_twice_is_one_base(tmp_path, monkeypatch):
    """Two publishers of one number do not make a claim twice as sure."""
    facts = spoilt(tmp_path, monkeypatch, "figures", "    value: 250\n", "    value: about 190\n")
    found = outcome(facts, facts.records["more-than-a-third"])
    assert [each.address for each in found.tries] == ["books-lent/desk-2021-02"]


@pytest.mark.parametrize(
    ("rival", "verdict"),
    [
        ("39", Verdict.HOLDS),
        ("60", Verdict.FAILS),
        ("more than 60", Verdict.FAILS),
        ("more than 30", Verdict.OPEN),
        ("about 60", Verdict.OPEN),
    ],
)
def test_a_record_number_is_held_against_all_that_a_rival_may_mean(
    rival, verdict, tmp_path, monkeypatch
):
    """Sixty are surely the most only where no earlier number can be as high."""
    before = "- {count: returned, value: 40}"
    facts = spoilt(tmp_path, monkeypatch, "events", before, before.replace("40", rival))
    assert outcome(facts, facts.records["largest-so-far"]).verdict is verdict


def test_a_fall_is_found_behind_a_value_of_a_vague_day(tmp_path, monkeypatch):
    """A tally falls below any earlier value, not just below the highest on record."""
    facts = spoilt(tmp_path, monkeypatch, "figures", *FALLING)
    pairs = [each.addresses for each in conflicts(facts) if each.kind is KIND.FALL]
    assert frozenset({"books-returned/first", "books-returned/vague"}) in pairs


def test_a_part_is_held_against_the_whole_of_its_time(tmp_path, monkeypatch):
    """What was a part of a greater whole is no contradiction once the whole is smaller."""
    facts = spoilt(tmp_path, monkeypatch, "figures", *SHRINKING)
    assert KIND.PARTS not in {each.kind for each in conflicts(facts)}


def test_a_claim_below_a_share_has_no_base_from_which_it_fails(tmp_path, monkeypatch):
    """A greater base makes a share smaller: a claim of less than a third only holds better."""
    facts = spoilt(tmp_path, monkeypatch, "claims", "above: 33%", "below: 33%")
    assert outcome(facts, facts.records["more-than-a-third"]).breaking is None


def test_a_claim_of_a_share_says_where_it_would_stop_holding():
    """A third of 100 and more: 100 of 304 is no longer above 33%."""
    facts = library()
    assert outcome(facts, facts.records["more-than-a-third"]).breaking == 304


def quantities(event, **values):
    """Return an event whose counts have other values."""
    counts = [
        count.changed(value=Quantity.parse(values.get(count.count, str(count.value))))
        for count in event.counts
    ]
    return event.changed(counts=tuple(counts))


def test_counts_that_do_not_add_up_conflict_at_their_event():
    """A part may not exceed its whole, and parts that are all there must be able to make it."""
    facts = library()
    event = facts.events[0]
    assert list(of_event(facts, event)) == []
    (over,) = of_event(facts, quantities(event, thick="50"))
    assert over == Conflict(KIND.PARTS, frozenset({f"{event.id}/returned", f"{event.id}/thick"}))
    (short,) = of_event(facts, quantities(event, thick="9"))
    assert len(short.addresses) == 3
    assert list(of_event(facts, quantities(event, thick="about 9"))) == []


def test_values_of_one_day_that_do_not_meet_conflict_in_their_figure():
    facts = library()
    lent = next(figure for figure in facts.figures if figure.id == "books-lent")
    (found,) = of_figure(lent)
    assert (found.kind, len(found.addresses)) == (KIND.RIVALS, 2)
    near = [stated.changed(value=Quantity.parse("about 200")) for stated in lent.observations]
    assert list(of_figure(lent.changed(observations=tuple(near)))) == []


def test_claims_of_which_one_wants_more_than_the_other_allows_conflict():
    """More than 60% and less than 50% of one whole cannot both hold; 40% and 50% can."""
    facts = library()
    claim = facts.claims[0]

    def rivals(above, below):
        least = claim.changed(test=claim.test.changed(above=above))
        most = claim.changed(id="most", test=claim.test.changed(above=None, below=below))
        return list(of_claims(FactSheet(facts.sheet, claims=(least, most))))

    assert rivals("60%", "50%") == [Conflict(KIND.CLAIMS, frozenset({claim.id, "most"}))]
    assert rivals("40%", "50%") == []
    assert percent("12.5%") * 8 == 1
    with pytest.raises(ValueError, match="half"):
        percent("half")
