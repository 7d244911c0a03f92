"""Figures of speech of sport, of the screen and of machines: bank shots, injured reserve, attacks on browsers."""

from collections.abc import Sequence

FIGURES_OF_PLAY: Sequence[tuple[str, str]] = (
    (
        "reserve reserves list time",
        r"\b(injured) (?:reserves?|list)\b|\b(injury) (?:time|list|report)\b",
    ),
    (
        "shot shots",
        r"\b((?:bank|jump|hook|slap|penalty|free-kick|three-point|foul|tee|chip|drop|bunker|goal-bound|buzzer-beating"
        r"|game-winning|game-tying|last-second) shots?)\b|\b(shots?) (?:on|at|wide of) (?:the )?goal\b"
        r"|\bscor(?:ed|es|ing) [^.;]{0,60}?\b(shots?) over\b",
    ),
    (
        "shot",
        r"\b(shot) (?:\d+ for \d+|\d+ of \d+|\d+ percent|an? (?:\d\d|under-par|even-par|round)|from the (?:field|floor)"
        r"|par|a? ?birdie)\b",
    ),
    (
        "attack attacks exploit exploits attackers",
        r"\b(attacks?) (?:on|against|targeting|exploiting) (?:an? |the )?(?:[a-z0-9-]{2,12} ){0,3}?(?:explorer|windows"
        r"|browsers?|software|servers?|networks?|websites?|passwords?|vulnerabilit(?:y|ies)|flaws?|ie ?\d*)\b"
        r"(?![^.;]{0,60}?\b(?:kill|wound|dead|hurt|injur))"
        r"|\b(?:software|security|browser|zero-day|code) (?:exploits?|flaws?|bugs?|vulnerabilit(?:y|ies)|patch(?:es)?"
        r"|fix(?:es)?|holes?)\b[^.;]{0,90}?\b(attacks?)\b"
        r"|\b(?:zero-day|denial-of-service|malware|browser|spam|password|drive-by download|brute-force) (attacks?)\b",
    ),
    (
        "catching",
        r"(?:sequel|novel)\b[^.;]{0,60}?\b(catching fire)\b",
    ),
)
"""As in `figures`."""
