/** The kept report with the sections of a fresh one in their place; a section it did not have comes last. */
export function withSections(kept: string, fresh: string): string {
  const sections = sectionsOf(kept)
  for (const [title, text] of sectionsOf(fresh)) if (title !== '') sections.set(title, text)
  return `${[...sections.values()].map((text) => text.trim()).join('\n\n')}\n`
}

/** What stands before the first heading of the second level is the section without a title. */
function sectionsOf(report: string): Map<string, string> {
  return new Map(report.split(/^(?=## )/m).map((text) => [/^## (.*)/.exec(text)?.[1] ?? '', text]))
}
