// Writes what is made from the table of variables; with --check it writes nothing and fails when a file differs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deployTemplate, envExample, envReference } from '../src/env-docs.ts'

const files: Record<string, string> = {
  '.env.example': envExample(),
  'docs/configuration.md': envReference(),
  'configs/production/.env.jorge.production.template': deployTemplate('production'),
  'configs/staging/.env.jorge.staging.template': deployTemplate('staging'),
}

const differing = Object.keys(files).filter((path) => read(path) !== files[path])

if (process.argv.includes('--check')) {
  for (const path of differing) console.error(`${path} differs from the table of variables; run: npm run docs:env`)
  if (differing.length > 0) process.exitCode = 1
} else {
  for (const path of differing) write(path, files[path] ?? '')
  console.log(differing.length > 0 ? `written: ${differing.join(', ')}` : 'nothing to change')
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
