"""Phrases for what befell others than those of the news: kin of bystanders long ago, old sentences, a city's counts."""

from reconciler.extraction.happenings import DEEDS, one
from reconciler.extraction.reports.vocabulary.cue_rule import KILLINGS, NUMBER, Cue, cue_rule

_KIN = (
    r"(?:kids|son|daughter|brother|sister|father|mother|husband|wife|uncle|aunt|nephew|niece|cousin|grandson|granddaughter"
    r"|stepson|boyfriend|girlfriend|friend|child|children|sons|daughters|brothers|sisters|cousins)"
)
_DIED = r"(?:(?:was|were|had been|got) (?:shot|killed|murdered|slain|stabbed|gunned down)|died)"

BACKGROUND: tuple[Cue, ...] = (
    cue_rule(
        "his <kin> was killed a few years ago",
        "earlier",
        rf"\b(?:his|her|their|whose|[a-z]+['’]s|an?) (?:[a-z-]{{2,12}} )?{_KIN} {_DIED}\b[^.;]{{0,50}}?"
        r"(?:\b(?:a few|several|some|many|a couple of|a number of) years (?:ago|earlier|before)\b"
        r"|\bwhen (?:he|she|they) (?:was|were) (?:young|little|growing up"
        r"|an? (?:[a-z-]{3,12} )?(?:child|boy|girl|baby|kid|infant|toddler))\b)",
        hints="years ago|years earlier|years before|when he|when she|when they",
        examples=(
            "Neighbor Ada Moor said her son was killed a few years ago.",
            "The man's father was killed in a fire when he was a child.",
        ),
        not_examples=(
            "Her son was killed when he was hit by a car.",
            "His wife was killed on Sunday, a few years after they met.",
        ),
    ),
    cue_rule(
        "<somebody>, who lost a <kin> to violence,",
        "earlier",
        rf", who (?:had )?(?:also )?lost (?:an?|his|her|their|two|three) (?:[a-z-]{{2,12}} )?{_KIN}"
        r" (?:to|in|in an?) (?:[a-z-]{3,12} ){0,2}(?:gun|gunfire|violence|shooting|shootings|killing|murder|homicide"
        r"|stabbing|drunk driver|suicide|war)\b",
        hints="who lost|who had lost|who also lost|who had also lost",
        examples=("Ada Moor, who lost a son to gun violence, came to the block.",),
        not_examples=("She lost a son in the shooting.", "The man, who lost a leg in the war, was shot."),
    ),
    cue_rule(
        "served <years> for killing",
        "earlier",
        rf"\b(?:served|serving) (?:nearly |about |more than |almost |some |over )?(?:{NUMBER}|several|an?|time)"
        r"(?:[ -](?:years?|months?|sentence|term))?(?: in (?:a )?(?:[a-z]{3,10} )?(?:prison|jail))?"
        r" for (?:(?:the|an?) )?(?:[a-z0-9-]{2,14} ){0,3}?(?:killing|murder|manslaughter|shooting|stabbing|slaying)\b",
        hints="served|serving",
        examples=(
            "The suspect served 10 years for killing his stepfather.",
            "He served nine years in prison for the 1999 shooting of a clerk.",
        ),
        not_examples=("He served a warrant for the killing.", "He had served 10 years for theft."),
    ),
    cue_rule(
        "out on bond in a case in which",
        "earlier",
        r"\b(?:out|free) on (?:bond|bail)\b[^.;]{0,20}? (?:in|for|after|over) (?:an?|another|(?:19|20)\d\d) "
        r"(?:[a-z0-9-]{2,14} ){0,3}?(?:case|shooting|killing|death|stabbing|robbery|beating|slaying)\b",
        hints="on bond|on bail",
        examples=("The suspect is out on bond in a case in which a man was beaten to death.",),
        not_examples=("He is out on bond in the killing of a clerk.", "She was freed on bail in a day."),
    ),
    cue_rule(
        "upset over the death of his <kin>",
        "earlier",
        r"\b(?:upset|distraught|despondent|depressed|grieving|angry|devastated|heartbroken) (?:over|about|at|by|for)"
        r" (?:the )?(?:recent |sudden )?(?:deaths?|loss|killing|murder|suicide) of (?:his|her|their|an?) ",
        hints="upset|distraught|despondent|depressed|grieving|angry|devastated|heartbroken",
        examples=("The man was upset over the death of his brother, who was killed in a crash in April.",),
        not_examples=("The town is upset over the death of the boy.",),
    ),
    cue_rule(
        "<people> were killed in the earlier one",
        "earlier",
        r"\b(?:killed|died|wounded|injured|hurt|shot|dead) in the (?:earlier|previous)"
        rf" (?:one|{one(DEEDS)}|case|incident)[.]?$",
        hints="in the ",
        examples=("One person was killed and two were injured in the earlier one.",),
        not_examples=("One person was killed in the earlier hours.", "One was killed in the first."),
    ),
    cue_rule(
        "I have buried two brothers",
        "earlier",
        rf"\bi(?: have|['’]ve)? (?:already |also )?(?:lost|buried) (?:{NUMBER}|several|other) (?:[a-z]{{3,12}} )?"
        rf"{_KIN}\b",
        hints="lost|buried",
        examples=("“I have buried two brothers who were shot,” she said.",),
        not_examples=("“I have lost my son,” she said.", "He had lost two brothers in the fire."),
    ),
    cue_rule(
        "another <man> shot his wife",
        "another",
        r"^another (?:[a-z0-9-]{3,14} ){1,2}(?:accidentally |fatally |also )?(?:shot|killed|stabbed|shot and killed) "
        r"(?:his|her|himself|herself)\b",
        hints="another ",
        examples=("Another child fatally shot his mother that week.",),
        not_examples=("Another man was shot in his car.", "Another shot hit his arm."),
    ),
    cue_rule(
        "founded the group after",
        "earlier",
        r"\b(?:founded|started|formed|created|launched|joined) (?:the|an?|her|his|their) (?:[a-z-]{2,14} ){0,3}?"
        r"(?:group|organization|foundation|charity|nonprofit|movement|program|ministry|chapter)\b"
        r"[^.;]{0,50}\b(?:after|when|in memory of)\b",
        hints="group|organization|foundation|charity|nonprofit|movement|program|ministry|chapter",
        examples=("He founded the group after his son was shot and killed.",),
        not_examples=("The group said that his son was killed.", "He joined the men after they shot him."),
    ),
    cue_rule(
        "<number> of the <people> killed this year",
        "statistic",
        rf"\bof the (?:{NUMBER}) (?:[a-z-]{{3,14}} ){{1,2}}(?:killed|shot|slain|murdered|wounded)\b[^.;]{{0,40}}"
        r"\b(?:this year|so far|last year|since january|in (?:19|20)\d\d)\b",
        hints="of the ",
        examples=("Nine of the 12 people killed in the city this year were shot within a mile of here.",),
        not_examples=("Two of the 12 people shot on Sunday have died.",),
    ),
    cue_rule(
        "police had been called there in <year>",
        "earlier",
        r"^(?:police|officers|deputies|troopers|authorities) (?:had|have) (?:also )?(?:been (?:called|sent|summoned)"
        r"|responded|gone) (?:to|there) [^.;]{0,60}?\b(?:before|previously|in the past|in (?:[a-z]{3,9} )?(?:19|20)\d\d"
        r"|last (?:month|year|spring|summer|fall|winter))\b",
        hints="had |have ",
        examples=("Police had been called to the home in 2012, when a woman was treated for a broken arm.",),
        not_examples=("Police had been called to the home on Sunday, when a man was shot.",),
    ),
    cue_rule(
        "there have been <number> homicides",
        "statistic",
        rf"\bthere (?:have|had) been (?:at least |about |now |only )?(?:{NUMBER}|no) (?:other |more )?{KILLINGS}\b"
        rf"|\bthere (?:were|had been|have been) {NUMBER} suicides\b",
        hints="there have been|there had been|there were",
        examples=("There have been six homicides.", "There had been nine killings in the city by then."),
        not_examples=("There have been talks on the killings.", "There was a killing on Sunday."),
    ),
    cue_rule(
        "gunfire has wounded <number>",
        "statistic",
        r"^(?:gunfire|gun violence|gun crime|street violence|shootings|stray bullets|drive-bys) (?:there |here )?"
        r"(?:has|have) (?:already |also |so far )?(?:killed|wounded|injured|hurt|claimed)\b[^.;]{0,80}"
        r"\b(?:since|so far|this (?:year|month|season|spring|summer|fall|winter)|in recent|in (?:19|20)\d\d)\b",
        hints="has |have ",
        examples=("Gunfire has wounded 11 people in Salem this spring.",),
        not_examples=("Gunfire wounded 11 people in Salem.", "Shootings on Sunday have stopped."),
    ),
    cue_rule(
        "one person dies every <minutes>",
        "statistic",
        rf"\b(?:dies|die|killed|shot|injured|wounded)\b[^.;]{{0,60}}\bevery (?:{NUMBER} )?"
        r"(?:seconds?|minutes?|hours?|days?|weeks?)\b",
        hints=" every ",
        examples=("One person dies of a gunshot every 17 minutes, the group says.",),
        not_examples=("She was shot every time he missed.", "The man who was killed ran every morning."),
    ),
    cue_rule(
        "police raided homes in connection with it",
        "context",
        r"\b(?:police|officers|detectives|agents|investigators|authorities)\b[^.;]{0,30}? ?\b(?:raided|searched"
        r"|conducted|carried out|made|executed)\b[^.;]{0,60}? (?:in connection with|as part of|linked to|related to)"
        r" (?:the|an) (?:[a-z]{3,12} )?(?:attacks?|assault|bombings?|blasts?|shootings?|stabbings?|killings?"
        r"|investigation|inquiry|probe)\b(?![^.;]*\b(?:killed|wounded|injured|shot|died|dead)\b)",
        hints="in connection with|as part of|linked to|related to",
        examples=(
            "Officers carried out a raid in Oru on Sunday in connection with the attack and made nine arrests.",
            "Police searched three homes as part of the investigation.",
        ),
        not_examples=(
            "Police raided a camp in Oru, and nine men were shot dead.",
            "Gunmen raided a village in connection with the feud.",
            "Officers carried out a raid in connection with the attack in which two men were killed.",
        ),
    ),
)
