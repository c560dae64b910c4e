-- One row per first name and another name that stands for it: a short form, or the spelling of another language.
with groups as (
    select unnest(string_split(concat_ws(';',
        'alexander alex sascha sandy alejandro aleksander', 'alexandra alex sandra', 'andrew andy drew andrzej andreas',
        'andreas andy andi', 'anthony tony antony', 'antonio toni', 'benjamin ben benny', 'barbara babs barb',
        'bernard bernie bernd bernhard', 'bartosz bartek', 'beatrice bea trixie', 'caroline carol caro karoline',
        'katherine catherine kate kathy cathy katie katharina kathrin katrin', 'charles charlie chuck carlos',
        'christopher chris kris christoph', 'christian chris kristian', 'christine chris tina kristin christina kirsten',
        'daniel dan danny', 'david dave', 'deborah debbie deb debra', 'dorothy dot dottie', 'douglas doug',
        'edward ed eddie ted ned', 'elisabeth elizabeth liz lizzie beth betty lisa elise elzbieta', 'eleanor ellie nell',
        'emily emma', 'eric erik erich', 'evgeny eugene yevgeny evgenii', 'ferdinand ferdi', 'francesco franco cesco',
        'francis frank fran', 'francisco paco pancho fran', 'frederick fred freddie frederic friedrich fritz',
        'gabriele gabi', 'geoffrey geoff jeff jeffrey', 'gerald gerry jerry', 'giovanni gianni', 'gregory greg grzegorz',
        'guillermo memo', 'harold harry', 'henry harry hank heinrich henrik', 'hans johannes johann', 'ignacio nacho',
        'isabel isabelle bella isabella', 'jacob jake jakob kuba', 'james jim jimmy jamie', 'jennifer jen jenny',
        'jessica jess jessie', 'joachim jochen achim', 'john jon jack johnny', 'jonathan jon',
        'joseph joe joey josef jose pepe', 'joshua josh', 'juergen jurgen', 'julia julie', 'katarzyna kasia',
        'agnieszka aga', 'malgorzata gosia margaret', 'kenneth ken kenny', 'klaus claus nikolaus',
        'lawrence larry laurence lars', 'leonard len leo', 'ludwig lutz', 'magdalena magda lena', 'manfred manni',
        'manuel manolo', 'margaret maggie meg peggy', 'marc mark marcus markus', 'martin marty', 'matthew matt matthias',
        'matthias matze mathias', 'maximilian max', 'maria mary marie', 'michael mike mick mikey michel',
        'michaela michi', 'mikhail misha michail', 'nathaniel nate nathan', 'natalia natalie nathalie natasha',
        'nicholas nick nicolas nico nikolas', 'oliver olli ollie', 'pamela pam', 'patricia pat patty tricia',
        'patrick pat paddy', 'peter pete piotr', 'philip phil philipp phillip', 'raymond ray', 'rebecca becky',
        'richard rick dick ricky rich', 'robert rob bob bobby robbie', 'ronald ron', 'rudolf rudi', 'samuel sam',
        'samantha sam', 'sebastian seb basti', 'sergei sergey serge sergio', 'dmitry dmitri dimitri dmitrii',
        'alexei alexey aleksei', 'yuri yury iurii', 'stefan stephan steffen', 'stephen steve steven stefan',
        'susan sue suzanne susanne', 'sarah sara', 'anne ann anna annie', 'theodore ted theo', 'theresa teresa terry',
        'thomas tom tommy tomas', 'timothy tim', 'ulrich uli ulli', 'victoria vicky viktoria', 'vincent vince',
        'walter walt', 'wilhelm willi willy', 'william bill will billy liam', 'wolfgang wolf', 'zachary zach', 'mohammed mohamed muhammad mohammad',
        'ahmed ahmad', 'hussein hussain', 'yusuf youssef', 'tetiana tatiana tatyana', 'olena elena helena', 'oleksandr alexander'
    ), ';')) as names
),

named as (
    select names, unnest(string_split(names, ' ')) as name from groups
),

final as (
    select distinct one.name, other.name as called
    from named as one
    inner join named as other on one.names = other.names and one.name <> other.name
)

select * from final
