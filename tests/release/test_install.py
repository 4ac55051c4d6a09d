"""The installer on Windows (Wine): put there, brought up to date, refused, taken away."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimwriter import __version__
from kimwriter.drafts.draft import draft_of
from kimwriter.drafts.format import encode
from kimwriter.story import Story
from tests.real.conftest import wait_for
from tests.release.conftest import Office, Release
from tools.release import installer, stub
from tools.release.archive import tree
from tools.release.wine import Wine, windows_path

HERE = Path(__file__).parent
UNINSTALLER = "Hapus KIM Writer.exe"
UNINSTALL_KEY = r"Microsoft\Windows\CurrentVersion\Uninstall\KIM Writer"
ODD = "Kantor KIM é, 100% & 日本 🌧"


def installed(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in tree(folder) if name != UNINSTALLER}


def shipped(release: Release) -> dict[str, bytes]:
    return {name: data for name, data in tree(release.folder) if not name.startswith("data/")}


def a_draft(office: Office) -> Path:
    """Take a draft in by the installed program."""
    sent = office.wine.drive / "Rapat é 🌧.kim"
    sent.write_bytes(encode(draft_of(Story(title="Rapat é 🌧", body="Banjir surut."))))
    office.command(office.usual, "draft", "import", "C:\\Rapat é 🌧.kim")
    (draft,) = (office.data / "draf").glob("*.kim")
    return draft


@pytest.fixture
def odd(office: Office) -> Iterator[Path]:
    folder = office.wine.drive / ODD
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def test_installed_tried_and_removed(office: Office, release: Release) -> None:
    office.install()
    assert installed(office.usual) == shipped(release)
    assert f"KIM Writer {__version__}" in office.command(office.usual, "--version")
    assert "%1" in office.registry("Classes\\KIMWriter.Draf")
    assert "KIMWriter.Draf" in office.registry("Classes\\.kim")
    assert __version__ in office.registry(UNINSTALL_KEY)
    menu = office.wine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    assert (menu / "KIM Writer.lnk").exists()
    draft = a_draft(office)
    before = draft.read_bytes()

    office.uninstall(office.usual)
    left = [path.name for path in office.usual.iterdir()] if office.usual.exists() else []
    assert left in ([], [UNINSTALLER])
    assert draft.read_bytes() == before
    assert not (menu / "KIM Writer.lnk").exists()
    for key in (UNINSTALL_KEY, "KIM Writer", "Classes\\KIMWriter.Draf", "Classes\\.kim"):
        assert not office.registry(key)


@pytest.mark.parametrize("program", ["kimwriter.exe", "KIM Writer.exe"])
def test_the_self_test_in_a_folder_with_an_odd_name(
    office: Office, odd: Path, program: str
) -> None:
    office.install(f"C:\\{ODD}")
    office.wine.run([str(odd / program), "--self-test", "--report", "C:\\laporan é.txt"])
    report = (office.wine.drive / "laporan é.txt").read_text("utf-8").splitlines()
    assert report[0] == f"KIM Writer {__version__}"
    assert report[-1] == "LENGKAP"
    assert "papan klip: 1 (lengkap)" in report
    office.uninstall(odd)


def test_the_self_test_notices_what_is_lost(office: Office) -> None:
    office.install()
    (office.usual / "lib/site/kimwriter/_data/kinds.toml").unlink()
    told = office.command(office.usual, "--self-test", status=2)
    assert "Tidak lengkap: jenis berita" in told


def test_brought_up_to_date_with_drafts_and_settings_kept(office: Office, release: Release) -> None:
    office.install()
    draft = a_draft(office)
    settings = office.data / "settings.json"
    settings.write_text('{"city": "SURABAYA"}', "utf-8")
    (office.usual / "lib" / "site" / "lama.pyc").write_bytes(b"of an older version")
    before = draft.read_bytes()
    office.install()
    assert installed(office.usual) == shipped(release)
    assert draft.read_bytes() == before
    assert settings.read_text("utf-8") == '{"city": "SURABAYA"}'
    assert "Rapat é 🌧" in office.command(office.usual, "draft", "list")


def test_refused_with_3_while_it_runs(office: Office, release: Release) -> None:
    office.install()
    with office.wine.start([str(office.usual / "kimwriter.exe"), "check", "-"]) as running:
        office.command(office.usual, "--version")  # so that the other one is there by now
        office.install(status=3)
        office.uninstall(office.usual, status=3)
        assert installed(office.usual) == shipped(release)
        running.communicate(b"Warga berkumpul.", timeout=60)
    office.install()


def test_a_file_that_is_held_is_named_and_the_old_version_stays(
    office: Office, release: Release, tmp_path: Path
) -> None:
    office.install()
    holder = tmp_path / "hold.exe"
    subprocess.run(
        ["x86_64-w64-mingw32-gcc", "-municode", "-o", holder, HERE / "hold.c"], check=True
    )
    held = office.usual / "lib" / "site" / "kimwriter" / "app.pyc"
    with office.wine.start([str(holder), office.seen(held)]) as holding:
        assert holding.stdout is not None
        assert holding.stdout.readline().strip() == b"held"
        office.install(status=8)
        assert installed(office.usual) == shipped(release)
        office.uninstall(office.usual, status=8)
        assert installed(office.usual) == shipped(release)
        holding.communicate(timeout=60)
    office.install()
    office.uninstall(office.usual)
    assert not held.exists()


def test_broken_off_by_force_and_done_again(office: Office, release: Release) -> None:
    """As by a power cut: the old version still works, and the next time all is new."""
    office.install()
    new_library = office.usual / "lib.baru" / "python313.dll"
    with office.wine.start([windows_path(release.setup), "/S"]) as installing:
        wait_for(new_library.exists, "the new version beside the old one")
        installing.kill()
    assert "lengkap" in office.command(office.usual, "--self-test")
    office.install()
    assert installed(office.usual) == shipped(release)
    assert not new_library.parent.exists()


def test_a_folder_that_cannot_be_written(office: Office) -> None:
    office.install("Z:\\proc\\KIM", status=4)


def test_a_folder_with_other_things_in_it(office: Office) -> None:
    other = office.wine.drive / "Musik"
    (other / "lib").mkdir(parents=True)
    (other / "lib" / "lagu.mp3").write_bytes(b"lagu")
    office.install("C:\\Musik", status=4)
    assert [name for name, _ in tree(other)] == ["lib/lagu.mp3"]


def test_the_folder_of_the_drafts_is_left_to_them(office: Office) -> None:
    """There the preset of an office and the uninstaller would take a member's own settings."""
    office.data.mkdir(parents=True)
    (office.data / "settings.json").write_text('{"city": "SURABAYA"}', "utf-8")
    office.install(office.seen(office.data), status=4)
    assert [name for name, _ in tree(office.data)] == ["settings.json"]


def test_a_download_that_broke_off_is_told_in_indonesian(office: Office, release: Release) -> None:
    broken = office.wine.drive / "terpotong.exe"
    broken.write_bytes(release.setup.read_bytes()[:-1_000_000])
    office.install(setup=broken, status=2)
    assert not office.usual.exists()
    for english, indonesian in stub.WORDS.items():
        assert f"{english}\0".encode("utf-16-le") not in broken.read_bytes()
        assert f"{indonesian}\0".encode("utf-16-le") in broken.read_bytes()


def test_an_nsis_with_other_words_is_noticed() -> None:
    with pytest.raises(stub.StubError, match="not in the stub"):
        stub.translated(b"MZ")


def test_a_path_that_is_too_long_for_windows(office: Office) -> None:
    office.install("C:\\" + "\\".join(["folder" * 10] * 4), status=7)


def test_too_little_room(
    office: Office, release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same installer, which believes the program to be larger than any disk."""
    monkeypatch.setattr(installer, "_SPARE_MB", 1 << 40)
    small = tmp_path / "Pasang.exe"
    folder = tmp_path / "KIM Writer"
    (folder / "lib").mkdir(parents=True)
    (folder / "lib" / "python313._pth").write_bytes(b"site")
    (folder / "KIM Writer.exe").write_bytes(b"MZ")
    installer.build(folder, small, "9.9.9", 0)
    office.install(setup=small, status=5)
    assert not office.usual.exists()
    office.install()
    office.install(setup=small, status=5)
    assert installed(office.usual) == shipped(release)


def test_the_disk_is_full_in_the_midst(office: Office, release: Release) -> None:
    """No file may become larger than a few megabytes, as on a disk with no more room."""
    limited = ["bash", "-c", "trap '' XFSZ; ulimit -f 6000; exec \"$@\"", "limited"]
    setup = windows_path(release.setup)
    office.wine.run([setup, "/S"], through=limited, status=2)
    assert not list(office.usual.rglob("*")) if office.usual.exists() else True
    office.install()
    office.wine.run([setup, "/S"], through=limited, status=2)
    assert installed(office.usual) == shipped(release)


@pytest.mark.parametrize("version", ["win7", "win81"])
def test_a_windows_that_is_too_old(office: Office, release: Release, version: str) -> None:
    key = ["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/f", "/d"]
    office.wine.run([*key, version])
    try:
        office.install(status=6)
        program = str(release.folder / "kimwriter.exe")
        told = office.wine.run([program, "--version"], status=2)
        assert "memerlukan Windows 10 versi 1809" in told
    finally:
        office.wine.run([*key, "win10"])


def test_what_an_office_puts_beside_the_installer(office: Office, release: Release) -> None:
    folder = office.wine.drive / "kantor"
    folder.mkdir()
    setup = Path(shutil.copy(release.setup, folder))
    preset = {"city": "PROBOLINGGO", "folder": "C:\\Draf kantor"}
    (folder / "settings.json").write_text(json.dumps(preset), "utf-8")
    (folder / "kata.txt").write_text("mangunharjaan\n", "utf-8")
    office.install(setup=setup)
    assert json.loads((office.usual / "settings.json").read_text("utf-8")) == preset
    assert (office.usual / "kata.txt").read_text("utf-8") == "mangunharjaan\n"
    office.wine.drive.joinpath("kiriman.kim").write_bytes(encode(draft_of(Story(title="Rapat"))))
    office.command(office.usual, "draft", "import", "C:\\kiriman.kim")
    assert len(list((office.wine.drive / "Draf kantor").glob("*.kim"))) == 1
    office.uninstall(office.usual)
    assert not (office.usual / "settings.json").exists()


def test_portable_on_a_stick(office: Office, release: Release, tmp_path: Path) -> None:
    """The folder of the ZIP keeps its drafts beside it, whatever letter its drive gets."""
    stick = tmp_path / "stik"
    shutil.copytree(release.folder, stick / "KIM Writer")
    drives = office.wine.prefix / "dosdevices"
    sent = stick / "Rapat é 🌧.kim"
    sent.write_bytes(encode(draft_of(Story(title="Rapat é 🌧", body="Banjir surut."))))
    for letter, command in (("e:", ("import", "E:\\Rapat é 🌧.kim")), ("f:", ("list",))):
        (drives / letter).symlink_to(stick)
        program = f"{letter.upper()}\\KIM Writer\\kimwriter.exe"
        told = office.wine.run([program, "draft", *command])
        (drives / letter).unlink()
    assert "Rapat é 🌧" in told
    assert len(list((stick / "KIM Writer" / "data" / "draf").glob("*.kim"))) == 1
    assert not office.data.exists()


@pytest.mark.parametrize(
    ("folder", "message"),
    [("sebagian", "Ekstrak seluruh isi ZIP"), ("panjang " * 25, "terlalu panjang untuk Windows")],
)
def test_a_zip_that_was_unpacked_in_part(
    windows: Wine, release: Release, folder: str, message: str
) -> None:
    lonely = windows.drive / folder.strip() / "kimwriter.exe"
    lonely.parent.mkdir()
    shutil.copy(release.folder / "kimwriter.exe", lonely)
    assert message in windows.run([str(lonely), "--version"], status=2)
