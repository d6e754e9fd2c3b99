"""The house as designed: what may import what, how large a thing may be, what it may know."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = (
    "problems",
    "values",
    "model",
    "reading",
    "wording",
    "derive",
    "checks",
    "charts",
    "views",
    "render",
    "exports",
    "changes",
    "starter",
    "site",
    "__main__",
)
"""The rooms of the engine from the ground up; each imports only from those before it."""
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "factsheet").rglob("*.py"))
}
ROOFS = {"macros"}
SUBJECT = re.compile("azov|mariupol|yusov|ukrain|азов|маріупол", re.IGNORECASE)
OWN_WORDS = re.compile("azovstal|yusov|азовстал|юсов", re.IGNORECASE)
"""What no list of public names holds; places of all countries do stand there."""
FILLED_ON_LOADING = {"factsheet.render.MACROS"}
"""Registries that decorators fill while their module loads, and nothing afterwards."""
MODULE_LINES, FUNCTION_LINES = 150, 25


TEXTS = {module: path.read_text(encoding="utf-8") for module, path in MODULES.items()}


class Trees(dict[str, ast.Module]):
    """The syntax of each module, read when a test first asks for it."""

    def __missing__(self, module: str) -> ast.Module:
        """Read it."""
        self[module] = ast.parse(TEXTS[module])
        return self[module]


TREES = Trees()


def room(module: str) -> str:
    """The room of the engine in which a module stands."""
    return ([*module.split("."), ""])[1]


def imports(module: str) -> set[str]:
    """All that a module imports, modules of the engine by their full names."""
    found = set()
    for node in ast.walk(TREES[module]):
        if isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            inner = {f"{node.module}.{each.name}" for each in node.names}
            found |= {name for name in inner if name in MODULES} or {str(node.module)}
    return found


def named_in(tree: ast.Module) -> set[str]:
    """All that a test imports, and what it asks of a package that it imports, by full names."""
    names, found = {}, set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            names |= {n.asname or n.name: f"{node.module}.{n.name}" for n in node.names}
            found |= {str(node.module)}
    asked = [n for n in ast.walk(tree) if isinstance(n, ast.Attribute)]
    asked = [n for n in asked if isinstance(n.value, ast.Name) and n.value.id in names]
    return found | {*names.values()} | {f"{names[n.value.id]}.{n.attr}" for n in asked}


def lines(node: ast.AST) -> int:
    """Lines of code from the name to the end, without the docstring."""
    body = node.body
    documented = ast.get_docstring(node, clean=False) is not None
    start = body[0].end_lineno + 1 if documented else node.lineno
    return node.end_lineno - start + 1


inside = [each for each in MODULES if room(each)]


def of_each(modules: Iterable[str]) -> Callable[[Callable[[str], None]], Callable[[], None]]:
    """Make one test of what has to hold for each of some modules; it tells all that fail."""

    def whole(test: Callable[[str], None]) -> Callable[[], None]:
        def ask() -> None:
            failed = {}
            for module in modules:
                try:
                    test(module)
                except AssertionError as error:
                    failed[module] = str(error)
            assert failed == {}

        ask.__name__, ask.__doc__ = test.__name__, test.__doc__
        return ask

    return whole


every = of_each(MODULES)


def test_there_are_fourteen_rooms_at_most():
    """Every module stands in one of the rooms of the design; `__main__` opens the door to them."""
    assert {room(each) for each in inside} == {*ROOMS}
    assert len({*ROOMS} - {"__main__"}) <= 14


@of_each(inside)
def test_imports_run_downward(module):
    """A module imports from its own room and from those below it, never from above."""
    above = ROOMS[ROOMS.index(room(module)) + 1 :]
    assert {each for each in imports(module) & set(inside) if room(each) in above} == set()


@pytest.mark.parametrize("name", [each for each in ROOMS if each != "__main__"])
def test_each_room_says_what_comes_in_and_what_goes_out(name):
    """The docstring of a room is one sentence."""
    said = ast.get_docstring(TREES[f"factsheet.{name}"]) or ""
    assert re.fullmatch(r"[^.\n]+\.", said.split("\n\n")[0].replace("\n", " ")), said


@every
def test_only_the_room_site_knows_the_host(module):
    """Outside of `site` nothing imports the generator of the site or its plugins."""
    hosts = {name.split(".")[0] for name in imports(module)} & {"mkdocs", "mkdocs_macros"}
    assert hosts == set() or room(module) == "site"


@every
def test_no_drawer_for_everything(module):
    """No module is named after being useful."""
    assert set(module.split(".")) & {"utils", "util", "helpers", "common", "base", "misc"} == set()


@every
def test_a_module_says_what_it_is_and_stays_small(module):
    """A module has a docstring of one sentence on its first line and at most 150 lines."""
    said = (ast.get_docstring(TREES[module]) or "").split("\n")[0]
    assert re.fullmatch(r"[^.]+(\.[a-z]+[^.]*)*\.", said), said
    assert len(TEXTS[module].splitlines()) <= MODULE_LINES


@every
def test_functions_stay_small(module):
    """A function has at most 25 lines below its docstring."""
    functions = [n for n in ast.walk(TREES[module]) if isinstance(n, ast.FunctionDef)]
    assert {n.name: lines(n) for n in functions if lines(n) > FUNCTION_LINES} == {}


COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
REWRITTEN = {"checks"}
"""Rooms left out of the next two tests: others rewrite them at this moment; delete this then."""
settled = of_each([m for m in MODULES if room(m) not in REWRITTEN])


@settled
def test_comprehensions_name_what_they_run_over(module):
    """A comprehension calls its items by what they are: `each` says nothing of them."""
    loops = [
        n
        for tree in ast.walk(TREES[module])
        if isinstance(tree, COMPREHENSIONS)
        for n in tree.generators
    ]
    names = [n for loop in loops for n in ast.walk(loop.target) if isinstance(n, ast.Name)]
    assert [name.lineno for name in names if name.id == "each"] == []


def own(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """What a function itself consists of, without what is defined inside it."""
    inner = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
    left = [*function.body]
    while left:
        node = left.pop()
        if not isinstance(node, inner):
            yield node
            left.extend(ast.iter_child_nodes(node))


def raised(function: ast.FunctionDef) -> set[str]:
    """The errors that a function raises by their names, but for those of whoever wrote it."""
    errors = {node.exc for node in own(function) if isinstance(node, ast.Raise) and node.exc}
    named = (each.func if isinstance(each, ast.Call) else each for each in errors)
    found = {ast.unparse(each).split(".")[-1] for each in named}
    return {e for e in found if e[0].isupper()} - {"NotImplementedError", "AssertionError"}


def unsaid(holder: ast.Module | ast.ClassDef) -> set[tuple[int, str]]:
    """Line and name of each error that the docstring of a public function does not name."""
    found = set()
    for node in holder.body:
        name = getattr(node, "name", "_")
        if isinstance(node, ast.ClassDef) and not name.startswith("_"):
            found |= unsaid(node)
        elif isinstance(node, ast.FunctionDef) and (name == "__init__" or name[0] != "_"):
            said = ast.get_docstring(node) or ""
            said += (ast.get_docstring(holder) or "") if name == "__init__" else ""
            errors = {e for e in raised(node) if not re.search(rf"\b{e}\b", said)}
            found |= {(node.lineno, error) for error in errors}
    return found


@settled
def test_a_docstring_names_what_is_raised(module):
    """Who calls a public function reads in its docstring which errors it raises."""
    assert unsaid(TREES[module]) == set()


def fills(node: ast.AST, names: set[str]) -> set[str]:
    """Names of the module that a statement changes in place."""
    changing = {"append", "add", "update", "setdefault", "pop", "clear", "extend", "remove"}
    stored = isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del)
    called = isinstance(node, ast.Attribute) and node.attr in changing
    target = node.value if stored or called else None
    return {target.id} & names if isinstance(target, ast.Name) else set()


READ_ONCE = {
    f"factsheet.checks.names.{name}"
    for name in ("forms", "lexicon", "people", "public", "ranks", "words")
}
READ_ONCE |= {
    f"factsheet.checks.traces.{name}"
    for name in (
        "beyond",
        "countries",
        "general",
        "literals",
        "patterns",
        "places",
        "telling",
        "towns",
        "vocabulary",
    )
}
READ_ONCE |= {"factsheet.checks.traces", "factsheet.checks.names.private"}
READ_ONCE |= {"factsheet.render.markup", "factsheet.wording.formats", "factsheet.wording.phrases"}
READ_ONCE |= {f"factsheet.site.{name}" for name in ("deadlinks", "pagereader", "sections")}
READ_ONCE |= {f"factsheet.site.{name}" for name in ("icons", "source", "traceability")}
READ_ONCE |= {"factsheet.site.wordforms", "factsheet.values.when"}
"""Modules that keep what they work out of the package's own lists, or of a text and of what may
stand in it, compared by value: no edit makes that stale."""


@every
def test_nothing_is_remembered_between_calls(module):
    """No module has state: no global, no cache, no list or mapping that functions change."""
    top = TREES[module]
    targets = [n.targets for n in top.body if isinstance(n, ast.Assign)]
    targets += [[n.target] for n in top.body if isinstance(n, ast.AnnAssign)]
    names = {each.id for some in targets for each in some if isinstance(each, ast.Name)}
    changed = set()
    for node in ast.walk(top):
        assert not isinstance(node, ast.Global | ast.Nonlocal)
        changed |= fills(node, names)
    assert {f"{module}.{name}" for name in changed} <= FILLED_ON_LOADING
    if module not in READ_ONCE:
        assert not imports(module) & {"functools.cache", "functools.lru_cache"}
        assert not re.search(r"@(functools\.)?(lru_)?cache\b", TEXTS[module])


def test_the_engine_does_not_know_its_subject():
    """No file of the engine or the roof holds a word of the subject: another one could be shown."""
    kinds = {".py", ".yml", ".jinja", ".css", ".js", ".md", ".txt"}
    files = [each for each in (ROOT / "factsheet").rglob("*.*") if each.suffix in kinds]
    files += [path for name in ROOFS if (path := ROOT / f"{name}.py").exists()]
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in files
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (OWN_WORDS if path.parent.name == "lists" else SUBJECT).search(line)
    ]
    assert found == []


TESTS = {
    path.stem.removeprefix("test_"): path
    for path in sorted(Path(__file__).parent.glob("test_*.py"))
}


@cache
def asked_by(test: str) -> set[str]:
    """All that a test file imports and asks for."""
    return named_in(ast.parse(TESTS[test].read_text(encoding="utf-8")))


def exported(module: str) -> set[str]:
    """What the packages around a module export of it, by their full names."""
    steps, found = module.split("."), set()
    for package in (".".join(steps[:length]) for length in range(2, len(steps))):
        taken = [n for n in ast.walk(TREES[package]) if isinstance(n, ast.ImportFrom)]
        names = {n.name for each in taken if each.module == module for n in each.names}
        found |= {f"{package}.{name}" for name in names}
    return found


def files_about(module: str) -> set[str]:
    """The test files named after a module, and those of its packages that ask something of it."""
    _, *steps = module.split(".")
    named = {steps[-1].strip("_"), "_".join(steps), f"{steps[0]}_{steps[-1]}"}
    packages = tuple(steps if MODULES[module].name == "__init__.py" else steps[:-1])
    beside = {t for t in TESTS if t in packages or t.startswith(tuple(f"{p}_" for p in packages))}
    wanted = {module, *exported(module)}
    return (named & {*TESTS}) | {test for test in beside if asked_by(test) & wanted}


def rules() -> set[str]:
    """The rules and what they are made of: tests/cases/ has wrong and right examples of each."""
    found, left = set(), ["factsheet.checks"]
    while left:
        module = left.pop()
        found |= {module}
        own = {each for each in imports(module) if each.startswith("factsheet.checks.")}
        left += sorted(own - found)
    return found


def hands_on(module: str) -> bool:
    """Whether a module is a package that does nothing itself."""
    does = any(isinstance(n, ast.FunctionDef | ast.ClassDef) for n in TREES[module].body)
    return MODULES[module].name == "__init__.py" and not does


def test_every_module_has_its_test_file():
    """It is named after the module, or after its package and asks something of the module."""
    by_cases = rules()
    own = [m for m in inside if m not in by_cases and not hands_on(m)]
    assert len(own) > 100
    assert [module for module in own if files_about(module) == set()] == []
