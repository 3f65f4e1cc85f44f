import type { ClauseWords } from './clause-words.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import { WORD_LISTS } from './word-lists.ts'

/** What a text says about the conversation itself, or about a bond the bots must respect; machine codes. */
const NOTES = phraseTable<string>(WORD_LISTS, [
  [
    'misunderstood',
    `
    not what i|we said|asked|meant|asking, not my question, did not answer|read|understand|hear|get ..2 question|me|message|text|what,
    not answering ..2 question|me, you are not listening|reading|understanding|hearing|getting, you misunderstood|misread, you got
    that|it|me wrong, that is not what, already told|said|answered|gave you|that|this, i|we already told|said|answered, i just
    told|said|answered, told you already, as i said, like i said, i am asking ..4 not, answer ..3 question, read my|what text|message|i,
    not what i am asking, no es lo que dije|pregunte|quise, eso no fue lo que, no es lo que te|le pregunte|dije, no me
    entiendes|entiende|entendiste|escuchas|lees|contestas|respondes|entendio, no contestaste|respondiste|entendiste ..2, ya te|le|les
    dije|conteste|respondi, ya lo|la dije, te acabo de decir, como te|le dije, contesta mi pregunta, lee lo que, yo no dije|pregunte eso
  `,
  ],
  [
    'asks_meaning',
    `
    < what do|did|does|you|u ..1 you|u|that|it|this mean|means >, < what does that|it|this ..1 mean >, < i|we do|did ..1 not get|understand|follow it|that|you|this|u|the|your|ur|> ..1 >,
    < i|we cannot ..1 get|understand|follow it|that|you|this|u|> ..1 >, < do|did not get|understand|follow it|that|you|this|u|> ..1 >, < i|we do|did ..1 not understand|follow >, < do|did ..1 not understand|follow >, < i am confused ..1 >, < confused ..1 >, < huh >,
    < no ..1 entiendo|entendi|comprendo >, < no ..1 entiendo|entendi|comprendo nada|eso|esto|bien|tu|su|la ..1 >, < que quiere|quieres|quiso decir ..2 >, < que significa eso|esto >,
    < a que se|te refiere|refieres ..1 >, < como >
  `,
  ],
  [
    'other_agent',
    `
    i am a|an|the ..1 @agent, i am ..1 @agent with|at|from ..2, my client|clients ..1 is|are|want|wants|would|have|has|need|needs|like, have|with a|my client|clients ..2, soy
    ..1 @agent, mi|mis cliente|clientes ..1 quiere|quieren|tiene|tienen|busca|buscan|esta|estan
  `,
  ],
  [
    'wants_answer',
    `
    answer ..3 question|questions, not answering|answer ..2 question|questions, did not answer ..2 question, contesta|conteste|contestame|responde|respondeme
    ..1 pregunta|preguntas, no contestaste|respondiste|contestas|respondes ..2 pregunta
  `,
  ],
  [
    'told_already',
    `
    already told|said|answered|gave you|that|this|it|u, i|we already told|said|answered|gave, told|gave|answered you|u|that|it already, i told you
    !i|we|no|that|what, you already have|know ..1 it|that|my, asked me that already, told|said|gave|answered|sent ..3 already, already asked ..1 me|that, asked ..1 the same, same question again,
    ya te|le|les|se dije|dimos|dijimos|conteste|respondi|di, ya lo|la|los dije|di|mande, te|le ..1 dije ya, ya se lo|la dije|di, ya
    me preguntaste|pregunto|preguntaron ..1, otra vez la misma pregunta, lo mismo otra vez
  `,
  ],
  [
    'told:property_address',
    `
    told|gave|sent|have|know ..3 address, already ..3 address, dije|di|mande|tienes|tiene ..3 direccion|domicilio, la direccion|el domicilio ya ..3
  `,
  ],
  [
    'told:price_point',
    `
    told|gave|said|know ..4 price|asking|number !phone, already ..3 price, dije|di ..3 precio, el precio ya ..3
  `,
  ],
  [
    'told:price_max',
    `
    told|gave|said|know ..3 budget|max|limit, already ..3 budget, dije|di ..3 presupuesto|maximo, el presupuesto ya ..3
  `,
  ],
  [
    'told:area',
    `
    told|gave|said ..3 area|areas|city|town|where, dije|di ..3 ciudad|zona|area|donde
  `,
  ],
  [
    'told:timeline',
    `
    told|gave|said ..3 when|dates|date|timeline, dije|di ..3 cuando|fecha|fechas
  `,
  ],
  [
    'slow_service',
    `
    been|was|am|still waiting ..4 hour|hours|hrs|hr|day|days|week|weeks|minutes|morning|afternoon|forever|long|while|response|reply|answer|call|text|someone|somebody|anyone|anybody !for|on|to|until|on, waiting|waited ..5 for ..2 call|response|reply|answer|callback|you|u|text,
    waiting|waited ..3 # hours|hrs|days|weeks|minutes|hour|day !for|until, waiting|waited all day|morning|week|afternoon|night, waiting|waited ..3 someone|somebody|anybody|anyone|you|u to ..1 answer|respond|reply|call|text|write|get, nobody|noone ..3 answers|answered|answering|answer|replies|replied|reply|responds|responded|respond|called|calls|texted|texts ..1 me|us|back|the|my|here|>,
    no one ..3 answers|answered|answering|answer|replies|replied|reply|responds|responded|respond|called|calls|texted|texts ..1 me|us|back|the|my|here|>, took|takes|take|taking ..4 long ..1 to|for ..2 answer|answered|respond|reply|get|call|text,
    took|takes|take|taking you|u|guys|yall|them ..3 so|forever|this|that ..2, slow ..1 to respond|reply|answer, slow response|responses|reply|replies|service, so slow >, never ..1
    answered|replied|responded|called|texted|got ..1 me|back|us|my, hours|days later|ago ..3 no|nobody|nothing ..3, long time ..1 to ..1 answer|respond|reply,
    nadie ..2 contesta|contestan|contesto|responde|responden|respondio|atiende|atendio|llama|llamo|escribe|escribio, no
    me|nos contestan|contestaron|responden|respondieron|atienden|llamaron|hacen ..2, llevo|llevamos|tengo|tenemos ..4 esperando ..2, esperando ..4
    hora|horas|dia|dias|semana|semanas|rato|respuesta|contesten|respondan|llamen, se tardan|tardaron|tarda|tardo ..4, por que tardan|tarda|tardas|tardaron ..3, mucho|tanto en contestar|responder, cuanto
    tardan|tarda ..1 en contestar|responder, hace ..3 que ..2 espero|esperando|escribi
  `,
  ],
  [
    'many_callers',
    `
    texts|calls|messages|spam|msgs|emails|txts|letters from ..5 realtors|realtor|agents|agent|investors|brokers|companies|wholesalers|strangers|yall, # ..1 realtors|realtor|agents|agent|investors ..3 a|per|every week|day|month,
    so|too many ..1 realtors|realtor|agents|agent|investors|brokers, all these|of ..1 realtors|realtor|agents|agent|investors, every realtor|agent|investor ..2 texts|calls|text|keeps|wants, everyone|everybody ..1 keeps|is|and ..2 texting|calling ..1 me,
    mensajes|llamadas|textos|cartas de ..4 agentes|realtors|realtor|corredores|inversionistas|companias, tantos|muchos|puros agentes|realtors|realtor|inversionistas ..2, me escriben|llaman|marcan|hablan ..3 agentes|realtors|realtor|inversionistas
    `,
  ],
  [
    'prefers_text',
    `
    text|texts|texting|message|messages|messaging ..1 only|is|are|works|would|be|better|best|instead, only|just|rather|prefer|better|by|via|through|over ..1 text|texts|texting|message|messages|sms, no
    calls|phone, not|no ..2 call|calls|talk ..3 phone, can not|cannot hear|talk ..4 phone, mejor|solo|solamente|nomas|prefiero ..2
    texto|textos|mensaje|mensajes|escrito, por ..1 texto|mensaje|mensajes, por escrito mejor|nomas|porfa, no ..3 llamadas|llamada|llamen|llame
  `,
  ],
  [
    'wants_call',
    `
    call|phone|ring me|us, phone call, a call, give me|us a call|ring, on the phone, call|talk|speak ..2 phone, want|wants|prefer ..2 call,
    llameme|llamame|llamenme|marquenme|marqueme|marcame|llamenos, me|nos llame|llamen|marque|marquen|llamas|marcas, me|nos ..1
    puede|pueden|puedes|podrias llamar|marcar|hablar, llamada, por telefono
    `,
  ],
  [
    'feeling:death',
    `
    passed away|on|last, my|our ..1 mom|dad|mother|father|husband|wife|parents|brother|sister|grandma|grandpa|son|daughter|uncle|aunt ..1
    died|passed, lost my|our ..1 mom|dad|mother|father|husband|wife|parents|brother|sister|grandma|grandpa|son|daughter, funeral, my late
    husband|wife|father|mother|dad|mom|brother|sister, fallecio ..2, murio mi|su|nuestro|nuestra ..1, se nos|me murio, perdi a mi ..1
    `,
  ],
  [
    'feeling:divorce',
    `divorce, divorcing, getting|going|through ..2 separation, we are|were separating|separated, splitting up, divorcio, divorciando, divorciandome,
    divorciandonos, nos estamos|vamos separando|separar, separacion`,
  ],
  [
    'feeling:disagreement',
    `
    do|does|can|could not agree ..3, not ..2 same page, we|they disagree ..2, brother|sister|brothers|sisters|siblings|family ..3
    fighting|fight|arguing|disagree|disagrees, no nos ponemos de acuerdo, no estamos de acuerdo, no se ponen de acuerdo, pelea|pleito
    ..2 familia|herencia|hermanos
    `,
  ],
  [
    'feeling:owing',
    `
    owe a lot|ton|bunch|more ..2, owe too|so much, owe more than ..2, underwater on, upside down on, debo|debemos ..1 mucho|bastante|demasiado, debo
    mas de ..4
    `,
  ],
  [
    'feeling:money',
    `
    lost my|our|his|her ..1 job, laid off, can not afford ..2 payment|payments|mortgage|house, can not keep|make up|it|the ..2
    payments|mortgage|payment, money is ..1 tight, struggling to|with ..3, hard time ..1 paying, perdi|perdimos el|mi trabajo|empleo, no
    puedo|podemos pagar !mas|mucho|tanto|arriba ..2, estamos|estoy apretados|apretado|apretada
    `,
  ],
  [
    'agent_signed',
    `
    signed ..3 @agent, signed with|w ..3, on the market already, already on the market, have signed, signed ..3 agreement|contract|listing|papers|exclusive, listed with ..3, already
    listed, listing ..1 our|my|the @home, @agent listing ..2 @home, exclusive ..2 agreement|contract|listing|@agent, under contract
    ..1 with @a|my|our|another ..1 @agent, buyer ..1 agreement, firmado ..2, firme|firmamos|firmo ..3 @agent|contrato|exclusiva|acuerdo,
    firme|firmamos con ..2, ya firme|firmamos, contrato con ..2 @agent, listada|enlistada con ..1, exclusiva con ..1
  `,
  ],
])

/** The notes of a text, each once. */
export const notesOf = (clauses: readonly ClauseWords[]): string[] => [
  ...new Set(clauses.flatMap(({ words }) => findPhrases(NOTES, words).map(({ value }) => value))),
]
