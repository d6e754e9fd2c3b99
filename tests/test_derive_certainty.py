"""How sure a value is follows from the records alone, and more evidence never makes it less."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheet import library
from test_derive_sweeps import observations, quantities

from factsheet.derive import Certainties, NoValue, Who
from factsheet.derive.beside import Beside
from factsheet.derive.certainty import Certainty
from factsheet.model import Basis, Cite, FactSheet, Observation, Rank, Seen
from factsheet.values.quantity import Quantity

SHEET = library()
LENT = SHEET.records["books-lent"]
SPOKEN = ("lending-desk", "ada-example", "readers-club")
PLACES = {
    Seen.WHOLE: Cite("bulletin-2021-03-02", "paragraph 1"),
    Seen.EXCERPT: Cite("gazette-2021-03-09", "excerpt"),
    Seen.HEADLINE: Cite("mirror-2021-03-10", "headline"),
}
NEWSROOM = SHEET.records["readers-club"].changed(id="newsroom", kind="press")
speakers = st.lists(st.sampled_from((*SPOKEN, "newsroom")), min_size=1, unique=True).map(tuple)
cites = st.lists(st.sampled_from(sorted(PLACES.values(), key=str)), min_size=1, unique=True)
told = st.tuples(speakers, cites.map(tuple), st.sampled_from(Basis))


def sheet_of(stated: tuple[Observation, ...], *, cumulative: bool = False) -> FactSheet:
    """Return the library with some values of the books lent, and with a newsroom."""
    lent = LENT.changed(observations=stated, cumulative=cumulative)
    known = SHEET.sheet.changed(publishing_kinds=("press",), official_kinds=("desk",))
    figures = tuple(lent if figure is LENT else figure for figure in SHEET.figures)
    return replace(SHEET, sheet=known, figures=figures, speakers=(*SHEET.speakers, NEWSROOM))


def certainty(first: Observation, *others: Observation, cumulative: bool = False) -> Certainty:
    """Return how sure the first of some values is."""
    facts = sheet_of((first, *others), cumulative=cumulative)
    return Certainties(facts).of(f"{LENT.id}/{first.id}")


@st.composite
def values(draw) -> tuple[Observation, ...]:
    """Draw values of one figure, at least one, said by anybody and read anyhow."""
    found = []
    for stated in draw(observations().filter(bool)):
        said_by, sources, basis = draw(told)
        found.append(stated.changed(said_by=said_by, sources=sources, as_of_basis=basis))
    return tuple(found)


def with_one_more(stated: Observation, **changed: object) -> Observation:
    """Return a value that says the same as another one."""
    return stated.changed(id="one-more", rank=Rank.NORMAL, **changed)


@given(values(), st.sampled_from(SPOKEN), st.booleans())
def test_one_more_claimant_never_lowers_it(stated, speaker, cumulative):
    """Whoever else says it, in the same record or in one of their own, makes nothing less sure."""
    first, *others = stated
    before = certainty(*stated, cumulative=cumulative)
    joined = first.changed(said_by=tuple(dict.fromkeys((*first.said_by, speaker))))
    assert certainty(joined, *others, cumulative=cumulative).level >= before.level
    other = with_one_more(first, said_by=(speaker,))
    assert certainty(*stated, other, cumulative=cumulative).level >= before.level


@given(values(), st.data())
def test_a_number_that_agrees_never_lowers_it(stated, data):
    """What overlaps with a value and is said by another one confirms it."""
    value = data.draw(quantities.filter(stated[0].value.overlaps))
    other = with_one_more(stated[0], value=value, said_by=("readers-club",))
    assert certainty(*stated, other).level >= certainty(*stated).level


@given(values())
def test_a_whole_reading_never_lowers_it(stated):
    """A publication that was read whole makes nothing less sure."""
    first, *others = stated
    read = first.changed(sources=(*first.sources, PLACES[Seen.WHOLE]))
    assert certainty(read, *others).level >= certainty(*stated).level
    assert certainty(read, *others).read is Seen.WHOLE


@given(values(), st.integers(1, 5))
def test_a_second_check_never_lowers_it(stated, more):
    """Whatever was compared with its sources more often is not less sure."""
    found = certainty(*stated)
    assert replace(found, checked=found.checked + more).level > found.level


@given(values(), st.sampled_from([PLACES[Seen.EXCERPT], PLACES[Seen.HEADLINE]]))
def test_a_repeater_never_raises_it(stated, place):
    """An outlet that repeats the same claimant, or names nobody, makes nothing surer."""
    first, *others = stated
    read = first.changed(sources=(*first.sources, PLACES[Seen.WHOLE]))
    before = certainty(read, *others)
    again = read.changed(sources=(*read.sources, place))
    assert certainty(again, *others).level == before.level
    for said_by in (("newsroom",), read.said_by):
        other = with_one_more(read, said_by=said_by, sources=(place,))
        assert certainty(read, *others, other).level <= before.level


@given(values())
def test_equally_sure_values_were_read_and_checked_alike(stated):
    """Nothing is weighed against anything else: one level is one code on each axis."""
    one, other = certainty(*stated), certainty(*reversed(stated))
    if one.level == other.level:
        assert (one.read, one.checked, one.day) == (other.read, other.checked, other.day)


@given(values(), st.booleans())
def test_the_sweep_finds_what_comparing_all_would_find(stated, cumulative):
    """Who agrees and what contradicts is what is so of each two values for one time."""
    lent = LENT.changed(observations=stated, cumulative=cumulative)
    beside = Beside(lent, lambda value: value.said_by)
    for own in stated:
        same = [
            other
            for other in stated
            if other is not own
            and other.rank is not Rank.DEPRECATED
            and (own.as_of == other.as_of if cumulative else own.as_of.overlaps(other.as_of))
        ]
        found = beside.compared(own)
        agreeing = [other for other in same if other.value.overlaps(own.value)]
        others = {name for other in agreeing for name in other.said_by}
        assert found.confirming == len(others.difference(own.said_by))
        assert found.is_contradicted == (len(agreeing) < len(same))


@pytest.mark.long
@pytest.mark.parametrize("written", ["{n}", "about {n}", "at least {n}", "{n} to 9000"])
def test_four_thousand_rivals_are_compared_in_one_sweep(written):
    """Rivals for one day, meeting or not, are gone through a few times each, and not in pairs."""
    asked = 0

    def names(value: Observation) -> tuple[str, ...]:
        nonlocal asked
        asked += 1
        return (value.id,)

    first = LENT.observations[0]
    stated = tuple(
        first.changed(id=f"v{n}", value=Quantity.parse(written.format(n=n + 1)))
        for n in range(4000)
    )
    beside = Beside(LENT.changed(observations=stated), names)
    found = [beside.compared(value).confirming for value in stated]
    assert asked == len(stated)
    assert found[1::1999] == [
        sum(other.value.overlaps(value.value) for other in stated) - 1 for value in stated[1::1999]
    ]


@pytest.mark.parametrize(
    ("said_by", "who", "claimants"),
    [
        (("ada-example",), Who.OFFICIAL, 1),
        (("lending-desk",), Who.OFFICIAL_BODY, 1),
        (("readers-club",), Who.BODY, 1),
        (("newsroom",), Who.PUBLICATION, 0),
        (("ada-example", "newsroom"), Who.OFFICIAL, 1),
        (("ada-example", "readers-club"), Who.SEVERAL, 2),
    ],
)
def test_whose_word_it_is(said_by, who, claimants):
    """One official, one body, several, or a publication that names nobody."""
    found = certainty(LENT.observations[0].changed(said_by=said_by))
    assert (found.who, found.claimants) == (who, claimants)


def test_a_rival_that_we_do_not_rely_on_is_no_dispute():
    """A slip neither contradicts a number nor confirms one."""
    first = LENT.observations[0].changed(value=Quantity.parse("190"))
    for value, disputed in (("250", True), ("190", False)):
        rival = with_one_more(first, value=Quantity.parse(value), said_by=("readers-club",))
        assert certainty(first, rival).disputed is disputed
        slip = rival.changed(rank=Rank.DEPRECATED)
        assert certainty(first, slip) == certainty(first)


def test_a_computed_value_is_as_sure_as_its_weakest_part():
    """A share says which of its parts is the least sure, and has its codes."""
    found = Certainties(SHEET)
    parts = {address: found.of(address) for address in ("books-returned", "books-lent")}
    weakest = min(parts, key=lambda address: parts[address].level)
    assert found.of("books-share") == replace(parts[weakest], weakest=weakest)
    assert parts["books-lent"].disputed
    assert not parts["books-returned"].disputed
    assert weakest == "books-lent"


def test_counts_of_events_have_it_too():
    """A count is held against its rivals at the same event, and takes the day of the event."""
    found = Certainties(SHEET)
    for address in SHEET.values:
        assert found.of(address).checked == 1
    assert found.of("delivery-2021-03/returned").day is Basis.STATED


@pytest.mark.parametrize("address", ["nothing", "books-lent/nobody", "lending-desk"])
def test_nothing_is_sure_where_nothing_stands(address):
    with pytest.raises(NoValue):
        Certainties(SHEET).of(address)
