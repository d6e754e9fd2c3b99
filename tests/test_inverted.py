"""The index of the search in parts: every word leads to its sections, every section is there."""

import json
import string

import searching
from hypothesis import given
from hypothesis import strategies as st

from factsheet.site.inverted import INDEX, Row, parts
from factsheet.site.tokens import words

LETTERS = st.text(string.ascii_lowercase[:4] + " 7і😀", max_size=12)
ROWS = st.lists(st.tuples(LETTERS, LETTERS, st.sampled_from([0, 1, 2]), st.booleans()), max_size=9)


def places(files, word):
    """The numbers of the sections of a word, as the script of the search reads them."""
    found = []
    for _, path in json.loads(files[INDEX])["words"]:
        for family, *where in json.loads(files[path]):
            if word in family:
                found.append([[sum(apart[: n + 1]) for n in range(len(apart))] for apart in where])
    return found


@given(ROWS, st.integers(1, 400))
def test_each_word_leads_to_its_sections_and_each_section_is_in_one_part(given_rows, room):
    """Whatever room a part has; a word of two parts says the same in both."""
    rows = [
        Row(f"{n}/{'#a' if is_part else ''}", heading, text, kind)
        for n, (heading, text, kind, is_part) in enumerate(given_rows)
    ]
    titles = {f"{n}/": "A ship" for n in range(len(rows))}
    files = parts(titles, rows, [["a", "ship"]], ["a"], room)
    ordered = sorted(rows, key=lambda row: row.kind)
    assert searching.rows(files.get) == [[*row] for row in ordered]
    for word in {word for row in rows for word in words(row.text)} - {"a", "ship"}:
        (found, *others) = places(files, word)
        assert found[0] == [n for n, row in enumerate(ordered) if word in words(row.heading)]
        told = [n for n, row in enumerate(ordered) if word in words(row.text)]
        assert found[1] == [n for n in told if n not in found[0]]
        assert found[2] == []
        assert not others


def test_words_that_are_one_lead_to_what_any_of_them_says():
    """The name of a page stands for its sections too, after their own words."""
    rows = [Row("a/", "", "ship", 0), Row("b/#x", "Ships", "", 0), Row("b/#y", "", "none", 0)]
    files = parts({"a/": "One", "b/": "The ship"}, rows, [["ship", "ships"]], [])
    assert places(files, "ships") == [[[1], [0], [2]]]


def test_parts_are_called_by_their_content():
    """What changes has another name, so that no reader puts parts of two days together."""
    one, other = (
        parts({"a/": "A"}, [Row("a/", "", text, 0)], [], []) for text in ("ship", "sheep")
    )
    assert {*one} & {*other} == {INDEX}
    assert one.keys() == parts({"a/": "A"}, [Row("a/", "", "ship", 0)], [], []).keys()


def test_parts_are_as_large_as_is_said():
    """But for one that a single section fills."""
    rows = [Row(f"{n}/", "", f"word{n} " * 4, 0) for n in range(99)]
    titles = {row.address: "" for row in rows}
    files = parts(titles, rows, [], [], 2000)
    assert all(len(content) < 5000 for content in files.values())
    assert len(files) > 4
