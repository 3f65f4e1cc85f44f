// `npm run eval`: how well the product reads and judges the labelled texts of tests/labelled, beside the bar of each
// figure. Exit 1 when one is below its bar. `--failures` lists what went wrong in the tuning files, `--part` measures one part.
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { reaches } from './eval/figure.ts'
import { BrokenRow } from './eval/labelled-rows.ts'
import { measure, PARTS, SETS } from './eval/measure.ts'
import { isBelow, tableOf } from './eval/report.ts'

const { json, set, part, failures, folder } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    set: { type: 'string' },
    part: { type: 'string' },
    failures: { type: 'boolean', default: false },
    folder: { type: 'string', default: fileURLToPath(new URL('../tests/labelled', import.meta.url)) },
  },
}).values

if (set !== undefined && !SETS.includes(set)) {
  console.error(`there is no set ${set}; use one of ${SETS.join(', ')}`)
  process.exit(2)
}

const parts = PARTS.filter((name) => part === undefined || name === part)
if (parts.length === 0) {
  console.error(`there is no part ${part}; use one of ${PARTS.join(', ')}`)
  process.exit(2)
}

const results = (await measured()).map((result) => (failures ? result : { ...result, failures: [] }))

if (json) console.log(JSON.stringify({ ok: !results.some(isBelow), results: results.map(judged) }))
else tableOf(results).forEach((line) => console.log(line))
process.exitCode = results.some(isBelow) ? 1 : 0

function judged(result: (typeof results)[number]) {
  return {
    ...result,
    figures: result.figures?.map((figure) => ({ ...figure, share: figure.hits / figure.of, ok: reaches(figure) })) ?? null,
  }
}

async function measured() {
  try {
    const results = []
    for (const name of set === undefined ? SETS : [set]) results.push(...(await measure(folder, name, parts)))
    return results
  } catch (error) {
    if (!(error instanceof BrokenRow)) throw error
    console.error(error.message)
    process.exit(2)
  }
}
