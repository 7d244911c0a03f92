"""Words around names that say whether they are places, and of what kind."""

from collections.abc import Mapping

from reconciler.concepts.place import PlaceLevel
from reconciler.extraction.happenings import names, several

INSIDE = frozenset("in at near outside around across inside throughout into within toward towards onto off".split())
"""Prepositions that places follow."""
ONLY_TOWNS = frozenset(
    "overran overrun retook retake retaken retaking recaptured recapture recapturing besieged besieging liberated"
    " liberating shelled shelling bombarded bombarding pounded pounding".split()
)
"""What is done to towns."""
TAKEN = ONLY_TOWNS | frozenset(
    "attacked seized captured bombed stormed raided cleared invaded targeted regained secured lost took abandoned"
    " evacuated".split()
)
"""What is done to towns, and to people as well."""
BESIDE = TAKEN | frozenset(
    "of from to for over between and hit struck rocked on through via leaving reached fled fleeing entered left shook"
    " jolted lashed battered razed torched looted".split()
)
"""Words that places follow, and people and bodies as well."""

_WORDS_OF: Mapping[PlaceLevel, str] = {
    "province": "province provinces governorate department state region oblast wilaya wilayat",
    "district": (
        "district districts county parish subdistrict prefecture island peninsula commune raion rayon tehsil"
        " tahsil taluk taluka upazila woreda cercle regency canton lga sector"
    ),
    "city": "city town village villages towns cities township suburb municipality hamlet settlement",
    "site": "quarter slum neighborhood neighbourhood",
}
KINDS: Mapping[str, PlaceLevel] = {word: level for level, words in _WORDS_OF.items() for word in words.split()}
"""What the text calls a place, and the level that this gives it."""

KEEPS_UNKNOWN = frozenset(KINDS) - frozenset(
    "department state suburb wilaya wilayat rayon tahsil taluk cercle neighborhood neighbourhood".split()
)
"""Words that make an unknown name beside them a place."""

COMPASS = frozenset(
    "north south east west northern southern eastern western central northeast northwest southeast southwest"
    " northeastern northwestern southeastern southwestern upstate downstate suburban downtown upper lower restive"
    " volatile remote nearby neighboring neighbouring rural greater mainly adjoining adjacent capital provincial"
    " troubled coastal".split()
)
"""Words before a name that say which part of a place is meant; they prove nothing about where it lies."""

LINKS = frozenset("in of the a an also its capital center centre area s".split()) | COMPASS | KINDS.keys()
"""Between a name and the next one, nothing but these and commas: the second holds the first."""

BODIES = frozenset(
    "police sheriff sheriffs fire county mayor resident residents man woman couple teen boy girl native hospital"
    " officials authorities officer officers detectives prosecutors homicide suburb department city council"
    " district attorney international airport university school schools gov governor area metro neighborhood"
    " apartment home house residence family shooting shootings teens toddler teenager teenagers killer standoff"
    " mom dad father mother child student students church nightclub motel bar store club party massacre ambush"
    " campus crash blast barbershop gas subdivision apartments businessman pastor firefighter paramedics democrat"
    " tribune gazette news metropolitan men women boys girls brothers"
    " rcmp opp ems constabulary troopers"
    " parking address homeowner homeowners backyard driveway duplex playground male female"
    " gunshot victim victims motorist cyclist".split()
)
"""Words after the name of a city that hardly any other name has before it."""

_SCENES = frozenset(
    "street car truck lorry taxi minibus bus train tram metro subway ferry boat plane helicopter market bazaar"
    " mall embassy consulate prison jail factory mine pit building bridge stadium nightclub checkpoint roadside"
    " suicide hostage twin bomb bombs bomber rally riot riots protest protests unrest violence fighting siege"
    " gunfight gunbattle bombers slum refinery derby shootout gunmen gunman toll bloodbath carnage dam outbreak"
    " cholera smash pileup".split()
)
HAPPENINGS = _SCENES | frozenset(word for noun in names() for word in (noun, several(noun))) - BODIES
"""Words after the name of a city that what happened there is called by: "Karachi clashes", "Baghdad car bomb"."""

BUILDINGS = frozenset(
    "hospital hotel complex clinic tower stadium plaza barracks restaurant cafe casino resort mosque monastery"
    " synagogue shrine temple".split()
)
"""Words after what a house is called by: a town elsewhere, or a saint."""

CLUBS = frozenset(("nightclub", "club", "motel"))
"""Words after their own names, behind an article: "the Reina nightclub"."""

WATERS = frozenset("delta lagoon estuary basin strait canal exit interchange offramp onramp".split())
"""Words after the name of a river, a sea or a way, whatever town or country is called alike: "the Tana delta"."""

OCEANS = frozenset("Pacific Atlantic Mediterranean Adriatic Aegean Baltic Caspian Caribbean".split())
"""What coasts lie on; towns of that name are said with their state."""

COASTS = frozenset("coast sea gulf delta riviera".split())
"""Ends of names that say where a town is, and name none: "the Gulf Coast city of Oru"."""

IN_TOWNS = frozenset(
    "street road avenue lane highway square park ward station market mosque church hotel hospital school university"
    " airport mile quarter district township suburb neighbourhood neighborhood barangay junction crossing".split()
)
"""Words that end the names of what lies in a town, behind which the town stands after a comma."""

SPEAKS = frozenset(
    "denied denies said says accused accuses blamed blames insists insisted maintains dismissed rejected vowed"
    " retaliated condemned abandoned announced acknowledged admitted agreed ordered withdrew warned launched gave"
    " pledged imposed declared".split()
)
"""Words after the bare name of a government's seat, or of a person: "Damascus denied it"."""

DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september"
    " october november december christmas posted updated published".split()
)
"""Words that run on after a name without being part of it: "in Springfield Sunday"."""

NATIONS = ("first nation", "cree nation", "dene nation", "indian reservation", "indian reserve")
"""Ends of the names of places that are a people's own."""

NAMES_OF_BODIES = frozenset(
    (
        "red cross",
        "red crescent",
        "white house",
        "green zone",
        "black sea",
        "red sea",
        "amnesty international",
        "chatham house",
    )
)
"""Names of two words that are towns somewhere as well."""

STREETS = frozenset("street streets avenue avenues ave boulevard blvd drive lane".split())
"""Words that end the name of a street, whatever town is called alike."""

NO_PLACE = frozenset(
    "street avenue road drive lane boulevard court hospital school university college operation act bill article"
    " committee ministry department agency party league club channel church mosque hotel park center centre mall"
    " apartments block highway interstate game series ii iii chapter section level class phase stage group cross"
    " crescent islamic".split()
)
"""Words in a name that make it something else than a city, district or province."""

SIDED = frozenset(
    (
        "northern ireland",
        "northern territory",
        "northern cape",
        "northern mindanao",
        "northern samar",
        "northern cyprus",
        "eastern cape",
        "eastern samar",
        "eastern equatoria",
        "eastern visayas",
        "western australia",
        "western cape",
        "western visayas",
        "western equatoria",
        "western sahara",
        "southern leyte",
        "central luzon",
        "central visayas",
        "central equatoria",
    )
)
"""Names of provinces and lands that begin with a side, which is no part of what the rest is called."""
