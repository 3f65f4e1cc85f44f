import type { Command } from 'commander'
import { runLineTool } from './run-line-tool.ts'

/** `jorge screen`: what the output gate makes of each text of a file; no server, no database. */
export function screenCommand(program: Command): void {
  program
    .command('screen')
    .description(
      'judge texts that want to leave (JSON Lines: id, text, bot?, language?, first_message?) and print the verdicts, one JSON line each',
    )
    .argument('<file>', 'the file to read; - reads standard input')
    .option('--location <file>', 'a locations file whose first usable location speaks, instead of the sample')
    .action((file: string, { location }: { location?: string }, command: Command) =>
      runLineTool(command, file, async () => {
        const [{ lineTool }, { screenInput }, { screenFor }, { fileLocation }] = await Promise.all([
          import('./line-tool.ts'),
          import('./screen-line.ts'),
          import('./screen.ts'),
          import('./file-location.ts'),
        ])
        return lineTool(screenInput, screenFor(fileLocation(location)))
      }),
    )
}
