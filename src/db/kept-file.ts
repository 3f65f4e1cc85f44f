import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A file that saves making something again: below the installation, which only its owner can write. */
export const keptFile = (name: string): string => join(ROOT, 'node_modules', '.cache', 'jorge', name)

/** The version of the embedded database: its files belong to it alone. */
export function pgliteVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  return dependencies['@electric-sql/pglite'] ?? 'unknown'
}

export function readKept(file: string): Blob | null {
  try {
    return new Blob([readFileSync(file)])
  } catch {
    return null
  }
}

/** The file appears whole under its name, as two processes may make it at once. Where nothing can be written, nothing is kept. */
export async function keep(file: string, content: Blob): Promise<void> {
  const draft = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, Buffer.from(await content.arrayBuffer()))
    renameSync(draft, file)
  } catch {
    if (existsSync(draft)) rmSync(draft)
  }
}
