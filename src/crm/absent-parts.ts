import type { Location } from '../conversation/location.ts'
import type { LocationData, LocationPart } from './crm-port.ts'

/** Something the configuration names that HighLevel does not have. `name`: as the configuration calls it. */
export type Absent = { part: LocationPart; name: string; what: string; fix: string }

/** A part that could not be read is not judged. */
export function absentParts(location: Location, data: LocationData): Absent[] {
  const { custom_fields, routing_tags, silence_tags, calendar_id, pipeline, workflows } = location
  const unread = new Set<LocationPart>(data.unreadable.map(({ part }) => part))
  const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id)
  const tags = new Set(data.tags.map((tag) => tag.toLowerCase()))
  const stage = data.pipelines.find(({ id }) => id === pipeline?.pipeline_id)?.stages
  const absent: Absent[] = [
    ...Object.entries(custom_fields)
      .filter(([, id]) => !has(data.fields, id))
      .map(([name, id]) => gone('fields', name, [`the custom field ${name} (${id})`, 'Settings › Custom Fields, or mend custom_fields'])),
    ...[...Object.values(routing_tags), ...silence_tags]
      .filter((tag) => !tags.has(tag.toLowerCase()))
      .map((tag) => gone('tags', tag, [`the tag ${tag}`, 'Settings › Tags, or mend routing_tags and silence_tags'])),
    ...(calendar_id !== undefined && !has(data.calendars, calendar_id)
      ? [gone('calendars', calendar_id, [`the calendar ${calendar_id}`, 'mend calendar_id'])]
      : []),
    ...(pipeline !== undefined && !stage?.some(({ id }) => id === pipeline.stage_id)
      ? [gone('pipelines', pipeline.pipeline_id, [`the pipeline ${pipeline.pipeline_id} with stage ${pipeline.stage_id}`, 'mend pipeline'])]
      : []),
    ...Object.values(workflows)
      .filter((id) => id !== undefined && !has(data.workflows, id))
      .map((id) => gone('workflows', id ?? '', [`the workflow ${id}`, 'mend workflows'])),
  ]
  return absent.filter(({ part }) => !unread.has(part))
}

const gone = (part: LocationPart, name: string, [what, fix]: readonly [string, string]): Absent => ({ part, name, what, fix })

/**
 * The location as if what HighLevel lacks were not configured: a field that is not there is not written, times are agreed by text
 * where there is no calendar. Tags stay: HighLevel makes them when they are first given.
 */
export function withoutAbsent(location: Location, absent: readonly Absent[]): Location {
  const lacks = (part: LocationPart, name: string | undefined) => absent.some((one) => one.part === part && one.name === name)
  if (absent.every(({ part }) => part === 'tags')) return location
  const { calendar_id, pipeline, ...rest } = location
  return {
    ...rest,
    ...(calendar_id === undefined || lacks('calendars', calendar_id) ? {} : { calendar_id }),
    ...(pipeline === undefined || lacks('pipelines', pipeline.pipeline_id) ? {} : { pipeline }),
    custom_fields: Object.fromEntries(Object.entries(location.custom_fields).filter(([name]) => !lacks('fields', name))),
    workflows: Object.fromEntries(Object.entries(location.workflows).filter(([, id]) => !lacks('workflows', id))),
  }
}
