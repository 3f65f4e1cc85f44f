import { Option, type Command } from 'commander'
import { answer } from './answer.ts'
import { instant } from './flag-values.ts'
import type { ChatFlags } from './chat.ts'

/** `jorge chat`: text the bots in the terminal. */
export function chatCommand(program: Command): void {
  program
    .command('chat')
    .description('text the bots as a lead, in memory; /inspect, /human [text], /release, /jump 24h, /stop')
    .addOption(new Option('--bot <bot>', 'ask for this bot').choices(['lead', 'buyer', 'seller']))
    .option('--location <file>', 'a locations file whose first usable location answers, instead of the sample')
    .option('--clock <instant>', 'when the conversation begins; now without it', instant)
    .action((flags: ChatFlags, command: Command) =>
      answer(command, async (shared) => {
        const { chat } = await import('./chat.ts')
        return chat(shared, flags)
      }),
    )
}
