/** What may stand beside an amount: a currency’s sign or code. */
const unit = /^(?:[$€£¥￥₹元]|[A-Z]{3})\s*|\s*(?:[$€£¥￥₹元]|[A-Z]{3})$/g
const english = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/
const european = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/

/**
 * What reads the numbers of a column, to six decimals; undefined of a cell that holds none. Whether 1.234 is a thousand follows from all values:
 * the way of writing that reads most of them, English on a tie.
 */
export function numberColumn(values: readonly string[]): (cell: string) => number | undefined {
  const bare = values.map(bareNumber)
  const read = (style: RegExp): number => bare.filter((value) => style.test(value)).length
  const isEuropean = read(european) > read(english)
  return (cell) => {
    const text = bareNumber(cell)
    if (!(isEuropean ? european : english).test(text)) return undefined
    const plain = isEuropean ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '')
    const number = Math.round(Number(plain) * 1e6) / 1e6
    return Math.abs(number) <= 1e9 ? number : undefined
  }
}

const bareNumber = (cell: string): string => cell.trim().replace(unit, '').trim()
