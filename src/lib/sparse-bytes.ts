/** Signed bytes most of which are zero, as text: for each other one how many places it stands after the last, in sevens of bits, and itself. */
export function packed(bytes: Int8Array): string {
  const out: number[] = []
  let last = -1
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0) continue
    let gap = at - last - 1
    for (; gap > SEVEN; gap >>>= 7) out.push((gap & SEVEN) | MORE)
    out.push(gap, byte & 0xff)
    last = at
  }
  return Buffer.from(out).toString('base64')
}

/** What `packed` was given, of so many places. What stands beyond the last place is left out. */
export function unpacked(text: string, places: number): Int8Array {
  const bytes = new Int8Array(places)
  const packedBytes = Buffer.from(text, 'base64')
  let [at, gap, shift] = [-1, 0, 0]
  for (let read = 0; read < packedBytes.length; read += 1) {
    const byte = packedBytes[read] ?? 0
    gap += (byte & SEVEN) << shift
    shift += 7
    if (byte > SEVEN) continue
    at += gap + 1
    read += 1
    bytes[at] = packedBytes[read] ?? 0
    gap = 0
    shift = 0
  }
  return bytes
}

const SEVEN = 0x7f
const MORE = 0x80
