import { ProblemNote } from './components/problem-note.tsx'
import { SandboxBanner } from './components/sandbox-banner.tsx'
import { SandboxScreen } from './components/sandbox-screen.tsx'
import { ScreenSkeleton } from './components/screen-skeleton.tsx'
import { TopBar } from './components/top-bar.tsx'
import { useSandbox } from './use-sandbox.ts'

/** The console: for now its first screen, the sandbox. */
export function App() {
  const { sandbox, problem, reload } = useSandbox()
  return (
    <div className="flex h-dvh flex-col">
      <a href="#main" className="absolute -top-16 left-3 z-20 rounded-lg bg-accent px-4 py-2 font-medium text-on-accent focus:top-3">
        Skip to the sandbox
      </a>
      <TopBar location={sandbox?.location ?? null} />
      <SandboxBanner />
      <main id="main" tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        <h1 className="sr-only">Sandbox: text the bots as a lead</h1>
        {problem && (
          <div className="mx-auto w-full max-w-3xl p-3">
            <ProblemNote
              what={problem.status === 401 ? 'You are not signed in' : 'The sandbox could not be loaded'}
              problem={problem}
              onRetry={() => void reload()}
            />
          </div>
        )}
        {sandbox ? <SandboxScreen sandbox={sandbox} onContactsChanged={reload} /> : !problem && <ScreenSkeleton />}
      </main>
    </div>
  )
}
