"""Which pages are lost, and of which the quoted words changed; what else is worth a remark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from factsheet.checks.links.addresses import Link, Quote
from factsheet.checks.links.alarms import Alarm, needless
from factsheet.checks.links.memory import GONE, Memory
from factsheet.checks.links.page import LEAST, nearest, stands_in
from factsheet.checks.links.reply import Reply
from factsheet.checks.web import FINE, REFUSED
from factsheet.problems import Problem

OPENS, STANDS = "sources-can-be-opened", "passages-stand-on-their-pages"
"""What is not so where a page is lost, and where quoted words changed."""
UNKNOWN = "it refuses programs, which says nothing of the page"


@dataclass
class Judgement:
    """What a visit found."""

    lost: list[Problem] = field(default_factory=list)
    """Pages that are lost."""
    changed: list[Problem] = field(default_factory=list)
    """Words that no longer stand where they are quoted from."""
    remarks: list[str] = field(default_factory=list)
    """What else a maintainer should know, a line each."""
    gone: list[str] = field(default_factory=list)
    """The addresses of sources that are lost."""
    pages: dict[str, str] = field(default_factory=dict)
    """The texts of the pages that opened, by their addresses."""
    opened: list[Link] = field(default_factory=list)
    """The sources whose pages opened."""

    @property
    def problems(self) -> list[Problem]:
        """All that has to be mended."""
        return [*self.lost, *self.changed]


def judge(said: Mapping[Link, Reply], known: Sequence[Alarm], memory: Memory | None) -> Judgement:
    """Return what a visit found; without a memory a page that is gone today is lost."""
    found = Judgement()
    for link, reply in said.items():
        if reply.status == FINE:
            found.pages[link.address] = reply.text
            _compare(link, reply, found)
        else:
            _bad(link, reply, known, memory, found)
    found.remarks += needless(said, known)
    return found


def _bad(
    link: Link, reply: Reply, known: Sequence[Alarm], memory: Memory | None, found: Judgement
) -> None:
    """Say that a page is lost, or why it is not."""
    problem = Problem(link.file, link.line, 0, f"`{link.source}` {_fault(link, reply)}", rule=OPENS)
    why = next((alarm.reason for alarm in known if alarm.covers(link, reply.status)), None)
    if why is None and reply.status in REFUSED:
        why = UNKNOWN
    is_lost = reply.status in GONE if memory is None else memory.is_lost(link.address, reply)
    if why is None and is_lost:
        found.lost.append(problem)
        found.gone += [link.address] if link.key == "url" else []
    else:
        found.remarks.append(f"{problem} ({why or _patience(link, memory)})")


def _fault(link: Link, reply: Reply) -> str:
    if reply.status == "home":
        return f"leads to the home page {reply.at}: {link.address}"
    told = {"robots": "may not be opened by programs", "slow": "answers too slowly"}
    told["none"] = "does not answer"
    return f"{told.get(reply.status, f'answers {reply.status}')}: {link.address}"


def _patience(link: Link, memory: Memory | None) -> str:
    days = len(memory.bad.get(link.address, ())) if memory else 1
    return f"bad day {days} in a row; lost only if it stays so"


def _compare(link: Link, reply: Reply, found: Judgement) -> None:
    """Say which words that are quoted from a page no longer stand there."""
    if link.quotes and len(reply.text) < LEAST and not _all_stand(link, reply):
        place = f"{link.file}:{link.line}: `{link.source}`"
        found.remarks.append(f"{place} shows programs no text: {link.address}")
        return
    found.changed += [
        _changed(link, quote, reply.text)
        for quote in link.quotes
        if not stands_in(reply.text, quote.words)
    ]


def _all_stand(link: Link, reply: Reply) -> bool:
    return all(stands_in(reply.text, quote.words) for quote in link.quotes)


def _changed(link: Link, quote: Quote, text: str) -> Problem:
    now = nearest(text, quote.words)
    said = f"now it says `{now}`" if now else "nothing like it stands there now"
    fault = f"`{quote.words}` no longer stands at {link.address}: {said}"
    return Problem(quote.file, quote.line, 0, fault, "compare the record with the page", STANDS)


def sites_answered(said: Mapping[Link, Reply]) -> Iterator[Reply]:
    """Yield the replies that came from somewhere: none of them means that there is no network."""
    yield from (reply for reply in said.values() if reply.status not in {"none", "slow", "robots"})
