"""Files of data, whole or broken: what is read of them, or the one sentence that says why not."""

import math
import os
import time
import tracemalloc

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from factsheet.reading import yamlfile
from factsheet.reading.filetext import MOST_BYTES
from factsheet.reading.yamlevents import DEEPEST
from factsheet.reading.yamlfile import Key

TEXT = "- id: one\n  title: {en: a, uk: б}\n  sources:\n  - x @ lead\n  - y @ post\n- id: two\n"


@pytest.fixture
def read(tmp_path):
    """Read bytes, or text, as a file of data."""

    def reading(content: str | bytes) -> yamlfile.YamlFile:
        raw = content.encode() if isinstance(content, str) else content
        (tmp_path / "case.yml").write_bytes(raw)
        return yamlfile.read(tmp_path / "case.yml", "case.yml")

    return reading


def test_values_stay_what_the_editor_typed(read):
    """No value becomes a number, a date, a truth or nothing: all are text."""
    found = read("{a: 0.10, b: no, c: 12:30, d: 2025-05-28, e: ~, f: , g: 'x', h: 1_000}").value
    assert found == {
        "a": "0.10", "b": "no", "c": "12:30", "d": "2025-05-28", "e": "~", "f": "", "g": "x",
        "h": "1_000",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), (1, 1)),
        ((0,), (1, 3)),
        ((0, "id"), (1, 7)),
        ((0, "title", "uk"), (2, 22)),
        ((0, "sources"), (4, 3)),
        ((0, Key("sources")), (3, 3)),
        ((0, "title", Key("uk")), (2, 18)),
        ((0, "sources", 1), (5, 5)),
        ((1,), (6, 3)),
        ((1, "id"), (6, 7)),
    ],
)
def test_every_value_has_its_place(read, path, place):
    """Line and column point at the value, or at a key where the key is meant."""
    assert read(TEXT).place(path) == place


@pytest.mark.parametrize("path", [(1, "title"), (1, "title", "en"), (1, Key("title")), (1, 7)])
def test_what_is_not_there_has_the_place_around_it(read, path):
    """A key that is missing is looked for where its record begins."""
    assert read(TEXT).place(path) == (6, 3)


def test_marks_and_line_ends_of_any_system_are_accepted(read):
    """A byte-order mark at the start and any line ends change neither values nor places."""
    plain = read(TEXT)
    for raw in (TEXT.replace("\n", "\r\n").encode(), b"\xef\xbb\xbf" + TEXT.encode()):
        found = read(raw)
        assert (found.value, found.spots, found.problems) == (plain.value, plain.spots, [])


ELSEWHERE = "stands for a value written elsewhere; write the value out, or the text in quotes"
FAULTS = {
    "empty": ("", "1:1: the file is empty; write at least one record"),
    "comment only": ("# x\n", "1:1: the file is empty; write at least one record"),
    "document mark only": ("---\n", "1:1: the file is empty; write at least one record"),
    "colon": (
        "a: b: c",
        "1:5: a colon stands inside a text; put the whole text in quotes, or mend the indent",
    ),
    "tab": ("a:\n\tb: c", "2:1: a tab stands where YAML wants spaces; replace it by spaces"),
    "tab after spaces": (
        "a:\n  b: 1\n \tc: 2",
        "3:2: a tab stands where YAML wants spaces; replace it by spaces",
    ),
    "open quote": ("a: 'b\nc: d\n", "1:4: a quote opens here and never closes; close it"),
    "after quote": (
        'a: "b" c',
        "1:8: a text goes on after its closing quote; put the whole text in quotes",
    ),
    "open brace": ("a: {b: c\nd: e\n", "1:4: `{` opens here and never closes; add `}`"),
    "open bracket": ("a: [b\nd: e\n", "1:4: `[` opens here and never closes; add `]`"),
    "missing comma": (
        "a: {b: 'c' d: e}",
        "1:12: a comma or `}` is missing here; add it, or quote the text",
    ),
    "at sign": ("a: @x", "1:4: a text cannot start with '@'; put the whole text in quotes"),
    "per cent": ("a: %x", "1:4: a text cannot start with '%'; put the whole text in quotes"),
    "star": ("a: *x*", "1:4: a text starts with `*`; put the whole text in quotes"),
    "exclamation": ("a: !x!y z", "1:4: a text starts with `!`; put the whole text in quotes"),
    "pipe": ("a: |x\n b", "1:4: a text starts with `|` or `>`; put the whole text in quotes"),
    "escape": (
        'a: "\\q"',
        "1:5: `\\` starts a code between double quotes; write `\\\\`, or use single quotes",
    ),
    "no key": (
        "- id: x\n  da",
        (
            "2:3: this line has no key; write `key: value`, or indent it below the text "
            "that it goes on with"
        ),
    ),
    "indent": (
        "- a: 1\n b: 2\n",
        "2:2: this line is not in line with those above; mend its indent",
    ),
    "alias": (
        "a: *x",
        f"1:4: `*x` {ELSEWHERE}",
    ),
    "anchor": (
        "a: &x b\nc: *x",
        f"1:4: `&x` {ELSEWHERE}",
    ),
    "anchor on a key": (
        "&x a: b",
        f"1:1: `&x` {ELSEWHERE}",
    ),
    "alias as a key": (
        "? *x\n: b",
        f"1:3: `*x` {ELSEWHERE}",
    ),
    "merge": (
        "a: {<<: *x}",
        f"1:9: `*x` {ELSEWHERE}",
    ),
    "tag": (
        "a: !!python/object:os.system x",
        "1:4: the tag `!!python/object:os.system` is not allowed; write the value alone",
    ),
    "own tag": ("- !x {a: b}", "1:3: the tag `!x` is not allowed; write the value alone"),
    "tag on a key": ("!x a: b", "1:1: the tag `!x` is not allowed; write the value alone"),
    "list as key": (
        "? [a]\n: b",
        "1:3: a key is not a word; write `key: value`, and a text with brackets in quotes",
    ),
    "braces": (
        "a: {{ x }}",
        "1:5: a key is not a word; write `key: value`, and a text with brackets in quotes",
    ),
    "two documents": ("a: 1\n---\nb: 2\n", "2:1: a second document starts here; delete this line"),
    "text after end": (
        "a: 1\n...\nb: 2\n",
        "3:1: this line belongs to nothing above it; mend the indent or delete it",
    ),
    "version": ("%YAML 3.0\n---\na: b\n", "1:1: a line starts with `%`; delete it"),
    "nul": ("a: \x00b", "1:4: the character U+0000 cannot be seen; delete it"),
    "escape sign": ("a: \x1b[31m", "1:4: the character U+001B cannot be seen; delete it"),
    "bidi": ("a: x\nb: 1\u202e2", "2:5: the character U+202E cannot be seen; delete it"),
    "zero width": ("a: x\u200by", "1:5: the character U+200B cannot be seen; delete it"),
    "mark inside": ("a: x\n\ufeffb: y", "2:1: the character U+FEFF cannot be seen; delete it"),
    "line separator": ("a: x\u2028y", "1:5: the character U+2028 cannot be seen; delete it"),
    "written as code": ('a: "1\\u202e2"', "1:4: the character U+202E cannot be seen; delete it"),
    "nul as code": ('a: "\\0"', "1:4: the character U+0000 cannot be seen; delete it"),
    "latin": (b"a: caf\xe9\n", "1:7: byte `0xe9` is not UTF-8; save the file as UTF-8"),
    "cut off": ("a: \u0456".encode()[:-1], "1:4: byte `0xd1` is not UTF-8; save the file as UTF-8"),
    "utf-16": ("a: b".encode("utf-16"), "1:1: byte `0xff` is not UTF-8; save the file as UTF-8"),
    "utf-16 bare": (
        "a: b".encode("utf-16-le"),
        "1:2: the character U+0000 cannot be seen; delete it",
    ),
    "after cyrillic": (
        "a: \u0456\n\u0456: ".encode() + b"\xff",
        "2:4: byte `0xff` is not UTF-8; save the file as UTF-8",
    ),
    "too big": (
        b"- a\n" * 1_250_000,
        f"1:1: the file has more than {MOST_BYTES} bytes; delete what is no record of this sheet",
    ),
    "deep flow": ("[" * 10_000, "1:13: values are nested too deep here; keep to 12 levels"),
    "deep block": ("- " * 10_000, "1:25: values are nested too deep here; keep to 12 levels"),
    "deep mappings": (
        "{a: " * 10_000,
        "1:49: values are nested too deep here; keep to 12 levels",
    ),
    "deep keys": (
        "? " * 10_000,
        "1:3: a key is not a word; write `key: value`, and a text with brackets in quotes",
    ),
}


@pytest.mark.parametrize(("content", "sentence"), FAULTS.values(), ids=FAULTS)
def test_one_fault_one_sentence(read, content, sentence):
    """A file that cannot be read has one problem, at the place to mend, and no value."""
    found = read(content)
    assert [str(each) for each in found.problems] == [f"case.yml:{sentence}"]
    assert found.value is None


def test_a_repeated_key(read):
    """A repeated key is one problem a record; the first counts, and the rest is read on."""
    found = read("- id: a\n  note: x\n  id: b\n  note: y\n- id: c\n  id: d\n- id: e\n")
    hint = "stands twice in one record; delete one of them, or start a new record with `- `"
    assert [str(each) for each in found.problems] == [
        f"case.yml:3:3: `id` {hint}",
        f"case.yml:6:3: `id` {hint}",
    ]
    assert found.value == [{"id": "a", "note": "x"}, {"id": "c"}, {"id": "e"}]


def test_a_list_or_a_text_instead_of_records_is_read(read):
    """The reader takes any shape; the model says what is wanted."""
    assert read("- a\n- b\n").value == ["a", "b"]
    assert read("just words").value == "just words"
    assert read("[]").value == []


def test_a_document_may_be_marked(read):
    """A mark at the start and one at the end of the only document are accepted."""
    assert read("---\na: b\n...\n").value == {"a": "b"}


def test_as_deep_as_allowed(read):
    """Twelve levels are read."""
    assert read("[" * DEEPEST + "]" * DEEPEST).problems == []


def test_files_that_are_not_there(tmp_path):
    """What is missing, a folder or no file at all is said in one line."""
    (tmp_path / "folder.yml").mkdir()
    os.mkfifo(tmp_path / "pipe.yml")
    sentences = {
        "none.yml": "there is no such file; add it, or mend its name",
        "none/none.yml": "there is no such file; add it, or mend its name",
        "folder.yml": "this is not a file; put a file of this name here",
        "pipe.yml": "this is not a file; put a file of this name here",
        "nul\0.yml": "the file cannot be opened; check its rights",
        "x" * 5000: "the file cannot be opened; check its rights",
    }
    for name, sentence in sentences.items():
        found = yamlfile.read(tmp_path / name, "f")
        assert [str(each) for each in found.problems] == [f"f:1:1: {sentence}"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    """A file without rights is said to be so."""
    (tmp_path / "f.yml").touch(mode=0)
    assert "cannot be opened" in str(yamlfile.read(tmp_path / "f.yml", "f").problems[0])


BOMBS = {
    "aliases": "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(1000)),
    "quadratic": "a: &a " + "x" * 100_000 + "\nb: [" + "*a," * 100_000 + "]",
    "deep": "[" * 3_000_000,
    "braces": "{" * 3_000_000,
    "quote": "'" + "x" * 3_000_000,
    "long key": "? " + "x" * 3_000_000,
    "anchor": "&" + "x" * 3_000_000,
}


@pytest.mark.long
@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
def test_no_file_eats_time_or_memory(read, bomb):
    """A file made to blow up costs no more than its own size, a few times over."""
    tracemalloc.start()
    start = time.process_time()
    found = read(bomb)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert time.process_time() - start < 20  # else it hangs: no measure of speed
    assert peak < 60_000_000
    assert len(found.problems) <= 1
    assert all(len(each.message) < 120 for each in found.problems)


@settings(
    max_examples=4 * settings().max_examples,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.binary(max_size=60)
    | st.text(" \n\t\"'-:?[]{},&*!|>%@`#\\ab1ї\r", max_size=60).map(str.encode)
)
@example(b"\xef\xbb\xbf")
@example(b"\r")
@example(b'"\\ud800"')
@example(b'"\\U0010ffff"')
@example(b"? ")
@example(b"%TAG ! x\n--- !y")
def test_whatever_the_bytes(read, raw):
    """Any bytes give values or problems, never an exception; a problem has a place and a fix."""
    found = read(raw)
    assert (found.value is None) <= bool(found.problems)
    lines = raw.decode(errors="replace").splitlines() or [""]
    for each in found.problems:
        assert 1 <= each.line <= len(lines) + raw.count(b"\r") + 1
        assert each.column >= 1
        assert each.hint
        assert "\n" not in str(each)


plain_texts = st.text("абї1 ", min_size=1, max_size=8).map(str.strip).filter(bool)
trees = st.recursive(
    plain_texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(plain_texts, inner, max_size=3),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(trees, st.booleans())
def test_reads_what_was_written(read, tree, flow):
    """Whatever lists, mappings and texts are written, each text on one line, come back."""
    found = read(yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, width=math.inf))
    assert found.problems == []
    assert found.value == tree


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(trees, st.booleans())
@example({"1": "1", "11": "1" * 75, "111": ["11111 1"]}, True)
def test_reads_what_was_wrapped(read, tree, flow):
    """A program that wraps lines writes the same, but for an item of a list that then is told."""
    found = read(yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, width=20))
    wrapped = "this line is read as a part of the text above it"
    assert {each.message for each in found.problems} <= {wrapped}
    assert found.value == tree
