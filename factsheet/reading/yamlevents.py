"""The YAML parser's events as text values with their spots; nothing hidden, nothing deep."""

from __future__ import annotations

from typing import Any, TypeAlias

import yaml

from factsheet.problems import shown
from factsheet.reading import letters
from factsheet.reading.filetext import Place, UnreadableError, one_form
from factsheet.reading.remarks import Remarks
from factsheet.reading.swallowed import swallowed
from factsheet.reading.typed import Fault, faults, is_plain, unspaced
from factsheet.reading.yamlsyntax import in_plain_words, refuse_odd_key, refuse_odd_space

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
Spot: TypeAlias = tuple[Any, ...]
"""Line and column of a value, the Spots in it by key or position, line and column of its key."""
Node: TypeAlias = tuple[Value, dict[Any, Spot]]
"""A value and the spots in it."""

DEEPEST = 12
_NOTHING_INSIDE: dict[Any, Spot] = {}  # the spots in a text, one for all of them
_TWICE = "delete one of them, or start a new record with `- `"
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_TAG = "tag:yaml.org,2002:"


class Reading:
    """One pass over the events of a text; what the limits forbid is never built."""

    def __init__(self, text: str, is_deep: bool = True) -> None:
        """Start at the top of the text; keep the spots of all that is in it, or of records only."""
        self._spotted = DEEPEST if is_deep else 1  # levels
        self._parser, self._remarks = _LOADER(text), Remarks(text)
        self.faults: list[Fault] = []
        """What can be read but should not stand there, such as a key that is repeated."""

    def document(self) -> tuple[Value, Spot]:
        """Return the only document; raise UnreadableError if there is none, another, or no YAML."""
        self._next()
        if type(self._next()) is yaml.StreamEndEvent or _is_blank(event := self._next()):
            raise UnreadableError((1, 1), "the file is empty", "write at least one record")
        value, inner = self._value(event, 0)
        self._next()
        if type(after := self._next()) is not yaml.StreamEndEvent:
            raise UnreadableError(
                _place(after), "a second document starts here", "delete this line"
            )
        self.faults += self._remarks.cuts()
        return value, (*_place(event), inner)

    def _next(self) -> Any:
        try:
            return self._parser.get_event()
        except yaml.YAMLError as error:
            raise in_plain_words(error, self._remarks) from None

    def _value(self, event: Any, depth: int, sign: str = "") -> Node:
        """Return the value that starts with an event; a sign sets items of its list apart."""
        if type(event) is yaml.ScalarEvent:
            text = self._text(event)
            if text and not event.style:
                refuse_odd_space(self._remarks.text, event)
            if not is_plain(event):
                whole = self._remarks.text
                found = swallowed(whole, event, sign)
                self.faults += [found] if found else faults(whole, event)
            return text, _NOTHING_INSIDE
        if type(event) is yaml.AliasEvent or event.anchor is not None or event.tag is not None:
            raise _hidden(event)
        if depth == DEEPEST:
            hint = f"keep to {DEEPEST} levels"
            raise UnreadableError(_place(event), "values are nested too deep here", hint)
        if type(event) is yaml.MappingStartEvent:
            return self._mapping(depth + 1)
        return self._list(depth + 1, "," if event.flow_style else "-")

    def _list(self, depth: int, sign: str) -> Node:
        found: list[Value] = []
        spots: dict[Any, Spot] = {}
        while type(event := self._next()) is not yaml.SequenceEndEvent:
            value, inner = self._value(event, depth, sign)
            if depth <= self._spotted:
                spots[len(found)] = (*_place(event), inner)
            found.append(value)
        return found, spots

    def _mapping(self, depth: int) -> Node:
        found: dict[str, Value] = {}
        spots: dict[Any, Spot] = {}
        repeated: list[Fault] = []
        while type(start := self._next()) is not yaml.MappingEndEvent:
            key, event = self._key(start), self._next()
            at, mark = start.start_mark, event.start_mark
            value, inner = self._value(event, depth)
            if key in found:
                repeated.append((_place(start), f"{shown(key)} stands twice in one record", _TWICE))
            else:
                found[key] = value
                if depth <= self._spotted:
                    key_place = at.line + 1, at.column + 1
                    spots[key] = (mark.line + 1, mark.column + 1, inner, *key_place)
            if not start.style and value == "":
                self.faults += unspaced(key, _place(start))
        self.faults += repeated[:1]
        return found, spots

    def _key(self, event: Any) -> str:
        if type(event) is yaml.ScalarEvent:
            text = self._text(event)
            if not text.isprintable():
                refuse_odd_key(text, _place(event))
            return text
        if type(event) is yaml.AliasEvent:
            raise _hidden(event)
        hint = "write `key: value`, and a text with brackets in quotes"
        raise UnreadableError(_place(event), "a key is not a word", hint)

    def _text(self, event: Any) -> str:
        if event.anchor is not None or event.tag is not None:
            raise _hidden(event)
        text: str = event.value
        if event.style == '"':  # whose codes may be letters; all others are of one form already
            text = one_form(text)
            for _, fault, hint in letters.faults(text):
                raise UnreadableError(_place(event), fault, hint)
        self._remarks.keep(event)
        return text


def _is_blank(event: Any) -> bool:
    return type(event) is yaml.ScalarEvent and not event.value and event.implicit[0]


def _hidden(event: Any) -> UnreadableError:
    """Return why anchors, aliases and tags are refused: they hide a value from whoever reads."""
    if event.anchor is None:
        tag = shown(event.tag.replace(_TAG, "!!"))
        return UnreadableError(
            _place(event), f"the tag {tag} is not allowed", "write the value alone"
        )
    sign = "*" if type(event) is yaml.AliasEvent else "&"
    fault = f"{shown(sign + event.anchor)} stands for a value written elsewhere"
    return UnreadableError(_place(event), fault, "write the value out, or the text in quotes")


def _place(event: Any) -> Place:
    return event.start_mark.line + 1, event.start_mark.column + 1
