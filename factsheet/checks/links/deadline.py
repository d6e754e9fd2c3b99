"""An end for what may go on for ever."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

Given = TypeVar("Given")


def within(seconds: float, call: Callable[[], Given]) -> Given:
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
