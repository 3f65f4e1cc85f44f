import type { Command } from 'commander'
import { answer } from './answer.ts'
import { byPerson } from './privacy-command.ts'
import type { TakeoverFlags } from './takeover.ts'

/** `jorge takeover`: a person has the conversation from now on. */
export function takeoverCommand(program: Command): void {
  byPerson(program.command('takeover'))
    .description('take a conversation over from its bot; what the bot was about to say is stopped and named')
    .argument('<contact>', "the contact's id in HighLevel")
    .requiredOption('--location <id>', 'the location it belongs to')
    .option('--reason <text>', 'why, for the record')
    .action((contactId: string, flags: TakeoverFlags, command: Command) =>
      answer(command, async (shared) => {
        const { takeover } = await import('./takeover.ts')
        return takeover(shared, contactId, flags)
      }),
    )
}
