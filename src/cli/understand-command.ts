import type { Command } from 'commander'
import { runLineTool } from './run-line-tool.ts'

/** `jorge understand`: what the product reads in each text of a file; no server, no database. */
export function understandCommand(program: Command): void {
  program
    .command('understand')
    .description(
      'read texts (JSON Lines: id, text, bot?, opted_out?, asked?, now?, time_zone?) and print what is understood, one JSON line each',
    )
    .argument('<file>', 'the file to read; - reads standard input')
    .option('--location <file>', 'a locations file whose first usable location reads, instead of the sample')
    .action((file: string, { location }: { location?: string }, command: Command) =>
      runLineTool(command, file, async () => {
        const [{ lineTool }, { understandInput }, { understandFor }, { fileLocation }, { systemClock }] = await Promise.all([
          import('./line-tool.ts'),
          import('./understand-line.ts'),
          import('./understand.ts'),
          import('./file-location.ts'),
          import('../lib/clock.ts'),
        ])
        return lineTool(understandInput, understandFor(fileLocation(location), systemClock.now()))
      }),
    )
}
