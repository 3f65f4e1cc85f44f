/** Word classes the claims of this folder are built from, English. Each is the inside of a non-capturing group. */

import { lines } from '../../lib/lines.ts'

export const AREA = lines(`
    areas?|neighbou?rhoods?|communit(?:y|ies)|blocks?|streets?|part of (?:town|placename|the city)|(?:north|south|
    east|west|other|that|this) (?:side|end|part)|zip code|zip|city|town|cul de sacs?|tract|complex|subdivision|there|
    around here|down there|over there|out there|corner|development|placename
  `)
export const DISTRICT =
  '(?:area|neighbou?rhood|community|part of town|side of town|block|district|suburb|tract|complex|subdivision|development|pocket|enclave)'
/** White kitchens and black granite are no people. */
const THING = lines(`
    (?:kitchens?|cabinets?|walls?|trim|appliances?|paint|granite|tiles?|marble|counters?|countertops?|oak|quartz|
    exterior|fence|picket|siding|bathrooms?|shutters?|doors?|windows?|house|one|roof|brick|stone|iron|styles?|revival|
    architecture|floors?|vanit(?:y|ies)|hill|hills|wells|avenue|ave|st|street|blvd|road|food|grocer(?:y|ies)|markets?|
    supermarkets?|restaurants?|baker(?:y|ies)|stores?|elms?|garden|laurel|maples?|rugs?|church(?:es)?|schools?|
    temples?|hospital|center|centre|cemetery|university|college|backsplash|fans?|carpet|hardware|fixtures?|island|
    lacquer|walnut|friday|mountain)
  `)
export const ORIGIN = lines(`
  (?:african americans?|caucasians?|anglos?|asians?|hispanics?|latin[oax]s?|mexicans?|chinese|indians?|filipin[oa]s?|
  koreans?|vietnamese|japanese|armenians?|persians?|iranians?|russians?|nigerians?|haitians?|salvadorans?|
  guatemalans?|africans?|middle eastern(?:ers)?|eastern europeans?|arabs?|arabic|pakistanis?|punjabis?|samoans?|
  native americans?|whites|blacks|immigrants?|migrants?|foreigners?|refugees?|minorit(?:y|ies)|gays?|lesbians?|lgbtq?|
  queer|straights?|transgender|people of colou?r)(?! (?:\\w+ )?${THING})
`)
const PEOPLE_NOUN = lines(`
    (?:folks|people|famil(?:y|ies)|couples?|buyers?|residents|neighbors|neighborhood|area|community|population|
    households?|owners?|crowd|kids|women|men|part of town|renters|tenants|demographic|street|block|town|city|
    congregation)
  `)
/** People by origin, colour or orientation. */
export const GROUP = lines(`
  (?:${ORIGIN}|(?:white|black|brown)(?= (?:and \\w+ )?(?:\\w+ )?${PEOPLE_NOUN})|(?<=(?:mostly|mainly|all|
  predominantly|very|too|largely|pretty|more|less|half|heavily|primarily|are|is) )(?:white|black|brown)(?! ${THING}))
`)
/** People by faith; a church, a school or a street of that name is a place. */
export const BELIEVER = lines(`
  (?:catholics?|jewish|jews?|kosher(?: keeping)?|muslims?|islamic|mormons?|lds|hindus?|sikhs?|buddhists?|
  evangelicals?|baptists?|protestants?|atheists?|churchgoers|church goers|believers|worshippers|
  christians)(?! (?:\\w+ )?${THING})
`)
export const FAITH =
  '(?:christian|catholic|jewish|muslim|mormon|lds|hindu|sikh|buddhist|evangelical|religious|godly|churchgoing|devout|kosher)'
export const KIN = lines(`
    (?:(?:young|growing|big|large|small|nice|single|newly married|married|working|active|busy|retired|
    older) )*(?:famil(?:y|ies)(?! (?:room|dinners?|gatherings?|movie|game|meals?|home(?! (?:made|for))))|
    couples?(?! of)|kids(?! (?:room|bedroom|bath|playset|bedrooms))|children|little ones|kiddos?|tots|youngsters|
    rugrats|strollers?|teenagers|grown ups|toddlers|bab(?:y|ies)|singles?(?! (?:story|stories|level|levels|family|car|
    floor|digit|sink|bath|loft|unit|entry|pane|garage|lot|owner|vanity|detached|offer|trip|day|thing|point|question|
    text|bedroom|room|month|week))|single (?:people|men|women|moms?|mothers?|parents?|guys?|ladies)|empty nesters?|
    retirees|seniors|elderly|newlyweds|newly weds|(?:young )?professionals|bachelors|students|moms?|mothers|dads?|
    fathers|parents|grandparents|older (?:folks|people|couples|adults|residents|buyers)|younger (?:folks|people|
    couples|buyers|crowd)|young (?:people|folks|adults|buyers))
  `)
export const SELLER = lines(`
    sellers?|homeowners?|folks selling|people selling|family selling|couple selling|owners?|landlords?|they|she|he|
    gentleman|lady|previous owner|board|hoa|current owners?|listing agent|family selling|couple selling|man|woman
  `)
/** Money that counts like any other: vouchers, benefits, the veterans' loan. */
export const AID = lines(`
    section 8|section eight|sec 8|vouchers?|hud|housing (?:assistance|choice|authority|vouchers?)|va (?:loans?|
    buyers?|financing|benefits?|offers?|borrowers?|backed|money|mortgages?)|
    veterans?(?: using)?(?: their)?(?: benefits?| loans?)?|welfare|disability (?:checks?|income|payments?|benefits?)|
    public (?:assistance|benefits)|government (?:help|aid|assistance|checks?|money)|rental assistance|assistance|
    food stamps|ssi|ssdi|social security|calworks|gi bill|child support|alimony|subsidized|subsid(?:y|ies)
  `)
export const IMPAIRED = lines(`
    disabled|disabilit(?:y|ies)|wheelchairs?(?! (?:ramp|access|accessible|lift|friendly))|handicap(?:ped)?|
    mental(?:ly)?(?: health| illness| ill)?|caregivers?|walkers?|blind|deaf|autis\\w+|impair\\w+|special needs|
    service (?:animals?|dogs?)|support animals?|emotional support|oxygen|chronic\\w*|bad (?:knees?|hips?|back|legs?|
    heart)|seizures|depression|anxiety|dementia|bipolar|diagnosed|medicat\\w+|illness(?:es)?|sick (?:people|folks|
    residents|person)|elderly|frail|group homes?|recovering|sober living|ill|medical equipment|crutches|hiv|aids
  `)

/** Saying that we do not judge, or that the law forbids it, is the opposite of the claim. */
export const DECLINED = lines(`
    (?:can't|cannot|can not|won't|don't|do not|not able to|unable to|not allowed to|not mine to|aren't mine to|never|
    isn't something (?:we|i)|aren't something (?:we|i)|isn't something i'm able to) (?:\\S+ )?(?:judge|say|rate|rank|
    grade|comment|speak|tell|call|describe|filter|pick|choose|screen|steer|search|exclude|weigh in|go into|
    characterize|compare|vouch|score|offer opinions|give opinions|advise|ask|sort|limit|select|discuss|use that|turn|
    refuse|discriminate|treat|leave (?:out|anyone)|share opinions|make calls|use)|(?:the |fair housing |federal |
    state )laws?|fair housing|illegal|unlawful|not (?:allowed|permitted) by law|isn't (?:legal|lawful)
  `)
/** Where to read it instead. */
export const SOURCE = lines(`
    (?:sheriff|police|city|county|department|pd|census|district|dashboard|state|chp)(?:'s)?(?: \\S+){0,6} (?:posts?|
    publish(?:es)?|has|have|keeps?|maps?|reports?|releases?|shares?|tracks?|site|website|page|data|stats|statistics|
    figures|numbers|records?)
  `)
