"""Rules of what a scene showed: people hit among things, found and all of them dead, dead along with others."""

import re
from collections.abc import Iterator

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.chunks import Chunks
from reconciler.extraction.claims.grammar.patterns import OBJECTS_OF, SUBJECTS
from reconciler.extraction.claims.grammar.readings_company import read_alongside
from reconciler.extraction.claims.grammar.readings_fates import FINDS
from reconciler.extraction.claims.grammar.readings_lists import read_list
from reconciler.extraction.claims.grammar.rule import ClaimRule, Link

_ALL = frozenset(("all", "both", "each", "all of", "both of", "each of"))
_THOSE = frozenset(("those", "that"))
_CLOSING = ("", *".,;x(-i")
"""Tags behind people in a list that ends with them."""
_AHEAD = frozenset("executed hanged released freed evacuated".split())
_ACCUSED = frozenset((("accused", "of"), ("suspected", "of"), ("convicted", "of"), ("charged", "with")))
_IS = frozenset(("he's", "she's", "they're"))
_WENT = frozenset("went drove got came traveled".split())
_PRIVATE = frozenset(("private", "own", "privately"))
_DONE_TO = frozenset("robbed beaten carjacked tied bound tortured kidnapped attacked chased ambushed raped".split())


def read_among_things(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count behind the things that were hit with them, where they do nothing themselves."""
    closes = chunks.tokens.tags[chunks.past[match.start("who")] :][:1] in _CLOSING
    if closes and "*" in chunks.tokens.tags[chunks.first[match.start("harm")] : chunks.past[match.start("harm")]]:
        yield Link(match.start("who"), match.start("harm"))


def read_all_so(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody found, of whom it is said behind them that all are so."""
    find, every = chunks.past[match.start("find")] - 1, chunks.first[match.start("all")]
    if chunks.tokens.low[find] in FINDS and chunks.tokens.low[every] in _ALL:
        yield from (Link(at, match.start("harm")) for at in range(*match.span("who")) if chunks.kinds[at] in "FEfSNx")


def read_those_of(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Everybody in the list whose bodies "were those of"."""
    if chunks.tokens.low[chunks.past[match.start("those")] - 1] in _THOSE:
        yield from read_list(chunks, match)


def read_victims_to(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count of those called victims, who came or were brought to a hospital; their kin come there, too."""
    who = match.start("who")
    if chunks.tokens.low[chunks.past[who] - 1] == "victims":
        yield Link(who, match.start("harm"))


def read_received(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The patients whom a hospital took in."""
    who = match.start("who")
    received = chunks.tokens.low[chunks.first[who] - 1] in ("received", "admitted", "treated")
    if received and chunks.tokens.low[chunks.past[who] - 1] in ("patients", "victims"):
        yield Link(who, match.start("harm"))


def read_to_be(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """All of whom somebody was one, by what they were "to suffer"; an execution may lie ahead."""
    harm = match.start("harm")
    ahead = chunks.tokens.low[chunks.past[harm] - 1] in _AHEAD
    if not ahead and chunks.tokens.low[chunks.past[match.start("who")]] == "to":
        yield Link(match.start("who"), harm)


def read_accused(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Whom somebody is accused of having harmed."""
    accused = match.start("accused")
    words = chunks.tokens.low[chunks.first[accused] : chunks.first[match.start("harm")]]
    somebody = match["doer"] or words[0].replace("’", "'") in _IS
    fired_at = chunks.tokens.low[chunks.past[match.start("harm")] :][:1] == ["at"]
    if somebody and not fired_at and tuple(words[-2:]) in _ACCUSED:
        yield Link(match.start("who"), match.start("harm"))


def read_own_way(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """Others beside those whom an ambulance took, who "went to a hospital in a private car"."""
    who, went, how = (chunks.first[match.start(each)] for each in ("who", "went", "how"))
    low, past = chunks.tokens.low, chunks.past[match.start("who")]
    others = "others" in low[who:past] or low[past - 1] == "victims"
    if others and low[went] in _WENT and not _PRIVATE.isdisjoint(low[how : how + 4]):
        yield Link(match.start("who"), match.start("harm"))


def read_done_to(chunks: Chunks, match: "re.Match[str]") -> Iterator[Link]:
    """The count in a headline, where one word between says what else was done to them."""
    done = match.start("done")
    if chunks.tokens.low[chunks.first[done] : chunks.past[done]] in [[word] for word in _DONE_TO]:
        yield Link(match.start("who"), match.start("harm"))


SCENE_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="<hit> things and <people>",
        stage="claims",
        pattern=r"(?P<harm>k)[ox](?:,[ox]){0,3},?&(?P<who>F)",
        read=read_among_things,
        examples=(
            Example("The gunman fired a rifle, hitting a porch and three clerks.", "casualties 3 people"),
            Example("Bullets flew, striking houses, parked cars, and four people.", "casualties 4 people"),
        ),
        not_examples=(
            "The van hit a porch and three clerks fled.",
            "Bullets flew, striking houses, parked cars, and four trees.",
            "A man who stabbed the air and three clerks.",
        ),
    ),
    ClaimRule(
        name="found <people>, all of them <harmed>",
        stage="claims",
        pattern=rf"(?P<find>L){SUBJECTS}(?:po?N?){{0,2}},(?P<all>[of])(?:/[HfF])?(?P<harm>[dkI])",
        read=read_all_so,
        examples=(
            Example("Police found two men and a nun, all of them dead.", "killed 2 man; killed 1 civilian"),
            Example("Officers found three cooks, all shot in the head.", "casualties 3 civilian"),
            Example("They found two nuns, both with gunshot wounds.", "injured 2 civilian"),
            Example("Officers found three nuns in the hall, all dead from gas.", "killed 3 civilian"),
        ),
        not_examples=(
            "Police found two men and a nun, some of them dead tired.",
            "Police found two men, all asleep.",
            "Officers found three nuns in the hall, nearly dead.",
            "They held three nuns, all dead set on it.",
        ),
    ),
    ClaimRule(
        name="found <somebody> <harmed> along with <others>",
        stage="claims",
        pattern=r"L[SFENHP](?:N|,N,)?(?P<harm>[dk])(?:po?)?,?(?P<with>&)(?P<who>[EF])(?=[.,;pi]|o?$)",
        read=read_alongside,
        examples=(
            Example("Officers found the cook dead along with three others.", "killed 3 people"),
            Example("They found a nun shot inside, along with two clerks.", "casualties 2 people"),
            Example("The raid left the mayor Bo Lind dead along with six guards.", "killed 6 guard"),
        ),
        not_examples=("Officers found the cook dead and three others.", "Officers found the cook and three others."),
    ),
    ClaimRule(
        name="<bodies> were those of <people>",
        stage="claims",
        pattern=rf"(?P<harm>B)(?:[kL]|po?)?b(?P<those>o)/{OBJECTS_OF}",
        read=read_those_of,
        examples=(
            Example("The bodies were those of a nun and her three sisters.", "killed 1 civilian; killed 3 civilian"),
            Example("The bodies found were those of two clerks.", "killed 2 people"),
        ),
        not_examples=("The bodies were not of two clerks.", "The keys were those of a nun and her three sisters."),
    ),
    ClaimRule(
        name="<count> victims came to a hospital",
        stage="claims",
        pattern=r"(?P<who>F)(?:,[FSPN]{1,2}(?:,?&[FSPN])?,)?o?(?:b?[o^lLI]H?o?p?){1,2}(?:tb)?[pt]o?(?P<harm>O)",
        read=read_victims_to,
        examples=(
            Example(
                "Four victims, three men and a woman, were found at Mercy Hospital.",
                "injured 4 people",
            ),
            Example("Two victims were dropped off at Mercy Hospital.", "injured 2 people"),
            Example("Three more victims walked into a clinic.", "injured 3 people"),
        ),
        not_examples=("Two friends were dropped off at Mercy Hospital.", "Two victims walked into a hotel."),
    ),
    ClaimRule(
        name="a hospital received <count> patients",
        stage="claims",
        pattern=r"(?P<harm>O)o?o(?P<who>F)",
        read=read_received,
        examples=(
            Example("The hospital received three patients from the scene.", "injured 3 people"),
            Example("The clinic has received 12 victims.", "injured 12 people"),
        ),
        not_examples=("The hospital received two nurses.", "The hospital lost three patients."),
    ),
    ClaimRule(
        name="one of <count> to be <harmed>",
        stage="claims",
        pattern=r"f/(?P<who>F)t?(?P<harm>[IV])",
        read=read_to_be,
        examples=(
            Example("Ada Moor was one of five people to suffer gunshot wounds.", "injured 5 people"),
            Example("She is one of three nuns to be stabbed in Leeds.", "casualties 3 civilian"),
        ),
        not_examples=("One of five people was stabbed.", "She is one of three nuns to be freed."),
    ),
    ClaimRule(
        name="<people> somebody is accused of <harming>",
        stage="claims",
        pattern=r"(?P<who>[FE])r?(?P<doer>[HNS]b?)?(?P<accused>o)[/p](?P<harm>G)(?![FEfxhSPNHs])",
        read=read_accused,
        examples=(
            Example("Police named the two clerks he's accused of shooting.", "casualties 2 people"),
            Example("The two nuns she is charged with killing were 40.", "killed 2 civilian"),
        ),
        not_examples=(
            "The two nuns she is fond of killing time with sang.",
            "Two clerks accused of killing were late.",
        ),
    ),
    ClaimRule(
        name="others went to a hospital in a private car",
        stage="claims",
        pattern=r"(?P<who>[FE])(?P<went>o)to?N?(?P<harm>O)(?P<how>[py])",
        read=read_own_way,
        examples=(
            Example("Medics took two, while two others went to hospitals by private means.", "injured 2 people"),
            Example("Three other victims went to a clinic in a private car.", "injured 3 people"),
        ),
        not_examples=("Two others went to hospitals by the sea.", "Two nuns went to a hospital in a private car."),
    ),
    ClaimRule(
        name="<people> <robbed>, <harmed>",
        stage="claims",
        pattern=r"(?P<who>[FEf])(?P<done>[oL]),(?P<harm>k)(?=[py;&]|o?$)",
        read=read_done_to,
        examples=(
            Example("Six cooks robbed, shot in Leeds", "casualties 6 civilian"),
            Example("2 nuns beaten, stabbed", "casualties 2 civilian"),
        ),
        not_examples=("Six cooks asleep, shot film says", "Six cooks questioned, shot fired"),
    ),
)
