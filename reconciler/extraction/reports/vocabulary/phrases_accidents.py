"""Boats, vehicles, slopes and buildings that went down, gave way or fell, as no single word tells."""

from reconciler.concepts.report import EventType
from reconciler.extraction.happenings import NATURE
from reconciler.extraction.reports.vocabulary.phrase import CAR, CRAFT, OBSTACLE, WITHIN, Phrase, phrase
from reconciler.extraction.reports.vocabulary.words import VIOLENT

_BOAT = (
    r"(?:vessel|inflatable|(?:[a-z]{3,6})?boat|ship|ferry|dinghy|trawler|raft|canoe|pirogue|launch|yacht|barge|steamer|dhow|kayak"
    r"|schooner|freighter|catamaran|skiff|pinnace|superyacht)s?"
)
_BUILT = (
    r"(?:bridge|footbridge|wall|roof|building|house|mosque|church|temple|ceiling|balcony|crane|tower|scaffold|scaffolding"
    r"|platform|tunnel|grandstand|stand|storehouse|warehouse|gallery|shed|dome|stage|floor|arch|godown"
    r"|flats|mine|block|hostel|factory|hotel|shaft|pit)s?"
)
_EARTH = (
    r"(?:rocks?|boulders?|hillsides?|slopes?|hills?|mountainsides?|cliffs?|earth|mud|rubble(?! of\b)|embankments?"
    r"|stones?)"
)
_WALKING = (
    r"(?:pedestrians?|people|crowds?|worshippers|cyclists?|m[ae]n|wom[ae]n|boys?|girls?|child|children|marchers"
    r"|shoppers|protesters|bystanders|spectators|revell?ers|hikers|pupils|students|tourists|pilgrims|mourners|walkers"
    r"|diners|customers"
    r"|youngsters|teenagers|villagers|labou?rers|workers|(?:group|crowd|line|queue) of [a-z]{2,14})"
)
_COACHES = "coaches|wagons|carriages|compartments|bogies"
_UNARMED: frozenset[EventType] = VIOLENT - {"capture"}
_NO_DISASTER: frozenset[EventType] = frozenset({"capture", "attack"})
_NO_FLOOD: frozenset[EventType] = _UNARMED | NATURE | {"crash"}

PHRASES_OF_ACCIDENTS: tuple[Phrase, ...] = (
    phrase(
        "capsizing",
        rf"\b{_BOAT}\b{WITHIN}(?:(?:went|gone|go|goes|going) (?:down|under)|turn(?:ed|s) (?:over|turtle)"
        r"|overturn(?:ed|s)?|(?:ran|run|runs|went) aground"
        r"|broke (?:up|apart|in (?:two|half))|breaks up|splits? (?:in two|apart)"
        r"|(?:ran|run|runs|struck|hit|hits) (?:on ?to |into |upon )?(?:(?:an?|some|the|submerged|hidden) )?"
        r"(?:[a-z]{3,10} )?(?:rocks?|reefs?|sandbanks?|sandbars?|shoals?|logs?|stumps?|snags?|icebergs?)"
        r"|foundered|keeled over|flipped)\b"
        r"|\bwent down (?:off|in (?:the |an? )?(?:[a-z]{2,12} ){0,2}?(?:seas?|waters?))\b"
        r"|\bmigrants?(?:['’]s?)? (?:[a-z]{2,12} ){0,2}?wrecks?\b|\bwrecks? (?:[a-z]{2,12} ){0,3}?migrants\b"
        rf"|\bwrecks? (?:of|off) (?:[a-z-]{{1,12}} ){{0,5}}{_BOAT}\b"
        rf"|\b{_BOAT} (?:wreck|mishap|accident|disaster|tragedy)s?\b"
        rf"|\bdrown(?:ed|s|ing)? (?:[a-z-]{{1,12}} ){{0,6}}{_BOAT}\b|\b{_BOAT}\b{WITHIN}drowned\b",
        "down under turned turns over overturned overturns overturn broke breaks split splits foundered flipped wreck"
        " aground wrecks drowned drowns drowning rock rocks reef sandbank sandbar shoal shoals log stump snag iceberg"
        " mishap mishaps accident accidents disaster disasters tragedy",
        drops=frozenset({"crash"}),
        unless=_UNARMED | NATURE,
    ),
    phrase(
        "crash",
        rf"\b{CAR}(?:\b{WITHIN}(?:(?:(?:went|ran|came|gone) off|left) (?:the|its|a) (?:[a-z]{{2,12}} )?"
        r"(?:road|tracks?|highway|bridge|rails|cliff|motorway|viaduct|overpass|flyover|embankment|mountainside)"
        r"|lost (?:its|the) brakes|had no brakes|brakes failed)\b"
        rf"| (?:(?:[a-z]{{1,12}} ){{0,9}}?(?:drove|ploughed|plowed|smashed|careered|rammed|ran|driven"
        r"|mow(?:ed|s|n)|knock(?:ed|s))"
        r" (?:into|over|through|at|down)"
        r"|(?:[a-z]{1,12} ){0,5}?(?:struck|hits?|strikes) (?:an? |the |\d+ |some )?"
        rf"(?:[a-z]{{2,12}} ){{0,2}}?{_WALKING}"
        r"|(?:[a-z-]{2,14} ){0,12}?(?:fell|falls|rolled|slid|tumbled|plunged|sank) (?:down )?(?:into|down|off)"
        r" (?:an? )?(?:[a-z]{2,12} )?(?:ravine|gorge|river|creek|canal|ditch|valley|well|stream|lake|pond|drain"
        r"|reservoir|hole|cliff|abyss)"
        rf"|(?:hits?|hitting|strikes|struck|killed|kills) (?:an?|the|another) (?:[a-z-]{{2,12}} ){{0,2}}?{CAR})\b)"
        r"|\b(?:drove|driving|driven|rammed|ploughed|plowed|smashed) (?:an?|the|his|her|their)"
        rf" (?:[a-z-]{{2,12}} ){{0,3}}?{CAR} (?:[a-z]{{2,12}} ){{0,3}}?(?:into|through|at|over)\b"
        rf"|\b(?:{CAR}|{_COACHES}) (?:jump(?:ed|s)|left|leaves|came off) (?:the |its )?(?:tracks|rails)\b"
        r"|\b(?:road|traffic|car|bus|train|rail|highway|motor(?:ing|way|cycle|bike|ist)?|auto|vehicular|boda boda|lorry"
        r"|truck) accidents?\b"
        r"|\baccidents? (?:that [a-z]{5,9} )?(?:on|along) (?:the )?[^.;,\n]{2,40}?"
        r"\b(?:road|highway|expressway|motorway|bypass|flyover)\b"
        r"|\b(?:head-on|car|bus|train|van|lorry|truck|motorway|rail) smash(?:es)?\b"
        rf"|\b(?:killed|hit|struck|crushed|knocked down) by an? (?:[a-z-]{{2,12}} ){{0,2}}?{CAR}\b"
        r"(?![ -](?:bomb|laden|packed))"
        r"|\b(?:hit|struck|collided with|crashed into) [^.;,\n]{3,50} head-on\b"
        rf"|\b{CRAFT}(?:\b{WITHIN}(?:went|came|come) down\b"
        r"| (?:(?:[a-z]{2,12} ){0,3}?(?:ditched|fell|hit the)"
        r"|(?:[a-z-]{2,14} ){0,3}?(?:plough|plow|slamm|smash|skidd|veer)ed (?:into|off|through))\b"
        rf"| (?:[a-z-]{{2,14}} ){{0,6}}?(?:struck|hit|clipped) {OBSTACLE}"
        r"|(?<!s) (?:[a-z-]{2,14} ){0,6}?(?:struck|hit) an? (?:[a-z]{2,12} )?hill\b)"
        r"|\bw(?:as|ere) (?:run|mown|mowed) (?:down|over)\b(?! by (?:gun|bullets|machine))",
        "falls rolled slid tumbled plunged sank crushed knocked hitting killed kills brakes clipped head-on"
        " accident accidents jumped jumps leaves ditched smash smashes driving"
        " struck hit hits strikes off left drove ploughed plowed smashed careered rammed ran driven down fell hit run"
        " mowed mows mown knocks",
        things=f"{CAR} {CRAFT} {_COACHES} head-on run road traffic highway expressway bypass flyover"
        " motorway rail motoring motor auto vehicular"
        " motorist boda",
        drops=frozenset({"capture"}),
        unless=_UNARMED | {"fire"},
    ),
    phrase(
        "flood",
        rf"\b{_EARTH}\b{WITHIN}(?:gave way|came down|caved in|fell|slid|struck|buried|crashed down|tumbled)\b",
        "way down caved fell slid struck buried tumbled",
        things=_EARTH.replace("s?", "").replace(r"(?! of\b)", ""),
        drops=_NO_DISASTER,
        unless=_NO_FLOOD,
    ),
    phrase(
        "flood",
        r"\brivers? rose into (?:the )?(?:streets?|town|village|homes|houses|city)\b"
        r"|\b(?:river|stream|torrent|current|floodwater|creek)s?\b"
        rf"{WITHIN}(?:swept|carried|washed) (?:[a-z]{{2,12}} ){{1,4}}?(?:from|off|away|into)\b"
        r"|(?:\b(?:an?|the|this|of|by)|['’]s) slide\b(?! show)"
        r"|\bwater (?:[a-z]{2,12} ){0,8}?(?:burst|poured|rushed|broke) into\b"
        rf"|\b{CAR}\b (?:[a-z]{{2,12}} ){{0,3}}?swept (?:from|off|away|into|down)\b"
        r"|\b(?:swept|washed|carried) (?:away|off|down)\b[^.;,\n]{0,40}?\b(?:rivers?|streams?|torrents?|currents?"
        r"|floods?|(?:flood)?waters?|creeks?|earth|mud|rain|slides?)\b"
        rf"|\b(?:rivers?|creeks?|streams?|canals?|lakes?|lagoons?)\b{WITHIN}(?:bursts?|overflow(?:ed|s)|broke)"
        r" (?:its|their|through its) banks\b"
        r"|\b(?:flood)?waters? (?:entered|swept (?:into|through)|inundated|submerged|swamped) "
        r"|\b(?:river|stream|torrent|creek)s? bursts? (?:through|into|over)\b"
        r"|\b(?:wall|bank|side|embankment)s? of (?:an?|the|its) (?:[a-z'’-]{1,12} ){0,3}?(?:pond|reservoir|dam|lake)s?"
        r" (?:gave way|bursts?|broke|breached|collapsed)\b"
        rf"|\b(?:dams?|dykes?|dikes?|levees?|reservoirs?)\b{WITHIN}(?:gave way|bursts?|broke|breaks|breached)\b",
        "slide poured rushed rose overflowed overflows entered inundated submerged swamped"
        " burst bursts broke breaks breached way swept carried washed",
        drops=_NO_DISASTER,
        unless=_NO_FLOOD,
    ),
    phrase(
        "flood",
        r"\b(?:heavy|torrential|monsoon|seasonal|unseasonal|incessant|record|pouring|driving) "
        r"(?:[a-z]{4,10} )?(?:rains?|rainfall|downpours?)\b"
        r"|\b(?:walls?|torrents?|rivers?|tons|tonnes|avalanche) of mud\b|\b(?:monsoon|sudden) downpours?\b",
        "rain rains rainfall downpour downpours mud",
        unless=VIOLENT | NATURE | {"crash", "capsizing", "collapse", "explosion", "fire", "outbreak", "attack"},
    ),
    phrase(
        "fire",
        r"\b(?:forest|bush|brush|grass|scrub|wild)[ -]?fires?\b|\bburn(?:t|ed|s) (?:down|to the ground)\b"
        r"|\bfires? (?:have |has |that |which )?(?:rag|burn|tear|sweep)(?:ed|ing|s)?\b",
        "fires burnt burned burns",
        unless=_UNARMED | NATURE,
    ),
    phrase(
        "outbreak",
        r"\b(?:people|guests|pupils|students|children|workers|villagers|residents|worshippers|passengers|diners|patrons"
        r"|inmates|soldiers|pilgrims|girls|boys|others)\b[^.;,]{0,40}? (?:fell|fallen|falling|taken) (?:[a-z]{4,9} )?"
        r"(?:ill|sick)\b|\b(?:suspected |mass )?food[- ]poisoning\b"
        r"|\b(?:mystery|mysterious|unknown|unidentified|undiagnosed|flu-like|respiratory|infectious|deadly) "
        r"(?:illness|disease|sickness|virus|infection)\b",
        "ill sick food-poisoning poisoning illness disease sickness virus infection",
        unless=_UNARMED | NATURE | {"fire", "explosion", "crash", "capsizing", "outbreak"},
    ),
    phrase(
        "collapse",
        rf"\b{_BUILT}\b{WITHIN}(?:gave way|came down|fell|falls|caved in|crumbled|crashed down)\b"
        r"|\bbrought down (?:an?|the|several|dozens of|hundreds of|parts? of an?) (?:[a-z-]{2,14} ){0,3}?"
        rf"(?:{_BUILT}|high-rises?|skyscrapers?|homes?)\b"
        r"|\broof[- ]falls?\b|\brock ?falls? (?:in|at|inside) an? (?:[a-z-]{2,12} ){0,2}"
        r"(?:mine|pit|quarry|tunnel|colliery)\b",
        "way down brought fell falls caved crumbled fall roof-fall roof-falls rockfall",
        drops=frozenset({"capture"}),
        unless=_UNARMED | NATURE | {"fire", "explosion", "crash", "capsizing"},
    ),
)
"""In order of precedence."""
