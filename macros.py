"""Where mkdocs-macros finds the macros of the sheet: the engine has them all."""

from factsheet.site.macros import define_env, on_pre_page_macros

__all__ = ["define_env", "on_pre_page_macros"]
