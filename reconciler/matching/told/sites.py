"""Sites: what kind of place was struck, as the head of a story tells it. A hotel and a checkpoint are two events."""

import re
from collections.abc import Mapping
from functools import cache

from reconciler.matching.told.story import head_of

_WORD = re.compile(r"[-\w]+", re.ASCII)
"""Whole words: Port-au-Prince is no port."""

WORDS: Mapping[str, str] = {
    "home": "home homes house houses apartment apartments residence townhouse duplex condo flat flats bedroom trailer"
    " household doorstep porch driveway",
    "bar": "bar bars nightclub nightclubs club lounge pub tavern disco cantina casino",
    "restaurant": "restaurant restaurants cafe diner eatery pizzeria teahouse",
    "shop": "store stores shop shops supermarket mall bakery pharmacy barbershop salon",
    "market": "market markets bazaar marketplace souk stall stalls",
    "school": "school schools college university campus classroom academy madrasa kindergarten seminary dormitory",
    "church": "church churches cathedral monastery chapel parish",
    "mosque": "mosque mosques shrine imambargah",
    "temple": "temple temples gurdwara pagoda",
    "synagogue": "synagogue",
    "hotel": "hotel hotels motel resort guesthouse hostel",
    "park": "park parks playground",
    "beach": "beach beaches seafront",
    "parking lot": "carpark",
    "checkpoint": "checkpoint checkpoints roadblock",
    "base": "base barracks garrison outpost camp",
    "bus": "bus buses minibus coach trolleybus",
    "train": "train trains tram locomotive",
    "aircraft": "plane planes airliner aircraft helicopter jet floatplane",
    "vessel": "boat boats ferry ship vessel dinghy trawler canoe raft",
    "lorry": "lorry lorries truck trucks tanker",
    "airport": "airport airfield runway",
    "port": "port harbour harbor dock docks wharf quay",
    "mine": "colliery coalmine shaft pit",
    "factory": "factory factories plant mill warehouse godown refinery",
    "prison": "prison jail",
    "court": "courthouse courtroom",
    "stadium": "stadium arena pitch",
    "theatre": "theatre theater cinema",
    "bank": "bank",
    "embassy": "embassy consulate",
    "bridge": "bridge",
    "tunnel": "tunnel",
    "farm": "farm farms ranch orchard plantation",
    "wedding": "wedding",
    "funeral": "funeral mourners",
    "party": "party barbecue cookout",
    "rally": "rally protest protesters demonstration procession march parade",
    "convoy": "convoy patrol motorcade",
    "dam": "dam reservoir weir causeway",
}
"""Site to the words that tell of it, whatever stands around them."""
PHRASES: Mapping[str, tuple[str, ...]] = {
    "petrol station": ("gas station", "petrol station", "filling station", "fuel station"),
    "parking lot": ("parking lot", "car park", "parking garage"),
    "police post": ("police station", "police post", "police headquarters"),
    "bus station": ("bus station", "bus terminal", "bus stop", "bus park"),
    "mine": ("coal mine", "gold mine", "coal pit"),
    "restaurant": ("salad bar", "snack bar", "coffee shop"),
}
"""Site to words in a row that tell of it; what they are made of tells no other site then."""


def sites_in(story: str) -> tuple[str, ...]:
    """Sites that the head of a story tells, sorted."""
    head, found = head_of(story), set()
    for phrase, site in _site_of_phrase().items():
        if phrase in head:
            found.add(site)
            head = head.replace(phrase, "")
    sites = _site_of_word()
    return tuple(sorted(found.union(sites[word] for word in sites.keys() & _WORD.findall(head))))


@cache
def _site_of_phrase() -> Mapping[str, str]:
    return {phrase: site for site, phrases in PHRASES.items() for phrase in phrases}


@cache
def _site_of_word() -> Mapping[str, str]:
    return {word: site for site, words in WORDS.items() for word in words.split()}
