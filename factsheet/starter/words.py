"""A file for the words of a language that the engine does not speak, laid beside the records."""

from __future__ import annotations

from pathlib import Path

from factsheet.problems import DataError, Problem
from factsheet.starter.skeleton import skeleton
from factsheet.wording import shipped
from factsheet.wording.codes import advice, is_written
from factsheet.wording.own import lacks, own_words

RULE = "languages-are-known"


def lay_down_words(folder: Path, language: str) -> Path:
    """Write the file of a language and return its path; raise DataError if it cannot be written.

    Nothing is overwritten.
    """
    path = folder / f"{language}.yml"
    _refuse_unknown(path, language)
    if shipped(language):
        hint = f"write into {path.as_posix()} only what is to be said otherwise"
        raise DataError([_fault(path, f"the engine speaks `{language}`", hint)])
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(skeleton(language))
    except FileExistsError as error:
        hint = f"`factsheet words {language} --missing` shows what it lacks"
        raise DataError([_fault(path, "this file is in the way", hint)]) from error
    except OSError as error:
        fault = f"this file cannot be written: {error.strerror}"
        raise DataError([_fault(path, fault, "mend that first")]) from error
    return path


def missing(folder: Path, language: str) -> str:
    """Return the text of the words that a language's file lacks; empty where it lacks none.

    Raise DataError where it cannot be read.
    """
    path = folder / f"{language}.yml"
    _refuse_unknown(path, language)
    own = own_words(folder, [language])
    if faults := [problem for problem in own.problems if problem.file == path.as_posix()]:
        raise DataError(faults)
    given = own.given.get(language, {})
    lacking = {name.partition(".")[0] for name in lacks(given, language)}
    return skeleton(language, lacking) if lacking and not shipped(language) else ""


def _refuse_unknown(path: Path, language: str) -> None:
    if not is_written(language):
        raise DataError(
            [_fault(path, f"`{language}` is the code of no language", advice(language))]
        )


def _fault(path: Path, message: str, hint: str) -> Problem:
    return Problem(path.as_posix(), 1, 1, message, hint, RULE)
