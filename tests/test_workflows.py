"""What GitHub is told: workflows, forms, owners; and what the workflows tell make."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import ROOT
from test_setup import run, words

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
FORMS = sorted((GITHUB / "ISSUE_TEMPLATE").glob("[0-9]*.yml"))
SCRIPTS = Path(sys.executable).parent


def read(name: str) -> dict:
    """A workflow; the key `on` is text here, not true as in YAML 1.1."""
    text = (GITHUB / "workflows" / f"{name}.yml").read_text("utf-8")
    return yaml.load(text, yaml.BaseLoader)  # noqa: S506


def jobs(workflow: Path) -> dict[str, dict]:
    return read(workflow.stem)["jobs"]


def steps(workflow: Path) -> list[dict]:
    return [step for job in jobs(workflow).values() for step in job["steps"]]


ALL = pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)


# What every workflow keeps to


@ALL
def test_a_step_is_one_word_of_make(workflow):
    for command in [step["run"] for step in steps(workflow) if "run" in step]:
        make, word = command.split(" ")
        assert make == "make"
        assert word in words(), command


@ALL
def test_an_action_is_pinned_by_its_hash_and_bears_its_version(workflow):
    used = re.findall(r"\buses: (.*)", workflow.read_text("utf-8"))
    assert len(used) == sum("uses" in step for step in steps(workflow))
    action = r"[\w-]+/[\w-]+@[0-9a-f]{40} # v[\d.]+"
    image = r"docker://[\w-]+/[\w-]+:[\d.]+@sha256:[0-9a-f]{64}"
    for each in used:
        assert re.fullmatch(f"{action}|{image}", each), each


def test_an_action_has_one_version_in_all_workflows():
    every = {
        use for path in WORKFLOWS for use in re.findall(r"\buses: (.*)", path.read_text("utf-8"))
    }
    assert len(every) == len({use.partition("@")[0] for use in every})


@ALL
def test_a_right_is_named_by_a_job_with_its_reason(workflow):
    assert read(workflow.stem)["permissions"] == {} or read(workflow.stem)["permissions"] == "{}"
    for job in jobs(workflow).values():
        assert job["permissions"]
        assert job["timeout-minutes"]
    for right in re.findall(
        r"^ {6}[a-z-]+: (?:read|write)\b.*$", workflow.read_text("utf-8"), re.MULTILINE
    ):
        assert re.search(r" # \w+", right), right


@ALL
def test_runs_of_a_workflow_do_not_pile_up(workflow):
    assert "group" in read(workflow.stem)["concurrency"]


@ALL
def test_no_token_is_left_behind_for_later_steps(workflow):
    for step in steps(workflow):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] == "false"


def test_what_a_step_is_told_is_read_by_somebody():
    """A misspelt variable would be silence, not a fault: each is named where words are done."""
    read_by = [ROOT / "Makefile", ROOT / "mkdocs.yml", ROOT / "data" / "factsheet.yml"]
    read_by += [*(ROOT / "factsheet").rglob("*.py"), *(ROOT / "tests").glob("*.py")]
    text = "\n".join(path.read_text("utf-8") for path in read_by)
    told = {
        name
        for path in WORKFLOWS
        for place in (read(path.stem), *jobs(path).values(), *steps(path))
        for name in place.get("env", {})
    }
    assert len(told) > 8
    own_to_a_tool = {"RUFF_OUTPUT_FORMAT"}
    assert {name for name in told - own_to_a_tool if not re.search(rf"\b{name}\b", text)} == set()


def test_what_a_job_fetches_was_left_by_another():
    """Artifacts go by their names, and an address by the id of the step that found it out."""
    left, fetched = set(), set()
    for path in WORKFLOWS:
        for step in steps(path):
            name = step.get("with", {}).get("name")
            left |= {name} if "/upload-artifact@" in step.get("uses", "") else set()
            fetched |= {name} if "/download-artifact@" in step.get("uses", "") else set()
        for job in jobs(path).values():
            asked = set(re.findall(r"steps\.(\w+)\.outputs", json.dumps(job)))
            assert asked <= {step.get("id") for step in job["steps"]}, path.name
    assert fetched
    assert fetched <= left


# What some of them promise


def test_a_pull_request_is_checked_without_a_secret():
    """Forks have none: no workflow that runs their code names one, or has a right to write."""
    for path in WORKFLOWS:
        on = read(path.stem)["on"]
        assert "pull_request_target" not in on
        if "pull_request" in on:
            assert not re.search(r"secrets\.|github\.token|: write", path.read_text("utf-8")), (
                path.name
            )


def test_the_preview_is_published_by_a_workflow_that_runs_the_code_of_main_alone():
    publish = read("preview-publish")
    assert publish["on"]["workflow_run"]["workflows"] == [read("preview")["name"]]
    assert {"pull_request"} == set(read("preview")["on"])
    for job in publish["jobs"].values():
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["ref"] == "main"
    assert publish["jobs"]["approve"]["environment"] == "preview"
    assert "vars.PUBLISH_PREVIEWS == 'yes'" in publish["jobs"]["approve"]["if"]


def test_the_site_is_deployed_from_main_alone_with_its_address_and_an_attestation():
    deploy = read("deploy")
    assert set(deploy["on"]) == {"push", "workflow_dispatch"}
    assert deploy["on"]["push"] == {"branches": ["main"]}
    build = deploy["jobs"]["build"]["steps"]
    assert any("SITE_URL" in step.get("env", {}) for step in build)
    assert any("attest-build-provenance" in step.get("uses", "") for step in build)
    assert not any("cache" in step.get("with", {}) for step in build)


def test_a_release_holds_no_secret_and_says_who_built_it():
    """One job builds and judges; another one, with the right to sign alone, publishes that."""
    text = (GITHUB / "workflows" / "release.yml").read_text("utf-8")
    assert "secrets." not in text
    assert read("release")["on"] == {"release": {"types": ["published"]}}
    build, publish = read("release")["jobs"].values()
    assert [step["run"] for step in build["steps"] if "run" in step] == ["make dist"]
    assert not any("cache" in step.get("with", {}) for step in build["steps"])
    assert set(publish["permissions"]) == {"id-token"}
    assert publish["environment"] == "release"
    *_, last = publish["steps"]
    assert last["uses"].startswith("pypa/gh-action-pypi-publish@")
    assert last["with"] == {"attestations": "true"}
    assert not [step for step in publish["steps"] if "run" in step]


def test_a_dated_release_is_made_each_month_and_says_who_built_it():
    """It is stamped, built from that, attested, then offered; it publishes no engine."""
    dated = read("dated")
    assert set(dated["on"]) == {"schedule", "workflow_dispatch"}
    assert re.fullmatch(r"\d+ \d+ 1 \* \*", dated["on"]["schedule"][0]["cron"])
    (release,) = dated["jobs"].values()
    done = [step.get("run", step.get("uses", "").partition("@")[0]) for step in release["steps"]]
    order = ["make check", "make stamp", "make archive", "actions/attest-build-provenance",
             "make publish"]  # fmt: skip
    assert [each for each in done if each in order] == order
    assert not any("cache" in step.get("with", {}) for step in release["steps"])
    assert "secrets." not in (GITHUB / "workflows" / "dated.yml").read_text("utf-8")
    assert read("release")["jobs"]["build"]["if"] == (
        "startsWith(github.event.release.tag_name, 'v')"
    )


def test_what_is_too_slow_for_a_pull_request_runs_each_night_and_skips_nothing():
    nightly = read("nightly")
    assert set(nightly["on"]) == {"schedule", "workflow_dispatch"}
    (tests,) = nightly["jobs"].values()
    assert tests["env"].keys() >= {"REQUIRE_CHROMIUM", "REQUIRE_EDITOR"}
    said = [step["run"] for step in tests["steps"] if "run" in step]
    assert said[-3:] == ["make nightly", "make firefox", "make lighthouse"]
    assert all(step["if"] == "${{ !cancelled() }}" for step in tests["steps"][-2:])
    assert set(said) >= {"make browser", "make pango", "make pdf", "make editor"}


def test_the_container_for_developers_brings_what_the_tests_need():
    """It has the words that install a browser with its fonts, and what lays out the PDF."""
    container = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text("utf-8"))
    said = set(re.findall(r"make (\w+)", container["onCreateCommand"]))
    assert said == {"setup", "browser", "pango"}
    assert said <= words()
    assert container["image"] == "python:3.13"  # with git, make and a Python that is new enough


def test_ci_tells_what_changes_for_a_reader():
    changes = read("ci")["jobs"]["changes"]
    assert changes["env"]["BASE"] == "HEAD^1"
    assert changes["steps"][0]["with"]["fetch-depth"] == "2"
    assert changes["steps"][-1]["run"] == "make diff"


# Outside judges


def judge(*command: str) -> None:
    done = run(str(SCRIPTS / command[0]), *command[1:])
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_code_check_asks_a_judge_of_workflows_without_the_network():
    """It tells injections, rights that are too wide, and actions that are not pinned."""
    recipe = (ROOT / "Makefile").read_text("utf-8").partition("\nlint:")[2].partition("\n\n")[0]
    assert "/zizmor --offline --persona pedantic --quiet .github" in recipe
    assert "\nzizmor==" in (ROOT / "requirements-dev.txt").read_text("utf-8")


@pytest.mark.long
@pytest.mark.parametrize(("schema", "files"), [
    pytest.param("github-workflows", WORKFLOWS, id="workflows"),
    pytest.param("github-issue-forms", FORMS, id="forms"),
    pytest.param("github-issue-config", [GITHUB / "ISSUE_TEMPLATE" / "config.yml"], id="config"),
    pytest.param("dependabot", [GITHUB / "dependabot.yml"], id="dependabot"),
])  # fmt: skip
def test_the_published_schemas_accept_what_github_reads(schema, files):
    judge("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *map(str, files))


# What people are asked


def test_there_are_four_forms_and_the_harmful_thing_is_told_in_private():
    names = [yaml.safe_load(path.read_text("utf-8"))["name"].partition(" · ")[0] for path in FORMS]
    assert names == ["This fact is wrong", "A new fact", "This could harm someone", "A record"]
    first = yaml.safe_load(FORMS[2].read_text("utf-8"))["body"][0]
    assert first["type"] == "markdown"
    assert first["attributes"]["value"].startswith("**This form is public.")
    assert "security/advisories/new" in first["attributes"]["value"]


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_speaks_both_languages(path):
    form = yaml.safe_load(path.read_text("utf-8"))
    labels = [each["attributes"]["label"] for each in form["body"] if each["type"] != "markdown"]
    for text in (form["name"], form["description"], *labels):
        english, _, ukrainian = text.partition(" · ")
        assert english
        assert re.search("[а-яіїєґ]", ukrainian), text


def test_a_pull_request_is_asked_for_four_dates_and_for_harm():
    text = (GITHUB / "pull_request_template.md").read_text("utf-8")
    for asked in ("`as_of`", "`said_on`", "`published`", "`verified`", "Could it harm somebody?"):
        assert asked in text


def test_the_address_of_the_repository_stands_once():
    """What can read it from data/factsheet.yml does; whoever installs the engine has to type it."""
    address = yaml.safe_load((ROOT / "data/factsheet.yml").read_text("utf-8"))["repository"]
    found = run("git", "grep", "-l", "--fixed-strings", address).stdout.split()
    typed = {"README.md", "docs/en/own.md", "docs/uk/own.md", "pyproject.toml"}
    assert set(found) - {"data/factsheet.yml", "CITATION.cff"} == typed


# A clean clone


@pytest.fixture(scope="module")
def clone(tmp_path_factory):
    """The last commit in a folder of its own, with the environment of these tests."""
    if not (ROOT / ".git").exists() or not (ROOT / ".venv" / "dev.stamp").exists():
        pytest.skip("not a checkout that `make` set up")
    folder = tmp_path_factory.mktemp("clone") / "sheet"
    subprocess.run(["git", "clone", "-q", "--", str(ROOT), str(folder)], check=True)
    (folder / ".venv").symlink_to(ROOT / ".venv")
    return folder


def make(folder: Path, word: str, *settings: str) -> subprocess.CompletedProcess[str]:
    """Run a word without installing anything: the environment counts as newer than its lists."""
    old = ("-o", "requirements.txt", "-o", "requirements-dev.txt")
    return run("make", *old, word, *settings, cwd=folder)


@pytest.mark.nightly
@pytest.mark.parametrize("word", ["check", "lint", "build", "diff"])
def test_a_word_of_the_workflows_works_in_a_clean_clone(clone, word):
    done = make(clone, word, "BASE=HEAD")
    assert done.returncode == 0, done.stdout + done.stderr
    assert run("git", "status", "--porcelain", cwd=clone).stdout in {"", "?? .venv\n"}


FIGURES = "data/figures.yml"
ENGLISH = ("en: Defenders of Azovstal who returned", "en: Defenders of Azovstal who came back")
UKRAINIAN = (
    "uk: Захисники «Азовсталі», які повернулися",
    "uk: Захисники «Азовсталі», що повернулися",
)


@pytest.mark.nightly
@pytest.mark.parametrize(("edits", "checked", "compared", "said"), [
    pytest.param([ENGLISH, UKRAINIAN], 0, 0, "came back: title reworded", id="right"),
    pytest.param([("[yusov]", "[yusow]")], 2, 2, "did you mean `yusov`?", id="wrong"),
    pytest.param([ENGLISH], 0, 0, "changed in English, not in Ukrainian", id="one-language"),
    pytest.param([("value: 1279", "value: 1280")], 0, 2, "the log does not say so", id="unlogged"),
])  # fmt: skip
def test_an_edit_of_data_is_judged_in_a_clean_clone(clone, edits, checked, compared, said):
    """A right edit passes, a wrong one is told, a one-language one and an unlogged one are seen."""
    file = clone / FIGURES
    before = file.read_text("utf-8")
    after = before
    for old, new in edits:
        assert old in after
        after = after.replace(old, new, 1)
    file.write_text(after, "utf-8")
    try:
        check, diff = make(clone, "check"), make(clone, "diff", "BASE=HEAD")
    finally:
        file.write_text(before, "utf-8")
    assert (check.returncode, diff.returncode) == (checked, compared)
    assert said in check.stdout + diff.stdout
