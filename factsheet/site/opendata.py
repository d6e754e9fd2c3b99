"""The open data of the newest sheet: all of it in a build, in a preview when it is asked for.

So is in a preview what is searched.
"""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from factsheet import views
from factsheet.exports import PLAIN, PREFIX, is_export
from factsheet.model import FactSheet
from factsheet.site import finished, host, laying_records, pictures
from factsheet.site.csp import App
from factsheet.site.options import Options
from factsheet.site.search import is_searched, searched
from factsheet.site.state import State

_RECORD = re.compile(rf"(?:[a-z]{{2,3}}/)?(?:{'|'.join(views.OWN.values())})")
"""How the path of a record's own page begins, below the site's root."""
_PICTURE = (f"{PREFIX}pictures/", f"{PREFIX}embed/picture.")
"""How the paths of the files of pictures begin."""
_LINK = re.compile(rf"\]\(((?:{'|'.join(map(re.escape, (PREFIX, *PLAIN)))})[^)\s#?]+)")


def made(state: State, address: str) -> Mapping[str, bytes]:
    """Return the exports of the newest sheet by path; made once for all languages and builds."""
    if state.facts and state.exported != (state.facts, address):
        state.exports = finished.open_data(state.facts, address)
        state.exported = (state.facts, address)
    return state.exports


def drawn(state: State, language: str, config: MkDocsConfig) -> Mapping[str, bytes]:
    """Return the pictures that the pages of one language show, as files by path."""
    found, data = state.pictures.get(language, {}), made(state, config.site_url or "/")
    return pictures.files(found, language, data, state.command != "serve", host.cache(config))


def announced(facts: FactSheet, files: Files, config: MkDocsConfig) -> Iterator[File]:
    """Yield an empty file for each path of the open data or plain page to which a page leads.

    So a preview writes links to what is made later; nobody writes such a file.
    """
    for page in files.documentation_pages():
        text, here = page.content_bytes.decode(errors="replace"), page.src_uri.partition("/")[0]
        for link in dict.fromkeys(_LINK.findall(text)):
            name = link if link.startswith(PREFIX) else views.folder(facts, here) + link
            if is_export(name) and name not in files.src_uris:
                yield File.generated(config, name, content=b"")


def unannounced(files: Files) -> None:
    """Take those files away again, before they are written."""
    for file in [file for file in files if is_export(file.src_uri)]:
        files.remove(file)


def is_later(path: str) -> bool:
    """Return whether a preview makes what stands at a path only when it is asked for."""
    return is_searched(path) or is_export(path) or _RECORD.match(path) is not None


def answering(app: App, state: State, config: MkDocsConfig, options: Options) -> App:
    """Return a preview server's app that makes the open data, or an index, when asked for it."""
    root = host.root(config)

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        path = environ["PATH_INFO"].removeprefix(root)
        path += "index.html" if path.endswith("/") else ""
        if not is_later(path) or (is_export(path) and not options.exports):
            return app(environ, start)
        for _ in app(environ, lambda *_: None):  # it waits for the build that is going on
            pass
        content = later(state, config, path)
        if content is not None and path.endswith(".html") and not path.startswith(PREFIX):
            _write(Path(config.site_dir, path), content)  # the server adds what loads it anew
            content = None
        if content is None:
            return app(environ, start)
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        start("200 OK", [("Content-Type", kind), ("Content-Length", str(len(content)))])
        return [content]

    return answer


def later(state: State, config: MkDocsConfig, path: str) -> bytes | None:
    """Return what a preview makes of the newest sheet and its pages for a path, if anything."""
    if state.facts is None:
        return None
    if is_searched(path):
        return _searched(state, state.facts, config).get(path)
    if _RECORD.match(path):
        return laying_records.laid(state, state.facts, config).get(path)
    found = dict(made(state, config.site_url or "/"))
    if path.startswith(_PICTURE):
        for language in state.pictures:
            found |= drawn(state, language, config)
        found |= laying_records.laid(state, state.facts, config)  # a record's page goes before
    return found.get(path)


def _searched(state: State, facts: FactSheet, config: MkDocsConfig) -> Mapping[str, bytes]:
    """Return what is searched of the newest pages by path; made once as long as they are the same.

    A question asks for several of its parts.
    """
    records = laying_records.laid(state, facts, config)
    pages = finished.pages(Path(config.site_dir)) | finished.own_pages(records)
    made_of = (facts, pages, state.unsearched.copy())
    if state.searched[0] != made_of:
        state.searched = made_of, searched(facts, pages, state.unsearched)
    return state.searched[1]


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
