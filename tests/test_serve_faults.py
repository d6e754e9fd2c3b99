"""A served sheet lives through whatever happens to its files, and is a clean build at the end."""

import random
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from preview import Preview, copied, run, serving
from test_conversion import differing, settled

DATA = ("data/events.yml", "data/figures.yml", "data/sources.yml", "data/factsheet.yml")
PAGES = ("docs/en/index.md", "docs/uk/timeline.md", "docs/en/evidence.md")
OWN = ("mkdocs.yml", "macros.py")
FOLDERS = ("data", "docs", "docs/uk")
STRAY = ("docs/en/сторінка з пробілом.md", "docs/uk/later.md", "data/нотатки.txt", "data/x.yml")
TORN = (b"", b"\xff\xfe\x00", b"- id: [\n", b"a: b: c\n", b"\t- x\n", b"{{ evidence( \n", b"- a\n")


def put(path: Path, content: bytes | None) -> None:
    """Make a path a file with that content, or nothing."""
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    elif content is None or path.is_symlink():
        path.unlink(missing_ok=True)
    if content is not None:
        path.write_bytes(content)


def torn(folder: Path, chance: random.Random) -> Callable[[], None]:
    """Leave the half of a file, or something else in its place."""
    path = folder / chance.choice(DATA + PAGES + OWN)
    before = path.read_bytes()
    half = before[: chance.randrange(len(before))]
    path.write_bytes(chance.choice((half, half, half, *TORN)))
    return lambda: put(path, before)


def gone(folder: Path, chance: random.Random) -> Callable[[], None]:
    """Take a file or a folder away; it comes back as it was."""
    path, beside = folder / chance.choice(DATA + PAGES + OWN + FOLDERS), folder.parent / "beside"
    path.rename(beside)
    return lambda: beside.rename(path) and None


def other_kind(folder: Path, chance: random.Random) -> Callable[[], None]:
    """Put a folder, a link or a link to nothing where a file was."""
    path = folder / chance.choice(DATA + PAGES)
    before, beside = path.read_bytes(), folder.parent / "linked"
    beside.write_bytes(before)
    path.unlink()
    match chance.randrange(3):
        case 0:
            path.mkdir()
        case 1:
            path.symlink_to(beside)
        case 2:
            path.symlink_to(folder.parent / "nowhere")
    return lambda: put(path, before)


def strange_ends(folder: Path, chance: random.Random) -> Callable[[], None]:
    """Save a file with the line ends, and the mark at its beginning, of another system."""
    path = folder / chance.choice(DATA + PAGES + OWN[:1])
    before = path.read_bytes()
    path.write_bytes(b"\xef\xbb\xbf" * chance.randrange(2) + before.replace(b"\n", b"\r\n"))
    return lambda: put(path, before)


def stray(folder: Path, chance: random.Random) -> Callable[[], None]:
    """Lay a file among the others that nobody expects."""
    path = folder / chance.choice(STRAY)
    path.write_bytes(chance.choice((b"# A page\n", b"", *TORN)))
    return path.unlink


def switched(folder: Path, chance: random.Random) -> Callable[[], None]:
    """Switch to a branch with broken data and without the pages of a language."""
    del chance
    git(folder, "checkout", "-q", "broken")
    return lambda: git(folder, "checkout", "-q", "main")


def restyled(folder: Path, chance: random.Random) -> Callable[[], None]:
    """Ask in the settings for what there is not."""
    path = folder / "mkdocs.yml"
    before = path.read_bytes()
    wrong = (b"theme: {name: nothing}\n", b"plugins: [nothing]\n", b"extra_css: 5\n", b"nav: 5\n")
    path.write_bytes(before + b"\n" + chance.choice(wrong))
    return lambda: put(path, before)


FAULTS = (torn, torn, torn, gone, gone, other_kind, strange_ends, stray, switched, restyled)


def git(folder: Path, *words: str) -> None:
    """Run git in a folder as nobody in particular."""
    named = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    subprocess.run(["git", *named, *words], cwd=folder, check=True, capture_output=True)


def with_branches(folder: Path) -> None:
    """Keep the sheet in git, with a branch of it that is broken."""
    (folder / ".gitignore").write_text("serve.log\n.cache\n__pycache__\n", "utf-8")
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "Begin")
    git(folder, "checkout", "-q", "-b", "broken")
    (folder / "data/events.yml").write_text("- id: [", "utf-8")
    shutil.rmtree(folder / "docs/uk")
    git(folder, "commit", "-qam", "Break")
    git(folder, "checkout", "-q", "main")


def shown_anew(preview: Preview, number: int) -> None:
    """Wait until the server shows an edit that is made now; fail if it never does."""
    path, sign = preview.folder / "docs/en/changes.md", f"Round {number}."
    before = path.read_text("utf-8").partition("\n\nRound")[0]
    preview.save("docs/en/changes.md", f"{before}\n\n{sign}\n".encode())
    preview.shows("changes/", lambda page: sign in page and "fs-alert" not in page)


@pytest.mark.parametrize(
    ("faults", "seed"),
    [
        pytest.param(6, 3, marks=pytest.mark.long),
        pytest.param(100, 1, marks=pytest.mark.nightly),
    ],
)
def test_no_fault_ends_a_preview(tmp_path, monkeypatch, faults, seed):
    """It answers after each, says no traceback, and shows the mended sheet as a build does."""
    folder, kept, chance = tmp_path / "аркуш 1", tmp_path / "kept", random.Random(seed)  # noqa: S311
    for each in (folder, kept):
        each.mkdir()
    monkeypatch.setenv("TMPDIR", str(kept))  # there the server lays its site
    copied(folder)
    settings = folder / "mkdocs.yml"
    text = settings.read_text("utf-8").replace("- factsheet\n", "- factsheet: {cards: false}\n")
    settings.write_text(text, "utf-8")
    with_branches(folder)
    with serving(folder) as preview:
        preview.shows("", lambda page: "are back" in page)
        (served,) = kept.glob("mkdocs_*")
        for number in range(1, faults + 1):
            mend = chance.choice(FAULTS)(folder, chance)
            time.sleep(chance.choice((0, 0.3, 0.6, 1.5)))  # some are mended before they are seen
            assert preview.process.poll() is None, preview.log()[-3000:]
            mend()
            if not number % 5:
                shown_anew(preview, number)
        shown_anew(preview, faults + 1)
        address = urlsplit(preview.address)
        clean = settings.read_text("utf-8").replace(
            "https://example.org", f"{address.scheme}://{address.netloc}"
        )
        (folder / "clean.yml").write_text(clean, "utf-8")
        done = run(
            folder, "mkdocs", "build", "-q", "-f", "clean.yml", "-d", str(tmp_path / "built")
        )
        assert done.returncode == 0, done.stderr
        assert settled(lambda: differing(preview, tmp_path / "built", served)) == []
        assert "Traceback" not in preview.log()


@pytest.mark.long
@pytest.mark.parametrize("left", ["", '"""Where the macros are."""\n'])
def test_macros_that_are_cut_off_are_one_line(tmp_path, left):
    """A build tells how they get there again, and shows no traceback of a library."""
    (copied(tmp_path) / "macros.py").write_text(left, "utf-8")
    done = run(tmp_path, "mkdocs", "build", "-q")
    assert done.returncode == 1
    told = [line for line in done.stderr.splitlines() if line.strip()]
    assert "macros.py: the engine's macros are missing; write `from factsheet" in told[0]
    assert [line for line in told[1:] if line != "Aborted"] == []


@pytest.mark.parametrize(
    "faults",
    [pytest.param(8, marks=pytest.mark.long), pytest.param(200, marks=pytest.mark.nightly)],
)
def test_no_fault_leaves_a_traceback_in_a_build(tmp_path, faults):
    """A build and a check end with a code that scripts know, and say what is wrong in words."""
    folder, chance = tmp_path / "sheet", random.Random(faults)  # noqa: S311
    folder.mkdir()
    copied(folder)
    with_branches(folder)
    for _ in range(faults):
        mend = chance.choice(FAULTS)(folder, chance)
        for words in ("mkdocs build -q", "factsheet check"):
            done = run(folder, *words.split())
            assert done.returncode in {0, 1, 2}, done.stderr
            assert "Traceback" not in done.stderr + done.stdout
        mend()
