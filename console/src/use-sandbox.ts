import { useCallback, useEffect, useMemo, useState } from 'react'
import { readSandbox, type Problem, type Sandbox } from './api.ts'
import { coalesce } from './coalesce.ts'

export type SandboxFeed = { sandbox: Sandbox | null; problem: Problem | null; reload: () => Promise<void> }

/** The location and its contacts. A failed read keeps the last list. */
export function useSandbox(): SandboxFeed {
  const [feed, setFeed] = useState<Omit<SandboxFeed, 'reload'>>({ sandbox: null, problem: null })
  const read = useMemo(
    () =>
      coalesce(async () => {
        const answer = await readSandbox()
        setFeed((before) => (answer.ok ? { sandbox: answer.value, problem: null } : { ...before, problem: answer.problem }))
      }),
    [],
  )
  const reload = useCallback(() => read(), [read])
  useEffect(() => void reload(), [reload])
  return { ...feed, reload }
}
