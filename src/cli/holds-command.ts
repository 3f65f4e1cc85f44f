import type { Command } from 'commander'
import { answer } from './answer.ts'
import type { HoldReleaseFlags } from './holds.ts'
import { byPerson } from './privacy-command.ts'

/** `jorge holds`: to whom nothing is sent until a person decides. */
export function holdsCommand(program: Command): void {
  const holds = program.command('holds').description('phones and contacts to which nothing is sent until a person decides')
  holds
    .command('list')
    .description('holds that stand, the oldest first')
    .action((_flags: object, command: Command) => answer(command, async (shared) => (await work()).listHolds(shared)))
  byPerson(holds.command('release'))
    .description('lift the holds of a contact and its phone; refused while a suppression stands, which only START lifts')
    .argument('<contact>', "the contact's id in HighLevel")
    .requiredOption('--location <id>', 'the location it belongs to')
    .requiredOption('--reason <text>', 'why texts may go on')
    .action((contactId: string, flags: HoldReleaseFlags, command: Command) =>
      answer(command, async (shared) => (await work()).release(shared, contactId, flags)),
    )
}

const work = () => import('./holds.ts')
