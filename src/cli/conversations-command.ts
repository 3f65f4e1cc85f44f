import { Option, type Command } from 'commander'
import { BOT_NAMES } from '../conversation/owner.ts'
import { answer } from './answer.ts'
import type { ConversationFlags, ConversationsFlags } from './conversations.ts'
import { whole } from './flag-values.ts'

/** `jorge conversations` and `jorge conversation`: who talks with whom, and one of them in full. */
export function conversationsCommand(program: Command): void {
  program
    .command('conversations')
    .description('conversations of a location, the last active first')
    .requiredOption('--location <id>', 'the location')
    .addOption(new Option('--owner <name>', 'only those of this owner').choices([...BOT_NAMES, 'human', 'nobody']))
    .addOption(new Option('--temperature <name>', 'only hot, warm or cold ones').choices(['hot', 'warm', 'cold']))
    .option('--waiting', 'only those whose last word is the contact’s')
    .option('--handoff', 'only those in which a person is asked for')
    .option('--failed', 'only those whose turn was given up, or whom HighLevel did not know')
    .option('--limit <n>', 'at most so many, 1 to 500', whole(1, 500), 50)
    .option('--cursor <cursor>', 'the next page: next_cursor of the one before')
    .action((flags: ConversationsFlags, command: Command) =>
      answer(command, async (shared) => (await import('./conversations.ts')).listConversations(shared, flags)),
    )
  program
    .command('conversation')
    .description('one conversation: who has it, what is known, and its newest texts with the decisions between')
    .argument('<contact>', "the contact's id in HighLevel")
    .requiredOption('--location <id>', 'the location it belongs to')
    .option('--limit <n>', 'at most so many texts and decisions, 1 to 500', whole(1, 500), 50)
    .action((contactId: string, flags: ConversationFlags, command: Command) =>
      answer(command, async (shared) => (await import('./conversations.ts')).showConversation(shared, contactId, flags)),
    )
}
