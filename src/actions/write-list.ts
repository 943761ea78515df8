import { type CsvTable, writeCsv } from '../customers/csv.ts'
import { askedFor, type RecommendTask } from './audience-of.ts'
import { heed } from './heed.ts'
import { writeOutputWith } from './write-output.ts'

/**
 * Writes a list for readers line by line, however long it is; returns its path. One of a single segment has a file of its own: the list of all
 * stays whole. @throws ShoalError run/cancelled, and those of writeOutput
 */
export function writeList(
  { workspace, context, audience }: RecommendTask,
  name: 'recommendations' | 'look-alikes' | 'demand',
  table: CsvTable,
): Promise<string> {
  const segment = askedFor(audience)?.id
  const file = segment === undefined ? `${name}.csv` : `${name}-${segment}.csv`
  return writeOutputWith(workspace, file, (path) => writeCsv(path, table, () => heed(context.signal)))
}
