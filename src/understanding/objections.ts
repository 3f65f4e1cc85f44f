import type { PhraseRow } from './phrase.ts'

/** A type of the objection table with its confidence; acted on from .70, so wordings with a second meaning stay below. */
export type Resistance = { kind: 'objection' | 'stall'; about: string; confidence: number }

const objection = (about: string, confidence = 0.8): Resistance => ({ kind: 'objection', about, confidence })
const stall = (about: string, confidence = 0.85): Resistance => ({ kind: 'stall', about, confidence })

export const RESISTANCE_PHRASES: readonly PhraseRow<Resistance>[] = [
  [
    objection('loss_aversion'),
    `
    not give|giving it|my|our|the ..2 away, giving it away, give it away, lose|losing money on|if|selling, take|taking a loss, leave
    money on, sell|selling at a loss, sell|selling for less than ..3 paid|owe|bought, at least what i|we paid, need to get ..3 back out,
    no la|lo voy|vamos a regalar, no quiero|queremos regalar|perder ..2, perder dinero, regalar mi|nuestra casa, malbaratar
  `,
  ],
  [
    objection('anchoring'),
    `
    not ..2 penny|dime|cent less, not take|accept|sell ..3 less|under|below, not budging, will not go ..2 lower|below|under, firm on ..2
    price|#, bottom line is, nothing less than, nothing below|under, ni un peso|dolar|centavo menos, no acepto|aceptamos menos, no
    bajo|bajamos de, menos de ..3 no
  `,
  ],
  [
    objection('neighbor_comp'),
    `
    neighbor|neighbors|neighbour ..3 sold|got|sell|get, neighbor's ..3 sold|went, house|one|place|home down|across the street sold|went,
    house|one|home next door sold|went, same ..3 sold for, one on my street sold, vecino|vecina|vecinos ..3 vendio|vendieron|vendio,
    casa de enfrente|al ..3 vendio, casa del vecino
  `,
  ],
  [
    objection('market_denial'),
    `
    market is ..3 hot|fine|great|good|strong|crazy|booming|up, market will|gonna ..2 come|go back|up, prices will|are ..2 go|going|come
    ..1 up|back, wait for|until ..3 market|prices, wait|waiting out the market, prices are still|only going|up, rates|prices will|are
    ..2 drop|come|coming|dropping ..1 down?, wait|waiting ..2 rates|market, mercado esta ..2 bueno|caliente|fuerte, precios van a subir,
    esperar a|hasta que ..4 mercado|precios|intereses|tasas|suban|bajen
  `,
  ],
  [
    objection('improvement_value'),
    `
    put|spent|invested ..4 into|on ..3 it|house|kitchen|roof|remodel|upgrades|home|place|bathroom|renovation, just
    redid|remodeled|renovated|updated ..6 worth, upgrades|remodel ..3 worth|count|cost, what about ..3 upgrades|remodel|improvements, le
    metimos|meti|invertimos|inverti|gaste|gastamos ..5, acabamos de remodelar ..3
  `,
  ],
  [
    objection('general'),
    `
    too low, that is ..2 low|lowball, that|this|it sounds|seems|looks|feels ..2 low, lowball, low ball, insulting|insult offer|price, worth ..2 more than, deserves more, commission|percent|fee|fees|cut ..5
    high|much|robbery|steep|ridiculous|insane|outrageous|crazy|lot|ripoff|rip|nuts|expensive|unreasonable, fee|fees|commission seem|seems|sounds ..4 lot|high|much|steep, commission is
    ..2 high|much, # is|seems|sounds|feels ..1 much|steep|lot, # seems|sounds|feels ..1 high, # es|son|esta|parece ..1 mucho|demasiado|caro, # percent ..2 too? high|much|steep|lot|robbery|ridiculous|insane|crazy|expensive, # por ciento ..2 mucho|caro|demasiado|robo, comision ..2 alta|cara|mucho|mucha|robo, too much commission, fees are ..2 high, not paying ..2 commission|#, muy poco !tiempo|plazo|rato, muy bajo, es poco dinero, vale mas
    que, comision ..2 alta|cara|carisima|mucha|robo|abuso|exagerada, muy|bien cara|alta ..2 comision, cobran ..1 mucho|caro|carisimo, es un robo|abuso, no pago comision
  `,
  ],
  [
    objection('not_ready'),
    `
    not ready, not ready yet|to, not right now|away, not the right time, not for a|another ..2 year|months|while, too soon, not in a|any
    ..1 rush|hurry to, we|i are|am ..2 few|couple months|years away|out, not anytime soon, not until ..3, wait until|till|a ..4
    year|spring|summer|fall|school|kids|month|months, todavia no, aun no, pero no ahora|ahorita|todavia, ahora|ahorita no, no estoy|estamos listo|lista|listos|preparado|preparados, mas
    adelante, es muy pronto, no es ..2 momento, el otro|proximo ano
  `,
  ],
  [
    objection('shopping'),
    `
    other|another|some agents|agent|realtors|realtor|brokers|broker|companies ..2 charge|charges|charging|take|takes|offer|offers|only|do|does ..3, otros|otro agentes|agente
    ..1 cobran|cobra|ofrecen|ofrece ..3,
    talking|talked|speaking|meeting|met ..2 other|another|several|few|two|three ..2 agents|agent|realtors|realtor|companies|investors,
    interviewing ..3 agents|realtors, shopping around, compare|comparing ..3 offers|agents|offer, another|other
    offer|offers|company|investor, better offer, have an offer from, getting other quotes, someone else offered, hablando|viendo con
    otros|otro ..2, otros agentes, otra oferta, comparando ..2, me ofrecieron ..2 mas
  `,
  ],
  [
    objection('credibility'),
    `
    is this|it a scam, is this legit|legitimate|real, are you legit|legitimate|real|licensed, sounds like ..1 scam, scam, scammer,
    scammers, how do i|we know ..4, do not trust ..3, not trust ..2, never heard of you, prove ..3, got burned, been burned, bad
    experience ..3, do you have ..2 reviews|references, es|esto ..2 estafa|fraude, estafa, no confio ..3, como se ..2 que ..3
    real|verdad, no los conozco, de donde sacaron|saco|sacaste mi
  `,
  ],
  [
    objection('authority'),
    `
    talk|check|speak|discuss|ask|run ..3
    wife|husband|spouse|partner|brother|sister|siblings|family|attorney|parents|mom|dad|kids|fiance,
    wife|husband|spouse|partner|brother|sister|siblings ..2 has|have|needs|need|wants|would to ..2 agree|decide|sign|approve,
    wife|husband|spouse|partner|brother|sister|siblings|mom|dad|son|daughter|family wants|want to keep|stay|wait|hold, not ..3
    my decision|call alone|only, not up to me, my wife|husband|partner is not on board, consult ..3,
    hablar|hablarlo|consultar|consultarlo|platicar|platicarlo|preguntarle ..3
    señora|señor|mujer|marido|vieja|viejo|mama|papa|esposa|esposo|familia|hermano|hermana|hermanos|pareja|hijos, mi esposa|esposo|pareja ..2 no quiere, no depende de mi, tengo que
    consultar ..2
  `,
  ],
  [
    objection('value'),
    `
    why should|would i|we use|hire|work|go|choose|list ..3, why you, why do i|we need ..2 @agent, what makes you|u|yall|jorge guys? ..1 different|better|special, how are you|u|yall guys? ..1 different|better ..2, what
    do you do that ..4, sell|selling it myself|ourselves, fsbo, for sale by owner, do not need ..2 @agent, can do it myself|ourselves,
    what do i|we get for, por que tu|usted|ustedes, que los hace|te|lo ..2 diferentes|diferente, vender ..2 yo mismo|misma|solo, no
    necesito|necesitamos ..1 @agent
  `,
  ],
  [
    objection('affordability'),
    `
    can not afford ..3, too expensive, out of ..2 budget|range|price, prices are ..3 high|crazy|insane|ridiculous, rates are ..3
    high|crazy|insane|ridiculous, payment|payments ..3 too high|much, homes|houses are ..3 expensive|overpriced, overpriced, priced out,
    not enough for ..2 down, do not have ..3 down, no money ..3 down, no tengo|tenemos|hay|traigo|junto|juntamos|completo|completamos ..3 enganche, can not qualify, muy caro|cara|caras|caros, demasiado caro|cara|caras, no me|nos
    alcanza, fuera de ..2 presupuesto, intereses ..3 altos, tasas ..3 altas
  `,
  ],
  [
    objection('feature_gap'),
    `
    no pool|garage|yard|backyard|parking|driveway|basement !needed|necessary|required|please|preferred, not enough
    bedrooms|space|room|parking|storage|baths, too small|big|old|dark|outdated, does not have ..3
    pool|garage|yard|parking|bedroom|bedrooms|bath, only has one|#|1|2, needs too much work, too many stairs, muy
    chica|chico|pequena|pequeno|vieja|grande, le falta ..2, no tiene ..2 patio|cochera|alberca|garaje|cuartos
  `,
  ],
  [
    objection('location', 0.75),
    `
    too far ..3, not ..3 right|good|my area|neighborhood|location, bad location, wrong side of ..2, commute is ..2 long|much|far, too
    close to ..2, busy street|road, do not like the|that area|location|neighborhood|street, next to the freeway|train|tracks, muy lejos,
    queda lejos, no me gusta la|esa|el zona|area|ubicacion|barrio, cerca del freeway
  `,
  ],
  [
    stall('thinking'),
    `
    think about it, thinking about it, think it over, think on it, sleep on it|that|this, sleep over it, mull it over, need ..2 time, need to think, let me
    think, give me ..2 time|few|couple ..1 to?, still deciding|thinking, still weighing, on the fence, pensarlo, pensarla, lo
    voy|tengo|vamos|quiero ..1 a|que? pensar|pensarlo, dejame|dejeme pensar|pensarlo, lo estoy|estamos pensando, necesito
    pensarlo|tiempo
  `,
  ],
  [
    stall('get_back'),
    `
    can|could|may i|we ..1 answer|respond|reply ..4 tomorrow|later|tonight|monday, i|we will answer|respond|reply ..4 tomorrow|later|tonight, mañana|luego|despues|orita|ahorita|noche le|te|les contesto|respondo|aviso|digo|escribo, i|we will|would ..1 check|come|circle|reach|swing|hit back|you ..2 when|once|after|later|if|in, will check|come back ..1 when|once|after|later, y ..1 te|le|les digo|aviso|cuento|contesto >, te|le|les digo|aviso|cuento|contesto luego|despues|pronto|al,
    hit|text|call|ping|message|try|catch|ask|check|reach|buzz me|us|with|back ..3 later|after|tomorrow|next|soon|tonight|monday|weekend|minute|bit|again, get back to you, getting back to you, let you know, be in touch, reach out|back when|later|if|to, call|text|message|contact you ..2
    later|back|when|tomorrow|next|soon|after, talk|chat|text later|soon|tomorrow >, touch base later|next, circle back, follow up later|next, hit you up, i will reach out,
    talk to you later, le|te aviso, luego te|le|les|platicamos|hablamos|contesto ..2, al rato ..3, otro dia|rato ..1, mas tarde|al ratito ..1, en un rato ..1, ahorita le|te marco|llamo|aviso|contesto, le|te|les marco|llamo|hablo|escribo|contesto|digo ..3 rato|luego|despues|mañana|lunes|dia|tarde|semana|ratito, deje|deja|dejeme|dejame checo|checar|ver|veo|platico|pregunto, les aviso, yo te|le|los busco|llamo|marco|aviso|escribo, despues te|le ..2, me
    comunico ..2 despues|luego|cuando, te escribo|marco|llamo luego|despues|cuando|manana
  `,
  ],
  [
    stall('online_estimate'),
    `
    zillow, zestimate, redfin, trulia, realtor com, online estimate|estimates|value|valuation, internet says, website says|said, the
    estimate says|said|online, en internet ..2 dice|sale|vi, estimado en linea|internet
  `,
  ],
  [
    stall('just_looking'),
    `
    just looking !for|to, just browsing, only looking !for|to, only browsing, just curious, just checking, just wanted to see, just
    researching, just window, window shopping, just exploring, not serious, nothing serious, solo estoy|estamos viendo|mirando, solo
    viendo|mirando|curiosidad|checando, nomas viendo|mirando|checando|curioseando, por curiosidad, nada mas viendo|mirando
  `,
  ],
  [
    stall('bad_time'),
    `
    hang|hold on ..2 baby|kid|kids|phone|door|boss|someone|somebody|sec|second|minute|moment ..3, baby|kid|toddler|kids is|are|just|s ..1 crying|screaming|fussing|waking, brb, be right back, gimme|give me|one a? sec|second|minute|min|moment >,
    got|have|need to ..1 go|run|jump|bounce !to|and|see|look|with|by|through|back|over|out|down|up|for|it|this|that|them|numbers|the|my|on, gotta ..1 go|run|jump|bounce !to|and|see|look|with|by|through|over|for|it|this|that|them|numbers|the|my|on, el|la|mi bebe|niño|niña ..2 llorando|llora|desperto, dejame|deje colgar|atender ..2,
    tengo que irme|colgar, me tengo que ir !a, ya me voy !a|de|para|del|y, espera|esperame|esperame|aguantame|permiteme|permitame ..1 tantito|momento|momentito|segundo|rato, luego hablamos|seguimos|platicamos|te,
    bad time, not a good time, busy right|at|today|now|with, i am|we are|kinda|really|super|very|pretty busy, at work, in a meeting,
    driving !by|past|around|through|down|up|near|home, can not talk|text, middle of ..2, swamped, catch me later, done for today|tonight|now, get|getting|got back to work|class|it, text|call me later, another time, on vacation, out of town, mal
    momento, estoy|ando ocupado|ocupada, estoy|ando trabajando|manejando|en ..2 trabajo|junta, ahorita no ..2, en otro momento, no puedo
    hablar|ahorita
  `,
  ],
]

/** Raised with the flag of the same meaning: its phrases and exceptions stand there. */
export const HAS_AGENT: Resistance = stall('has_agent')
