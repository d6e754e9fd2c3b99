"""What goes on for ever is given up, and all else is as if nobody had counted."""

import threading

import pytest

from factsheet.checks.links.deadline import within


def test_what_a_call_returns_or_raises_is_handed_on():
    assert within(5, lambda: 40) == 40
    with pytest.raises(KeyError):
        within(5, lambda: {}["nothing"])


def test_a_call_without_an_end_is_given_up():
    for_ever = threading.Event()
    with pytest.raises(TimeoutError):
        within(0.05, for_ever.wait)
    for_ever.set()
