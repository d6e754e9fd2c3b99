"""What stands at an address of the web, and whether programs may ask for it."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Thread
from typing import TypeVar
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from pydantic_core import Url

from factsheet.checks.charsets import decoded

NAME = "factsheet"
"""By which a site's robots.txt can mean these programs."""
AGENT = f"Mozilla/5.0 (compatible; {NAME}; it looks after the sources of a public fact sheet)"
PATIENCE = 20
"""Seconds to wait for the whole of an answer."""
LARGEST = 5_000_000
"""Bytes that are read of one address."""
FINE = "200"
GONE = frozenset({"404", "410"})
"""Answers of a page that its publisher took down."""
REFUSED = frozenset({"401", "402", "403", "429", "451", "robots"})
"""Answers that say nothing of the page: programs may not see it, or not so often."""

Given = TypeVar("Given")


@dataclass(frozen=True)
class Answer:
    """What came back from an address."""

    status: str
    """A status as sent, each of success as `200`; `none` if nothing came, `slow` if no end did."""
    at: str = ""
    """Where it led."""
    body: bytes = b""
    """What stands there, not more than LARGEST bytes of it."""
    charset: str = ""
    """The charset that the server names; "" where it names none."""
    is_whole: bool = True
    """Whether the body is all that stands there."""

    @property
    def text(self) -> str:
        """The body as text; U+FFFD stands for what is no letter in any charset that is said."""
        return decoded(self.body, self.charset)

    @property
    def fault(self) -> str:
        """Why there is nothing to read, as what `it` does; "" where there is something."""
        told = {FINE: "", "none": "does not answer", "slow": "answers too slowly"}
        told |= {code: f"answers {code}: it is gone" for code in GONE}
        told |= {code: f"refuses programs, with the answer {code}" for code in REFUSED}
        told["429"] = "answers 429: it asks programs to come less often"
        return told.get(self.status, f"answers {self.status}")


def ask(address: str, method: str = "GET", private: Mapping[str, str] | None = None) -> Answer:
    """Return what an address of the web answers within PATIENCE; nothing is ever raised.

    `private` are headers for the site that is asked alone: where that leads elsewhere, they stay.
    """
    try:
        sent = str(Url(address))  # as browsers send it: letters of any alphabet have their codes
        request = urllib.request.Request(sent, headers={"User-Agent": AGENT}, method=method)  # noqa: S310  only the web is opened
        for name, value in (private or {}).items():
            request.add_unredirected_header(name, value)
        return _within(PATIENCE, lambda: _read(request, address))
    except urllib.error.HTTPError as error:
        with error:  # it holds the answer open
            return Answer(str(error.code), error.url or address)
    except TimeoutError:
        return Answer("slow")
    except (OSError, http.client.HTTPException, ValueError) as error:
        is_slow = isinstance(getattr(error, "reason", None), TimeoutError)
        return Answer("slow" if is_slow else "none")


def robots_of(site: str) -> Callable[[str], bool]:
    """Return whether programs may open an address of a site; where it says nothing, they may.

    The site is named by any address of it. What a program opens by the clock is asked for here;
    the one page that somebody wants to see is not.
    """
    rules, said = RobotFileParser(), ask(urljoin(site, "/robots.txt"))
    rules.parse([] if said.fault else said.text.splitlines())
    return lambda address: rules.can_fetch(NAME, address)


def _read(request: urllib.request.Request, address: str) -> Answer:
    with _web().open(request, timeout=PATIENCE) as reply:
        status = FINE if 200 <= reply.status < 300 else str(reply.status)
        body = reply.read(LARGEST + 1)
        charset = reply.headers.get_content_charset() or ""
        led = address if reply.url == request.full_url else reply.url
        return Answer(status, led, body[:LARGEST], charset, len(body) <= LARGEST)


def _web() -> urllib.request.OpenerDirector:
    """Return what opens addresses of the web alone: no file, no FTP, also where a page leads."""
    opener = urllib.request.OpenerDirector()
    for kind in (
        urllib.request.ProxyHandler,
        urllib.request.HTTPHandler,
        urllib.request.HTTPSHandler,
        urllib.request.HTTPDefaultErrorHandler,
        urllib.request.HTTPRedirectHandler,
        urllib.request.HTTPErrorProcessor,
        urllib.request.UnknownHandler,
    ):
        opener.add_handler(kind())
    return opener


def _within(seconds: float, call: Callable[[], Given]) -> Given:
    """Return what a call returns, or raise what it raises; raise TimeoutError after some seconds.

    A server that sends a byte now and then keeps every limit for a single one. The call is left
    alone then, and ends with the program.
    """
    done: Future[Given] = Future()

    def run() -> None:
        try:
            done.set_result(call())
        except BaseException as error:
            done.set_exception(error)

    Thread(target=run, daemon=True).start()
    return done.result(timeout=seconds)
