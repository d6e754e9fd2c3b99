"""A build empties the folder that it writes into; nobody loses anything by that."""

from pathlib import Path

import pytest
from preview import copied, run

from factsheet.site import cards
from factsheet.site.target import refused

DATA = Path("data")


@pytest.mark.parametrize("held", [(), ("index.html", "other"), ("assets", ".git"), (".cache",)])
def test_an_empty_folder_and_one_with_a_site_may_be_written(tmp_path, held):
    for name in held:
        (tmp_path / name).touch()
    assert not [*refused(tmp_path, DATA)]
    assert not [*refused(tmp_path / "nowhere", DATA)]


def test_a_folder_of_other_files_is_never_emptied(tmp_path):
    (tmp_path / "letter.txt").touch()
    (fault,) = refused(tmp_path, DATA)
    assert "would delete `letter.txt` and all else in" in fault
    assert fault.endswith("which is no site; name another folder with `-d`, or empty this one")


@pytest.mark.long
@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("data", "a build would delete `changes.yml` and all else in `data`"),
        ("data/site", "`data/site` lies among the data; name a folder outside with `-d`"),
    ],
)
def test_a_build_never_deletes_the_data(tmp_path, target, said):
    folder = copied(tmp_path)
    before = sorted(path.name for path in (folder / "data").iterdir())
    done = run(folder, "mkdocs", "build", "-q", "-d", target)
    assert done.returncode == 1
    assert said in done.stderr
    assert sorted(path.name for path in (folder / "data").iterdir()) == before


@pytest.mark.long
@pytest.mark.parametrize("moment", ["x", "", "-1"])
def test_a_moment_that_is_none_is_one_line(tmp_path, monkeypatch, moment):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
    done = run(copied(tmp_path), "mkdocs", "build", "-q")
    assert done.returncode == 1
    assert f"SOURCE_DATE_EPOCH: `{moment}` is no number of seconds; unset it" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_cannot_be_kept_is_drawn_again(tmp_path):
    """As in a checkout that nobody may write to."""
    (tmp_path / "file").touch()
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
    assert cards.cached(drawing, tmp_path / "file/below").startswith(b"\x89PNG")
