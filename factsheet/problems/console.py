"""What a command says, on a console of any sort."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Timer

import click

PATIENT = 2.0
"""Seconds after which a terminal says what is being done."""
_PLACE = re.compile(r"^(?!- )\S.*?(?::\d+){1,2}: ", re.MULTILINE)
_VALUE = re.compile(r"`[^`\n]+`")
_COUNT = re.compile(r"^\d+ problems?$", re.MULTILINE)


def say(text: str) -> None:
    """Print a text. What cannot hold its letters gets UTF-8; a screen gets marks in their place.

    Colours reach only a terminal that wants them.
    """
    stream = sys.stdout
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        encoding = stream.encoding if stream.isatty() else "utf-8"
        stream.reconfigure(encoding=encoding, errors="replace")  # type: ignore[union-attr]
    click.echo(text, file=stream)


def coloured(text: str) -> str:
    """Return a list of problems with the place of each dim, its values and the count marked."""
    text = _VALUE.sub(lambda value: click.style(value[0], fg="cyan"), text)
    text = _COUNT.sub(lambda count: click.style(count[0], bold=True), text)
    return _PLACE.sub(lambda place: click.style(place[0], dim=True), text)


@contextmanager
def progress(total: int, label: str) -> Iterator[Callable[[int], object]]:
    """Give what is to be told of each step done; a terminal shows a bar, on the error stream."""
    stream = sys.stderr
    hidden = not stream.isatty()
    with click.progressbar(length=total, label=label, file=stream, hidden=hidden) as bar:
        yield bar.update


@contextmanager
def waiting(label: str) -> Iterator[None]:
    """Let a terminal say on the error stream what is being done, if that takes its time."""
    stream = sys.stderr
    if not stream.isatty():
        yield
        return
    timer = Timer(PATIENT, lambda: click.echo(f"{label} ...", file=stream, nl=False))
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        click.echo(f"\r{' ' * len(f'{label} ...')}\r", file=stream, nl=False)
