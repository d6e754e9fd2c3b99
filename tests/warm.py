"""Commands of Python in a process that has loaded the host and the engine already.

A build of a small site takes longer to load than to run. So one process for each worker loads all
once, and becomes each command as a fork of itself: with its own folder, environment and state,
like `python -m`, and without any of the one before.
"""

import atexit
import gc
import json
import logging
import os
import runpy
import subprocess
import sys
import tempfile
import traceback
from functools import cache
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOADED = (
    "babel.dates", "click", "icalendar", "jinja2", "markdown.extensions.footnotes",
    "markdown.extensions.md_in_html", "markdown.extensions.tables", "markdown.extensions.toc",
    "material.plugins.search.plugin", "material.templates", "mkdocs.commands.build",
    "mkdocs.commands.serve", "mkdocs_macros.plugin", "mkdocs_static_i18n.plugin",
    "pymdownx.slugs", "factsheet.site.plugin", "factsheet.checks.command",
    "factsheet.changes.command", "factsheet.site.command", "factsheet.starter.command",
)  # fmt: skip
"""What commands load, as far as loading it does nothing else."""
PATHS = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
"""Where Python finds the engine beside these tests, wherever another is installed."""
SMALL = ROOT / "tests" / "other" / "mkdocs.yml"
"""A sheet that has no mistake, in the languages of nearly every sheet of the tests."""
FIXED = {"PYTHONUTF8", "PYTHONHASHSEED", "TZ"}
"""Names of the environment that Python reads when it starts."""

SEED = "0"
"""In which order the process keeps sets: always in the same, so that a failure comes again."""


def run(
    folder: Path, *words: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a module of Python in a folder, as `python -m` does: `mkdocs build`."""
    environment = dict(os.environ) if environment is None else environment
    fixed = {name for name in FIXED if environment.get(name) != os.environ.get(name)}
    if not hasattr(os, "fork") or fixed:
        command = [sys.executable, "-m", *words]
        return subprocess.run(
            command,
            cwd=folder,
            env=environment | {"PYTHONPATH": PATHS},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    with tempfile.TemporaryDirectory() as said:
        out, err = (str(Path(said, name)) for name in ("out", "err"))
        asked = {"folder": str(folder), "words": words, "out": out, "err": err}
        code = _ask(asked | {"environment": environment})
        texts = (Path(name).read_text("utf-8") for name in (out, err))
        return subprocess.CompletedProcess([*words], code, *texts)


@cache
def _server() -> subprocess.Popen[str]:
    known = {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": PATHS}
    known |= {"PYTHONHASHSEED": SEED}
    process = subprocess.Popen(
        [sys.executable, __file__],
        env=os.environ | known,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    atexit.register(process.communicate)
    return process


def _ask(asked: dict) -> int:
    server = _server()
    assert server.stdin
    assert server.stdout
    print(json.dumps(asked), file=server.stdin, flush=True)
    return int(server.stdout.readline())


def _serve() -> None:
    """Answer each request with the exit code of the command, one after another."""
    sys.path.remove(str(Path(__file__).parent))
    for name in LOADED:
        import_module(name)
    draw_once()
    _build_once()
    gc.freeze()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            os._exit(_become(**json.loads(line)))
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)


def _build_once() -> None:
    """Build the small sheet here, so that no fork compiles or reads what none of them changes.

    A second build in one process costs half of the first: templates are compiled, dictionaries
    and public names are read. No module of the engine keeps anything else (tests/test_rooms.py).
    """
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    with tempfile.TemporaryDirectory() as folder:
        config = load_config(str(SMALL), site_dir=folder)
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    logging.getLogger("mkdocs").handlers.clear()
    dict(config._schema)["plugins"].plugin_cache.clear()  # MkDocs keeps plugins for its server


def draw_once() -> None:
    """Let all builds keep in one place what they drew: cards take half of a small build."""
    from factsheet.site import cards

    cached, kept = cards.cached, ROOT / cards.CACHE
    cards.cached = lambda drawing, _cache, zoom=1: cached(drawing, kept, zoom)


def _become(folder: str, words: list[str], environment: dict[str, str], out: str, err: str) -> int:
    """Run a command here and return its exit code."""
    for number, name in ((0, os.devnull), (1, out), (2, err)):
        os.dup2(os.open(name, os.O_RDWR | os.O_CREAT), number)
    if encoding := environment.get("PYTHONIOENCODING"):
        sys.stdout.reconfigure(encoding=encoding, errors="strict")
        sys.stderr.reconfigure(encoding=encoding, errors="backslashreplace")
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.path.insert(0, folder)
    sys.argv = words
    code: object = 0
    try:
        runpy.run_module(words[0], run_name="__main__", alter_sys=True)
    except SystemExit as end:
        code = end.code
    except BaseException:
        traceback.print_exc()
        code = 1
    if isinstance(code, str):
        print(code, file=sys.stderr)
    sys.stdout.flush()
    sys.stderr.flush()
    return code if isinstance(code, int) else int(code is not None)


if __name__ == "__main__":
    _serve()
