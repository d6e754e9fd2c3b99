"""The steps from bytes to records, each by itself."""

import json

import pytest
import yaml
from click.testing import CliRunner
from sheet import write

from factsheet.model import FILES, Speaker
from factsheet.reading.command import schema
from factsheet.reading.filetext import MOST_BYTES, UnreadableError, text_of
from factsheet.reading.keys import keys_at, renamed
from factsheet.reading.records import FORM, Reading
from factsheet.reading.remarks import Remarks
from factsheet.reading.yamlevents import DEEPEST
from factsheet.reading.yamlevents import Reading as Events
from factsheet.reading.yamlsyntax import in_plain_words, refuse_odd_key


def refusal(text, call):
    """Return place and fault of what a call refuses."""
    with pytest.raises(UnreadableError) as error:
        call(text)
    return error.value.place, error.value.fault


def plain(text):
    """Raise what is said of a text that the parser refuses."""
    with pytest.raises(yaml.YAMLError) as error:
        yaml.compose(text, yaml.BaseLoader)
    raise in_plain_words(error.value, Remarks(text))


@pytest.mark.parametrize(
    ("raw", "text"),
    [(b"\xef\xbb\xbfa\r\nb\r\n", "a\nb\n"), (b"a\rb", "a\nb"), ("ї\n".encode(), "ї\n")],
)
def test_line_ends_and_the_mark_at_the_start_are_those_of_any_system(tmp_path, raw, text):
    path = tmp_path / "a.yml"
    path.write_bytes(raw)
    assert text_of(path) == text


@pytest.mark.parametrize(
    ("raw", "place", "fault"),
    [
        (b"a\n\xffb", (2, 1), "byte `0xff` is not UTF-8"),
        (b"a" * (MOST_BYTES + 1), (1, 1), f"the file has more than {MOST_BYTES} bytes"),
    ],
)
def test_what_no_editor_shows_is_refused_at_its_place(tmp_path, raw, place, fault):
    path = tmp_path / "a.yml"
    path.write_bytes(raw)
    assert refusal(path, text_of) == (place, fault)
    assert refusal(tmp_path, text_of)[1] == "this is not a file"
    assert refusal(tmp_path / "b.yml", text_of)[1] == "there is no such file"


def test_values_come_as_texts_with_the_places_of_each():
    value, (line, column, inside, *_) = Events("a: no\nb: [0.10]\n").document()
    assert value == {"a": "no", "b": ["0.10"]}
    assert (line, column) == (1, 1)
    assert inside["b"][2][0][:2] == (2, 5)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "the file is empty"),
        ("a: 1\n---\nb: 2\n", "a second document starts here"),
        ("[" * (DEEPEST + 2) + "]" * (DEEPEST + 2), "too deep"),
        ("a: &x 1\n", "&"),
    ],
)
def test_what_hides_or_nests_too_deep_is_never_built(text, fault):
    assert fault in refusal(text, lambda typed: Events(typed).document())[1]


@pytest.mark.parametrize(
    ("text", "place", "fault"),
    [
        ("a: 'b\n", (1, 4), "a quote opens here and never closes"),
        ("a: [b\nc: d\n", (1, 4), "`[` opens here and never closes"),
        ("a: b\n\tc: d\n", (2, 1), "a tab stands where YAML wants spaces"),
        ("a: b: c\n", (1, 5), "a colon stands inside a text"),
        ("a: @b\n", (1, 4), "a text cannot start with '@'"),
    ],
)
def test_what_the_parser_refuses_is_said_in_the_words_of_an_editor(text, place, fault):
    assert refusal(text, plain) == (place, fault)


def test_a_key_is_refused_for_what_looks_like_a_space():
    assert refuse_odd_key("two words", (1, 1)) is None
    place, fault = refusal("id\u00a0", lambda key: refuse_odd_key(key, (3, 5)))
    assert (place, fault) == ((3, 7), "the character U+00A0 looks like a space and is none")


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("- a #b\n", [(1, 5)]),
        ("- a # b\n", []),
        ("- 'a #b'\n", []),
        ("- a#b\n", []),
        ("#b\n- a\n", []),
    ],
)
def test_a_text_is_cut_only_where_a_remark_lacks_its_space(text, cut):
    """A sign within quotes or a word, or with a space behind it, cuts nothing."""
    remarks = Remarks(text)
    for event in yaml.parse(text, yaml.BaseLoader):
        if isinstance(event, yaml.ScalarEvent):
            remarks.keep(event)
    assert [place for place, _, _ in remarks.cuts()] == cut


def test_an_unknown_key_stands_for_the_missing_one_that_is_like_it():
    """A lone stray key stands for a lone missing one, however unlike they are."""
    assert renamed(["tittle", "x"], ["title", "date"]) == {"tittle": "title", "x": "date"}
    assert renamed(["x", "y"], ["title", "date"]) == {"x": "", "y": ""}
    assert "being" in keys_at(Speaker, ())
    assert "from" in keys_at(Speaker, ("roles", 0))


def test_a_record_that_cannot_be_read_is_one_problem_and_the_others_are_read(tmp_path):
    """Its id is remembered, so that nobody who cites it is told of it a second time."""
    edit = {"in": "speakers.yml", "replace": "being: person", "with": "being: cat"}
    reading = Reading(write(tmp_path, [edit]))
    found = [record.id for record in reading.records("speakers", Speaker)]
    assert found == ["lending-desk", "readers-club"]
    assert reading.broken == {"ada-example"}
    assert reading.partial == {"speakers"}
    assert [(problem.line, problem.rule) for problem in reading.problems] == [(9, FORM)]
    assert reading.paths["readers-club"] == ("speakers", 2)


def test_an_id_that_is_taken_is_told_at_its_second_place(tmp_path):
    edit = {"in": "speakers.yml", "replace": "id: readers-club", "with": "id: ada-example"}
    reading = Reading(write(tmp_path, [edit]))
    assert len(list(reading.records("speakers", Speaker))) == 2
    (problem,) = reading.problems
    assert (problem.line, problem.rule) == (11, "ids-are-unique")


def test_the_command_writes_a_schema_a_file_of_data(tmp_path):
    ended = CliRunner().invoke(schema, ["--data", str(tmp_path)])
    assert ended.exit_code == 0
    written = {path.stem: json.loads(path.read_text("utf-8")) for path in tmp_path.rglob("*.json")}
    assert written.keys() == {"factsheet", *FILES}
    assert written["events"]["title"] == "events.yml"
