// The law of the house (docs/decisions/0005-the-law.md): rooms import downwards only, impurity is spelled in the file's name.
const floors = [
  ['lib'],
  ['db'],
  ['conversation'],
  ['understanding', 'bots', 'reply', 'consent', 'brain', 'crm', 'inbox', 'outbox', 'experiments', 'growth', 'performance', 'alerts'],
  ['turn', 'delivery', 'web', 'demo'],
  ['engine', 'app', 'config', 'env'],
  ['main', 'jorge', 'cli'],
]

const TESTS = '\\.(test|cases)\\.ts$'
const IMPURE = '\\.(routes|job|store|view|client)\\.ts$'
const FILES = {
  engine: '^src/engine\\.ts$',
  app: '^src/app\\.ts$',
  config: '^src/(config|location)[a-z-]*\\.ts$',
  env: '^src/env[a-z-]*\\.ts$',
  main: '^src/main\\.ts$',
  jorge: '^src/jorge\\.ts$',
}
const room = (name) => FILES[name] ?? `^src/${name}/`

const downOnly = floors.flatMap((rooms, floor) =>
  rooms.map((name) => ({
    name: `down-only-${name}`,
    comment: `${name} stands on floor ${floor}: it imports rooms on lower floors only.`,
    severity: 'error',
    from: { path: room(name), pathNot: TESTS },
    to: {
      path: floors
        .slice(floor)
        .flat()
        .filter((other) => other !== name)
        .map(room),
      pathNot:
        floor >= 5
          ? floors
              .slice(5, floor + 1)
              .flat()
              .map(room)
          : undefined,
    },
  })),
)

export default {
  forbidden: [
    ...downOnly,
    { name: 'no-circular', comment: 'No cycles, type imports included.', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', comment: 'Every import resolves.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'pure-imports-impure-for-a-type-only',
      comment: 'A pure file on floors 2 to 4 may name an impure one as a type, never call it.',
      severity: 'error',
      from: {
        path: '^src/(conversation|understanding|bots|reply|consent|brain|crm|inbox|outbox|turn|delivery|web)/',
        pathNot: [IMPURE, TESTS],
      },
      to: { path: IMPURE, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-files-touch-no-world',
      comment: 'Database, network, files and timers belong to .routes, .job, .store, .view and .client files.',
      severity: 'error',
      from: {
        path: '^src/(conversation|understanding|bots|reply|consent|brain|crm|inbox|outbox|turn|delivery|web)/',
        pathNot: [IMPURE, TESTS],
      },
      to: {
        path: '^(node:)?(fs|fs/promises|http|https|net|child_process|timers|timers/promises|dns)$|node_modules/(pg|kysely|@electric-sql)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'product-never-opens-the-simulator',
      comment: 'The simulated HighLevel serves the demo, the command line and tests.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/demo/', '^src/cli/', '^src/main\\.ts$', TESTS] },
      to: { path: '^src/demo/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'app-is-opened-at-the-top',
      comment: 'Only the process, the package, the command line and tests open the app.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(main|jorge|app)\\.ts$', '^src/cli/', TESTS] },
      to: { path: '^src/app\\.ts$' },
    },
    {
      name: 'no-barrels',
      comment: 'No index, utils, helpers or types files.',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/(index|utils|helpers|types)\\.ts$' },
    },
    { name: 'source-never-imports-tests', severity: 'error', from: { path: '^src/', pathNot: TESTS }, to: { path: ['^tests/', TESTS] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.d.ts'],
    },
  },
}
