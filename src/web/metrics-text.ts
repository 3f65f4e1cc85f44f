/** One metric with its samples; a sample of a histogram is named with its own ending. */
export type Metric = { name: string; type: 'counter' | 'gauge' | 'histogram'; help: string; samples: Sample[] }
export type Sample = { ending?: '_bucket' | '_sum' | '_count'; labels: Record<string, string>; value: number }

export type MetricsFormat = 'prometheus' | 'openmetrics'

/** The text a scraper reads, in the order given. OpenMetrics names a counter without its ending and says where the text ends. */
export function metricsText(metrics: readonly Metric[], format: MetricsFormat): string {
  const lines = metrics.flatMap(({ name, type, help, samples }) => {
    const family = format === 'openmetrics' && type === 'counter' ? name.replace(/_total$/, '') : name
    return [`# HELP ${family} ${help}`, `# TYPE ${family} ${type}`, ...samples.map((sample) => lineOf(name, sample))]
  })
  return `${lines.join('\n')}\n${format === 'openmetrics' ? '# EOF\n' : ''}`
}

const lineOf = (name: string, { ending, labels, value }: Sample): string => {
  const shown = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
  return `${name}${ending ?? ''}${shown.length === 0 ? '' : `{${shown.join(',')}}`} ${value}`
}

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

/** Without a label, the samples that differ in nothing else are added up. */
export function withoutLabel(metrics: readonly Metric[], label: string): Metric[] {
  return metrics.map((metric) => {
    const sums = new Map<string, Sample>()
    for (const {
      labels: { [label]: _, ...labels },
      ...sample
    } of metric.samples) {
      const key = JSON.stringify([sample.ending, labels])
      sums.set(key, { ...sample, labels, value: sample.value + (sums.get(key)?.value ?? 0) })
    }
    return { ...metric, samples: [...sums.values()] }
  })
}
