import { Option, type Command } from 'commander'
import { BOT_NAMES } from '../conversation/owner.ts'
import { answer } from './answer.ts'
import { byPerson } from './privacy-command.ts'
import type { ReleaseFlags } from './release.ts'

/** `jorge release`: a contact goes back to its bot. */
export function releaseCommand(program: Command): void {
  byPerson(program.command('release'))
    .description(
      'give a contact back to its bot after a person took over, and run its parked lane again; nothing is sent unless --continue',
    )
    .argument('<contact>', "the contact's id in HighLevel")
    .requiredOption('--location <id>', 'the location it belongs to')
    .addOption(new Option('--bot <name>', 'to this bot instead of the one it had').choices(BOT_NAMES))
    .option('--reason <text>', 'why, for the record')
    .option('--continue', 'the bot asks its open question now instead of waiting for the next text')
    .action((contactId: string, flags: ReleaseFlags, command: Command) =>
      answer(command, async (shared) => {
        const { release } = await import('./release.ts')
        return release(shared, contactId, flags)
      }),
    )
}
