"""An expression that is tried only on texts with a piece it needs finds what the plain one does."""

import gc
import json
import re
import subprocess
import sys
from functools import cache

import pytest
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st
from required import required
from test_leaks import CORPUS, LEAKS

from factsheet.checks.traces import KINDS, detained, health, patients, whereabouts, whose
from factsheet.checks.traces.expressions import AnyOf, Either, Expression
from factsheet.checks.traces.literals import FILE, FOLDS, folded, held
from factsheet.checks.traces.vocabulary import spans as listed

TEXTS = [*LEAKS, *CORPUS["harmless"], *CORPUS["untraced"]]
OURS = [each for each in gc.get_objects() if isinstance(each, Expression)]
PIECES = sorted({piece for row in json.loads(FILE.read_text("utf-8"))["sets"] for piece in row})


@cache
def plain(ours):
    return re.compile(ours.pattern, ours.flags)


def spans(expression, text):
    return [match.span() for match in expression.finditer(text)]


def strays(text):
    """Return the expressions that miss something in a text."""
    return [each.pattern for each in OURS if not each.may_fit(text) and plain(each).search(text)]


@pytest.mark.long
def test_the_table_is_fresh():
    """It is what its generator writes of today's expressions: `python tests/make_literals.py`."""
    code = "import make_literals; print(make_literals.table(), end='')"
    written = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "PYTHONIOENCODING": "utf-8"},
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert KINDS
    assert written.stdout == FILE.read_text("utf-8")


@pytest.mark.long
@pytest.mark.parametrize("start", range(0, len(TEXTS), 500))
def test_no_text_is_left_out_in_which_something_stands(start):
    """On the texts of the corpus, and in capitals."""
    texts = TEXTS[start : start + 500 : 5]
    assert [text for text in texts if strays(text) or strays(text.upper())] == []


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12), st.sampled_from(" _-.,'’\n"))
def test_no_text_of_pieces_is_left_out(pieces, gap):
    """Of pieces in any order, with anything between them, so that much nearly fits."""
    assert strays(gap.join(pieces)) == []


SOME = ["a", "ab", "abc", "b", "bc", "c", "б", "ба", r"\w", r"\d+", "(?:a|б)c?", r"[ab]\s"]
ALTERNATIVES = st.lists(
    st.builds(
        lambda each, edge: f"{edge}(?:{each})",
        st.sampled_from(SOME),
        st.sampled_from(["", r"(?<!\w)", r"\b"]),
    ),
    min_size=1,
    max_size=5,
)


@given(ALTERNATIVES, st.text("abcб1 _.", max_size=12))
def test_alternatives_are_tried_as_those_of_one_expression(patterns, text):
    one = re.compile("|".join(f"(?:{each})" for each in patterns))
    assert spans(Either(*patterns), text) == spans(one, text)


@given(ALTERNATIVES, st.text("abcбAБ1 _.,", max_size=12))
def test_what_an_expression_needs_stands_in_each_find(patterns, text):
    """Whatever is repeated, or may be left out, and whatever stands before and behind it."""
    pattern = "".join(patterns)
    found = re.search(pattern, text, re.IGNORECASE)
    needed = required(pattern, re.IGNORECASE)
    assert not found or all(any(piece in folded(text) for piece in row) for row in needed)


@pytest.mark.long
def test_letters_that_are_alike_without_case_are_folded_alike():
    """All of Unicode's, as the standard library compares them."""
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        for other in {letter.lower(), letter.upper(), letter.casefold()} - {letter}:
            if len(other) == 1 and re.fullmatch(re.escape(letter), other, re.IGNORECASE):
                assert FOLDS[code] == FOLDS[ord(other)]


def test_what_each_find_has_is_read_off_an_expression():
    """Words with their edges, digits alike, and no piece where anything may stand."""
    assert required(r"(?<!\w)(?:held|kept)\sin", 0) == [frozenset({" held in", " kept in"})]
    assert required(r"(?:held\w*|kept)\s\d{2}", 0) == [
        frozenset({"held", "kept"}),
        frozenset({" 00"}),
    ]
    assert required(r"\w+|held", 0) == []
    assert required(r"(?:held)?\w+", 0) == []
    assert required(r"(?!held)(?=kept)\w+", 0) == [frozenset({"kept"})]


@given(ALTERNATIVES, st.text("abcб1 _.", max_size=12))
def test_any_of_several_finds_what_one_of_them_does(patterns, text):
    found = any(re.search(each, text) for each in patterns)
    assert AnyOf(*map(Expression, patterns)).search(text) == found


@pytest.mark.parametrize("several", [detained.PEOPLE, patients.AILING, whose.OWNED])
def test_what_may_not_fit_a_text_fits_no_sentence_of_it(several):
    """A text is asked before its sentences are: it has all that they have, words of lists too."""
    for text in TEXTS[::3]:
        for module in (whereabouts, health, whose):
            for sentence in module.SENTENCE.findall(text):
                assert held(sentence) & ~held(text) == 0
                assert several.may_fit(text) or not several.search(sentence)
                assert all(
                    listed(name, text) for name in ("kin", "close") if listed(name, sentence)
                )


SETS = json.loads(FILE.read_text("utf-8"))["sets"]


@pytest.mark.parametrize("step", [7, 11])
def test_a_text_has_the_pieces_that_stand_in_it_and_no_others(step):
    """Worked out word by word, it is what a search for each piece in the whole text gives."""
    joined = [f"{one}{other}" for one, other in zip(TEXTS[::step], PIECES[::step], strict=False)]
    for text in [*TEXTS[:: 5 * step], *joined[::5]]:
        small = folded(text)
        there = [any(map(small.__contains__, pieces)) for pieces in SETS]
        assert held(text) == 1 + sum(2 << place for place, has in enumerate(there) if has)
