"""What the words for a single person say: name, sex and age."""

import re

import msgspec

from reconciler.concepts.claim import Claim
from reconciler.extraction.reports.tolls.people_words import AGED, ANY_AGE, HE, LAW, OUTLAWS, SHE
from reconciler.extraction.words import SMALL_NUMBERS

_NOUNS = HE | SHE | AGED.keys() | frozenset("victim suspect person driver student one body shooter".split())
_LISTING = frozenset("a an the one another this that".split())
_POSSESSIVE = frozenset("his her their its".split())
_RANKS = frozenset("mr mrs ms dr officer deputy sgt lt sheriff rev detective cpl pfc capt chief police".split())

_RANKED = frozenset("chief sgt sergeant lt lieutenant cpl corporal capt captain detective patrolman".split())
"""Ranks of the police before a name."""

_WORD = re.compile(r"[A-Za-z][\w'’-]{0,30}")
_OLD = re.compile(r"\b([A-Za-z]{3,9}|\d{1,3})[- ](year|month|week|day)s?[- ]old\b", re.ASCII | re.IGNORECASE)
_AGE_LAST = re.compile(r", (?:aged? )?(\d{1,2})$", re.ASCII)
_AGE_AFTER = re.compile(r"(?:,| \(|, aged?| is| was|, who (?:is|was)) ?(\d{1,2})(?=[,.;)]| years)", re.ASCII)
_NAMED_AFTER = re.compile(
    r", (?:(?:(?:later|since) )?identified as |named )?(?:(\d{1,3})-year-old )?"
    r"([A-Z][\w'’.-]{0,20}(?: [A-Z][\w'’.-]{0,20}){1,3})(?:, (?:age )?(\d{1,2}))?(?=[,.]| (?:was|had|died)\b)",
    re.ASCII,
)
_CALLED = re.compile(r",| of | in | from ")
_NAMED_RIGHT = re.compile(r" (?P<name>[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){1,2})(?! [A-Z])", re.ASCII)
"""The name right behind what somebody is: "the photographer Luis Campa"."""
_MONTHS = re.compile(
    r",? ?(?:age )?(?:\d{1,2} )?(?:month|week|day)s?\b(?!['’-])(?! (?:ago|after|later|before|earlier))", re.ASCII
)
"""Behind an age that is a baby's: "Ada Moor, age 17 months"."""
BEHIND = 16
"""Characters before a person's word in which the age stands: "27-year-old "."""


class Description(msgspec.Struct, frozen=True, gc=False):
    """What is known of one person."""

    names: tuple[str, ...] = ()
    """Words of the name, in order."""
    sex: str | None = None
    ages: range = ANY_AGE
    nouns: frozenset[str] = frozenset()
    """What the person is called: "father", "officer"."""


def describe(claim: Claim, text: str) -> Description:
    """What a claim's own words, and those right beside them in the text, say of its one person."""
    words = [word.lower() for word in _WORD.findall(claim.text)]
    nouns = frozenset(words[1:] if len(words) > 1 and words[0] in _POSSESSIVE else words) & _NOUNS
    nouns |= {called(claim)}
    nouns |= {"officer"} if words and words[0] in _RANKED else set()
    beside = _NAMED_AFTER.match(text, claim.end)
    beside = None if beside is not None and beside[2].split()[0].lower().strip(".") in _RANKS else beside
    return Description(
        names=_own_name(claim) or (_name_words(beside[2]) if beside is not None else named_behind(claim, text)),
        sex="he" if nouns & HE else "she" if nouns & SHE else None,
        ages=_ages(claim, text, nouns, beside=beside),
        nouns=nouns,
    )


def called(claim: Claim) -> str:
    """The last word of what a person is called, before what follows it."""
    return _CALLED.split(claim.text.lower(), maxsplit=1)[0].rsplit(" ", 1)[-1]


def _own_name(claim: Claim) -> tuple[str, ...]:
    """The capitalised words that end it: "his son Bo Lind", "Ada Moor, 34"; a title's are no sign of a name."""
    words = _WORD.findall(claim.text.split(",")[0])
    if claim.block == "title" or not words or words[0].lower() in _LISTING:
        return ()
    start = len(words)
    while start and words[start - 1][0].isupper() and words[start - 1].lower() not in _NOUNS:
        start -= 1
    return _name_words(" ".join(words[start:]))


def named_behind(claim: Claim, text: str) -> tuple[str, ...]:
    """In a sentence, behind the article and what somebody is; a headline has capitals anywhere."""
    if claim.block == "title" or not claim.text.lower().startswith(("the ", "a ", "an ")):
        return ()
    told = _NAMED_RIGHT.match(text, claim.end)
    return _name_words(told["name"]) if told is not None else ()


def _name_words(name: str) -> tuple[str, ...]:
    words = (word.strip(".'’").removesuffix("'s").removesuffix("’s") for word in name.split())
    return tuple(word for word in words if len(word) > 1 and word.lower() not in _RANKS | _POSSESSIVE)


def _ages(claim: Claim, text: str, nouns: frozenset[str], *, beside: re.Match[str] | None) -> range:
    """A printed age, else those that the nouns allow."""
    if _MONTHS.match(text, claim.end) is not None:
        return range(3)
    told = _OLD.search(claim.text) or _OLD.search(text, max(0, claim.start - BEHIND), claim.start)
    if told is not None:
        return _age(told[1]) if told[2].lower() == "year" else range(3)
    printed = _AGE_LAST.search(claim.text) or _AGE_AFTER.match(text, claim.end)
    age = printed[1] if printed is not None else beside and (beside[1] or beside[3])
    if age:
        return _age(age)
    held = _of_subject(claim, text) if "himself" in nouns or "herself" in nouns else ANY_AGE
    for noun in nouns & AGED.keys():
        held = _both(held, AGED[noun]) or held
    return held


def _of_subject(claim: Claim, text: str) -> range:
    """How old one told as "himself" is by who is said to have done it right before: "the child had shot himself".

    Else by what the sentence calls first: "a man shot two boys before he …".
    """
    doer = doer_before(claim, text)
    if doer is not None:
        return AGED[doer]
    subject = _SUBJECT.search(text, claim.sentence.start, claim.start)
    held = AGED.get(subject[1].lower(), ANY_AGE) if subject is not None else ANY_AGE
    return held if held.stop == ANY_AGE.stop else ANY_AGE


def doer_before(claim: Claim, text: str) -> str | None:
    """The noun right before "shot himself", by which somebody told before is meant: "the child had shot himself"."""
    told = _DOES_IT.search(text, max(claim.sentence.start, claim.start - BEFORE_HIMSELF), claim.start)
    return told[1].lower() if told is not None else None


BEFORE_HIMSELF = 60
"""Characters before "himself" in which the one who did it is told."""
_DOES_IT = re.compile(
    rf"\b(?:the|his|her|their) ({'|'.join(sorted(AGED, key=len, reverse=True))})"
    r" (?:had )?(?:accidentally |fatally |later |then |also |somehow ){0,2}(?:shot|stabbed|hurt|wounded) $",
    re.ASCII | re.IGNORECASE,
)
_SUBJECT = re.compile(rf"\b({'|'.join(sorted(AGED, key=len, reverse=True))})\b", re.ASCII | re.IGNORECASE)


def _age(word: str) -> range:
    age = int(word) if word.isdigit() else SMALL_NUMBERS.get(word.lower())
    return ANY_AGE if age is None else range(age, age + 1)


def _both(left: range, right: range) -> range:
    return range(max(left.start, right.start), min(left.stop, right.stop))


def may_be_one(left: Description, right: Description) -> bool:
    """Nothing that is said of the one tells it apart from the other."""
    if left.sex and right.sex and left.sex != right.sex:
        return False
    if left.names and right.names and not _same_name(left.names, right.names):
        return False
    if _on_two_sides(left.nouns, right.nouns) or grown_and_small(left, right):
        return False
    return bool(_both(left.ages, right.ages)) or bool(left.names and right.names)


def grown_and_small(left: Description, right: Description) -> bool:
    """A man and a boy, neither with his age: one of 17 is called either."""
    if min(len(left.ages), len(right.ages)) == 1:
        return False
    return any(
        not grown.nouns.isdisjoint(_GROWN) and not small.nouns.isdisjoint(_SMALL)
        for grown, small in ((left, right), (right, left))
    )


_GROWN = frozenset("man woman lady gentleman".split())
_SMALL = frozenset("boy girl child".split())


def _on_two_sides(left: frozenset[str], right: frozenset[str]) -> bool:
    """The one is of the police, and the other whom they fought."""
    return any(
        not ours.isdisjoint(LAW) and not theirs.isdisjoint(OUTLAWS) and ours.isdisjoint(OUTLAWS)
        for ours, theirs in ((left, right), (right, left))
    )


def _same_name(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """A word in common, and more than the family's where both are told in full; a junior is not the senior."""
    if len(left) > 1 and len(right) > 1 and ("Jr" in left) != ("Jr" in right):
        return False
    shared = set(left) & set(right)
    full = len(left) > 1 and len(right) > 1
    return len(shared) > 1 or (bool(shared) and (not full or left[0] == right[0]))


def are_kin(left: Description, right: Description) -> bool:
    """Two of one family, each by a first name of his own."""
    full = len(left.names) > 1 and len(right.names) > 1
    return full and left.names[-1] == right.names[-1] and left.names[0] != right.names[0]


def likeness(left: Description, right: Description) -> int:
    """How much the two have in common."""
    named = bool(left.names) and bool(right.names)
    aged = len(left.ages) == len(right.ages) == 1
    return 4 * named + 4 * aged + (left.sex is not None and left.sex == right.sex) + len(left.nouns & right.nouns)


def both_told(left: Description, right: Description) -> Description:
    """What two mentions of one person say together."""
    return Description(
        names=max(left.names, right.names, key=len),
        sex=left.sex or right.sex,
        ages=_both(left.ages, right.ages) or left.ages,
        nouns=left.nouns | right.nouns,
    )
