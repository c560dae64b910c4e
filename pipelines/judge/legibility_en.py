"""The English words by which an update is read, as patterns: a line that ends in | goes on in the next one."""

from __future__ import annotations

from pipelines.judge.legibility_lists import one_of

# Said instead of what is so: these fire wherever they stand.
EMPTY = one_of(r"""
    mak(?:e|es|ing) (?:\w+ ){0,2}(?:progress|headway)
    (?:good|great|steady|excellent|solid|strong|significant|nice|further|some|decent|considerable) (?:progress|
    headway|momentum|traction)
    progress (?:is|was|continues|remains|has been|being) (?:\w+ )?(?:good|steady|solid|made|satisfactory|on track)
    progress(?:es|ing|ed) (?:\w+ )?(?:well|nicely|steadily|as planned|as expected|according to plan|in line)
    (?:well|far|quite) advanced|momentum (?:is|remains)
    working (?:\w+ )?(?:through|on) (?:\w+ ){0,3}(?:issues?|points?|items?|details?|it|this|things|topics|
    challenges|problems|solutions?|options)
    work(?:ing|ed|s)? (?:very )?(?:hard|closely)
    work (?:is )?(?:continues?|ongoing|progresses|under ?way)
    (?:being|get) (?:worked (?:on|through)|addressed|looked (?:at|into)|handled|followed up|finali[sz]ed|managed|
    progressed|dealt with|investigated|reviewed|discussed|clarified)
    (?:some|several|various|a few|a number of|a couple of|many|multiple|certain|minor|small|usual|remaining|
    outstanding|open|last) (?:\w+ )?(?:challenges?|issues?|items?|points?|delays?|concerns?|topics?|parties|sides|
    improvements?|activities|tasks|things|hurdles?|problems?|details?|questions?|bits|adjustments?)
    keep(?:s|ing)? (?:all|our) options open
    more (?:details?|information|news|clarity|updates?)? ?(?:next (?:time|week|month)|soon|later|to (?:come|follow)|
    in due course)
    (?:almost|nearly|practically|essentially|virtually|mostly|largely|pretty much) (?:finished|done|there|
    complete[d]?|ready|final)|(?:getting|nearly|almost) there
    (?:coming|moving|going|ticking|getting) (?:along|forward|ahead|in the right direction|well|smoothly|to plan)
    (?:move|push|drive|take) (?:\S+ ){1,8}(?:forward|ahead|over the line)|constructive(?:ly)?
    (?:workshops?|meetings?|sessions?|calls?|discussions?) (?:\w+ )?(?:went well|were (?:good|productive|useful|
    positive|fruitful)|(?:is|are) ongoing|continue[sd]?|ongoing)
    discussions (?:\S+ ){1,8}(?:continue|are ongoing)
    (?:good|productive|fruitful|useful|positive|ongoing|continued|constructive) (?:\w+ )?(?:meetings?|discussions?|
    conversations?|feedback|collaboration|alignment|engagement|sessions?|workshops?|exchange|dialogue|efforts?|
    talks)
    (?:fully|highly|very) (?:engaged|committed|motivated|focused)
    (?:positive|good|great|first|encouraging) (?:\w+ )?(?:feedback|response|reactions?)(?: (?:received|so far))?
    (?:team|everyone|everybody) (?:is|are) (?:\w+ )?(?:busy|engaged|focused|committed|working|aligned|on it|
    confident)
    align(?:ed|ing|ment)? (?:\w+ )?(?:with )?(?:\w+ )?(?:stakeholders?|parties|everyone|all|teams?)
    (?:follow|following) up (?:on|with)? ?(?:it|this|items?|them|internally|accordingly)?|soon|shortly
    in due (?:course|time)|asap|as soon as possible|when(?:ever)? possible
    where (?:we|they|possible) ?(?:can)?|going forward
    in the (?:coming|next) (?:few )?(?:days|weeks|months|period)|in the (?:near|foreseeable) future
    (?:over|during) the (?:coming|next|past|last) (?:period|while|few weeks|couple of weeks)
    at a later (?:stage|date|point)
    finali[sz]ing (?:\w+ ){0,2}(?:details?|things|points?|items?)|fine[- ]tun(?:e|ing)
    nothing (?:\w+ )?(?:to (?:report|escalate|add|note|flag|highlight)|special|new)
    no (?:major|significant|material|real|big|notable|particular|new) (?:\w+ )?(?:changes?|issues?|blockers?|
    concerns?|news|updates?|problems?|risks?|developments?)
    no (?:change|news|update)s?(?: (?:since|from|to report).*)?
    (?:everything|things?|all|it all|project) (?:is|are|looks?|looking|going|seems?) (?:\w+ )?(?:fine|good|ok|okay|
    under control|on track|well|smoothly|in hand|positive)|all good|under control|business as usual
    look(?:s|ing)? (?:good|promising|positive|into)
    (?:touch(?:ed|ing)? base|reach(?:ed|ing) out|circle back)
    continu(?:e|es|ed|ing) (?:to|with|our|the|as|on)
    keep(?:s|ing)? (?:pushing|an eye|working|monitoring|going|at it|everyone|you|momentum)
    (?:closely )?monitor(?:ing)? (?:the )?(?:situation|closely|progress|it|this)|best (?:efforts?|to)
    (?:we|i|team)?(?:'re| are| am| is|'m)? ?(?:hope(?:s|fully)?|hoping|hopeful|confident|optimistic|
    positive) (?:that|to|about|we|it|of|for)|hopefully
    should (?:\w+ )?be (?:fine|ok|okay|ready soon|good)|increasingly|(?:in )?good shape|in hand|stay tuned
    (?:next )?steps? (?:are|is|being|to be|will be) (?:being )?(?:defined|agreed|discussed|planned|clarified|
    identified|determined|confirmed)
    (?:to be|tb) ?(?:confirmed|clarified|determined|decided|discussed|defined|advised)|tb[acd]
    (?:ramping|gearing|picking|spinning) up|tying up loose ends|loose ends|busy with|high priority|all hands
    full (?:steam|speed) ahead|on (?:the )?(?:right )?(?:path|way)
    in (?:the )?(?:final|last|advanced|late) (?:stages?|phase|stretch|steps?)
    (?:actively|closely|carefully|proactively|continuously|regularly) (?:being )?(?:managed|monitored|coordinated|
    coordinating|tracked|followed|reviewed|watched|aligned|aligning|tracking|watching|reviewing)
    (?:coordinating|cooperating|collaborating|liaising|working together) (?:closely )?(?:with|on)
    (?:watchful|close|keen) eye
    on a (?:regular|daily|weekly|continuous|rolling|day-to-day) basis
    (?:where|if|as|when) (?:needed|necessary|required|appropriate)
    (?:tangible|visible|measurable|real) (?:progress|results?|improvements?)|tight in places
    (?:went|going|gone|go) (?:\w+ )?(?:well|great|fine|smoothly|ok|okay|nicely)
    good (?:spirits|mood|vibes|start|week|month|cooperation)|on top of (?:it|things|this)
    exploring (?:\w+ ){0,2}(?:options|possibilities|ways|solutions)|needs? (?:some )?more time
    taking (?:a bit |a little |somewhat )?longer
""")
# Said of a state: these are empty unless their sentence brings something that can be checked.
STATES = one_of(r"""
    in (?:full )?(?:progress|testing|discussion|discussions|review|preparation|development|process|the works|
    the pipeline)
    under (?:way|review|discussion|investigation|development|consideration|test|preparation)|underway
    on ?-?going
    (?:a?waiting|waits|wait) (?:on |for )?(?:\w+ ){0,2}(?:feedback|input|inputs|responses?|repl(?:y|ies)|
    information|confirmation|approvals?|news|others|stakeholders|parties|sides|clarification|answers?|sign-?off)
    pending (?:\w+ ){0,2}(?:feedback|input|inputs|responses?|confirmation|approvals?|clarification|answers?|
    sign-?off|decisions?)
    on (?:track|schedule|course|target|plan)
    (?:as|according to) (?:planned|plan|expected|schedule)
    (?:work|activities|testing|development|implementation|preparations?) (?:\S+ ){0,3}(?:continues?|started|ongoing)
    reviewing|follow-up
""")
# Ahead of such a phrase: it is denied. After it: it is settled.
NEGATED = r"(?:no longer|not|n't|never|without|stopped|instead of|rather than|done with|finished)(?: \w+){0,2}"
RESOLVED = one_of(r"""
    (?:is|are|was|were|has been|have been)? ?(?:over|resolved|ended|solved|closed|received|gone|behind us)
""")
# What happened, and can be seen to have happened.
CHANGED = one_of(r"""
    accepted|achieved|activated|added|agreed|answered|applied|appointed|approved|arrived|assigned|awarded|began|
    booked|bought|broke|brought|built|cancelled|canceled|caught|certified|changed|chose|chosen|cleaned|cleared|
    closed|completed|concluded|confirmed|connected|converted|corrected|cut|decided|declined|decommissioned|deferred|
    delivered|deployed|descoped|doubled|dropped|enabled|ended|escalated|exceeded|expired|failed|fell|filed|finished|
    fitted|fixed|found|gave|gone live|granted|halved|handed over|hired|implemented|imported|increased|installed|
    introduced|invoiced|issued|joined|launched|left|lifted|loaded|locked|lost|lowered|measured|merged|met|migrated|
    missed|moved(?! (?:(?:in)?to (?:\w+ )?(?:mode|phase|stage)|forward|ahead|along))|negotiated|onboarded|opened|
    ordered|paid|passed|patched|paused|picked|posted|postponed|printed|published|purchased|pushed (?:back|out)|
    put off|ran|reached|received|recovered|recruited|reduced|refused|registered|rejected|released|removed|renewed|
    renamed|repaired|replaced|resigned|resolved|restored|retired|returned|reverted|rolled (?:out|back)|rose|
    scrapped|selected|sent|separated|settled|shipped|shortlisted|shut down|signed(?: off)?|slipped|sold|solved|
    stopped|submitted|suspended|switched(?: (?:on|off))?|terminated|tested|took over|trained|transferred|
    turned (?:on|off|down|up)|uncovered|unblocked|upgraded|uploaded|validated|verified|went (?:live|from|up|down|
    out|through|over|back|bankrupt)|withdrawn|withdrew|won|wrote|written
    blocked since|red since|live since|since today|no longer|(?:up|down|back) (?:from|to)
    (?:moves?|slips?|rises?|falls?|grows?|drops?|shifts?|goes|go|brings) (?:\S+ ){0,6}(?:from|to|by)|is off
    now (?:covers|live|at|runs?|uses?|works?|stands|in|average|on|\d)|(?:is|are) now
    (?:new|fourth|third|second) date|instead of|(?:,|was|were) before|(?:against|from|versus|vs\.?) \d
""")
# Ahead of one of the words above: it has not happened.
NOT_YET = one_of(r"""
    (?:not|n't|never|yet|to be|will be|be|being|must be|should be|could be|would be|cannot be|almost|nearly|mostly|
    largely|partly|expected|due|planned|hope to have|to|will|can|may|if|once|until|when|after|unless|before|the|an?|
    our|their|its|this|these|as|nothing)(?: (?:yet|been|be|fully|get|all))?
""")
# What happened too, where something can be checked beside it.
STARTS = one_of(r"""
    done|started|reviewed|held|made|created|drafted|prepared|collected|counted|compared|checked|listed|named|
    explained
""")
# What holds it up, and that nothing does.
CAUSES = one_of(r"""
    block(?:er|ers|ed|ing) ?(?::|=|-|is|by|since|until|on|because|remains?|are)
    (?:blocked|stuck|held up|delayed|stopped|prevented|limited|slowed|affected|impacted|caused) (?:\w+ )?(?:by|
    because|since|until|on|at|due)
    wait(?:s|ing)? (?:\w+ )?(?:on|for|until)|await(?:s|ing)? \w+|depends? (?:up)?on|dependent (?:up)?on
    because(?: of)?|due to|owing to
    (?:is|are|still|remains?) (?:missing|outstanding|overdue|unsigned|unpaid|unresolved)
    not (?:yet )?(?:signed|approved|delivered|decided|received|agreed|available|paid|answered|provided|granted|
    released|confirmed)
    (?:has|have|had) (?:still )?not (?:\w+ed|sent|given|paid|sent)
    (?:has|have|had)n't (?:\w+ed|sent|given|paid)
    (?:cannot|can't|can not|could not) (?:\w+ ){1,6}(?:until|before|without|unless|because|in)
    needs? (?:\w+ ){0,5}(?:from|before|approval|sign-?off|decision|access|budget|live)
    (?:we|team) (?:lack|are short|is short|need)s?
    (?:issue|issues|risk|risks|problem|impediment|constraint|root cause|cause|reason|obstacle|bottleneck|
    dependency) ?(?:(?:is|are|was)(?! being| worked| addressed)|:|=)
    too (?:late|long|old|few|small|slow|many|expensive)|limit is|exhausted|expired|for missing|else \w+
""")
NO_CAUSE = one_of(r"""
    no (?:other |open |current |further |more |known )?(?:blockers?|blocking (?:issues?|points?)|impediments?|
    obstacles?|hindrances?|issues?|problems?|showstoppers?|dependencies)
    (?:blockers?|impediments?|issues?|risks?|cause) ?[:=-] ?(?:none|no|nil|n/?a|nothing)
    nothing (?:\w+ )?(?:blocks|blocking|holds|holding|stops|stopping|is blocked|stands in the way|in the way|
    outstanding)(?: us)?(?: (?:up|back))?|(?:not|no longer|un) ?blocked|without (?:any )?blockers?
    nothing is blocked
""")
# What comes next, and that somebody does it.
NEXT = one_of(r"""
    next(?: (?:steps?|actions?|up|milestone|week))? ?[:=-]|next (?:steps?|actions?) (?:is|are)|next,
    (?:action|actions|todo|to-do|to do|plan|ask|decision|decision needed|decision required|owner) ?[:=-]
    (?:decision|approval|sign-?off) (?:needed|required|due|from|by)
""")
AHEAD = one_of(r"""
    will|must|shall|to (?!date\b)[a-z]+|needs? to|has to|have to|is to|are to|is due to|is going to|plans? to|
    decides?|signs?|delivers?|confirms?|corrects?|sends?|presents?|approves?|tests?|fixes|drops?|separates?|starts?|
    goes|brings|closes|runs|books|calls|meets|attends|orders|takes|finishes|installs|checks|moves|hands|writes|
    loads|visits|reports|opens|pays|trains|switches|ships|raises|returns|picks|provides|publishes|replaces|migrates|
    completes|negotiates|escalates|asks|drafts|repeats|starting|agreed for|booked for|scheduled (?:for|on)|
    planned (?:for|on)
""")
# What a single capitalised word at the start of a clause does where it is a name, and not a place or a thing.
DOES = one_of(r"""
    to [a-z]+|will|must|has to|is to|decides|signs|fixes|confirms|delivers|sends|presents|approves|corrects|meets|
    attends|finishes|installs|takes|hands|writes|pays|provides|negotiates|escalates|asks|books an?|calls|
    checks whether
""")
UNTIL = r"due|by|until|on"
ASKS = one_of(r"""
    (?:we|i) (?:will|need|ask|must|shall|plan to|have to|want|start|go|expect|recommend|test|deliver|send|sign|
    decide)
""")
MONTHS = one_of(r"""
    jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|
    nov(?:ember)?|dec(?:ember)?
""")
WEEKDAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri"
PERIODS = one_of(r"""
    (?:this|next|last|coming|past|previous) (?:week|month|quarter|year|spring|summer|autumn|winter|sprint)
    (?:end|start|beginning|middle|close|rest) of (?:the |this |next )?(?:week|month|quarter|year|day)
    (?:month|year|quarter|week)[- ]?end
    (?:before|after|until|by|over|since) (?:christmas|easter|new year|the holidays|year end)
    today|tomorrow|yesterday|overnight
    (?:half|quarter) (?:one|two|three|four)
""")
SPANS_OF_TIME = r"days?|weeks?|months?|quarters?|years?|working days?"
NUMBERS = one_of(r"""
    two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|
    sixty|seventy|eighty|ninety|hundred|thousand|half|zero|dozen
""")
WORD_FACTS = one_of(r"""
    all (?:of )?(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|
    fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|zero|dozen)
    one of (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|
    twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|zero|dozen)
    (?:none|both|no failures?|no errors?|no defects?|no incidents?) (?:of|in|during|after|since|found|left|open)
""")
# Numbers after these name a thing, and do not measure it; before the others they count motion, not outcome.
NAMING = one_of(r"""
    release|version|ver|v|phase|wave|sprint|step|stage|item|ticket|level|tier|gate|milestone|option|building|week|
    no|number|room|site|line|iteration|stream|workstream|part|slide|page|windows|office|iso|section|lot|batch|point|
    priority|prio|chapter|track|team|version
""")
MOTION = one_of(r"""
    meetings?|workshops?|calls?|sessions?|discussions?|e-?mails?|slides?|conversations?|reminders?|presentations?|
    weeklies|topics?|things?|points?|alignments?|issues?|parties|sides
""")
ROLES = one_of(r"""
    c[efiot]o|ciso|chro|cmo|(?:project|programme|program|product|service|delivery|finance|procurement|it|hr|legal|
    security|vendor|account|contract|test|release|change|warehouse|site|operations|sales|plant|technical|
    data) (?:manager|owner|lead|director|head|officer|controller)|head of [a-z]+(?: [a-z]+)?|sponsor|controller|
    treasurer|managing director|general counsel|project lead|team lead
""")
TEAMS = one_of(r"""
    (?:the )?(?:finance|legal|procurement|security|it|hr|operations|ops|data|network|audit|tax|sales|infrastructure|
    platform|development|test|qa|vendor|supplier|customer|contractor|integrator|auditor|insurer|landlord|
    bank)(?: (?:team|department|desk|group))?|works council|steerco|steering committee|the board
""")
I_SAY = r"i(?= [a-z])|\(me\)|on me\b"
OWNER_MARKS = r"owner|responsible|accountable|lead|assigned to|assignee|resp\.?|action(?: by| on)?|who"
BY = r"by|from|with|asked|asks|to|on|for|and|told|gave|via|of|under|is"
# Where the cause is said to lie, and that the own part is done.
BLAMES_CUSTOMER = one_of(r"""
    (?:on|at) (?:the )?(?:customer|client)'?s? (?:side|end|part)
    (?:maintained|caused|provided|delivered|owned|operated|entered|supplied|configured) by (?:the )?(?:customer|
    client)
    (?:waiting|wait|waits) (?:on|for) (?:\w+ ){0,3}(?:customer|client)
    awaiting (?:\w+ ){0,3}(?:customer|client)
    (?:customer|client)(?:'s)? (?:\w+ )?(?:data|environment|network|input|delay|team|decision) (?:is|are|has|have|
    was|causes?|caused|delays?)|from the (?:customer|client)
""")
BLAMES_OTHER = one_of(r"""
    (?:comes?|came|results?|resulting|originates?|stems?) (?:\w+ )?(?:from|in) (?:another|other|a different|a third|
    third)[- ]?(?:party )?(?:system|vendor|supplier|party|team|application)?
    (?:lies?|lying|is|sits|are) (?:with|in|on|at) (?:another|other|a different|a third)(?:[- ]party)? (?:system|
    vendor|supplier|party|team|application)
    outside (?:of )?our (?:scope|control|system|responsibility)
    not (?:in|part of|within) our (?:scope|control|system|responsibility|contract)
""")
BLAMES_SUPPLIER = one_of(r"""
    (?:on|at) (?:the )?(?:supplier|vendor|contractor|integrator|partner)'?s? (?:side|end|part)
    (?:supplier|vendor|contractor|integrator|partner) (?:\w+ )?(?:has|have|did|is|was) (?:\w+ )?(?:not|late|failed|
    missed|delayed|behind|overdue)
    (?:waiting|wait|waits) (?:on|for) (?:\w+ ){0,2}(?:supplier|vendor|contractor|integrator|partner)
    (?:caused|delayed) by (?:the |our )?(?:supplier|vendor|contractor|integrator|partner)
""")
OWN_PART_DONE = one_of(r"""
    our (?:part|side|work|scope|deliverables?|share|tasks?) (?:\S+ ){0,6}(?:is|are|was|has been|
    have been) (?:\w+ )?(?:complete[d]?|done|finished|delivered|fine|ready|in order)
    (?:is|are|was|remains?) within (?:the )?(?:agreed|contractual|contracted|specified|normal) (?:\w+)
    works? as (?:designed|specified|agreed|contracted)|we support where we can
""")
