import { join } from 'node:path'
import { copyTo } from '../../engine/copy-to.ts'
import type { Engine } from '../../engine/engine.ts'
import { filePath } from '../../engine/sql.ts'
import type { CleaningRules } from '../../workspace/config.ts'
import type { Layout } from '../sources/layouts/layout.ts'
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
 * @returns the rows without these, and how many they are; undefined where there are none
 */
export async function withoutSuperseded(
  engine: Engine,
  lines: OrderLines,
): Promise<{ raw: RawSet; count: RejectCount } | undefined> {
  const { raw, reading } = lines
  const { order, product, description } = reading.mapping
  if (raw.files.length < 2 || order === undefined) return undefined
  const item = [product, description].flatMap((header) => (header === undefined ? [] : [present(raw.headers, header)]))
  const path = join(raw.folder, supersededFile)
  await engine.run(
    copyTo(
      `WITH rows AS (SELECT place, place // ${fileStride} AS file, ${present(raw.headers, order)} AS order_id,
          hash(${item.length === 0 ? "''" : item.join(', ')}) AS item, ${rowHash(raw.headers)} AS whole FROM (${rawRows(raw)})),
        files AS (SELECT place // ${fileStride} AS file, min(place) AS first, max(place) AS last,
          row_number() OVER (ORDER BY max(time) NULLS FIRST, file) AS rank FROM (${typedRows(lines)}) GROUP BY file),
        several AS (SELECT order_id FROM rows WHERE order_id IS NOT NULL GROUP BY order_id HAVING count(DISTINCT file) > 1),
        forms AS (SELECT order_id, file, min(place) AS first, max(place) AS last, list(DISTINCT item) AS items, list_sort(list(whole)) AS whole
          FROM rows SEMI JOIN several USING (order_id) GROUP BY ALL),
        ranked AS (SELECT forms.*, rank, forms.first = files.first AS begins, forms.last = files.last AS ends FROM forms JOIN files USING (file)),
        old AS (SELECT DISTINCT a.order_id, a.file FROM ranked a JOIN ranked b USING (order_id)
          WHERE a.rank < b.rank AND a.whole <> b.whole AND list_has_any(a.items, b.items)
            AND NOT (a.ends AND b.begins) AND NOT (a.begins AND b.ends))
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
    : { raw: { ...raw, without: path }, count: { reason: 'replaced-order', rows, places: placesOf(row?.['places']) } }
}
