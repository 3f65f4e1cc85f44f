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
    'wants_answer',
    `
    answer ..3 question|questions, not answering|answer ..2 question|questions, did not answer ..2 question, contesta|conteste|contestame|responde|respondeme
    ..1 pregunta|preguntas, no contestaste|respondiste|contestas|respondes ..2 pregunta
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
    puedo|podemos pagar ..2, estamos|estoy apretados|apretado|apretada
    `,
  ],
  [
    'agent_signed',
    `
    signed ..3 @agent, signed with ..3, have signed, signed ..3 agreement|contract|listing|papers|exclusive, listed with ..3, already
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
