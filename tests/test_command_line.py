"""The command line as scripts see it: what is printed, where, and with which exit status."""

import errno
import io
import json
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kimwriter.__main__ as program
from kimwriter import __version__
from kimwriter.commands import arguments, self_test
from kimwriter.commands.errors import CommandError
from kimwriter.commands.self_test import PARTS, Part
from kimwriter.drafts.draft import ChannelEdit, Draft
from kimwriter.drafts.format import decode, encode
from kimwriter.drafts.store import Store
from kimwriter.resources import MissingResourceError
from kimwriter.story import Facts, Ignored, Quote, Story, When

ROOT = Path(__file__).parents[1]
ID = "8f3a2c41d07b"
NOT_UNDERSTOOD = {
    ("tulis",): "Perintah 'tulis' tidak dikenal. Yang ada: check, compose, format, draft,",
    ("words",): "Sebutkan salah satu: export.",
    ("serve", "sekarang"): "Yang tidak dikenal: sekarang.",
    ("--tulis",): "Yang tidak dikenal: --tulis.",
    ("--vers",): "Yang tidak dikenal: --vers.",
    ("--json",): "--json memerlukan sebuah perintah.",
    ("--json=1",): "--json tidak memerlukan isi.",
    ("check",): "Yang belum disebut: BERKAS.",
    ("check", "--only"): "--only belum diberi isi.",
    ("check", "a.txt", "--only", "gosip"): "Kategori 'gosip' tidak dikenal. Yang ada: ejaan,",
    ("check", "a.txt", "--only", ""): "Kategori '' tidak dikenal.",
    ("compose",): "Yang belum disebut: DRAF.",
    ("compose", "a.kim", "b.kim"): "Yang tidak dikenal: b.kim.",
    ("format", "a.kim"): "Yang belum disebut: --channel.",
    ("format", "--channel", "web"): "Yang belum disebut: DRAF.",
    ("draft",): "Sebutkan salah satu: list, show, export, import.",
    ("draft", "--json"): "Sebutkan salah satu: list, show, export, import.",
    ("draft", "hapus"): "Perintah draft 'hapus' tidak dikenal. Yang ada: list, show,",
    ("draft", "list", "x"): "Yang tidak dikenal: x.",
    ("draft", "export", "x"): "Yang belum disebut: BERKAS.",
}
FACTS = Facts(
    apa="warga menanam 300 bibit mangrove",
    siapa="60 warga RW 03",
    kapan=When("2026-11-22", "06:30", zone="WIB"),
    di_mana="pesisir Kelurahan Mangunharjo",
)


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("KIMWRITER_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "data"


@pytest.fixture
def run(capsys):
    """Runs the program and returns exit status, stdout and stderr."""

    def call(*arguments):
        status = program.main([str(each) for each in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        assert err.count("\n") <= 2
        assert status != 2 or err
        return status, out, err

    return call


@pytest.fixture
def answer(run):
    """Runs the program with --json and returns exit status and the one object."""

    def call(*arguments):
        status, out, _ = run(*arguments, "--json")
        return status, json.loads(out)

    return call


@pytest.fixture
def typed(monkeypatch):
    """Gives the program something on standard input."""

    def give(data):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return give


def a_file(name, text):
    Path(name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return name


def a_draft(name, status="draf", channels=None, **story):
    return a_file(name, encode(Draft(Story(**story), ID, status, channels or {})))


class TestArguments:
    @pytest.mark.parametrize(("typed_words", "message"), NOT_UNDERSTOOD.items())
    def test_what_is_not_understood_is_said_in_indonesian(self, run, typed_words, message):
        status, out, err = run(*typed_words)
        assert (status, out) == (2, "")
        assert err.startswith(message)
        assert err.endswith("Ketik 'kimwriter --help' untuk melihat cara pakainya.\n")

    @pytest.mark.parametrize("command", [(), ("check",), ("compose",), ("format",), ("draft",)])
    @pytest.mark.parametrize("option", ["--help", "-h"])
    def test_help_is_indonesian(self, run, command, option):
        status, out, err = run(*command, option)
        assert (status, err) == (0, "")
        assert "Pemakaian:" in out
        assert "usage" not in out

    def test_help_of_a_part_of_draft(self, run):
        assert "draft import BERKAS" in run("draft", "list", "--help")[1]

    def test_what_argparse_may_say_tomorrow(self):
        with pytest.raises(CommandError, match=r"^Perintah itu tidak dapat dibaca"):
            arguments._Parser("").error("something new")

    def test_options_may_stand_anywhere(self, answer):
        a_file("a.txt", "Warga berkumpul.")
        a_file("b.txt", "Warga berkumpul.")
        _, found = answer("check", "a.txt", "--only", "ejaan", "b.txt")
        assert [file["path"] for file in found["files"]] == ["a.txt", "b.txt"]

    def test_a_name_that_begins_with_a_dash(self, run):
        a_file("-a.txt", "Warga berkumpul.")
        assert run("check", "--", "-a.txt")[0] == 0

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
    @given(words=st.lists(st.text(max_size=8), max_size=4))
    def test_any_arguments_at_all(self, run, words):
        assert run("draft", *words)[0] in (0, 2)


class TestVersion:
    def test_version(self, run, answer):
        assert run("--version") == (0, "KIM Writer 0.1.0\n", "")
        assert answer("--version") == (0, {"version": "0.1.0"})


class TestCheck:
    MANUSCRIPT = "Warga Berkumpul\n\n😀 Mereka berkumpul dirumah Pak RT.\n"

    def test_findings_stand_where_the_text_says(self, answer):
        a_file("a.txt", self.MANUSCRIPT)
        status, found = answer("check", "a.txt", "--only", "ejaan")
        (finding,) = found["files"][0]["findings"]
        assert status == 1
        assert set(finding) == {
            *("start", "end", "text", "rule", "family"),
            *("category", "severity", "message", "replacements"),
        }
        assert self.MANUSCRIPT[finding["start"] : finding["end"]] == finding["text"] == "dirumah"
        assert finding["replacements"][0] == "di rumah"
        assert (finding["rule"], finding["severity"]) == ("R010", "error")

    @pytest.mark.parametrize("mark", ["", "\ufeff"])
    @pytest.mark.parametrize("newline", ["\n", "\r\n"])
    def test_marks_are_not_counted_and_newlines_are(self, answer, mark, newline):
        text = f"Satu{newline}{newline}Warga berkumpul dirumah RT."
        a_file("a.txt", mark + text)
        (finding,) = answer("check", "a.txt", "--only", "ejaan")[1]["files"][0]["findings"]
        assert text[finding["start"] : finding["end"]] == "dirumah"

    def test_findings_for_people(self, run):
        a_file("a.txt", self.MANUSCRIPT)
        a_file("b.txt", "Warga berkumpul.")
        status, out, err = run("check", "a.txt", "b.txt", "--only", "ejaan")
        first, second = out.splitlines()
        assert (status, err) == (1, "")
        assert first.startswith("a.txt:3:20: Galat 'dirumah' → 'di rumah'")
        assert first.endswith("[R010]")
        assert second == "b.txt: tidak ada temuan."

    def test_only_the_categories_asked_for_count(self, answer):
        a_file("a.txt", self.MANUSCRIPT)
        status, found = answer("check", "a.txt", "--only", "etika,berita")
        assert status == 0
        assert all(each["category"] != "ejaan" for each in found["files"][0]["findings"])

    def test_other_files_are_answered_when_some_fail(self, run):
        a_file("a.txt", self.MANUSCRIPT)
        a_file("b.txt", b"caf\xe9")
        status, out, err = run("check", "a.txt", "hilang.txt", "b.txt", "--json")
        assert status == 2
        assert [file["path"] for file in json.loads(out)["files"]] == ["a.txt"]
        assert err == (
            "hilang.txt: berkas atau foldernya tidak ditemukan. Periksa nama dan foldernya.\n"
            "b.txt: bukan teks UTF-8. Simpan ulang dengan pengodean UTF-8, lalu coba lagi.\n"
        )

    def test_many_failures_take_two_lines(self, run):
        _, out, err = run("check", "1", "2", "3", "4", "--json")
        assert json.loads(out) == {"files": []}
        assert err.splitlines()[1] == "Ada 3 lagi yang tidak dapat dikerjakan."

    def test_a_folder_and_a_huge_file(self, run):
        assert "itu folder, bukan berkas" in run("check", ".")[2]
        with Path("besar.txt").open("wb") as file:
            file.truncate(2_000_001)
        assert "lebih besar dari 2 MB" in run("check", "besar.txt")[2]

    def test_standard_input(self, answer, typed):
        typed(self.MANUSCRIPT.encode())
        status, found = answer("check", "-", "--only", "ejaan")
        assert status == 1
        assert found["files"][0]["path"] == "-"

    def test_a_draft_on_standard_input(self, answer, typed):
        typed(encode(Draft(Story(lead="Warga berkumpul dirumah RT."), ID)))
        assert answer("check", "-", "--only", "ejaan")[1]["files"][0]["findings"][0]["field"] == (
            "lead"
        )

    def test_no_standard_input(self, run, monkeypatch):
        monkeypatch.setattr(sys, "stdin", None)
        assert run("check", "-") == (0, "-: tidak ada temuan.\n", "")

    def test_every_field_of_a_draft(self, answer, run):
        wrong = "Warga berkumpul dirumah RT."
        facts = Facts(apa="warga kumpul dirumah RT")
        quotes = (Quote("Ani", "", "Kami kumpul."), Quote("Budi", "", wrong))
        name = a_draft("a.kim", title="Kumpul", lead=wrong, body=wrong, facts=facts, quotes=quotes)
        _, found = answer("check", name, "--only", "ejaan")
        fields = [each["field"] for each in found["files"][0]["findings"]]
        assert fields == ["lead", "body", "quotes.1.words", "facts.apa"]
        out = run("check", name, "--only", "ejaan")[1]
        places = [line.split(": ")[0] for line in out.splitlines()]
        assert places == ["a.kim:teras", "a.kim:isi", "a.kim:kutipan 2", "a.kim:kartu Apa"]

    def test_what_the_draft_ignores_is_not_said(self, answer):
        ignored = (Ignored("R010", "dirumah"),)
        name = a_draft("a.kim", lead="Warga berkumpul dirumah RT.", ignored=ignored)
        assert answer("check", name, "--only", "ejaan") == (
            0,
            {"files": [{"path": name, "findings": []}]},
        )

    def test_a_draft_of_cards_is_composed_first(self, answer):
        facts = Facts(apa="warga berkumpul dirumah RT", siapa="warga RW 03")
        found = answer("check", a_draft("a.kim", facts=facts), "--only", "ejaan")[1]
        assert "facts.apa" in {each["field"] for each in found["files"][0]["findings"]}

    def test_an_empty_draft(self, answer):
        assert answer("check", a_draft("a.kim"))[0] == 0


class TestCompose:
    def test_the_manuscript_and_where_it_comes_from(self, answer):
        status, found = answer("compose", a_draft("a.kim", facts=FACTS, city="Probolinggo"))
        assert status == 0
        assert set(found) == {"title", "lead", "body", "sentences"}
        assert found["lead"].startswith("PROBOLINGGO – ")
        text = " ".join(each["text"] for each in found["sentences"])
        assert text == f"{found['lead']} {found['body']}".replace("\n\n", " ").strip()
        assert {card for each in found["sentences"] for card in each["from"]} >= {"apa", "siapa"}

    def test_the_manuscript_for_people(self, run, answer):
        name = a_draft("a.kim", facts=FACTS)
        found = answer("compose", name)[1]
        parts = [found["title"], found["lead"], found["body"]]
        assert run("compose", name)[1] == "\n\n".join(filter(None, parts)) + "\n"

    def test_standard_input(self, answer, typed):
        typed(encode(Draft(Story(facts=FACTS), ID)))
        assert answer("compose", "-")[0] == 0

    def test_nothing_to_compose(self, run):
        status, out, err = run("compose", a_draft("a.kim"))
        assert (status, out) == (2, "")
        assert err == "a.kim: Isi kartu Apa dahulu.\n"

    @pytest.mark.parametrize("data", [b"", b"[]", b"halo", b"\xff", b'{"format":"kimwriter/2"}'])
    def test_what_is_no_draft(self, run, data):
        a_file("a.kim", data)
        for command in (("compose",), ("check",), ("format", "--channel", "whatsapp")):
            status, out, err = run(*command, "a.kim")
            assert (status, out) == (2, "")
            assert err.startswith("a.kim: ")


class TestFormat:
    @pytest.mark.parametrize("channel", ["whatsapp", "instagram", "facebook"])
    def test_a_post(self, answer, run, channel):
        name = a_draft("a.kim", title="Warga Tanam Mangrove", lead="Warga menanam bibit mangrove.")
        status, post = answer("format", name, "--channel", channel)
        assert status == 0
        assert list(post) == [
            *("channel", "text", "html", "length", "unit", "limit", "over", "warnings")
        ]
        assert (post["channel"], post["unit"], post["html"], post["over"]) == (
            *(channel, "utf-16", None, 0),
        )
        assert post["length"] == len(post["text"])
        assert run("format", name, "--channel", channel)[1] == post["text"] + "\n"

    def test_a_website_gets_html_and_its_fields(self, answer):
        name = a_draft("a.kim", title="Warga Tanam Mangrove", lead="Warga menanam bibit mangrove.")
        _, post = answer("format", name, "--channel", "web")
        assert post["html"] == "<p>Warga menanam bibit mangrove.</p>"
        assert (post["limit"], post["fields"]["Alamat"]) == (None, "warga-tanam-mangrove")

    def test_what_was_changed_for_a_channel_is_what_it_gets(self, answer):
        edit = {"whatsapp": ChannelEdit("Hanya ini.")}
        name = a_draft("a.kim", lead="Warga menanam bibit.", channels=edit)
        assert answer("format", name, "--channel", "whatsapp")[1]["text"] == "Hanya ini."
        assert answer("format", name, "--channel", "facebook")[1]["text"] == "Warga menanam bibit."

    def test_cards_are_composed_first(self, answer):
        _, post = answer("format", a_draft("a.kim", facts=FACTS), "--channel", "whatsapp")
        assert "mangrove" in post["text"]

    def test_warnings_are_said_beside_the_text(self, answer, run):
        name = a_draft("a.kim", title="Warga Tanam Mangrove", lead="a" * 70_000)
        _, post = answer("format", name, "--channel", "whatsapp")
        assert post["over"] > 0
        assert {"code", "message"} == set(post["warnings"][0])
        assert post["warnings"][0]["message"] in run("format", name, "--channel", "whatsapp")[2]

    def test_an_unknown_channel(self, run):
        status, _, err = run("format", a_draft("a.kim"), "--channel", "tiktok")
        assert status == 2
        assert err == (
            "Saluran 'tiktok' tidak dikenal. Yang ada: whatsapp, instagram, facebook, web.\n"
        )

    def test_nothing_to_format(self, run):
        status, _, err = run("format", a_draft("a.kim"), "--channel", "whatsapp")
        assert (status, err) == (2, "a.kim: Isi kartu Apa dahulu.\n")


class TestDraft:
    @pytest.fixture
    def store(self, home):
        return Store(home / "draf")

    def test_an_empty_list(self, run, answer):
        assert run("draft", "list") == (0, "Belum ada draf.\n", "")
        assert answer("draft", "list") == (0, {"drafts": []})

    def test_the_list(self, run, answer, store):
        path = store.save(Draft(Story(title="Kerja Bakti", kind="umkm"), ID, "siap"))
        (found,) = answer("draft", "list")[1]["drafts"]
        assert found.pop("changed") == store.entries()[0].changed.isoformat(timespec="seconds")
        assert found == {
            "path": str(path),
            "id": ID,
            "title": "Kerja Bakti",
            "kind": "umkm",
            "status": "siap",
            "state": "utuh",
        }
        path.write_bytes(b"{")
        assert answer("draft", "list")[1]["drafts"][0]["state"] == "rusak"
        line = run("draft", "list")[1]
        assert "Kerja bakti (rusak: Isi berkas ini bukan JSON yang utuh" in line
        path.write_bytes(b'{"format":"kimwriter/1","title":"Rapat"}')
        assert run("draft", "list")[1].endswith("  Rapat (diubah di luar)\n")

    @pytest.mark.parametrize("name", [ID, "8f3", "{0.name}", "{0.stem}", "{0}"])
    def test_one_draft(self, answer, store, name):
        path = store.save(Draft(Story(title="Kerja Bakti"), ID))
        status, found = answer("draft", "show", name.format(path))
        assert status == 0
        assert found["title"] == "Kerja Bakti"
        assert decode(json.dumps(found).encode()).outside is False

    def test_a_draft_for_people(self, run, store):
        store.save(Draft(Story(title="Kerja Bakti", lead="Warga berkumpul."), ID))
        assert run("draft", "show", ID) == (0, "Kerja Bakti\n\nWarga berkumpul.\n", "")
        store.save(Draft(Story(facts=FACTS), ID))
        assert run("draft", "show", ID)[1] == (
            "Apa: warga menanam 300 bibit mangrove\nSiapa: 60 warga RW 03\n"
            "Kapan: 2026-11-22 06:30 WIB\nDi mana: pesisir Kelurahan Mangunharjo\n"
        )
        store.save(Draft(Story(), ID))
        assert run("draft", "show", ID)[1] == "Draf ini masih kosong.\n"

    def test_a_draft_that_is_not_there(self, run, store):
        store.save(Draft(Story(), ID))
        for name in ("8f", "ffffff", "x.kim", ""):
            status, _, err = run("draft", "show", name)
            assert status == 2
            assert err.startswith(f"Draf '{name}' tidak ditemukan.")

    def test_a_name_of_two_drafts(self, run, store):
        store.save(Draft(Story(title="A"), ID)).write_bytes(encode(Draft(Story(), ID)))
        Store(store.folder).save(Draft(Story(title="B"), ID))
        status, _, err = run("draft", "show", ID)
        assert status == 2
        assert err.startswith(f"'{ID}' dapat berarti beberapa draf: ")

    def test_a_damaged_draft(self, run, store):
        path = store.save(Draft(Story(title="A"), ID))
        path.write_bytes(b"")
        status, _, err = run("draft", "show", path.name)
        assert status == 2
        assert err.startswith(f"{path.name}: Berkas ini kosong.")

    def test_out_and_in_again(self, run, answer, store, home):
        path = store.save(Draft(Story(title="Kerja Bakti"), ID))
        assert answer("draft", "export", ID, "kirim.kim") == (0, {"path": "kirim.kim", "id": ID})
        assert run("draft", "export", ID, "kirim2.kim")[1] == "Draf disalin ke kirim2.kim.\n"
        assert run("draft", "export", ID, "kirim.kim")[2].startswith("kirim.kim: sudah ada.")
        assert run("draft", "export", ID, str(home))[0] == 2
        store.trash(path)
        status, found = answer("draft", "import", "kirim.kim")
        assert status == 0
        assert [draft["id"] for draft in found["drafts"]] == [ID]
        assert "(salinan 2).kim" in run("draft", "import", "kirim.kim")[1]

    def test_some_cannot_be_imported(self, run, answer):
        a_file("a.kim", b"halo")
        a_draft("b.kim", title="Kerja Bakti")
        status, out, err = run("draft", "import", "a.kim", "b.kim", "c.kim")
        assert status == 2
        assert out.startswith("Draf disimpan sebagai ")
        assert [line.split(":")[0] for line in err.splitlines()] == ["a.kim", "c.kim"]

    def test_drafts_on_standard_input(self, run, answer, typed):
        data = encode(Draft(Story(title="Kerja Bakti"), ID))
        typed(data)
        assert answer("draft", "show", "-")[1] == json.loads(data)
        typed(data)
        assert answer("draft", "import", "-")[1]["drafts"][0]["id"] == ID
        typed(b"halo")
        assert run("draft", "import", "-")[2].startswith("-: Isi berkas ini bukan JSON")

    def test_a_folder_of_the_members_own(self, answer, home, tmp_path):
        home.mkdir()
        folder = tmp_path / "drive"
        (home / "settings.json").write_text(json.dumps({"folder": str(folder)}), encoding="utf-8")
        Store(folder).save(Draft(Story(title="Kerja Bakti"), ID))
        assert len(answer("draft", "list")[1]["drafts"]) == 1


class TestSelfTest:
    def test_everything_is_there(self, run, answer):
        status, found = answer("--self-test")
        assert status == 0, found
        assert {part["name"]: part["ok"] for part in found["parts"]} == dict.fromkeys(
            (part.name for part in PARTS), True
        )
        status, out, err = run("--self-test")
        assert (status, err) == (0, "")
        assert "saluran: 4 (lengkap)\n" in out

    def test_a_report_for_programs_without_a_console(self, run, tmp_path):
        file = tmp_path / "laporan é.txt"
        status, out, _ = run("--self-test", "--report", file)
        assert status == 0
        assert file.read_text("utf-8") == f"KIM Writer {__version__}\n{out}LENGKAP\n"
        status, _, err = run("--self-test", "--report", tmp_path / "tidak ada" / "x.txt")
        assert status == 2
        assert "laporan tidak dapat ditulis" in err

    def test_an_example_that_comes_out_otherwise(self, monkeypatch):
        monkeypatch.setattr(self_test.resources, "text", lambda name: "lain")
        assert self_test._posts() == 0

    def test_the_clipboard_gets_its_text_back(self, monkeypatch):
        held = ["milik orang"]
        board = types.ModuleType("pyperclip")
        board.PyperclipException = RuntimeError
        board.copy, board.paste = held.append, lambda: held[-1]
        monkeypatch.setitem(sys.modules, "pyperclip", board)
        assert self_test._clipboard() == 1
        assert held[-1] == "milik orang"

        def refuse():
            raise RuntimeError

        board.paste = refuse
        assert self_test._clipboard() == 0

    def test_something_is_missing(self, capsys):
        def lost():
            raise MissingResourceError("kinds.toml")

        parts = (
            Part("jenis berita", 8, lost),
            Part("saluran", 3, lambda: 3),
            Part("huruf", 7, int),
        )
        assert self_test.report(parts, as_json=False) == 2
        out, err = capsys.readouterr()
        assert out == (
            "jenis berita: 0 (kurang, seharusnya 8)\nsaluran: 3 (lengkap)\n"
            "huruf: 0 (kurang, seharusnya 7)\n"
        )
        assert err == (
            "Tidak lengkap: jenis berita, huruf. Pasang ulang KIM Writer, draf Anda aman.\n"
        )

    def test_a_lost_part_of_the_program(self, run, monkeypatch):
        monkeypatch.setitem(sys.modules, "kimwriter.commands.version", None)
        status, _, err = run("--version")
        assert status == 2
        assert err == (
            "Bagian program 'kimwriter.commands.version' tidak ada. Pasang ulang KIM Writer.\n"
        )

    def test_a_lost_data_file(self, run, monkeypatch):
        def lost(_options):
            raise MissingResourceError("kinds.toml")

        monkeypatch.setattr("kimwriter.commands.version.run", lost)
        assert run("--version")[2].startswith("Berkas bawaan 'kinds.toml' tidak ditemukan.")


class TestProcess:
    """What only a process of its own shows."""

    def start(self, *arguments, **options):
        environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        command = [sys.executable, "-m", "kimwriter", *arguments]
        options = {
            "capture_output": True,
            "cwd": ROOT,
            "env": environment,
        } | options
        return subprocess.run(command, check=False, **options)

    def test_utf8_whatever_the_system_says(self, tmp_path):
        draft = encode(Draft(Story(lead="Warga menanam 🌱."), ID))
        done = self.start("format", "-", "--channel", "whatsapp", "--json", input=draft)
        assert done.returncode == 0
        assert "🌱" in json.loads(done.stdout.decode("utf-8"))["text"]

    @pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
    def test_a_name_that_is_not_utf8(self, tmp_path):
        name = os.fsencode(tmp_path / "caf") + b"\xe9.txt"
        Path(os.fsdecode(name)).write_bytes(b"Warga berkumpul.")
        done = self.start(b"check", name, b"--json")
        assert done.returncode == 0
        assert json.loads(done.stdout)["files"][0]["path"].endswith("\udce9.txt")

    @pytest.mark.parametrize("unbuffered", ["", "1"])
    def test_a_reader_that_goes_away(self, unbuffered):
        reading, writing = os.pipe()
        os.close(reading)
        done = self.start(
            *("--help",),
            stdout=writing,
            stderr=subprocess.PIPE,
            capture_output=False,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        )
        os.close(writing)
        assert (done.returncode, done.stderr) == (141, b"")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device")
    @pytest.mark.parametrize("unbuffered", ["", "1"])
    def test_a_full_disk_for_the_answer(self, unbuffered):
        with Path("/dev/full").open("wb") as full:
            done = self.start(
                *("--help",),
                stdout=full,
                stderr=subprocess.PIPE,
                capture_output=False,
                env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            )
        assert done.returncode == 2
        assert done.stderr == b"Hasilnya tidak dapat ditulis: penyimpanan komputer penuh.\n"

    @pytest.mark.parametrize(("code", "status"), [(errno.EPIPE, 141), (errno.ENOSPC, 2)])
    def test_an_answer_that_cannot_be_written(self, tmp_path, monkeypatch, code, status):
        class Refusing(io.StringIO):
            def flush(self):
                raise OSError(code, os.strerror(code))

            def fileno(self):
                return file.fileno()

        with (tmp_path / "out").open("wb") as file:
            monkeypatch.setattr(sys, "stdout", Refusing())
            assert program.main(["--version"]) == status

    def test_interrupted(self, run, monkeypatch):
        class Interrupted(io.BytesIO):
            def read(self, *_):
                raise KeyboardInterrupt

        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))
        assert run("check", "-") == (130, "", "")

    def test_commands_do_not_load_qt(self, tmp_path):
        Path("a.txt").write_text("Warga berkumpul.", encoding="utf-8")
        script = (
            "import sys\nfrom kimwriter.__main__ import main\n"
            "status = main(sys.argv[1:])\n"
            "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
            "sys.exit(status)\n"
        )
        command = [sys.executable, "-c", script, "check", str(tmp_path / "a.txt")]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")

    def test_a_program_without_a_console(self, monkeypatch):
        monkeypatch.setattr(sys, "stdout", None)
        monkeypatch.setattr(sys, "stderr", None)
        assert program.main(["--version"]) == 0
        assert program.main(["terbang"]) == 2
        sys.stdout.close()


@pytest.mark.parametrize("arguments", [[], ["Rapat é 🌧.kim"], ["D:\\draf\\BERITA.KIM"]])
def test_the_window_opens_without_a_command(monkeypatch, arguments):
    opened = []
    window = types.SimpleNamespace(run_window=lambda file: opened.append(file) or 0)
    monkeypatch.setitem(sys.modules, "kimwriter.start", window)
    assert program.main(arguments) == 0
    assert opened == (arguments or [""])
