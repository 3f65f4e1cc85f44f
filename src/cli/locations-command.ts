import type { Command } from 'commander'
import { answer } from './answer.ts'
import { byPerson } from './privacy-command.ts'
import type { ResumeFlags } from './locations.ts'

/** `jorge locations`: how HighLevel treats each location, connecting one, and setting one going again. */
export function locationsCommand(program: Command): void {
  const locations = program.command('locations').description('how HighLevel treats each location')
  locations
    .command('list')
    .description('each location with what HighLevel last said of it and when it was last heard of')
    .action((_flags: object, command: Command) => answer(command, async (shared) => (await work()).listLocations(shared)))
  locations
    .command('connect')
    .description('print the link by which a location that connects by consent (auth kind oauth) allows the app')
    .argument('<location>', "the location's id in HighLevel")
    .action((locationId: string, _flags: object, command: Command) =>
      answer(command, async (shared) => (await work()).connectLink(shared, locationId)),
    )
  byPerson(locations.command('resume'))
    .description('send texts again for a location that HighLevel called inactive, or whose texts rest for its daily limit')
    .argument('<location>', "the location's id in HighLevel")
    .requiredOption('--reason <text>', 'why texts may go on')
    .action((locationId: string, flags: ResumeFlags, command: Command) =>
      answer(command, async (shared) => (await work()).resume(shared, locationId, flags)),
    )
}

const work = () => import('./locations.ts')
