"""What MkDocs calls on its way: mends to the theme's pages, and what readers search."""

import functools
import logging
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import TemplateNotFound
from mkdocs.config.config_options import Hooks
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

import memory  # noqa: E402

log = logging.getLogger("mkdocs.plugins.factsheet")


class Counter(logging.Handler):
    """A log handler that counts what a build must not end well with."""

    def emit(self, record: logging.LogRecord) -> None:
        """Count a record."""
        memory.warnings += record.levelno >= logging.WARNING


def on_startup(command, dirty):
    """Learn whether this is a server or a build; a build fails on a warning, strict or not."""
    memory.command, memory.dirty = command, dirty
    if command != "serve":
        logger = logging.getLogger("mkdocs")
        logger.setLevel(min(logger.level, logging.WARNING))  # a quiet build hides no mistake
        logger.addHandler(Counter())


@event_priority(1000)  # before any plugin makes something of a setting
def on_config(config):
    """Begin a build, of one language: let the next one read this file again."""
    if str(ROOT) not in sys.path:  # MkDocs has taken it out again
        sys.path.insert(0, str(ROOT))
    from factsheet.site.settings import refused

    Hooks._load_hook.cache_clear()
    if memory.command != "serve":
        config.strict = False  # a strict build of one language would end before the next
    _keep_notes(config)
    if "i18n" in config.plugins and _is_nested(config):
        return config
    memory.hooked, memory.loaded = True, False
    memory.faults.clear()
    memory.printed.clear()
    memory.links.clear()
    _refuse(config, list(refused(config)))
    if memory.dirty:
        _refuse(config, ["`--dirty` shows no edit of data; leave it out"])
    return config


def _refuse(config, faults):
    """End a build for settings that the sheet cannot live with."""
    if faults:
        path = os.path.relpath(config.config_file_path)
        raise PluginError("\n".join(f"{path}: {each}" for each in faults))


@event_priority(100)
def _pages_of_languages(files, config):
    """Leave out pages that are in no language of the site, each with a line."""
    from factsheet.site.settings import mismatch

    if not memory.loaded:
        _refuse(config, ["macros.py is not loaded; write `module_name: macros` under `macros:`"])
    i18n, languages = config.plugins["i18n"], config.plugins["i18n"].all_languages
    if memory.facts:
        alone, known = i18n.config.build_only_locale, memory.facts.sheet.languages
        _refuse(config, list(mismatch(languages, i18n.default_language, alone, known)))
    for file in [each for each in files if each.is_documentation_page() and _is_shown(each)]:
        if file.src_uri.partition("/")[0] not in languages:
            home = f"{os.path.relpath(config.docs_dir)}/{languages[0]}/"
            hint = f"move it into `{home}`, or name it under `exclude_docs:`"
            if not _is_nested(config):
                log.error("%s:1: the page is in the folder of no language; %s", _source(file), hint)
            files.remove(file)
    return files


def _keep_notes(config):
    """See to it that pages have notes, in which the evidence stands, at the addresses they had."""
    if "footnotes" not in config.markdown_extensions:
        config.markdown_extensions.append("footnotes")
    for name in ("SEPARATOR", "SUPERSCRIPT_TEXT", "UNIQUE_IDS"):
        if name in config.mdx_configs.get("footnotes", {}):
            fault = f"`{name}` of `footnotes` changes what leads to notes; remove it"
            raise PluginError(f"{Path(config.config_file_path).name}: {fault}")


@event_priority(-200)  # mkdocs-static-i18n, at -100, cannot place what has no source
def _exports(files, config):
    """Lay the exports among the files of the site, made once for all languages."""
    from factsheet import exports
    from factsheet.site import csp, theme

    for file in files.css_files():
        if file.src_uri.startswith("assets/stylesheets/palette."):
            file.content_string = theme.without_switching(file.content_string)
    facts, address, _ = memory.exports
    if memory.facts is None:
        return files
    if facts is not memory.facts or address != config.site_url:
        result = exports.files(memory.facts, config.site_url or "/")
        for name in [name for name in result if name.endswith(".html")]:
            result[name] = csp.alone(result[name].decode()).encode()
        memory.exports = memory.facts, config.site_url, result
    for name, content in memory.exports[2].items():
        files.append(File.generated(config, name, content=content))
    return files


on_files = CombinedEvent(_pages_of_languages, _exports)


def on_pre_page(page, config, files):
    """Call the links at headings in the page's language, unless mkdocs.yml does."""
    from factsheet.site.theme import link_title

    toc = config.mdx_configs.setdefault("toc", {})
    if toc.get("permalink_title", memory.link_title) == memory.link_title:
        memory.link_title = link_title(_templates(config.theme["language"]))
        toc["permalink_title"] = memory.link_title
    return page


def on_page_read_source(page, config):
    """Read a page; say in one line what cannot be read, and go on with an empty one."""
    from factsheet.site.source import read, shielded

    if page.file.abs_src_path is None:
        return None
    text, faults = read(Path(page.file.abs_src_path))
    for fault in faults:
        _report(page, fault)
    return shielded(text)


def on_page_markdown(markdown, page, config, files):
    """Leave out what a page asks of the theme and the theme does not have."""
    dirs = {"icon": config.theme.dirs, "template": filter(None, [config.theme.custom_dir])}
    for key, name in (("icon", ".icons/{}.svg"), ("template", "{}")):
        given = page.meta.get(key)
        if given and not any(Path(each, name.format(given)).is_file() for each in dirs[key]):
            hint = "delete it from the front matter"
            _report(page, f"{_source(page.file)}:1: there is no {key} `{given}`; {hint}")
            del page.meta[key]
    return markdown


def _report(page, fault):
    """Tell what is wrong with a page, in the log and above the page."""
    memory.faults.setdefault(page.file.src_uri, []).append(fault)
    log.error(fault)


@event_priority(-100)  # after all that adds to the content
def on_page_content(html, page, config, files):
    """Name the marks of notes, hold each number to its evidence, and show as text what steers."""
    from factsheet.render.printed import Printed
    from factsheet.site import csp, footnotes, headings, traceability

    printed = memory.printed.get(page.file.src_uri) or Printed()
    html = footnotes.marked(html, _templates(config.theme["language"]))
    html, moved = headings.aside(html, [key for key, _ in printed.headings])
    for each in _all(page.toc):
        each.id = moved.get(each.id, each.id)
    page.present_anchor_ids = {*(page.present_anchor_ids or ()), *moved.values()}
    source, front = _text_of(page.file), f"{page.title} {page.meta.get('description')}"
    _report_at(page, traceability.faults_in_front(front, source))
    _report_at(page, traceability.faults(html, source, printed))
    return csp.inert(html)


def on_env(env, config, files):
    """Lay the pictures of a language's pages among the exports, and their texts for search."""
    from factsheet.exports import drawings
    from factsheet.site.search import index

    for language, found in memory.drawings.items():
        for name, content in drawings(found, language, memory.exports[2]).items():
            files.append(File.generated(config, name, content=content))

    shown = [
        each for each in files.documentation_pages(inclusion=lambda _: True) if _is_shown(each)
    ]
    pages = [file.page for file in shown if _searched(file.page)]
    prefix = _prefix(config)
    rows = [(page.url.removeprefix(prefix), page.title, page.content) for page in pages]
    files.append(File.generated(config, f"{prefix}search.json", content=index(rows)))
    _mend(env, config, files)
    return env


def _mend(env, config, files):
    """Mend the theme's templates for the language that is built."""
    from factsheet.site import footer, theme

    language = config.theme["language"]
    search = files.get_file_from_path(f"{language}/search.md")
    sheet = memory.facts, _templates(language), _wording(language)
    values = {
        "found_at": search.url if search and _is_shown(search) else "",
        "footer": footer.footer(*sheet),
        "citation": functools.partial(footer.citation, *sheet),
    }
    if memory.facts:
        built = config.plugins["i18n"].build_languages
        values["not_found"] = theme.not_found(memory.facts, built, _root(config))
    try:
        theme.mend(env, memory.mark, _templates(language), **values)
    except theme.ThemeError as error:
        raise PluginError(str(error)) from None


def _searched(page):
    """Return whether readers may want to find the page: a page says so if they do not."""
    return page.content and not page.meta.get("search", {}).get("exclude")


def on_page_context(context, page, config, nav):
    """Put what is wrong above a page: with the data as it is now, then with the page itself."""
    from factsheet.site.theme import panel

    language = page.file.src_uri.partition("/")[0]
    for kind, lines in (
        ("data" if memory.facts else "empty", list(map(str, memory.problems))),
        ("page", memory.faults.get(page.file.src_uri, [])),
    ):
        if lines:
            page.content = panel(_templates(language), kind, lines) + page.content
    return context


@event_priority(-100)  # after all that adds to the page
def on_post_page(output, page, config):
    """Hold the page to one use of each id, shut it to what is foreign, remember where it leads."""
    from factsheet.site import csp, traceability
    from factsheet.site.deadlinks import leads

    if page is not None:
        around = traceability.faults_around(output, page.content, _text_of(page.file))
        _report_at(page, around)
    name = page.file.dest_uri if page else "404.html"
    memory.links[_source(page.file) if page else name] = leads(output, name, _root(config))
    return csp.guarded(output, memory.mark, memory.nonce if memory.command == "serve" else "")


@event_priority(-100)
def on_post_template(output_content, template_name, config):
    """Make one page for wrong addresses, in the theme of the first language, for all."""
    if template_name != "404.html":
        return output_content
    return "" if _is_nested(config) else on_post_page(output_content, None, config)


def on_serve(server, config, builder):
    """Watch the data, and let the script that the preview adds to each page run, and no other."""
    from factsheet.site import csp

    data = Path(config.config_file_path).parent / "data"
    if data.is_dir():
        server.watch(str(data))
    server.set_app(csp.reloading(server.get_app(), memory.nonce))


@event_priority(-200)
def on_post_build(config):
    """End a build, of all languages: fail if anything was wrong, say what a publisher owes."""
    from factsheet.site.deadlinks import lost
    from factsheet.site.footer import unknown

    if _is_nested(config):
        return
    for each in unknown(memory.facts) if memory.facts and _is_published() else ():
        print(each, file=sys.stderr)
    if not memory.warnings:  # else the link may lead to what could not be built
        for fault in lost(memory.links, lambda path: Path(config.site_dir, path).is_file()):
            log.error(fault)
    if memory.command != "serve" and memory.warnings:
        raise PluginError(f"{memory.warnings} problem{'' if memory.warnings == 1 else 's'}")


def _text_of(file):
    """Return the text of a page as its author wrote it, as far as it can be read."""
    from factsheet.site.source import read

    return read(Path(file.abs_src_path))[0] if file.abs_src_path else file.content_string


def _report_at(page, faults):
    """Tell what is wrong at which lines of a page."""
    for line, fault in sorted(faults):
        _report(page, f"{_source(page.file)}:{line}: {fault}")


def _all(headings):
    """Return headings with those below them."""
    return [one for each in headings for one in (each, *_all(each.children))]


@functools.cache  # for one build: the next one executes this file anew
def _templates(language):
    """Return the templates of what stands around a page, in one language."""
    from factsheet.render.markup import ui_environment

    return ui_environment(_wording(language))


@functools.cache
def _wording(language):
    """Return the words of one language."""
    from factsheet.wording import Wording

    return Wording(language)


def _is_published():
    """Return whether this build goes to readers: by `mkdocs gh-deploy`, or as a workflow says."""
    return memory.command == "gh-deploy" or bool(os.environ.get("PUBLISHED"))


def on_build_error(error):
    """Tell in one line what a setting or a page names and nobody finds."""
    if isinstance(error, TemplateNotFound):
        log.error("the theme has no `%s`; mend its name in mkdocs.yml or on the page", error.name)
    elif isinstance(error, ImportError | OSError):
        log.error("%s; mend it in mkdocs.yml", " ".join(str(error).split()))
    else:
        return
    log.debug("what failed", exc_info=error)
    raise Abort("Aborted")


def _source(file):
    """Return where a file of the docs is, as one would open it."""
    return os.path.relpath(file.abs_src_path) if file.abs_src_path else file.src_uri


def _is_shown(file):
    """Return whether a file is a part of the site, or of its preview."""
    level = file.inclusion
    return level.is_in_serve() if memory.command == "serve" else level.is_included()


def _root(config):
    """Return the path at which the site lies on its host."""
    return f"{urlsplit(config.site_url or '/').path.rstrip('/')}/"


def _is_nested(config):
    """Return whether this build of one language runs inside that of the default one."""
    return config.plugins["i18n"].building


def _prefix(config):
    """Return the folder of the language that is being built: nothing for the default one."""
    i18n = config.plugins["i18n"]
    return "" if i18n.is_default_language_build else f"{i18n.current_language}/"
