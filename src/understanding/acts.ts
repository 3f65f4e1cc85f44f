import type { Act, ActKind, Extracted, FamilyHit, Flag, Span, UnderstandInput } from '../conversation/reading.ts'
import { ACT_PHRASES, ACT_VETOES } from './act-phrases.ts'
import type { ClauseWords } from './clause-words.ts'
import { courtesies } from './courtesies.ts'
import { answersPending, isIntentQuestion } from './answering.ts'
import { isYesOrNo } from '../conversation/yes-or-no.ts'
import type { FlagHit } from './flags.ts'
import type { Alike } from './likeness.ts'
import { originalSpan } from './normalise.ts'
import { asksWhoWrites, WHO_WRITES } from './identity-asked.ts'
import { HAS_AGENT, RESISTANCE_PHRASES } from './objections.ts'
import { findPhrases, phraseTable } from './phrase.ts'
import type { PhraseHit } from './phrase.ts'
import type { Prepared } from './prepared.ts'
import type { CareTopic } from './questions.ts'
import { findQuestions, isCareful } from './questions.ts'
import { isOnlyTold } from './told-not-asked.ts'
import { refusedItem } from './refused-item.ts'
import { perhapsArea, soundsAsked } from './perhaps-area.ts'
import { IDENTITY_FRAMES } from './situation-frames-told.ts'
import { WORD_LISTS } from './word-lists.ts'
import type { PlainAnswer } from './yes-no.ts'

export type ActSource = {
  prepared: Prepared
  clauses: readonly ClauseWords[]
  facts: readonly Extracted[]
  flags: readonly FlagHit[]
  /** What the text is like beside its phrases. */
  alike: readonly Alike[]
  /** What a phrase may have heard and the text is nothing like. */
  doubted: ReadonlySet<Alike>
  /** The topic the whole text asks about with care, by what it is like. */
  care: CareTopic | 'none' | null
  /** It may be one of those, though not likely. */
  perhaps: boolean
  answer: PlainAnswer | null
  /** Families found, to answer the question what they want to do. */
  wishes: readonly FamilyHit[]
  tapback: boolean
}

const ACTS = phraseTable(WORD_LISTS, [...ACT_PHRASES, ...IDENTITY_FRAMES])
const VETOES = phraseTable(WORD_LISTS, ACT_VETOES)
const RESISTANCE = phraseTable(WORD_LISTS, RESISTANCE_PHRASES)

/** What a text does, one act or more, by span start. */
export function readActs(source: ActSource, input: Pick<UnderstandInput, 'pendingQuestion' | 'bot' | 'known' | 'confirms'>): Act[] {
  const whole: Span = [0, source.prepared.original.length]
  if (source.prepared.tokens.length === 0) return [{ kind: source.prepared.match === '' ? 'empty' : 'other', span: whole, confidence: 1 }]
  if (source.tapback) return [{ kind: 'thanks', span: whole, confidence: 0.5 }]
  const known = unique([
    ...flagActs(source),
    ...source.clauses.flatMap((clause) => [...phraseActs(source, clause, input), ...resistance(source, clause, input.bot)]),
    ...askedActs(source, input),
    ...correctionActs(source, input.known),
    ...answerActs(source, input),
  ])
  const isLikenessOnly = known.every(({ kind, confidence }) => kind === 'question' && confidence <= UNSURE)
  const polite = isLikenessOnly ? courtesies(source.prepared, source.clauses) : []
  const acts = polite.length > 0 ? polite : perhapsArea(known, source, input.pendingQuestion)
  if (acts.length === 0) return [{ kind: 'other', span: whole, confidence: 0.5 }]
  return acts.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

/** One act of a kind and topic, the surest. */
function unique(acts: readonly Act[]): Act[] {
  const best = new Map<string, Act>()
  for (const act of acts) {
    const key = `${act.kind} ${act.about ?? ''}`
    if ((best.get(key)?.confidence ?? 0) < act.confidence) best.set(key, act)
  }
  return [...best.values()]
}

const FLAG_ACTS: Partial<Record<Flag, ActKind>> = {
  wrong_number: 'wrong_number',
  solicitation: 'solicitation',
  crisis: 'crisis',
  hostile: 'hostile',
}

function flagActs({ prepared, flags }: ActSource): Act[] {
  return flags.flatMap((hit) => {
    const span = spanOf(prepared, hit)
    const kind = FLAG_ACTS[hit.flag]
    if (kind !== undefined) return [{ kind, span, confidence: 0.9 }]
    return hit.flag === 'agent_represented' ? [{ ...HAS_AGENT, span }] : []
  })
}

const spanOf = (prepared: Prepared, { from, to }: { from: number; to: number }): Span =>
  originalSpan(prepared, prepared.tokens[from]?.start ?? 0, prepared.tokens[to - 1]?.end ?? 0)

const COURTESY: ReadonlySet<ActKind> = new Set<ActKind>(['thanks', 'greeting'])
const NEGATIONS = new Set(['not', 'never', 'nunca'])

function phraseActs(
  { prepared, doubted }: ActSource,
  clause: ClauseWords,
  input: Pick<UnderstandInput, 'pendingQuestion' | 'bot' | 'known'>,
): Act[] {
  const heard = [
    ...findPhrases(ACTS, clause.words, clause.kinds).filter(({ value }) => !COURTESY.has(value.kind)),
    ...asksWhoWrites(clause),
  ]
  if (heard.length === 0) return []
  const vetoes = findPhrases(VETOES, clause.words)
  const found = heard.filter(
    (hit) => hit.value === WHO_WRITES || !vetoes.some((veto) => veto.value === hit.value.kind && overlaps(veto, hit)),
  )
  return found
    .filter((hit) => !(hit.value.kind === 'identity_question' && doubted.has('identity_question') && !asksOutright(clause, hit)))
    .filter((hit) => !(hit.value.kind === 'request_human' && isOnlyAsked(clause, found)))
    .filter((hit) => !(hit.value.kind === 'request_human' && input.known.length === 0 && opensWithWish(clause, hit, input.pendingQuestion)))
    .filter((hit) => !(hit.value.kind === 'request_human' && (input.pendingQuestion === 'contact_method' || isDenied(clause, hit))))
    .map((hit) => {
      const span = spanOf(prepared, { from: clause.first + hit.from, to: clause.first + hit.to })
      const about = hit.value.kind === 'refusal' ? refusedItem(clause, input) : null
      return { ...hit.value, span, ...(about === null ? {} : { about }) }
    })
}

/** "Need to talk to somebody about selling my mom's house" opens the talk: it tells a wish to whoever answers. */
const opensWithWish = ({ words }: ClauseWords, { to }: PhraseHit<unknown>, pending: UnderstandInput['pendingQuestion']): boolean =>
  (pending === null || isIntentQuestion(pending)) &&
  ANYBODY.has(words[to - 1] ?? '') &&
  ABOUT.has(words[to] ?? '') &&
  words.slice(to + 1, to + 3).some((word) => DEALS.has(word))

const ANYBODY = new Set(['someone', 'somebody', 'anyone', 'anybody', 'alguien'])
const ABOUT = new Set('about regarding on for para sobre de acerca'.split(' '))
const DEALS = new Set('selling sell buying buy listing purchasing purchase vender comprar venta compra'.split(' '))

/** "You sure there's no human typing this": whoever names who types asks it, whatever else the text is like. */
const asksOutright = ({ words }: ClauseWords, { value, from, to }: PhraseHit<unknown>): boolean => {
  if (value === WHO_WRITES) return true
  const said = words.slice(from, to)
  return said.some((word) => WHO_TYPES.has(word)) && said.some((word) => TYPES.has(word))
}

const WHO_TYPES = new Set('human humans robot bot machine ai humano robots'.split(' '))
const TYPES = new Set('typing texting answering replying responding writing escribiendo contestando respondiendo'.split(' '))

/** "Are you a real person?" asks who answers; "I want a real person" asks for one. */
const isOnlyAsked = (clause: ClauseWords, found: readonly PhraseHit<{ kind: ActKind }>[]): boolean =>
  found.some(({ value }) => value.kind === 'identity_question') && !clause.words.some((word) => WISHING.has(word))

const WISHING = new Set(
  'want need wanna prefer rather get give let put connect transfer call ring buzz dial phone have telefonazo comunique quiero quisiera necesito prefiero pasame paseme comuniqueme comunicame hablar deme dame llame'.split(
    ' ',
  ),
)

const overlaps = (a: PhraseHit<unknown>, b: PhraseHit<unknown>) => a.from < b.to && b.from < a.to

const isDenied = (clause: ClauseWords, hit: PhraseHit<unknown>) =>
  clause.words
    .slice(Math.max(0, hit.from - 3), hit.from)
    .some((word, i, near) => NEGATIONS.has(word) && clause.commaAfter[hit.from - near.length + i] !== true)

/** Objections and stalls; "I'm not just looking" and questions about a term are neither. */
function resistance({ prepared }: ActSource, clause: ClauseWords, bot: UnderstandInput['bot']): Act[] {
  return findPhrases(RESISTANCE, clause.words)
    .filter(({ value }) => bot !== 'seller' || !OF_A_BUYER.has(value.about))
    .filter((hit) => !(hit.value.about === 'bad_time' && isNoBadTime(clause, hit.from, prepared)))
    .filter((hit) => !(hit.value.about === 'not_ready' && clause.words.some((word) => LENDERS.has(word))))
    .filter((hit) => !(hit.value.kind === 'stall' && NEGATIONS.has(clause.words[hit.from - 1] ?? '')))
    .map((hit) => ({ ...hit.value, span: spanOf(prepared, { from: clause.first + hit.from, to: clause.first + hit.to }) }))
}

/** "Todavía no hablo con ningún prestamista" says how far the loan is, and puts nothing off. */
const LENDERS = new Set(
  'lender lenders bank banks preapproval preapproved loan prestamista prestamistas banco bancos prestamo preaprobacion'.split(' '),
)

/** "Don't call me while I'm at work, texts are ok", "slammed at work, still here": they go on. */
const isNoBadTime = ({ words }: ClauseWords, from: number, { match }: Prepared): boolean =>
  words.slice(Math.max(0, from - WHILE_REACH), from).some((word) => WHILE.has(word)) || GOES_ON.test(match)

const WHILE_REACH = 3
const WHILE = new Set(['while', 'when', 'mientras', 'cuando', 'been'])
const GOES_ON =
  /(?<![a-z])(?:still here|i am back|back now|here now|ya (?:estoy|ando) (?:aqui|de vuelta|libre)|aqui (?:sigo|ando|seguimos))(?![a-z])/

/**
 * A text that is like those to be answered with care is a question of that kind although no phrase says so. "It's rough" in answer to how the
 * home is asks nothing.
 */
function askedActs(source: ActSource, { pendingQuestion: pending, bot }: Pick<UnderstandInput, 'pendingQuestion' | 'bot'>): Act[] {
  const span: Span = [0, source.prepared.original.length]
  const told = { facts: source.facts, pending, bot, care: source.care, asked: soundsAsked(source.clauses) }
  const all = questionActs(source)
  const questions = all.filter(({ about, confidence }) => confidence > NOT_ASKED || !isOnlyTold(about ?? '', told))
  const isMarked = questions.some(({ confidence }) => confidence > NOT_ASKED)
  const isTold = source.care !== null && !isMarked && isOnlyTold(source.care, told)
  const unasked = source.care === 'none' || isTold || questions.some(({ about }) => isCareful(about ?? '')) ? null : source.care
  return [
    ...questions,
    ...(unasked === null ? [] : [{ kind: 'question' as const, span, confidence: UNSURE, about: unasked }]),
    ...(source.alike.includes('identity_question') && !isVetoed(source.clauses, 'identity_question')
      ? [{ kind: 'identity_question' as const, span, confidence: UNSURE }]
      : []),
  ]
}

/** "Le falta pintura" tells of the home they sell; only a buyer misses something in one. */
const OF_A_BUYER: ReadonlySet<string> = new Set(['affordability', 'feature_gap', 'location'])

const isVetoed = (clauses: readonly ClauseWords[], kind: ActKind): boolean =>
  clauses.some(({ words, kinds }) => findPhrases(VETOES, words, kinds).some(({ value }) => value === kind))

const UNSURE = 0.6
/** A topic without a question mark or an opening of one. */
const NOT_ASKED = 0.8
function questionActs({ prepared, clauses, care }: ActSource): Act[] {
  const asked = findQuestions(clauses, prepared, care).filter((one) => !(one.about === 'other' && isGuess(clauses, one.from)))
  return asked.map(({ about, confidence, from, to }) => ({
    kind: 'question' as const,
    span: spanOf(prepared, { from, to }),
    confidence,
    about,
  }))
}

/** "650ish?", "maybe june?" and "no idea on the price, maybe 700?" are guesses at an answer, and ask nothing. */
function isGuess(clauses: readonly ClauseWords[], from: number): boolean {
  const said = clauses.find(({ first }) => first === from)?.words ?? []
  const guess = said.join(' ').replace(DOUBT, ' ').trim().split(' ')
  const most = guess.length < said.length ? DOUBTED_WORDS : GUESS_WORDS
  return guess.length <= most && guess.some((word) => /\d/.test(word) || HEDGES.has(word)) && !guess.some((word) => ASKING.has(word))
}

const GUESS_WORDS = 5
/** Before a guess they may say of what they do not know. */
const DOUBTED_WORDS = 8
const DOUBT =
  /(?:^| )(?:(?:i|we) )?(?:do not (?:really |even )?know|(?:am |are )?not (?:really |too |so )?sure|(?:have )?no (?:idea|clue)|have not (?:really )?(?:thought|decided)|no (?:lo )?(?:se|sabria|sabemos)(?: decirte| decirle)?|ni idea)(?: (?:of|about|on|yet|really|honestly|exactly|when|what|how much|the|my|our|a|un|el|la|de|cuanto|cuando)){0,6}(?= |$)/g
const HEDGES = new Set(['maybe', 'probably', 'ish', 'perhaps', 'guess', 'quiza', 'quizas', 'tal', 'como'])
const ASKING = new Set(
  'what which who whose when where why how is are am was were do does did can could will would should may have has any you u that this que cual cuando donde quien por cuanto cuanta hay puede puedo pueden es son esta tiene tienen'.split(
    ' ',
  ),
)

/** A fact that replaces another. After "no problem, fine by me" only a known fact is replaced. */
function correctionActs({ facts, answer }: ActSource, known: UnderstandInput['known']): Act[] {
  const agreed = answer?.answer === 'yes'
  const fact = facts.find((one) => one.correction && (!agreed || known.some((old) => old.field === one.field)))
  return fact === undefined ? [] : [{ kind: 'correction', span: [...fact.span], confidence: 0.85, about: fact.field }]
}

function answerActs(
  { facts, answer, wishes }: ActSource,
  { pendingQuestion: pending, confirms = false }: Pick<UnderstandInput, 'pendingQuestion' | 'confirms'>,
): Act[] {
  const acts: Act[] = []
  if (answer !== null && (!answer.weak || confirms || isYesOrNo(pending))) {
    acts.push({ kind: 'answer', span: answer.span, confidence: answer.weak ? 0.75 : 0.9, about: answer.answer })
  }
  if (pending === null) return acts
  const fact = facts.find((one) => answersPending(one, pending))
  if (fact !== undefined) acts.push({ kind: 'answer', span: [...fact.span], confidence: fact.confidence, about: pending })
  const wish = isIntentQuestion(pending) ? wishes.find((hit) => hit.code !== 'S10' && hit.code !== 'B12') : undefined
  if (wish !== undefined) acts.push({ kind: 'answer', span: [...wish.span], confidence: 0.85, about: pending })
  return acts
}
