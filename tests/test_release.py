"""A dated release: the site as one archive, how to cite it, checksums."""

import hashlib
import io
import zipfile

import pytest
import yaml
from conftest import ROOT

from factsheet.__main__ import main
from factsheet.problems import NotThereError
from factsheet.site.release import packed

STAMPED = "# A remark.\ncff-version: 1.2.0\nversion: '2026-11'\ndate-released: 2026-11-30\n"


@pytest.fixture
def small(tmp_path):
    """A site of two files, and a citation with version and day."""
    (tmp_path / "site" / "a").mkdir(parents=True)
    (tmp_path / "site" / "index.html").write_text("<p>1", "utf-8")
    (tmp_path / "site" / "a" / "b.json").write_text("{}", "utf-8")
    (tmp_path / "CITATION.cff").write_text(STAMPED, "utf-8")
    return tmp_path


def test_a_release_holds_the_site_its_citation_and_the_sums(small):
    """The archive is called after the version and dated by the day; the sums are of all else."""
    files = packed(small / "site", small / "CITATION.cff")
    assert files.keys() == {"sheet-2026-11.zip", "CITATION.cff", "SHA256SUMS"}
    with zipfile.ZipFile(io.BytesIO(files["sheet-2026-11.zip"])) as archive:
        assert archive.testzip() is None
        held = {name: archive.read(name) for name in archive.namelist()}
        assert {each.date_time for each in archive.infolist()} == {(2026, 11, 30, 0, 0, 0)}
    assert held == {
        "sheet-2026-11/index.html": b"<p>1",
        "sheet-2026-11/a/b.json": b"{}",
        "sheet-2026-11/CITATION.cff": STAMPED.encode(),
    }
    listed = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())
    assert listed == {
        name: hashlib.sha256(files[name]).hexdigest()
        for name in ("sheet-2026-11.zip", "CITATION.cff")
    }


def test_the_bytes_depend_on_those_of_the_files_alone(small, tmp_path):
    """Neither on when and in which order they were written, nor on the folder they lie in."""
    other = tmp_path / "elsewhere"
    for name in ("index.html", "a/b.json"):
        (other / name).parent.mkdir(parents=True, exist_ok=True)
        (other / name).write_bytes((small / "site" / name).read_bytes())
    first = packed(small / "site", small / "CITATION.cff")
    assert packed(other, small / "CITATION.cff") == first
    (other / "index.html").write_text("<p>2", "utf-8")
    assert packed(other, small / "CITATION.cff")["SHA256SUMS"] != first["SHA256SUMS"]


def test_a_citation_without_a_version_is_refused(small, capsys):
    """What was not stamped is no release; the command says so in a line."""
    (small / "CITATION.cff").write_text("cff-version: 1.2.0\n", "utf-8")
    with pytest.raises(NotThereError):
        packed(small / "site", small / "CITATION.cff")
    words = ["pack", str(small / "site"), "--citation", str(small / "CITATION.cff")]
    assert main([*words, "--to", str(small / "release")]) == 2
    assert (
        "no version in this file; write `version:` and `date-released:`" in capsys.readouterr().out
    )
    assert not (small / "release").exists()


def test_the_command_writes_the_release(small):
    words = ["pack", str(small / "site"), "--citation", str(small / "CITATION.cff")]
    assert main([*words, "--to", str(small / "release")]) == 0
    written = {path.name: path.read_bytes() for path in (small / "release").iterdir()}
    assert written == packed(small / "site", small / "CITATION.cff")


def test_the_citation_of_the_project_has_both_or_neither():
    """What moves on has no version and no day; `make stamp` gives both to a release."""
    said = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert ("version" in said) == ("date-released" in said)
