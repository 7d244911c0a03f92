"""Words about sources: reporting verbs with their stance, and what kind of source a phrase names."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from reconciler.concepts.claim import AttributionKind, Side, Stance
from reconciler.extraction.words import at_word

REPORTING: Mapping[Stance, str] = {
    "asserts": "said|says|saying|told|tells|confirmed|confirms|reported|reports|announced|announces|stated|states"
    "|noted|added|adds|explained|estimated|estimates|warned|warning|claimed|claims|insisted|indicated|acknowledged|admitted"
    "|revealed|disclosed|asserted|alleged|wrote|tweeted|identified the dead as"
    "|identified the victims as|identified the fatalities as|identified the deceased as"
    "|posted on x|posted on facebook|posted on twitter|posted on telegram|posted on social media"
    "|testified|stressed|pointed out|points out|point out|declared|indicates|indicate|concluded|concludes"
    "|replied|remarked|commented|emphasized|emphasised|underlined|underscored"
    "|lamented|recounted|clarified|posted"
    "|specified|informed|maintained|according to|adding|confirming|claiming|telling|reiterated"
    "|affirmed|insist|insists|allege|alleges|maintain|maintains|acknowledge|acknowledges|admit|admits|declares"
    "|warns|warn|reveals|conceded|concedes|concede|contends|contend|contended|asserts|writes|recalled"
    "|charged that|established that|recalls|say|report|claim|confirm|announce|believe|believes|determined|counted"
    "|agreed that|agree that|agrees that|denounced that|denounces that|accuse|accused|accuses|found that|finds that"
    "|published|publishes"
    "|estimate|fear|fears|feared|suspect|suspects|ruled that|tell|notified"
    "|put|puts|put the toll|put the death toll|puts the toll|puts the death toll|put the number"
    "|puts the number|put the figure|puts the figure|put the count|put the tally|put the total|put the dead at"
    "|put the wounded at|put the injured at|put the missing at|put the deaths at"
    "|gave a toll of|gave a death toll of|gave a figure of|gives a toll of|gave a lower toll|gave a higher toll"
    "|complained that|complains that|put the casualty figure|put the casualty toll|put casualties at"
    "|spoke of|speaks of|speak of|spoken of|documented|recorded|verified|tallied|show|shows|showed"
    + "".join(
        f"|{put} {whose} {losses}"
        for put in ("put", "puts", "placed", "places")
        for whose in ("its", "their", "its own", "their own")
        for losses in ("casualties", "losses", "dead")
    )
    + "".join(
        f"|{gave} the {toll} as"
        for gave in ("gave", "gives", "listed")
        for toll in ("toll", "death toll", "number of dead", "number killed", "figure", "dead")
    )
    + "".join(
        f"|identified the {who} as"
        for who in "man|woman|driver|suspect|boy|girl|teen|pedestrian|motorcyclist|gunman|shooter|officer".split("|")
    )
    + "".join(
        f"|{changed} {whose} {toll}"
        for changed in ("raised", "lowered", "revised", "updated", "cut", "kept", "kept to", "stood by", "stuck to")
        for whose in ("its", "the", "their", "his")
        for toll in ("toll", "death toll", "count", "figure")
    ),
    "denies": "denied|denies|deny|rejected|refuted|denying|dismissed|dismissed claims|rejected claims|denied claims"
    "|dismissed reports|rejected reports|denied reports|dismissed allegations|rejected allegations|denied allegations",
    "cannot_confirm": "could not confirm|couldn't confirm|could not immediately confirm|cannot confirm"
    "|unable to confirm|did not confirm|would not confirm|could not say|have not confirmed"
    "|has not confirmed|had not confirmed|have not confirmed reports|has not confirmed reports"
    "|could not confirm reports|would not confirm reports|declined to confirm|have yet to confirm|has yet to confirm"
    "|could not independently verify|could not verify|couldn't verify|cannot verify|cannot independently verify"
    "|unable to verify|could not independently confirm|was not able to verify|has not verified|have not verified",
    "claims_responsibility": "claimed credit for|claims credit for|took credit for|took responsibility"
    "|takes responsibility|claimed responsibility|claims responsibility|claiming responsibility",
}
"""Verbs and phrases that a source is given with, by the stance that they tell."""

PARTIES: frozenset[str] = frozenset(
    "taliban|taleban|daesh|haqqani network|isis-khorasan|iskp"
    "|fmln|hamas|hezbollah|isis|isil|islamic state|al-shabaab|al shabaab|al-shabab|al shabab"
    "|houthi|houthis|m23|pkk|islamic jihad"
    "|iswap|ttp|tehreek-e-taliban|hizbollah|hizbullah|lashkar-e-taiba|rapid support forces|"
    "rsf|naxals|maoists|contras|ltte|new people's army|baloch liberation army|boko haram|al-qaeda|al qaeda"
    "|al-qaida|al qaida"
    "|shining path|eln|farc|isis-k|is-khorasan|jnim|hayat tahrir al-sham|abu sayyaf|polisario|ansar allah|ansarullah"
    "|qassam brigades|al-qassam brigades|quds brigades|al-quds brigades|janjaweed|fano|codeco".split("|")
)
"""Armed groups by their names."""

OFFICES = (
    "official|officials|spokesman|spokeswoman|spokesperson|spokesmen|spokespersons|chief|president|general|secretary"
    "|director|superintendent|inspector|deputy|commissioner|ambassador|report|statement|communique|documents|records"
    "|commander|attorney|judge|board|council|mission|agency"
)
"""Offices and papers that any body has; its own kind goes before theirs."""
BODIES = (
    "aid group|aid groups|aid agency|aid agencies|charity|charities|monitoring group|war monitor|red cross|red crescent"
    "|human rights|rights group|observatory|amnesty|un|u.n.|united nations|unicef|unhcr|msf|oxfam|caritas|ngo|church"
    "|archdiocese|diocese|bishops|episcopal conference|episcopate|federation|confederation|union|organization"
    "|association|league|guild|syndicate|watchdog|save the children|doctors without borders|civil society|nonprofit"
)
"""Societies, which have offices of their own."""

KINDS: Mapping[AttributionKind, str] = {
    "unnamed": "reports|versions of|sources|source|unidentified|anonymous|unconfirmed|versions|rumors|rumours",
    "party": "|".join(sorted(PARTIES)) + "|rebel|rebels|guerrilla|guerrillas|insurgent|insurgents|militant|militants"
    "|front|group's|cartel|armed branch|armed wing|separatists|jihadists|separatist|jihadist|armed group|armed groups"
    "|terror group|terror groups|terror organization"
    "|militia|militias|militiamen|subversives|liberation army|liberation movement|liberation forces|resistance"
    "|warlord|mutineers|subversive|terrorist group|terrorist organization|extremist group|islamist group"
    "|islamist groups|self-styled|self-proclaimed|trafficker|traffickers|drug lord|drug lords|drug boss|drug gang"
    "|fighters|terrorists|extremists|kingpin|kidnappers|captors|hijackers|gunmen|gang|opposition",
    "health": "hospital|hospitals|doctor|doctors|nurse|medic|medics|medical|health|coroner|coroner's|paramedic"
    "|paramedics|ambulance|morgue|clinic|physician|surgeon|pathologist|examiner|examiner's|ems",
    "official": "official|navy|air force|authority|coroners|board|officials|police|policeman|officer|officers"
    "|governor|government|ministry|minister|mayor|sheriff|sheriff's|army|military|spokesman|spokeswoman"
    "|spokesperson|spokesmen|authorities|commander|chief|president|command|general|colonel|lt|sgt|capt|captain"
    "|lieutenant|sergeant|maj|col|gen|brigade|department|prosecutor|prosecutors|prosecutor's|district attorney"
    "|attorney|troopers|investigators|detectives|detective|deputies|deputy|council|court|nato|mission|coalition"
    "|forces|pentagon|embassy|secretary|senator|judge|agency|fbi|firefighters|fire|state department|white house"
    "|administration|director|superintendent|inspector|bureau|affidavit|report|statement|communique|battalion"
    "|garrison|armed|intelligence|security|marshal|constable|commissioner|lawmaker|ambassador|complaint|records"
    "|documents|spokespersons|headquarters|presidency|emergency services|rescue|rescuers|junta|parliament|congressman"
    "|congresswoman|patrol|weather service|lawmakers"
    "|ombudsman|firemen|fireman|investigation|inquiry|probe|civil defense|civil defence|coast guard|coastguard|kremlin",
    "witness": "witness|witnesses|eyewitness|eyewitnesses|resident|residents|neighbor|neighbors|neighbour|neighbours"
    "|villager|villagers|survivor|survivors|relative|relatives|mother|father|brother|sister|friend|friends|bystander"
    "|passenger|worker|teacher|student|tourist|driver|cousin|aunt|uncle|wife|husband|shopkeeper|family|farmer|farmers"
    "|fisherman|fishermen|herder|herders|trader|traders|vendor|vendors|labourer|laborer|housewife|pensioner|retiree"
    "|mechanic|carpenter|tailor|baker|barber|motorist|commuter|parent|parents|elder|elders|passer-by|passers-by"
    "|passerby|passersby|shopper|shoppers|worshipper|worshippers|hiker|grandmother|grandfather|widow"
    "|locals|tenant|tenants|pupil|pupils|students|teachers",
    "ngo": f"{BODIES}|archbishop|bishop|priest|priests|pastor|monsignor|msgr|cardinal|nun|nuns|clergyman|clergy"
    "|aid workers|rights|activists|activist|foundation|commission|campaigners|jesuits|trade unionist"
    "|trade unionists|aid officials|labor leader|relief workers|conservationists|human rights committee"
    "|committee of mothers|committee of relatives|mothers committee",
    "media": "radio|television|tv|newspaper|newspapers|news|press|media|reuters|afp|ap|associated press"
    "|efe|dpa|xinhua|tass|interfax|upi|ansa|kyodo|pti|anadolu|irna|wafa|tasnim|yonhap|cnn|bbc|times|post|daily|journal"
    "|abc|cbs|nbc|msnbc|npr|itv|al jazeera|al-jazeera|deutsche welle|euronews|nhk|ndtv|rtve"
    "|channel|station|network|correspondent|reporter|journalist|herald|tribune|broadcast",
}
"""What a word in a source says of its kind; the first kind with a word in it is taken."""

SIDES: Mapping[Side, str] = {
    "insurgent": KINDS["party"].removesuffix("|opposition"),
    "foreign": "nato|isaf|coalition|us-led|u.s.|us|american|pentagon|resolute support|british|un|u.n.|foreign",
    "state": KINDS["official"],
}
"""The party that a source speaks for, by a word in it."""


RANKS: frozenset[str] = frozenset(
    "mr mrs ms miss dr gen general col colonel lt lieutenant maj major capt captain sgt sergeant cpl gov governor"
    " sen senator rep representative president minister mayor sheriff chief commander spokesman spokeswoman"
    " spokesperson secretary ambassador judge prosecutor director commissioner deputy inspector detective det"
    " officer superintendent supt coroner bishop archbishop father rev reverend imam professor prof chairman"
    " leader admiral brigadier marshal attorney prime vice"
    " undersecretary lawyer police undersheriff trooper constable investigator cmdr bulletin councilman"
    " councilwoman agent trafficker eyewitness witness resident survivor msgr monsignor president-elect comrade"
    " candidate".split()
)
"""Titles and ranks that stand before a name."""

INSTITUTIONS: frozenset[str] = frozenset(
    "brigade battalion garrison detachment directorate embassy secretariat department office ministry police army"
    " council command mission bureau agency authority administration government committee commission pentagon"
    " hospital center centre navy university church organization organisation association union federation force"
    " forces service court guard network times post news radio television tv press company district county"
    " taliban taleban nato isaf un rights crescent cross society staff".split()
)
"""Words that make a name an institution's."""

AGENCIES = "reuters|afp|ap|associated press|the associated press|efe|dpa|xinhua|tass|interfax|upi|ansa|kyodo|pti|ani"
"""News agencies."""


_INSIDE = r"\w'’-"
"""What stands before no word of a table."""


def table_pattern(words: str, flags: int = re.IGNORECASE) -> "re.Pattern[str]":
    """One pattern for the words of a row; without `flags` for a text in small letters."""
    longest_first = map(re.escape, sorted(words.split("|"), key=len, reverse=True))
    return re.compile(rf"{at_word(longest_first, edge=_INSIDE)}(?![\w-])", flags)


@cache
def kinds() -> Sequence[tuple[AttributionKind, "re.Pattern[str]"]]:
    """Kinds of sources, each with the words that tell it, in small letters, in order of precedence."""
    return tuple((kind, table_pattern(words, flags=0)) for kind, words in KINDS.items())


@cache
def sides() -> Sequence[tuple[Side, "re.Pattern[str]"]]:
    """Sides, each with the words that tell it, in small letters."""
    return tuple((side, table_pattern(words, flags=0)) for side, words in SIDES.items())
