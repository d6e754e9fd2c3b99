"""How the text of a field is read, or refused with a way out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from pydantic import BeforeValidator, GetJsonSchemaHandler, PlainSerializer
from pydantic.json_schema import JsonSchemaValue, WithJsonSchema
from pydantic_core import CoreSchema

from factsheet.problems import BadValueError, shown

LANGUAGE = "[a-z]{2,3}(-[A-Z]{2})?"  # perhaps with a region: `uk`, `pt-BR`
LONGEST_TEXT = 1200
"""Characters of the longest text that a field takes."""


@dataclass(frozen=True)
class Told:
    """What an editor says of a text that is refused: the checker's sentence, without the text."""

    fault: str
    """What is wrong, as it follows the text: `is not a date`."""
    hint: str
    """The way out."""
    key: str = "patternErrorMessage"
    """Where the language server for YAML looks for it; `errorMessage` where there is no pattern."""

    def __get_pydantic_json_schema__(
        self, core: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Return the schema of the field with the sentence, for those who write data alone."""
        found = handler(core)
        return {**found, self.key: self.sentence} if handler.mode == "validation" else found

    @property
    def sentence(self) -> str:
        """The fault and the way out, on one line."""
        return f"this {self.fault}; {self.hint}"


NEITHER = Told("is neither yes nor no", "write `yes` or `no`", "errorMessage")
NOT_WHOLE = Told("is not a whole number", "write one such as `10`", "errorMessage")


_NO_TEXT = re.compile("[–—-]|[.]+|…")
"""What stands where somebody had nothing to write."""
_FILLERS = {*"\u115f\u1160\u2800\u3164\uffa0"}
"""Letters and signs of Unicode that show nothing."""


def text(value: Any) -> str:
    """Return a text on one line with single spaces.

    Raise BadValueError for none, for any other shape and for more than LONGEST_TEXT characters.
    """
    if not isinstance(value, str):
        shape = "a list" if isinstance(value, list) else "a mapping"
        raise BadValueError(
            f"{shape} stands where one text is wanted", "write a text without `-` or `key:`"
        )
    line = " ".join(value.split())
    if not line:
        raise BadValueError("the text is empty", "write it or delete the key")
    if not any(map(_says, line)) or _NO_TEXT.fullmatch(line):
        raise BadValueError(f"{shown(line)} says nothing", "write a text, or delete the key")
    if len(line) > LONGEST_TEXT:
        hint = f"keep it to {LONGEST_TEXT}"
        raise BadValueError(f"the text has {len(line)} characters", hint)
    return line


def _says(char: str) -> bool:
    """Return whether a character shows something by itself: no mark, joiner, filler or blank."""
    return char not in _FILLERS and unicodedata.category(char)[0] not in "CMZ"


def languages(value: Any) -> Any:
    """Return a mapping whose keys are codes of languages; raise BadValueError at any other key."""
    for key in value if isinstance(value, dict) else ():
        if re.fullmatch(LANGUAGE, key) is None:
            hint = "" if value[key] else "quote a text that has a comma in it"
            raise BadValueError(
                f"{shown(key)} is not a language", hint or "write a code such as `uk`", at=(key,)
            )
    return value


def flag(value: Any) -> bool:
    """Return whether a text says yes; raise BadValueError for all but yes and no."""
    if isinstance(value, bool):
        return value
    word = text(value)
    if word not in ("yes", "no"):
        raise BadValueError(f"{shown(word)} {NEITHER.fault}", NEITHER.hint)
    return word == "yes"


def whole(value: Any) -> int:
    """Return the number that a text writes; raise BadValueError for all but 1, 2, 3 and so on."""
    word = value if isinstance(value, int) else text(value)
    if re.fullmatch("[1-9][0-9]{0,8}", str(word)) is None:
        raise BadValueError(f"{shown(word)} {NOT_WHOLE.fault}", NOT_WHOLE.hint)
    return int(word)


def matching(pattern: str, fault: str, hint: str) -> tuple[Any, ...]:
    """Return what refuses whatever does not match, with a way out, and tells editors the same."""
    fits = re.compile(pattern).fullmatch

    def check(value: Any) -> str:
        line = _bare(value)
        if fits(line) is None:
            raise BadValueError(f"{shown(line)} {fault}", hint)
        return line

    return BeforeValidator(check), Told(fault, hint)


def parsed(
    parse: Any, pattern: str, refused: tuple[str, str], examples: list[str]
) -> tuple[Any, ...]:
    """Return how a field is read from text, written back and described to editors."""
    return (
        BeforeValidator(lambda value: parse(_bare(value))),
        PlainSerializer(str),
        WithJsonSchema({"type": "string", "pattern": f"^{pattern}$", "examples": examples}),
        Told(*refused),
    )


def _bare(value: Any) -> str:
    """Return a text for a program; raise BadValueError for a space around it between quotes."""
    line = text(value)
    if value.strip() != value.strip("\n"):
        raise BadValueError(f"a space stands around {shown(line)}", "delete it")
    if value.strip() != line:
        raise BadValueError(f"more than one space stands in {shown(line)}", "delete one of them")
    return line
