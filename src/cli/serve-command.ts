import type { Command } from 'commander'
import { answer } from './answer.ts'
import { whole } from './flag-values.ts'
import { runUntilSignal } from './run-until-signal.ts'
import type { ServeFlags } from './serve.ts'

/** `jorge serve`: the server of this environment, until a signal. */
export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('start the server; with nothing configured, the demo with its data kept')
    .option('--port <n>', 'the port to listen on; 0 takes a free one', whole(0, 65_535))
    .option('--host <address>', 'the address to listen on')
    .option('--migrate', 'apply pending migrations first (the embedded database always does)')
    .option('--workers <n>', 'contacts answered in parallel', whole(1, 64))
    .action((flags: ServeFlags, command: Command) =>
      answer(command, async ({ envFile }) => {
        const { serve } = await import('./serve.ts')
        const { app, url, say, graceSeconds } = await serve({ ...flags, envFile })
        runUntilSignal({ close: app.close, graceSeconds })
        return { data: { url }, lines: say }
      }),
    )
}
