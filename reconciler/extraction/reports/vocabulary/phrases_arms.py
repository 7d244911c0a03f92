"""Bombs, shells, shots, armed men and towns taken, as no single word tells."""

from reconciler.concepts.report import EventType
from reconciler.extraction.reports.vocabulary.phrase import CRAFT, OBSTACLE, WITHIN, Phrase, phrase
from reconciler.extraction.reports.vocabulary.words import HELD, VIOLENT

_ARMED = (
    r"(?:armed (?:men|group|groups|attackers|fighters)|masked men|hooded men|insurgents|militants|jihadists|bandits"
    r"|attackers|assailants|extremists|militiamen)"
)
_HELD = rf"(?:{HELD}|crossroads|hill|port|border post|settlement|airfield)"
_FORCES = (
    r"(?:rebels|militants|insurgents|troops|soldiers|army|fighters|forces|jihadists|militia|(?-i:[A-Z][A-Z0-9]{1,5}))"
)
_HOLDERS = (
    r"(?:troops|forces|soldiers|army|military|government|regime|rebels|insurgents|militants|fighters|militia"
    r"|militiamen|jihadists|garrison|police|defenders|they)"
)
_A_POST = rf"(?:the |an? )(?:(?!after|when|where|near|that)[\w'’-]{{1,14}} ){{0,4}}?{_HELD}\b(?! (?:hall|council|bank))"
_TO_SOMEBODY = (
    r"(?:the (?:[a-z-]{3,12} ){1,3}?of )?(?-i:[A-Z][\w'’-]{2,20}(?: [A-Z][\w'’-]{2,20})?)"
    r" (?:to|after|in the face of) (?:the )?(?:[\w-]{2,14} ){0,3}?"
    rf"(?:{_FORCES}|group|fighting|clashes|battle|siege)\b"
)
"""A town by its name, where who has it now, or how, is told."""

_NOT_TAKEN: frozenset[EventType] = frozenset({"bombing", "kidnapping"})
"""What is told in the words of a town taken, and is none."""

_A_BLAST: frozenset[EventType] = frozenset({"explosion"})

PHRASES_OF_ARMS: tuple[Phrase, ...] = (
    phrase(
        "bombing",
        r"\b(?:packed|laden|loaded|filled|rigged) with (?:[a-z-]{2,12} ){0,2}?explosives\b"
        r"|\bexplosives?-(?:laden|packed)\b",
        "explosives explosive-laden explosives-laden explosive-packed explosives-packed",
    ),
    phrase(
        "clash",
        r"\b(?:trad(?:ed|es|ing)|exchang(?:ed|es|ing)|exchanges? of|swapp(?:ed|ing)) "
        r"(?:(?:heavy|sporadic|cross-border|small-arms|[a-z-]+ly) ){0,3}(?:gun)?fire\b",
        "traded trades trading exchanged exchanges exchanging exchange swapped swapping",
        drops=frozenset({"fire"}),
    ),
    phrase("bombing", r"\bsuicide (?:(?:car|truck|vest|belt) )?(?:blasts?|explosions?)\b", "suicide", drops=_A_BLAST),
    phrase(
        "kidnapping",
        r"\b(?:took|snatched|marched|carried off) (?:[a-z0-9-]{1,14} ){0,4}?(?:pupils|girls|boys|students|schoolgirls"
        r"|schoolboys|children|worshippers|villagers) (?:[a-z]{2,12} ){0,3}?from (?:an?|the|their)\b"
        r"(?! (?:[a-z-]{2,12} ){0,3}?(?:to|scene))"
        rf"|\b(?:gunmen|{_ARMED}) (?:took|snatched|carried off|marched off) [^.;,]{{3,60}}? from (?:an?|the|their)\b"
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
        r"\b(?:by|from|in|to|under) (?:the )?(?:[a-z]{3,12}(?:ian|ese|ish|li|can|ani|aqi)|army|police|military"
        r"|government|rebel|militant|insurgent|militia|troop|enemy|live|heavy|cross|border) (?:army |military )?fire\b"
        r"|(?<!\bthe )(?<!\ba )(?<!\ban )(?-i:\b[A-Z][a-z]{2,11}(?:ian|ese|ish|li|ani|aqi))"
        r" (?:army |military |tank )?fire (?:has |had )?(?:kill|wound|injur|hit|struck)",
        "fire",
        drops=frozenset({"fire"}),
        unless=frozenset({"shelling"}),
    ),
    phrase(
        "shooting",
        r"\b(?:came|come|coming) under (?:heavy )?fire\b"
        r"|\b(?:return(?:ed|ing|s)?|sniper|small-arms|machine-gun|gun|hostile) fire\b"
        r"|\bfir(?:ed|es|ing) (?:(?:shots?|bullets|rounds|[a-z]+ (?:shots|times|rounds)|indiscriminately|randomly) )?"
        r"(?:at|on|upon|into)\b|\bshots (?:were |was )?(?:fired|heard|rang)\b"
        r"|\b(?:killed|slain|murdered|wounded|hurt|injured) (?:[^.;,]{0,30} )?(?:with|by) (?:an?|his|her|their)"
        r" (?:[a-z-]{2,12} ){0,2}?"
        r"(?:gun|pistol|rifle|shotgun|handgun|revolver|kalashnikov)\b"
        r"|\bturn(?:ed|ing|s) (?:his|her|their|an?|the) (?:[a-z-]{2,12} )?"
        r"(?:gun|rifle|pistol|weapon|firearm)s? (?:up)?on\b",
        "turned turning turns fire fired fires firing shots gun pistol rifle shotgun handgun revolver kalashnikov",
        drops=frozenset({"fire"}),
        unless=frozenset({"shelling", "air_strike", "bombing", "stabbing"}),
    ),
    phrase(
        "air_strike",
        r"\b(?:glide|guided|barrel|cluster|aerial) bombs?\b|\b(?:struck|hit|bombed|attacked) from the air\b"
        rf"|\b(?:{CRAFT}|warplanes?|air ?force"
        r"|(?:american|russian|syrian|british|german|israeli|saudi|government|coalition|allied|heavy"
        r"|stealth|b-\d\d|army|air force|dive) bombers)\b (?:(?:has|had|have|again|also|later) )?"
        rf"(?:struck|hit|bomb(?:ed|ing|s)|attacked|pounded|fired|dropped|strafed)\b(?! {OBSTACLE})",
        "bomb bombs air struck hit bombed bombing attacked pounded fired dropped strafed",
        drops=frozenset({"bombing", "attack", "raid"}),
    ),
    phrase(
        "capture",
        rf"\b(?:took|takes|taken|taking|regained|won|wrested)(?: back| over)?(?: (?:full|complete))?"
        rf" (?:control of|the (?:[\w-]+ ){{0,3}}?{_HELD}(?! by (?:surprise|storm)))"
        r"|\b(?:took|won|takes) back (?=(?-i:[A-Z]))"
        r"|\bin (?:full |complete |firm )?control of (?:the )?(?:[a-z]+ of )?(?=(?-i:[A-Z]))",
        "took takes taken taking regained won wrested control",
        unless=_NOT_TAKEN,
    ),
    phrase(
        "capture",
        rf"\b(?:pushed|drove|driven|ousted|chased|forced) (?:the |back )?(?:[\w-]+ ){{0,2}}?{_FORCES}"
        r" (?:out of|from) (?:the )?|\brestored (?:security|government control|order) (?:to|in) ",
        "pushed drove driven ousted chased forced restored",
        unless=_NOT_TAKEN,
    ),
    phrase(
        "capture",
        rf"\b{_HOLDERS} (?:(?:had|have|has|also|then|later|swiftly|quickly|hastily) ){{0,2}}(?:abandoned|gave up|ceded"
        rf"|lost(?: control of)?|withdrew from|pulled out of|retreated from|fled from) (?:{_A_POST}|{_TO_SOMEBODY})"
        rf"|\b{_HOLDERS} (?:(?:had|have|has|also|then|later|swiftly|quickly) ){{0,2}}(?:moved into|marched into"
        rf"|swept into|poured into|rolled into|occupied) {_A_POST}"
        rf"|\b{_FORCES} (?:moved|marched|swept|poured|rolled) into (?-i:[A-Z][a-z]{{2,}})"
        r"|\b(?:hoisted|raised|planted) (?:an?|the|its|their) (?:[a-z-]{3,12} ){0,2}?flags? (?:over|above|on|in|at) ",
        "abandoned gave ceded lost withdrew pulled retreated fled moved marched swept poured rolled occupied"
        " hoisted raised planted",
        unless=_NOT_TAKEN,
    ),
    phrase(
        "clash",
        r"\bfired live (?:rounds|bullets|ammunition)\b",
        "live",
        unless=VIOLENT,
    ),
    phrase(
        "clash",
        r"\b(?:army|troops|forces|soldiers|military|police|commandos|it|they|rangers)\b[^.;]{0,40}?"
        r"\b(?:kill(?:ed|s)|shot dead|neutrali[sz]ed|eliminated) [^.;,]{0,30}?"
        r"\b(?:militants|terrorists|rebels|insurgents|jihadists|fighters|extremists|bandits|gunmen)\b[\"”]?"
        r" (?:[a-z0-9-]{2,12} ){0,6}?(?:in|during) (?:an?|the|separate|two|several) "
        r"(?:[a-z-]{3,14} ){0,2}?operations?\b",
        "operation operations",
        unless=VIOLENT,
    ),
    phrase(
        "attack",
        rf"\b(?:by|when|after) (?:[a-z-]{{2,14}} ){{0,3}}?{_ARMED}\b(?!['’])"
        rf"|(?:^|suspected |unidentified |unknown |armed |the |[,;] ){_ARMED}\b{WITHIN}"
        r"(?:kill(?:ed|s)?|killing|slew|massacred)\b"
        r"|\brebels (?:from [^,;.]{3,30} )?(?:have |had )?(?:killed|hacked|massacred)\b",
        "armed masked hooded insurgents militants jihadists bandits attackers assailants extremists militiamen rebels",
        unless=frozenset({kind for kind in VIOLENT if kind != "capture"} | {"attack"}),
    ),
)
"""In order of precedence, behind the phrases of accidents."""
