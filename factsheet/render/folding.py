"""Templates written over several lines, which give HTML on one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

_EMPTY_LINE = re.compile(r"\s*\n\s*\n\s*")
_BESIDE_A_TAG = re.compile(r"(?<=>)\s*\n\s*|\s*\n\s*(?=<)")
_BREAK = re.compile(r"\s*\n\s*")


class Folded(Extension):
    """Takes line breaks and indentation out of templates while they are compiled.

    A line break between words or values is a space; beside a tag or a statement it is nothing. An
    empty line is a space wherever it stands.
    """

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        """Yield the tokens of a template with its text folded."""
        before = ""
        for token in stream:
            after, kind = stream.current.type, token.type
            if kind != "data":
                yield token
            elif text := _folded(token.value, before == "variable_end", after == "variable_begin"):
                yield Token(token.lineno, "data", text)
            before = kind


def _folded(text: str, follows_a_value: bool, precedes_a_value: bool) -> str:
    """Return text without line breaks; a statement to its left or right is like a tag."""
    text = _EMPTY_LINE.sub(" ", text)
    text = f"{'.' if follows_a_value else '>'}{text}{'.' if precedes_a_value else '<'}"
    return _BREAK.sub(" ", _BESIDE_A_TAG.sub("", text))[1:-1]
