"""What is wrong with code, the engine's or a sheet's own, in one line."""

from __future__ import annotations

from pathlib import Path
from traceback import extract_tb

ENGINE = Path(__file__).resolve().parents[1]
_NO_MACROS = "None of the standard functions was found in module 'macros'"
"""What mkdocs-macros says of a macros.py that is empty, or cut off."""


def told(error: BaseException) -> str:
    """Return where code is wrong and how, with the way out."""
    if str(error).startswith(_NO_MACROS):
        way = "write `from factsheet.site.macros import define_env, on_pre_page_macros` into it"
        return f"macros.py: the engine's macros are missing; {way}"
    what = getattr(error, "msg", None) or f"{type(error).__name__}: {error}"
    return f"{':'.join(_place(error))}: the code does not run: {' '.join(what.split())}; mend it"


def is_of_sheet(error: BaseException) -> bool:
    """Return whether an error lies in the code of a sheet, which is its macros.py."""
    path = Path(_place(error)[0]).resolve()
    is_macros = path.name == "macros.py" and ENGINE not in path.parents
    return isinstance(error, SyntaxError) or is_macros or str(error).startswith(_NO_MACROS)


def _place(error: BaseException) -> tuple[str, str]:
    """Return the file and the line where code is wrong, as one would open it."""
    if isinstance(error, SyntaxError) and error.filename:
        return _from_here(error.filename), str(error.lineno)
    lines = extract_tb(error.__traceback__)
    last = ([line for line in lines if _is_own(Path(line.filename))] or lines)[-1]
    return _from_here(last.filename), str(last.lineno)


def _from_here(name: str) -> str:
    """Return a path, short where it lies below this folder; no other module is used."""
    path, here = Path(name), Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _is_own(path: Path) -> bool:
    """Return whether a file is the engine's or the sheet's, not one of a library."""
    is_here = Path.cwd() in path.parents and "site-packages" not in path.parts
    return is_here or ENGINE in path.parents
