import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'

/** A secret as it is stored: which key wrote it, and AES-256-GCM's parts in base64. */
export type Sealed = { key: string; iv: string; text: string; tag: string }

export type Sealer = {
  /** The id of the key that writes. */
  keyId: string
  /** Seals under the first key. `iv`: twelve random bytes, new for each call. `place`: what the secret belongs to; it opens there only. */
  seal(secret: string, at: { place: string; iv: Uint8Array }): Sealed
  /** Null: no key we have opens it, or somebody changed it or moved it. */
  open(sealed: Sealed, place: string): string | null
}

export const IV_BYTES = 12

/** Seals with the first of `secrets` and opens with all of them: a new one in front takes over, the old ones go when nothing needs them. */
export function sealer(secrets: readonly string[]): Sealer {
  const keys = secrets.map((secret) => ({ id: idOf(secret), key: keyOf(secret) }))
  const [first] = keys
  if (first === undefined) throw new Error('there is no key to seal with')
  return {
    keyId: first.id,
    seal: (secret, { place, iv }) => {
      const cipher = createCipheriv('aes-256-gcm', first.key, iv).setAAD(Buffer.from(place))
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return { key: first.id, iv: base64(iv), text: base64(text), tag: base64(cipher.getAuthTag()) }
    },
    open: (sealed, place) => {
      const known = keys.find(({ id }) => id === sealed.key)
      return known === undefined ? null : opened(sealed, { key: known.key, place })
    },
  }
}

function opened({ iv, text, tag }: Sealed, { key, place }: { key: Uint8Array; place: string }): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(iv), { authTagLength: 16 })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes(tag))
    return Buffer.concat([decipher.update(bytes(text)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** The same secret serves other purposes too: this key is of its own. */
const keyOf = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'jorge crm tokens', 32))
const idOf = (secret: string): string => createHash('sha256').update(`jorge key id ${secret}`).digest('hex').slice(0, 8)
const base64 = (data: Uint8Array): string => Buffer.from(data).toString('base64')
const bytes = (text: string): Buffer => Buffer.from(text, 'base64')
