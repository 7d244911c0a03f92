"""Islands and regions that news names as places, and that no list of divisions holds."""

from collections.abc import Iterator

from reconciler.data.gazetteer import DISTRICT, PROVINCE
from reconciler.data.pack_gazetteer import Row

REGIONS: tuple[tuple[str, str, float, float, int], ...] = (
    ("AZ", "Nagorno-Karabakh, Karabakh", 39.8, 46.8, 150_000),
    ("CD", "Katanga", -9.0, 26.5, 12_000_000),
    ("CO", "Catatumbo", 8.6, -73.1, 300_000),
    ("EG", "Sinai, Sinai Peninsula", 29.5, 33.8, 600_000),
    ("ET", "Ogaden", 7.0, 44.0, 4_000_000),
    ("FR", "Auvergne-Rhone-Alpes", 45.5, 4.5, 8_100_000),
    ("FR", "Bourgogne-Franche-Comte", 47.2, 4.8, 2_800_000),
    ("FR", "Centre-Val de Loire", 47.5, 1.7, 2_600_000),
    ("FR", "Grand Est", 48.7, 5.6, 5_600_000),
    ("FR", "Hauts-de-France", 49.9, 2.8, 6_000_000),
    ("FR", "Normandy, Normandie", 49.1, 0.1, 3_300_000),
    ("FR", "Nouvelle-Aquitaine", 45.2, 0.2, 6_100_000),
    ("FR", "Occitanie", 43.7, 2.2, 6_100_000),
    ("GB", "Greater Manchester", 53.5, -2.3, 2_900_000),
    ("GB", "Merseyside", 53.4, -2.9, 1_400_000),
    ("GB", "South Yorkshire", 53.5, -1.3, 1_400_000),
    ("GB", "Tyne and Wear", 54.9, -1.6, 1_200_000),
    ("GB", "West Midlands", 52.5, -1.9, 3_000_000),
    ("GB", "West Yorkshire", 53.8, -1.7, 2_400_000),
    ("GE", "South Ossetia", 42.3, 44.0, 50_000),
    ("GR", "Evros", 41.1, 26.2, 130_000),
    ("GR", "Lesbos", 39.2, 26.3, 90_000),
    ("ID", "Flores", -8.7, 121.0, 1_900_000),
    ("ID", "Java", -7.3, 110.0, 150_000_000),
    ("ID", "Kalimantan", -0.5, 114.0, 16_000_000),
    ("ID", "Lombok", -8.6, 116.3, 3_700_000),
    ("ID", "Sulawesi", -2.0, 120.5, 19_000_000),
    ("ID", "Sumatra", -0.6, 101.5, 58_000_000),
    ("IL", "Galilee, Upper Galilee, Western Galilee", 32.8, 35.4, 1_200_000),
    ("IL", "Negev", 30.9, 34.8, 700_000),
    ("IQ", "Kurdistan, Iraqi Kurdistan", 36.4, 44.4, 6_000_000),
    ("JP", "Honshu", 36.0, 138.0, 104_000_000),
    ("JP", "Kyushu", 32.8, 130.9, 14_000_000),
    ("JP", "Noto, Noto Peninsula", 37.3, 137.0, 200_000),
    ("JP", "Tohoku", 38.9, 140.7, 9_000_000),
    ("LY", "Cyrenaica", 30.0, 22.0, 1_600_000),
    ("LY", "Fezzan", 26.3, 14.0, 500_000),
    ("LY", "Tripolitania", 31.5, 13.0, 4_500_000),
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
    ("SO", "Galmudug", 5.5, 46.5, 1_400_000),
    ("SO", "Hirshabelle", 3.5, 45.5, 1_500_000),
    ("SO", "Jubaland", 0.9, 42.0, 1_300_000),
    ("SO", "Puntland", 8.8, 49.0, 4_000_000),
    ("SO", "Somaliland", 9.8, 46.0, 4_000_000),
    ("SY", "Golan Heights, Golan", 33.0, 35.8, 50_000),
    ("UA", "Donbas, Donbass", 48.3, 38.0, 6_000_000),
    ("UG", "Karamoja", 2.8, 34.3, 1_200_000),
)
"""Country, names (the canonical one first), latitude, longitude, inhabitants in round numbers."""

KHYBER = "Khyber Pakhtunkhwa"
DISTRICTS: tuple[tuple[str, str, str, float, float, int], ...] = (
    ("US", "New York", "Long Island", 40.8, -73.1, 2_900_000),
    ("PK", KHYBER, "Bajaur", 34.75, 71.5, 1_300_000),
    ("PK", KHYBER, "Bannu", 33.0, 70.6, 1_300_000),
    ("PK", KHYBER, "Buner", 34.4, 72.5, 1_000_000),
    ("PK", KHYBER, "Karak", 33.1, 71.1, 800_000),
    ("PK", KHYBER, "Khyber", 33.95, 71.1, 1_100_000),
    ("PK", KHYBER, "Kohistan, Upper Kohistan, Lower Kohistan", 35.3, 73.2, 800_000),
    ("PK", KHYBER, "Kurram", 33.8, 70.1, 800_000),
    ("PK", KHYBER, "Lakki Marwat", 32.6, 70.9, 1_000_000),
    ("PK", KHYBER, "Mohmand", 34.5, 71.3, 550_000),
    ("PK", KHYBER, "North Waziristan", 32.95, 69.85, 690_000),
    ("PK", KHYBER, "Orakzai", 33.65, 70.9, 390_000),
    ("PK", KHYBER, "Shangla", 34.8, 72.75, 900_000),
    ("PK", KHYBER, "South Waziristan", 32.3, 69.7, 890_000),
)
"""Country, province, names, latitude, longitude, inhabitants of districts that GeoNames' editions here do not have."""


def region_rows() -> Iterator[Row]:
    """They hold provinces or parts of them, and stand on the level of provinces; districts in theirs."""
    for country, told, latitude, longitude, inhabitants in REGIONS:
        name, *others = told.split(", ")
        yield Row(name, PROVINCE, country, "", "", latitude, longitude, inhabitants, tuple(others))
    for country, province, told, latitude, longitude, inhabitants in DISTRICTS:
        name, *others = told.split(", ")
        yield Row(name, DISTRICT, country, province, "", latitude, longitude, inhabitants, tuple(others))
