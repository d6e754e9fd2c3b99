"""What each rule costs at a thousand and at ten thousand, on sheets of several shapes."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TypeAlias, TypeVar

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "bench")]

import large  # noqa: E402
from prose import text  # noqa: E402

from factsheet.checks import RULES, Context, Rule, loader, name_of  # noqa: E402
from factsheet.checks.allocation import no_collection  # noqa: E402
from factsheet.checks.names.private import names_in  # noqa: E402
from factsheet.checks.traces import all_traces  # noqa: E402
from factsheet.derive import Certainties, Certainty  # noqa: E402
from factsheet.model import FactSheet  # noqa: E402
from factsheet.problems import DataError  # noqa: E402

HEAD = ROOT / "tests" / "library"
TODAY = date(2030, 1, 1)
SIZES = (1_000, 10_000)
T = TypeVar("T")
Shape: TypeAlias = Callable[[int], dict[str, str]]
LEAST = 0.02
"""CPU seconds at the larger size below which a ratio says nothing."""
SHARED = (
    "known",
    "references",
    "missing",
    "dates",
    "texts",
    "conflicts",
    "prose",
    "written",
    "traced",
    "allowed",
    "is_loose",
)
"""What several rules read, worked out once: each is measured as a rule is."""

VALUE = """  - id: v{n}
    value: {value}
    as_of: {day}
    said_by: [lending-desk]
    said_on: 2021-03-01
    sources: [bulletin-2021-03-02 @ paragraph 1]
    verified: 2021-05-01
"""
FIGURE = """- id: {id}
  title: {{en: The series {id}, uk: Ряд {id}}}
  definition: {{en: All books of {id}., uk: Усі книжки {id}.}}
  unit: books
{more}  observations:
"""
EVENT = """- id: {id}
  date: {day}
  kind: {kind}
{more}  title: {{en: Delivery {id}, uk: Доставка {id}}}
  counts:
  - {{count: returned, value: {value}}}
  said_by: [lending-desk]
  sources: [bulletin-2021-03-02 @ paragraph 1]
  verified: 2021-05-01
"""
CLAIM = """- id: claim-{n}
  said_by: [lending-desk]
  said_on: 2021-03-09
  text: {{en: It is so., uk: Це так.}}
  test: {test}
  sources: [bulletin-2021-03-02 @ paragraph 1]
  verified: 2021-05-01
"""
APART = """- id: apart-{n}
  title: {{en: They differ., uk: Вони різняться.}}
  records: [{records}]
  explanation: {{en: They count differently., uk: Вони рахують по-різному.}}
"""


def _day(number: int) -> str:
    return str(date(1990, 1, 1) + timedelta(days=number))


def _values(numbers: Iterator[tuple[int, int, str]]) -> str:
    return "".join(VALUE.format(n=n, value=value, day=day) for n, value, day in numbers)


def _figure(name: str, numbers: Iterator[tuple[int, int, str]], more: str = "") -> str:
    return FIGURE.format(id=name, more=more) + _values(numbers)


def series(size: int) -> dict[str, str]:
    """A figure with a value for each day."""
    return {"figures": _figure("daily", ((n, n + 9, _day(n)) for n in range(size)))}


def part(size: int) -> dict[str, str]:
    """A cumulative daily figure that is a part of another one and adds up events."""
    half = size // 3
    more = "  cumulative: yes\n  denominator: whole\n  tally_of: {kinds: [talk], count: returned}\n"
    whole = _figure("whole", ((n, n + 99, _day(n)) for n in range(half)))
    grows = _figure("grows", ((n, n + 9, _day(n)) for n in range(half)), more)
    events = (
        EVENT.format(id=f"e{n}", day=_day(n), kind="talk", value=1, more="") for n in range(half)
    )
    return {"figures": whole + grows, "events": "".join(events)}


def falling(size: int) -> dict[str, str]:
    """A cumulative figure that falls each day."""
    values = ((n, size - n + 9, _day(n)) for n in range(size))
    return {"figures": _figure("falls", values, "  cumulative: yes\n")}


def pairs(size: int) -> dict[str, str]:
    """Two rivals for each day."""
    return {"figures": _figure("twice", ((n, n + 9, _day(n // 2)) for n in range(size)))}


def explained(size: int) -> dict[str, str]:
    """Two rivals for each day, each pair explained."""
    apart = (
        APART.format(n=n, records=f"twice/v{2 * n}, twice/v{2 * n + 1}") for n in range(size // 2)
    )
    return {**pairs(size), "disagreements": "".join(apart)}


def rivals(size: int) -> dict[str, str]:
    """Four tenths as many rivals for one day."""
    numbers = ((n, n + 9, "2021-02-03") for n in range(size * 4 // 10))
    return {"figures": _figure("rivals", numbers)}


def counts(size: int) -> dict[str, str]:
    """As many values of one count at one event."""
    listed = "".join(
        f"  - {{count: returned, id: r{n}, value: {n + 9}}}\n" for n in range(size // 4)
    )
    text = EVENT.format(id="counted", day="2021-02-03", kind="talk", value=9, more="")
    return {"events": text.replace("  said_by:", listed + "  said_by:")}


def stages(size: int) -> dict[str, str]:
    """An event of as many stages."""
    head = EVENT.format(id="whole", day="2021-02-03", kind="delivery", value=size, more="")
    more = "  part_of: whole\n"
    parts = (
        EVENT.format(id=f"s{n}", day="2021-02-03", kind="trip", value=1, more=more)
        for n in range(size)
    )
    return {"events": head + "".join(parts)}


def claims(size: int) -> dict[str, str]:
    """Claims about one share, and claims of the largest event so far."""
    of = "of: [books-returned, books-lent]"
    tests = (f"{{how: share, {of}, {('above', 'below')[n % 2]}: 40%}}" for n in range(size // 2))
    events = "".join(
        EVENT.format(id=f"e{n}", day=_day(n), kind="talk", value=n + 9, more="")
        for n in range(size // 4)
    )
    most = (f"{{how: largest, of: [e{n}/returned]}}" for n in range(size // 4))
    listed = (CLAIM.format(n=n, test=test) for n, test in enumerate((*tests, *most)))
    return {"claims": "".join(listed), "events": events}


def chain(size: int) -> dict[str, str]:
    """Figures of which each is a part of the next."""
    one = "".join(
        _figure(f"link-{n}", iter([(0, n + 9, "2021-02-03")]), f"  denominator: link-{n + 1}\n")
        for n in range(size)
    )
    return {"figures": one + _figure(f"link-{size}", iter([(0, size + 9, "2021-02-03")]))}


def records(size: int) -> dict[str, str]:
    """Records of four kinds, as in the larger benchmark."""
    return {"": str(size)}


STATEMENT = """- id: said-{n}
  said_by: [lending-desk]
  said_on: 2021-03-09
  topic: pace
  text:
    en: {text.en}
    uk: {text.uk}
  sources: [{sources}]
  verified: 2021-05-01
"""
SOURCE = """- id: bulletin-n{n}
  publisher: Bulletin
  title: Books come back
  url: https://example.org/bulletin/n{n}
  language: en
  published: 2021-03-02
  accessed: 2021-05-01
  kind: official
  seen: whole
"""


def texts(size: int) -> dict[str, str]:
    """Statements with a text each, in two languages, hardly two alike."""
    one = "bulletin-2021-03-02 @ paragraph 1"
    told = (STATEMENT.format(n=n, text=text(f"{n}"), sources=one) for n in range(size))
    return {"statements": "".join(told)}


def cited(size: int) -> dict[str, str]:
    """One statement that cites as many publications."""
    names = ", ".join(f"bulletin-n{n} @ paragraph 1" for n in range(size))
    sources = "".join(SOURCE.format(n=n) for n in range(size))
    return {"statements": STATEMENT.format(n=0, text=text("0"), sources=names), "sources": sources}


def faults(size: int) -> dict[str, str]:
    """Some hundred times as many items that are no records; a file has at most 4 MB."""
    return {"statements": "- x\n" * (99 * size)}


SHAPES: tuple[Shape, ...] = (
    records, texts, cited, series, part, falling, pairs, explained, rivals, counts, stages, claims,
    chain,
)  # fmt: skip


def written(folder: Path, shape: Shape, size: int) -> Path:
    """Write a sheet of a shape into a folder."""
    added = shape(size)
    if "" in added:
        large.write(folder, size)
        return folder
    folder.mkdir(parents=True)
    for path in HEAD.glob("*.yml"):
        text = path.read_text(encoding="utf-8") + added.get(path.stem, "")
        (folder / path.name).write_text(text, encoding="utf-8")
    return folder


def sure(facts: FactSheet) -> list[Certainty]:
    """Return how sure each stated value is, as the exports tell it."""
    certainties = Certainties(facts)
    of_figures = [
        certainties.of_stated(each, v) for each in facts.figures for v in each.observations
    ]
    return of_figures + [
        certainties.of_stated(each, v) for each in facts.events for v in each.counts
    ]


def spent(folder: Path) -> dict[str, float]:
    """Return CPU seconds for reading a sheet, for what rules share and for each rule."""
    found: dict[str, float] = {}
    forget()

    def measure(name: str, work: Callable[[], T]) -> T:
        with no_collection():  # as a check runs
            start = time.process_time()
            done = work()
            found[name] = time.process_time() - start
        return done

    facts, reading = measure("read", partial(loader._read, folder))
    if facts is None:
        raise DataError(reading.problems)
    context = loader._context(facts, TODAY, reading)
    for name in SHARED:
        measure(name, partial(getattr, context, name))
    measure("certainty", partial(sure, facts))
    for rule in RULES:
        measure(name_of(rule), partial(_count, rule, context))
    return found


def forget() -> None:
    """Forget the texts that an earlier sheet had, of which some may be in this one as well."""
    all_traces.cache_clear()
    names_in.cache_clear()


def _count(rule: Rule, context: Context) -> int:
    return sum(1 for _ in rule(context))


def growth(shape: Shape, sizes: tuple[int, int]) -> dict[str, tuple[float, float]]:
    """Return what each step costs at two sizes of one shape, in CPU seconds."""
    with tempfile.TemporaryDirectory() as name:
        small, great = (spent(written(Path(name) / str(size), shape, size)) for size in sizes)
    return {step: (small[step], great[step]) for step in great}


def rows(names: Sequence[str] = (), sizes: tuple[int, int] = SIZES) -> Iterator[str]:
    """Yield a line for each shape, and for each of its steps that cost anything."""
    for shape in SHAPES:
        if not names or shape.__name__ in names:
            yield f"{shape.__name__}: {shape.__doc__}"
            for step, (small, great) in growth(shape, sizes).items():
                if great > LEAST:
                    ratio = great / max(small, 0.001)
                    yield f"  {step:44} {small:8.3f} s {great:8.3f} s {ratio:7.1f} times"


if __name__ == "__main__":
    for row in rows(sys.argv[1:]):
        print(row, flush=True)
