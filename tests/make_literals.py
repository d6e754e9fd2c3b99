"""Write factsheet/checks/traces/literals.json: what texts need for an expression to fit them.

Run `PYTHONPATH=. python tests/make_literals.py` after an edit of an expression of traces.
"""

import gc
import json

from required import required

from factsheet.checks import traces
from factsheet.checks.traces.expressions import Expression
from factsheet.checks.traces.literals import FILE, digest


def expressions() -> list[Expression]:
    """Return the expressions of all kinds of traces, in the order of their digests."""
    found = [each for each in gc.get_objects() if isinstance(each, Expression)]
    assert traces.KINDS
    return sorted(found, key=lambda each: digest(each.pattern, each.flags))


def table() -> str:
    """Return the table: for each expression the places of the sets it needs, and all sets."""
    sets, known = dict[frozenset[str], int](), dict[str, list[int]]()
    for each in expressions():
        needed = required(each.pattern, each.flags)
        places = [sets.setdefault(pieces, len(sets)) for pieces in needed]
        known[digest(each.pattern, each.flags)] = places
    rows = ",\n".join(f"{json.dumps(key)}: {json.dumps(places)}" for key, places in known.items())
    lines = ",\n".join(json.dumps(sorted(each), ensure_ascii=False) for each in sets)
    return f'{{"expressions": {{\n{rows}\n}}, "sets": [\n{lines}\n]}}\n'


def main() -> None:
    """Write the table, an expression and a set a line."""
    FILE.write_text(table(), "utf-8")


if __name__ == "__main__":
    main()
