"""A file as text in one form."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import TypeAlias

from factsheet.reading.folder import renamed

Place: TypeAlias = tuple[int, int]
"""Line and column, both counted from 1, the column in characters."""

MOST_BYTES = 4_000_000


class UnreadableError(Exception):
    """The one thing for which a file cannot be read: its place, the fault and the way out."""

    def __init__(self, place: Place, fault: str, hint: str) -> None:
        """Keep all three."""
        super().__init__(fault)
        self.place, self.fault, self.hint = place, fault, hint


def text_of(path: Path) -> str:
    """Return the text of a UTF-8 file, letters composed; raise UnreadableError if it is none.

    A byte-order mark at the start is left out without a word, since some editors write it unasked;
    elsewhere it is a character that cannot be seen. Line ends may be those of any system, but not
    of two.
    """
    raw = _bytes_of(path).removeprefix(b"\xef\xbb\xbf")
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        place = _place(raw[: error.start].decode())
        fault = f"byte `0x{raw[error.start]:02x}` is not UTF-8"
        raise UnreadableError(place, fault, "save the file as UTF-8") from None
    text = text.replace("\r\n", "\n")
    return one_form(text if "\n" in text else text.replace("\r", "\n"))


def one_form(text: str) -> str:
    """Return a text as it is written in one way only: what can be one letter is one (NFC)."""
    return unicodedata.normalize("NFC", text)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise UnreadableError((1, 1), "this is not a file", "put a file of this name here")
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        hint = renamed(path) or "add it, or mend its name"
        raise UnreadableError((1, 1), "there is no such file", hint) from None
    except (OSError, ValueError):
        raise UnreadableError((1, 1), "the file cannot be opened", "check its rights") from None
    if len(raw) > MOST_BYTES:
        fault = f"the file has more than {MOST_BYTES} bytes"
        raise UnreadableError((1, 1), fault, "delete what is no record of this sheet")
    return raw


def _place(before: str) -> Place:
    """Return the place that follows a text."""
    return before.count("\n") + 1, len(before) - before.rfind("\n")
