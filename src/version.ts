import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the product: above `src` as above `dist`. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** The product's version. */
export const VERSION = manifest.version
