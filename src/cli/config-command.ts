import { Option, type Command } from 'commander'
import { answer } from './answer.ts'
import type { ConfigFlags } from './config-answers.ts'

/** `jorge config`: what the environment says. */
export function configCommand(program: Command): void {
  const config = program.command('config').description('what the environment says, what is wrong with it, and files to fill in')
  const deployed = (text: string) => new Option('--for <environment>', text).choices(['staging', 'production'])
  config
    .command('show')
    .description('the effective values; secrets are hidden')
    .option('--origin', 'say where each value comes from')
    .action((flags: ConfigFlags, command: Command) => answer(command, async (shared) => (await work()).showConfig(shared, flags)))
  config
    .command('template')
    .description('a commented locations file, or with --for an environment file to fill in')
    .addOption(deployed('an environment file instead'))
    .action((flags: ConfigFlags, command: Command) => answer(command, async () => (await work()).configTemplate(flags)))
  config
    .command('check')
    .description('every fault of environment and locations at once; exit 3 with any')
    .addOption(deployed('judge as if JORGE_ENV were this'))
    .action((flags: ConfigFlags, command: Command) => answer(command, async (shared) => (await work()).checkConfig(shared, flags)))
}

const work = () => import('./config-answers.ts')
