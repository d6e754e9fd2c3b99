"""A page of Markdown that calls macros, filled; each mistake in it is one line."""

from __future__ import annotations

import inspect
import logging
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from traceback import walk_stack, walk_tb
from types import FrameType

from jinja2 import Environment, TemplateError, TemplateSyntaxError

from factsheet.problems import BadValueError, did_you_mean
from factsheet.render import BLOCKS, Renderer
from factsheet.render.compiled import page_template
from factsheet.render.markup import on_one_line, plain_environment
from factsheet.render.printed import Printed
from factsheet.views import NoRecordError

log = logging.getLogger("mkdocs.plugins.factsheet")
_TEMPLATES = plain_environment()


class Page:
    """One page while it is filled."""

    def __init__(self, first: Renderer | None, address: str, path: str) -> None:
        """Start a page, `en/folder/name.md` below the docs; `path` is its file.

        `first` is a renderer of its language; without one no value can be shown.
        """
        below = address.partition("/")[2]
        depth = below.count("/") + (Path(below).name != "index.md")
        self.path = path
        self.faults: list[str] = []
        self.printed = Printed()
        self.blocks: list[str] = []
        """HTML that macros gave and Markdown need not read, as it stands in the page."""
        self._above = 0
        here = re.sub(r"(?:(^|/)index)?[.]md$", r"\1", below)
        here += "/" if here and not here.endswith("/") else ""
        self._renderer = first and first.page("../" * depth, here)

    def fill(self, templates: Environment, text: str, values: Mapping[str, object]) -> str:
        """Return the text with its macros called and its notes; nothing if it cannot be read."""
        with suppress(OSError):  # gone since it was read: lines are then counted from its text
            source = Path(self.path).read_text("utf-8-sig", errors="replace")
            self._above = len(source.splitlines()) - len(text.splitlines())  # its front matter
        try:
            filled = page_template(templates, self.path, text).render(values)
        except Exception as error:  # whatever it is, it is the page's
            kind = type(self._renderer) if self._renderer else Renderer
            self._report(_line(error), _fault(error, kind.macros()))
            self.printed = Printed()
            return ""
        if self._renderer is None:
            return filled
        told = self._renderer.corrected(filled)
        self.blocks += self._renderer.note_texts()
        return filled + told + self._renderer.notes()

    def call(self, name: str, arguments: Sequence[object], options: Mapping[str, object]) -> str:
        """Return what a macro gives, or the mistake in the call."""
        if self._renderer is None:
            return on_one_line(_TEMPLATES, "missing")
        macro = getattr(self._renderer, name)
        try:
            inspect.signature(macro).bind(*arguments, **options)
        except TypeError as error:
            return self._wrong(f"{name}: {error}; write `{name}{_parameters(macro)}`")
        try:
            text = str(macro(*arguments, **options))
        except Exception as error:  # one call must not take the page with it
            log.debug("%s in %s", name, self.path, exc_info=True)
            return self._wrong(_told(error, name))
        self.printed.add(text, self._above + _line(None))
        if name in BLOCKS:
            self.blocks.append(text)
        return text

    def _wrong(self, fault: str) -> str:
        self._report(_line(None), fault)
        return on_one_line(_TEMPLATES, "error", fault=fault)

    def _report(self, line: int, fault: str) -> None:
        self.faults.append(f"{self.path}:{self._above + line}: {' '.join(fault.split())}")


def _line(error: Exception | None) -> int:
    """Return the line of the page at which an error arose, or at which a macro is called."""
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    if error is not None:
        lines = [line for frame, line in walk_tb(error.__traceback__) if _is_page(frame)]
        return lines[-1] if lines else 1
    for frame, line in walk_stack(inspect.currentframe()):
        template = frame.f_globals.get("__jinja_template__")
        if template is not None:
            return int(template.get_corresponding_lineno(line))
    return 1


def _is_page(frame: FrameType) -> bool:
    return frame.f_code.co_filename == "<template>"


def _parameters(macro: Callable[..., str]) -> str:
    """Return the parameters of a macro as one writes them, without their types."""
    signature = inspect.signature(macro)
    bare = [known.replace(annotation=known.empty) for known in signature.parameters.values()]
    return str(inspect.Signature(bare))


def _fault(error: Exception, macros: Collection[str]) -> str:
    """Return what is wrong with a page that cannot be filled."""
    unknown = re.fullmatch(r"'(\w+)' is undefined", str(error))
    if unknown:
        hint = did_you_mean(unknown[1], macros) or "the page on macros lists them"
        return f"no macro `{unknown[1]}`; {hint}"
    if isinstance(error, TemplateError):
        return f"the braces cannot be read: {error.message}; see the page on macros"
    return f"the page cannot be filled: {type(error).__name__}: {error}"


def _told(error: Exception, name: str) -> str:
    """Return what is wrong with a call: our own errors say it, others are named."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.name}:{error.lineno}: {error.message}"
    if isinstance(error, NoRecordError | BadValueError):
        return str(error)
    return f"`{name}` cannot show this: {type(error).__name__}: {error}"
