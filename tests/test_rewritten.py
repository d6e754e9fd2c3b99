"""Data files are written together or not at all."""

import pytest

from factsheet.problems import DataError
from factsheet.reading.rewritten import line_end, patch, raw_text, write_together


def test_all_files_are_written_with_the_rights_they_had(tmp_path):
    one, other = tmp_path / "a", tmp_path / "b"
    one.write_text("1")
    other.write_text("2")
    one.chmod(0o640)
    write_together({one: "x", other: "y\r\n"})
    assert (one.read_bytes(), other.read_bytes()) == (b"x", b"y\r\n")
    assert one.stat().st_mode & 0o777 == 0o640
    assert {each.name for each in tmp_path.iterdir()} == {"a", "b"}


@pytest.mark.parametrize("fails", [0, 1])
def test_where_one_cannot_be_written_none_is(fails, tmp_path, monkeypatch):
    files = {tmp_path / name: "new" for name in ("a", "b")}
    for path in files:
        path.write_text("old")
    real, calls = type(tmp_path).replace, []

    def replace(self, target):
        calls.append(target)
        if len(calls) == fails + 1:
            raise PermissionError(13, "Permission denied", str(target))
        return real(self, target)

    monkeypatch.setattr(type(tmp_path), "replace", replace)
    with pytest.raises(DataError, match="nothing was changed"):
        write_together(files)
    assert {path.read_text() for path in files} == {"old"}
    assert {each.name for each in tmp_path.iterdir()} == {"a", "b"}


def test_a_patch_keeps_line_ends_and_says_where_none_is(tmp_path):
    path = tmp_path / "a.yml"
    path.write_bytes(b"a\r\nb")
    said = patch({path: "a\r\nc"})
    assert "-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n" in said
    assert " a\r\n" in said
    assert [line_end(text) for text in ("a\r\nb", "a\nb", "a\rb", "a")] == [
        "\r\n",
        "\n",
        "\r",
        "\n",
    ]


def test_what_is_no_text_is_told(tmp_path):
    (tmp_path / "a").write_bytes(b"\xff")
    with pytest.raises(DataError, match="cannot be read"):
        raw_text(tmp_path / "a")
