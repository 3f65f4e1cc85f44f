import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { answer } from './answer.ts'
import type { EraseFlags, ExtendFlags, NoteFlags } from './privacy.ts'

/** `jorge privacy`: requests about personal data, and erasing a contact. */
export function privacyCommand(program: Command): void {
  const privacy = program.command('privacy').description('requests about personal data, and erasing a contact')
  privacy
    .command('list')
    .description('open requests with the days left to acknowledge and to complete them; exit 1 when one is overdue')
    .action((_flags: object, command: Command) => answer(command, async (shared) => (await work()).listCases(shared)))
  byPerson(privacy.command('acknowledge'))
    .description('record that the contact was told its request is being handled, by whatever means')
    .argument('<case>', "the request's id")
    .option('--note <text>', 'how it was told')
    .action((id: string, flags: Partial<NoteFlags> & { as: string }, command: Command) =>
      answer(command, async (shared) => (await work()).acknowledge(shared, id, flags)),
    )
  byPerson(privacy.command('complete'))
    .description('record that what was asked has been done')
    .argument('<case>', "the request's id")
    .requiredOption('--note <text>', 'what was done')
    .action((id: string, flags: NoteFlags, command: Command) =>
      answer(command, async (shared) => (await work()).complete(shared, id, flags)),
    )
  byPerson(privacy.command('extend'))
    .description('extend a request by 45 days, once; tell the contact before its first 45 days are over')
    .argument('<case>', "the request's id")
    .requiredOption('--reason <text>', 'why it takes longer')
    .action((id: string, flags: ExtendFlags, command: Command) =>
      answer(command, async (shared) => (await work()).extend(shared, id, flags)),
    )
  byPerson(privacy.command('erase'))
    .description("remove a contact's texts, facts, name and phone, and say what stays and why; it cannot be taken back")
    .argument('<contact>', "the contact's id in HighLevel")
    .requiredOption('--location <id>', 'the location it belongs to')
    .action((contactId: string, flags: EraseFlags, command: Command) =>
      answer(command, async (shared) => (await work()).erase(shared, contactId, flags)),
    )
}

/** Who does it is kept with what was done. */
export const byPerson = (command: Command): Command => command.option('--as <name>', 'who does this', userInfo().username)

const work = () => import('./privacy.ts')
