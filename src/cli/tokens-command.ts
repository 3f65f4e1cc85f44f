import { Option, type Command } from 'commander'
import { ROLES } from '../web/access.ts'
import { answer } from './answer.ts'
import { whole } from './flag-values.ts'
import type { TokenFlags } from './create-token.ts'

/** `jorge tokens`: who may use the API. */
export function tokensCommand(program: Command): void {
  const tokens = program.command('tokens').description('API tokens')
  tokens
    .command('create')
    .description('make a token and print it, this once; only its hash is stored')
    .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).makeOptionMandatory())
    .requiredOption('--name <text>', 'what it is for')
    .option('--location <id>', 'the one location it may see; without it, all of them')
    .option('--days <n>', 'how long it is valid', whole(1, 365), 365)
    .action((flags: TokenFlags, command: Command) =>
      answer(command, async (shared) => {
        const { createToken } = await import('./create-token.ts')
        return createToken(shared, flags)
      }),
    )
}
