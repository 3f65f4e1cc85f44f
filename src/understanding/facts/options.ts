import type { QuestionKey } from '../../conversation/reading.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { lines } from '../../lib/lines.ts'
import type { Scene } from './scene.ts'

type Option = [pattern: RegExp, fact: Pick<Draft, 'field' | 'value'>]

const whole = (alternatives: string): RegExp =>
  new RegExp(
    `^(?:um |well |ok |oh |probably |i guess |its |it is |more like |pues |bueno |creo que |es )?(?:${lines(alternatives)})[.! ]{0,3}$`,
  )

/**
 * A choice of ours taken up in a word or two: "longer", "small fixes", "joint". Our own questions offer these, so what is offered
 * can be answered; a word that could mean two things is not here.
 */
const OPTIONS: Partial<Record<QuestionKey, readonly Option[]>> = {
  timeline_acceptable: [
    [
      whole(`longer(?: than that)?|later(?: than that)?|(?:a bit |a little |much )?(?:longer|later)|more time|need (?:longer|more time)|two months
        or more|despues(?: de eso)?|mas (?:tarde|tiempo|plazo)|otro plazo|necesito (?:mas tiempo|otro plazo)`),
      { field: 'timeline_acceptable', value: false },
    ],
  ],
  condition: [
    [
      whole(`ready(?: as is| to go)?|as is ready|move in|lista(?: como esta)?|ya esta lista|lista para (?:mudarse|habitar)`),
      { field: 'condition', value: 'move_in_ready' },
    ],
    [
      whole(`(?:just |a few |some )?(?:small|minor|little|few) (?:fixes|things|stuff|repairs|work)|(?:unos )?(?:arreglos|detalles) (?:chicos|menores|
        pequeños)|poca cosa|unos detalles`),
      { field: 'condition', value: 'minor_repairs' },
    ],
    [
      whole(`(?:big|major|serious) (?:fixes|things|stuff|repairs|work)|a lot of work|arreglos grandes|muchos arreglos|algo grande`),
      { field: 'condition', value: 'major_repairs' },
    ],
  ],
  financing: [
    [
      whole(`(?:talking|talked|speaking) to (?:one|them|a few)|working with (?:one|a lender)|in progress|hablando con (?:uno|un banco)|en eso
        estoy|en proceso`),
      { field: 'financing', value: 'in_progress' },
    ],
    // The kind of loan, or that there will be one, is working with a lender: we asked "cash or a lender".
    [
      whole(`(?:(?:with|through|using|going|getting|con|por|un|el|a|the|de) ){0,3}(?:lender|bank|loan|mortgage|financing|va|fha|usda|conventional|credit
        union|banco|prestamo|credito|hipoteca|financiamiento)(?:,? (?:loan|mortgage|va|fha|usda|conventional|va loan|fha loan|prestamo)){0,2}`),
      { field: 'financing', value: 'in_progress' },
    ],
    [
      whole(`(?:still )?(?:too )?early(?: for that)?|not (?:started|there yet)|havent started|have not started|still to ask|nothing yet|falta hablar
        con (?:un|el) banco|apenas empiezo|es temprano|nada por ahora|todavia nada`),
      { field: 'financing', value: 'none' },
    ],
  ],
  motivation: [
    [
      whole(`less room|less space|something smaller|too big(?: for (?:me|us))?|menos espacio|algo mas chico`),
      { field: 'motivation', value: 'downsizing' },
    ],
    [
      whole(`(?:just |need )?(?:a )?change|time for a change|just want a change|un cambio|ya toca un cambio`),
      { field: 'motivation', value: 'other' },
    ],
  ],
  liens: [
    [
      whole(`yes|yeah|yep|yup|yes (?:there is|i do|we do)|there is|one loan|more than one|a loan|another loan|si|si (?:debo|debemos|se debe)|una deuda|
        varias|otra deuda`),
      { field: 'liens', value: ['owed'] },
    ],
  ],
  listing_history: [
    [whole(`yes|yeah|yep|once|yes (?:once|it was|we did)|si|una vez|ya(?: estuvo)?`), { field: 'listing_history', value: 'listed before' }],
  ],
  decision_maker: [
    [
      whole(`joint(?:ly)?|both(?: of us)?|we both|together|a few people|a few of us|yes|yeah|yep|juntos|los dos|entre (?:los )?dos|entre varios|varios|
        si`),
      { field: 'decision_maker', value: 'joint' },
    ],
    [whole(`no|nope|nah|alone|by myself|mine|my call|yo decido|por mi cuenta`), { field: 'decision_maker', value: 'sole' }],
    [whole(`somebody else(?: decides)?|someone else|otra persona`), { field: 'decision_maker', value: 'other' }],
  ],
}

/** The option a short answer takes up, of those our pending question offers. */
export function extractOption({ text, input, words }: Scene): Claim[] {
  if (input.pendingQuestion === null || words > LONGEST) return []
  const said = text.trim()
  const option = OPTIONS[input.pendingQuestion]?.find(([pattern]) => pattern.test(said))
  if (option === undefined) return []
  const start = text.length - text.trimStart().length
  return [{ rank: 'answer', start, end: start + said.length, facts: [{ ...option[1], confidence: 0.75, basis: 'context' }] }]
}

const LONGEST = 6
