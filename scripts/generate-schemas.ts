// Writes the JSON Schemas of the file tools' lines, made from the schemas the tools check with; with --check it writes
// nothing and fails when a file differs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { screenInput, screenOutput } from '../src/cli/screen-line.ts'
import { understandInput, understandOutput } from '../src/cli/understand-line.ts'

const FOLDER = 'docs/schemas'

const schemas: Record<string, { schema: z.ZodType; io: 'input' | 'output' }> = {
  'understand-input': { schema: understandInput, io: 'input' },
  'understand-output': { schema: understandOutput, io: 'output' },
  'screen-input': { schema: screenInput, io: 'input' },
  'screen-output': { schema: screenOutput, io: 'output' },
}

const files = new Map(
  Object.entries(schemas).map(([name, { schema, io }]) => [
    `${FOLDER}/${name}.schema.json`,
    `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io }), null, 2)}\n`,
  ]),
)

const differing = [...files].filter(([path, content]) => read(path) !== content)

if (process.argv.includes('--check')) {
  for (const [path] of differing) console.error(`${path} differs from what the tool checks with; run: npm run docs:schemas`)
  if (differing.length > 0) process.exitCode = 1
} else {
  mkdirSync(FOLDER, { recursive: true })
  for (const [path, content] of differing) writeFileSync(path, content)
  console.log(differing.length > 0 ? `written: ${differing.map(([path]) => path).join(', ')}` : 'nothing to change')
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
