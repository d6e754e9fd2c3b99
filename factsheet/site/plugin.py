"""The MkDocs plugin `factsheet`: each event of a build, handed to the module that answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority

try:
    from factsheet.site import ending, head, host, lifecycle, pages
    from factsheet.site import files as site_files
    from factsheet.site.options import Options
    from factsheet.site.state import State
except Exception as error:  # an engine that is being edited is told in one line
    from factsheet.site.broken import told

    raise PluginError(told(error)) from error

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page


class FactSheetPlugin(BasePlugin[Options]):
    """The plugin; MkDocs keeps its instance, and with it the state, through a whole `serve`."""

    def __init__(self) -> None:
        """Start a run."""
        self.state = State()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Learn whether this is a server or a build."""
        lifecycle.start(self.state, command, dirty)

    @event_priority(1000)  # before any plugin makes something of a setting
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Begin a build, of one language; raise PluginError for settings that cannot serve."""
        return lifecycle.configure(self.state, config, self.config)

    @event_priority(100)
    def _on_files_of_languages(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        return site_files.of_languages(self.state, files, config)

    @event_priority(-200)  # mkdocs-static-i18n, at -100, cannot place what has no source
    def _on_files_exported(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        return site_files.with_exports(self.state, files, config, self.config)

    on_files = CombinedEvent(_on_files_of_languages, _on_files_exported)

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Lay what is made of the pages among the files, and mend the theme.

        Raise PluginError if the theme is not as we know it.
        """
        return site_files.with_results(self.state, env, config, files, self.config)

    def on_pre_page(self, page: Page, /, *, config: MkDocsConfig, files: Files) -> Page:  # noqa: ARG002
        """Name the links at the headings of a page, and say where it is edited."""
        pages.name_links(self.state, config)
        if self.state.command == "serve":
            self.state.conversions.keep(page)
        pages.offer_edit(self.state, page, config)
        return page

    def on_page_read_source(self, /, *, page: Page, config: MkDocsConfig) -> str | None:  # noqa: ARG002
        """Read a page."""
        return pages.source_of(self.state, page)

    def on_page_markdown(
        self,
        markdown: str,
        /,
        *,
        page: Page,
        config: MkDocsConfig,
        files: Files,  # noqa: ARG002
    ) -> str:
        """Leave out what the theme does not have."""
        pages.without_foreign(self.state, page, config)
        return markdown

    @event_priority(-100)  # after all that adds to the content
    def on_page_content(
        self,
        html: str,
        /,
        *,
        page: Page,
        config: MkDocsConfig,
        files: Files,  # noqa: ARG002
    ) -> str:
        """Hold a page to its evidence."""
        return pages.content_of(self.state, html, page, config)

    def on_page_context(
        self,
        context: Any,
        /,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,  # noqa: ARG002
    ) -> Any:
        """Tell what is wrong above a page, and fill its head."""
        pages.put_faults_above(self.state, page)
        context["sheet_head"] = head.head_of(self.state, page, config, self.config)
        return context

    @event_priority(-100)  # after all that adds to the page
    def on_post_page(self, output: str, /, *, page: Page, config: MkDocsConfig) -> str:
        """Shut a page to what is foreign."""
        return pages.finished(self.state, output, page, config)

    @event_priority(-100)
    def on_post_template(
        self, output_content: str, /, *, template_name: str, config: MkDocsConfig
    ) -> str:
        """Make one page for wrong addresses, in the theme of the first language, for all."""
        if template_name != "404.html":
            return output_content
        if host.is_nested(config):
            return ""
        return pages.finished(self.state, output_content, None, config)

    def on_serve(
        self,
        server: LiveReloadServer,
        /,
        *,
        config: MkDocsConfig,
        builder: Any,  # noqa: ARG002
    ) -> LiveReloadServer:
        """Watch what pages are made of."""
        lifecycle.serve(self.state, server, config, self.config)
        return server

    @event_priority(-200)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """End a build; raise PluginError where the pages or the data have faults."""
        ending.finish(self.state, config, self.config)

    def on_build_error(self, *, error: Exception) -> None:
        """Tell what ends a build in one line; raise Abort where nothing else has to be told."""
        ending.fail(error)
