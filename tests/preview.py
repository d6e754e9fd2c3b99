"""A small site of another subject in a folder of its own, built and served as an editor does."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import warm

ROOT = Path(__file__).resolve().parents[1]


def copied(folder: Path) -> Path:
    """Return the folder with the small site in it."""
    shutil.copy(ROOT / "macros.py", folder)
    shutil.copytree(ROOT / "tests/other", folder, dirs_exist_ok=True)
    settings = (folder / "mkdocs.yml").read_text("utf-8").replace("../../", "")
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    return folder


def with_engine(folder: Path) -> Path:
    """Return the folder with the small site and an engine of its own in it, to be edited."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "factsheet", folder / "factsheet", ignore=ignored)
    return copied(folder)


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run a module of Python in the folder: `mkdocs build`, `factsheet check`."""
    return warm.run(folder, *words, environment=_environment())


def _environment() -> dict[str, str]:
    known = {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    return os.environ | known | {"PYTHONPATH": warm.PATHS}


class Preview:
    """A running `mkdocs serve`."""

    def __init__(self, folder: Path, port: int, process: subprocess.Popen[bytes]) -> None:
        """Keep where it runs."""
        self.folder, self.process = folder, process
        self.address = f"http://127.0.0.1:{port}/library/"

    def log(self) -> str:
        """Return what the server has written so far."""
        return (self.folder / "serve.log").read_text("utf-8")

    def logs(self, holds: Callable[[str], object], within: float = 60) -> str:
        """Return what the server has written as soon as it is as wanted; fail if it never is."""
        end = time.monotonic() + within
        while not holds(log := self.log()):
            assert time.monotonic() < end, log[-4000:]
            time.sleep(0.05)
        return log

    def get(self, path: str = "", wait: float = 20) -> str:
        """Return what the server shows; an empty text if it does not answer in time."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=wait) as answer:  # noqa: S310
                return answer.read().decode("utf-8")
        except (OSError, urllib.error.URLError):
            return ""

    def shows(self, path: str, holds: Callable[[str], object], within: float = 60) -> str:
        """Return the page as soon as it is as wanted; fail if that takes too long."""
        end = time.monotonic() + within
        page = ""
        while time.monotonic() < end:
            assert self.process.poll() is None, "the server died"
            page = self.get(path)
            if page and holds(page):
                return page
            time.sleep(0.05)
        raise AssertionError(f"{path or 'the front page'} never came as wanted:\n{page[-4000:]}")

    @contextlib.contextmanager
    def edited(self, name: str, old: str, new: str) -> Iterator[None]:
        """Replace a text in a file, as an editor saves it, and put it back at the end."""
        path = self.folder / name
        before = path.read_bytes()
        assert old.encode() in before, f"{name} has no {old}"
        self.save(name, before.replace(old.encode(), new.encode(), 1))
        try:
            yield
        finally:
            self.save(name, before)

    def save(self, name: str, content: bytes) -> None:
        """Write a file in one step, so that no build reads half of it."""
        path = self.folder / name
        beside = self.folder / "saving.tmp"
        beside.write_bytes(content)
        beside.replace(path)


@contextlib.contextmanager
def serving(folder: Path, *, restarts: bool = False) -> Iterator[Preview]:
    """Serve the folder on a free port; end the server at the end.

    With `restarts` an edit of the engine's code starts it again, as `make serve` does.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{port}"]
    if restarts:
        words = ["--verbosity", "warning", "--filter", "python"]
        command = [sys.executable, "-m", "watchfiles", *words, " ".join(command), "factsheet"]
    with (folder / "serve.log").open("wb") as log:
        process = subprocess.Popen(
            command, cwd=folder, env=_environment(), stdout=log, stderr=subprocess.STDOUT
        )
        try:
            yield Preview(folder, port, process)
        finally:
            process.terminate()
            process.wait(10)
