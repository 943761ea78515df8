import { formatFigure } from '../../facts/format.ts'
import { formatShare } from '../../facts/format-share.ts'
import { numberWords as en } from '../../language/en/campaign-numbers.ts'
import type { Language } from '../../language/language.ts'
import { numberWords as zh } from '../../language/zh/campaign-numbers.ts'
import type { Reason } from '../campaign.ts'
import type { StockRisk } from '../economics/stock-risk.ts'
import type { PlannedProduct } from '../strategy/choose-products.ts'

const catalogues = { en, zh }

/** From this chance on a product is said to run out. */
const likely = 0.1

/** Which of the products that are named may run out within the horizon. */
export function stockReason({ products }: StockRisk, named: readonly PlannedProduct[]): Reason {
  const short = products.filter(({ chanceShort = 0 }) => chanceShort >= likely)
  const text = (language: Language): string => {
    const words = catalogues[language]
    if (short.length === 0) return words.stockFine
    const join = language === 'zh' ? '；' : '; '
    return words.stock(
      short
        .map(({ product, expected, stock = 0, chanceShort = 0 }) => {
          const name = named.find((one) => one.product === product)?.name ?? product
          return words.short(
            name,
            formatFigure(Math.round(expected), 'items', language),
            formatFigure(stock, 'items', language),
            formatShare(chanceShort),
          )
        })
        .join(join),
    )
  }
  return {
    choice: 'stock',
    rule: short.length === 0 ? 'stock.enough' : 'stock.short',
    text: { en: text('en'), zh: text('zh') },
    facts: [],
    learnings: [],
  }
}
