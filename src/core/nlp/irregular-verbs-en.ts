/**
 * English irregular verbs: base, past, participle (variants by a slash). Source: the tables of Quirk et al., *A Comprehensive
 * Grammar of the English Language*, 3.11 to 3.20, as every dictionary prints them. `be`, `have` and the present of `do` stand in `verbs-en.ts`.
 */
const BASES = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|beget begot begotten|
begin began begun|behold beheld beheld|bend bent bent|beset beset beset|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|
break broke broken|breed bred bred|bring brought brought|build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought|
cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|
dig dug dug|do did done|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|dwell dwelt/dwelled dwelt/dwelled|eat ate eaten|
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fit fitted/fit fitted/fit|flee fled fled|fling flung flung|fly flew flown|
forbid forbade forbidden|forget forgot forgotten|forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone|
grind ground ground|grow grew grown|hang hung/hanged hung/hanged|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|
keep kept kept|kneel knelt/kneeled knelt/kneeled|knit knitted/knit knitted/knit|know knew known|lay laid laid|lead led led|lean leaned/leant leaned/leant|leap leaped/leapt leaped/leapt|
learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay/lied lain/lied|light lit/lighted lit/lighted|lose lost lost|make made made|mean meant meant|
meet met met|mow mowed mowed/mown|pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven|put put put|quit quit quit|read read read|rend rent rent|rid rid rid|
ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawed/sawn|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|
sew sewed sewn/sewed|shake shook shaken|shed shed shed|shine shone/shined shone/shined|shoot shot shot|show showed shown/showed|shrink shrank shrunk|shut shut shut|sing sang sung|
sink sank/sunk sunk|sit sat sat|slay slew/slayed slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelled/smelt smelled/smelt|sneak sneaked/snuck sneaked/snuck|sow sowed sown/sowed|
speak spoke spoken|speed sped/speeded sped/speeded|spell spelled/spelt spelled/spelt|spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat/spit spat/spit|split split split|
spoil spoiled/spoilt spoiled/spoilt|spread spread spread|spring sprang/sprung sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|stride strode stridden|
strike struck struck/stricken|string strung strung|strive strove/strived striven/strived|swear swore sworn|sweep swept swept|swell swelled swollen/swelled|swim swam swum|swing swung swung|
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|thrive thrived/throve thrived|throw threw thrown|thrust thrust thrust|tread trod trodden|
wake woke/waked woken/waked|wear wore worn|weave wove/weaved woven/weaved|weep wept wept|wet wet/wetted wet/wetted|win won won|wind wound wound|wring wrung wrung|write wrote written`;

/** Verbs made of a prefix and an irregular base: "with" + "draw". Listed, because "relay" and "behave" are none. */
const PREFIXED = `fore:see tell go cast run|for:give go swear|inter:weave|mis:take lead read spend speak understand hear|off:set|broad:cast|out:do run bid grow shine sell fight|
over:come do hear see take throw run ride eat draw sleep hang shoot spend fly|par:take|proof:read|re:build write make take tell set sell send read pay think run draw bind do light|
sub:let|tele:cast|un:do bind wind freeze|under:take go stand lie write pay cut sell spend|up:hold set rise|with:draw hold stand|mis:lay|way:lay|in:lay set|type:set|web:cast`;

/** Base → its past forms and participles. */
export const IRREGULAR_ENGLISH: ReadonlyMap<string, { readonly past: readonly string[]; readonly participle: readonly string[] }> = table();

function table(): Map<string, { past: string[]; participle: string[] }> {
  const found = new Map<string, { past: string[]; participle: string[] }>();
  for (const row of BASES.split('|')) {
    const [base = '', past = '', participle = ''] = row.trim().split(' ');
    found.set(base, { past: past.split('/'), participle: participle.split('/') });
  }
  for (const row of PREFIXED.split('|')) {
    const [prefix = '', bases = ''] = row.trim().split(':');
    for (const base of bases.split(' ')) {
      const forms = found.get(base);
      const join = (words: readonly string[]) => words.map((word) => prefix + word);
      if (forms !== undefined) found.set(prefix + base, { past: join(forms.past), participle: join(forms.participle) });
    }
  }
  return found;
}

/** Verbs of two syllables or more that double their last consonant: the stress is on the last syllable, or custom has it so. */
export const DOUBLING: ReadonlySet<string> = new Set(
  `abet abhor acquit admit airdrop allot annul babysit befit begin beset commit compel concur confer control debar debug defer
demur deter disbar dispel distil eavesdrop embed emit enrol entrap equip excel expel extol forbid forget fulfil handicap
hobnob humbug impel incur infer input inset instil leapfrog nonplus occur offset omit outbid outfit outgun outrun outsit
outstrip outwit overlap overrun overstep patrol permit prefer propel rappel rebel rebid rebut recap recur refer refit regret
remit repel rerun reset sidestep sublet submit transfer transmit typeset undercut underpin unplug unwrap unzip upset waterlog
whiz wiretap zigzag`.split(/\s+/),
);

/** Verbs that double in British spelling and not in American: both are given. */
export const DOUBLING_BRITISH: ReadonlySet<string> = new Set(
  `backpedal benefit bevel bias cancel carol channel chisel combat counsel cudgel dial duel equal focus fuel funnel initial
kidnap label level libel marshal marvel model panel parcel pedal pencil program quarrel revel rival shovel shrivel signal snivel
spiral stencil tassel total towel trammel travel tunnel unravel worship yodel`.split(/\s+/),
);
