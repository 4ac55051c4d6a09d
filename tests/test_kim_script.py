"""kim.py: what it says and does without installing anything."""

import os
import subprocess
import sys
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture
def kim() -> ModuleType:
    spec = util.spec_from_file_location("kim", ROOT / "kim.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_unknown_word_gets_the_usage(
    kim: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kim.main(["terbang"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Pakai: python3 kim.py run")


def test_without_root_one_line_says_what_to_run(
    kim: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kim, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(kim.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(kim.shutil, "which", lambda name: f"/usr/bin/{name}")
    line = kim.install_packages({})
    assert "sudo apt-get install" in line
    assert "libegl1" in line
    assert "\n" not in line


def test_without_apt_the_packages_are_named(
    kim: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kim, "loads", lambda library: False)
    monkeypatch.setattr(kim.shutil, "which", lambda name: None)
    assert "libegl1" in kim.install_packages(kim.TESTING)
    assert "xvfb" in kim.install_packages(kim.TESTING)


def test_the_release_is_tried_on_ci(kim: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    assert "wine" not in kim.programs_for("test")
    assert kim.programs_for("run") == {}
    assert "Xvfb" in kim.programs_for("bench")
    assert "Xvfb" not in kim.programs_for("release")
    assert "makensis" in kim.programs_for("release")
    monkeypatch.setenv("CI", "true")
    assert {"wine", "Xvfb"} <= kim.programs_for("test").keys()


def test_a_set_up_place_is_left_alone(kim: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kim, "install_packages", lambda programs: "")
    monkeypatch.setattr(kim, "make_environment", lambda: "Gagal: pip")
    assert kim.set_up({}) == "Gagal: pip"


def test_a_failing_step_is_named(
    kim: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(kim, "ENV", tmp_path / ".venv")
    monkeypatch.setattr(kim.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 1))
    assert kim.make_environment().startswith("Gagal: ")


@pytest.mark.skipif(sys.platform == "win32", reason="the process is not replaced on Windows")
def test_arguments_folder_input_status_and_output_go_through(tmp_path: Path) -> None:
    """The environment that runs these tests is the one that kim.py made."""
    if Path(sys.prefix) != ROOT / ".venv" or not (ROOT / ".venv" / "kim-stamp").exists():
        reason = "runs under kim.py only"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    done = subprocess.run(
        [
            getattr(sys, "_base_executable", sys.executable),
            str(ROOT / "kim.py"),
            "run",
            "check",
            "-",
            "--json",
        ],
        input="Warga datang di kantor.\n",
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"LC_ALL": "C.UTF-8"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith('{"files"')
