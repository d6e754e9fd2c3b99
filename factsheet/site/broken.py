"""What keeps the engine from being loaded, in one line."""

from __future__ import annotations

from pathlib import Path
from traceback import extract_tb

ENGINE = Path(__file__).resolve().parents[1]


def told(error: BaseException) -> str:
    """Return where the engine's code is wrong and how, with the way out."""
    if isinstance(error, SyntaxError) and error.filename:
        place = _place(error.filename, error.lineno)
    else:
        lines = extract_tb(error.__traceback__)
        own = [line for line in lines if ENGINE in Path(line.filename).parents]
        last = (own or lines)[-1]
        place = _place(last.filename, last.lineno)
    what = getattr(error, "msg", None) or error
    return f"{place}: the engine cannot be loaded: {' '.join(str(what).split())}; mend it"


def _place(name: str, line: int | None) -> str:
    """Return a line of a file, whose path is short where it lies below; no other module is used."""
    path, here = Path(name), Path.cwd()
    return f"{path.relative_to(here) if path.is_relative_to(here) else path}:{line}"
