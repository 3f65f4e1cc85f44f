// `npm run check`: every habit of the repository, all of them even after one has failed, so that one run tells
// everything. It ends by counting tests; a habit that fails counts as one failed. With `--counts FILE` the counts go to
// the file instead of the output.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { counts: countsFile } = parseArgs({ options: { counts: { type: 'string' } } }).values
const folder = mkdtempSync(join(tmpdir(), 'jorge-check-'))
const results = join(folder, 'tests.json')

const HABITS: readonly [name: string, ...script: string[]][] = [
  ['types', 'types'],
  ['lint', 'lint'],
  ['format', 'format'],
  ['law', 'law'],
  ['dead code', 'dead'],
  ['configuration documents', 'docs:env', '--', '--check'],
  ['schemas', 'docs:schemas', '--', '--check'],
  ['lockfile', 'lockfile'],
]

const broken = HABITS.filter(([name, ...script]) => !succeeds(name, script)).map(([name]) => name)
const testsSucceed = succeeds('tests', ['test', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`])
const { passed, failed } = countTests()
rmSync(folder, { recursive: true })

// A test file that does not load fails the run without failing a test.
if (!testsSucceed && failed === 0) broken.push('tests')
if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`)
const counts = `${passed} passed, ${failed + broken.length} failed\n`
if (countsFile === undefined) console.log(`\n${counts}`)
else writeFileSync(countsFile, counts)
process.exitCode = failed + broken.length > 0 ? 1 : 0

function succeeds(name: string, script: string[]): boolean {
  console.log(`\n── ${name} ──`)
  const npm = process.env['npm_execpath']
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm']
  const run = spawnSync(command ?? 'npm', [...first, 'run', '--silent', ...script], { stdio: ['ignore', 'inherit', 'inherit'] })
  return run.status === 0
}

function countTests(): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
