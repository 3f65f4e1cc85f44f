import type { Command } from 'commander'
import { answer } from './answer.ts'
import type { ReleaseFlags } from './release.ts'

/** `jorge release`: a contact goes back to its bot. */
export function releaseCommand(program: Command): void {
  program
    .command('release')
    .description('give a contact back to its bot after a person took over, and run its parked lane again; nothing is sent')
    .argument('<contact>', "the contact's id in HighLevel")
    .requiredOption('--location <id>', 'the location it belongs to')
    .action((contactId: string, flags: ReleaseFlags, command: Command) =>
      answer(command, async (shared) => {
        const { release } = await import('./release.ts')
        return release(shared, contactId, flags)
      }),
    )
}
