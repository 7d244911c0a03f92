"""Two articles whose numbers differ because one of them counts some only, or counts others in."""

from tests.reconciler.reconciliation.texts.text import Texts

COUNTED_IN = (
    Texts(
        "those found with wounds may count the one who died of them",
        "One man was killed and three others were wounded {it}, {zwak}.",
        "Officers found four people with gunshot wounds after an attack on the Musa Qala district of Helmand "
        "province on Wednesday, {jan}. One of them died.",
        stands="compatible",
        because="3 (Omar Zwak) and 4 (Saqi Jan) may differ by some of the dead counted in one of them",
        figure=("injured", "people"),
    ),
    Texts(
        "an unborn child counted in by one explains the difference",
        "Six people, including an unborn child, were killed {it}, {zwak}.",
        "Five people were killed {it}, {jan}.",
        stands="compatible",
        because="6 (Omar Zwak) and 5 (Saqi Jan) may differ by an unborn child counted in one of them",
    ),
    Texts(
        "three other men hit beside the dead are not all who were hit",
        "Four people were shot {it}, {zwak}.",
        "A man was killed {it}, {jan}. Three other men were also shot.",
        stands="single",
        because="one voice: 4 (Omar Zwak)",
        figure=("casualties", "people"),
    ),
    Texts(
        "who had no grave wounds may have had light ones",
        "Five people were wounded {it}, {zwak}.",
        "Five people were wounded {it}, {jan}. None of the victims had life-threatening injuries, he said.",
        stands="agree",
        because="5 (Omar Zwak) and 5 (Saqi Jan) are equal",
        figure=("injured", "people"),
    ),
    Texts(
        "an unrelated attack that a text tells of at its end is another event",
        "Two people were killed {it}, {zwak}.",
        "Two people were killed {it}, {jan}. An unrelated bombing in Kandahar killed nine people.",
        stands="agree",
        because="2 (Omar Zwak) and 2 (Saqi Jan) are equal; of another event: 9 (Mail)",
    ),
    Texts(
        "passengers are no toll of all aboard",
        "All 150 people aboard were killed when an airliner crashed near Herat on Wednesday, {zwak}.",
        "An airliner crashed near Herat on Wednesday, killing all 144 passengers on board, {jan}.",
        stands="single",
        because="one voice: 150 (Omar Zwak); of passengers: 144 (Saqi Jan)",
    ),
    Texts(
        "passengers and crew told one after the other make up all aboard",
        "All 150 people aboard were killed when an airliner crashed near Herat on Wednesday, {zwak}.",
        "An airliner crashed near Herat on Wednesday, killing 144 passengers and six crew members, {jan}.",
        stands="single",
        because="one voice: 150 (Omar Zwak); of passengers: 144 (Saqi Jan); of crew members: 6 (Saqi Jan)",
    ),
    Texts(
        "bodies that a hospital has received are not all",
        "Twelve people were killed {it}, {zwak}.",
        "The hospital in the Musa Qala district of Helmand province received nine bodies after an attack on "
        "Wednesday, {jan}.",
        stands="compatible",
        because="12 (Omar Zwak) and 9 (Saqi Jan) share 12",
    ),
    Texts(
        "the toll of one of two bombs is the part that another text gives for it",
        "Two bombs at the bus station and the market of Kano on Wednesday killed 32 people, {zwak}. "
        "The first killed 24.",
        "A bomb at the bus station of Kano on Wednesday killed 24 people, {jan}.",
        stands="compatible",
        because="32 (Omar Zwak) and 24 (Saqi Jan) may be a whole and the part of it that Star gives; "
        "of a part: 24 (Star)",
    ),
    Texts(
        "hostages still held are those taken less those freed",
        "Gunmen took 27 people hostage at a bank in Kano on Wednesday, {zwak}. Five were freed.",
        "Gunmen at a bank in Kano on Wednesday were holding 22 people hostage, {jan}.",
        stands="compatible",
        because="27 (Omar Zwak) and 22 (Saqi Jan) may differ by the 5 who were freed counted in one of them",
        figure=("captured", "people"),
    ),
)
