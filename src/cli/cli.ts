import { Command, CommanderError } from 'commander'
import { VERSION } from '../version.ts'
import { print } from './answer.ts'
import { chatCommand } from './chat-command.ts'
import { configCommand } from './config-command.ts'
import { conversationsCommand } from './conversations-command.ts'
import { demoCommand } from './demo-command.ts'
import { doctorCommand } from './doctor-command.ts'
import { EXIT, exitOf, problemsOf } from './exit.ts'
import { handoffsCommand } from './handoffs-command.ts'
import { holdsCommand } from './holds-command.ts'
import { locationsCommand } from './locations-command.ts'
import { migrateCommand } from './migrate-command.ts'
import { privacyCommand } from './privacy-command.ts'
import { releaseCommand } from './release-command.ts'
import { replayCommand } from './replay-command.ts'
import { screenCommand } from './screen-command.ts'
import { serveCommand } from './serve-command.ts'
import { takeoverCommand } from './takeover-command.ts'
import { tokensCommand } from './tokens-command.ts'
import { understandCommand } from './understand-command.ts'

/** The command line. Each command declares its flags here and loads its work when it is called: a short command starts fast. */
const program = new Command('jorge')
  .description('Answers real-estate leads by SMS through HighLevel.')
  .version(VERSION)
  .option('--json', 'one JSON document {ok, data, errors} on stdout; logs on stderr')
  .option('--env-file <path>', 'variables to add; what the environment already has wins')
  .option('--no-color', 'no colours (NO_COLOR does the same)')
  .option('--yes', 'go on without asking')
  .configureHelp({ showGlobalOptions: true })
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 the answer is no, 2 wrong usage, 3 configuration invalid, 4 not reachable, 5 refused, 130 interrupted, 143 terminated.',
  )

const COMMANDS = [
  serveCommand,
  demoCommand,
  chatCommand,
  replayCommand,
  understandCommand,
  screenCommand,
  doctorCommand,
  conversationsCommand,
  takeoverCommand,
  releaseCommand,
  handoffsCommand,
  holdsCommand,
  locationsCommand,
  privacyCommand,
  migrateCommand,
  tokensCommand,
  configCommand,
]

COMMANDS.forEach((add) => add(program))
everyCommand(program, (command) => command.exitOverride().configureOutput({ outputError: () => {} }))

// Who reads us may stop reading, as `head` does: then nothing is left to be said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (error) {
  wrongUsage(error)
}

/** Commander throws for help and version too, which are what was asked for. */
function wrongUsage(error: unknown): void {
  if (error instanceof CommanderError && error.exitCode === 0) return
  const usage = error instanceof CommanderError
  const problems = usage ? [{ code: 'usage', message: error.message, field: null, fix: 'jorge --help' }] : problemsOf(error)
  const exit = usage ? EXIT.usage : exitOf(error)
  print({ json: process.argv.includes('--json') }, { data: null, lines: [], problems, exit })
}

function everyCommand(command: Command, change: (command: Command) => void): void {
  change(command)
  command.commands.forEach((one) => everyCommand(one, change))
}
