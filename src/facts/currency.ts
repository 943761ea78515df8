const known = new Set(Intl.supportedValuesOf('currency'))

/** Decimals of an amount: whole from 100 on; below as the currency has them. A nameless currency: two up to 1,000. */
export function moneyDecimals(value: number, currency: string | undefined): number {
  const code = currencyCode(currency)
  const limit = code === undefined ? 1000 : 100
  if (Math.round(Math.abs(value) * 100) >= limit * 100) return 0
  if (code === undefined) return 2
  return ownDecimals(code)
}

const decimalsByCode = new Map<string, number>()

/** Decimals that the currency itself has: none for the yen, two for the pound. */
function ownDecimals(code: string): number {
  const remembered = decimalsByCode.get(code)
  if (remembered !== undefined) return remembered
  const options = new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
  const decimals = options.maximumFractionDigits ?? 2
  decimalsByCode.set(code, decimals)
  return decimals
}

/** The ISO code of a currency that can be shown with its sign. */
export function currencyCode(currency: string | undefined): string | undefined {
  const code = currency?.toUpperCase()
  return code !== undefined && known.has(code) ? code : undefined
}
