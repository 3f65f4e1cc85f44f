import type { Flag } from '../conversation/reading.ts'
import type { PhraseRow } from './phrase.ts'

/** Over the same words as a flag, these say it is meant otherwise. */
export const FLAG_VETOES: readonly PhraseRow<Flag>[] = [
  [
    'wrong_number',
    `
    no es cierto|verdad|broma|para ..2, quien le|te|les dio|paso ..1 mi ..1 numero,
    not giving|naming|quoting|saying|throwing|putting ..3 number|price|figure,
    not know what it|its|they|the|that|this|our|my ..4 worth|go|going|sell|sells|cost|costs|value|like|take|need|needs, clue|idea what|where ..2 step|steps|start|begin|do|first|next|comes|worth|it ..2, me|nos dieron|dio|pasaron|paso|compartieron ..1 este|su|tu|el numero|telefono|contacto, got|have your|this number from ..2, someone|somebody|friend|they gave me your|this number, no es|hay|tengo|llevo|corre ..1 urgente|urgencia|prisa|apuro|facil|barato|pronto, aqui no ..1 manda|decide|opina|firma ..2, who is|are ..1 typing|answering|replying|reading, never|not|nunca owned|had|tenido ..1 before|yet|one|antes|anything, never owned >, did i|we ..3 wrong number|person, is this the wrong number|person, wrong number|person for, gave|have you the wrong number, never
    asked for|about price|much|repairs|anything|that, not the owner yet, gave ..2 wrong number, do not own ..2
    anything|house|home|property yet|now|currently|right, @kin ..5 not me, him|her|them|ex|he|she|wife|husband|hubby ..2 not me, decides|decide|handles|owns|wants|picks|calls ..3 not me, i am not renewing|staying|leaving|waiting|paying|doing|going|getting|moving|rushing|budging|negotiating|buying|selling|giving|picky|rich|done, no soy|somos banco|rico|rica|millonario|millonaria|tonto|tonta|menso|mensa, i am not a bank|millionaire|fool|idiot
    `,
  ],
  [
    'renter',
    `
    manage|own|have|got|managing # rentals, manage|own|have|got two|three|four|five|several|some ..1 rentals, manage|own rentals,
    out of|from ..2 rental, out of ..3 renting, leave|leaving|quit|quitting|moving|move ..3 rental, instead of ..2 rent|renting|rentar,
    deal|dealing|done|tired ..2 renters|tenants, chasing|collecting|chase|collect ..4 rent, tenants|tenant|renters ..3 for rent,  cobrar|cobrando ..2 renta|rentas, rental|rent to|2 own, as a rental, a rental >, @own ..3 for rent, i|we have|put|list|listed|had ..4 for rent, put|listed|list @own ..3 for rent,
    house|home|unit|it|place for rent out, a rental property|income|house|home|of|that|i|we, rental for|to cash|income|flow|profit|investment, own|have|sell|selling|buy|buying|sold a
    rental, instead of a rental, tired|sick ..3 rental, month to month ..2 tenant|tenants|renter, lease|contract|renting|place|apartment ..4 month to month, i|we am|are ..2 month to month, tenant|tenants ..4 month to month,
    busco|buscamos|quiero|para|pa ..3 rentar|renta ..2 airbnb|negocio|inversion, not|done|stop|tired ..2 to rent, rentals ..2 own|sell, de renta ..3 vender, se renta en|por|a # ..2, se renta por #, tengo|tenemos|esta ..2 se renta, no ..2 rentar, casa|propiedad de|en renta,
    tirar|tirando|tiro|tiramos|botar|botando|gastar|gastando ..3 dinero|lana|feria en renta, alto|paying|pay|pays|paga|pagan|cobro|cobramos|cobra|cobran|cobrando|pago|pagamos|pagando|pague|pagar|contrato|mensualidad|aumento|subio|suben ..2 de renta, is it|this|that for rent or, rento|rentamos|rentada|rentado|rentaba ..6 de renta
    `,
  ],
  [
    'distress',
    `
    not a foreclosure, buy|buying|any|looking|list|see ..3 foreclosure|foreclosed, short sale listings, foreclosure
    listings|listing|homes|deals|auction, have not missed ..2 payments|payment, never missed ..2 payments|payment, never behind ..4
    payments, hard time finding|deciding|choosing|with|picking, demanda alta, alta demanda, mucha demanda, is it|this a foreclosure,
    tenant|tenants|renter|renters|neighbor|coworker|boss ..1 lost his|her|their ..1 job, inquilino|inquilina|vecino|vecina perdio su trabajo|chamba|jale, lost my ..1 job ..1 in 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024, lost my ..1 job years|ages ago, laid off ..1 in 2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021, my|his|her brothers|sisters|cousins|neighbors|friends|brother's|sister's|cousin's|neighbor's|friend's divorce,
    after|since|from ..2 divorce years|in, foreclosed|foreclosing ..4 across the street, foreclosed|foreclosing ..4 next door
    `,
  ],
  [
    'crisis',
    `
    it|rates|rate|prices|market|economy|inflation|taxes|layoffs|costs|insurance|divorce|covid|that|this|recession|payments ..2 hit|hits|hitting me|us hard ..1, beats me >, beats me why|how, scared of the|my ..2 market|rates|bid, do not call 911, stroke of, heart
    attack when|over|at|seeing, do not want to live in|near|by|with|here|there|that|far|on|close, do not want to be here|alive
    in|when|for, want to die on, nos|me pega el|la|mucho, no quiero vivir en|cerca|con|lejos|aqui|alla|ahi, hurts me|us
    to|financially|a
    `,
  ],
  [
    'hostile',
    `
    shut up and take, you are not ..2 stupid|idiot, i ..3 idiot|stupid|moron, my ex ..4 asshole|bastard|bitch|idiot,
    neighbor|neighbors|tenant|tenants|landlord|realtor|bank|ex|agent ..4 asshole|assholes|idiot|idiots|bastard|bastards|moron,
    estupido|estupida ..2 precio|pregunta|banco, precio|pregunta|banco ..2 estupido|estupida, hate you to, me siento estupido|estupida, a
    la puta
    `,
  ],
  [
    'legal_contact',
    `
    @kin is|was a|an attorney|lawyer ..1 lol|haha|jk, in law is a|an attorney|lawyer ..1,
    my|our attorney|lawyer|lawyers ..2 has|handles|handled|will|is|set|did|wants|needs|said|says ..3
    probate|divorce|trust|estate|title|paperwork|closing|sell|list, my|our attorney|lawyer friend, no ..2 attorney|lawyer
    `,
  ],
  [
    'solicitation',
    `
    you|your|do assign, i am a ..2 investor looking, wholesale price|club, lead from ..2, not a? wholesale ..1, real leads|lead
    pipes|paint, home loan|loans
    `,
  ],
  [
    'agent_represented',
    `
    have|got|need @a ..1 @agent yet|recommendation, do you|jorge ..4 @agent, are|is you|he|jorge my|our @agent, be|become my|our @agent,
    my|our @agent quit|dropped|fired|ghosted|expired|retired, fired my|our @agent, used to have|work ..4 @agent,
    want|need|looking|find|looking|interview ..4 @agent, had @a ..2 @agent, my|our @agent last|before|back, my last|old|previous|former|ex @agent, tengo|ya no ..2 @agent,
    ya|tengo|tenemos no ..2 @agent, insurance|title|leasing|escrow|estate agent insurance, have|got|my|our ..2
    insurance|title|leasing|escrow|travel agent
    `,
  ],
  [
    'deletion_request',
    `
    where|how|who ..2 get|got|find|found|gave my|our ..1 info|information|data|number|name, donde|como sacaron|saco|consiguieron|consiguio mis|mi ..1
    datos|informacion|numero
    `,
  ],
  [
    'minor',
    `
    got|have|with|saved|only 10|11|12|13|14|15|16|17 saved ..1, i got|i have 10|11|12|13|14|15|16|17 saved|ready|in|for|toward ..1, kid at|inside heart|of ..2, kid at heart,
    i am|im 10|11|12|13|14|15|16|17 months|weeks|days|minutes|miles|min|percent|% ..1
  `,
  ],
  ['deletion_request', `remove|delete ..3 listing|photos|pictures|address info|details, file ..1 taxes`],
  ['price_open', `not|never|do ..2 make me an offer`],
  [
    'approval_denied',
    `
    never|not been|got|was|were denied|declined|rejected, offer was|got|were denied|declined|rejected, was|were|got|keep|been
    denied|declined|rejected ..2 offer|offers, not been|get|got ..1 denied|declined|rejected
    `,
  ],
]

/** Legal or money trouble by name, for the card and the hand over to a person. */
export const LEGAL_PHRASES: readonly PhraseRow<string>[] = [
  [
    'foreclosure',
    `
    foreclosure, foreclosed, foreclosing, pre foreclosure, notice of default, ejecucion hipotecaria, embargo, embargar
  `,
  ],
  ['bankruptcy', `bankruptcy, bankrupt, chapter 7|13, bancarrota`],
  ['attorney', `my|our attorney|lawyer|attorneys|lawyers, mi|nuestro|nuestra abogado|abogada`],
  ['short_sale', `short sale`],
  ['lien', `tax lien|liens, back taxes`],
  ['probate', `probate, sucesion, testamentaria`],
  [
    'divorce',
    `
    divorce, divorcing, divorced !years|in|long|already, divorcio, divorciando, divorciandome, divorciandonos
  `,
  ],
  [
    'lawsuit',
    `
    lawsuit, being|getting|been sued, court order, demanda judicial, nos|me demandaron
  `,
  ],
  ['eviction', `eviction, evicted, desalojo`],
  [
    'dispute',
    `
    estate|trust dispute|fight|battle, siblings|brothers|sisters ..3 agree|fighting, pelea ..2 herencia
  `,
  ],
  [
    'payments',
    `
    behind on|with ..4 mortgage|payments|payment|taxes|house, missed ..2 payments|payment, atrasado|atrasada|atrasados ..3
    pagos|pago|hipoteca|mensualidad|mensualidades
    `,
  ],
]
