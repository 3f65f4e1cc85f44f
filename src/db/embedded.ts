import { fsyncSync, mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { ONE_PLAN_EACH } from './one-plan-each.ts'

/** How often the embedded database has asked the disk to keep what was written; a test watches it grow. */
export const fsyncs = { count: 0 }

type StreamOps = { fsync?: (stream: { nfd?: number }) => number }
type HostFs = { NODEFS?: { stream_ops: StreamOps }; FS: { filesystems?: { NODEFS?: { stream_ops: StreamOps } } } }

/**
 * PGlite on a folder, made durable: its file system answers fsync without doing it, and its start parameters switch
 * fsync off. Both are turned round here. A failed fsync ends the process: what was acknowledged may not be on disk.
 */
class DurableFolder extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(...args)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [emscriptenOpts.preRun ?? [], syncForReal].flat() } }
  }
}

function syncForReal(module: unknown): void {
  const host = module as HostFs
  const nodefs = host.NODEFS ?? host.FS.filesystems?.NODEFS
  if (!nodefs) throw new Error('this PGlite keeps its node file system elsewhere: the embedded database would not be durable')
  nodefs.stream_ops.fsync = (stream) => {
    if (stream.nfd === undefined) return 0
    try {
      fsyncSync(stream.nfd)
      fsyncs.count += 1
    } catch {
      process.exit(70)
    }
    return 0
  }
}

const start = [...PGlite.defaultStartParams, ...ONE_PLAN_EACH]
const durableStart = [...start.filter((param) => param !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync']

/** int8 and numeric arrive as strings, as pg gives them, so that one set of stores reads both. */
const parsers = { 20: (value: string) => value, 1700: (value: string) => value }

/** Opens (or makes) the database in `folder`. */
export async function openFolder(folder: string): Promise<PGlite> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return PGlite.create({ fs: new DurableFolder(folder), startParams: durableStart, parsers })
}

/** A database in memory, gone with the process: replays, file tools and tests. `loadDataDir` starts it from a dump. */
export const openMemory = (loadDataDir?: Blob): Promise<PGlite> =>
  PGlite.create({ parsers, startParams: start, ...(loadDataDir ? { loadDataDir } : {}) })
