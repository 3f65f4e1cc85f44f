import type { Claim } from './claim.ts'
import { lines } from '../../lib/lines.ts'
import { claim, followed } from './claim.ts'
import { BELIEVER, DECLINED, DISTRICT, FAITH, GROUP, KIN } from './words.en.ts'

const TYPE = lines(`
  ${GROUP}|${BELIEVER}|famil(?:y|ies)(?! (?:rooms?|homes?))|young professionals|professionals|retirees?|retired|
  seniors|elderly|older|younger|students|renters|working class|blue collar|white collar|upper class|middle class|
  upper middle class|wealthy|affluent|well off|educated|low income|empty nesters?|newlyweds|young couples|singles|
  veterans|moms|artists|yuppies|hipsters
`)
const RESIDENTS = lines(`
    (?:people|folks|families|residents|neighbou?rs|everyone|everybody|homeowners|owners|households|the crowd|crowd|
    most of the street|population|parents|most buyers)
  `)

/** Claims about the people of an area and who belongs there, in English. A faith comes first, so that it is refused as such. */
export const fairHousingResidentsEn: readonly Claim[] = [
  // Before `fh_people`, so that a faith is refused as such.
  claim(
    'fh_religion',
    [
      BELIEVER,
      `if you(?:'re| are) (?:a )?${FAITH}`,
      lines(`
        (?:christian|religious|godly|devout|churchgoing|orthodox|faith based) (?:area|neighborhood|community|
        famil(?:y|ies)|homes?|household|values|buyers?|neighbors|people|crowd|couples?|folks|street|block|town|
        owners?|sellers?)
      `),
      lines(`
        (?:very|mostly|mainly|all|good|fellow|predominantly|strong|devout|more|pretty|quite|other|many|not|
        non) (?:christian|religious)(?! (?:st|street|ave|road|holiday))
      `),
      lines(`
        (?:what|which) (?:church|religion|faith|denomination|parish|temple|mosque)|(?:do|are|does|if|so) (?:you|
        your family|they|she|he|everyone)(?: \\S+){0,3} (?:attend|religious|worship|pray|practicing|observant|
        go to (?:church|mass|temple|mosque)|keep kosher)|(?:attends?|go to|goes to|at|after) (?:church|mass|services|
        the same (?:church|mosque|temple|parish|ward))|(?:at|attends?) the same service|your (?:own )?(?:faith|
        religion|religious \\w+|congregation|church|parish|ward)|same (?:faith|religion|church|congregation|parish)|
        (?:by|near|to) the ward|prayers?|share your (?:faith|beliefs)|of faith|bible belt|bible study
      `),
      'no (?:muslims|jews|christians|catholics|mormons|hindus)|(?:christians|muslims|jews|catholics|mormons) (?:only|preferred|welcome)',
    ],
    {
      before: DECLINED,
      anywhere: 'of every (?:faith|kind)|all faiths|every (?:faith|religion)|any (?:faith|religion)|on (?:any|the|a) map',
    },
  ),
  claim(
    'fh_people',
    [
      followed(
        lines(`
          mostly|mainly|predominantly|primarily|largely|majority|heavily|lots of|a lot of|lot of|full of|mix of|
          plenty of|tons of|bunch of|hardly any|barely any|very few|not many|aren't many|few|mostly for|nothing but|
          all|big|huge|large|sizable|strong|filled with|dominated by|home to|packed with|kind of|very|more|
          tends to be|skews|leans|percent|%|everybody|everyone|known for
        `),
        `(?:${TYPE})`,
        2,
      ),
      `all ${GROUP}`,
      followed(
        KIN,
        lines(`
          (?:love|like|prefer|choose|live|move to|flock to|gravitate|end up|settle)(?: \\S+)? (?:it )?(?:there|
          placename|that (?:area|street|block)|this (?:area|street|block)|here)
        `),
        1,
      ),
      followed('folks|people|buyers', `with (?:kids|children) (?:love|like|live)`, 0),
      followed(
        'popular|favou?rite|sought after|hit|attracts|draws|appeals|magnet',
        `(?:with |among |by |to |for |mostly |a lot of )*(?:${KIN}|${GROUP})`,
        1,
      ),
      followed(
        RESIDENTS,
        lines(`
          (?:there|around there|in placename|in (?:that|the|this) (?:area|neighborhood|tract|complex|community)|
          on (?:that|this|the|your) (?:side|street|block|end|cul de sac)|over there|around here|next door|
          nearby)(?: \\S+)? (?:are|tend|have|is|look|seem|speak|come|work|all|mostly|keep|were|don't|aren't)
        `),
        2,
      ),
      lines(`
        (?:residents|neighbors|people (?:there|here)|everyone|everybody|folks|crowd|
        the neighbors) (?:\\S+ ){0,4}(?:mostly|nice|friendly|good|educated|wealthy|poor|older|young|younger|
        respectful|hardworking|hard working|welcoming|kind|polite|well behaved|rude|rowdy|noisy|professionals?|
        retired|rich|classy|decent|clean|trashy|speaks? (?:spanish|english|mandarin|arabic))
      `),
      lines(`
        (?:great|nice|friendly|good|welcoming|close knit|tight knit|tight|wonderful|decent|classy|quiet|clean|right|
        wrong|lovely|respectable|quality|educated) (?:people|folks|neighbou?rs|crowd|sort of people|kind of people|
        class of people|sort|element|type of people)
      `),
      `(?:diverse|diversity|multicultural|ethnic|homogeneous|melting pot|demographics?|ethnicity|racial|multi ethnic)(?! \\w+ (?:is|are) at the census)`,
      lines(`
        (?:${DISTRICT}|placename|street|block)(?: \\S+){0,3} (?:is|are)(?: \\S+){0,3} (?:diverse|multicultural|ethnic|
        family oriented|working class|blue collar|upscale|affluent|${GROUP})
      `),
      `(?:working class|blue collar|affluent|wealthy|upper class|low income|family oriented) (?:${DISTRICT}|street|crowd|people|town|city)`,
      lines(`
        speak(?:s|ing)? (?:mostly |mainly |only )?(?:spanish|mandarin|chinese|korean|arabic|tagalog|
        vietnamese)(?: \\S+){0,3} (?:there|area|street|neighborhood|community|block)|(?:households|immigrants|folks|
        families|people) from [a-z]+(?! (?:the|our|your|all))
      `),
    ],
    { before: DECLINED, anywhere: 'census|welcome to|everyone is welcome|all (?:families|buyers) (?:are|get)|every buyer' },
  ),
  claim(
    'fh_people',
    [
      lines(`
        ${GROUP} (?:american )?(?:${DISTRICT}|famil(?:y|ies)|people|residents|population|buyers?|neighbors|
        households?|folks|couples?|community|culture|enclave|crowd|owners?|sellers?)
      `),
    ],
    {
      before: DECLINED,
      anywhere: '(?:sellers?|owners?|agents?|landlord)|show|sell to|moving in',
    },
  ),
  claim(
    'fh_steering',
    [
      lines(`
        you(?:'d| would|'ll| will| guys would| might| may)?(?: \\S+){0,3} (?:fit|blend|mix) (?:right )?in|(?:fit|
        blend) right in|fit in (?:better|well|there|with)
      `),
      lines(`
        (?:people|folks|families|buyers|someone|others|anyone|couples?|those|neighbors|a family|somebody|clients|
        households) (?:just )?like (?:you|yours|yourself|yourselves|us|the two of you|your family)|
        your (?:own )?(?:kind|type of people|sort)|(?:be|is|of) your kind|you belong (?:in|with|there)|
        with your community|your own people|your people|(?:stick|be) with your own|people of your|belong there|
        your crowd|your type of (?:people|crowd)
      `),
      lines(`
        (?:with|given|because of|since|based on|considering|for|share|shares|sharing|about|from|of|match(?:es)?|
        matching|suits?|knowing)(?: \\S+){0,4} (?:your (?:own )?(?:background|culture|cultural \\w+|heritage|
        ethnicity|race|nationality|religion|faith|accent|origin|traditions?|roots|country|language|age|orientation|
        family situation|lifestyle and faith|last name)|where you(?:'re| are| come) (?:all )?from)
      `),
      'your (?:background|culture|heritage|ethnicity|race|nationality|accent|countrymen|traditions)',
      lines(`
        out of place|stick out|stand out there|feel (?:more )?at home|(?:more|most|
        less) comfortable(?: \\S+){0,4} (?:in|with|among|around|there)|be happier|(?:happier|better off|better suited|
        better fit|right fit|good fit|best fit|good match|better match)(?: \\S+){0,4} (?:in|with|among|around|there|
        for you|for your)|(?:not|isn't|won't|wouldn't|never)(?: \\S+){0,4} (?:welcome|welcomed|
        accepted)(?: \\S+){0,3} (?:there|area|neighborhood|street|block|by)|(?:not|isn't) (?:really )?(?:the |
        a )?(?:place|area|neighborhood|street|spot|fit) for (?:you|someone|people|a family)
      `),
      followed(
        lines(`
          avoid|avoiding|stay away from|steer(?:ing)? (?:clear|away|you)|stay out of|wouldn't (?:live|buy|look|go|
          move|recommend|bother)|don't want to (?:live|be|buy|look)|i'd (?:skip|pass on|stick|stay|look (?:further|
          elsewhere)|keep)|(?:better|best) to (?:skip|avoid|stick)|i'll (?:stick|keep|leave)|you should (?:skip|avoid|
          stick|stay)|keep away from
        `),
        lines(`
          (?:${DISTRICT}|neighborhoods|areas|placename|side|streets?|anything (?:north|south|east|west)|north|south|
          east|west|parts?|town|there)(?! (?:of the price))
        `),
        4,
      ),
      lines(`
        (?<!(?:which|what)(?: is|'s| the| would be){0,3} )(?:good|great|nice|nicer|nicest|better|best|bad|worse|worst|
        desirable|prestigious|up and coming|exclusive|wonderful|lovely|amazing|classy|decent|respectable|questionable|
        hot|coveted|sought after|upscale|elite|undesirable|declining|premier) (?:quiet |little |
        residential )?(?:${DISTRICT}|neighborhoods|areas|part of (?:town|placename))
      `),
      followed(
        'placename|it|that|this',
        lines(`
          (?:great|good|nice|wonderful|lovely|best|desirable|bad|terrible)(?: \\S+)? (?:place|area|city|town|
          neighborhood|community) (?:to|for)(?! (?:start|search|begin|look))
        `),
        3,
      ),
      followed('placename', '(?:great|good|nice|wonderful|lovely|best|desirable|bad|terrible) spot (?:to|for)', 3),
      lines(`
        (?:stick to|focus on|show you|start with|start in|keep you (?:in|to)|look in) (?:areas|neighborhoods|streets|
        places|parts of town) (?:where|that (?:fit|suit|match|feel)|with people|more like)
      `),
      'someone with your (?:last )?name|(?:with|given|because of|based on) your (?:last |family )?name|keep you away from|kinds? of people you',
    ],
    { before: DECLINED, anywhere: "same (?:search|service)|doesn't (?:matter|change)|no matter|any (?:area|neighborhood) you" },
  ),
  claim(
    'fh_blockbusting',
    [
      followed(
        'neighborhood|area|street|block|community|placename|demographics|part of town|side of town|tract|complexion',
        lines(`
          (?:changes|is changing|changing|changed|turning|turns|going downhill|getting (?:worse|rough|bad)|
          not the same|isn't the same|isn't what|isn't going|declining|declines|goes down|goes bad|going bad|
          going south|transitioning|transition|in transition|deteriorat\\w+|not what it (?:used|was)|slipping|
          goes south|fills up|filling up|flips|shifts|shifting)
        `),
        4,
      ),
      followed(
        lines(`
          minorities|those people|renters|section 8|different (?:people|crowd|kinds?|families|element)|new (?:people|
          faces|families|crowd|neighbors|element|folks)|certain (?:people|families|types)|other (?:kinds?|types?) of|
          (?:kinds?|types?|sorts?) of (?:people|families|folks|buyers|neighbors)|outsiders|low income|${GROUP}|
          ${BELIEVER}|that crowd
        `),
        lines(`
          (?:moving in|moved in|coming in|move in|taking over|buying up|buying in|showing up|fills? up|arriving|
          get here|(?:on|in|to) your (?:street|block|area|neighborhood|side)|start(?:ing)? to buy|moving onto|
          moving into|come in)
        `),
        5,
      ),
      followed(
        'values|prices|property values|equity|home values',
        '(?:drop|drops|fall|falls|crash|tank|go down|sink|slide|suffer|plummet|hold|stay up)(?! (?:steady|firm))',
        5,
      ),
      followed(
        lines(`
          cashing out|getting out(?! of)|get out(?! of)|leaving|fleeing|(?:neighbors|people|owners|families|folks|
          everyone)(?: \\S+){0,2} (?:moving out|move out|selling)|bail|bailing|jumping ship|got out|take the money|
          packing up
        `),
        '(?:before|ahead of|while you (?:still )?can|because of|in time|too late|the (?:area|neighborhood)|since)',
        6,
      ),
      lines(`
        (?:low income|affordable|section 8|homeless|halfway|subsidized)(?: \\S+)? (?:complex|housing|apartments|units|
        shelter|project|house)|who(?:'s| is)(?: been)? (?:moving|buying) in|white flight|(?:sell|list|listing|
        selling)(?: \\S+){0,6} (?:while you (?:still )?can|before it's too late)|before (?:it|things|this|that|
        they)(?: \\S+){0,3} (?:turns?|changes?|gets? worse|goes? downhill|flips?|moves? in|take over)|
        nobody will want to live
      `),
    ],
    {
      before: `(?:can't|cannot|won't|don't) (?:\\S+ )?(?:judge|say|comment|speak|describe|characterize)|fair housing|plans? (?:change|changing)`,
      anywhere: lines(`
          recent sales|agent can (?:walk|go|share|show|explain)|let me know|preference|your (?:search|mind)|
          market (?:is|has)|(?:no one|nobody|hard to|can't|cannot|won't)(?: \\S+){0,2} (?:predict|promise|guarantee|
          know|knows|say|tell)|plans (?:change|changed)
        `),
    },
  ),
]
