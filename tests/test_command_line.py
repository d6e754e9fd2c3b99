"""What every command has in common: help, shapes, colours, and how it ends."""

import io
import json
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest
import warm
import yaml
from click.shell_completion import BashComplete
from conftest import ROOT
from planted import MARK
from sheet import FOLDER, write

import factsheet
from factsheet.__main__ import COMMANDS, INTERRUPTED, main
from factsheet.__main__ import factsheet as group
from factsheet.checks import command as commands_of_checks
from factsheet.problems import console

UNKNOWN = {"in": "statements.yml", "replace": "topic: pace", "with": "topic: pase"}
ANSI = re.compile(r"\x1b\[[0-9;]*m")
TELLING = sorted(COMMANDS.keys() - {"schema"})


class Screen(io.StringIO):
    """A stream that is a terminal."""

    def isatty(self):
        """Say so."""
        return True


def found(name):
    return group.get_command(click.Context(group), name)


# What there is


def test_the_version_is_that_of_the_package(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"factsheet {factsheet.__version__}\n"


def test_every_command_of_a_room_can_be_called_by_its_name():
    """A command is a function in `command.py` of its room, and a line in the list of commands."""
    engine = ROOT / "factsheet"
    found_in = [path.parent.relative_to(engine) for path in engine.glob("*/**/command.py")]
    rooms = [".".join(path.parts) for path in found_in]
    modules = {room: vars(import_module(f"factsheet.{room}.command")) for room in rooms}
    written = {
        name.removesuffix("_"): room  # `import` is a word of Python
        for room, module in modules.items()
        for name, each in module.items()
        if isinstance(each, click.Command)
    }
    assert written == COMMANDS
    assert [found(name).name for name in COMMANDS] == [*COMMANDS]


@pytest.mark.parametrize("words", [[], *([name] for name in COMMANDS)], ids=" ".join)
def test_help_fits_a_screen_of_any_age(words, capsys):
    """At most 24 lines of 80 letters, all of them ASCII."""
    assert main([*words, "--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Usage: ")
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    assert "".join(lines).isascii()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_says_what_it_does(name):
    options = [each for each in found(name).params if isinstance(each, click.Option)]
    assert [each.opts for each in options if not each.help] == []


MEANT_ELSE = {"--issue", "--diff", "--address", "--figure", "--to"}
"""Options that mean another thing to another command."""


def test_an_option_of_several_commands_is_stated_once():
    files = [*(ROOT / "factsheet").rglob("command.py")]
    stated = [
        name
        for file in files
        for name in re.findall(r'click\.option\(\s*"(--[a-z-]+)"', file.read_text("utf-8"))
    ]
    assert len(stated) > 20
    assert {name for name in stated if stated.count(name) > 1} == MEANT_ELSE


def test_no_command_shows_the_help(capsys):
    assert main([]) == 2
    assert "withdraw" in capsys.readouterr().err


def test_a_shell_completes_commands_and_options(capsys, monkeypatch):
    completion = BashComplete(group, {}, "factsheet", "_FACTSHEET_COMPLETE")
    assert [each.value for each in completion.get_completions([], "wi")] == ["withdraw"]
    assert [each.value for each in completion.get_completions(["check"], "--fo")] == ["--format"]
    shapes = completion.get_completions(["check", "--format"], "")
    assert [each.value for each in shapes] == ["text", "json", "github"]
    monkeypatch.setenv("_FACTSHEET_COMPLETE", "zsh_source")
    with pytest.raises(SystemExit, match="0"):
        main([], "factsheet")
    assert "#compdef factsheet" in capsys.readouterr().out


# How problems are told


@pytest.mark.parametrize("name", TELLING)
def test_problems_are_told_in_three_shapes(name):
    (option,) = (each for each in found(name).params if each.name == "shape")
    assert option.opts == ["--format"]
    assert {"text", "json", "github"} <= {*option.type.choices}
    assert option.default == "text"


def told(capsys, *words):
    """Return how a command ends, and what it says as JSON."""
    ended = main([*words, "--format", "json"])
    return ended, json.loads(capsys.readouterr().out)


def test_no_problem_is_an_empty_list(tmp_path, capsys):
    assert told(capsys, "check", "--data", str(FOLDER)) == (0, [])
    assert told(capsys, "export", "--data", str(FOLDER), "--to", str(tmp_path / "a")) == (0, [])
    assert told(capsys, "new", str(tmp_path / "b")) == (0, [])


def test_what_is_in_the_way_is_a_problem_in_every_shape(tmp_path, capsys):
    (tmp_path / "mkdocs.yml").write_text("mine")
    ended, (problem,) = told(capsys, "new", str(tmp_path))
    assert (ended, problem["rule"]) == (1, "nothing-is-lost")
    assert main(["new", str(tmp_path), "--format", "github"]) == 1
    assert capsys.readouterr().out.startswith(f"::error file={tmp_path}/mkdocs.yml,line=1,col=1,")


def test_what_keeps_something_from_being_withdrawn_is_a_problem(tmp_path, capsys):
    """With its place; and where there is none, without one."""
    data = write(tmp_path / "data")
    ended, problems = told(capsys, "withdraw", "--harm", "readers-club", "--data", str(data))
    assert ended == 1
    assert [(each["file"], each["line"], each["column"]) for each in problems] == [
        (f"{data}/figures.yml", 39, 5)
    ]
    assert problems[0]["fix"].startswith("name somebody else first")
    ended, (problem,) = told(capsys, "withdraw", "--harm", f"{MARK}-x", "--data", str(data))
    assert (ended, problem["message"]) == (1, "there is no such record")
    assert main(["withdraw", "--harm", "x", "--data", str(data), "--format", "github"]) == 1
    assert capsys.readouterr().out.startswith("::error title=nothing-leans-on-what-is-gone::there")


def test_an_unknown_revision_is_a_problem_in_every_shape(capsys):
    ended, (problem,) = told(capsys, "diff", "no-such-revision", str(FOLDER))
    assert (ended, problem["rule"]) == (2, "known-trees")


# What was mistyped


def shows(words):
    return f"`factsheet{words} --help` shows what there is"


WHY = f"say why with either `--harm` or `--reason`; {shows(' withdraw')}"
SHAPE = "invalid value for `--format`: `xml` is not one of `text`, `json`, `github`"
SLIPS = {
    "chek": "no command `chek`; did you mean `check`?",
    "qqq": f"no command `qqq`; {shows('')}",
    "check --dta x": "no option `--dta`; did you mean `--data`?",
    "check --format xml": f"{SHAPE}; {shows(' check')}",
    "new": f"missing argument `FOLDER`; {shows(' new')}",
    "diff a": f"missing argument `HEAD`; {shows(' diff')}",
    "new x --languages": f"option `--languages` requires an argument; {shows('')}",
    "withdraw x": WHY,
    "withdraw x --harm --reason en=y": WHY,
}


@pytest.mark.parametrize("words", SLIPS)
def test_a_slip_is_one_line_with_the_way_out(words, capsys):
    assert main(words.split(), "factsheet") == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"factsheet( [a-z]+)?: (.*)\n", err)[2] == SLIPS[words]


def test_words_too_many_are_not_repeated(capsys):
    """They may be what is to be taken out."""
    assert main(["withdraw", "--harm", "a", MARK]) == 2
    err = capsys.readouterr().err
    assert "more words than it takes" in err
    assert MARK not in err


def test_a_file_where_a_folder_should_be_is_one_line(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["export", "--data", str(FOLDER), "--to", str(tmp_path / "file" / "site")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"factsheet: `.*`: not a directory; name another, .*\n", err)


def test_languages_are_taken_up_to_the_next_option(tmp_path, capsys):
    assert main(["new", "--languages", "uk", "en", "--format", "text", str(tmp_path)]) == 0
    assert (tmp_path / "docs/uk").is_dir()
    sheet = yaml.safe_load((tmp_path / "data/factsheet.yml").read_text("utf-8"))
    assert sheet["languages"] == ["uk", "en"]
    assert capsys.readouterr().out


# Terminals and pipes


@pytest.fixture
def shown(tmp_path, monkeypatch):
    """What a command shows on a terminal of a sheet with a mistake."""

    def show(*words, **environment):
        for name, value in ({"NO_COLOR": "", "TERM": "xterm"} | environment).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys, "stdout", Screen())
        assert main(["check", "--data", str(write(tmp_path, [UNKNOWN])), *words]) == 1
        return sys.stdout.getvalue()

    return show


def test_a_terminal_has_colours_and_the_same_words(tmp_path, shown):
    text, place = shown(), f"{tmp_path}/statements.yml:5:10: "
    assert text.startswith(f"\x1b[2m{place}\x1b[0m")
    assert "\x1b[36m`pase`\x1b[0m" in text
    assert ANSI.sub("", text) == f"{place}no topic `pase`; did you mean `pace`?\n1 problem\n"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_who_wants_no_colours_gets_none(shown, name, value):
    text = shown(**{name: value})
    assert "no topic `pase`" in text
    assert "\x1b" not in text


@pytest.mark.parametrize("shape", ["json", "github"])
def test_what_a_program_reads_has_no_colours(shown, shape):
    text = shown("--format", shape)
    assert "no topic `pase`" in text
    assert "\x1b" not in text


def test_a_sentence_that_ends_in_a_time_is_no_place():
    assert console.coloured("- Said at 12:30: nothing") == "- Said at 12:30: nothing"


def test_a_bar_is_for_terminals(monkeypatch):
    """Elsewhere nothing is printed; and never where the answer goes."""
    for stream, shown in ((Screen(), True), (io.StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", stream)
        with console.progress(2, "Opening") as tick:
            tick(1)
            tick(1)
        assert ("Opening" in stream.getvalue()) == shown
        assert ("100%" in stream.getvalue()) == shown


class Overdue:
    """A timer whose time is over as soon as it starts."""

    def __init__(self, _, function):
        self.start = function

    def cancel(self):
        """Do nothing."""

    join = cancel


def test_a_terminal_is_told_what_takes_long_and_forgets_it_again(monkeypatch):
    """Elsewhere nothing is printed."""
    monkeypatch.setattr(console, "Timer", Overdue)
    for stream, said in ((Screen(), "Checking ...\r            \r"), (io.StringIO(), "")):
        monkeypatch.setattr(sys, "stderr", stream)
        with console.waiting("Checking"):
            assert stream.getvalue() == said.partition("\r")[0]
        assert stream.getvalue() == said


def test_an_interruption_ends_quietly(monkeypatch, capsys):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(commands_of_checks, "load", interrupted)
    assert main(["check", "--data", str(FOLDER)]) == INTERRUPTED
    out, err = capsys.readouterr()
    assert (out, err.strip()) == ("", "")


@pytest.mark.long
def test_nobody_who_reads_on_is_no_mistake(tmp_path):
    """As in `factsheet check | head -1`: it ends without a word."""
    process = subprocess.Popen(
        [sys.executable, "-m", "factsheet", "check", "--data", str(tmp_path / "none")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 1


@pytest.mark.long
@pytest.mark.parametrize("encoding", ["ascii", "cp437", "latin-1"])
def test_an_old_console_shows_what_it_can(encoding):
    """A report in Ukrainian is UTF-8 in a file, whatever the console's letters are."""
    environment = os.environ | {"PYTHONIOENCODING": encoding}
    done = warm.run(ROOT, "factsheet", "diff", str(FOLDER), str(FOLDER), environment=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert "українська" in done.stdout


def test_a_screen_without_the_letters_gets_marks(monkeypatch):
    """It neither fails nor is sent what it cannot show."""

    class OldScreen(io.TextIOWrapper):
        def isatty(self):
            return True

    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", OldScreen(raw, encoding="ascii"))
    assert main(["diff", str(FOLDER), str(FOLDER)]) == 0
    sys.stdout.flush()
    assert b"(??????????)" in raw.getvalue()


def test_the_engine_starts_without_what_a_command_does_not_need():
    """A shell that completes waits for nothing but the names."""
    code = "import sys, factsheet.__main__; print('pydantic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.split() == [b"False"]
    assert Path(factsheet.__file__).parent == ROOT / "factsheet"


def test_only_a_built_site_is_added_to(tmp_path, capsys):
    """A folder without a front page is told, and nothing is written into it."""
    assert main(["export", str(tmp_path), "--data", str(FOLDER)]) == 2
    line = "there is no site in this folder; build it first, or leave SITE out"
    assert line in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
