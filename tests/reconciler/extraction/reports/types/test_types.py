import re

import pytest

from reconciler import Article, annotate
from reconciler.extraction.reports.vocabulary.phrase import Phrase
from reconciler.extraction.reports.vocabulary.phrases import PHRASES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bus fell into a gorge near Cuzco on Monday, killing nine people.", "crash"),
        ("A coach skidded off the road and overturned near Cuzco on Monday, killing nine people.", "crash"),
        ("Nine people were killed when a minibus hit a concrete wall in Lima on Monday.", "crash"),
        ("A man drove a van into shoppers in Gao on Monday, killing nine.", "crash"),
        ("Bombers drove a van into a post in Gao on Monday and blew it up, killing nine.", "bombing"),
        ("A bus hit a landmine near Gao on Monday, killing nine people.", "bombing"),
        ("Gunmen shot at a bus near Gao on Monday, and it veered into a ditch; nine people were killed.", "shooting"),
        ("Nine people went missing when a vessel went down off Gabes on Monday.", "capsizing"),
        ("A quake shook Samos on Monday, and two boys were killed when a wall fell on them.", "earthquake"),
        ("Two parked cars blew up near a market in Gao on Monday, killing nine people.", "explosion"),
        ("Nine people were killed when a bomb went off in Gao on Monday.", "bombing"),
        ("A shell killed nine people in Gao on Monday.", "shelling"),
        ("Some 60 pupils fell ill after lunch at a school in Gao on Monday; one girl died.", "outbreak"),
        ("Nine people died of food poisoning after a wedding in Gao on Monday.", "outbreak"),
        ("Nine people fell ill after a quake in Gao on Monday, and two died.", "earthquake"),
        ("Unidentified attackers killed nine villagers in Gao on Monday.", "attack"),
        ("A post near Gao collapsed to rebels on Monday, leaving nine guards dead.", "capture"),
        ("The roof of a post near Gao collapsed to the ground on Monday, killing nine guards.", "collapse"),
        ("The Taliban have killed nine people in Gao since Monday.", "attack"),
        ("Rebels killed nine people in Gao on Monday. It averted the collapse of the district, they said.", "attack"),
        ("Gunmen killed nine people and kidnapped three in an attack on an inn in Gao on Monday.", "attack"),
        ("Gunmen killed one man and kidnapped 30 girls in an attack on a school in Gao on Monday.", "kidnapping"),
        ("Mortar bombs killed nine people in Gao on Monday.", "shelling"),
        ("Two suicide bombers hit a bus in Gao on Monday, killing nine.", "bombing"),
        ("A suicide blast at a mosque in Gao killed nine on Monday.", "bombing"),
        ("Another strike killed five people in a house in Gao on Monday.", "air_strike"),
        ("Gas blast wrecks cafe in Gao, killing nine.", "explosion"),
        ("Rebels killed nine people in a village near Gao on Monday.", "attack"),
        ("The toll in flood-hit Gao rose to nine dead on Monday.", "flood"),
        ("A jet flying from Gao to Kidal hit a hill on Monday, killing nine people.", "crash"),
        ("A DC-9 plowed into a market in Gao on Monday, killing nine people.", "crash"),
        ("Gunmen locked the doors of a bar in Gao on Monday and set it ablaze, killing nine people.", "fire"),
        ("Air traffic workers began strikes on Monday, and nine people were hurt in Gao.", "other"),
        ("The Gash River burst its banks in Gao on Monday, and nine people drowned.", "flood"),
        ("Six passengers were hurt when two coaches left the rails in Gao on Monday.", "crash"),
        ("A sailing boat ran aground off Rhodes on Monday, and nine people died.", "capsizing"),
        ("Nine passengers were killed by a shell at a post near Gao on Monday.", "shelling"),
        ("Floodwater entered a camp in Gao on Monday, and nine people died.", "flood"),
        ("Nine people were killed when a tanker burst into flames near Gao on Monday.", "fire"),
        ("The town of Gao fell on Monday after nine people were killed.", "capture"),
        ("The town of Gao fell to rebels on Monday after nine people were killed.", "capture"),
        ("Gao fell into rebel hands on Monday and nine people were killed.", "capture"),
        ("Fighters attacked a village near Gao on Monday, killing nine people, and burned huts.", "attack"),
        ("Nine people were burned to death near Gao on Monday.", "fire"),
        ("Kurdish forces moved into Gao on Monday, and nine people were killed.", "capture"),
        (
            "Police fired live rounds in Gao on Monday at a crowd shut in because of Ebola; nine were hurt.",
            "clash",
        ),
        ("The army said it had killed nine militants in an operation near Gao on Monday.", "clash"),
        ("Nine people were killed in an operation on Monday.", "other"),
        ("Knife-wielding men slashed people in Gao on Monday; nine died, and police shot four attackers.", "stabbing"),
        ("Soldiers abandoned the town of Gao on Monday, and nine of them were killed.", "capture"),
        ("Militants moved into the city on Monday after soldiers left Gao. Nine people were killed.", "capture"),
        ("The army lost Gao to the rebels on Monday, and nine people were killed.", "capture"),
        ("The army lost nine men near Gao on Monday.", "other"),
        ("Police abandoned the search of Gao on Monday. Nine people were killed.", "other"),
    ],
)
def test_what_left_its_road_crashed_and_only_towns_fall_to_somebody(text: str, expected: str) -> None:
    first = annotate(Article(text=text, published="2015-06-18")).reports[0]

    assert first.type == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A shell landed on a playground in Kherson on Monday, killing two girls.", "shelling"),
        ("The army said its fire on Sirte on Monday was aimed at a depot. Nine people were killed.", "shelling"),
        ("A fire on Lima's docks killed nine people on Monday.", "fire"),
        ("A footbridge at Lucca fell on Monday, killing nine people.", "collapse"),
        ("Forty workers are trapped in Lima after a mine caved in on Monday.", "collapse"),
        ("A bomb brought down a bridge that fell on a bus in Lima on Monday, killing nine people.", "bombing"),
        ("A hillside came down on huts near Cuzco on Monday, killing nine people.", "flood"),
        ("Boulders fell on a van near Cuzco on Monday, killing nine people.", "flood"),
        ("A minibus was swept off a bridge near Cuzco on Monday, and nine people died.", "flood"),
        ("A canoe with nine fishermen turned over off Dakar on Monday, and four drowned.", "capsizing"),
        ("The ferry overturned off Dakar on Monday, and 40 people are dead.", "capsizing"),
        ("Nine people died when a coach went off the road near Cuzco on Monday.", "crash"),
        ("A helicopter went down in the hills near Cuzco on Monday, killing nine people.", "crash"),
        ("A van hit worshippers in a lane in Lima on Monday, killing nine people.", "crash"),
        ("A convoy was struck from the air near Sirte on Monday, and nine people were killed.", "air_strike"),
        ("Warplanes bombed a market in Sirte on Monday, killing nine people.", "air_strike"),
        ("Rebels hurled explosives at a market in Gao, injuring 15 people on Monday.", "bombing"),
        ("Several explosive devices were set off at dawn on Monday in Gao; two people were wounded.", "bombing"),
        ("Men threw Molotov cocktails at a bus in Gao on Monday; four people were hurt.", "attack"),
        ("Rebels set fire to two trucks near Gao on Monday, injuring a driver.", "attack"),
        ("The guerrillas stopped a bus near Gao and set it ablaze on Monday; three people were wounded.", "attack"),
        ("A heater set the curtains on fire in Gao on Monday and killed two men.", "fire"),
        ("Nine people died when two cars packed with explosives were driven at a camp near Gao on Monday.", "bombing"),
        (
            "Forty girls were taken at night from a school near Gao on Monday, and nine guards were killed.",
            "kidnapping",
        ),
        ("Nine people were killed in a gunfight near Gao on Monday.", "clash"),
        ("Two women were stabbed in Lima on Monday, four years after the Lima bombs.", "stabbing"),
        ("Nine migrants drowned off Gabes on Monday; the wreck of migrants was the third.", "capsizing"),
        ("A cyclone struck Gao on Monday, and nine people died when a church wall fell.", "storm"),
        ("Nine miners are trapped near Lima after water burst into their pit on Monday.", "flood"),
        ("Nine people died in the slide near Lima on Monday.", "flood"),
        ("Bandits snatched about 40 pupils from a school near Gao on Monday and killed a guard.", "kidnapping"),
        ("A man fired into a crowd in Lima on Monday, killing nine people.", "shooting"),
        ("The police returned fire on Monday and killed nine men in Lima.", "shooting"),
        ("A baker was killed with a shotgun in Lima on Monday.", "shooting"),
        ("Rebels took the town of Gao from the army on Monday; nine soldiers were killed.", "capture"),
        ("The army pushed rebels out of Gao on Monday, and nine people were killed.", "capture"),
        ("Armed men killed nine villagers in Gao on Monday.", "attack"),
        ("Nine villagers were killed in Gao on Monday when insurgents came into the market.", "attack"),
        ("Nine people were killed on Monday when the militants' prison in Gao was closed.", "other"),
        ("A car left beside a row of kiosks in Lima blew up on Monday, killing nine people.", "explosion"),
        ("A boat broke in two on a lake near Lima on Monday, killing nine people.", "capsizing"),
        ("Four policemen died when their pickup came under fire near Gao on Monday.", "shooting"),
        ("A car jumped a curb and struck diners outside a cafe in Lima on Monday, killing two.", "crash"),
        ("A van struck a stalled semitrailer near Lima on Monday, killing six singers.", "crash"),
        ("A matatu hit a rail and rolled near Nairobi on Monday, killing six people.", "crash"),
        ("A lorry with cement lost its brakes and ploughed into a queue in Lima on Monday, killing nine.", "crash"),
        ("A young woman blew herself up among traders in Gao on Monday, killing nine people.", "bombing"),
        ("Two people fell when a footbridge collapsed in Lima on Monday, and nine others died.", "collapse"),
        ("The town of Gao fell on Monday, and nine soldiers were killed.", "capture"),
        ("A glider struck power lines near Lima on Monday, killing its pilot.", "crash"),
        ("Warplanes struck a market in Sirte on Monday, killing nine people.", "air_strike"),
        ("A driver on the wrong side hit a minivan head-on near Lima on Monday, killing two.", "crash"),
        ("A cargo plane overran the runway at Lima on Monday and killed five people.", "crash"),
        ("The fire doors of a home in Lima were tied open when six people died on Monday.", "fire"),
        ("A grenade was thrown into a tea shop in Gao on Monday, wounding nine people.", "explosion"),
        ("Nine traders were killed by a mine near Gao on Monday.", "bombing"),
        ("A charge under a bus went off in Gao on Monday and killed nine people.", "bombing"),
        ("Nine men were killed on Monday by a mine collapse near Gao.", "collapse"),
        ("A pick-up hit a mine near Gao on Monday, killing nine people.", "bombing"),
        ("A cook killed two waiters with a cleaver in Lima on Monday.", "stabbing"),
        ("A mob killed two men in Lima on Monday over a rumour.", "attack"),
        ("A student was beaten to death in Lima on Monday.", "attack"),
        ("Nine people were killed by a train at a crossing in Lima on Monday.", "crash"),
        ("A train hit a van at a crossing in Lima on Monday, killing four people.", "crash"),
        ("A lorry struck the bus of a school near Cuzco on Monday, killing nine pupils.", "crash"),
        ("A car struck a group of five hikers near Cuzco on Monday, killing two.", "crash"),
        ("A jeepney lost its brakes near Cuzco on Monday and fell into a creek, killing nine people.", "crash"),
        ("A microbus ran into a lorry near Cuzco on Monday, killing nine people.", "crash"),
        ("A van was swept away by a river near Cuzco on Monday, and nine people died.", "flood"),
        ("The dam of a mine near Cuzco burst on Monday, killing nine people.", "flood"),
        ("A landslip near Cuzco killed nine people on Monday.", "flood"),
        ("Nine miners died in a roof fall at a pit near Cuzco on Monday.", "collapse"),
        ("A block of flats fell in Lima on Monday, killing nine people, a fire officer said.", "collapse"),
        ("A fire helicopter crashed near Lima on Monday, killing three.", "crash"),
        ("A tree crushed a car in a gale near Lima on Monday, killing two.", "storm"),
        ("Two men died by a sniper's bullets in Lima on Monday.", "shooting"),
        ("A boy is fighting for his life after a blast in Lima on Monday killed nine people.", "explosion"),
    ],
)
def test_a_phrase_tells_of_what_none_of_its_words_does_and_is_dated_like_it(text: str, expected: str) -> None:
    first = annotate(Article(text=text, published="2015-06-18")).reports[0]

    assert (first.type, first.derived) == (expected, False)


@pytest.mark.parametrize("each", PHRASES, ids=lambda each: each.pattern.pattern[:40])
def test_a_phrase_is_written_as_the_sentence_is_searched(each: Phrase) -> None:
    capitals = re.search(r"(?<!\\)[A-Z]", each.pattern.pattern.replace("(?P<", ""))

    assert (capitals is not None) == each.capitals


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bus falls into ravine near Cuzco on Monday, killing nine people.", "crash"),
        ("Nine people were killed in a pile-up near Cuzco on Monday.", "crash"),
        ("Nine people died in a road accident near Cuzco on Monday.", "crash"),
        ("A train jumped the tracks near Cuzco on Monday, killing nine people.", "crash"),
        ("Nine prisoners were hanged in Lima on Monday.", "execution"),
        ("The state put nine people to death in Lima on Monday.", "execution"),
        ("Bombers hit three churches in Lima on Monday, killing nine people.", "bombing"),
        ("Syrian bombers hit three churches in Sirte on Monday, killing nine people.", "air_strike"),
        ("A mine had killed nine children near Gao on Monday.", "bombing"),
        ("Men in a car with a banner ploughed into tourists in Lima on Monday, killing nine.", "crash"),
        ("Heavy rains killed nine people in Lima on Monday.", "flood"),
        ("Torrential rain sent walls of mud through a suburb of Lima on Monday, killing nine.", "flood"),
        ("Bandits attacked a village near Gao in heavy rain on Monday, killing nine.", "attack"),
        ("A boiler blew up at a mill in Lima on Monday, killing nine workers.", "explosion"),
        ("A scaffold gave way in Lima on Monday, killing nine workers.", "collapse"),
        ("A man with a machete killed nine people in Gao on Monday.", "stabbing"),
        ("Rebels mortared a school in Gao on Monday, killing nine.", "shelling"),
        ("Nine climbers fell to their deaths near Cuzco on Monday.", "other"),
    ],
)
def test_accidents_and_deeds_have_their_type_however_they_are_called(text: str, expected: str) -> None:
    first = annotate(Article(text=text, published="2015-06-18")).reports[0]

    assert first.type == expected
