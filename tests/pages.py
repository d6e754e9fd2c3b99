"""The Markdown pages as their authors wrote them: prose, macro calls, front matter."""

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
CALL = re.compile(r"\{\{\s*(\w+)\((.*?)\)\s*\}\}")


@dataclass(frozen=True)
class Page:
    """One page of one language."""

    language: str
    name: str
    front: dict[str, object]
    body: str

    @property
    def calls(self) -> list[tuple[str, str]]:
        """Each macro call with its arguments, in order."""
        raw = re.sub(r"\{% raw %\}.*?\{% endraw %\}", "", self.body, flags=re.DOTALL)
        return [(match[1], " ".join(match[2].split())) for match in CALL.finditer(raw)]

    @property
    def prose(self) -> str:
        """What readers read, without calls, code, tags, link targets and attributes."""
        text = re.sub(
            r"\{% raw %\}.*?\{% endraw %\}|```.*?```|`[^`]*`", " ", self.body, flags=re.DOTALL
        )
        return re.sub(r"\{\{.*?\}\}|<[^>]*>|\]\([^)]*\)|\{:[^}]*\}", " ", text, flags=re.DOTALL)


def read(path: Path, docs: Path) -> Page:
    """Return the page in a file; of front matter that cannot be read, nothing is known."""
    text = path.read_text(encoding="utf-8")
    front, body = text.split("---\n", 2)[1:] if text.count("---\n") > 1 else ("", text)
    language, name = path.relative_to(docs).as_posix().split("/", 1)
    try:
        found = yaml.safe_load(front)
    except yaml.YAMLError:
        found = None
    return Page(language, name, found if isinstance(found, dict) else {}, body)


def pages(docs: Path = ROOT / "docs") -> list[Page]:
    """Return every page that the site publishes."""
    return [
        read(path, docs)
        for language in ("en", "uk")
        for path in sorted((docs / language).glob("*.md"))
    ]
