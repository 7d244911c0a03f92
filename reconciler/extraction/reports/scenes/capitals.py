"""The capital of a country, where a sentence names it by that word alone: "a truck bomb in the capital"."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from reconciler.concepts.place import Place
from reconciler.extraction.nationalities import NATIONALITIES

_NAMES = (
    "AE Abu Dhabi; AF Kabul; AL Tirana; AM Yerevan; AO Luanda; AR Buenos Aires; AT Vienna; AZ Baku; BA Sarajevo; "
    "BD Dhaka; BE Brussels; BF Ouagadougou; BG Sofia; BH Manama; BI Bujumbura; BO La Paz; BR Brasilia; BY Minsk; "
    "CD Kinshasa; CF Bangui; CG Brazzaville; CL Santiago; CN Beijing; CO Bogota; CR San Jose; CU Havana; CY "
    "Nicosia; CZ Prague; DE Berlin; DJ Djibouti; DK Copenhagen; DO Santo Domingo; DZ Algiers; EC Quito; EG Cairo; "
    "ER Asmara; ES Madrid; ET Addis Ababa; FI Helsinki; FR Paris; GB London; GE Tbilisi; GH Accra; GN Conakry; GR "
    "Athens; GT Guatemala City; HN Tegucigalpa; HR Zagreb; HT Port-au-Prince; HU Budapest; ID Jakarta; IE Dublin; "
    "IN New Delhi; IQ Baghdad; IR Tehran; IT Rome; JM Kingston; JO Amman; JP Tokyo; KE Nairobi; KG Bishkek; KH "
    "Phnom Penh; KP Pyongyang; KR Seoul; KW Kuwait City; LA Vientiane; LB Beirut; LK Colombo; LR Monrovia; LY "
    "Tripoli; MA Rabat; MD Chisinau; MG Antananarivo; MK Skopje; ML Bamako; MM Nay Pyi Taw; MN Ulaanbaatar; MR "
    "Nouakchott; MW Lilongwe; MX Mexico City; MY Kuala Lumpur; MZ Maputo; NE Niamey; NG Abuja; NI Managua; NL "
    "Amsterdam; NO Oslo; NP Kathmandu; OM Muscat; PE Lima; PG Port Moresby; PH Manila; PK Islamabad; PL Warsaw; "
    "PT Lisbon; PY Asuncion; QA Doha; RO Bucharest; RS Belgrade; RU Moscow; RW Kigali; SA Riyadh; SD Khartoum; SE "
    "Stockholm; SL Freetown; SN Dakar; SO Mogadishu; SS Juba; SV San Salvador; SY Damascus; TD Ndjemena; TG Lome; "
    "TH Bangkok; TJ Dushanbe; TM Ashgabat; TN Tunis; TR Ankara; UA Kyiv; UG Kampala; UY Montevideo; UZ Tashkent; "
    "VE Caracas; VN Hanoi; YE Sanaa; ZA Pretoria; ZM Lusaka; ZW Harare"
)
CAPITALS: Mapping[str, str] = dict(entry.split(" ", 1) for entry in _NAMES.split("; "))
"""Country to the seat of its government, as the gazetteer names it."""
_SAID = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Aa]round|through|to|into|[Aa]cross|[Ii]nside|rocked|hit|struck|shook|on|for|of)"
    r" the"
    r"(?: (?P<people>[A-Z][a-z]+))? capital\b(?!,? [A-Z]| of\b| city of\b| punish)",
    re.ASCII,
)
_FROM = re.compile(
    r"\b(?<!in the )(?<!on the )(?:miles|mi|km|kms|kilomet(?:er|re)s|north|south|(?:north|south)?-?(?:east|west))"
    r"(?: \([^()]*\))? (?:of|from) the",
    re.ASCII,
)
_LOOK = 30


def the_capital(words: str, start: int, named: Sequence[Place]) -> Place | None:
    """The capital that a sentence which begins at `start` speaks of, if the article names it anywhere."""
    said = _SAID.search(words)
    if said is None or _FROM.search(words, max(0, said.start() - _LOOK), said.end()) is not None:
        return None
    of_people = NATIONALITIES.get((said["people"] or "").lower())
    if said["people"] and of_people is None:
        return None
    place = next((each for each in named if of_people in (None, each.country)), None)
    at = start + said.end() - len("capital")
    return place and msgspec.structs.replace(place, start=at, end=start + said.end(), text="capital")


def capitals(places: Iterable[Place]) -> tuple[Place, ...]:
    """The capitals that an article names, each once, the one named most first."""
    named = [place for place in places if CAPITALS.get(place.country or "") == place.name]
    often = Counter(place.name for place in named)
    found = {place.name: place for place in named}
    return tuple(sorted(found.values(), key=lambda place: -often[place.name]))
