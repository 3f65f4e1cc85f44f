// `npm run train:gate [-- --try]`: learns the weights of the second readers beside the rules, of the output gate
// (src/reply/screen/likeness.ts) and of inbound texts (src/understanding/likeness.ts), from the labelled texts, the held-back ones apart.
// The same texts give the same files. `--try` cross-validates instead of writing, and prints what each threshold would do.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { careTasks, replyTasks, situationTasks, type Task, type TaskText } from './train/gate-tasks.ts'
import { logOdds, quantised, train, USUAL, type Example, type Teaching } from './train/logistic.ts'
import { wishTasks } from './train/wish-tasks.ts'
import { sharedWeightsFile, weightsFiles } from './train/weights-file.ts'

const { values } = parseArgs({
  options: {
    try: { type: 'boolean', default: false },
    folder: { type: 'string', default: fileURLToPath(new URL('../src', import.meta.url)) },
  },
})

if (values.try) for (const task of [...replyTasks().slice(0, 1), ...careTasks().slice(0, 1), ...situationTasks()]) crossValidate(task)
else {
  write('reply/screen/likeness-weights.ts', 'REPLY_LIKENESS', replyTasks())
  writeShared('understanding/care-weights.ts', 'CARE_LIKENESS', careTasks())
  write('understanding/wish-weights.ts', 'WISH_LIKENESS', wishTasks())
  writeShared('understanding/situation-weights.ts', 'SITUATION_LIKENESS', situationTasks())
}

/** A task, or one taught in a way of its own. */
type Taught = { name: string; places: number; texts: readonly Example[]; drop?: number; teaching?: Teaching }

function write(file: string, name: string, tasks: Taught[]): void {
  const kept = Object.fromEntries(
    tasks.map((task) => [task.name, quantised(train(task.texts, task.places, task.teaching ?? { ...USUAL, drop: task.drop ?? 0 }))]),
  )
  writeFileSync(`${values.folder}/${file}`, weightsFiles('train:gate', name, kept))
  for (const { name, texts } of tasks) console.log(`${name}: ${texts.filter(({ is }) => is).length} of ${texts.length} texts`)
}

/** The situations are learned over the same features, and kept together; so are the topics that need care. */
function writeShared(file: string, name: string, tasks: Task[]): void {
  const kept = tasks.map(
    (task) =>
      [
        task.name,
        { model: train(task.texts, task.places, taughtAs(task)), places: new Set(task.texts.flatMap(({ features }) => features)) },
      ] as const,
  )
  writeFileSync(`${values.folder}/${file}`, sharedWeightsFile('train:gate', name, Object.fromEntries(kept)))
  for (const { name, texts } of tasks) console.log(`${name}: ${texts.filter(({ is }) => is).length} of ${texts.length} texts`)
}

function taughtAs({ drop = 0, often = 1 }: Pick<Task, 'drop' | 'often'>): Teaching {
  return { ...USUAL, drop, often }
}

/** Each fifth is judged by what the other four teach. Recall is of the texts no rule was written by; false alarms are of all others. */
function crossValidate({ name, places, texts, ...task }: Task): void {
  const judged = texts.map((text): { text: TaskText; odds: number } => ({ text, odds: 0 }))
  for (let fold = 0; fold < 5; fold += 1) {
    const model = train(
      texts.filter((_, n) => n % 5 !== fold),
      places,
      taughtAs(task),
    )
    judged.filter((_, n) => n % 5 === fold).forEach((one) => (one.odds = logOdds(model, one.text.features)))
  }
  const [wanted, others] = [judged.filter(({ text }) => text.is && text.isFresh), judged.filter(({ text }) => !text.is)]
  console.log(`${name}: ${wanted.length} fresh texts of ${judged.filter(({ text }) => text.is).length}, ${others.length} others`)
  for (const from of [-3, -2, -1, 0, 1, 2]) {
    const [hits, alarms] = [wanted, others].map((group) => group.filter(({ odds }) => odds > from).length / group.length)
    console.log(`  from ${from}: recall ${percent(hits)} false ${percent(alarms)}`)
  }
}

function percent(share = 0): string {
  return `${(share * 100).toFixed(2)} %`
}
