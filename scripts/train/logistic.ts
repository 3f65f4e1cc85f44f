import { packed } from '../../src/lib/sparse-bytes.ts'
import type { KeptLikeness } from '../../src/lib/text-likeness.ts'

/** Logistic regression over hashed features, by stochastic gradient descent with a step of its own for each feature (AdaGrad). */
export type Example = { features: readonly number[]; is: boolean }
export type Model = { bias: number; weights: Float64Array }

const ROUNDS = 30
const BIAS_STEP = 0.02

/**
 * How a model is taught: how far each look at a text moves a weight, how fast a weight fades that nothing confirms, and the share of a text that
 * is left out each time it is looked at, by chance, so that no single word can carry a verdict. `often`: how many times each text that is one
 * is looked at for each look at the others.
 */
export type Teaching = { step: number; shrink: number; drop: number; often?: number }
export const USUAL: Teaching = { step: 0.5, shrink: 1e-6, drop: 0 }

/** The same examples in the same order give the same model. */
export function train(given: readonly Example[], places: number, teaching: Teaching = USUAL): Model {
  const model: Model = { bias: 0, weights: new Float64Array(places) }
  const squares = new Float64Array(places)
  const random = seeded(1)
  const { drop, often = 1 } = teaching
  const examples = often === 1 ? given : given.flatMap((example) => (example.is ? Array.from({ length: often }, () => example) : [example]))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { features, is } of shuffled(examples, random)) {
      learn({ model, squares, teaching }, { features: drop === 0 ? features : features.filter(() => random() >= drop), is })
    }
  }
  return model
}

type Learner = { model: Model; squares: Float64Array; teaching: Teaching }

function learn({ model, squares, teaching: { step, shrink } }: Learner, { features, is }: Example): void {
  const error = 1 / (1 + Math.exp(-logOdds(model, features))) - (is ? 1 : 0)
  model.bias -= BIAS_STEP * error
  const share = error / Math.sqrt(Math.max(1, features.length))
  for (const feature of features) {
    const weight = model.weights[feature] ?? 0
    const gradient = share + shrink * weight
    const square = (squares[feature] ?? 0) + gradient * gradient
    squares[feature] = square
    model.weights[feature] = weight - (step * gradient) / Math.sqrt(square + 1e-8)
  }
}

export function logOdds({ bias, weights }: Model, features: readonly number[]): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return bias + sum / Math.sqrt(Math.max(1, features.length))
}

/** Most places of a large table are empty. */
const SPARSE_FROM = 2 ** 18

/** Weights as signed bytes in base64, with the step between them. */
export function quantised({ bias, weights }: Model): KeptLikeness {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = Number((largest / 127).toPrecision(6))
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  const kept = { bias: Number(bias.toPrecision(6)), scale }
  return weights.length < SPARSE_FROM
    ? { ...kept, weights: Buffer.from(bytes.buffer).toString('base64') }
    : { ...kept, places: weights.length, weights: packed(bytes) }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [order[last] as T, order[other] as T]
    order[last] = b
    order[other] = a
  }
  return order
}

/** A linear congruential generator: 0 to below 1. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
