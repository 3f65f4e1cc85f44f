import type { Command } from 'commander'
import { answer } from './answer.ts'
import type { HandoffFlags } from './handoffs.ts'

/** `jorge handoffs`: what handoffs came to, who goes where, what was stopped and why, and who waits for a person. */
export function handoffsCommand(program: Command): void {
  program
    .command('handoffs')
    .description('what handoffs of a location came to: routes, what was stopped and why, thresholds, requests for a person')
    .requiredOption('--location <id>', 'the location')
    .option('--hours <n>', 'how far back', '24')
    .option('--include-seed', 'count outcomes invented to begin with too', false)
    .action((flags: HandoffFlags, command: Command) =>
      answer(command, async (shared) => (await import('./handoffs.ts')).handoffs(shared, flags)),
    )
}
