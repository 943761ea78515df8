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
  return formatter(locales[language], code, decimals).format(value)
}

const formatters = new Map<string, Intl.NumberFormat>()

/** A formatter costs far more to make than to use. */
function formatter(locale: string, code: string | undefined, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${code} ${decimals}`
  const made =
    formatters.get(key) ??
    new Intl.NumberFormat(locale, {
      ...(code === undefined ? {} : { style: 'currency', currency: code }),
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
  formatters.set(key, made)
  return made
}
