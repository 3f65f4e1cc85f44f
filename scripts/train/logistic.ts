/** Logistic regression over hashed features, by stochastic gradient descent with a step of its own for each feature (AdaGrad). */
export type Example = { features: readonly number[]; is: boolean }
export type Model = { bias: number; weights: Float64Array }

const ROUNDS = 30
const STEP = 0.5
const BIAS_STEP = 0.02
const SHRINK = 1e-6

/** The same examples in the same order give the same model. */
export function train(examples: readonly Example[], places: number): Model {
  const model: Model = { bias: 0, weights: new Float64Array(places) }
  const squares = new Float64Array(places)
  const random = seeded(1)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { features, is } of shuffled(examples, random)) {
      const error = 1 / (1 + Math.exp(-logOdds(model, features))) - (is ? 1 : 0)
      model.bias -= BIAS_STEP * error
      const share = error / Math.sqrt(features.length)
      for (const feature of features) {
        const weight = model.weights[feature] ?? 0
        const gradient = share + SHRINK * weight
        const square = (squares[feature] ?? 0) + gradient * gradient
        squares[feature] = square
        model.weights[feature] = weight - (STEP * gradient) / Math.sqrt(square + 1e-8)
      }
    }
  }
  return model
}

export function logOdds({ bias, weights }: Model, features: readonly number[]): number {
  let sum = 0
  for (const feature of features) sum += weights[feature] ?? 0
  return bias + sum / Math.sqrt(features.length)
}

/** Weights as signed bytes in base64, with the step between them. */
export function quantised({ bias, weights }: Model): { bias: number; scale: number; weights: string } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = Number((largest / 127).toPrecision(6))
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return { bias: Number(bias.toPrecision(6)), scale, weights: Buffer.from(bytes.buffer).toString('base64') }
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
