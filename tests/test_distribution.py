"""What is published as `mkdocs-factsheet`: its parts, its entry points, what it brings along."""

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.metadata import entry_points, requires
from pathlib import Path

import pytest
from conftest import ROOT
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import factsheet

HOST = ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin", "mkdocs-static-i18n")
BESIDE = {
    "annotated-types": "pydantic declares with it what a field may hold",
    "icalendar": "writes the calendar of events so that calendar programs read it",
    "pydantic": "gives records their types, and says every mistake in them with its place",
    "pydantic-core": "the part of pydantic that is compiled",
    "resvg-py": "draws cards as PNG without a library of the system",
    "simplemma": "knows the words of many languages: names stand out, the search finds their forms",
    "snowballstemmer": "cuts the endings of words by rules, which a search in a page cannot",
    "typing-extensions": "pydantic and icalendar run on Python 3.11 with it",
    "typing-inspection": "pydantic reads annotations with it",
}
"""What the engine needs beside the host's own packages, and for what."""
PARTS = (
    "factsheet/py.typed",
    "factsheet/render/templates/figure.html.jinja",
    "factsheet/render/templates/card.svg.jinja",
    "factsheet/wording/words/uk.yml",
    "factsheet/checks/names/lists/places.txt",
    "factsheet/site/fonts/NotoSans-Regular.ttf",
    "factsheet/site/pdf.css",
    "factsheet/starter/sheet/mkdocs.yml.jinja",
    "factsheet/starter/sheet/.gitignore.jinja",
    "factsheet/starter/sheet/.github/workflows/ci.yml",
)


def needed(*names: str) -> set[str]:
    """Return the packages that some need on this machine, with those that these need."""
    found: set[str] = set()
    waiting = [*names]
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in found:
            continue
        found.add(name)
        wanted = map(Requirement, requires(name) or ())
        waiting += [
            each.name
            for each in wanted
            if each.marker is None or each.marker.evaluate({"extra": ""})
        ]
    return found


def test_at_most_fourteen_packages_stand_beside_those_of_the_host():
    """Each has a reason, and none has one that is not pinned."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    ours = needed(*(Requirement(each).name for each in project["dependencies"]))
    assert ours - needed(*HOST) <= BESIDE.keys()
    pinned = (ROOT / "requirements.txt").read_text("utf-8")
    assert [each for each in BESIDE if f"\n{each}==" not in pinned] == []
    assert len(BESIDE) <= 14


def test_it_names_its_command_and_its_plugin():
    """`factsheet` is a command, and a plugin of MkDocs; both come from this checkout."""
    (command,) = entry_points(group="console_scripts", name="factsheet")
    (plugin,) = entry_points(group="mkdocs.plugins", name="factsheet")
    assert command.value == "factsheet.__main__:main"
    assert plugin.value == "factsheet.site.plugin:FactSheetPlugin"


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """The folder with the wheel and the sdist, built without network."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.mark.long
def test_wheel_and_sdist_hold_all_that_the_engine_reads(built):
    """Every file of the engine is in both; nothing of the subject is."""
    version = factsheet.__version__
    wheel = built / f"mkdocs_factsheet-{version}-py3-none-any.whl"
    inside = {each for each in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in each}
    ours = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "factsheet").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert inside == ours
    assert {*PARTS} <= inside
    with tarfile.open(built / f"mkdocs_factsheet-{version}.tar.gz") as archive:
        names = {each.partition("/")[2] for each in archive.getnames()}
    assert ours <= names
    assert not [each for each in names if each.startswith(("data/", "docs/"))]


@pytest.mark.nightly
def test_a_sheet_of_ones_own_needs_only_the_wheel(built, tmp_path):
    """Laid down by the wheel, elsewhere, a sheet builds strictly and passes its own tests."""
    wheel = built / f"mkdocs_factsheet-{factsheet.__version__}-py3-none-any.whl"
    shutil.unpack_archive(wheel, tmp_path / "installed", "zip")
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "installed")}
    for folder, *words in (
        (tmp_path, "factsheet", "new", "sheet", "--languages", "en", "uk"),
        (tmp_path / "sheet", "pytest", "-q", "-p", "no:cacheprovider"),
    ):
        command = [sys.executable, "-m", *words]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout
