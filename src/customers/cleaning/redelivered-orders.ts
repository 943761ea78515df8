import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import type { CleaningRules } from '../../workspace/config.ts'
import type { Layout } from '../sources/layouts/layout.ts'
import { rowsAbove } from '../sources/raw-file.ts'
import type { StoredFile } from '../sources/read-files.ts'
import { supersededFile } from './prepare-lines.ts'
import { fileStride, present, type RawSet, rawRows, rowHash } from './raw-rows.ts'
import { placesOf, type RejectCount } from './rejects.ts'
import { type OrderLines, typedRows } from './typed-rows.ts'

/** Whether an order that comes again with other lines takes the place of what was there. */
export const replacesOrders = ({ editedOrders }: CleaningRules, layout: Layout | undefined): boolean =>
  editedOrders === 'auto' ? layout?.wholeOrders === true : editedOrders === 'replace'

/**
 * Finds, among files that are read together, the orders that stand in several of them in different forms: the file that reaches
 * furthest in time has each as it is now, and the rows of the others no longer count. A file that was cut in two holds two parts of an
 * order, no two forms: the parts have no product in common, or stand at the end of one file and the beginning of the other.
 * @param files those of the rows, in the order in which they came
 * @param isKnownOrder whether that order is the one in which they were delivered: then the last one counts
 * @returns the rows without these, and how many they are; undefined where there are none
 */
export async function withoutSuperseded(
  engine: Engine,
  lines: OrderLines,
  files: readonly StoredFile[],
  isKnownOrder: boolean,
): Promise<{ raw: RawSet; count: RejectCount } | undefined> {
  const { raw, reading } = lines
  const { order, product, description } = reading.mapping
  const delivery = deliveries(files)
  if (new Set(delivery).size < 2 || order === undefined) return undefined
  const numbers = delivery.map((number, index) => `(${index + (raw.first ?? 0)}, ${number})`).join(', ')
  const rank = isKnownOrder ? 'file' : 'max(time) NULLS FIRST, file'
  const item = [product, description].flatMap((header) => (header === undefined ? [] : [present(raw.headers, header)]))
  const path = join(raw.folder, supersededFile)
  await engine.run(
    copyTo(
      `WITH of_file AS (SELECT * FROM (VALUES ${numbers}) AS t(number, file)),
        rows AS (SELECT place, of_file.file AS file, ${present(raw.headers, order)} AS order_id,
          hash(${item.length === 0 ? "''" : item.join(', ')}) AS item, ${rowHash(raw.headers)} AS whole FROM (${rawRows(raw)}) JOIN of_file ON number = place // ${fileStride}),
        files AS (SELECT of_file.file AS file, row_number() OVER (ORDER BY ${rank}) AS rank
          FROM (${typedRows(lines)}) JOIN of_file ON number = place // ${fileStride} GROUP BY of_file.file),
        several AS (SELECT order_id FROM rows WHERE order_id IS NOT NULL GROUP BY order_id HAVING count(DISTINCT file) > 1),
        forms AS (SELECT order_id, file, list(DISTINCT item) AS items, list_sort(list(whole)) AS whole
          FROM rows SEMI JOIN several USING (order_id) GROUP BY ALL),
        ranked AS (SELECT forms.*, rank FROM forms JOIN files USING (file)),
        old AS (SELECT DISTINCT a.order_id, a.file FROM ranked a JOIN ranked b USING (order_id)
          WHERE a.rank < b.rank AND a.whole <> b.whole AND list_has_any(a.items, b.items))
      SELECT place FROM rows SEMI JOIN old USING (order_id, file) ORDER BY place`,
      path,
    ),
  )
  const [row] = await engine.rows(
    `SELECT count(*) AS rows, min(place, 3) AS places FROM read_parquet(${filePath(path)})`,
  )
  const rows = Number(row?.['rows'] ?? 0)
  return rows === 0
    ? undefined
    : { raw: { ...raw, without: [path] }, count: { reason: 'replaced-order', rows, places: placesOf(row?.['places']) } }
}

/** Which delivery each file is of: what was written behind the lines of a file belongs to it. */
function deliveries(files: readonly StoredFile[]): number[] {
  const numbers: number[] = []
  for (const [index, file] of files.entries()) {
    const before = files.findLastIndex(
      (other, n) =>
        n < index && other.file.name === file.file.name && rowsAbove(other) + other.rows === rowsAbove(file),
    )
    numbers.push(before < 0 ? index : (numbers[before] ?? index))
  }
  return numbers
}
