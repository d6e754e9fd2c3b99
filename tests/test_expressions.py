"""An expression of two alphabets finds what the plain one does."""

import importlib
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_leaks import CORPUS, LEAKS

from factsheet.checks import traces
from factsheet.checks.traces.alphabets import CYRILLIC, Expression, without

TEXTS = [*LEAKS, *CORPUS["harmless"], *CORPUS["untraced"]]


def modules():
    return [
        importlib.import_module(f"{traces.__name__}.{each.name}")
        for each in pkgutil.iter_modules(traces.__path__)
    ]


EXPRESSIONS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in modules()
    for name, value in vars(module).items()
    if isinstance(value, Expression)
}


def spans(expression, text):
    return [match.span() for match in expression.finditer(text)]


@pytest.mark.parametrize("name", sorted(EXPRESSIONS))
def test_the_halves_find_what_the_whole_does(name):
    ours = EXPRESSIONS[name]
    plain = re.compile(ours.pattern, ours.flags)
    assert [text for text in TEXTS if spans(ours, text) != spans(plain, text)] == []


SOME = ["a", "ab", "abc", "b", "bc", "c", "б", "ба", "баб", "аб"]
WORDS = st.lists(st.sampled_from(SOME), min_size=1, max_size=6)


@given(WORDS, st.lists(st.sampled_from(["ab", "c", "ба", "12", "abc", "баб"]), max_size=5))
def test_words_are_found_whatever_their_alphabets(words, text):
    pattern = rf"(?<!\w)(?:{'|'.join(words)})(?!\w)"
    assert spans(Expression(pattern), " ".join(text)) == spans(re.compile(pattern), " ".join(text))


def test_what_asks_for_the_other_alphabet_is_left_out():
    assert without("(?:one|один|two)", CYRILLIC) == "(?:one|two)"
    assert without("x(?:а)?y|(?!б)z", CYRILLIC) == "xy|z"
    assert without("(?:а|б)x", CYRILLIC) == "(?!)"
