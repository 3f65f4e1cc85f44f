import type { Command } from 'commander'
import { answer } from './answer.ts'
import { UsageError } from './exit.ts'
import { CHECK_NAMES, type CheckName } from './doctor-check.ts'
import type { DoctorFlags } from './doctor.ts'

/** `jorge doctor`: the checks of an installation, each with the way to mend it. */
export function doctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('check this installation; exit 1 with any error')
    .option('--only <list>', `checks, separated by commas: ${CHECK_NAMES.join(', ')}`, checkNames)
    .option('--offline', 'leave out what needs the network')
    .action((flags: DoctorFlags, command: Command) =>
      answer(command, async (shared) => {
        const { doctor } = await import('./doctor.ts')
        return doctor(shared, flags)
      }),
    )
}

function checkNames(list: string): CheckName[] {
  return list.split(',').map((typed) => {
    const name = CHECK_NAMES.find((one) => one.replace(' ', '-') === typed.trim().replace(' ', '-'))
    if (!name) throw new UsageError(`${typed.trim()} is no check; the checks are ${CHECK_NAMES.join(', ')}`)
    return name
  })
}
