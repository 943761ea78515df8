import { readRecords } from '../../customers/sources/read-records.ts'
import { ShoalError } from '../../workspace/errors.ts'

/** Names of the two columns, in lower case without spaces and punctuation. */
const names = {
  product: ['product', 'productcode', 'productid', 'sku', 'stockcode', 'code', '商品', '商品编号', '货号'],
  units: ['units', 'stock', 'quantity', 'qty', 'onhand', 'left', 'available', '库存', '数量', '件数'],
}

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/**
 * Units in stock by product code. Rows of one product add up; what is no number counts as none.
 * @throws ShoalError file/missing, stock/columns
 */
export function readStock(path: string): Map<string, number> {
  const [header = [], ...records] = readRecords(path)
  const place = (of: readonly string[]): number => header.findIndex((column) => of.includes(bare(column)))
  const [product, units] = [place(names.product), place(names.units)]
  if (product < 0 || units < 0) throw new ShoalError('stock/columns', { file: path, columns: header })
  const stock = new Map<string, number>()
  for (const record of records) {
    const code = (record[product] ?? '').trim()
    const left = Number((record[units] ?? '').replaceAll(/[\s,]/g, ''))
    if (code !== '') stock.set(code, (stock.get(code) ?? 0) + (Number.isFinite(left) ? left : 0))
  }
  return stock
}
