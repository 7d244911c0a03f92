"""Rules of tolls: their number, what they rose to or were, and what somebody puts them at."""

from reconciler.concepts.rule import Example
from reconciler.extraction.claims.grammar.patterns import CHANGED, THEN
from reconciler.extraction.claims.grammar.readings_follow import read_earlier
from reconciler.extraction.claims.grammar.readings_parts import read_told
from reconciler.extraction.claims.grammar.readings_tolls import (
    read_brought_to,
    read_changes,
    read_dead_of,
    read_in_all,
    read_number_of,
    read_put,
    read_put_at,
    read_stood,
    read_toll,
    read_total,
)
from reconciler.extraction.claims.grammar.rule import ClaimRule

TOLL_RULES: tuple[ClaimRule, ...] = (
    ClaimRule(
        name="toll rose to <count>",
        stage="claims",
        pattern=rf"(?P<harm>[WkdIVB])(?:[^VKI.;W]|(?<=[/&])W){{0,20}}?(?:\^(?:y[fF](?=t))?|(?P<hits>k)(?=[fF])){CHANGED}{THEN}",
        read=read_changes,
        examples=(
            Example("The death toll rose to 15 from 11.", "killed 15 people; killed 11 people"),
            Example("The number of monks killed climbed to at least 40.", "killed 40.. civilian"),
            Example("The death toll increased by two to 27.", "killed 27 people"),
            Example("Death toll in the shaft hits 40.", "killed 40 people"),
            Example("The death toll was raised on Thursday to 78.", "killed 78 people"),
            Example(
                "The toll was put at 79 on Wednesday but later lowered to 78.", "killed 79 people; killed 78 people"
            ),
            Example("With four more dying on Friday, the toll of the blast has mounted to 21.", "killed 21 people"),
            Example("Police say the death toll from a fire in Oru rose to 85.", "killed 85 people"),
            Example("As soldiers searched the mill, the toll rose to 85.", "killed 85 people"),
            Example("The police toll rose to five.", "killed 5 police"),
            Example("The death toll from bombings and shootings in three towns rose to 85.", "killed 85 people"),
            Example("The number of clerks who have died in the war this year rises to 40.", "killed 40 people"),
            Example(
                "The death toll from blasts at shops and large inns in the port of Aden on May Day has risen to 29.",
                "killed 29 people",
            ),
        ),
        not_examples=(
            "The price rose to 15 from 11.",
            "One man was killed as heat rose to 40.",
            "The deaths ended and they captured two.",
        ),
    ),
    ClaimRule(
        name="toll, which stood at <count>, rose to <count>",
        stage="claims",
        pattern=r"(?P<harm>W),(?:!o?)?\^[op]{0,3}(?P<was>f),[^VKI.;W^]{0,3}\^(?:o?[tp]o?)?(?P<who>f)",
        read=read_stood,
        examples=(
            Example(
                "The death toll, which earlier stood at 11, has climbed to 15.", "killed 11 people; killed 15 people"
            ),
            Example("The toll, revised down from 84, stands at 79.", "killed 84 people; killed 79 people"),
        ),
        not_examples=(
            "The price, revised from 11, stands at 15.",
            "The price, which earlier stood at 11, has climbed to 15.",
        ),
    ),
    ClaimRule(
        name="toll, which … , rose to <count>",
        stage="claims",
        pattern=r"(?P<harm>W),![^.;:W]{1,20},\^(?:o?[tp]o?)?(?P<who>f)",
        read=read_told,
        examples=(
            Example("The toll, which rose when two men died in hospital, stands at nine.", "killed 9 people"),
            Example("The death toll, which had been seven after a man died at home, rose to ten.", "killed 10 people"),
        ),
        not_examples=("The price, which fell when two men died, rose to ten.",),
    ),
    ClaimRule(
        name="<harmed>; … put the number at <count>",
        stage="claims",
        pattern=r"(?P<harm>[VIkK])[^.VIkKG]{0,16}[,;&][^.;VIkKG]{0,8}(?P<at>[pt])(?P<who>[fF])",
        read=read_put_at,
        examples=(
            Example("The rebels say 23 people died; the army put the number at 11.", "killed 11 people"),
            Example("Six were hurt, but a clinic put the figure at ten.", "injured 10 people"),
        ),
        not_examples=("Six were hurt, but they put the damage at ten.", "Six sang; the army put the number at 11."),
    ),
    ClaimRule(
        name="number of <harmed> at <count>",
        stage="claims",
        pattern=r"(?P<harm>[Wkd])[PN]?(?P<at>[pt])(?P<who>f)",
        read=read_number_of,
        examples=(
            Example("The mayor put the number of wounded at 60.", "injured 60 people"),
            Example("The count moved the number of injured to 90 on Monday.", "injured 90 people"),
            Example("The mayor put the number of dead clerks at 12.", "killed 12 people"),
        ),
        not_examples=("He put the number of seats at 30.", "They were wounded at 30 places."),
    ),
    ClaimRule(
        name="the toll, earlier <count>,",
        stage="claims",
        pattern=r"(?P<harm>W),(?P<when>[op^]{1,2})(?P<who>f)(?:,|[yp][oNPSs]{1,3},?&p(?P<more>f))",
        read=read_earlier,
        examples=(
            Example("The toll, earlier put at 45, was lowered to 41.", "killed 45 people"),
            Example(
                "The toll, put at 30 by the state and at 70 by rebels, grew.", "killed 30 people; killed 70 people"
            ),
        ),
        not_examples=("The toll, paid by 45, was lowered.", "The fee, earlier 45, was lowered."),
    ),
    ClaimRule(
        name="brought to <count> the number <harmed>",
        stage="claims",
        pattern=r"(?:[\^L]t|o(?P<at>p))(?P<who>[fF])(?P<number>o)(?:/(?:(?P<named>P)|[No])?)?r?o?(?P<harm>[kWdVI])",
        read=read_brought_to,
        examples=(
            Example("It brings to five the number of nurses killed this year.", "killed 5 health_worker"),
            Example("Clinics placed at 276 the number of dead.", "killed 276 people"),
            Example("A bureau fixed at 655 the number of clerks who lost their lives.", "killed 655 people"),
            Example("This brought to nine the number of rebels captured.", "captured 9 insurgent"),
            Example("They shot two, bringing to 142 the number wounded since May.", "injured 142 people"),
        ),
        not_examples=("It brings to five the rooms of a house hit by fire.",),
    ),
    ClaimRule(
        name="brought the number <harmed> to <count>",
        stage="claims",
        pattern=r"(?:[\^L]|(?<=tf)&)(?P<number>o)?(?:/(?:o|(?P<named>P))?)?(?:ro?)?(?P<harm>[kdWVIB])"
        r"(?:[^.;VIkKGf]{0,9}?t(?P<who>[fF])(?:p(?P<was>f))?|o?p(?P<before>f)t(?P<to>[fF]))",
        read=read_brought_to,
        examples=(
            Example("It struck a man, bringing the number of those hurt to three.", "injured 3 people"),
            Example("They found one more, taking the death toll since Friday to 40.", "killed 40 people"),
            Example("The state revised the toll in the crash to 75 from 88.", "killed 75 people; killed 88 people"),
            Example("Police corrected the toll from 15 to 12.", "killed 15 people; killed 12 people"),
            Example("It brings the number of raids to nine and the number of people killed to 75.", "killed 75 people"),
        ),
        not_examples=("They took the dead of the flood to 20 morgues.", "It brought the hurt man to two clinics."),
    ),
    ClaimRule(
        name="<harmed>, bringing the total to <count>",
        stage="claims",
        pattern=r"(?P<harm>[WVIkK])[^.;VIkKGW]{0,14}?,?[\^L](?P<number>o)(?:[pZ]o?)?t(?P<who>[fF])",
        read=read_total,
        examples=(
            Example("Nine people died on Monday, bringing the total since May to 41.", "killed 41 people"),
            Example("Nine were hurt, taking the tally to 12.", "injured 12 people"),
        ),
        not_examples=(
            "Nine people died on Monday, bringing the fee to 41.",
            "Nine people sang, bringing the total to 41.",
        ),
    ),
    ClaimRule(
        name="put the <harmed> at <count>",
        stage="claims",
        pattern=r"(?P<harm>[dkW])(?:po?x?|y[oPSN]{1,2}|o,?)?[pZ](?P<who>[fF])(?:,?&o(?P<too>[dkW])p(?P<more>f))?",
        read=read_put,
        examples=(
            Example("Clinics put the dead at 256 and the injured at 1,831.", "killed 256 people; injured 1831 people"),
            Example("The army puts the toll at 30.", "killed 30 people"),
            Example("The mayor put the number displaced by the flood at 900.", "displaced 900 people"),
            Example("The rebels put their own losses at six.", "casualties 6 people"),
            Example("The army put enemy losses in the past 24 hours at 900 men.", "casualties 900 man"),
            Example("State radio gave the number of dead as 45.", "killed 45 people"),
            Example("Some put the toll much higher, at 60.", "killed 60 people"),
            Example("Estimates of the dead varied from 30 to 45.", "killed 30..45 people"),
        ),
        not_examples=(
            "Clinics put the seats at 256.",
            "The bank put its own losses at six million.",
            "Two of the dead at 12 shops were clerks.",
            "They saw the dead lying at 12 shops.",
            "They gave the dead a name as 40 sang.",
        ),
    ),
    ClaimRule(
        name="brought the dead of … to <count>",
        stage="claims",
        pattern=r"(?P<harm>d)(?:/o|o)?(?P<to>t)?(?P<who>f)",
        read=read_dead_of,
        examples=(
            Example("Finds on Monday brought the dead of the flood to 20.", "killed 20 people"),
            Example("The dead of the flood number more than 100.", "killed 101.. people"),
            Example("The dead number 45.", "killed 45 people"),
            Example("That brings the number of known raids to nine and the dead to 75.", "killed 75 people"),
        ),
        not_examples=("They took the dead of the flood to 20 morgues.", "The dead of the raid of 2014 lie there."),
    ),
    ClaimRule(
        name="<count> deaths, for a total of <count>",
        stage="claims",
        pattern=r"(?P<harm>W),(?P<for>p)(?P<who>f)",
        read=read_in_all,
        examples=(Example("It listed 58 new deaths, for a total of 4,211.", "killed 4211 people"),),
        not_examples=("It listed 58 new rooms, for a total of 211.", "It listed deaths, in 12 towns."),
    ),
    ClaimRule(
        name="toll of <count>",
        stage="claims",
        pattern=r"(?P<harm>W)(?:[otpb/]{0,7}(?=f)|(?<![f/]W)(?<!/oW)(?:[otpb/]|(?<=[p/])N){0,7}(?=f)|(?P<is>b)(?=F))(?P<who>[fF])",
        read=read_toll,
        examples=(
            Example("They gave a death toll of 33.", "killed 33 people"),
            Example("The death toll was at least 33 people at noon.", "killed 33.. people"),
            Example("The fatalities now total 12.", "killed 12 people"),
            Example("The toll of the flood in Nis was close to 33.", "killed ..32 people"),
        ),
        not_examples=(
            "They paid a fee of 33.",
            "Among the deaths were two clerks' own.",
            "The toll was two clerks short of 40.",
            "They say the number of homicides in Nis is 26 after giving 24.",
        ),
    ),
)
