"""The open data of the newest sheet: all of it in a build, in a preview when it is asked for."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from factsheet import exports
from factsheet.exports import PREFIX
from factsheet.site import finished
from factsheet.site.csp import App
from factsheet.site.state import State

_LINK = re.compile(rf"\]\(({re.escape(PREFIX)}[^)\s#?]+)")


def made(state: State, address: str) -> Mapping[str, bytes]:
    """Return the exports of the newest sheet by path; made once for all languages and builds."""
    if state.facts and state.exported != (state.facts, address):
        state.exports = finished.open_data(state.facts, address)
        state.exported = (state.facts, address)
    return state.exports


def drawn(state: State, language: str, address: str) -> Mapping[str, bytes]:
    """Return the pictures that the pages of one language show, as files by path."""
    found = state.pictures.get(language, {})
    return exports.drawings(found, language, made(state, address))


def announced(files: Files, config: MkDocsConfig) -> Iterator[File]:
    """Yield an empty file for each path of the open data to which a page leads.

    So a preview writes links to what is made later; nobody writes such a file.
    """
    for page in files.documentation_pages():
        text = page.content_bytes.decode(errors="replace")
        for name in dict.fromkeys(_LINK.findall(text)):
            if name not in files.src_uris:
                yield File.generated(config, name, content=b"")


def unannounced(files: Files) -> None:
    """Take those files away again, before they are written."""
    for file in [file for file in files if file.src_uri.startswith(PREFIX)]:
        files.remove(file)


def answering(app: App, state: State, address: str) -> App:
    """Return a preview server's app that makes the open data when somebody asks for it."""
    root = urlsplit(address).path.rstrip("/") + "/"

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        path = environ["PATH_INFO"].removeprefix(root)
        if not path.startswith(PREFIX):
            return app(environ, start)
        for _ in app(environ, lambda *_: None):  # it waits for the build that is going on
            pass
        content = _everything(state, address).get(path)
        if content is None:
            return app(environ, start)
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        start("200 OK", [("Content-Type", kind), ("Content-Length", str(len(content)))])
        return [content]

    return answer


def _everything(state: State, address: str) -> Mapping[str, bytes]:
    found = dict(made(state, address))
    for language in [*state.pictures] if found else ():
        found |= drawn(state, language, address)
    return found
