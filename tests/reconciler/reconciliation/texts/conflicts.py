"""Two articles that contradict each other."""

from tests.reconciler.reconciliation.texts.text import Texts

CONFLICTS = (
    Texts(
        "two numbers of two speakers conflict",
        "Eleven police officers were killed {it}, {zwak}.",
        "Fourteen police officers were killed {it}, {jan}.",
        stands="conflict",
        because="11 (Omar Zwak) and 14 (Saqi Jan) share nothing",
        figure=("killed", "police"),
    ),
    Texts(
        "more children than people is a conflict",
        "Eleven people were killed {it}, {zwak}.",
        "Fourteen children were killed {it}, {jan}.",
        stands="conflict",
        because="14 children (Saqi Jan) cannot be among 11 people (Omar Zwak): a part exceeds its whole",
        figure=("killed", "child"),
    ),
    Texts(
        "a range excludes what lies above it",
        "Ten to 15 people were killed {it}, {zwak}.",
        "Eighteen people were killed {it}, {jan}.",
        stands="conflict",
        because="10 to 15 (Omar Zwak) and 18 (Saqi Jan) share nothing",
    ),
    Texts(
        "who denies one figure stands behind his own",
        "Twelve people were killed {it}, {zwak}.",
        "The Taliban denied that 12 people were killed {it}. Nine people were killed, a Taliban spokesman, "
        "Zabihullah Mujahid, said.",
        stands="conflict",
        because="12 (Omar Zwak) and 9 (Zabihullah Mujahid) share nothing",
    ),
    Texts(
        "a ministry and its enemy on the ministry's own dead conflict",
        "Four soldiers were killed {it}, the defence ministry said.",
        "Nineteen soldiers were killed {it}, the Taliban spokesman, Zabihullah Mujahid, said in a statement.",
        stands="conflict",
        because="4 (defence ministry) and 19 (Zabihullah Mujahid) share nothing",
        figure=("killed", "army"),
    ),
    Texts(
        "two numbers for one part conflict",
        "Eleven members of the security forces, four soldiers and seven police officers, were killed {it}, {zwak}.",
        "Nine police officers were killed {it}, {jan}.",
        stands="conflict",
        because="7 (Omar Zwak) and 9 (Saqi Jan) share nothing",
        figure=("killed", "police"),
    ),
    Texts(
        "none and three conflict",
        "No civilians were killed {it}, the army said.",
        "Three civilians were killed {it}, residents said.",
        stands="conflict",
        because="none (army) and 3 (residents) share nothing",
        figure=("killed", "civilian"),
    ),
    Texts(
        "what an army cannot confirm it does not say",
        "Eleven people were killed {it}, residents said. The army could not confirm that 11 people were killed.",
        "Four people were killed {it}, {jan}.",
        stands="conflict",
        because="11 (residents) and 4 (Saqi Jan) share nothing",
    ),
)
