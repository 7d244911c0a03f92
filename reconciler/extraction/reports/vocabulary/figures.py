"""Figures of speech made of words for happenings: a storm of criticism, a battle cry, shares that sank."""

from collections.abc import Sequence

_PRICED = (
    r"(?:shares?|stocks?|prices?|profits?|earnings|revenues?|sales|index|indexes|indices|nasdaq|dow|nikkei"
    r"|ftse|markets?|currency|currencies|dollar|euro|yen|pound|rouble|ruble|peso|rupee|bonds?|yields?"
    r"|rates?|exports|imports|output|demand|income|ratings?|polls?|turnout|temperatures?|hopes?|morale"
    r"|confidence|popularity|support|inflation|unemployment|membership|attendance|spending|lending|orders"
    r"|deposits|oil|crude|gold|copper|barrels?)"
)
_GOES_DOWN = (
    r"(?:fell|sank|sunk|sinks?|crash(?:ed|es)?|collaps(?:ed|es)|plung(?:ed|es)|tumbled|slid|rocketed"
    r"|soared|slipped|dropped|dived)"
)
_AGREED = (
    r"(?:trials?|cases?|talks|negotiations|cease-?fires?|truces?|deals?|agreements?|accords?|governments?"
    r"|regimes?|coalitions?|econom(?:y|ies)|banks?|company|companies|firms?|process|court[ -]martial"
    r"|prosecution|bids?|plans?|marriage|alliance|merger|takeover|union|empire|administration|cabinet"
    r"|dynasty|monarchy|dictatorship|communism|party|campaign|server|website|network|computers?)"
)
_PLANS = (
    r"(?:bills?|plans?|proposals?|decisions?|polic(?:y|ies)|ideas?|reports?|comments?|remarks?|records?"
    r"|budgets?|reforms?|laws?|measures?|legislation|ruling|verdict|statement|speech|media|press|critics"
    r"|opponents|rivals?|government['’]s|president['’]s|minister['’]s|amendments?|bids?|deals?|treaty"
    r"|tax(?:es)?|problem|issue)"
)
_CRITICISM = (
    r"(?:criticism|protests?|controversy|outrage|anger|complaints?|abuse|publicity|interest|indignation"
    r"|fury|applause|condemnation|speculation|objections|media|words|questions|emotions?)"
)
_FOES_OF_THE_BODY = (
    r"(?:cancer|drugs|crime|corruption|poverty|hunger|inflation|illness|disease|addiction|leukaemia"
    r"|leukemia|obesity|aids|hiv)"
)
_OF_IT = (
    r"(?:,? which)?(?: (?:in|of|on|for|at|with|between|over|against|to|by) (?:[\w'’-]{1,16} ){0,6}?[\w'’-]{2,16})?"
    r"(?: (?:had|have|has|all|also|sharply|again|suddenly|later|first|then|nearly|almost))?"
)
"""What stands between a noun and its verb: "shares of the brewer sank"."""

FIGURES: Sequence[tuple[str, str]] = (
    (
        "since",
        r"\b(?:deadliest|bloodiest|worst|biggest|largest|heaviest|highest|most (?:deadly|violent)|first)\b[^.;]{0,60}? "
        r"(since (?:the )?(?:[a-z0-9.-]{2,12} ){0,3}?(?:invasion|(?:civil |world )?war(?: ii)?|conflict|revolution"
        r"|uprising|coup|overthrow|ouster|fall|ceasefire|cease-fire|truce|genocide|independence|election|end|start"
        r"|outbreak)(?: began| ended"
        r"| of (?:[a-z'’-]{2,14} ){0,3}?[a-z'’-]{2,14}(?=[,.;]| (?:kill|le[af]|in |on |at |ha[sd] |have )))?)(?![a-z])",
    ),
    (
        "battles battled battling",
        r"\b(battl(?:es|ed|ing)) (?:[a-z]{3,12} )?(?:accusations|allegations|claims|critics|criticism|charges|lawsuits?"
        r"|perceptions|rumou?rs)\b",
    ),
    (
        "bomb bombs photobomb",
        r"\b((?:ticking )?time[ -]bombs?|ticking bombs?|photo ?bombs?)\b",
    ),
    (
        "battle battleground",
        r"\b(battle (?:cry|cries|lines?|of (?:wills|wits|words|the sexes)|grounds?)|battleground)\b",
    ),
    (
        "battle battles fight fights clash clashes war wars",
        r"\b(?:legal|court|courtroom|custody|title|political|price|bidding|takeover|proxy|relegation"
        r"|election|ratings|budget|copyright|patent|boardroom|contract|divorce|promotion|succession"
        r"|uphill) (battles?|fights?|clash(?:es)?|wars?)\b",
    ),
    (
        "battle battles fight fighting",
        r"\b(battles?|fight(?:ing)?) (?:for|over) (?:the |his |her |their |its "
        r"|an? )?(?:[a-z-]{3,12} ){0,2}?(?:votes?|seats?|nomination|presidency|title|championship|cup"
        r"|medal|senate|house|contract|market|custody|rights|justice|equality|ratings|voters|survival"
        r"|control of the (?:company|board|party|senate|house|bank|firm)|budget)\b",
    ),
    (
        "battle battles battled battling fight fighting fought",
        r"\b(battl(?:e|es|ed|ing)|fight(?:ing)?|fought) (?:against "
        rf"|with )?(?:[a-z]{{3,12}} )?{_FOES_OF_THE_BODY}\b",
    ),
    (
        "fight fights fighting fought",
        rf"\b(fight(?:ing|s)?|fought) (?:an?|the|any|his|her|its|their) (?:[a-z-]{{3,14}} )?{_PLANS}\b",
    ),
    (
        "seize seizes seized seizing",
        r"\b(seiz(?:e|es|ed|ing) (?:(?:on|upon)\b|(?:the |an |a |this |that |their |his "
        r"|her )?(?:political |rare )?(?:initiative|opportunit(?:y|ies)|moment|chance|day|lead|momentum"
        r"|headlines|spotlight)))",
    ),
    (
        "seize seized seizes seizing capture captured captures capturing",
        r"\b(seiz(?:ed?|es|ing)|captur(?:ed?|es|ing)) (?:about |some |more than |nearly |over |at least "
        r"|up to )?(?:[\d.,]+(?: million| billion)? |[$£€]|an? |the |his |her |their "
        r"|its )?(?:[a-z-]{2,14} ){0,3}?(?:kilos?|kilograms?|kg|pounds|grams?|tons?|tonnes?|litres?"
        r"|liters?|barrels?|bags?|packets?|drugs|cocaine|heroin|marijuana|cannabis|methamphetamine"
        r"|fentanyl|cigarettes|counterfeit|assets|property|funds|accounts|documents|computers?|records"
        r"|phones?|files|evidence|passports?|cash|money|ivory|alcohol|oil|carbon|market|share)\b",
    ),
    (
        "capture captured captures capturing",
        r"\b(captur(?:ed?|es|ing)) (?:an?|the|his|her|their|its|all) (?:[a-z'’-]{2,14} ){0,3}?(?:title"
        r"|crown|medal|gold|imagination|mood|essence|attention|seats?|votes?|prize|award|trophy|presidency"
        r"|nomination|championship|cup|pennant|hearts|moment|scene|beauty|spirit|tape|images?|footage"
        r"|photograph|video)\b|\b(captured) (?:[a-z]{2,10} ){0,3}?on (?:[a-z-]{3,12} )?(?:video|camera"
        r"|film|cctv|tape|cell ?phones?)\b",
    ),
    (
        "storm storms firestorm firestorms flood floods blast blasts bombardment hail fusillade",
        r"\b((?:fire)?storms?|floods?|blasts?|bombardment|hail|fusillade) "
        rf"of (?:[a-z-]{{3,14}} )?{_CRITICISM}\b",
    ),
    (
        "storm storms brainstorm",
        r"\b((?:political|media|perfect|twitter|diplomatic|constitutional|brain|social media) storms?"
        r"|storm clouds|(?:weather|ride out|rode out)(?:ed|ing)? the storm|by storm)\b",
    ),
    (
        "fire attack",
        r"\b((?:came|come|comes|coming|is|are|was|were|be|been) under (?:heavy |renewed |intense "
        r"|increasing |growing |sharp )?(?:fire|attack)) (?:[^.;]{0,40}? )?(?:over"
        r"|for (?!(?:[a-z]+ )?(?:\w+ )?(?:hours?|minutes?|days?|weeks?|\w+ straight))|from (?:(?:the|his"
        r"|her|some|both) )?(?:[a-z-]{3,14} )?(?:critics|opposition|lawmakers|media|press|activists"
        r"|campaigners|politicians|fans|groups|parties|senators))\b",
    ),
    (
        "fire fires",
        r"\b(fires?) (?:sales?|drills?|alarms?|safety|codes?|hydrants?|season|hazards?|insurance|escapes?"
        r"|power|extinguishers?)\b",
    ),
    (
        "fire fired fires firing",
        r"\b(fir(?:ed|ing|es?)) (?:(?:him|her|them) )?(?:as|from (?:his|her|their|the) (?:jobs?|posts?"
        r"|positions?|company|team))\b",
    ),
    (
        "flood floods flooded flooding",
        r"\b(floods? of (?!water|mud|floodwater|the|1[6-9]|20|rain|sewage|sludge)[a-z-]{3,}|flood(?:ed|ing"
        r"|s) (?:the (?:[a-z]{3,12} )?(?:markets?|airwaves|streets with)|(?:with|by) "
        r"(?:[a-z-]{3,12} )?(?:calls|complaints|messages|requests|applications|letters|offers|e-?mails"
        r"|tourists|imports|donations|memories)))",
    ),
    (
        "crash crashes collapse meltdown",
        r"\b(?:stock|market|stock-market|property|housing|financial|price|economic|1929|1987) "
        r"(crash(?:es)?|collapse|meltdown)\b",
    ),
    (
        "crash",
        r"\b(crash (?:courses?|diets?|programmes?|programs?|tests?|helmets?))\b",
    ),
    (
        "fell sank sunk sink sinks crash crashed crashes collapsed collapses plunged plunges tumbled slid hit"
        " rocketed exploded soared slipped dropped dived",
        rf"\b{_PRICED}{_OF_IT} ({_GOES_DOWN})\b",
    ),
    (
        "fell sank sunk sink sinks crash crashed crashes collapsed collapses plunged plunges tumbled slid hit"
        " rocketed exploded soared slipped dropped dived",
        rf"\b({_GOES_DOWN}) (?:(?:by|to|from|as much as|about|nearly|more than|some|a further|another|an?) "
        r")*(?:[$£€¥#]|[\d,./]+(?: ?%| per ?cent| (?:basis )?points?| cents?| pence| percent| million"
        r"| billion)|(?:record|two|three|four|five|six|seven|eight|nine|ten|several|new"
        r"|all-time)[ -](?:[a-z]+[ -])?(?:low|high|percent|points?|cents?))",
    ),
    (
        "fell",
        r"\b(fell (?:short|behind|silent|through|flat|apart|out of|in love|foul|on hard times|into (?:debt"
        r"|disrepair|disuse|recession)|from (?:power|grace|favou?r)))\b",
    ),
    (
        "collapse collapsed collapses collapsing crash crashed crashes fell",
        rf"\b{_AGREED}{_OF_IT} (collaps(?:ed?|es|ing)|crash(?:ed|es)?|fell)\b",
    ),
    (
        "collapsed",
        r"\b(?:trials?|case|prosecution|court[ -]martial) (?:of|against) [^.;,]{2,90}? (collapsed)\b",
    ),
    (
        "collapse crash fall",
        r"\b(collapse|crash|fall) of (?:the |an? |his |her |their "
        rf"|its )?(?:[a-z-]{{2,14}} ){{0,3}}?(?:{_AGREED}|{_PRICED})\b",
    ),
    (
        "hit struck hurt battered",
        r"\b(hit|struck|hurt|battered) (?:hard )?by (?:[a-z-]{3,12} ){0,2}?(?:profit-taking|worries|fears"
        r"|concerns|losses|sanctions|costs|rates|recession|inflation|competition|sales|demand)\b",
    ),
    (
        "explosion",
        r"\b((?:population|demographic|information|price|cambrian) explosion|explosion (?:of|in) "
        r"(?!the )(?:[a-z-]{3,12} )?(?:interest|demand|growth|popularity|prices|debt|colou?r|numbers|use"
        r"|cases))\b",
    ),
    (
        "exploded explodes exploding burst stormed",
        r"\b(explod(?:ed|es|ing)|burst|stormed) (?:onto|on to) the (?:[a-z]{3,12} )?(?:scene|stage"
        r"|market)\b",
    ),
    (
        "stormed storms storming",
        r"\b(storm(?:ed|s|ing)) (?:to (?:an? |the |his |her |their )?(?:[a-z-]{3,12} )?(?:victory|win|lead"
        r"|title|success|final)|out of|off|back)\b",
    ),
    (
        "shot",
        r"\b(shot) (?:to (?:fame|prominence|stardom|the top)|up (?:by|to|from|\d)|(?:back|ahead|clear) "
        r"(?:to|into|of)\b|(?:the |an? |his |her |this )?(?:[a-z]{3,12} )?(?:films?|videos?|footage"
        r"|movies?|photographs?|pictures?|documentar(?:y|ies)|scenes?|episodes?))\b",
    ),
    (
        "shot shoot shoots shooting kill killed kills killing torpedo torpedoed torpedoes",
        r"\b(sh(?:ot|oots?|ooting) down|kill(?:ed|s|ing)?|torpedo(?:ed|es)?) (?:an?|the|his|her|their|its"
        rf"|that|this) (?:[a-z'’-]{{2,14}} ){{0,2}}?{_PLANS}\b",
    ),
    (
        "attack attacks attacked attacking assail assails assailed blast blasts blasted blasting struck",
        r"\b(attack(?:s|ed|ing)?|assail(?:s|ed)?|blast(?:s|ed|ing)?|struck (?:back )?at|attacks? on) "
        r"(?:an?|the|his|her|their|its|that|this|what (?:he|she|they) called) "
        rf"(?:[a-z'’-]{{2,14}} ){{0,2}}?{_PLANS}\b",
    ),
    (
        "attack attacks assault assaults bombardment offensive offensives",
        r"\b(?:verbal|scathing|blistering|personal|stinging|partisan|rhetorical|withering|twitter|cyber"
        r"|hacking|ransomware|phishing) (attacks?|assaults?|bombardment|offensives?)\b",
    ),
    (
        "attack attacks",
        r"\b((?:heart|panic|asthma|anxiety|epileptic|migraine|cardiac) attacks?)\b",
    ),
    (
        "offensive offensives",
        r"\b((?:charm|diplomatic|media|public relations|marketing|sales) offensives?|peace offensive)\b",
    ),
    (
        "struck strike strikes striking",
        r"\b((?:struck|strikes?|striking) (?:up )?(?:an? |the )?(?:[a-z-]{3,12} )?(?:deals?|bargains?"
        r"|balance|chords?|pose|agreements?|accords?|tone|resemblance|contrast|friendship|gold|oil"
        r"|conversations?))\b",
    ),
    (
        "outbreak outbreaks",
        r"\b(outbreaks?) of (?:the |an? |new |renewed |fresh )?(?:[a-z'’-]{2,14} ){0,3}?(?:wars?"
        r"|hostilities|fighting|violence|conflict|peace|revolt|revolution|rebellion|uprising|unrest"
        r"|protests?|rioting|riots|crisis|insurgency|clashes)\b",
    ),
    (
        "mock simulated staged make-believe pretend",
        r"\b(?:mock|simulated|staged|make-believe|pretend) (?:[a-z-]{3,12} )?(attacks?|assaults?|battles?"
        r"|raids?|shootings?|crash(?:es)?|explosions?|executions?|hijackings?|disasters?)\b",
    ),
    (
        "clash clashes battle battles",
        r"\b(?:cup|title|league|top-of-the-table|bottom-of-the-table|group|qualifying|semi-?final"
        r"|quarter-?final|final|weekend|home|away|derby) (clash(?:es)?|battles?)\b|\b(clash(?:es)?) (?:of"
        r"|between) (?:the )?(?:titans|cultures|personalities|interests|egos|opinions)\b"
        r"|\b(imminent clash) between\b",
    ),
    (
        "clash clashed clashes clashing",
        r"\b(clash(?:ed|es|ing)?) (?:with (?:[a-z'’-]{2,14} ){1,4}?)?(?:over|about|on) "
        r"(?:[a-z'’-]{2,14} ){0,3}?(?:wages|pay|policy|polic(?:y|ies)|budget|tax(?:es)?|trade|plans?"
        r"|spending|reforms?|strategy|money|how|whether|tactics)\b",
    ),
)
"""The words of which a sentence has one, and the pattern, in small letters; what its group holds is meant otherwise."""
