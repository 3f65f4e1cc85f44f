import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, near } from './claim.ts'
import { AID, AREA, BELIEVER, DECLINED, FAITH, GROUP, IMPAIRED, KIN, SELLER, SOURCE } from './words.en.ts'

/** Somebody by what the law protects: a family, an origin, a faith, an age, a sex, a marriage, a disability, an income. */
const KIND = lines(`
  ${KIN}|${GROUP}|${BELIEVER}|${FAITH}(?! (?:st|street|ave|school|church))|women|females?|men|males?|ladies|girls|
  guys(?= (?:only|living|who))|married|unmarried|divorced|divorcees?|widow(?:s|er|ers)?|pregnant|expecting|gay|
  lesbian|straight|trans|transgender|same sex|veterans?|military|older (?:people|folks|buyers|residents|crowd|
  couples?)|younger (?:people|folks|buyers|residents|crowd|couples?)|(?:over|under) (?:40|50|60|65|70)(?! (?:k|miles|
  minutes|days))|immigrants?|foreign(?:ers)?|citizens?|minorit(?:y|ies)|grandparents|grandkids|teen(?:s|agers?)|
  infants?|newborns?|big families|people with (?:kids|children|disabilities|vouchers|section 8)|${IMPAIRED}
`)

const JUDGES = lines(`
    perfect|ideal|great|best|good|better|suited|suits?|suitable|made|right|designed|meant|wonderful|lovely|loves?|
    enjoys?|appeals?|attracts?|comfortable|happy|happier|welcome|fits?|match(?:es)?|popular|prefers?|targets?|caters?|
    geared|catered|recommend(?:ed)?|complain|concern|nervous|uncomfortable|allowed?|allows?|accepts?|accepted|
    permitted|permits?|refuses?|refused|rejects?|excludes?|excluded|discourages?|discouraged|unwelcome|skip|avoid|
    pass on|steer|screen|filter|keep out|turn(?:s|ed)? (?:away|down)|only|strictly|exclusively|reserved|limited|no|
    not|never|without|don't|doesn't|won't|wouldn't|shouldn't|couldn't|except|besides|meant|bother|other than|
    anybody but|anyone but|aren't|isn't|can't|rather|unfit|trouble|problem|noise|noisy|too many|too much|
    pass(?:es)? on|in the way|frowns? on|glad|thrilled|do best|does best|not so much|fair warning|heads up
  `)

const LIVES = lines(`
    live|lives|living|moving in|moved in|reside|residing|residents|neighbou?rs|neighbou?rhood|around you|next door|
    area|community|building|complex|tract|street|block|placename|buyers?|tenants?|renters?|applicants?|market|
    advertise|marketed|surrounded
  `)

/** What a text may say of anybody: that all are welcome, that a thing is there, what the contact told of themselves. */
const HARMLESS = lines(`
    (?:does|would|will) (?:that|it|this)(?: \\S+){0,2} work for|(?:don't|do not) (?:\\S+ )?(?:need|have) to be|(?:yes|
    service animals?|support animals?|kids|children|emotional|everyone)(?: (?!only|not|no|never|couples|
    married)\\S+){0,6} (?:is|are) (?:always |very |all |absolutely )?(?:welcome|fine|okay|ok|allowed|accepted)|
    everyone|every (?:buyer|home|family|client)|any (?:qualified )?(?:buyer|home|family|client)|anyone|all (?:buyers|
    families|clients|homes)|same (?:search|service|homes|way|help|options)|no (?:issue|problem|difference)|not (?:a|
    an) (?:issue|problem|concern)|doesn't (?:matter|change|affect)|(?:isn't|not|never) (?:something|anything|a factor|
    a question)|don't (?:ask|need to know)|welcome to|happy to|glad to|of course|absolutely|congrat\\w*|55|62|
    age qualified|age restricted|(?:senior|community|recreation) center|family rooms?|kids? rooms?|single (?:family|
    story|level)|playset|playground|splash|parking|military (?:move|orders|relocation|base)|step free|
    wheelchair (?:ramp|access\\w*)|census|equal housing|(?:your|the) (?:parents|mom|mother|dad|father|grandparents|
    kids|children|family|wife|husband|teens?|baby|newborn|veterans?)|va (?:loans?|and|or|is|fha)|the (?:seller|
    owner)s? (?:is|are) (?:divorced|retired)
  `)

const NATIONS = lines(`
    mexico|china|india|korea|vietnam|the philippines|el salvador|guatemala|honduras|haiti|cuba|colombia|venezuela|
    puerto rico|russia|ukraine|armenia|iran|iraq|syria|lebanon|egypt|africa|nigeria|ethiopia|pakistan|afghanistan|
    taiwan|hong kong|japan|cambodia|the middle east|central america|south america|latin america|asia|jalisco|
    michoacan|oaxaca|zacatecas|abroad|overseas|another country|other countries|the same country|out of the country|
    back home|south of the border
  `)

/** Any other talk of kinds of people: who lives there, whom it suits, who may come, whom the owner wants. */
export const fairHousingMentionEn: readonly Claim[] = [
  claim(
    'fh_citizen',
    [
      lines(`
        citizens?|citizenship|immigra\\w+|undocumented|green cards?|visas?|legal (?:status|residents?|residency|here)|
        residency status|papers(?! (?:for|on|to|about|are|from))|passports?|foreign (?:nationals?|born|buyers?)|
        born (?:in (?:the|this|america|another)|here|abroad)|naturalized|work permits?|daca|here legally|legally here|
        deport(?:ed|ation|able)|broken english|(?:good|fluent|perfect|proper|enough|their|your) english|
        english (?:only|first|at home|speaking)|(?:speaks?|learn) english(?! or)|american born|country of origin|
        accents?
      `),
    ],
    {
      before: DECLINED,
      anywhere: lines(`
        ${HARMLESS}|accent (?:wall|light\\w*|color|tile|trim)|sign(?:ing)? papers|(?:isn't|not) (?:required|needed|
        necessary|asked)|english or spanish|spanish or english|senior citizens? center|(?:don't|do not|
        needn't) (?:\\S+ )?(?:need|have) to be|no need to be|not (?:necessary|required) to be
      `),
    },
  ),
  claim(
    'fh_disability',
    [
      lines(`
        disabled|disabilit(?:y|ies)|handicap(?:ped|s)?|mentally|mental (?:illness|health)|caregivers?|autis\\w+|
        special needs|service (?:animals?|dogs?)|support animals?|emotional support|impairments?|impaired|in (?:a|her|
        his|their|the|your) (?:wheel ?)?chair|wheelchairs?(?! (?:ramp|access\\w*|lift|friendly|width))|
        wheelchair users?|able bodied|crippl\\w+|your (?:condition|health|diagnosis)|(?:his|her|their) (?:condition|
        illness|disability|diagnosis)|sober living|addicts?|recovery home|getting around (?:is|will)|
        trouble (?:walking|with stairs)|slow walkers?|physically (?:fit|able)|use(?:s)? a walker
      `),
    ],
    {
      before: DECLINED,
      anywhere: lines(`
        ${HARMLESS}|accessib\\w+|ramps?|wide(?:r)?|can (?:look|search|find|check|filter)|i'll (?:look|search)|
        of your (?:home|house|place|property|roof)|condition (?:of|is|would)|features?|single (?:story|level)|allowed|
        no (?:steps|stairs)
      `),
    },
  ),
  claim(
    'fh_income',
    [
      lines(`
        (?:no|not|never|without) (?:\\S+ )?(?:aid|subsid\\w+|programs|government)|government (?:programs?|tenants|
        checks?|housing)|(?:job|work|employment) based income|(?:real|actual|steady) (?:income|jobs?|paychecks?) only|
        cash or conventional|conventional or cash|low income (?:people|families|folks|buyers|renters|tenants|
        applicants)|people on (?:aid|assistance|benefits|disability|welfare|section 8|vouchers)|voucher (?:people|
        holders|folks|families|tenants|crowd)|section 8 (?:people|folks|families|tenants|crowd|renters)|
        working (?:people|folks|families|tenants) only|(?:${AID})(?: \\S+){0,4} (?:hassle|headache|red tape|slow|
        scares?|trouble|drama|weak|weaker|less|problem|mess|complicated|extra|last|tough|hard|lose)
      `),
    ],
    {
      before: DECLINED,
      anywhere: `${HARMLESS}|lists? (?:all|them)|takes? (?:all|every)|accepted|accepts|welcome`,
    },
  ),
  claim(
    'fh_steering',
    [
      `(?:given|since|because|as|seeing|knowing|being|with)(?: that)?(?: you(?:'re| are| both are| guys are))?(?: \\S+){0,3} from (?:${NATIONS})`,
      `(?:look|looks|seem|sound|strike me as)(?: like)? (?:a|an|more like)(?: \\S+){1,2} (?:couple|family|person|people|guy|girl|gal|type|household|buyer)`,
      lines(`
        (?:other|right|good|better|nicer|wrong|bad) side of (?:the )?(?:freeway|tracks|town|street|highway|\\d+|
        boulevard|placename)|wild side|trust me|think twice
      `),
      lines(`
        (?:most|many|all|lots) of (?:my|our) (?:\\S+ )?(?:clients|buyers|families|customers)(?: \\S+){0,4} (?:end up|
        go|love|pick|choose|settle|live|prefer|buy|like)
      `),
      lines(`
        (?:i'd|i would|i'll|we'd|we'll|let's|best to|better to|you should|you'd better|i've|i|we|wouldn't mind if you|
        might want to|may want to)(?: \\S+){0,2} (?:skip|leave|left|avoid|forget|cross|crossed|rule|ruled|nix|dodge|
        steer|pass)(?: \\S+){0,4} (?:end|sides?|parts?|areas?|neighborhoods?|town|city|blocks?|streets?|placename|
        off (?:the|your) list|north|south|east|west|out there|over there)(?! (?:of the price))
      `),
      lines(`
        (?:right up your alley|your (?:speed|scene|tribe|vibe)|more your (?:thing|style)|one of us|not from around|
        outsiders?|your sort|someone of your|folks of your|a lot like you|just like you|similar to you|same as you|
        in common with|like yourselves|people you can relate|where you(?:'d| would)(?: \\S+)? (?:fit|belong|feel|
        be (?:comfortable|accepted|welcome|happy|happier)))
      `),
    ],
    {
      before: DECLINED,
      anywhere: 'leave (?:that|it|this) (?:to|with|for)|(?:moving|move|relocat\\w+|coming|drive|commute) from|price|budget',
    },
  ),
  claim(
    'fh_people',
    [
      lines(`
        (?:(?:mostly|mainly|many|most|lots|all|everyone|families|folks|people|they're|neighbors|households|owners|
        residents)(?: \\S+){0,4}) from (?:${NATIONS})
      `),
      near(
        'vibe|vibes|crowd|scene|feel|atmosphere|energy|character|mix',
        lines(`
          young|younger|single|singles|hip|older|mature|famil(?:y|ies)|churchy?|sunday|rowdy|classy|wealthy|ethnic|
          latin|urban|working class|retire\\w*|student|college|party|suburban mom|upscale|diverse
        `),
        4,
      ),
      lines(`
        college kids|frat|party house|young and single|single and young|stay at home moms|pta|soccer moms|church folk|
        kind of (?:people|folks|neighbors)|type of (?:people|folks|neighbors)|sort of (?:people|folks|neighbors)|
        keep to themselves|grown ups
      `),
    ],
    { before: DECLINED, anywhere: `${HARMLESS}|(?:moving|move|relocat\\w+|coming|drive|commute) from|modern|farmhouse` },
  ),
  claim(
    'fh_safety',
    [
      near(
        `${AREA}|end of town|up there|at night|after dark`,
        lines(`
          worry|worries|worried|worrying|scared|scary|afraid|fear|careful|caution|cautious|sketched|creepy|trouble|
          incidents?|nervous|peace of mind|cops|police|helicopters?|sirens|unlocked|locks?|cameras|patrol(?:s|led)?|
          bad news|watch out|walking your dog|jog|stroll|kids outside|at ease|wander|carry (?:pepper|a)|alarm bars|
          bars on
        `),
        8,
      ),
      lines(`
        (?:doors?|cars?|garage|windows) (?:unlocked|wide open)|(?:cops|police) (?:are|come|show up|get called|
        out there)|walking your dog(?: \\S+){0,4} (?:night|pm|dark)|look over your shoulder|clutch your|crime wise|
        safety wise|law abiding
      `),
    ],
    {
      before: DECLINED,
      anywhere: lines(`
        ${SOURCE}|shares? its|gated|gate|doorbell|camera system|station|lock ?box|publish(?:es)?|posts?|maps?|stats|
        data|site|smart lock|worry about (?:repairs|fixing|the|cleaning|paperwork)
      `),
    },
  ),
  claim(
    'fh_blockbusting',
    [
      near(
        'sell|list|selling|listing|get out|cash out|market|offer|move',
        lines(`
          before (?:they|it|those|word|everyone|your (?:neighbors|street|block|area))(?: \\S+){0,5} (?:put|build|open|
          come|arrive|start|move|gets?|turns?|changes?|does|do|find|sell|sells|leaves?)|group home|shelter|
          halfway house|projects|low income|section 8|voucher|apartments (?:for|go|going)|going in (?:on|down|near)|
          ahead of (?:that|it|them|the)|beat the rush|writing on the wall|last (?:one|owner|house|
          family)(?: \\S+)? (?:left|out|standing|on)|too late|neighbors (?:are|have)(?: \\S+)? (?:left|leaving|gone|
          selling|sold out)|everyone(?:'s| is) (?:leaving|selling|getting out)|while it's still|isn't the (?:street|
          area|neighborhood|place)|isn't what it|used to be|those people|different crowd|new crowd|renters
        `),
        12,
      ),
    ],
    { before: DECLINED, anywhere: `your (?:lease|plans?)|lease|^(?:what|when|how|do|are|is|would)` },
  ),
  claim(
    'fh_seller_pref',
    [
      near(
        `${SELLER}|buyers?|your (?:home|house|place|property)`,
        lines(`
          ${KIND}|(?:his|her|their) own (?:kind|people|faith|congregation|church|community|background)|like (?:them|
          him|her|themselves|herself|himself)|certain (?:people|types?|buyers?|kind)|those people|that (?:type|kind|
          sort)|(?:right|wrong) (?:people|kind|type|sort|family|fit)
        `),
        12,
      ),
    ],
    { before: DECLINED, anywhere: `${HARMLESS}|family room|(?:no|not) (?:pets?|problem)` },
  ),
  claim('fh_family', [near(KIND, JUDGES, 10)], {
    before: DECLINED,
    anywhere: `${HARMLESS}|how many|how (?:big|old|much|soon)|when|need(?:s|ed)?|bedrooms?`,
  }),
  claim(
    'fh_people',
    [
      near(KIND, LIVES, 8),
      near(
        `people|folks|neighbou?rs|residents|everyone|everybody|crowd|families|households`,
        `(?:${AREA})(?: \\S+){0,5} (?:are|is|tend|look|share|speak|keep|work|have|get|go|know|care|love|come)`,
        4,
      ),
    ],
    {
      before: DECLINED,
      anywhere: `${HARMLESS}|how many|when|shared wall|how (?:big|old|much|soon)`,
    },
  ),
  claim(
    'fh_steering',
    [
      near(
        `${AREA}|places?|somewhere|neighbors`,
        lines(`
          comfortable|at home|happier|belong|fit in|blend|accepted|relate|in common|get along|understand you|
          share your|similar to you|alike|more your (?:style|speed|crowd|scene)|your (?:style|speed|scene|crowd)|
          suit (?:you|your)|suits you|welcomed|unwelcome|misfit|lonely|isolated|judged|looked at|stared|weird looks|
          different from you|friendlier|like minded|closer to your
        `),
        8,
      ),
      lines(`
        (?:suggest|recommend|point you|steer you|guide you|direct you|send you|push you|look at|stick (?:with|to)|
        go with|try)(?: \\S+){0,4} (?:over|instead of|rather than)(?: \\S+){0,3} (?:placename|there|that (?:area|side|
        neighborhood)|[a-z]+)(?= .*(?:you|your|given|since|because))
      `),
      near(
        '(?:the |that |this |your )?(?:area|neighborhood|part of (?:town|placename)|side of town|community|zip code|suburb|placename)',
        lines(`
          nicer|nicest|desirable|undesirable|prestigious|exclusive|upscale|classy|classier|trashy|sought after|fancy|
          bad reputation|good reputation|step up|step down|pride of ownership|better class|elite|high end|low end|
          respectable|rougher|not (?:great|good|nice|the best)|going places|iffy|avoid|wouldn't|wrong|good side|
          bad side|better side|nice side|better part|better off
        `),
        5,
      ),
    ],
    {
      before: `${DECLINED}|^(?:which|what|does|do|would|how|is|are|should|where)`,
      anywhere: 'price|budget|commute|drive time|cheaper|square feet|inventory',
    },
  ),
]
