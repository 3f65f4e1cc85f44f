import type { Modifier } from './family-rule.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import { WORD_LISTS } from './word-lists.ts'

/** A word or two that weakens what follows; `null` covers words that would otherwise be read as one ("can not wait"). */
export type Cue = { modifier: Modifier | null; from: number; to: number }

const CUES = phraseTable<Modifier | null>(WORD_LISTS, [
  [
    'n',
    `
    not, never, no longer, changed my|our mind about, changed my|our mind, ya no, nunca, jamas, tampoco, nor, neither, ni, no
    plans|plan|interest|intention|intentions|desire|need|reason|point|longer|way, no
    quiero|queremos|voy|vamos|estoy|estamos|pienso|pensamos|busco|buscamos|buscando|necesito|necesitamos|vendo|vender|vendemos|compro|comprar|pago|pagamos|pagaria|tengo|tenemos|planeo|quisiera|me|nos|ando,
    done|finished|stopped|quit house|home? looking|searching|shopping|hunting, done|finished|stopped|quit looking|searching|shopping|hunting, no fuera|fuese|iria|venderia|vendiera|compraria|comprara|deseo|deseamos|pretendo|planeo|pensaba ..1, gave up on, año pasado ..1 queria|queriamos|pensaba|pensabamos, last year i|we ..1 wanted|tried|planned|thought, rather than, instead of, without, sin, en vez|lugar de,
    cambie|cambiamos de opinion|idea, deje|dejamos de, against
  `,
  ],
  [
    null,
    `
    see|know|ask|asking|wondering|wonder if you|u|jorge ..1 can|could|would|will|help, not only|just, can not wait, why not, no problem|worries|rush|hurry, not a problem, no hay prisa|problema, sin prisa|problema, no
    solo, whether or not, if so|possible|anything|needed|not, me neither, sin duda, not a bad, not bad, not too bad, not in a
    rush|hurry, not to mention
  `,
  ],
  [
    't',
    `
    license|licence to, licencia para, me|nos quieren|quiere, did|has|had|does jorge|he|she|they|you|u|yall ..1, vendio|compro jorge|usted|ustedes,
    my|our|a|the|his|her|their|some|mi|mis|un|una|su ..1 @kin, mom|dad|mama|papa, people, ppl, folks, someone, somebody, everyone|everybody ..1 is|are|wants|sells|buys, they, @kin of mine|ours, asking|begging|bugging|pestering|hounding|pushing|pressuring|telling ..1 me|us to|about, keep|keeps calling|texting ..3 me|us,
    un|una|a|some señora|señor|muchacha|muchacho|viejita|viejito|lady|guy|gentleman ..4 wants|quiere|anda|needs|necesita|is|busca,
    my|our|mi|mis ..1 @role ..2 wants|want|needs|need|is|are|has|have|quiere|quieren|esta|estan|va|van|anda|necesita|necesitan|tiene|tienen|compro|vendio|busca|bought|sold|found|got,
    he !heredado|comprado|vendido|pensado|decidido|visto|hablado|tenido|estado|sido|hecho|querido|buscado|recibido|pagado|visitado|llegado, she, alguien, la gente, ellos, ella, my|mi ..1 @kin wants|is|are|want|quiere|quieren|esta|busca
  `,
  ],
  [
    's',
    `
    thinking of|about, thinking, considering, planning to|on, plan to|on, would like to, would not mind, hoping to, looking into, open
    to, toying with, kicking around, do not mind, interested in, pensando en, pensamos en?, pienso, considerando, planeando, planeo,
    planeamos, me|nos gustaria, quisiera, quisieramos, con ganas de
  `,
  ],
  [
    'h',
    `
    before i|we even? consider|considering|think|thinking|decide, maybe, might, i|we may, not sure ..1 if|whether|about?, unsure, possibly, perhaps, someday, one day, eventually, if, should i|we,
    i|we could, do not know if|whether|about?, probably, depending, debating, on the fence ..1 about?, torn, wondering if|whether,
    whether, deciding, quizas, quiza, tal vez, a lo mejor, no se si?, no estoy|estamos seguro|segura|seguros ..1 si?, posiblemente,
    probablemente, algun dia, debo|deberia|deberiamos|debemos @sell|@buy, talvez, puede que, si
  `,
  ],
  [
    'l',
    `
    then, after that, once, also, too, as well, later, before, luego, despues, tambien, ademas, antes de, una vez que, eventually then,
    down the road, mas adelante
  `,
  ],
])

/** The cues of one clause by start, the longest at each place; no cue reaches over a comma. */
export function cuesOf(words: readonly string[], commaAfter: readonly boolean[]): Cue[] {
  const longest = new Map<number, Cue>()
  for (const { value, from, to } of findPhrases(CUES, words)) {
    if (commaAfter.slice(from, to - 1).includes(true)) continue
    const known = longest.get(from)
    if (known === undefined || to > known.to || (to === known.to && value === null)) longest.set(from, { modifier: value, from, to })
  }
  const cues: Cue[] = []
  for (const cue of [...longest.values()].sort((a, b) => a.from - b.from)) {
    if (cue.from >= (cues.at(-1)?.to ?? 0)) cues.push(cue)
  }
  return cues
}
