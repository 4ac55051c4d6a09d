import json
import re

import pytest
from any_story import DRAFTS, JSON
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.drafts.errors import DamagedError, DraftError
from kimwriter.drafts.format import decode, encode

HEAD = b'{"format":"kimwriter/1",'
FROM_ELSEWHERE = {
    "empty": (b"", "Berkas ini kosong."),
    "blank": (b" \r\n", "Berkas ini kosong."),
    "zeros after a power cut": (b"\0" * 512, "Berkas ini kosong."),
    "not UTF-8": (b'{"format": "kimwriter/1", "title": "caf\xe9"}', "bukan teks UTF-8"),
    "UTF-16": ('{"format": "kimwriter/1"}'.encode("utf-16"), "bukan teks UTF-8"),
    "not JSON": (b"halo", "bukan JSON yang utuh (baris 1, kolom 1)"),
    "cut off": (HEAD + b'\n "title": "War', "bukan JSON yang utuh (baris 2, kolom 11)"),
    "two objects": (b'{"format":"kimwriter/1"}{}', "bukan JSON yang utuh"),
    "a list": (b"[1]", "bukan objek JSON"),
    "a text": (b'"kimwriter/1"', "bukan objek JSON"),
    "null": (b"null", "bukan objek JSON"),
    "no format": (b"{}", "tidak menyebut formatnya"),
    "a number as format": (b'{"format": 1}', "tidak menyebut formatnya"),
    "another format": (b'{"format": "word/1"}', "berformat 'word/1'"),
    "a format with a long name": (b'{"format": "' + b"x\\n" * 99 + b'"}', "berformat 'x x x x"),
    "format zero": (b'{"format": "kimwriter/0"}', "berformat 'kimwriter/0'"),
    "NaN": (HEAD + b'"x": NaN}', "memuat NaN"),
    "Infinity": (HEAD + b'"x": [-Infinity]}', "memuat -Infinity"),
    "a number beyond all": (HEAD + b'"x": 1e999}', "memuat '1e999'"),
    "a number of 5,000 digits": (HEAD + b'"x": ' + b"9" * 5000 + b"}", "bilangan yang terlalu"),
    "a key twice": (HEAD + b'"title": "a", "title": "b"}', "'title' tertulis dua kali"),
    "a key twice within": (HEAD + b'"facts": {"apa": "", "apa": ""}}', "'apa' tertulis dua kali"),
    "a detail twice": (
        HEAD + b'"details": {"siapa.tamu": "a", "siapa": {"tamu": "b"}}}',
        "'siapa.tamu' tertulis dua kali",
    ),
    "21 levels": (HEAD + b'"x": ' + b"[" * 20 + b"]" * 20 + b"}", "lebih dari 20"),
    "a million brackets": (b"[" * 1_000_000, "lebih dari 20"),
    "a million objects": (b'{"a":' * 300_000, "lebih dari 20"),
    "too big": (HEAD + b'"x": "' + b"a" * 2_000_000 + b'"}', "lebih besar dari 2 MB"),
}
WRONG_VALUES = {
    "title": (1, "'title' dalam berkas ini seharusnya teks."),
    "lead": (None, "'lead' dalam berkas ini seharusnya teks."),
    "body": ([], "'body' dalam berkas ini seharusnya teks."),
    "id": ("../../etc", "'id' dalam berkas ini seharusnya 12 angka"),
    "sha256": (5, "'sha256' dalam berkas ini seharusnya teks."),
    "kind": ("gosip", "'kind' dalam berkas ini berisi 'gosip', padahal yang dikenal: kegiatan,"),
    "status": ("selesai", "'status' dalam berkas ini berisi 'selesai'"),
    "facts": ([], "'facts' dalam berkas ini seharusnya objek."),
    "facts.apa": ({"apa": 1}, "'facts.apa' dalam berkas ini seharusnya teks."),
    "facts.kapan": ({"kapan": 3}, "'facts.kapan' dalam berkas ini seharusnya teks."),
    "facts.kapan.date": ({"kapan": {"date": 3}}, "'facts.kapan.date' dalam berkas ini"),
    "details": ({"siapa": {"tamu": 1}}, "'details.siapa.tamu' dalam berkas ini seharusnya teks."),
    "unknown": (["apa", 1], "'unknown' dalam berkas ini seharusnya daftar teks."),
    "hashtags": ("KIM", "'hashtags' dalam berkas ini seharusnya daftar teks."),
    "quotes": (["a"], "'quotes' dalam berkas ini seharusnya daftar objek."),
    "quotes.0.words": ([{"words": 1}], "'quotes.0.words' dalam berkas ini seharusnya teks."),
    "composed.1.from": ([{}, {"from": "apa"}], "'composed.1.from' dalam berkas ini seharusnya"),
    "ignored.0.rule": ([{"rule": 1}], "'ignored.0.rule' dalam berkas ini seharusnya teks."),
    "channels.web": ({"web": ""}, "'channels.web' dalam berkas ini seharusnya objek."),
    "photos.0.file": ([{"file": "../a.jpg"}], "'photos.0.file' dalam berkas ini seharusnya nama"),
    "photos": ([{}] * 1001, "'photos' dalam berkas ini memuat lebih dari 1000 butir."),
}
NO_TIMES = [
    {"date": "2026-11-31"},
    {"date": "24/11/2026"},
    {"date": "2026-W47-2"},
    {"end_date": "20261124"},
    {"time": "24:00"},
    {"time": "9:00"},
    {"end_time": "09.00"},
    {"zone": "GMT"},
]
NO_NAMES = ["/x.jpg", "a/b.jpg", "a\\b.jpg", "..", ".", "a:b", "con", "NUL.jpg", " a", "a.", "a\0b"]


@pytest.mark.parametrize(("data", "message"), FROM_ELSEWHERE.values(), ids=FROM_ELSEWHERE)
def test_what_is_no_draft_is_refused_in_plain_words(data, message):
    with pytest.raises(DamagedError) as refused:
        decode(data)
    assert_plain(str(refused.value))
    assert message in str(refused.value)


@pytest.mark.parametrize(("key", "case"), WRONG_VALUES.items(), ids=WRONG_VALUES)
def test_a_wrong_value_is_refused_with_its_name(key, case):
    value, message = case
    data = json.dumps({"format": "kimwriter/1", key.partition(".")[0]: value}).encode()
    with pytest.raises(DamagedError, match=re.escape(message)) as refused:
        decode(data)
    assert_plain(str(refused.value))


@pytest.mark.parametrize("kapan", NO_TIMES, ids=str)
def test_a_time_that_does_not_exist_is_refused(kapan):
    data = json.dumps({"format": "kimwriter/1", "facts": {"kapan": kapan}}).encode()
    with pytest.raises(DamagedError, match="kapan' dalam berkas ini memuat tanggal"):
        decode(data)


@pytest.mark.parametrize("name", NO_NAMES)
def test_a_photo_outside_the_drafts_folder_is_refused(name):
    data = json.dumps({"format": "kimwriter/1", "photos": [{"file": name}]}).encode()
    with pytest.raises(DamagedError, match="tanpa folder"):
        decode(data)


@pytest.mark.parametrize(
    "crop", ["4:5", "4:5 0 0 0 5", "4:5 5000 0 5001 1", "4:5 -1 0 5 5", "a 1 1 1 1"]
)
def test_a_part_of_a_photo_that_is_not_there_is_refused(crop):
    data = json.dumps({"format": "kimwriter/1", "photos": [{"file": "a.jpg", "crop": crop}]})
    with pytest.raises(DamagedError, match="crop' dalam berkas ini seharusnya bentuk"):
        decode(data.encode())


def test_twenty_levels_are_read():
    assert decode(HEAD + b'"x": ' + b"[" * 19 + b"]" * 19 + b"}").extra


def test_brackets_and_quotes_within_texts_do_not_count():
    text = "[{" * 50 + '\\"' + "[" * 50
    assert decode(HEAD + f'"title": "{text}"}}'.encode()).story.title.count("[") == 100


def test_half_a_million_escaped_quotes_are_refused_at_once():
    with pytest.raises(DamagedError, match="bukan JSON"):
        decode(b'"' + b'\\"' * 900_000)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_draft_or_refused(data):
    try:
        decode(data)
    except DraftError as refused:
        assert_plain(str(refused))


@given(DRAFTS, st.data())
def test_any_value_in_any_key_is_read_or_refused(draft, data):
    content = json.loads(encode(draft))
    key = data.draw(st.sampled_from(sorted(content)))
    content[key] = data.draw(JSON)
    try:
        decode(json.dumps(content).encode())
    except DraftError as refused:
        assert_plain(str(refused))


@given(DRAFTS, st.data())
def test_a_file_cut_off_anywhere_is_refused(draft, data):
    whole = encode(draft).rstrip()
    cut = data.draw(st.integers(0, len(whole) - 1))
    with pytest.raises(DamagedError):
        decode(whole[:cut])


def assert_plain(message):
    """One line, a full sentence, and something to do."""
    assert "\n" not in message
    assert message.endswith(".")
    assert "Traceback" not in message
    assert len(message) < 400
    assert message.isprintable()
