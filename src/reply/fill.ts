/** Values for the `{slots}` of a wording; null or absent means not known. */
export type Slots = Readonly<Record<string, string | null>>

/** The wording with its slots filled, or null when one of them is not known: such a wording does not apply. */
export function fill(wording: string, slots: Slots): string | null {
  let complete = true
  const text = wording.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot] ?? null
    if (value === null) complete = false
    return value ?? ''
  })
  return complete ? text : null
}
