import { Option, type Command } from 'commander'
import { HANDOFF_ROUTES } from '../conversation/handoff/handoff-route.ts'
import { answer } from './answer.ts'
import type { HandoffFlags } from './handoffs.ts'
import type { HandoffListFlags } from './list-handoffs.ts'
import { whole } from './flag-values.ts'

/** `jorge handoffs`: what handoffs came to, who goes where, what was stopped and why, and who waits for a person. */
export function handoffsCommand(program: Command): void {
  const handoffs = program.command('handoffs').description('handoffs of a location: the figures of a window, or one by one')
  handoffs
    .command('summary', { isDefault: true })
    .description('what they came to: routes, what was stopped and why, thresholds, requests for a person')
    .requiredOption('--location <id>', 'the location')
    .option('--hours <n>', 'how far back', '24')
    .option('--include-seed', 'count outcomes invented to begin with too', false)
    .action((flags: HandoffFlags, command: Command) =>
      answer(command, async (shared) => (await import('./handoffs.ts')).handoffs(shared, flags)),
    )
  handoffs
    .command('list')
    .description('one by one, the newest first, with those that were stopped and why')
    .requiredOption('--location <id>', 'the location')
    .addOption(new Option('--kind <kind>', 'from bot to bot, or requests for a person').choices(['bot', 'human']).default('bot'))
    .addOption(new Option('--route <route>', 'only those of this route').choices([...HANDOFF_ROUTES]))
    .option('--status <status>', 'only executed, blocked or failed ones; of requests for a person: open or closed')
    .option('--reason <code>', 'only those stopped for this reason, or asked for because of it')
    .option('--contact <id>', 'only those of this contact')
    .option('--limit <n>', 'at most so many, 1 to 500', whole(1, 500), 50)
    .option('--cursor <cursor>', 'the next page: next_cursor of the one before')
    .action((flags: HandoffListFlags, command: Command) =>
      answer(command, async (shared) => (await import('./list-handoffs.ts')).listHandoffs(shared, flags)),
    )
}
