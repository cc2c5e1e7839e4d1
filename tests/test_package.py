"""What is installed is whole: the wheel is built, put into a venv of its own and used."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    return found


def test_every_file_of_the_program_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if not name.partition("/")[0].endswith(".dist-info")}
    files = (path for path in (ROOT / "tracker").rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    assert packed == {str(path.relative_to(ROOT)) for path in files}
    assert [name for name in packed if name.endswith(".tcss")] != []


def test_the_installed_program_runs(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, symlinks=True)
    python = home / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    # The libraries are those of this interpreter: nothing has to be fetched.
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    (home / "lib" / version / "site-packages" / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environ |= {"TRACKER_HOME": str(tmp_path / "log"), "NO_COLOR": "1"}

    def run(*command: str | Path) -> str:
        done = subprocess.run(command, env=environ, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    where = run(python, "-c", "import tracker; print(tracker.__version__, tracker.__file__)").split()
    assert where[1].startswith(str(home))
    tracker = home / "bin" / "tracker"
    assert where[0] in run(tracker, "--version")
    assert "pain" in run(tracker, "p4")
    assert "4" in run(tracker, "week")
    assert [path.suffix for path in (tmp_path / "log").glob("2*")] == [".json"]
