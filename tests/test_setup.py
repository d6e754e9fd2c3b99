"""The first minute on a fresh machine: make, the pinned requirements."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
REQUIREMENTS = [
    "requirements.txt",
    "requirements-dev.txt",
    "requirements-pdf.txt",
    "requirements-readers.txt",
]
PROMISED = {"setup", "serve", "build", "check", "test", "lint", "bench", "all"}

REGISTRIES = re.compile(
    r"pypi\.org|pythonhosted\.org|npmjs\.|(deb|security)\.debian\.org|crates\.io"
)
MACHINE_PATHS = re.compile(r"(?<![\w.~-])/(root|work|home|Users)/[\w.]")


def run(*command: str, cwd: Path = ROOT, path: str = os.environ["PATH"]):
    """Run as from a shell of its own, even when `make test` runs us."""
    ours = {"MAKEFLAGS", "MAKELEVEL", "MFLAGS", "MAKEFILES", "PYTHON"}
    ours |= {"GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY", "GH_TOKEN", "BASE", "HEAD"}
    env = {key: value for key, value in os.environ.items() if key not in ours} | {"PATH": path}
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, check=False)


def words() -> set[str]:
    phony = re.search(r"^\.PHONY:(.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    assert phony
    return set(phony[1].split())


def pins(name: str) -> list[Requirement]:
    text = (ROOT / name).read_text().replace("\\\n", "")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return [Requirement(line.split(" --hash=")[0]) for line in lines]


# make


def test_make_alone_lists_every_word_with_one_line_of_help():
    shown = re.findall(r"^make (\w+) +\S", run("make").stdout, re.MULTILINE)
    assert len(shown) == len(set(shown))
    assert set(shown) == words() - {"help"}
    assert set(shown) >= PROMISED


def faked(folder: Path, python: str) -> tuple[Path, str]:
    """A checkout in a folder, and a PATH on which the given script is python3."""
    for name in ("Makefile", "requirements.txt", "requirements-dev.txt"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    script = folder / "bin" / "python3"
    script.parent.mkdir()
    script.write_text("#!/bin/sh\n" + python)
    script.chmod(0o755)
    return folder, f"{script.parent}{os.pathsep}{os.environ['PATH']}"


OLD = f"""
test "$1" = --version && echo Python 3.9.2 && exit
exec {sys.executable} -c 'import sys; sys.version_info = (3, 9, 2); exec(sys.argv[2])' "$@"
"""
WITHOUT_VENV = f"""
exec {sys.executable} -c 'import sys; sys.modules["ensurepip"] = None; exec(sys.argv[2])' "$@"
"""


@pytest.mark.parametrize(
    ("python", "sentence"),
    [
        pytest.param(OLD, "Python 3.9.2 is too old: install Python 3.11 or newer", id="old"),
        pytest.param(WITHOUT_VENV, "install its venv module", id="without-venv"),
    ],
)
@pytest.mark.parametrize("word", ["serve", "test"])
def test_a_python_that_will_not_do_is_told_in_one_sentence(tmp_path, word, python, sentence):
    folder, path = faked(tmp_path, python)
    done = run("make", word, cwd=folder, path=path)
    said = [line for line in done.stderr.splitlines() if not line.startswith("make:")]
    assert done.returncode
    assert len(said) == 1
    assert sentence in said[0]
    assert not done.stdout
    assert not (folder / ".venv").exists()


def test_a_missing_python_is_told_in_one_sentence(tmp_path):
    folder, path = faked(tmp_path, "")
    done = run("make", "serve", "PYTHON=python3.99", cwd=folder, path=path)
    said = [line for line in done.stderr.splitlines() if not line.startswith("make:")]
    assert said == ["No python3.99 found: install Python 3.11 or newer."]


# The requirements


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_requirement_is_pinned_to_one_version_and_its_hashes(name):
    text = (ROOT / name).read_text()
    blocks = re.split(r"\n(?=[a-z0-9])", text)[1:]
    assert len(blocks) == len(pins(name))
    for block in blocks:
        first = block.splitlines()[0]
        assert re.match(r"[a-z0-9.-]+==\S+ (; .+ )?\\$", first), first
        assert re.search(r"\n    --hash=sha256:[0-9a-f]{64}(\s|$)", block), first


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_the_requirements_are_what_pyproject_asks_for(name):
    """Stale after an edit of pyproject.toml; `make lock` mends it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    asked = project["project"]["dependencies"] + project["dependency-groups"]["build"]
    for extra in (project["dependency-groups"], project["project"]["optional-dependencies"]):
        asked = asked + extra.get(Path(name).stem.rpartition("-")[2], [])
    for wanted in map(Requirement, asked):
        same = canonicalize_name(wanted.name)
        found = [str(pin.specifier).removeprefix("==") for pin in pins(name) if pin.name == same]
        assert found, f"{name} lacks {wanted}; run `make lock`"
        assert all(map(wanted.specifier.contains, found)), f"{name}: {wanted}, not {found}"


def test_the_tests_and_the_pdf_run_on_the_versions_that_the_site_is_built_with():
    built = set(map(str, pins("requirements.txt")))
    assert built <= set(map(str, pins("requirements-dev.txt")))
    assert built <= set(map(str, pins("requirements-pdf.txt")))
    assert built <= set(map(str, pins("requirements-readers.txt")))


# What is committed


@pytest.mark.long
def test_no_file_names_a_package_registry_or_a_path_of_one_machine():
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout")
    listed = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").stdout
    found = []
    for name in filter(None, listed.split("\0")):
        if not (ROOT / name).is_file():
            continue
        for number, line in enumerate((ROOT / name).read_bytes().splitlines(), start=1):
            text = line.decode(errors="replace")
            if REGISTRIES.search(text) or MACHINE_PATHS.search(text):
                found.append(f"{name}:{number}: {text.strip()[:100]}")
    assert not found, "\n".join(found)


# The script of CI


def test_the_ci_script_uses_the_words_of_make():
    script = ROOT / ".ci" / "run"
    used = re.findall(r"^make (.*)$", script.read_text(), re.MULTILINE)
    assert {"lint", "test"} <= set(used) <= words()
    assert os.access(script, os.X_OK)
