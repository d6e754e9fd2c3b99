"""What a record says of its date: a span lasted or was between, a value lies ahead."""

import pytest
from pydantic import ValidationError
from sheet import library

from factsheet.derive import value_at
from factsheet.derive.beside import Beside
from factsheet.derive.conflicts_in_figures import of_figure
from factsheet.model import Figure, How, Observation, current
from factsheet.model.derivation import Derivation
from factsheet.model.spans import Outlook, SpanKind

FIGURE = next(figure for figure in library().figures if figure.observations)


def stated(key, value, day, **more):
    """Return an observation of a figure that does not run, as an editor writes it."""
    known = {"said_by": ["desk"], "said_on": "2021-03-09", "sources": ["a @ lead"]}
    fields = {"id": key, "value": value, "as_of": day, "verified": "2021-05-01", **known, **more}
    return Observation.model_validate(fields)


def figure(*observations):
    return FIGURE.changed(observations=observations, cumulative=False, tally_of=None)


def test_a_span_is_a_duration_unless_the_record_says_otherwise():
    """EDTF writes both alike: the record says which, and the date knows it."""
    assert not stated("one", "5", "1311/1315").as_of.is_uncertain
    assert not stated("one", "5", "1311/1315", as_of_span="duration").as_of.is_uncertain
    unsure = stated("one", "5", "1311/1315", as_of_span="uncertainty")
    assert unsure.as_of.is_uncertain
    assert unsure.as_of_span is SpanKind.UNCERTAINTY
    assert str(unsure.as_of) == "1311/1315"


def test_one_day_is_no_span():
    """A record that says what a span means where one day stands is refused with the way out."""
    with pytest.raises(ValidationError, match="is one day and no span; delete `as_of_span:`"):
        stated("one", "5", "1311-05-01", as_of_span="uncertainty")


def test_an_uncertainty_does_not_conflict_within():
    """What was on some day of a span contradicts no value of a day within it, nor of a part."""
    day, apart = stated("day", "7", "1313-05-01"), stated("part", "9", "1312")
    for kind, number in (("duration", 2), ("uncertainty", 0)):
        span = stated("span", "5", "1311/1315", as_of_span=kind)
        assert len(list(of_figure(figure(span, day, apart)))) == number
    again = stated("again", "6", "1311/1315", as_of_span="uncertainty")
    span = stated("span", "5", "1311/1315", as_of_span="uncertainty")
    (conflict,) = of_figure(figure(span, again, day))
    assert conflict.addresses == {f"{FIGURE.id}/span", f"{FIGURE.id}/again"}


def test_what_lies_ahead_is_never_the_newest():
    """A projection or a target stands only where nothing was observed, and contradicts nothing."""
    now = stated("now", "5", "2021-03-08")
    ahead = stated("ahead", "9", "2030", basis="target", rank="preferred", reason={"en": "Why."})
    assert current((now, ahead)) == current((ahead, now)) == now
    assert current((ahead,)) == ahead
    assert figure(now, ahead).observed == (now,)
    same = stated("same", "9", "2021-03-08", basis="projected")
    assert list(of_figure(figure(now, same))) == []
    assert not Beside(figure(now, same), lambda one: one.said_by).compared(now).is_contradicted
    assert same.basis is Outlook.PROJECTED


def test_a_figure_that_follows_from_others_says_how():
    """A derivation names at least two values, and what is done with them."""
    found = Derivation.model_validate({"how": "share", "of": ["a", "b"]})
    assert found.how is How.SHARE
    with pytest.raises(ValidationError):
        Derivation.model_validate({"how": "share", "of": ["a"]})
    assert isinstance(FIGURE, Figure)
    assert value_at(library(), FIGURE.id).stated
