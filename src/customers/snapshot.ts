import { z } from 'zod'
import { CleaningRules } from '../workspace/config.ts'
import { Attribute } from './attribute.ts'
import { QualityReport } from './cleaning/quality.ts'
import { Companion } from './companions/companion.ts'
import { FileEntry } from './file-entry.ts'
import { Mapping } from './sources/roles.ts'
import { StoredColumns } from './sources/stored-columns.ts'
import { dateStyles, numberStyles } from './sources/value-styles.ts'

/** The roles whose columns hold numbers. */
export const numberRoles = [
  'quantity',
  'price',
  'amount',
  'discount',
  'refund',
  'shipping',
  'cost',
  'duration',
  'score',
] as const

/** How the texts of a snapshot are read: decided once over all rows. */
export const Reading = z.strictObject({
  kind: z.enum(['orders', 'customers']),
  headers: z.array(z.string()),
  mapping: Mapping,
  numbers: z.partialRecord(z.enum(numberRoles), z.enum(numberStyles)),
  dates: z.enum(dateStyles).optional(),
  ambiguousDates: z.boolean().describe('day-first and month-first both fit every date'),
  attributes: z.array(Attribute),
  completed: z.boolean().optional().describe("what stands on an order's first row only was carried to its others"),
  amountBeforeDiscount: z.boolean().optional().describe('the discount is still to be taken off the amount'),
  notSold: z
    .array(z.string())
    .optional()
    .describe('statuses of orders in which nothing was sold, besides the usual ones'),
  currency: z.string().optional().describe('what amounts are in, as far as it is known'),
  onlyCurrency: z.string().optional().describe('rows in another currency are left out'),
  noProducts: z
    .array(
      z.strictObject({
        kind: z.enum(['fee', 'test-line']),
        column: z.enum(['product', 'description']),
        value: z.string(),
      }),
    )
    .describe('codes and names of postage, fees, manual entries and test lines'),
  placeholders: z.array(z.string()).describe('customers that are none: guest, 游客, a total row'),
  until: z.string().optional().describe('the configured as-of date: later lines are in the future'),
  period: z.strictObject({ from: z.string(), to: z.string() }).optional().describe('dates outside are impossible'),
})
export type Reading = z.infer<typeof Reading>

/** One import: immutable files in a folder of its own, and how they are read. */
export const Snapshot = z.strictObject({
  id: z.string().describe('hash of the files and of how they are read'),
  folder: z.string().describe('under .shoal/data'),
  earlier: z.array(z.string()).optional().describe('folders of the snapshots that this one adds to, oldest first'),
  hashes: z.record(z.string(), z.string()).optional().describe('SHA-256 of each file, by its path from the folder'),
  gained: z
    .strictObject({ rows: z.int(), used: z.int(), newCustomers: z.int(), replaced: z.int() })
    .optional()
    .describe(
      'what the files brought that were added last; replaced: earlier rows whose orders came again in another form',
    ),
  purged: z.literal(true).optional().describe('written by "forget": what came before is gone for good'),
  added: z.array(z.string()).optional().describe('hashes of the files that were added, so that none is added twice'),
  files: z.array(FileEntry),
  stored: StoredColumns,
  reading: Reading,
  rules: CleaningRules,
  asOf: z.string().optional().describe('YYYY-MM-DD: the day from which recency counts'),
  window: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  quality: QualityReport,
  companions: z.array(Companion).optional().describe('tables of events, reviews and people: at most one of each'),
})
export type Snapshot = z.infer<typeof Snapshot>

/** The folders of a snapshot's parts, oldest first, its own last. */
export const foldersOf = ({ earlier = [], folder }: Pick<Snapshot, 'earlier' | 'folder'>): string[] => [
  ...earlier,
  folder,
]

/** Where a file of this name lies in each part of a snapshot, oldest first, seen from the snapshot's own folder. */
export const inParts = ({ earlier = [] }: Pick<Snapshot, 'earlier'>, file: string): string[] => [
  ...earlier.map((folder) => `../${folder}/${file}`),
  file,
]

/** All folders under .shoal/data that a snapshot needs. */
export const neededFolders = (snapshot: Snapshot): string[] => [
  ...foldersOf(snapshot),
  ...(snapshot.companions ?? []).flatMap(({ parts }) =>
    parts.flatMap(({ folder }) => (folder === '.' ? [] : [folder.replace('../', '')])),
  ),
]

/** The files that a snapshot was read from, of all of its tables, oldest first. */
export const filesOf = ({ files, companions = [] }: Snapshot): FileEntry[] => [
  ...files,
  ...companions.flatMap(({ parts }) => parts.flatMap((part) => part.files)),
]
