/** What one check found. `location`: where it looked at one location alone. `fix`: what to type, or where to look. */
export type Finding = { check: CheckName; status: Status; message: string; location: string | null; fix: string | null }

export type Status = 'ok' | 'warn' | 'error' | 'skipped'

export const CHECK_NAMES = [
  'node',
  'env',
  'secrets',
  'locations',
  'time zone',
  'database',
  'migrations',
  'queues',
  'webhooks',
  'crm token',
  'crm location',
] as const

export type CheckName = (typeof CHECK_NAMES)[number]

/** One look at the installation. A check that needs the network is skipped with `--offline`. */
export type Check = { name: CheckName; network?: true; run(): Promise<Finding[]> | Finding[] }

type More = { location?: string; fix?: string }

/** A finding of `check`, as short to write as it is to read. */
export const findingOf =
  (check: CheckName) =>
  (status: Status, message: string, { location, fix }: More = {}): Finding => ({
    check,
    status,
    message,
    location: location ?? null,
    fix: fix ?? null,
  })

export const DOCTOR_LIMIT_MS = 5_000

/** Runs checks side by side; each has `limitMs`, and one that breaks or hangs is an error of its own. */
export async function runChecks(checks: readonly Check[], { offline, limitMs }: { offline: boolean; limitMs: number }): Promise<Finding[]> {
  const findings = checks.map(async ({ name, network, run }) => {
    const tell = findingOf(name)
    if (network && offline) return [tell('skipped', 'needs the network; --offline was given')]
    return Promise.race([(async () => run())(), late(limitMs)]).catch((error: unknown) => [
      tell('error', error instanceof Error ? error.message : String(error)),
    ])
  })
  return (await Promise.all(findings)).flat()
}

const late = (limitMs: number): Promise<never> =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`no answer within ${limitMs / 1_000} s`)), limitMs).unref()
  })
