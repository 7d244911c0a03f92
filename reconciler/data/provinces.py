"""First-level divisions as English news names them, and those drawn anew since the older edition of GeoNames.

Names of the redrawn are told by country and GeoNames' code, as its newer edition has them.
"""

from collections.abc import Mapping


def _named(rows: str) -> Mapping[str, tuple[str, ...]]:
    """Name in GeoNames to the names in news, from lines such as "Ninawa: Nineveh, Ninewa"."""
    lines = (row.split(": ") for row in rows.strip().splitlines())
    return {name.strip(): tuple(told.split(", ")) for name, told in lines}


PROVINCE_NAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "AF": _named("""
        Bamyan: Bamiyan, Bamyan
        Daykundi: Daikundi, Daykundi, Dai Kundi, Day Kundi
        Helmand: Helmand, Hilmand
        Jowzjan: Jowzjan, Jawzjan, Jozjan, Juzjan
        Kunduz: Kunduz, Kundoz, Konduz, Qunduz
        Nangarhar: Nangarhar, Nangahar, Nangrahar, Ningarhar
        Nuristan: Nuristan, Nooristan
        Paktiya: Paktia, Paktya
        Panjshayr: Panjshir, Panjsher
        Sar-e Pul: Sar-e-Pul, Sar-i-Pul, Sari Pul, Saripul
        Uruzgan: Uruzgan, Urozgan, Uruzghan, Oruzgan
        Wardak: Wardak, Maidan Wardak, Maidan-Wardak, Wardag
    """),
    "BF": _named("""
        High-Basins: Hauts-Bassins
        Southwest: Sud-Ouest
    """),
    "DE": _named("""
        Hessen: Hesse
        Rheinland-Pfalz: Rhineland-Palatinate
        Thuringen: Thuringia
    """),
    "EG": _named("""
        Ad Daqahliyah: Dakahlia, Daqahlia
        Al Buhayrah: Beheira
        Al Fayyum: Fayoum
        Al Gharbiyah: Gharbia
        Al Isma'iliyah: Ismailia
        Al Jizah: Giza
        Al Minufiyah: Menoufia, Monufia
        Al Minya: Minya
        Al Qahirah: Cairo
        Al Qalyubiyah: Qalyubia
        Al Wadi al Jadid: New Valley
        As Suways: Suez
        Asyut: Assiut, Asyut
        Bani Suwayf: Beni Suef
        Bur Sa‘id: Port Said
        Dumyat: Damietta
        Eastern: Sharqia
        Kafr ash Shaykh: Kafr el-Sheikh
        Qina: Qena
        Shamal Sina': North Sinai
        Suhaj: Sohag
    """),
    "ES": _named("""
        Andalucia: Andalusia
        Castilla y Leon: Castile and Leon
        Catalunya: Catalonia
    """),
    "ET": _named("""
        Binshangul Gumuz: Benishangul-Gumuz
        Gambela: Gambella
        Somali: Somali Region
    """),
    "GR": _named("""
        Peloponnisos: Peloponnese
        Thessalia: Thessaly
    """),
    "HT": _named("Grande’Anse: Grand'Anse"),
    "IN": _named("""
        Kashmir: Kashmir, Jammu and Kashmir
        NCT: Delhi
    """),
    "IQ": _named("""
        Al Muthanna: Muthanna
        Al Qadisiyah: Qadisiyah
        An Najaf: Najaf
        Arbil: Erbil, Irbil
        As Sulaymaniyah: Sulaimaniyah, Sulaymaniyah, Sulaimaniya
        Dahuk: Dohuk, Duhok
        Karbala’: Karbala, Kerbala
        Ninawa: Nineveh, Ninewa
        Salah ad Din: Salahuddin, Salaheddin, Salahaddin
    """),
    "IR": _named("""
        Azarbayjan-e Gharbi: West Azerbaijan
        Chahar Mahal va Bakhtiari: Chaharmahal and Bakhtiari
        Esfahan: Isfahan, Esfahan
        Khorasan-e Jonubi: South Khorasan
        Khorasan-e Shomali: North Khorasan
        Kohgiluyeh va Bowyer Ahmad: Kohgiluyeh and Boyer-Ahmad
        Kordestan: Kurdistan, Kordestan
        Sistan va Baluchestan: Sistan and Baluchestan, Sistan-Baluchestan, Sistan-Baluchistan
    """),
    "IT": _named("""
        Latium: Lazio
        Lombardia: Lombardy
        Piemonte: Piedmont
        Puglia: Puglia, Apulia
        Sardegna: Sardinia
        Sicilia: Sicily
        The Marches: Marche
    """),
    "KE": _named("""
        Marakwet District: Elgeyo Marakwet
        Murang'a District: Murang'a
        Nairobi Area: Nairobi
        Nyamira District: Nyamira
        Tharaka District: Tharaka Nithi
    """),
    "KZ": _named("""
        Aqtoebe: Aktobe
        Batys Qazaqstan: West Kazakhstan
        Mangghystau: Mangystau
        Qaraghandy: Karaganda
        Qostanay: Kostanay
        Soltustik Qazaqstan: North Kazakhstan
    """),
    "LB": _named("""
        Beqaa: Bekaa, Bekaa Valley, Beqaa
        Beyrouth: Beirut
        Liban-Nord: North Lebanon
        Liban-Sud: South Lebanon
        Mont-Liban: Mount Lebanon
        Nabatiye: Nabatieh
    """),
    "ML": _named("Tombouctou: Timbuktu"),
    "MM": _named("""
        Ayeyarwady: Ayeyarwady, Irrawaddy
        Kayin: Kayin, Karen
    """),
    "PL": _named("""
        Lower Silesian Voivodeship: Lower Silesia
        Masovian Voivodeship: Masovia, Mazovia
        Silesian Voivodeship: Silesia
        Subcarpathian Voivodeship: Subcarpathia
    """),
    "RU": _named("""
        Arkhangelskaya: Arkhangelsk
        Brjansk: Bryansk
        Ingushetiya: Ingushetia
        Jaroslavl: Yaroslavl
        Kabardino-Balkariya: Kabardino-Balkaria
        Kalmykiya: Kalmykia
        Kamtsjatka: Kamchatka
        Karachayevo-Cherkesiya: Karachay-Cherkessia
        Khabarovskiy kray: Khabarovsk
        Komi, Respublika: Komi
        Krasnodarskiy: Krasnodar
        Krasnoyarskiy: Krasnoyarsk
        Nizjnij Novgorod: Nizhny Novgorod
        Orjol: Oryol, Orel
        Primorskiy: Primorye, Primorsky
        Respublika Buryatiya: Buryatia
        Rjazan: Ryazan
        Stavropol'skiy: Stavropol
        Tjumen: Tyumen
        Transbaikal Territory: Zabaikalsky
        Tverskaya: Tver
        Tyva: Tuva, Tyva
        Voronezj: Voronezh
    """),
    "SO": _named("""
        Galguduud: Galgaduud, Galguduud
        Hiiraan: Hiran, Hiraan
        Lower Shabeelle: Lower Shabelle
        Middle Shabele: Middle Shabelle
    """),
    "SY": _named("""
        Al-Hasakah: Hasakah, Hassakeh
        Ar-Raqqah: Raqqa
        As-Suwayda: Sweida, Suwayda, Suweida
        Dar'a: Daraa, Deraa
        Deir ez-Zor: Deir ez-Zor, Deir Ezzor, Deir al-Zor, Deir el-Zour
        Hamah: Hama
        Hims: Homs
        Rif-dimashq: Rif Dimashq, Damascus Countryside
    """),
    "TD": _named("Biltine: Wadi Fira"),
    "TJ": _named("Viloyati Sughd: Sughd"),
    "UA": _named("""
        Odessa: Odesa, Odessa
        Vinnyts'ka: Vinnytsia
        Zaporizhia: Zaporizhzhia, Zaporizhia
    """),
    "YE": _named("""
        Ad Dali‘: Dhale, Dhalea
        Al Bayda’: Bayda
        Al Hudaydah: Hodeidah, Hudaydah
        Hadramawt: Hadramawt, Hadramout
        Ma’rib: Marib
        Saʻdah: Saada
        Shabwah: Shabwa
        Taʻizz: Taiz, Taizz
        ‘Adan: Aden
        ‘Amran: Amran
    """),
}
"""Country to its divisions: the name that the older edition and ISO 3166-2 give, to those of news, the first first."""


def _coded(country: str, told: str) -> dict[tuple[str, str], str]:
    pairs = (each.split(" ", 1) for each in told.split(", "))
    return {(country, code): name for code, name in pairs}


REDRAWN: Mapping[tuple[str, str], str] = {
    **_coded(
        "CD",
        "02 Equateur, 04 Kasai-Oriental, 06 Kinshasa, 08 Kongo Central, 10 Maniema, 11 North Kivu, 12 South Kivu, "
        "13 Bas-Uele, 14 Haut-Katanga, 15 Haut-Lomami, 16 Haut-Uele, 17 Ituri, 18 Kasai, 19 Kwango, 20 Kwilu, "
        "21 Lomami, 22 Lualaba, 23 Kasai Central, 24 Mai-Ndombe, 25 Mongala, 26 Nord-Ubangi, 27 Sankuru, "
        "28 Sud-Ubangi, 29 Tanganyika, 30 Tshopo, 31 Tshuapa",
    ),
    **_coded("ET", "SI Sidama, SW South West Ethiopia"),
    **_coded("GH", "12 Ahafo, 13 Bono, 14 Bono East, 16 Oti, 18 Western North"),
    **_coded("ID", "PD Southwest Papua, PE Highland Papua, PS South Papua, PT Central Papua"),
    **_coded("IN", "41 Ladakh"),
    **_coded("NP", "1 Koshi, 2 Madhesh, 3 Bagmati, 4 Gandaki, 5 Lumbini, 6 Karnali, 7 Sudurpashchim"),
    **_coded("PK", "03 Khyber Pakhtunkhwa"),
    **_coded("SD", "38 Gezira, 39 Gedaref, 56 North Kordofan, 62 West Kordofan"),
}
"""Country and GeoNames' code of a division to its name."""
