import { print } from './cli/answer.ts'
import { exitOf, problemsOf } from './cli/exit.ts'
import { runUntilSignal } from './cli/run-until-signal.ts'
import { serve } from './cli/serve.ts'

/** The process: opens what the environment asks for and runs until a signal. */
try {
  const { app, say, graceSeconds } = await serve()
  runUntilSignal({ close: app.close, graceSeconds })
  print({ json: false }, { data: null, lines: say })
} catch (error) {
  print({ json: false }, { data: null, lines: [], problems: problemsOf(error), exit: exitOf(error) })
}
