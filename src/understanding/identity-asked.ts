import type { ActRule } from './act-phrases.ts'
import type { ClauseWords } from './clause-words.ts'
import { findPhrases, phraseTable, type PhraseHit, type PhraseRow } from './phrase.ts'
import { WORD_LISTS } from './word-lists.ts'

/** A question who or what writes, so put that nothing else in the text can speak against it. */
export const WHO_WRITES: ActRule = { kind: 'identity_question', confidence: 0.95 }

const WORDS = {
  ...WORD_LISTS,
  stand: `assistant secretary intern software auto staff somebody someone machine program app system va helper employee asistente secretaria secretario
    ayudante empleado empleada alguien programa sistema`,
  talk: 'talking talkin texting textin speaking speakin chatting chattin messaging messagin dealing',
  oath: 'swear swears promise promises jurame juramelo prometeme promete jura',
  seen: 'reads read reading sees see seeing looks look looking checks check checking monitors monitoring',
  seen_es: 'lee leen leyendo ve ven viendo revisa revisan mira miran checa checan',
  sent: 'texts messages text message stuff chat chats conversation thread mensajes mensaje textos texto',
  written:
    'write wrote type typed say said send sent text texted put tell told writing typing sending escribo escribi mando mande digo dije pongo puse',
  texted:
    'text texting textin type typing answer answering answers reply replying respond responding message messaging chat write writes writing texts',
  texted_es: 'conteste contesta contesten contestan escriba escribe escriban escriben mande manda mensajee responda responde textee',
}

/** Jorge or somebody, a person or a program: whose hand it is. */
const WHOSE_HAND = `
  @talk ..1 to|with|at|w ..2 jorge|him|@agent ..3 or ..3 ~bot|@stand, @talk jorge|him ..3 or ..3 ~bot|@stand,
  @talk ..1 to|with|at|w ..3 ~bot|@stand ..2 or ..3 jorge|him, you|this|it|that actually|really|even|still|the? real? jorge ..3 or ..2 ~bot|@stand,
  you|this|it|that ..1 ~bot|@stand ..2 or ..2 jorge >, jorge is|was this|that|it ..1 really? you >, jorge is|was this|that|it really? you ..1 or|texting|typing,
  are|is|r|were you|this|it|u really|actually|still? the|a|my? @agent jorge, are|is|r you|this|it ..2 licensed @agent, are|r you ..1 a|an ..1 @agent, is|was this|that|it really|actually|still? you jorge, is|r|are|was this|it|you really|actually|still|even|the? real? jorge >, < this jorge >,
  you|your are? jorge right|or|himself|?, is|was|are ..2 a|an|his|your|the secretary|assistant|intern|va|helper ..1 typing|texting|answering|replying|writing`

const PROVE_IT = `
  send|text|snap|take ..2 selfie,  send|text|snap|take|record ..2 selfie|voice memo|note|message|of|holding|so|saying|with, send|take|snap ..2 selfie|pic|picture|photo of you|yourself|your, send|text me|us|a ..1 voice memo|note ..1, voice memo|note saying|so, hold|holding up #|two|three|four fingers,
  manda|mandeme|mandame|mande|grabe|grabeme ..2 notita|nota de voz, nota|notita de voz diciendo|para|pa|nomas, manda|mandeme|mandame|mande ..1 foto|selfie suya|tuya|de usted,
  butt|body|person|human|somebody|someone|anybody ..1 in|at a|the|that ..1 chair|desk|keyboard|seat, is|was there ..1 a|an ..1 butt|pulse|heartbeat|human|person on|in|at|over, would there be a|an|some|any ..1 butt|person|human|body|somebody|someone ..1 in|at|there|typing|sending,
  hay|habra un|una|algun|alguna? ser? humano|humana|cristiano|alma ..3 o, que|si usted|ud|tu si? existe|existes, cotorreando|mareando un|una programa|maquina|aparato|robot, desahogando|peleando|discutiendo|hablando con un|una aparato|maquina|programa|robot|tostadora|compu|computadora|grabadora,
  alguien sentado|sentada ahi|alla|leyendo|leyendome|del, arguing|talking|fighting with a|an toaster|machine|robot|computer|program|app`

const WHO_EMPLOYS = `
  who signs|pays|cuts your|ur|the? paycheck|paychecks|checks, who pays|paying|hired|sent you|u to? text|write|message|contact|reach, what|which outfit|brokerage|company|agency|firm|realty ..2 are|r you|u ..1 with|from|for,
  what|which outfit|brokerage|agency|firm|realty is|are this|you|u ..1 even|again|with|from|?|>, whose office|company|brokerage ..3 this|these|you, name ..1 of|for the lady|girl|guy|gal|person|man|woman|one ..2 texting|writing|messaging|typing,
  who is the|this lady|girl|guy|gal|person|man|woman ..2 texting|writing|messaging|typing|texts, who is the|this lady|girl|guy|gal|person|man|woman that|who ..2 texting|writing|messaging|typing|texts, no lady|girl|guy|gal|dude|person|human|man|woman >, no|not a? lady|girl|guy|person|human|one typing|texting|writing ..1 this|these|back|>,
  does|do|did|is jorge even|really|actually? exist, jorge|el si|de|en? verdad? existe, jorge es un? invento|inventado, pa|para quien jala|trabaja|chambea|labora >, pa|para quien jala|trabaja|chambea|labora|jalan|trabajan ..1 usted|ud|tu|ustedes|o, quien le|te|les paga ..2 por|para|pa ..1 @texted_es|escribirme|mandarme|textearme,
  quien es la|el|esa|ese muchacha|muchacho|señorita|señora|señor|persona que me|nos ..1 manda|escribe|textea|mensajea|contesta, como se llama la|el|esa|ese muchacha|muchacho|señorita|señora|señor|persona que me|nos ..1 manda|escribe|textea|mensajea|contesta,
  de que|cual compañia|oficina|agencia|inmobiliaria ..2 me|nos|son|es ..2 mandando|mandan|escriben|escribe|escribiendo|hablan|ustedes|usted`

const HIRED = `
  jorge|he could|might|may|must ..1 be ..2 writing|typing|sending ..1 this|these|those|them|it|all|himself, jorge is ..1 writing|typing|sending ..1 this|these|those|them ..1 himself|or,  jorge|you ..1 hire|hired|pay|paying|paid|outsource|outsourced|outsourcing ..4 @texted !up|offer|contract|contracts|listing|listings|letter|escrow|the|phones,
  jorge|you ..1 hire|hired|pay|paying|paid ..3 @texted >, typing|texting|writing|answering ..1 or did he|you|jorge hire|pay|get ..2, jorge|you
  have|got|use|using|having somebody|someone|a|an|some ..2 typing|texting|answering|replying|writing|responding|text|reply|answer ..3 for you|him|jorge,
  jorge|you have|got|use|using somebody|someone|a|an|some ..1 ~bot|@stand? ..1 do|doing your|the|all ..2 texting|texts|typing|replies|messages`

const SWORN = `
  @oath ..3 you|your are? not? a|an|actually|really? ..1 ~human|~bot !estate, < your|you are? a|an real|actual|live|living|breathing ..1 human|person,
  your|you are? not? a? human|person|robot|bot right|huh|correct|yes|yeah|then|or, your|you are? human right|huh|correct|yes|yeah|then,
  yes your|you are? ..1 human|person|robot|bot`

const REAL = `
  what|which ..1 llm|gpt|ai|chatbot ..1 are|is|r|do ..1 you|u|this, what model are|r you|u, what ai|llm|model ..1 you|u ..1 running|using|built|based|on, what|which model are|r|is you|u|jorge running|using|built|based ..1, running on gpt|chatgpt|openai|claude|gemini|llama|ai,  are you even|actually|really|legit? real|human|alive >, one of those|them ..1 ~bot, says|say|said|thinks|think|swears|swear|bets|bet|convinced|told ..2 this|it|you|your is|are|was? just|really|only|actually|probably? a|an robot|bot|ai|chatbot|machine|computer|ia !free|underwriting|tool|program, not ..1 a|an|even|real? person|human at all|then|huh|really, are you even|actually|really|legit? real|human or|right|though|lol|bro, who is this really|actually >`

const WHO_READS = `
  nobody|noone|human|person|people|real ..3 @seen at? this|these|it >, nobody|noone|human|person|people|real ..3 @seen at? this|these|my|our|any|it ..2 @sent,
  nobody|noone|human|person|people|real ..3 @seen what i|we ..1 @written, nobody|noone|human|person|people|real ..3 @seen this|these|it right|or|huh|do|is|yeah|then,
  no one ..3 @seen at? this|these|it >, no one ..3 @seen at? this|these|my|our|any ..2 @sent, no one ..3 @seen what i|we ..1 @written, does|do|is|are|will
  anyone|anybody|someone|somebody|jorge|he|person|human|people ..4 @seen at? this|these|it >, does|do|is|are|will
  anyone|anybody|someone|somebody|jorge|he|person|human|people ..4 @seen at? this|these|my|our|any ..2 @sent, does|do|is|are|will
  anyone|anybody|someone|somebody|jorge|he|person|human|people ..4 @seen what i|we ..1 @written, < actually|really|even reads|read|sees|see ..1 my|these|this|any ..1 @sent`

const WHOSE_HAND_ES = `
  eres|sos ..1 el|la|un|una? @agent jorge|con|de|o|?, es usted ..1 el|la|un|una? @agent jorge|con|de|o|?, usted es ..1 el|la|un|una? @agent jorge|o|?,
  hablo|habla|estoy con el|la? @agent jorge,
  eres|es|sos tu|usted|vos ..1 jorge ..2, jorge eres|es|sos tu|usted|vos, eres|es|hablo|estoy ..3 jorge ..2 o ..3 ~bot|@stand, a|con quien ..1 jorge ..1 o ..2
  ~bot|@stand, contrataste|contrataron|contratas|pagas|pagan|pagaste|contrato|paga ..1 a? alguien|una|un|otra|gente|quien ..2 que|para|pa ..2 @texted_es
  !el|la|contrato|telefono, contrataste|contrataron|pagas|pagaste|contrato|paga ..3 para|pa
  contestar|responder|mensajear|textear|contestarme|escribirme, tienes|tiene|tienen ..1 alguien|una|un|otra|gente ..2
  contestando|escribiendo|respondiendo|@texted_es ..2 por ti|usted|ud|el|ustedes|jorge, @oath ..3 eres|es|sos ..3 ~bot|~human`

const WHO_READS_ES = `
  nadie ..4 @seen_es ..1 esto|estos >, nadie ..4 @seen_es ..1 lo|los|esto|estos|mis|mi|nuestros|el ..1 @sent, nadie ..4 @seen_es ..1 lo que ..1 @written, nadie ..3
  @seen_es ..1 esto|estos|lo verdad|o|no, alguien|jorge ..2 @seen_es ..1 esto|estos >, alguien|jorge ..2 @seen_es ..1 esto|estos|mis|mi ..1 @sent, alguien|jorge ..2
  @seen_es ..1 lo que ..1 @written`

const ROWS = [WHOSE_HAND, PROVE_IT, WHO_EMPLOYS, HIRED, SWORN, REAL, WHO_READS, WHOSE_HAND_ES, WHO_READS_ES].map(
  (phrases): PhraseRow<ActRule> => [WHO_WRITES, phrases],
)

const TABLE = phraseTable(WORDS, ROWS)

/** "U jorge or the assistant", "so nobody real ever reads this": where a clause asks it outright. */
export const asksWhoWrites = ({ words, kinds }: ClauseWords): PhraseHit<ActRule>[] => findPhrases(TABLE, words, kinds)
