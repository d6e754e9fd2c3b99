"""What sweeps find is what holding everything against everything would find."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise
from math import inf

from hypothesis import given
from hypothesis import strategies as st
from sheet import library

from factsheet.derive import Conflict, ConflictKind, NoValue, clusters, conflicts, value_at
from factsheet.derive.apart import Span, apart
from factsheet.derive.conflict import between, ends
from factsheet.derive.conflicts_at_events import of_event
from factsheet.derive.conflicts_in_claims import of_claims, percent
from factsheet.derive.conflicts_in_figures import of_figure
from factsheet.derive.conflicts_with_events import of_tallies
from factsheet.derive.conflicts_with_wholes import of_wholes
from factsheet.derive.explained import Explained, Found
from factsheet.model import FactSheet, Rank, counted, current
from factsheet.values.quantity import Quantity
from factsheet.values.when import When

KIND = ConflictKind
FACTS = library()
RETURNED, LENT = FACTS.records["books-returned"], FACTS.records["books-lent"]
EVENT = FACTS.records["delivery-2021-03-01"]
CLAIM = FACTS.records["more-than-a-third"]
DAYS = tuple(f"2021-02-{day:02}" for day in range(1, 7))
SPANS = ("2021-02", "2021", "2021-01", "2021-02-02/2021-02-04", "2021-02-03~", "2021-03-02")
days = st.sampled_from((*DAYS, *SPANS)).map(When.parse)
numbers = st.integers(0, 12).map(str)
quantities = st.one_of(
    numbers,
    numbers.map("about {}".format),
    numbers.map("at least {}".format),
    numbers.map("at most {}".format),
    numbers.map(lambda low: f"{low} to {int(low) + 3}"),
).map(Quantity.parse)
ranks = st.sampled_from(Rank)


def observations(most: int = 9):
    """Lists of observations, each with an id of its own."""
    made = st.tuples(quantities, days, ranks)
    return st.lists(made, max_size=most).map(
        lambda rows: tuple(
            LENT.observations[0].changed(id=f"v{at}", value=value, as_of=day, rank=rank)
            for at, (value, day, rank) in enumerate(rows)
        )
    )


def events():
    """Lists of events of two kinds, some of which nobody counted."""
    made = st.tuples(days, st.none() | quantities, st.sampled_from(("delivery", "trip")))
    return st.lists(made, max_size=6).map(
        lambda rows: tuple(
            EVENT.changed(
                id=f"e{at}",
                date=day,
                kind=kind,
                counts=() if value is None else (EVENT.counts[0].changed(value=value),),
            )
            for at, (day, value, kind) in enumerate(rows)
        )
    )


def conflict(kind: ConflictKind, figure, *stated) -> Conflict:
    return Conflict(kind, frozenset(f"{figure.id}/{each.id}" for each in stated))


def rivals(figure) -> Iterator[Conflict]:
    for one, other in combinations(figure.observations, 2):
        same = one.as_of == other.as_of if figure.cumulative else one.as_of.overlaps(other.as_of)
        if same and not one.value.overlaps(other.value):
            yield conflict(KIND.RIVALS, figure, one, other)


def falls(figure) -> Iterator[Conflict]:
    for later in figure.observations if figure.cumulative else ():
        before = [old for old in figure.observations if old.as_of.latest < later.as_of.earliest]
        highest = max(before, key=lambda old: (old.value.low, old.as_of.order), default=None)
        if highest and later.value.high is not None and later.value.high < highest.value.low:
            yield conflict(KIND.FALL, figure, highest, later)


def sequence(figure):
    kept = [each for each in figure.observations if each.rank is not Rank.DEPRECATED]
    return sorted(kept, key=lambda each: each.as_of.order)


def excesses(facts, figure) -> Iterator[Conflict]:
    whole = facts.records[figure.denominator]
    for part in sequence(figure):
        stated = [old for old in whole.observations if old.as_of.earliest <= part.as_of.latest]
        newest = current(tuple(stated))
        if newest is None or newest.rank is Rank.DEPRECATED:
            try:
                (newest,) = value_at(facts, whole.id).stated
            except NoValue:
                continue
        if newest.value.high is not None and part.value.low > newest.value.high:
            addresses = frozenset({f"{figure.id}/{part.id}", f"{whole.id}/{newest.id}"})
            yield Conflict(KIND.PARTS, addresses)


def jumps(facts, figure) -> Iterator[Conflict]:
    listed = [each for each in facts.events if each.kind in figure.tally_of.kinds]
    exact = [each for each in sequence(figure) if each.value.is_exact and each.as_of.is_day]
    for before, after in pairwise(exact):
        start, end = before.as_of.latest, after.as_of.latest
        within = [each for each in listed if start < each.date.latest and each.date.earliest <= end]
        least, most = 0, 0
        for event in within:
            count = counted(event, figure.tally_of.count)
            most += inf if count is None or count.value.high is None else count.value.high
            if count and start < event.date.earliest and event.date.latest <= end:
                least += count.value.low
        if not least <= after.value.number - before.value.number <= most:
            yield conflict(KIND.TALLY, figure, before, after)


def once(found) -> set[Conflict]:
    listed = list(found)
    assert len(listed) == len(set(listed))
    return set(listed)


@given(observations(), st.booleans())
def test_rivals_and_falls_are_those_of_all_pairs(stated, cumulative):
    """Whatever the days, and whether the figure grows or not."""
    figure = LENT.changed(observations=stated, cumulative=cumulative)
    assert once(of_figure(figure)) == {*rivals(figure), *falls(figure)}


@given(observations(), observations())
def test_what_exceeds_its_whole_is_found_on_its_day(parts, wholes):
    figure, whole = RETURNED.changed(observations=parts), LENT.changed(observations=wholes)
    facts = FactSheet(FACTS.sheet, figures=(figure, whole))
    assert once(of_wholes(facts)) == {*excesses(facts, figure)}


@given(observations(), events())
def test_a_total_that_rises_otherwise_than_its_events_is_found(stated, listed):
    figure = RETURNED.changed(observations=stated)
    facts = FactSheet(FACTS.sheet, figures=(figure,), events=listed)
    assert once(of_tallies(facts)) == {*jumps(facts, figure)}


@given(st.lists(st.tuples(quantities, st.sampled_from(("returned", "helpers"))), max_size=8))
def test_counts_of_one_name_are_held_against_each_other(rows):
    made = [
        EVENT.counts[0].changed(id=f"c{at}", count=count, value=value)
        for at, (value, count) in enumerate(rows)
    ]
    event = EVENT.changed(counts=tuple(made))
    wanted = {
        conflict(KIND.COUNTS, event, one, other)
        for one, other in combinations(made, 2)
        if one.count == other.count and not one.value.overlaps(other.value)
    }
    found = of_event(FactSheet(FACTS.sheet, events=(event,)), event)
    assert {each for each in found if each.kind is KIND.COUNTS} == wanted


@given(st.lists(st.tuples(st.sampled_from(("above", "below")), st.integers(1, 9)), max_size=8))
def test_claims_about_one_share_are_held_against_each_other(rows):
    none = {"above": None, "below": None}
    claims = tuple(
        CLAIM.changed(id=f"c{at}", test=CLAIM.test.changed(**{**none, side: f"{tenth}0%"}))
        for at, (side, tenth) in enumerate(rows)
    )
    wanted = {
        Conflict(KIND.CLAIMS, frozenset({one.id, other.id}))
        for one in claims
        for other in claims
        if one.test.above and other.test.below
        if percent(one.test.above) >= percent(other.test.below)
    }
    assert once(of_claims(FactSheet(FACTS.sheet, claims=claims))) == wanted


@given(observations(12), st.integers(0, 5))
def test_too_many_pairs_are_counted_and_all_of_their_values_named(stated, most):
    """The number and the values are those of all pairs, however few of these are listed."""
    spans = [Span(s.as_of.earliest, s.as_of.latest, *ends(s.value)) for s in stated]
    pairs = {
        (one, other)
        for one, other in combinations(range(len(stated)), 2)
        if stated[one].as_of.overlaps(stated[other].as_of)
        and not stated[one].value.overlaps(stated[other].value)
    }
    found = apart(spans, most)
    assert found.number == len(pairs)
    assert found.met == {at for pair in pairs for at in pair}
    assert {*map(tuple, map(sorted, found.pairs))} <= pairs
    assert len(found.pairs) == len(pairs) or len(pairs) > most


def test_more_than_ten_rivals_for_each_value_are_one_conflict():
    """Twenty-one values have ten pairs each, twenty-two have more."""
    for number in (21, 22):
        spans = [Span(0, 0, at, at) for at in range(number)]
        found = list(between(KIND.RIVALS, [*map(str, range(number))], spans))
        assert sum(each.pairs for each in found) == number * (number - 1) // 2
        assert len(found) == (210 if number == 21 else 1)
        assert frozenset().union(*(each.addresses for each in found)) == {*map(str, range(number))}


@given(st.lists(st.frozensets(st.sampled_from("abcdefg"), min_size=1, max_size=3), unique=True))
def test_clusters_take_the_most_contradicted_value_first(sets):
    """As if all that is left were counted anew each time."""
    left = found = [Conflict(KIND.RIVALS, each) for each in sets]
    for hub, taken in clusters(found):
        count = {name: sum(name in each.addresses for each in left) for name in "abcdefg"}
        assert hub == min(count, key=lambda name: (-count[name], name))
        around = frozenset().union(*(each.addresses for each in left if hub in each.addresses))
        assert taken == [each for each in left if each.addresses <= around]
        left = [each for each in left if each not in taken]
    assert left == []


def test_every_stage_of_an_event_is_known_by_the_best_of_its_counts():
    """The best value of each count of each event has an address."""
    assert {*FACTS.best} == {
        f"{each.id}/{one.count}" for each in FACTS.events for one in each.counts
    }
    twice = EVENT.counts[0].changed(id="two", rank=Rank.PREFERRED)
    event = EVENT.changed(counts=(*EVENT.counts, twice))
    facts = replace(FACTS, events=(event,))
    assert facts.best[f"{event.id}/{twice.count}"] is twice


@given(
    st.lists(st.frozensets(st.sampled_from("abcdef"), min_size=1, max_size=3), unique=True),
    st.lists(st.frozensets(st.sampled_from("abcdef"), min_size=2), max_size=4),
)
def test_a_conflict_is_explained_by_a_disagreement_with_all_its_values(sets, listed):
    """And a disagreement is about the conflicts of which it names all values."""
    found = [Conflict(KIND.STAGES, each) for each in sets]
    explained, index = Explained(listed), Found(FACTS, found)
    for each in found:
        assert explained.covers(each) == any(each.addresses <= records for records in listed)
    for records in listed:
        assert once(index.among(records)) == {each for each in found if each.addresses <= records}


def test_a_disagreement_about_two_of_too_many_rivals_has_a_conflict():
    """What is counted and not listed is found again between the values that somebody names."""
    values = tuple(
        LENT.observations[0].changed(id=f"v{at}", value=Quantity.parse(str(at // 2)))
        for at in range(50)
    )
    facts = FactSheet(FACTS.sheet, figures=(LENT.changed(observations=values),))
    (many,) = conflicts(facts)
    assert (many.pairs, len(many.addresses)) == (50 * 49 // 2 - 25, 50)
    found = Found(facts, [many])
    assert any(found.among(["books-lent/v0", "books-lent/v49"]))
    assert not any(found.among(["books-lent/v0", "books-lent/v1"]))
    assert not any(found.among(["books-lent/v0"]))
    assert list(found.among(many.addresses)) == [many]
