"""What people die of, and what hurts them: where these are told, a loss is a death and a treatment an injury."""

from reconciler.extraction.happenings import NOUNS

CAUSES_OF_DEATH = frozenset(
    "war wars warfare fighting conflict violence terrorism terror genocide famine hunger starvation drought flooding"
    " floods floodwaters sea waves bomb bombs bomber bombers bombardment grenade landmine landmines mine mines missile"
    " missiles rocket rockets drone drones bullet bullets gunfire gunman gunmen sniper snipers killer killers murderer"
    " murderers assassin assassins gang gangs bandits murder murders suicide disease diseases illness cholera malaria"
    " gunfight gunfights gunbattle gunbattles firefight firefights shootout shootouts crossfire unrest rains"
    " measles ebola typhoid dengue plague virus coronavirus covid covid-19 influenza flu pneumonia tuberculosis aids"
    " cancer leukemia leukaemia stroke overdose overdoses poisoning drowning heat cold heatwave lightning smoke".split()
).union(NOUNS)
"""What somebody is lost to, or falls victim to, who dies."""
_HARMERS = frozenset(
    "gunman gunmen sniper snipers killer killers murderer murderers assassin assassins bomber bombers gang gangs"
    " bandits".split()
)
THINGS = CAUSES_OF_DEATH - _HARMERS
"""What strikes and is no party."""
HURTS = frozenset(
    "burn burns wound wounds injury injuries trauma fracture fractures bruises cuts lacerations concussion concussions"
    " shock inhalation poisoning exhaustion dehydration hypothermia exposure bites shrapnel bullet gunshot stab"
    " broken".split()
) | {
    "gunshot wound",
    "gunshot wounds",
    "bullet wound",
    "bullet wounds",
    "minor cuts",
    "small cuts",
    "deep cuts",
    "cuts and bruises",
    "broken bones",
}
"""What somebody is treated for who came to harm."""
CRUSHES = frozenset(
    "under underneath beneath between inside when while as after falling collapsing collapsed truck lorry bus train car"
    " tractor tank vehicle wall tree boulder boulders rock rocks roof crane lift elevator machine machinery building"
    " bulldozer crowd stampede crush rubble debris wreckage concrete mud steel landslide mudslide avalanche earthquake"
    " quake collapse crash accident death".split()
)
"""What is told after "crushed" where it befalls bodies; rebels, fans and hopes are crushed by anything else."""
BITES = frozenset(
    "dog dogs pit bull bulls rottweiler rottweilers alsatian mastiff bear bears lion lions lioness tiger tigers tigress"
    " leopard leopards panther"
    " cougar puma jaguar hyena hyenas wolf wolves jackal jackals monkey monkeys baboon baboons macaque ape chimpanzee"
    " elephant elephants hippo hippos hippopotamus rhino buffalo crocodile crocodiles alligator alligators shark sharks"
    " snake snakes cobra cobras viper vipers python adder krait rattlesnake spider spiders scorpion scorpions"
    " bee bees wasp wasps hornet hornets jellyfish stingray fox foxes pig pigs boar rat rats cat cats animal animals"
    " beast camel horse bats bat".split()
)
"""What mauls, bites or stings bodies; reputations and teams are mauled by anything else."""
