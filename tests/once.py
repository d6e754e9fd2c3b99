"""What is made once in a session of tests and shared by all its workers."""

import atexit
import hashlib
import os
import pickle
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from filelock import FileLock

NAME = "FACTSHEET_TESTS"
"""Where the session's folder is said to the workers."""
Kept = TypeVar("Kept")


def begin() -> Path:
    """Return the session's folder; who starts the session makes and deletes it, workers know it."""
    if NAME not in os.environ:
        os.environ[NAME] = tempfile.mkdtemp(prefix="factsheet-tests-")
        atexit.register(shutil.rmtree, os.environ[NAME], ignore_errors=True)
    return Path(os.environ[NAME])


def folder(key: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that `make` fills where no worker has done so yet; it is to be read alone."""
    place = begin() / hashlib.sha256(key.encode()).hexdigest()[:16]
    with FileLock(f"{place}.lock"):
        if not (done := place.with_suffix(".done")).exists():
            shutil.rmtree(place, ignore_errors=True)  # of a worker that failed
            place.mkdir()
            make(place)
            done.touch()
    return place


def value(key: str, make: Callable[[], Kept]) -> Kept:
    """Return what `make` returns, computed where no worker has done so yet."""

    def keep(place: Path) -> None:
        (place / "value").write_bytes(pickle.dumps(make()))

    return pickle.loads((folder(key, keep) / "value").read_bytes())  # noqa: S301  it is our own
