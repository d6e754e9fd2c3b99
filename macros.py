"""The roof: what mkdocs-macros loads. It registers the macros and reports mistakes."""

import logging
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))
# MkDocs executes this file at every build but keeps what it imports: drop that, to show edits.
for _name in [name for name in sys.modules if name.split(".")[0] == "factsheet"]:
    del sys.modules[_name]

from mkdocs.exceptions import PluginError  # noqa: E402

from factsheet.loader import load  # noqa: E402
from factsheet.problems import DataError  # noqa: E402
from factsheet.render import MACROS, Renderer  # noqa: E402

log = logging.getLogger("mkdocs.plugins.factsheet")


def define_env(env):
    """Load the data and register every macro."""
    folder = Path(env.conf["config_file_path"]).parent / "data"
    try:
        env.factsheet = load(folder, date.today())
    except DataError as error:
        raise PluginError(f"the data has mistakes\n{error}") from None
    for name in MACROS:
        env.macro(_macro(env, name), name)


def _macro(env, name):
    """Return a macro that calls the page's renderer; a wrong id is one line, not a traceback."""

    def call(*arguments, **options):
        try:
            return getattr(env.renderer, name)(*arguments, **options)
        except LookupError as error:
            log.warning("docs/%s: %s: %s", env.page.file.src_uri, name, error)
            return f'<strong class="fs-error">{error}</strong>'

    return call


def on_pre_page_macros(env):
    """Start a page: its language is that of its file, its root leads to the front page."""
    language, _, path = env.page.file.src_uri.partition("/")
    env.renderer = Renderer(env.factsheet, language, "" if path == "index.md" else "../")


def on_post_page_macros(env):
    """End a page with the notes that its numbers lead to."""
    env.markdown += env.renderer.notes()
