"""The day that a value is about, and what says that the value lies ahead."""

from test_model_spans import stated

from factsheet.derive import Value
from factsheet.values.quantity import Quantity
from factsheet.values.when import When
from factsheet.views import as_of
from factsheet.wording import Wording


def test_what_lies_ahead_is_marked_beside_its_day():
    """Wherever the day of a projection or a target stands, its basis stands too."""
    target, past = stated("one", "5", "2030", basis="target"), stated("two", "5", "2021")
    value = Value("figure/one", "books", target.as_of, (target,), Quantity.parse("5"))
    said = [as_of(Wording(language), value) for language in ("en", "uk")]
    assert said == ["as of 2030 (target)", "станом на 2030 рік (ціль)"]
    assert as_of(Wording("en"), target) == said[0]
    assert as_of(Wording("en"), past) == "as of 2021"
    assert as_of(Wording("en"), When.parse("1889/..")) == "since 1889"
