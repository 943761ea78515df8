import { type CsvTable, writeCsv } from '../customers/csv.ts'
import type { RecommendTask } from './audience-of.ts'
import { heed } from './heed.ts'
import { writeOutputWith } from './write-output.ts'

/** Writes a list for readers line by line, however long it is; returns its path. @throws ShoalError run/cancelled, and those of writeOutput */
export const writeList = ({ workspace, context }: RecommendTask, name: string, table: CsvTable): Promise<string> =>
  writeOutputWith(workspace, name, (path) => writeCsv(path, table, () => heed(context.signal)))
