"""Words that may be about somebody's health, and in a praise those that may put the blame on somebody else."""

import re

HEALTH = re.compile(
    r"\b(?:diagnos(?:is|es|ed)|cancer|tumou?rs?|chemo(?:therapy)?|radiotherapy|pregnan(?:t|cy)|miscarriage|ivf|"
    r"maternity leave|depress(?:ed|ion)|anxiety (?:attack|disorder)s?|(?:her|his|their) anxiety|panic attacks?|"
    r"burn-?out|burn(?:t|ed)[ -]out|mental health|nervous breakdown|ptsd|bipolar|"
    r"therapist|psychiatr(?:ist|ic|y)|psycholog(?:ist|ical)|antidepressants?|medication|"
    r"sick (?:leave|note|days?|child|kids?|son|daughter|wife|husband|partner|parents?|mother|father)|"
    r"off sick|(?:called|calling|rang) in sick|medical (?:leave|appointment)|doctor['’]s appointment|"
    r"(?:is|was|were|been|being|fell|fallen|got|felt|feeling|seriously|very|still) (?:ill|sick|unwell)(?! of)|"
    r"(?:her|his|their|my|whose|an?) (?:illness|sickness|disability|surgery|injury|therapy)|"
    r"(?:her|his|their|my|medical|heart) condition|hospitali[sz]ed|in hospital|heart attack|"
    r"(?:had|having|after|from|for|needs?) (?:(?:heart|knee|hip|eye|back|brain|spinal) )?surgery|"
    r"(?:had|suffered|after) a stroke(?! of)|(?:her|his|their) stroke(?! of)|"
    r"(?:back|chest|chronic|knee|neck) pains?|chronic(?:ally)? (?:ill(?:ness)?|fatigue)|"
    r"bro(?:ke|ken) (?:her|his|their|an?) (?:leg|arm|ankle|wrist|foot|hand|hip|rib|collarbone)|bereave(?:d|ment)|"
    r"diabet(?:es|ic)|epilep(?:sy|tic)|seizures?|hiv|autis(?:m|tic)|adhd|"
    r"dyslexi(?:a|c)|dementia|alzheimer(?:['’]?s)?|migraines?|asthma|covid(?:-19)?|(?:the|had|with) flu|injured|"
    r"suicid(?:e|al)|addict(?:ion|ed to)|alcoholi(?:c|sm)|rehab|blood pressure|wheelchair|"
    r"(?:had|has|having|needs) an operation|operation on (?:her|his|their))\b",
    re.IGNORECASE,
)

BLAME = re.compile(
    r"\b(?:(?:[^\W\d_]{2,40}['’]s|his|her|their) (?:own |usual )?"
    r"(?:fault|mess|blunders?|screw-?ups?|negligence|incompetence|carelessness|sloppiness)|"
    r"(?:is|was|are|were) (?:all |entirely )?(?:to blame|at fault)|"
    r"(?<!\bwe )(?<!\bI )(?:messed|screwed|mucked|cocked) (?:it |this |that |things |everything )?up|"
    r"(?<!\bwe )(?<!\bI )dropped the ball|"
    r"(?<!\bwe )(?<!\bI )(?<!never )(?<!not )(?<!n['’]t )"
    r"let (?:us|me|everyone|everybody|(?:the|our) [^\W\d_]{2,20}) down|"
    r"(?:caused|made|left) (?:this|that|the|such a|quite a|a) (?:whole )?(?:mess|shambles|disaster)|"
    r"(?:forgot|failed|missed|broke|overlooked|ignored)\b[^.!?\n]{0,40}\b(?:yet again|as (?:usual|always))|"
    r"incompetent|careless(?:ly)?|sloppy|negligent|(?:useless|hopeless) at|lazy(?![ -](?:load|eval|init))|"
    r"(?:can|could)(?:['’]?t|not) be bothered|under the bus)\b",
    re.IGNORECASE,
)
