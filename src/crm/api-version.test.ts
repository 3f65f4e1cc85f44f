import { expect, test } from 'vitest'
import { API_VERSIONS, type Resource } from './api-version.ts'

test.each<[version: string, resources: Resource[]]>([
  ['2021-04-15', ['conversations', 'calendars']],
  ['2021-07-28', ['contacts', 'opportunities', 'locations', 'users', 'workflows', 'oauth']],
])('crm.md 2, Version %s: %j', (version, resources) => {
  const found = Object.entries(API_VERSIONS).flatMap(([resource, its]) => (its === version ? [resource] : []))
  expect(found.toSorted()).toEqual(resources.toSorted())
})
