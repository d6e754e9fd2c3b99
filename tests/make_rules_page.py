"""Write docs/*/rules.md: a section a rule, with examples from the rule's own cases."""

import difflib
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sheet import FOLDER, edits_of, write  # noqa: E402

from factsheet.checks import RULES, Rule, name_of  # noqa: E402
from factsheet.wording import Wording  # noqa: E402

LANGUAGES = ("en", "uk")
MOST_LINES = 14
"""A record with more lines is shown around its change only."""
AROUND = 3
MARK = "  # ←"
"""What stands behind a line that a case has changed."""
TEXTS = {
    "en": {
        "title": "Rules",
        "description": "For editors - each rule for the data, with a wrong and a right example.",
        "opening": (
            "Each record is read on its own first: its keys, its dates, its numbers must be well "
            "formed. Then these rules look across records. Whoever breaks one is told so in one "
            "line, with the place and the way out; all mistakes are told at once."
        ),
        "examples": (
            "The examples are from an invented sheet about the books of a library; an arrow marks "
            "what was changed in it. They are the cases that the rules themselves are tested "
            "with; `make docs` writes this page from them."
        ),
        "wrong": "Wrong:",
        "says": "What the check says:",
        "right": "Right:",
    },
    "uk": {
        "title": "Правила",
        "description": "Для редакторів – кожне правило для даних із хибним і правильним прикладом.",
        "opening": (
            "Спершу кожен запис читається окремо: ключі, дати й числа мають бути записані як "
            "слід. Потім ці правила порівнюють записи між собою. Хто порушить правило, дізнається "
            "про це з одного рядка, де названо місце й вихід; про всі помилки повідомлено "
            "відразу. Повідомлення – англійською."
        ),
        "examples": (
            "Приклади взято з вигаданої довідки про книжки бібліотеки; стрілка показує, що в "
            "ньому змінено. На них перевіряють і самі правила; цю сторінку складає з них команда "
            "`make docs`."
        ),
        "wrong": "Неправильно:",
        "says": "Що каже перевірка:",
        "right": "Правильно:",
    },
}


def page(language: str, folder: Path) -> str:
    """Return the page in one language; the folder is for the sheet that is being spoilt."""
    texts = TEXTS[language]
    front = ["---", f"title: {texts['title']}", f"description: {texts['description']}"]
    front.append("harmless: shows what the rules refuse, of nobody")
    lines = [*front, "search: {exclude: true}", "---", "", f"# {texts['title']}", ""]
    lines += [texts["opening"], "", texts["examples"], ""]
    return "\n".join([*lines, *(_section(rule, language, folder) for rule in RULES)])


def _section(rule: Rule, language: str, folder: Path) -> str:
    name, texts = name_of(rule), TEXTS[language]
    path = Path(__file__).parent / "cases" / f"{name}.yml"
    cases = yaml.safe_load(path.read_text("utf-8"))
    wrong = next(each for each in cases if "wrong" in each)
    right = next(each for each in cases if "right" in each)
    return f"""\
## {name}

{_quoted(Wording(language).word(f"rule_{name}"))}

{texts["wrong"]}

{_code(_examples(wrong, folder), "yaml")}

{texts["says"]}

{_line(wrong["says"])}

{texts["right"]}

{_code(_examples(right, folder), "yaml")}
"""


def _quoted(sentence: str) -> str:
    """Return a sentence with its numbers as code: they are no facts that a macro could know."""
    return re.sub(r"\d+", r"`\g<0>`", sentence)


def _line(message: str) -> str:
    """Return a message as a line that wraps on a phone."""
    return f"> {{% raw %}}`` {message} ``{{% endraw %}}"


def _code(text: str, language: str) -> str:
    return f"{{% raw %}}\n```{language}\n{text}\n```\n{{% endraw %}}"


def _examples(case: Mapping[str, str], folder: Path) -> str:
    """Return the files that a case edits, each around its changes, under the case's title."""
    files = dict.fromkeys(each["in"] for each in edits_of(case))
    write(folder, edits_of(case))
    shown = []
    for name in files:
        before, after = ((each / name).read_text("utf-8") for each in (FOLDER, folder))
        shown.append(f"# {name}\n{_changed(before, after)}")
    return "\n".join([f"# {case.get('wrong') or case['right']}", *shown])


def _changed(before: str, after: str) -> str:
    """Return the records of a text that differ from what they were, or the lines around."""
    old, new = before.splitlines(), after.splitlines()
    codes = difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    places = [(start, end) for tag, _, _, start, end in codes if tag != "equal"]
    spans: list[tuple[int, int]] = []
    for start, end in (_span(new, *place) for place in places):
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    touched = {index for start, end in places for index in range(start, end)}
    return "\n".join(_marked(new[start:end], start, touched) for start, end in spans)


def _marked(lines: list[str], start: int, touched: set[int]) -> str:
    """Return lines with a mark on those that were touched, unless all of them were."""
    here = {index for index in range(len(lines)) if start + index in touched}
    mark = MARK if len(here) < len(lines) else ""
    return "\n".join(line + mark * (index in here) for index, line in enumerate(lines))


def _span(lines: list[str], start: int, end: int) -> tuple[int, int]:
    """Return the span of the record around some lines, or what fits of it."""
    heads = [index for index, line in enumerate(lines) if re.match(r"- |\w", line)]
    first = max((each for each in heads if each <= min(start, len(lines) - 1)), default=0)
    last = min((each for each in heads if each >= max(end, first + 1)), default=len(lines))
    if last - first <= MOST_LINES:
        return first, last
    return max(first, start - AROUND), min(last, max(end, start + 1) + AROUND)


def main() -> None:
    """Write the page in each language."""
    import tempfile

    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as folder:
            text = page(language, Path(folder))
        (ROOT / "docs" / language / "rules.md").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
