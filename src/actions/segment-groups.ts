import type { FeatureTable } from '../customers/features/feature.ts'
import { refuseUnknown, unfilledFeatures } from '../customers/features/feature-table.ts'
import { fillAttributes } from '../customers/features/fill-attributes.ts'
import { rowsOfTable } from '../customers/features/rows-of-table.ts'
import { groupKeys, plainKey } from '../customers/groups/group-keys.ts'
import { groupMembers, type Members } from '../customers/groups/group-members.ts'
import { findGrouping, type Grouping, groupingsOf } from '../customers/groups/grouping.ts'
import { type SegmentedGroup, segmentGroup, type Unsegmented } from '../customers/groups/segment-group.ts'
import { tierMembers } from '../customers/groups/tier-members.ts'
import type { Profile, Profiles } from '../customers/profiles/profile.ts'
import { profileGroups } from '../customers/profiles/profile-groups.ts'
import type { Segmentation } from '../customers/segments/segmentation.ts'
import type { Engine } from '../engine/engine.ts'
import type { FactSheet } from '../facts/fact.ts'
import { factSheets } from '../facts/fact-sheets.ts'
import { groupLabels } from '../facts/group-label.ts'
import { holdsContacts } from '../facts/holds-contacts.ts'
import type { Localized } from '../language/language.ts'
import type { Config } from '../workspace/config.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { type CurrentSnapshot, segmentationOn } from './current.ts'
import type { ActionContext } from './define-action.ts'
import { heed } from './heed.ts'
import { segmentSettings } from './segment-settings.ts'
import { standingViews } from './standing-views.ts'

/** A group of customers that was segmented by itself. */
export interface Group {
  /** Unique and fit for the name of a file, as country.Germany; the ids of its segments begin with it. */
  key: string
  value: string
  label: Localized
  customers: number
  segmentation: Segmentation
  /** One per segment, in their order. "All customers" are the group's. */
  sheets: FactSheet[]
}

/**
 * Customers without segments of their own, and why: besides what segmentGroup finds, nothing is known of them, their value holds a mailbox or a card, or no
 * segment reaches the privacy threshold.
 */
export interface LeftOut {
  label: Localized
  customers: number
  reason: Unsegmented | 'not-known' | 'personal' | 'small-segments'
}

/**
 * Parts the customers by a column or dimension, and segments each group by itself with the workspace's settings. The data are read
 * once, however many groups there are. Groups come largest first; every customer is in one of them or among those left out.
 * @param by country, category, tier, or a column of text of a table of customers
 * @param smallest customers that a group needs; default: three times the privacy threshold
 * @throws ShoalError groups/unknown, groups/numeric, groups/no-tiers, features/unknown, run/cancelled
 */
export async function segmentGroups(
  engine: Engine,
  workspace: Workspace,
  { step, snapshot, folder }: CurrentSnapshot,
  { by, smallest }: { by: string; smallest?: number },
  { progress, signal }: Pick<ActionContext, 'progress' | 'signal'>,
): Promise<{ by: string; groups: Group[]; leftOut: LeftOut[] }> {
  const { config } = workspace
  const { minCustomers } = config.privacy
  const standing = segmentationOn(workspace, step)
  const value = standing && standingViews(workspace, standing.segmentation).value
  const grouping = findGrouping(groupingsOf(snapshot, folder, value !== undefined), by)
  if (config.segments.features !== undefined) refuseUnknown(snapshot, config.segments.features)
  progress('features')
  const table = await unfilledFeatures(engine, snapshot, folder)
  const members =
    grouping.sql === undefined && value !== undefined
      ? await tierMembers(engine, snapshot, folder, table.customers, value, config.value)
      : await groupMembers(engine, snapshot, folder, table.customers, grouping.sql ?? '')
  const parted = named(grouping, members)
  progress('grouping')
  const leftOut: LeftOut[] = []
  const kept: (Named & { segmented: SegmentedGroup })[] = []
  for (const group of parted) {
    await heed(signal)
    const found = segmentsOf(group, snapshot, table, config, smallest)
    if (typeof found === 'string') leftOut.push({ label: group.label, customers: group.rows.length, reason: found })
    else kept.push({ ...group, segmented: found })
  }
  progress('describing')
  const groups: Group[] = []
  const described = profileGroups(
    engine,
    snapshot,
    folder,
    table.customers,
    kept.map(({ segmented }) => segmented),
    ({ rows }) => fillAttributes(rowsOfTable(table, rows), snapshot),
  )
  for await (const profiles of described) {
    await heed(signal)
    const group = kept[groups.length]
    if (group === undefined) throw new Error('each group is described once')
    groups.push(withSheets(group, grouping, profiles, minCustomers))
  }
  return { by: grouping.id, groups, leftOut }
}

/** The customers of a group with what it is called. */
interface Named extends Members {
  key: string
  label: Localized
}

function named({ id, name }: Grouping, members: readonly Members[]): Named[] {
  const values = members.map(({ value }) => value)
  const labels = groupLabels(id, values)
  const keys = groupKeys(values.filter((value) => value !== undefined))
  return members.map((group, i) => ({
    ...group,
    key: `${plainKey(name) || 'group'}.${keys.get(group.value ?? '') ?? ''}`,
    label: labels[i] ?? { en: '', zh: '' },
  }))
}

/** The segments of a group, or why it has none. */
function segmentsOf(
  { value, rows, key }: Named,
  snapshot: CurrentSnapshot['snapshot'],
  table: FeatureTable,
  config: Config,
  smallest: number | undefined,
): SegmentedGroup | LeftOut['reason'] {
  const { minCustomers } = config.privacy
  if (value === undefined) return 'not-known'
  if (holdsContacts(value)) return 'personal'
  if (rows.length < (smallest ?? 3 * minCustomers)) return 'too-few'
  const found = segmentGroup(snapshot, table, rows, key, segmentSettings(config))
  if (typeof found === 'string') return found
  // Nothing could be written of any of them.
  return found.segmentation.segments.every(({ customers }) => customers < minCustomers) ? 'small-segments' : found
}

function withSheets(
  { key, value = '', label, rows, segmented }: Named & { segmented: SegmentedGroup },
  { id }: Grouping,
  profiles: Profiles,
  minCustomers: number,
): Group {
  const { segmentation } = segmented
  // All customers of a country are of that country: no news of a segment.
  const telling = (profile: Profile): Profile => ({
    ...profile,
    values: profile.values.filter(({ dimension }) => dimension !== id || dimension === 'category'),
  })
  const sheets = factSheets({ all: telling(profiles.all), segments: profiles.segments.map(telling) }, segmentation, {
    minCustomers,
    group: { by: id, value, key, label, customers: rows.length },
  })
  return { key, value, label, customers: rows.length, segmentation, sheets }
}
