import { messageOf } from '../lib/errors.ts'
import { UsageError } from './exit.ts'

/** A file a command was given and cannot read: which one, why, and what to do about it. */
export const unreadable = (file: string, cause: unknown): UsageError =>
  new UsageError(`cannot read ${file}: ${reasons[codeOf(cause)] ?? messageOf(cause)}`, { cause })

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path, or use - to read standard input',
  ENOTDIR: 'a part of its path is a file, not a folder; check the path, or use - to read standard input',
  EISDIR: 'it is a folder; name a file in it, or use - to read standard input',
  EACCES: 'this user may not read it; give it the right to (chmod +r), or use - to read standard input',
  EPERM: 'this user may not read it; give it the right to (chmod +r), or use - to read standard input',
}

const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? ''
