"""Figures of speech made of words for happenings: a storm of criticism, a battle cry, a cup clash."""

from collections.abc import Sequence

_PLANNED = (
    "bill bills plan plans proposal proposals decision decisions policy policies idea ideas report reports comment"
    " comments remark remarks record records budget budgets reform reforms law laws measure measures legislation ruling"
    " verdict statement speech media press critics opponents rival rivals amendment amendments bid bids deal deals"
    " treaty tax taxes problem issue"
)
_PLANNING = "government president minister"
_PLANS = rf"(?:{'|'.join(_PLANNED.split())}|(?:{'|'.join(_PLANNING.split())})['’]s)"
_CRITICISM = (
    r"(?:criticism|protests?|controversy|outrage|anger|complaints?|abuse|publicity|interest|indignation"
    r"|fury|applause|condemnation|speculation|objections|media|words|questions|emotions?)"
)
_FOES_OF_THE_BODY = (
    r"(?:cancer|drugs|crime|corruption|poverty|hunger|inflation|illness|disease|addiction|leukaemia"
    r"|leukemia|obesity|aids|hiv)"
)

FIGURES_OF_DEEDS: Sequence[tuple[str, str]] = (
    (
        "bang contact",
        r"\b(with a bang|lost contact with (?:his|her|their|its|the) (?:voters|fans|base|readers|customers|friends"
        r"|roots|reality|family))\b",
    ),
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
        "storm",
        r"\b(?:to|and|would|will|could|might|tried to|they|who|protesters|demonstrators|gunmen|rebels|crowds?|mob)"
        r" (storm) (?!surges?\b|damage\b|warnings?\b|clouds?\b|waters?\b|winds?\b|season\b|system\b|debris\b)"
        r"(?=(?:the|a|an|his|her|their|into|[a-z]+['’]s|parliament|congress|government|police|buildings|villages)\b)",
    ),
    (
        "storm storms brainstorm",
        r"\b((?:political|media|perfect|twitter|diplomatic|constitutional|brain|social media) storms?"
        r"|storm clouds|(?:weather|ride out|rode out)(?:ed|ing)? the storm|by storm)\b",
    ),
    (
        "under",
        r"\b((?:came|come|comes|coming|is|are|was|were|be|been) under (?:heavy |renewed |intense "
        r"|increasing |growing |sharp )?(?:fire|attack)) (?:[^.;]{0,40}? )?(?:over"
        r"|for (?!(?:[a-z]+ )?(?:\w+ )?(?:hours?|minutes?|days?|weeks?|\w+ straight))|from (?:(?:the|his"
        r"|her|some|both) )?(?:[a-z-]{3,14} )?(?:critics|opposition|lawmakers|media|press|activists"
        r"|campaigners|politicians|fans|groups|parties|senators))\b",
    ),
    (
        "fire fired fires firing",
        r"\b(fir(?:ed|ing|es?)) (?:(?:him|her|them) )?(?:as|from (?:his|her|their|the) (?:jobs?|posts?"
        r"|positions?|company|team))\b",
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
        f"{_PLANNED} {_PLANNING}",
        r"\b(sh(?:ot|oots?|ooting) down|kill(?:ed|s|ing)?|torpedo(?:ed|es)?) (?:an?|the|his|her|their|its"
        rf"|that|this) (?:[a-z'’-]{{2,14}} ){{0,2}}?{_PLANS}\b",
    ),
    (
        f"{_PLANNED} {_PLANNING}",
        r"\b(attack(?:s|ed|ing)?|assail(?:s|ed)?|blast(?:s|ed|ing)?|struck (?:back )?at|attacks? on) "
        r"(?:an?|the|his|her|their|its|that|this|what (?:he|she|they) called) "
        rf"(?:[a-z'’-]{{2,14}} ){{0,2}}?{_PLANS}\b",
    ),
    (
        "verbal scathing blistering personal stinging partisan rhetorical withering twitter cyber hacking ransomware"
        " phishing",
        r"\b(?:verbal|scathing|blistering|personal|stinging|partisan|rhetorical|withering|twitter|cyber"
        r"|hacking|ransomware|phishing) (attacks?|assaults?|bombardment|offensives?)\b",
    ),
    (
        "heart panic asthma anxiety epileptic migraine cardiac",
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
        r"(?:[a-z'’-]{2,14} ){0,3}?(?:wages|pay|polic(?:y|ies)|budget|tax(?:es)?|trade|plans?"
        r"|spending|reforms?|strategy|money|how|whether|tactics)\b",
    ),
)
"""The words of which a sentence has one, and the pattern, in small letters; what its group holds is meant otherwise."""
