// Builds the console after an install. A production install has no vite and brings the console built; a tree without a
// console has nothing to build. Plain JavaScript: npm may run it on an older Node than jorge's own.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../console', import.meta.url))
const configFile = `${root}/vite.config.ts`

if (!existsSync(configFile)) console.log('prepare: no console in this tree, nothing to build')
else if (!isInstalled('vite')) console.log('prepare: vite is not installed (production install), the console is taken as it is')
else await (await import('vite')).build({ root, configFile, logLevel: 'warn' })

function isInstalled(name) {
  try {
    return import.meta.resolve(name) !== ''
  } catch {
    return false
  }
}
