"""Templates compiled once: those of the macros and of the theme, and the pages themselves."""

from __future__ import annotations

from types import CodeType
from typing import TypeAlias

from jinja2 import BytecodeCache, Environment, StrictUndefined, Template, nodes
from jinja2.bccache import Bucket
from jinja2.compiler import CodeGenerator, Frame

Finalized: TypeAlias = CodeGenerator._FinalizeInfo  # noqa: SLF001  overridden below
"""How a template calls what escapes its values."""
Codes: TypeAlias = dict[str, tuple[str, CodeType]]
"""The newest code of each template, with the checksum of the text that it was made of."""
_CODES: Codes = {}
"""What a process has compiled of our templates, whatever sheet and language they are for."""


class Compiled(BytecodeCache):
    """Templates compiled once for every language of a sheet."""

    def __init__(self, codes: Codes | None = None) -> None:
        """Keep them in `codes`, which may outlive an edit: a changed template is compiled anew.

        Without `codes` they are shared by all that runs in this process.
        """
        self._codes = _CODES if codes is None else codes

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template its code, if it was compiled already."""
        checksum, code = self._codes.get(bucket.key, ("", None))
        bucket.code = code if checksum == bucket.checksum else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        assert bucket.code
        self._codes[bucket.key] = bucket.checksum, bucket.code


class Escaped(CodeGenerator):
    """Compiles templates that print what `finalize` gives as it is: that has escaped it."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Finalized) -> None:
        if finalize.src is None:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write(finalize.src)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Finalized) -> None:
        if finalize.src is None:
            super()._output_child_post(node, frame, finalize)
        else:
            self.write(")")


class Unfolded(CodeGenerator):
    """Compiles pages, of which nothing is worked out before they are filled."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Finalized) -> str:
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)


def page_template(templates: Environment, path: str, text: str) -> Template:
    """Return the text of a page as a template, in which an unknown variable is a mistake.

    It is compiled anew only if the text or a setting of the templates has changed, where these
    keep what they compile; nothing in it is worked out before it is filled. Raise
    TemplateSyntaxError where the braces cannot be read.
    """
    own = templates.overlay(undefined=StrictUndefined, optimized=False)
    own.code_generator_class = Unfolded
    known = own.bytecode_cache
    if known is None:
        return own.from_string(text)
    settings = {name: value for name, value in vars(own).items() if isinstance(value, str | bool)}
    bucket = known.get_bucket(own, f"{path} {settings} {[*own.extensions]}", None, text)
    if bucket.code is None:
        bucket.code = own.compile(text)
        known.set_bucket(bucket)
    return own.template_class.from_code(own, bucket.code, own.make_globals(None))
