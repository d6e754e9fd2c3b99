"""A data file edited in one place, every other byte of it kept."""

from __future__ import annotations

import codecs
from pathlib import Path

import yaml


class DataFile:
    """The text of a file, without the mark that some editors begin it with."""

    def __init__(self, path: Path) -> None:
        """Read the file, which is known to be text."""
        raw = path.read_bytes()
        self._path = path
        self._mark = codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b""
        self.text = raw.removeprefix(codecs.BOM_UTF8).decode()
        """All of it, with the line ends that it has."""

    def set_first(self, key: str, value: str) -> None:
        """Give a key of the record in the file a value; a new key stands before all others."""
        top = yaml.compose(self.text, yaml.BaseLoader)  # its marks count characters
        assert isinstance(top, yaml.MappingNode), "the file was read as a record"
        entries = {name.value: (name, value) for name, value in top.value}
        if key in entries:
            start, end = entries[key][1].start_mark.index, entries[key][1].end_mark.index
        else:
            start = end = top.value[0][0].start_mark.index
            value = f"{key}: {value}{self._end_of(top)}"
        self.text = self.text[:start] + value + self.text[end:]
        self.write()

    def write(self) -> None:
        """Write the file as it is now."""
        self._path.write_bytes(self._mark + self.text.encode())

    def _end_of(self, top: yaml.MappingNode) -> str:
        """Return what parts two entries of a mapping."""
        if top.flow_style:
            return ", "
        line_end = "\r\n" if "\r\n" in self.text else "\r" if "\n" not in self.text else "\n"
        return line_end + " " * top.start_mark.column
