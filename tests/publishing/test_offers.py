"""Hashtags that suit a story."""

from hypothesis import given
from hypothesis import strategies as st

from kimwriter.publishing.offers import MOST, offers, places
from kimwriter.story import Facts, Story

STORY = Story(
    title="Posyandu Melati Layani 45 Balita",
    lead="PROBOLINGGO – Posyandu Melati di Kelurahan Jrebeng Lor, Kota Probolinggo, ramai.",
    body="Wali Kota Probolinggo Habib Hadi hadir. Warga Desa Bayeman ikut.",
    city="Probolinggo",
    organisation="KIM Jrebeng Lor",
)


def test_places_are_told_from_the_people_beside_them() -> None:
    assert places(STORY) == ("Jrebeng Lor", "Kota Probolinggo", "Bayeman")


def test_organisation_topic_places_and_kind_are_offered() -> None:
    assert offers(STORY, {}) == (
        *("KIMJrebengLor", "Posyandu", "JrebengLor", "KotaProbolinggo", "Bayeman"),
        *("Probolinggo", "KegiatanWarga"),
    )


def test_the_members_own_sets_come_first_and_what_is_there_is_not_offered() -> None:
    story = Story(kind="umkm", lead="Warga Kelurahan Jati berjualan.", hashtags=("#Jati", "umkm"))
    sets = {"Jati": ("KIMJati", "Jati"), "umkm": ("#BelaBeliProduk",), "bencana": ("Siaga",)}
    assert offers(story, sets) == ("KIMJati", "BelaBeliProduk")


@given(st.text(), st.text())
def test_any_text_at_all_gives_a_few(lead: str, place: str) -> None:
    found = offers(Story(lead=lead, facts=Facts(di_mana=place)), {})
    assert len(found) <= MOST
    assert all(name and not name.startswith("#") for name in found)
