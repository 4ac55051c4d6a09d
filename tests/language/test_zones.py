"""The zone of a place."""

import pytest

from kimwriter.language.zones import zone_of


@pytest.mark.parametrize(
    ("place", "zone"),
    [("KOTA BIMA", "WITA"), ("Kab. Lombok Timur", "WITA"), ("jayapura", "WIT"),
     ("PROBOLINGGO", "WIB"), ("", "WIB")],
)  # fmt: skip
def test_a_place_has_its_zone(place: str, zone: str) -> None:
    assert zone_of(place) == zone
