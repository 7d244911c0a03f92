"""What is told by a phrase, not by one word: a boat that went down, a slope that gave way, fire on a town."""

from collections.abc import Mapping

from reconciler.concepts.report import EventType
from reconciler.extraction.reports.phrase import CAR, WITHIN, Phrase, phrase
from reconciler.extraction.reports.phrases_deeds import PHRASES_OF_DEEDS
from reconciler.extraction.reports.words import VIOLENT

_BOAT = (
    r"(?:vessel|boat|ship|ferry|dinghy|trawler|raft|canoe|pirogue|motorboat|launch|yacht|barge|steamer|dhow|tugboat"
    r"|schooner|freighter)s?"
)
_CRAFT = (
    r"(?:plane|aeroplane|airplane|floatplane|seaplane|helicopter|aircraft|jet|airliner|glider|microlight|cessna"
    r"|boeing|airbus|antonov|havilland(?: \w+)?|chinook)s?"
)
_BUILT = (
    r"(?:bridge|footbridge|wall|roof|building|house|mosque|church|temple|ceiling|balcony|crane|tower|scaffolding"
    r"|platform|tunnel|grandstand|stand|storehouse|warehouse|gallery|shed|dome|stage|floor|arch|godown|flats|mine|block|hostel|factory|hotel"
    r"|shaft|pit)s?"
)
_EARTH = r"(?:rocks?|boulders?|hillsides?|slopes?|hills?|mountainsides?|cliffs?|earth|mud|rubble|embankments?|stones?)"
_WALKING = (
    r"(?:pedestrians?|people|crowds?|worshippers|cyclists?|m[ae]n|wom[ae]n|boys?|girls?|child|children|marchers"
    r"|shoppers|protesters|bystanders|spectators|revell?ers|hikers|pupils|students|tourists|pilgrims|mourners|walkers"
    r"|diners|customers"
    r"|youngsters|teenagers|villagers|labou?rers|workers|(?:group|crowd|line|queue) of [a-z]{2,14})"
)
_ARMED = (
    r"(?:armed (?:men|group|groups|attackers|fighters)|masked men|hooded men|insurgents|militants|jihadists|bandits"
    r"|attackers|assailants|extremists|militiamen)"
)
_OBSTACLE = (
    r"(?:an? |the |some )?(?:[a-z-]{2,12} ){0,2}?"
    r"(?:lines?|cables?|wires?|ridge|mountain|mountainside|hillside|trees?|cliff|ground)\b"
)
"""What aircraft run into, and do not bomb."""
_HELD = (
    r"(?:town|city|village|base|crossroads|district|camp|airport|hill|capital|port|bridge|barracks|garrison|fort"
    r"|outpost|border post|settlement|stronghold|airfield|suburb)"
)
_FORCES = (
    r"(?:rebels|militants|insurgents|troops|soldiers|army|fighters|forces|jihadists|militia|(?-i:[A-Z][A-Z0-9]{1,5}))"
)
_NATURE: frozenset[EventType] = frozenset({"earthquake", "flood", "storm"})
_UNARMED: frozenset[EventType] = VIOLENT - {"capture"}
_TAKEN: frozenset[EventType] = frozenset({"capture"})
"""What falls down, whatever brought it down, is no town that falls to somebody."""


PHRASES: tuple[Phrase, ...] = (
    phrase(
        "capsizing",
        rf"\b{_BOAT}\b{WITHIN}(?:(?:went|gone|go|goes|going) (?:down|under)|turn(?:ed|s) (?:over|turtle)"
        r"|overturn(?:ed|s)?|broke (?:up|apart|in (?:two|half))|breaks up|splits? (?:in two|apart)"
        r"|foundered|keeled over|flipped)\b"
        r"|\bwent down (?:off|in (?:the |an? )?(?:[a-z]{2,12} ){0,2}?(?:seas?|waters?))\b"
        r"|\bmigrants?(?:['’]s?)? (?:[a-z]{2,12} ){0,2}?wrecks?\b|\bwrecks? (?:[a-z]{2,12} ){0,3}?migrants\b"
        rf"|\bwrecks? (?:of|off) (?:[a-z-]{{1,12}} ){{0,5}}{_BOAT}\b|\b{_BOAT} wreck\b"
        rf"|\bdrown(?:ed|s|ing)? (?:[a-z-]{{1,12}} ){{0,6}}{_BOAT}\b|\b{_BOAT}\b{WITHIN}drowned\b",
        "down under turned turns over overturned overturns overturn broke breaks split splits foundered flipped wreck"
        " wrecks drowned drowns drowning",
        drops=frozenset({"crash"}),
        unless=_UNARMED | _NATURE,
    ),
    phrase(
        "crash",
        rf"\b{CAR}\b{WITHIN}(?:(?:went|ran|came|gone) off|left) (?:the|its|a) (?:[a-z]{{2,12}} )?"
        r"(?:road|tracks?|highway|bridge|rails|cliff|motorway)\b"
        rf"|\b{CAR} (?:[a-z]{{2,12}} ){{0,9}}?(?:drove|ploughed|plowed|smashed|careered|rammed|ran|driven)"
        r" (?:into|over|through|at|down)\b"
        rf"|\b{CAR} (?:[a-z]{{1,12}} ){{0,5}}?(?:struck|hits?|strikes) (?:an? |the |\d+ |some )?"
        rf"(?:[a-z]{{2,12}} ){{0,2}}?{_WALKING}\b"
        rf"|\b{CAR} (?:[a-z-]{{2,14}} ){{0,12}}?(?:fell|falls|rolled|slid|tumbled|plunged|sank)"
        r" (?:down )?(?:into|down) an? "
        r"(?:[a-z]{2,12} )?(?:ravine|gorge|river|creek|canal|ditch|valley|well|stream|lake|pond|drain|reservoir|hole)\b"
        rf"|\b(?:killed|hit|struck|crushed|knocked down) by an? (?:[a-z-]{{2,12}} ){{0,2}}?{CAR}\b"
        r"(?![ -](?:bomb|laden|packed))"
        rf"|\b{CAR} (?:hits?|hitting|strikes|struck|killed|kills) (?:an?|the|another) "
        rf"(?:[a-z-]{{2,12}} ){{0,2}}?{CAR}\b"
        rf"|\b{CAR}\b{WITHIN}(?:lost (?:its|the) brakes|had no brakes|brakes failed)\b"
        rf"|\b{_CRAFT} (?:struck|hit|clipped) {_OBSTACLE}"
        r"|\b(?:hit|struck|collided with|crashed into) [^.;,\n]{3,50} head-on\b"
        rf"|\b{_CRAFT}\b{WITHIN}(?:went|came|come) down\b|\b{_CRAFT} (?:[a-z]{{2,12}} ){{0,3}}?(?:fell|hit the)\b"
        r"|\bw(?:as|ere) run (?:down|over)\b",
        "falls rolled slid tumbled plunged sank crushed knocked hitting killed kills brakes clipped head-on"
        " struck hit hits strikes off left drove ploughed plowed smashed careered rammed ran driven down fell hit run",
        things=f"{CAR} {_CRAFT} head-on run",
        drops=frozenset({"capture"}),
        unless=_UNARMED | {"fire"},
    ),
    phrase(
        "flood",
        rf"\b{_EARTH}\b{WITHIN}(?:gave way|came down|fell|slid|struck|buried|crashed down|tumbled)\b"
        r"|\b(?:river|stream|torrent|current|floodwater|creek)s?\b"
        rf"{WITHIN}(?:swept|carried|washed) (?:[a-z]{{2,12}} ){{1,4}}?(?:from|off|away|into)\b"
        r"|(?:\b(?:an?|the|this|of|by)|['’]s) slide\b(?! show)"
        r"|\bwater (?:[a-z]{2,12} ){0,8}?(?:burst|poured|rushed|broke) into\b"
        rf"|\b{CAR}\b (?:[a-z]{{2,12}} ){{0,3}}?swept (?:from|off|away|into|down)\b"
        r"|\b(?:swept|washed|carried) (?:away|off|down)\b[^.;,\n]{0,40}?\b(?:rivers?|streams?|torrents?|currents?"
        r"|floods?|(?:flood)?waters?|creeks?|earth|mud|rain|slides?)\b"
        rf"|\b(?:dams?|dykes?|dikes?|levees?|reservoirs?)\b{WITHIN}(?:gave way|bursts?|broke|breaks|breached)\b",
        "slide poured rushed"
        " burst bursts broke breaks breached way down fell slid struck buried tumbled swept carried washed",
        drops=frozenset({"capture", "attack"}),
        unless=_UNARMED | _NATURE | {"crash"},
    ),
    phrase(
        "collapse",
        rf"\b{_BUILT}\b{WITHIN}(?:gave way|came down|fell|falls|caved in|crumbled|crashed down)\b"
        r"|\broof[- ]falls?\b|\brock ?falls? (?:in|at|inside) an? (?:[a-z-]{2,12} ){0,2}"
        r"(?:mine|pit|quarry|tunnel|colliery)\b",
        "way down fell falls caved crumbled fall roof-fall roof-falls rockfall",
        drops=frozenset({"capture"}),
        unless=_UNARMED | _NATURE | {"fire", "explosion", "crash", "capsizing"},
    ),
    phrase(
        "bombing",
        r"\b(?:packed|laden|loaded|filled|rigged) with (?:[a-z-]{2,12} ){0,2}?explosives\b"
        r"|\bexplosives?-(?:laden|packed)\b",
        "explosives explosive-laden explosives-laden explosive-packed explosives-packed",
    ),
    phrase(
        "kidnapping",
        r"\b(?:took|snatched|marched|carried off) (?:[a-z0-9-]{1,14} ){0,4}?(?:pupils|girls|boys|students|schoolgirls"
        r"|schoolboys|children|worshippers|villagers) (?:[a-z]{2,12} ){0,3}?from (?:an?|the|their)\b"
        r"(?! (?:[a-z-]{2,12} ){0,3}?(?:to|scene))"
        r"|\b(?:taken|snatched|driven (?:away|off)|marched (?:away|off)) (?:[a-z-]{2,14} ){0,12}?from (?:an?|the|their)"
        r" (?:[a-z-]{2,14} ){0,3}?(?:school|college|seminary|dormitory|university|village)\b"
        r"(?! to (?:an? |the )?hospital)",
        "took carried taken snatched driven marched",
        unless=frozenset({"fire", "flood", "earthquake", "storm", "crash"}),
    ),
    phrase(
        "shelling",
        r"\bshell (?:[a-z]{2,12} ){0,3}?(?:came down|landed|fell|hit|struck|exploded|slammed|crashed|burst)\b"
        r"|\b(?:artillery|mortar|tank|rocket|shell) fire\b"
        r"|\b(?:its|their|enemy|hostile|army|rebel|government) fire (?:on|upon) (?:the )?(?-i:[A-Z])",
        "shell fire",
        drops=frozenset({"fire"}),
    ),
    phrase(
        "shooting",
        r"\b(?:came|come|coming) under (?:heavy )?fire\b"
        r"|\b(?:return(?:ed|ing|s)?|sniper|small-arms|machine-gun|gun|hostile) fire\b"
        r"|\bfir(?:ed|es|ing) (?:(?:shots?|bullets|rounds|[a-z]+ (?:shots|times|rounds)|indiscriminately|randomly) )?"
        r"(?:at|on|upon|into)\b|\bshots (?:were |was )?(?:fired|heard|rang)\b"
        r"|\b(?:killed|slain|murdered|wounded|hurt|injured) (?:[^.;,]{0,30} )?(?:with|by) (?:an?|his|her|their)"
        r" (?:[a-z-]{2,12} ){0,2}?"
        r"(?:gun|pistol|rifle|shotgun|handgun|revolver|kalashnikov)\b",
        "fire fired fires firing shots gun pistol rifle shotgun handgun revolver kalashnikov",
        drops=frozenset({"fire"}),
        unless=frozenset({"shelling", "air_strike", "bombing", "stabbing"}),
    ),
    phrase(
        "air_strike",
        r"\b(?:glide|guided|barrel|cluster|aerial) bombs?\b|\b(?:struck|hit|bombed|attacked) from the air\b"
        rf"|\b(?:{_CRAFT}|warplanes?|(?<!suicide )(?<!suicide car )bombers)\b (?:(?:had|have|again|also) )?"
        rf"(?:struck|hit|bomb(?:ed|ing|s)|attacked|pounded|fired|dropped|strafed)\b(?! {_OBSTACLE})",
        "bomb bombs air struck hit bombed bombing attacked pounded fired dropped strafed",
        drops=frozenset({"bombing", "attack", "raid"}),
    ),
    phrase(
        "capture",
        rf"\b(?:took|takes|taken|taking|regained|won|wrested)(?: back| over)?(?: (?:full|complete))?"
        rf" (?:control of|the (?:[\w-]+ ){{0,3}}?{_HELD}(?! by (?:surprise|storm)))"
        r"|\b(?:took|won|takes) back (?=(?-i:[A-Z]))"
        r"|\bin (?:full |complete |firm )?control of (?:the )?(?:[a-z]+ of )?(?=(?-i:[A-Z]))"
        rf"|\b(?:pushed|drove|driven|ousted|chased|forced) (?:the |back )?(?:[\w-]+ ){{0,2}}?{_FORCES}"
        r" (?:out of|from) (?:the )?|\brestored (?:security|government control|order) (?:to|in) ",
        "took takes taken taking regained won wrested control pushed drove driven ousted chased forced restored",
        unless=frozenset({"bombing", "kidnapping"}),
    ),
    phrase(
        "attack",
        rf"\b(?:by|when|after) (?:[a-z-]{{2,14}} ){{0,3}}?{_ARMED}\b(?!['’])"
        rf"|(?:^|suspected |unidentified |unknown |armed |the |[,;] ){_ARMED}\b{WITHIN}"
        r"(?:kill(?:ed|s)?|killing|slew|massacred)\b",
        "armed masked hooded insurgents militants jihadists bandits attackers assailants extremists militiamen",
        unless=frozenset({kind for kind in VIOLENT if kind != "capture"} | {"attack"}),
    ),
    *PHRASES_OF_DEEDS,
)
"""In order of precedence; each is tried on what those before it left."""

_HINTS = frozenset(word for each in PHRASES for word in each.hints)

TWO_WORDS: Mapping[str, frozenset[str]] = {
    "down": frozenset("went came fell burned burnt cut mowed run brought".split()),
    "under": frozenset({"went"}),
    "way": frozenset({"gave"}),
    "over": frozenset({"turned", "keeled"}),
    "up": frozenset({"blew", "blown", "broke"}),
    "apart": frozenset({"broke"}),
    "back": frozenset({"took", "won"}),
    "in": frozenset({"caved"}),
    "off": frozenset({"went"}),
    "control": frozenset({"regained", "seized", "took", "full"}),
    "security": frozenset({"restored"}),
    "into": frozenset("burst drove ploughed plowed ran slammed smashed careered rammed rolled".split()),
}
"""Second words of what happened, with the words before them: "went down", "gave way"."""


def told_by_phrases(found: frozenset[EventType], tokens: frozenset[str], words: str) -> frozenset[EventType]:
    """The types found by single words, set right by what the phrases tell."""
    if tokens.isdisjoint(_HINTS):
        return found
    for each in PHRASES:
        known = each.type in found and found.isdisjoint(each.drops)
        if known or tokens.isdisjoint(each.hints) or not _tells(each, tokens, words):
            continue
        new = found.isdisjoint(each.unless)
        found = found - each.drops | {each.type} if new else found - (each.drops & _TAKEN)
    return found


def _tells(each: Phrase, tokens: frozenset[str], words: str) -> bool:
    there = not each.things or not tokens.isdisjoint(each.things)
    return there and each.pattern.search(words) is not None


def happened(second: str, words: str, at: int) -> bool:
    """The word of `TWO_WORDS` that begins at `at` ends a phrase of what happened."""
    return words[:at].rstrip().rpartition(" ")[2] in TWO_WORDS[second]
