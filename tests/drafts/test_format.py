import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from any_story import ANY_TEXT, DRAFTS, JSON
from hypothesis import given
from hypothesis import strategies as st

from kimwriter.drafts.draft import Draft, draft_of, new_draft
from kimwriter.drafts.format import (
    DraftError,
    NewerFormatError,
    canonical,
    decode,
    encode,
    readable,
)
from kimwriter.story import Facts, Photo, Quote, Story, When

FIXTURES = Path(__file__).parent.parent / "fixtures" / "drafts"


def as_file(**keys):
    return json.dumps({"format": "kimwriter/1", **keys}).encode()


def again(data, **changes):
    """What stands in the file after a program that knows less has read and saved it."""
    return json.loads(encode(replace(decode(data), **changes)))


@given(DRAFTS)
def test_any_story_comes_back_as_it_was(draft):
    assert decode(encode(draft)) == draft


@given(DRAFTS, st.dictionaries(ANY_TEXT.map("lain-{}".format), JSON, max_size=3))
def test_unknown_keys_of_any_form_are_kept(draft, unknown):
    data = as_file(**unknown, id=draft.id, title="Judul")
    assert {key: again(data)[key] for key in unknown} == unknown
    assert not decode(encode(decode(data))).outside


@given(st.text(st.characters(), max_size=20) | st.text("\ud83d\ude00\ud800a", max_size=6))
def test_any_text_can_be_saved_even_broken_unicode(title):
    saved = encode(draft_of(Story(title=title)))
    assert decode(saved).story.title == title.encode("utf-16", "surrogatepass").decode(
        "utf-16", "replace"
    )
    assert encode(decode(saved)) == saved


def test_surrogates_are_joined_or_replaced():
    assert (
        decode(encode(draft_of(Story(title="\ud83d\ude00 \ud800 é")))).story.title == "😀 \ufffd é"
    )
    assert decode(b'{"format":"kimwriter/1","title":"\\ud83d\\ude00 \\udc00x"}').story.title == (
        "😀 \ufffdx"
    )


def test_a_file_reads_well_in_notepad():
    whole = decode((FIXTURES / "lengkap.kim").read_bytes())
    assert encode(whole).decode() == (FIXTURES / "lengkap.kim").read_text(encoding="utf-8")


TEXTS = st.recursive(
    st.text(st.characters(exclude_categories=("Cs",))),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
)


@given(TEXTS)
def test_both_ways_of_writing_give_the_same_bytes(value):
    assert readable(value, ours=True) == readable(value)
    assert canonical(value, ours=True) == canonical(value)


def test_the_complete_file_is_understood():
    draft = decode((FIXTURES / "lengkap.kim").read_bytes())
    assert not draft.outside
    assert draft.status == "siap"
    assert draft.story.facts.kapan == When("2026-11-22", "06:30", "", "09:00", "WIB")
    assert draft.story.details["siapa.penyelenggara"] == "Karang Taruna Mangunharjo"
    assert draft.story.photos[0].file == "bibit.jpg"
    assert draft.channels["whatsapp"].text == "*Warga Menanam 300 Bibit Mangrove*"


def test_every_key_but_the_format_may_be_missing():
    draft = decode(as_file())
    assert draft.story == Story()
    assert draft.outside
    assert draft.status == "draf"
    assert re.fullmatch("[0-9a-f]{12}", draft.id)
    assert decode(as_file()).id == draft.id


def test_empty_values_of_the_template_count_as_missing():
    keys = {"id": "", "kind": "", "status": "", "sha256": "", "photos": [{"file": ""}]}
    assert decode(as_file(**keys)).story == Story(photos=(Photo(""),))


def test_a_byte_order_mark_and_line_breaks_within_a_text_are_no_fault():
    data = b'\xef\xbb\xbf{"format": "kimwriter/1",\r\n "lead": "satu\r\n\tdua\\u0000"}\r\n'
    assert decode(data).story.lead == "satu\r\n\tdua\0"


def test_a_change_by_another_program_is_accepted_and_told():
    data = encode(draft_of(Story(title="Lama")))
    assert not decode(data).outside
    changed = decode(data.replace(b"Lama", b"Baru"))
    assert changed.outside
    assert changed.story.title == "Baru"
    assert not decode(encode(changed)).outside


def test_the_checksum_is_over_the_rest_in_its_plain_form():
    content = json.loads(encode(new_draft()))
    told = content.pop("sha256")
    content["tambahan"] = {"b": [1.5, None], "a": "é"}
    plain = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    content["sha256"] = hashlib.sha256(plain.encode()).hexdigest()
    assert told != content["sha256"]
    assert not decode(json.dumps(content).encode()).outside


def test_unknown_keys_within_objects_are_kept():
    keys = {
        "facts": {"apa": "x", "cuaca": "cerah", "kapan": {"date": "2026-11-22", "musim": "hujan"}},
        "channels": {"instagram": {"text": "a", "kolase": True}},
    }
    saved = again(as_file(**keys))
    assert saved["facts"]["cuaca"] == "cerah"
    assert saved["facts"]["kapan"]["musim"] == "hujan"
    assert saved["channels"]["instagram"]["kolase"] is True


def test_unknown_keys_of_a_quote_follow_it():
    quotes = [{"name": "Ani", "umur": 1}, {"name": "Budi", "umur": 2}, {"name": "Cici"}]
    data = as_file(quotes=quotes)
    ani, budi, cici = decode(data).story.quotes
    swapped = again(data, story=Story(quotes=(budi, cici, ani)))
    assert [quote.get("umur") for quote in swapped["quotes"]] == [2, None, 1]
    edited = again(data, story=Story(quotes=(ani, Quote("Budi", words="Ya"))))
    assert [quote.get("umur") for quote in edited["quotes"]] == [1, 2]
    gone = again(data, story=Story())
    assert gone["quotes"] == []


def test_details_stand_beside_their_card():
    story = Story(details={"siapa.peserta": "warga", "klaim": "air beracun"})
    content = json.loads(encode(draft_of(story)))
    assert content["details"] == {"siapa": {"peserta": "warga"}, "klaim": "air beracun"}


def test_a_detail_named_like_a_card_does_not_hide_another():
    story = Story(details={"siapa": "x", "siapa.peserta": "y"})
    assert decode(encode(draft_of(story))).story == story


def test_a_time_that_does_not_exist_is_kept_as_text():
    story = Story(facts=Facts(kapan=When("2026-11-31", "09:00", zone="WIB")))
    assert decode(encode(draft_of(story))).story.facts.kapan == "2026-11-31 09:00 WIB"


def test_a_newer_format_is_refused_unless_only_looked_at():
    data = as_file(title="Besok", kind="jenis baru", suara=[1]).replace(
        b"kimwriter/1", b"kimwriter/7"
    )
    with pytest.raises(NewerFormatError, match="kimwriter/7"):
        decode(data)
    draft = decode(data, newer=True)
    assert draft.read_only
    assert draft.story.title == "Besok"
    assert draft.story.kind == "kegiatan"
    known = decode(as_file(kind="umkm").replace(b"kimwriter/1", b"kimwriter/2"), newer=True)
    assert known.story.kind == "umkm"


def test_a_draft_too_big_for_its_file_is_not_written():
    with pytest.raises(DraftError, match="lebih besar dari 2 MB"):
        encode(draft_of(Story(body="a" * 2_000_001)))


def test_a_list_too_long_to_be_read_again_is_not_written():
    with pytest.raises(DraftError, match="lebih dari 1000 butir"):
        encode(draft_of(Story(hashtags=("a",) * 1001)))
    assert decode(encode(draft_of(Story(hashtags=("a",) * 1000)))).story.hashtags == ("a",) * 1000


def test_new_drafts_have_ids_of_their_own():
    assert new_draft("umkm").story.kind == "umkm"
    assert new_draft().id != new_draft().id
    assert isinstance(new_draft(), Draft)
