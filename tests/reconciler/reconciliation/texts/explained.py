"""Two articles whose numbers differ for a reason that the texts give."""

from tests.reconciler.reconciliation.texts.text import Texts

EXPLAINED = (
    Texts(
        "forty insurgents and forty civilians may be the same dead",
        "Forty insurgents were killed {it}, {zwak}.",
        "Forty civilians were killed {it}, residents said.",
        stands="single",
        because="one voice: 40 (residents)",
        figure=("killed", "civilian"),
    ),
    Texts(
        "what the toll rose from is overtaken in the other paper too",
        "Eleven people were killed {it}, officials said.",
        "The death toll from the attack on the Musa Qala district of Helmand province on Wednesday rose to "
        "15 from 11, officials said.",
        stands="single",
        because="one voice: 15 (officials)",
        days=1,
    ),
    Texts(
        "what officials said at first is overtaken in the other paper too",
        "Eleven people were killed {it}, officials said.",
        "Fifteen people were killed {it}, officials said. Officials had initially said that 11 were killed.",
        stands="single",
        because="one voice: 15 (officials)",
        days=1,
    ),
    Texts(
        "a correction printed later takes back the earlier story's number",
        "Eleven people were killed {it}, officials said.",
        "Fifteen people were killed {it}, officials said.\n\nCorrection: An earlier version of this story "
        "said that 11 people were killed.",
        stands="single",
        because="one voice: 15 (officials)",
        one_outlet=True,
    ),
    Texts(
        "a count since January is not the toll of the day",
        "Eleven police officers were killed {it}, {zwak}. Since January, 340 police officers have been "
        "killed in Helmand province, he said.",
        "Eleven police officers were killed {it}, {jan}.",
        stands="agree",
        because="11 (Omar Zwak) and 11 (Saqi Jan) are equal",
        figure=("killed", "police"),
    ),
    Texts(
        "a part is held against the same part",
        "Eleven members of the security forces, four soldiers and seven police officers, were killed {it}, {zwak}.",
        "Seven police officers were killed {it}, {jan}.",
        stands="agree",
        because="7 (Omar Zwak) and 7 (Saqi Jan) are equal",
        figure=("killed", "police"),
    ),
    Texts(
        "one victim told by an article is not all of them",
        "A police officer was killed {it}, officials said.",
        "Three police officers were killed {it}, {jan}.",
        stands="compatible",
        because="1 (officials) and 3 (Saqi Jan) share 3",
        figure=("killed", "police"),
    ),
    Texts(
        "three of them are a part",
        "Eleven people were wounded {it}, {zwak}. Three of them were in critical condition.",
        "Eleven people were wounded {it}, {jan}.",
        stands="agree",
        because="11 (Omar Zwak) and 11 (Saqi Jan) are equal; of a part: 3 (Star)",
        figure=("injured", "people"),
    ),
    Texts(
        "those who died in hospital are a part",
        "Eleven people were killed {it}, {zwak}. Two died in hospital.",
        "Eleven people were killed {it}, {jan}.",
        stands="agree",
        because="11 (Omar Zwak) and 11 (Saqi Jan) are equal; of a part: 2 (Star)",
    ),
    Texts(
        "those taken to hospital need not be all",
        "Nine people were wounded {it}, {zwak}.",
        "Four people were taken to a hospital after an attack on the Musa Qala district of Helmand "
        "province on Wednesday, {jan}.",
        stands="compatible",
        because="9 (Omar Zwak) and 4 (Saqi Jan) share 9",
        figure=("injured", "people"),
    ),
    Texts(
        "families and people are not counted alike",
        "Two hundred families were displaced by a flood in Herat province on Wednesday, {zwak}.",
        "About 1,200 people were displaced by a flood in Herat province on Wednesday, {jan}.",
        stands="compatible",
        because="200 (Omar Zwak) and about 1,200 (Saqi Jan) are not held against each other: one counts by family, "
        "one by person",
        figure=("displaced", "people"),
    ),
    Texts(
        "dead and wounded told as one are not the dead",
        "Eleven people were killed and wounded {it}, {zwak}.",
        "Four people were killed {it}, {jan}.",
        stands="single",
        because="one voice: 4 (Saqi Jan)",
    ),
    Texts(
        "an earlier number read later does not come back",
        "Eleven people were killed {it}, {zwak}.",
        "Nine people were killed {it}, {zwak}.",
        stands="single",
        because="one voice: 11 (Omar Zwak)",
        days=-1,
    ),
    Texts(
        "a dozen is twelve",
        "A dozen people were killed {it}, {zwak}.",
        "Twelve people were killed {it}, {jan}.",
        stands="agree",
        because="12 (Omar Zwak) and 12 (Saqi Jan) are equal",
    ),
    Texts(
        "more than a dozen admits fifteen",
        "More than a dozen people were killed {it}, {zwak}.",
        "Fifteen people were killed {it}, {jan}.",
        stands="compatible",
        because="more than 12 (Omar Zwak) and 15 (Saqi Jan) share 15",
    ),
    Texts(
        "a chief and three others admit four",
        "A police chief and three others were killed {it}, {zwak}.",
        "Four people were killed {it}, {jan}.",
        stands="compatible",
        because="3 (Omar Zwak) and 4 (Saqi Jan) share 4",
    ),
    Texts(
        "five and an unborn baby admit six",
        "Six people were killed {it}, {zwak}.",
        "Five people and an unborn baby were killed {it}, {jan}.",
        stands="compatible",
        because="6 (Omar Zwak) and 5 (Saqi Jan) share 6",
    ),
    Texts(
        "an agency quoted in two papers is one voice",
        "Eleven people were killed {it}, Reuters reported.",
        "Fourteen people were killed {it}, Reuters reported.",
        stands="single",
        because="one voice: 14 (Reuters)",
        days=1,
    ),
)
