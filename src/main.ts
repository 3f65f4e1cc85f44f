import { ConfigurationInvalid, messageOf, Refused } from './lib/errors.ts'
import { serve } from './cli/serve.ts'

/** The process: opens what the environment asks for and runs until a signal. */
const EXIT = { invalid: 3, unreachable: 4, refused: 5 }

try {
  const { app, say } = await serve()
  say.forEach((line) => process.stdout.write(`${line}\n`))
  let closing = false
  const stop = (code: number) => async () => {
    if (closing) return
    closing = true
    await app.close()
    process.exit(code)
  }
  process.on('SIGINT', () => void stop(130)())
  process.on('SIGTERM', () => void stop(143)())
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exit(error instanceof ConfigurationInvalid ? EXIT.invalid : error instanceof Refused ? EXIT.refused : EXIT.unreachable)
}
