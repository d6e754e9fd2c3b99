"""A preview that no edit ends: a build that fails is told, a folder that went may come back."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path
from typing import Any, cast

import yaml
from mkdocs import utils
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver, PollingObserverVFS

from factsheet.problems.paths import from_here
from factsheet.site import broken, host, theme
from factsheet.site.csp import App
from factsheet.site.state import State

POLLED = 0.5
"""After how many seconds files are looked at again, as MkDocs does."""
_LANGUAGE = re.compile(rb'<html[^>]* lang="([^"]+)"')
_BARE = (
    b'<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="2">'
    b"<title>Preview</title>"
)
"""What a page begins with that the preview has lost; it looks for the mended one by itself."""
_CONTENT = (re.compile(rb"<article\b[^>]*>"), re.compile(rb"<body\b[^>]*>"))
"""What the content of a page begins with; of one without an article, the page itself."""


class Errors(logging.Handler):
    """A log handler that keeps what a build calls an error."""

    def __init__(self, settings: str) -> None:
        """Keep for one build, with those settings."""
        super().__init__(logging.ERROR)
        self.settings = settings
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record in one line, with its place where MkDocs leaves that out."""
        line = " ".join(record.getMessage().split())
        is_bare = line.startswith("Config value")
        self.lines.append(f"{self.settings}: {line}" if is_bare else line)


def watching(server: LiveReloadServer) -> None:
    """Let a server see a file or a folder again that went and came back.

    The observer that MkDocs starts forgets it for good.
    """
    paths = tuple(server._watched_paths)  # noqa: SLF001 - nothing else says what is watched
    for path in paths:
        server.unwatch(path)
    observer = PollingObserverVFS(_nearest, os.scandir, polling_interval=POLLED)
    server.observer = cast("PollingObserver", observer)
    for path in paths:
        server.watch(path)


def _nearest(path: str) -> os.stat_result:
    """Return what is known of a path, or of the nearest folder above it that there is."""
    try:
        return os.stat(path)  # noqa: PTH116 - the observer hands texts over, often
    except (FileNotFoundError, NotADirectoryError):
        return _nearest(str(Path(path).parent))


def building(state: State, build: Callable[[], None], settings: Path) -> Callable[[], None]:
    """Return the build of a server so that it never raises: what ends it is kept in the state.

    It empties the site first, also after one that ended in another language than the first: the
    plugin of languages had taken that away by then, and left pages that are gone.
    """
    empty = utils.clean_directory

    def steady() -> None:
        logger, errors = logging.getLogger("mkdocs"), Errors(from_here(settings))
        logger.addHandler(errors)
        try:
            build()
            state.ended = ()
        except Exception as error:  # whatever ends a build, the next may be good
            if line := _told(error, settings):
                host.log.error(line)
            host.log.debug("what failed", exc_info=error)
            state.ended = tuple(dict.fromkeys(errors.lines)) or (str(error),)
        finally:
            logger.removeHandler(errors)
            utils.clean_directory = empty

    return steady


def _told(error: Exception, settings: Path) -> str:
    """Return what ended a build with its place and the way out; an empty text if the log told."""
    if isinstance(error, Abort):
        return ""
    if not isinstance(error, ConfigurationError):
        return broken.told(error)
    place, cause = from_here(settings), error.__context__
    if isinstance(cause, yaml.MarkedYAMLError) and (mark := cause.problem_mark):
        return f"{place}:{mark.line + 1}: {cause.problem}; mend it"
    return f"{place}: {' '.join(str(error).split()).rstrip('.')}; mend it"


def telling(app: App, state: State) -> App:
    """Return a preview server's app that says above each page what ended the last build."""

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        said: list[Any] = []
        body = b"".join(app(environ, lambda *heads: said.extend(heads)))
        status, headers = said[:2]
        is_page = any(
            name.lower() == "content-type" and kind.startswith("text/html")
            for name, kind in headers
        )
        if state.ended and is_page:
            body = _with_panel(state, body)
            headers = [header for header in headers if header[0].lower() != "content-length"]
            headers.append(("Content-Length", str(len(body))))
        start(status, headers)
        return [body]

    return answer


def _with_panel(state: State, body: bytes) -> bytes:
    """Return a page with what ended the last build above its content; one of that alone if bare."""
    found = _LANGUAGE.search(body)
    shown = _panel(state, found[1].decode() if found else "en").encode()
    for begin in _CONTENT:
        if place := begin.search(body):
            return body[: place.end()] + shown + body[place.end() :]
    return _BARE + shown


def _panel(state: State, language: str) -> str:
    """Return the panel, a bare list where words or templates are what ended the build."""
    try:
        return theme.panel(state.templates(language), "build", state.ended)
    except Exception:  # the engine's own files may be half written
        lines = "".join(f"<li>{escape(line)}</li>" for line in state.ended)
        return f'<div class="fs-alert" role="alert"><ul>{lines}</ul></div>'
