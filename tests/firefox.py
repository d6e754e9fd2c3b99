"""Firefox without a window, driven by what it brings itself: JSON over a socket, no driver."""

import contextlib
import json
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SETTLED = "const [done] = arguments; requestIdleCallback(() => setTimeout(done, 300))"
"""Run in a page: what Firefox does after a page has loaded, as to fetch what it names, is done."""
ERRORS = """
const said = Services.console.getMessageArray();
Services.console.reset();
return said
  .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & each.warningFlag))
  .filter((each) => each.sourceName.startsWith(arguments[0]))
  .map((each) => each.errorMessage);
"""
"""Run in the browser: the errors in its console that pages of an address caused, taken out."""


class Firefox:
    """A running Firefox, which opens one page after the other."""

    def __init__(self, port: int) -> None:
        """Begin to talk with it."""
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._answers = self._socket.makefile("rb")
        self._answer()
        self._call("WebDriver:NewSession")

    def complaints(self, page: str, site: str) -> list[str]:
        """Open a page and return what the console says against it, or against one of its site."""
        self._call("Marionette:SetContext", value="content")
        self._call("WebDriver:Navigate", url=page)
        self._call("WebDriver:ExecuteAsyncScript", script=SETTLED, args=[])
        self._call("Marionette:SetContext", value="chrome")
        return self._call("WebDriver:ExecuteScript", script=ERRORS, args=[site])["value"]

    def close(self) -> None:
        """Say no more."""
        self._answers.close()
        self._socket.close()

    def _call(self, name: str, **values: Any) -> Any:
        """Ask for something and return the answer; fail with what Firefox says against it."""
        asked = json.dumps([0, 1, name, values]).encode()
        self._socket.sendall(b"%d:%s" % (len(asked), asked))
        _, _, error, result = self._answer()
        assert error is None, error
        return result

    def _answer(self) -> Any:
        """Return the next answer: its length, a colon, JSON."""
        length = b""
        while (digit := self._answers.read(1)) != b":":
            assert digit, "Firefox is gone"
            length += digit
        return json.loads(self._answers.read(int(length)))


@contextlib.contextmanager
def running(program: str, profile: Path) -> Iterator[Firefox]:
    """Start Firefox with an empty profile in a folder; end it at the end."""
    (profile / "user.js").write_text('user_pref("marionette.port", 0);\n', "utf-8")
    words = ["--headless", "--marionette", "--remote-allow-system-access", "--no-remote"]
    command = [program, *words, "--profile", str(profile)]
    with (profile / "firefox.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT)
        try:
            port = _port(profile / "MarionetteActivePort", process)
            with contextlib.closing(Firefox(port)) as browser:
                yield browser
        finally:
            process.terminate()
            process.wait(30)


def _port(file: Path, process: subprocess.Popen[bytes]) -> int:
    """Return the port that Firefox listens at, as soon as it has written it down."""
    end = time.monotonic() + 60
    while not (file.exists() and (port := file.read_text("utf-8").strip())):
        assert process.poll() is None, "Firefox did not start"
        assert time.monotonic() < end, "Firefox does not listen"
        time.sleep(0.1)
    return int(port)
