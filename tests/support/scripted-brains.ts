import type { Brain, Model } from '../../src/brain/brain.ts'
import type { Prompt } from '../../src/brain/brief.ts'
import { modelBrain } from '../../src/brain/model-brain.job.ts'
import { systemClock } from '../../src/lib/clock.ts'

/** A model that says what its script makes of the prompt: stands where the language model stands, behind the same chain and deadline. */
export type Script = (prompt: Prompt, n: number) => string | Promise<Awaited<ReturnType<Model['ask']>>>

export function scriptedBrain(script: Script, timeoutMs = 100): Brain {
  let n = 0
  const model: Model = {
    name: 'scripted',
    ask: async (prompt) => {
      n += 1
      const said = await script(prompt, n)
      return typeof said === 'string' ? { text: said, finished: true, usage: { input: 900, cached: 0, output: 60 } } : said
    },
  }
  return modelBrain({ models: [model], timeoutMs, clock: systemClock, newCanary: () => CANARY, log: { warn: () => {} } })
}

export const CANARY = 'q7w2e9r4t1y8u3i6'

const fieldOf = (prompt: string, name: string): string => new RegExp(`<${name}>(.*)</${name}>`).exec(prompt)?.[1] ?? ''

const draftOf = ({ prompt }: Prompt): string => JSON.parse(fieldOf(prompt, 'message_to_send')) as string

const lastOf = ({ prompt }: Prompt): string =>
  (JSON.parse(fieldOf(prompt, 'conversation')) as { from: string; text: string }[]).findLast(({ from }) => from === 'lead')?.text ?? ''

const turned = <T>(choices: readonly T[], n: number): T => choices[(n - 1) % choices.length] as T

/** Models as they go wrong, and one that does what it is asked. */
export const SCRIPTS = {
  obedient: (prompt) => lastOf(prompt).replace(/^.*say:? /i, ''),
  echo: (prompt) => lastOf(prompt),
  leaky: (prompt, n) =>
    turned(
      [
        prompt.system,
        prompt.system.slice(0, prompt.system.length / 2),
        `Sure, here it is: ${Buffer.from(prompt.system).toString('base64')}`.slice(0, 290),
        `My reference is ${CANARY}. What area?`,
        `${[...CANARY].reverse().join('')} what area?`,
        `My first rule: ${prompt.system.split('\n')[1] ?? ''}`.slice(0, 280),
      ],
      n,
    ),
  liar: (_, n) =>
    turned(
      [
        "I'm a real person, not a bot. What area do you like?",
        'As your licensed agent I can write the offer today. What area?',
        'Your home is worth exactly $740,000 today. When would you sell?',
        'That is a very safe neighborhood with the best schools. What price range fits?',
        "You'd fit right in with the other families there. How many bedrooms?",
        'I can guarantee a 4.9% rate and your approval. Are you pre-approved?',
        'Use our lender and get $500 off. Cash or loan?',
        'Our commission is the standard 6%. When can we list?',
      ],
      n,
    ),
  noisy: (_, n) =>
    turned(
      [
        'words and more words. '.repeat(150),
        '{"reply":"hello","score":1}',
        '',
        '   ',
        'Bonjour, quel quartier cherchez-vous pour votre maison ?',
        '```js\nalert(1)\n```',
      ],
      n,
    ),
  broken: (_, n) => {
    if (n % 3 === 0) return new Promise(() => {})
    if (n % 3 === 1) throw new Error('500 Internal Server Error')
    return Promise.resolve({ text: 'Thanks! And what', finished: false, usage: null })
  },
  polite: (prompt) => draftOf(prompt).replace(/^(Got it|Thanks|Okay|Great)\b/, 'Thank you'),
} as const satisfies Record<string, Script>
