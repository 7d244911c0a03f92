"""Islands and regions that news names as places, and that no list of divisions holds."""

from collections.abc import Iterator

from reconciler.data.gazetteer import PROVINCE
from reconciler.data.pack_gazetteer import Row

REGIONS: tuple[tuple[str, str, float, float, int], ...] = (
    ("AZ", "Nagorno-Karabakh, Karabakh", 39.8, 46.8, 150_000),
    ("CD", "Ituri", 1.6, 30.0, 4_000_000),
    ("EG", "Sinai, Sinai Peninsula", 29.5, 33.8, 600_000),
    ("ET", "Ogaden", 7.0, 44.0, 4_000_000),
    ("GE", "South Ossetia", 42.3, 44.0, 50_000),
    ("GR", "Lesbos", 39.2, 26.3, 90_000),
    ("ID", "Flores", -8.7, 121.0, 1_900_000),
    ("ID", "Java", -7.3, 110.0, 150_000_000),
    ("ID", "Kalimantan", -0.5, 114.0, 16_000_000),
    ("ID", "Lombok", -8.6, 116.3, 3_700_000),
    ("ID", "Sulawesi", -2.0, 120.5, 19_000_000),
    ("ID", "Sumatra", -0.6, 101.5, 58_000_000),
    ("IL", "Galilee", 32.8, 35.4, 1_200_000),
    ("IQ", "Kurdistan, Iraqi Kurdistan", 36.4, 44.4, 6_000_000),
    ("JP", "Honshu", 36.0, 138.0, 104_000_000),
    ("JP", "Kyushu", 32.8, 130.9, 14_000_000),
    ("JP", "Tohoku", 38.9, 140.7, 9_000_000),
    ("LY", "Cyrenaica", 30.0, 22.0, 1_600_000),
    ("LY", "Fezzan", 26.3, 14.0, 500_000),
    ("MD", "Transnistria, Trans-Dniester", 46.9, 29.6, 470_000),
    ("PH", "Basilan", 6.6, 122.0, 400_000),
    ("PH", "Luzon", 16.5, 121.0, 62_000_000),
    ("PH", "Mindanao", 7.9, 125.0, 26_000_000),
    ("PH", "Palawan", 9.8, 118.7, 1_100_000),
    ("PH", "Samar", 11.8, 125.0, 1_900_000),
    ("PH", "Sulu", 6.0, 121.1, 900_000),
    ("PK", "Swat, Swat Valley", 35.3, 72.4, 2_300_000),
    ("PK", "Waziristan", 32.8, 69.8, 1_200_000),
    ("SD", "Darfur", 13.5, 24.5, 9_000_000),
    ("SD", "Kordofan", 12.5, 30.0, 4_000_000),
    ("SO", "Puntland", 8.8, 49.0, 4_000_000),
    ("SO", "Somaliland", 9.8, 46.0, 4_000_000),
    ("SY", "Golan Heights, Golan", 33.0, 35.8, 50_000),
    ("UA", "Donbas, Donbass", 48.3, 38.0, 6_000_000),
)
"""Country, names (the canonical one first), latitude, longitude, inhabitants in round numbers."""


def region_rows() -> Iterator[Row]:
    """They hold provinces or parts of them, and stand on the level of provinces."""
    for country, told, latitude, longitude, inhabitants in REGIONS:
        name, *others = told.split(", ")
        yield Row(name, PROVINCE, country, "", "", latitude, longitude, inhabitants, tuple(others))
