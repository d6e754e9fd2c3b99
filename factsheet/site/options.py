"""What `- factsheet:` in mkdocs.yml may say, each with a default that serves."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import PurePath

from mkdocs.config.base import BaseConfigOption, Config, ValidationError


class Folder(BaseConfigOption[str]):
    """The path of a folder beside mkdocs.yml."""

    def __init__(self, default: str) -> None:
        """Take what is meant where nothing is said."""
        super().__init__()
        self.default = default

    def run_validation(self, value: object) -> str:
        """Return the path; raise ValidationError if it is none or leads elsewhere."""
        path = PurePath(value) if isinstance(value, str) else None
        if not path or path.is_absolute() or ".." in path.parts or path == PurePath():
            hint = f"write the path of a folder beside mkdocs.yml, such as `{self.default}`"
            raise ValidationError(f"`{value}` is no folder of the sheet; {hint}")
        return path.as_posix()


class Switch(BaseConfigOption[bool]):
    """Whether something is done; a variable of the environment may say 1 and 0."""

    def __init__(self, *, default: bool) -> None:
        """Take what is meant where nothing is said."""
        super().__init__()
        self.default = default

    def run_validation(self, value: object) -> bool:
        """Return it; raise ValidationError if it is neither yes nor no."""
        if value not in (True, False):
            raise ValidationError(f"`{value}` says neither yes nor no; write `true` or `false`")
        return bool(value)


class Paper(Switch):
    """Whether the PDF is laid out, for which a package and a library have to be there."""

    def run_validation(self, value: object) -> bool:
        """Return it; raise ValidationError if it is asked for and cannot be done."""
        is_asked = super().run_validation(value)
        if is_asked and find_spec("weasyprint") is None:
            hint = '`pip install "mkdocs-factsheet[pdf]"`, with the library Pango beside it'
            raise ValidationError(f"WeasyPrint is missing, which lays out the PDF; {hint}")
        return is_asked


class Options(Config):
    """The settings of the plugin."""

    data_dir = Folder(default="data")
    """The folder with the records."""
    pdf = Paper(default=False)
    """Whether the front page of each language is laid out as PDF too; needs WeasyPrint."""
    cards = Switch(default=True)
    """Whether a picture is drawn of each page, for where its address is shared."""
    exports = Switch(default=True)
    """Whether the open data is written; a draft may leave it out, and what leads there."""
