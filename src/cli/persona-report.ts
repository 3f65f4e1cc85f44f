import { sampleLocation } from '../conversation/sample-location.ts'
import type { Outcome } from './answer.ts'
import { EXIT } from './exit.ts'
import { runPersonas, type PersonaRun } from './personas.ts'

/** Runs every simulated lead with each seed, tells the conversations as they end, and fails if one of them was not as it must be. */
export async function personaReport({ seed, seeds }: { seed: number; seeds: number }, tell: (line: string) => void): Promise<Outcome> {
  const runs: (PersonaRun & { seed: number })[] = []
  for (let next = seed; next < seed + seeds; next += 1) {
    for (const run of await runPersonas(next, sampleLocation)) {
      linesOf(run, next).forEach(tell)
      runs.push({ ...run, seed: next })
    }
  }
  const faulty = runs.filter(({ faults }) => faults.length > 0)
  return {
    data: { conversations: runs },
    lines: [`${runs.length} conversations, ${faulty.length} with faults`],
    exit: faulty.length > 0 ? EXIT.no : EXIT.done,
  }
}

const linesOf = ({ name, lines, endings, faults }: PersonaRun, seed: number): string[] => [
  `# ${name}, seed ${seed}: ${endings.join(', ')}`,
  ...lines.map(({ author, text, proactive }) => `${author === 'them' ? 'them' : '  us'}${proactive ? ' (follow-up)' : ''}: ${text}`),
  ...faults.map((fault) => `  FAULT: ${fault}`),
  '',
]
