// Plain JavaScript, so that it can speak on any Node; what it starts is TypeScript.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const WANTED = [22, 18]

/**
 * Starts `entry` ("main", "cli/cli"): the source where there is one, else what was built from it. Node strips types
 * from its own tree only, so an installed package always runs the built files.
 */
export async function launch(entry) {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < WANTED[0] || (major === WANTED[0] && minor < WANTED[1])) {
    process.stderr.write(
      `jorge needs Node ${WANTED.join('.')} or newer and this is ${process.versions.node}: run "npm ci" in its folder and start it with "npm start" or "npx jorge", which bring their own Node, or install Node 24.\n`,
    )
    process.exit(1)
  }
  // Compiled code is kept below the installation, for its owner alone; where that cannot be written, nothing is kept.
  module.enableCompileCache?.(fileURLToPath(new URL('../node_modules/.cache/jorge/compiled', import.meta.url)))
  const source = new URL('../src/', import.meta.url)
  const file = existsSync(source) ? new URL(`${entry}.ts`, source) : new URL(`../dist/${entry}.js`, import.meta.url)
  await import(file.href)
}
