"""Whose word it is where a sentence goes on from another, sets the scene, or calls a report untrue."""

import pytest

from tests.reconciler.extraction.claims.speaking import sources, speakers


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Six died, police said. Two guards were missing. A cook was hurt, police added.", "police said"),
        ("Six died, police said. Two guards were missing. A cook was hurt, the army added.", None),
        ("Six died, police said. Two guards were missing. A cook was hurt.", None),
        ("Nine died, police said. The dead were broken down as follows: two guards killed.", "police said"),
        ("Six died, police said. Meanwhile, two guards were missing. A cook was hurt, police added.", None),
    ],
)
def test_a_sentence_between_two_of_one_speaker_is_his(text: str, by: str | None) -> None:
    assert speakers(text)[1] == by


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The bishops deplored “the murder of six monks” in the capital.", "The bishops deplored"),
        ("In a statement, the Bar Association “deplored the murder of six monks.”", "Bar Association"),
        ("The bishops deplored the murder of six monks in the capital.", None),
        ("The film “The death of six monks” opens.", None),
    ],
)
def test_words_quoted_from_somebody_are_his_whatever_he_did_with_them(text: str, by: str | None) -> None:
    assert speakers(text) == [by]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("A rebel said it answered the raid, which has killed 40 men, according to the army.", "according to the army"),
        ("A rebel said the raid, which killed 40 men, was a crime, according to state radio.", "A rebel said"),
        ("Police said nine people died, according to the AP.", "Police said"),
    ],
)
def test_what_a_clause_adds_to_words_reported_may_be_by_another(text: str, by: str) -> None:
    assert [each and each.text for each in sources(text)] == [by]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Officials fear more than 300 villagers were killed.", "Officials fear"),
        ("More than 300 villagers are feared dead.", None),
        ("Aid groups estimate that 300 villagers were killed.", "Aid groups estimate"),
        ("Three hundred villagers were killed, the BBC has learned.", "the BBC has learned"),
        ("Moor has learned that two guards were killed.", None),
        ("It was also known that two guards were killed.", "It was also known"),
        ("Officials agreed that two guards were killed.", "Officials agreed that"),
        ("Moor accused the rebels of killing two guards.", "Moor accused"),
        ("The paper published on Monday that two guards were killed.", "The paper published on Monday"),
        ("An army investigation found that soldiers killed two guards.", "An army investigation found that"),
        ("A jury found that Hill killed two guards.", None),
        ("The toll is below the 31 deaths counted by the rights commission.", "counted by the rights commission"),
        ("The ministry's count stood at 1,204 dead.", "The ministry's count stood at"),
        ("Police denied it, saying only one man was killed.", "Police"),
        ("They buried two guards, who the ministry says were killed.", "the ministry says"),
        (
            "THE NOTE, SIGNED BY “RED HAND,” STATES THAT TWO GUARDS WERE KILLED.",
            "THE NOTE, SIGNED BY “RED HAND,” STATES",
        ),
        ("THE MAYOR, LUIS PRADO, SAID FIVE GUARDS FLED AND TWO DIED.", "THE MAYOR, LUIS PRADO, SAID"),
        ("Two guards were killed, per Marn police.", "per Marn police"),
        (
            "The group claimed in a message on its channel that two guards were killed.",
            "The group claimed in a message",
        ),
        ("The Organization of American States met after two guards were killed.", None),
        (
            'LUIS MOOR, A PARTY LEADER, SAID THE FRONT AND ITS "WAR" GROUPS WERE BEHIND A RAID THAT KILLED A GUARD.',
            "LUIS MOOR, A PARTY LEADER, SAID",
        ),
        ('"They killed nine," said the mayor, "and they were not sorry."', "said the mayor"),
        (
            'Moor said that he met two men.\n\n"I opened fire. Lind was hit by their shots. They finished him off."\n\n'
            "Moor said they fled.",
            "Moor said",
        ),
        (
            "The regime, which has long hidden such tolls, has said nine miners were killed.",
            "The regime, which has long hidden such tolls, has said",
        ),
        ("A guard who asked not to be named said nine miners died.", "A guard who asked not to be named said"),
        (
            "A guard, speaking on condition of secrecy, said a blast killed nine miners.",
            "A guard, speaking on condition of secrecy, said",
        ),
        (
            "Nine miners died, mayor Ada Moor was quoted as saying by the Herald newspaper.",
            "mayor Ada Moor was quoted as saying by the Herald newspaper",
        ),
        (
            "A blast shook Leon, killing nine miners, mayor Ada Moor was quoted as saying by the Herald newspaper.",
            "mayor Ada Moor was quoted as saying by the Herald newspaper",
        ),
        (
            "A blast shook Leon, killing nine miners, Xinhua reported, quoting a rescue official.",
            "quoting a rescue official",
        ),
        (
            "A blast shook Leon, killing nine miners, the mayor, Ada Moor, wrote on Facebook.",
            "the mayor, Ada Moor, wrote",
        ),
        ("HERE IS A REPORT BY ADA MOOR FROM LEON.\n\n   [BEGIN RECORDING] [MOOR] GUNMEN KILLED A GUARD.", None),
    ],
)
def test_other_ways_to_say_whose_word_it_is(text: str, words: str | None) -> None:
    assert [told and told.text for told in sources(text)] == [words]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The claim that two guards were killed is baseless, the ministry said.", "denies"),
        ("The ministry said that two guards were not killed.", "asserts"),
        ("The claim that two guards were killed is right, the ministry said.", "asserts"),
    ],
)
def test_who_calls_a_report_untrue_denies_it(text: str, stance: str) -> None:
    assert [told and told.stance for told in sources(text)] == [stance]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Leeds police confirmed a boy was hurt when his sister got a gun and shot him.", ["Leeds police"] * 2),
        (
            "Meanwhile, the army did not move but said two guards were killed.",
            ["Meanwhile, the army did not move but said"],
        ),
        ("Ann Moor was declared dead there, and Bo Lind died in Hull, authorities said.", ["authorities said"] * 2),
        ("Five clerks died, according to Ann Jensen.", ["Ann Jensen"]),
        ("A bomb went off, claiming the lives of two clerks.", [None]),
        ("A ferry sank, claiming 17 lives, police said.", ["police said"]),
        ("The union blamed the army, claiming 20 lives were lost.", ["union"]),
        ("Five clerks died, according to Karl Lindqvist.", ["Karl Lindqvist"]),
    ],
)
def test_who_tells_of_somebody(text: str, told: list[str]) -> None:
    assert speakers(text) == told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nine cooks died in a blast in Oru, the ministry announced in the latest blow to the truce.", True),
        ("Nine cooks died in a blast in Oru, the army said in a statement that called it cowardly.", True),
        ("Nine cooks died in a blast in Oru, the army said as six miners were found dead in Kaba.", False),
    ],
)
def test_what_an_event_is_only_set_beside_leaves_it_its_source(text: str, words: bool) -> None:
    assert (sources(text)[0] is not None) is words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Villagers who fled Oru for Kaba told police that raiders beheaded nine women.", "Villagers who fled Oru"),
        ("A farmer who lives nearby told Reuters that nine women were killed.", "A farmer who lives nearby"),
        (
            "Ivo Umar, who lives in Kaba, where the raid began around 8 p.m. local time, said nine women died.",
            "Ivo Umar, who lives in Kaba",
        ),
        (
            "Ada Moor, the police chief of Oru province, of which Kaba is the capital, told a briefing that 95 died.",
            "Ada Moor, the police chief",
        ),
        ("A bomb killed eight people in Oru, Kaba television reported that day.", "Kaba television"),
    ],
)
def test_what_a_speaker_did_before_parts_him_not_from_his_words(text: str, words: str) -> None:
    assert [told and told.text.startswith(words) for told in sources(text)] == [True]


def test_it_is_the_body_that_spoke_right_before_wherever_that_is() -> None:
    text = 'Nine miners died.\n\n"We go on," the health ministry in Lima said.\n\nIt said 53 had died.'

    assert [told and told.kind for told in sources(text)] == [None, "health"]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Ron Hart, a cook on the boat, swam ashore.", "Ron Hart"),
        ("Ron Hart, a cook on the boat, drowned.", "Ada Moor"),
        ("Port Marn, a city of the south, mourned.", "Ada Moor"),
        ("The boat was old.", "Ada Moor"),
    ],
)
def test_he_is_who_opened_the_sentence_before_and_not_who_spoke_long_ago(before: str, speaker: str) -> None:
    text = f"The boat sank on Monday, Captain Ada Moor said.\n\n{before} He said 30 people died."

    assert speakers(text)[-1] == speaker
