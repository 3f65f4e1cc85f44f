// Fails when `npm ci` would: an optional platform package without an entry of its own, or an address that ties the
// lockfile to one registry.
import { readFileSync } from 'node:fs'

type Entry = { resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> }

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !resolves(path, name))
    .map((name) => `${path || 'package.json'} names ${name}, which has no entry: npm ci would stop`),
)
const bound = Object.entries(packages)
  .filter(([, { resolved, link }]) => !link && resolved !== undefined && /^(https?|git\+?\w*):/.test(resolved))
  .map(
    ([path, { resolved }]) =>
      `${path} is bound to ${new URL(resolved ?? '').host}: npm config set omit-lockfile-registry-resolved true, then lock again`,
  )

for (const finding of [...missing, ...bound]) console.error(`package-lock.json: ${finding}`)
if (missing.length + bound.length > 0) process.exitCode = 1
else console.log(`package-lock.json: ${Object.keys(packages).length} entries, whole and bound to no registry`)

/** Looks where Node would: in the package's own node_modules, then in each one above it. */
function resolves(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (folder === '') return false
  }
}
