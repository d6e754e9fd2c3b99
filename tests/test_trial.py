"""What the check would say is asked without a byte written."""

from sheet import TODAY, write

from factsheet.checks.trial import faults_with


def test_a_trial_writes_nothing_and_tells_places_of_the_folder(tmp_path):
    folder = write(tmp_path)
    path = folder / "statements.yml"
    before = path.read_bytes()
    (found,) = faults_with(folder, {path: before.decode().replace("pace", "pase")}, TODAY)
    assert (found.file, found.line) == (path.as_posix(), 5)
    assert path.read_bytes() == before
    assert faults_with(folder, {}, TODAY) == ()
