"""What a command says, on a console of any sort."""

from __future__ import annotations

import sys


def say(text: str) -> None:
    """Print a text. What cannot hold its letters gets UTF-8; a screen gets marks in their place."""
    stream = sys.stdout
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        encoding = stream.encoding if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="replace")  # type: ignore[union-attr]
    print(text)
