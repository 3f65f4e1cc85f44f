import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { locationSchema } from './conversation/location.ts'
import { configuredLocations, locationFromEnv, readLocations } from './locations-file.ts'
import { locationTemplate } from './location-template.ts'

const folder = mkdtempSync(join(tmpdir(), 'jorge-locations-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = {
  location_id: 'loc_1',
  name: 'Foothill',
  auth: { kind: 'pit', token: '${TOKEN_1}' },
  agent: 'Jorge Salas',
  brokerage: 'Foothill Crest Realty',
  dre_number: '01234567',
  human_phone: '+19095550100',
  service_areas: ['Upland'],
  price_range: { min: 200_000, max: 800_000 },
}
const secrets = new Map([
  ['TOKEN_1', 'pit-one'],
  ['TOKEN_2', 'pit-two'],
  ['HOOK', 'h'.repeat(32)],
  ['RANCHO_HIGHLEVEL_TOKEN', 'pit-rancho'],
])
const lookUp = (name: string): string | null => secrets.get(name) ?? null

let files = 0
const fileOf = (content: unknown, ending = 'json'): string => {
  files += 1
  const file = join(folder, `${files}.${ending}`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const read = (content: unknown, ending?: string) => readLocations(fileOf(content, ending), lookUp)

describe('shapes of a file', () => {
  test.each([
    ['one location', good],
    ['a list', [good]],
    ['a list under a name', { locations: [good] }],
  ])('%s', (_, content) => {
    const { locations, findings } = read(content)
    expect(findings).toEqual([])
    expect(locations).toMatchObject([
      { locationId: 'loc_1', findings: [], location: { auth: { token: 'pit-one' }, script: 'simple', language: 'en' } },
    ])
  })

  test('the template runs as it stands, and its commented defaults are the real ones', () => {
    const { locations } = read(locationTemplate(), 'yaml')
    expect(locations).toMatchObject([{ locationId: 've9EPM428h8vShlRW1KT', findings: [] }])
    const open = parse(locationTemplate().replaceAll(/^ {2}# (?=[a-z_ ]+[:-])/gm, '  '))[0]
    const bare = locationSchema.parse(good)
    for (const field of [
      'zone',
      'language',
      'activation',
      'script',
      'handoffs',
      'routing_tags',
      'silence_tags',
      'caps',
      'school_year_end',
      'provider_confirms',
      'append_opt_out',
    ] as const) {
      expect([field, open[field]]).toEqual([field, bare[field]])
    }
    expect(Object.keys(open).sort()).toEqual(Object.keys(locationSchema.shape).sort())
  })

  test('a folder: every file in it, in the order of names; the file that is no YAML blocks only itself', () => {
    const many = join(folder, 'many')
    mkdirSync(many)
    writeFileSync(join(many, 'a.yaml'), 'location_id: [')
    writeFileSync(join(many, 'b.json'), JSON.stringify(good))
    writeFileSync(join(many, 'notes.txt'), 'not a location')
    const { locations, findings } = readLocations(many, lookUp)
    expect(findings).toEqual([])
    expect(locations.map(({ locationId, location }) => [locationId, location !== null])).toEqual([
      ['a.yaml', false],
      ['loc_1', true],
    ])
    expect(locations[0]?.findings[0]).toMatch(/^a\.yaml: cannot be read \(/)
  })

  test.each([
    [join(folder, 'absent.yaml'), 'cannot be read'],
    [mkdtempSync(join(folder, 'empty-')), 'holds no .yaml, .yml or .json file'],
  ])('nothing to read in %s', (path, fault) => {
    const { locations, findings } = readLocations(path, lookUp)
    expect(locations).toEqual([])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toContain(fault)
    expect(findings[0]).toMatch(/^LOCATIONS_FILE .+; wanted: .+, for example /)
  })
})

describe('secrets stand elsewhere', () => {
  test('by ${NAME} and by {env: NAME}', () => {
    const { locations } = read({ ...good, auth: { kind: 'pit', token: { env: 'TOKEN_2' } }, webhook_secrets: [{ secret: '${HOOK}' }] })
    expect(locations[0]?.location).toMatchObject({ auth: { token: 'pit-two' }, webhook_secrets: [{ secret: 'h'.repeat(32) }] })
  })

  test('one that is not set is named, once', () => {
    const { locations } = read({ ...good, auth: { kind: 'pit', token: '${NOBODY_SET_ME}' } })
    expect(locations).toEqual([
      {
        location: null,
        locationId: 'loc_1',
        findings: ['loc_1: the variable NOBODY_SET_ME is not set; for example NOBODY_SET_ME_FILE=/run/secrets/nobody_set_me'],
      },
    ])
  })
})

describe('a fault is one line with the field, what is wrong and an example, and blocks only its location', () => {
  test.each<[object, unknown[]]>([
    [{ retention_months: 61 }, ['retention_months too big: expected number to be <=60; for example retention_months: 24']],
    [{ agent: undefined }, ['agent is missing; for example agent: "Jorge Salas"']],
    [{ dre_number: '123' }, ['dre_number must be 8 digits; for example dre_number: "01234567"']],
    [{ dre_number: 1_234_567 }, ['dre_number invalid input: expected string, received number; for example dre_number: "01234567"']],
    [{ agnet: 'x' }, ['agnet is not a field of a location; nearest name: agent']],
    [
      { price_range: { min: 900_000, max: 800_000 } },
      ['price_range has a min over its max; for example price_range: {"min":200000,"max":800000}'],
    ],
    [{ price_range: { min: 1, max: 2, typo: 3 } }, ['price_range.typo is not a field of a location']],
    [
      { brokerage: 'Foothill Crest Realty and Residential Mortgage Services of Greater Inland Southern California, Incorporated' },
      [
        expect.stringMatching(/^loc_1: introduction \(en\) takes \d+ GSM-7 units, 190 GSM-7 units allowed: shorten agent or brokerage/),
        expect.stringMatching(/^loc_1: introduction \(es\) takes /),
      ],
    ],
    [{ zone: 'Mars/Olympus' }, ['zone names no time zone (Mars/Olympus); for example zone: "America/Los_Angeles"']],
    [{ human_phone: '+1 909 555' }, ['human_phone is not a phone number; for example human_phone: "+19095550100"']],
    [
      { auth: { kind: 'pit', token: 'changeme' } },
      ['auth.token or a webhook secret is a placeholder; for example token: "${RANCHO_HIGHLEVEL_TOKEN}"'],
    ],
    [
      { service_areas: [], language: 'fr' },
      [
        'language invalid option: expected one of "en"|"es"; for example language: "en"',
        'service_areas too small: expected array to have >=1 items; for example service_areas: ["Rancho Cucamonga","Upland","Ontario","Fontana","Chino Hills"]',
      ],
    ],
  ])('%j', (fault, lines) => {
    const { locations } = read([
      { ...good, ...fault },
      { ...good, location_id: 'loc_2' },
    ])
    expect(locations[0]).toEqual({
      location: null,
      locationId: 'loc_1',
      findings: lines.map((line) => (typeof line === 'string' ? `loc_1: ${line}` : line)),
    })
    expect(locations[1]).toMatchObject({ locationId: 'loc_2', findings: [], location: { location_id: 'loc_2' } })
  })

  test('what is no location at all is named by its place', () => {
    expect(read(['x', { ...good }]).locations[0]).toMatchObject({ location: null, locationId: `${files}.json#1` })
  })

  test('two entries of one id: neither runs, the third does', () => {
    const { locations } = read([good, good, { ...good, location_id: 'loc_2' }])
    expect(locations.map(({ location }) => location !== null)).toEqual([false, false, true])
    expect(locations[0]?.findings).toEqual(['loc_1: location_id stands in 2 entries; keep one of them'])
  })
})

describe('the single location of the environment', () => {
  test('waits, and says what it lacks', () => {
    const entry = locationFromEnv('loc_9', 'pit-x')
    expect(entry.location).toBeNull()
    expect(entry.findings.map((line) => line.split(' ').slice(0, 4).join(' '))).toEqual(
      ['agent', 'brokerage', 'dre_number', 'human_phone', 'service_areas', 'price_range'].map((field) => `loc_9: ${field} is missing;`),
    )
    expect(locationFromEnv('loc_9', null).findings[0]).toMatch(/^loc_9: auth\.token is missing/)
  })

  test('gives way to the entry of the file that completes it', () => {
    const file = fileOf([good])
    const ids = (single: string | null) =>
      configuredLocations({ file, single }, 'pit-x', lookUp).locations.map(({ locationId, location }) => [locationId, location !== null])
    expect(ids('loc_1')).toEqual([['loc_1', true]])
    expect(ids('loc_9')).toEqual([
      ['loc_1', true],
      ['loc_9', false],
    ])
    expect(configuredLocations({ file: null, single: null }, null, lookUp)).toEqual({ locations: [], findings: [] })
  })
})
