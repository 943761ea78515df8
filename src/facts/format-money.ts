import type { Language } from '../language/language.ts'
import { currencyCode, moneyDecimals } from './currency.ts'

const locales = { en: 'en', zh: 'zh-CN' }

/**
 * An amount as a reader sees it: "£1,254" from 100 on, "£12.50" below. Without a known currency the number stands
 * alone, with two decimals up to 1,000.
 */
export function formatMoney(value: number, language: Language, currency?: string): string {
  const code = currencyCode(currency)
  const decimals = moneyDecimals(value, currency)
  return new Intl.NumberFormat(locales[language], {
    ...(code === undefined ? {} : { style: 'currency', currency: code }),
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value)
}
