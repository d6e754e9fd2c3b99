"""The language server for YAML, as an editor starts it: settings and texts in, complaints out."""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import IO, Any

NAME = "yaml-language-server"
INSTALLED = Path(__file__).parents[1] / ".venv" / "node" / "node_modules" / ".bin"


def command() -> list[str] | None:
    """Return how it is started here: as `make editor` installed it, or from the PATH, or None."""
    found = shutil.which(NAME, path=f"{INSTALLED}{os.pathsep}{os.environ['PATH']}")
    return [found, "--stdio"] if found else None


def complaints(root: Path, texts: dict[str, str]) -> dict[str, list[str]]:
    """Return what is said of each text, by its path below `root`, under the settings there."""
    settings = _settings(root)
    wanted = {(root / path).as_uri(): path for path in texts}
    found: dict[str, list[str]] = {}
    start = command()
    assert start
    with subprocess.Popen(start, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as server:
        assert server.stdin
        assert server.stdout
        try:
            _initialize(server.stdin, root)
            while found.keys() != texts.keys():
                message = _receive(server.stdout)
                if message.get("id") == "start":
                    _open(server.stdin, settings, wanted, texts)
                elif message.get("method") == "textDocument/publishDiagnostics":
                    told = message["params"]
                    found[wanted[told["uri"]]] = [each["message"] for each in told["diagnostics"]]
                elif "id" in message and "method" in message:
                    items = message.get("params", {}).get("items", [])
                    asked = [settings if each.get("section") == "yaml" else None for each in items]
                    _send(server.stdin, id=message["id"], result=asked or None)
        finally:
            server.kill()
    return found


def _settings(root: Path) -> dict[str, Any]:
    """Return the settings of the editor for YAML, without the catalogue that it would fetch."""
    every = json.loads((root / ".vscode" / "settings.json").read_text("utf-8"))
    own = {key[5:]: value for key, value in every.items() if key.startswith("yaml.")}
    schemas = {(root / path).as_uri(): files for path, files in own["schemas"].items()}
    return own | {"schemas": schemas, "schemaStore": {"enable": False}}


def _initialize(to: IO[bytes], root: Path) -> None:
    uri = root.as_uri()
    params = {
        "processId": os.getpid(),
        "rootUri": uri,
        "workspaceFolders": [{"uri": uri, "name": "sheet"}],
        "capabilities": {"workspace": {"configuration": True}},
    }
    _send(to, id="start", method="initialize", params=params)


def _open(
    to: IO[bytes], settings: dict[str, Any], wanted: dict[str, str], texts: dict[str, str]
) -> None:
    _send(to, method="initialized", params={})
    _send(to, method="workspace/didChangeConfiguration", params={"settings": {"yaml": settings}})
    for uri, path in wanted.items():
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": texts[path]}
        _send(to, method="textDocument/didOpen", params={"textDocument": document})


def _send(to: IO[bytes], **message: object) -> None:
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    to.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    to.flush()


def _receive(source: IO[bytes]) -> dict[str, Any]:
    """Return the next message; raise EOFError where the server has ended."""
    length = 0
    while line := source.readline().strip():
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    if not length:
        raise EOFError(f"{NAME} ended without an answer")
    return dict(json.loads(source.read(length)))
