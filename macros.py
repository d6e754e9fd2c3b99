"""The roof: what mkdocs-macros loads. It reads the data and registers the macros."""

import functools
import logging
import os
import sys
from datetime import date
from pathlib import Path

from mkdocs.exceptions import PluginError

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import memory  # noqa: E402

log = logging.getLogger("mkdocs.plugins.factsheet")


def _times(folder):
    """Return the name, time and size of every file in a folder; less of one that vanishes."""
    return sorted(map(_time, (p for p in folder.rglob("*") if "__pycache__" not in p.parts)))


def _time(path):
    try:
        seen = path.lstat()
    except OSError:
        return path.as_posix(), 0, 0
    return path.as_posix(), seen.st_mtime_ns, seen.st_size


# MkDocs executes this file at every build but keeps what it imports: drop that after an edit.
if memory.engine != (times := _times(ROOT / "factsheet")):
    for _name in [name for name in sys.modules if name.split(".")[0] == "factsheet"]:
        del sys.modules[_name]
    memory.engine, memory.data, memory.facts = times, None, None
    memory.compiled.clear()

try:
    from factsheet.checks.last_good import last_good
    from factsheet.problems import plain
    from factsheet.render import MACROS, Renderer
    from factsheet.render.markup import Compiled
    from factsheet.render.page import Page
except ImportError as error:  # mkdocs-macros would say that this file is missing
    raise PluginError(f"the engine cannot be loaded: {error}") from error


def define_env(env):
    """Read the data if it changed, and register every macro."""
    if not memory.hooked:
        raise PluginError("mkdocs.yml names no `hooks.py`; add it under `hooks:`")
    memory.loaded = True
    folder = Path(os.path.relpath(Path(env.conf["config_file_path"]).parent / "data"))
    now = (date.today(), folder, _times(folder))
    if memory.data != now:
        found = last_good(folder, date.today(), memory.facts, memory.files)
        memory.data, (memory.facts, memory.problems, memory.files) = now, found
        if memory.problems and memory.command == "serve":
            log.error("the data has mistakes\n%s", plain(memory.problems))
    if memory.problems and memory.command != "serve":
        raise PluginError(f"the data has mistakes\n{plain(memory.problems)}")
    compiled = Compiled(memory.compiled)
    memory.drawings = {}
    env.renderer_in = functools.cache(functools.partial(_renderer, env.conf["site_url"], compiled))
    env.sheet_macros = {name: _macro(env, name) for name in MACROS}
    for name, macro in env.sheet_macros.items():
        env.macro(macro, name)


def _renderer(address, compiled, language):
    result = Renderer(memory.facts, language, address or "", compiled)
    memory.drawings[language] = result.drawings
    return result


def _macro(env, name):
    return lambda *arguments, **options: env.sheet_page.call(name, arguments, options)


def on_pre_page_macros(env):
    """Fill the page: with text for each macro, and one line for each mistake."""
    file, meta = env.page.file, env.page.meta
    if meta.get("render_macros") is False:
        return
    first = memory.facts and env.renderer_in(file.src_uri.partition("/")[0])
    env.sheet_page = page = Page(first, file.src_uri, os.path.relpath(file.abs_src_path))
    env.markdown = page.fill(env.env, env.markdown, {**env.variables, **meta, **env.sheet_macros})
    env.page.markdown = env.markdown  # the title is read from it
    memory.printed[file.src_uri] = page.printed
    meta["render_macros"] = False  # it is done: mkdocs-macros would print tracebacks
    for fault in page.faults:
        memory.faults.setdefault(file.src_uri, []).append(fault)
        log.error(fault)
