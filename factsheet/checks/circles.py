"""What leads back to itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


def circles(graph: Mapping[str, Iterable[str]]) -> Iterator[str]:
    """Yield the first member of each circle, each circle once; an end leads nowhere."""
    within = _without_ends(graph)
    back = _back(within)
    told: set[str] = set()
    for key in within:
        if key not in told and key in (reached := _reached(within, key)):
            told |= reached & _reached(back, key)
            yield key


def _without_ends(graph: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Return the graph without what leads into no circle, so that a long chain costs little."""
    ahead = {key: graph.keys() & {*following} for key, following in graph.items()}
    back = _back(ahead)
    ends = [key for key, following in ahead.items() if not following]
    while ends:
        end = ends.pop()
        del ahead[end]
        for key in back.get(end, ()):
            ahead[key].discard(end)
            if not ahead[key]:
                ends.append(key)
    return ahead


def _back(graph: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    back: dict[str, list[str]] = {}
    for key, following in graph.items():
        for each in following:
            back.setdefault(each, []).append(key)
    return back


def _reached(graph: Mapping[str, Iterable[str]], start: str) -> set[str]:
    reached: set[str] = set()
    ahead = list(graph.get(start, ()))
    while ahead:
        step = ahead.pop()
        if step not in reached:
            reached.add(step)
            ahead += graph.get(step, ())
    return reached
