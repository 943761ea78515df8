/**
 * How long a provider asks to wait, in milliseconds. Retry-After is a number of seconds or an HTTP date (RFC 9110, 10.2.3);
 * retry-after-ms, which OpenAI sends, is finer and counts for more.
 */
export function retryAfter(headers: { get: (name: string) => string | null }, now: number): number | undefined {
  const milliseconds = numberOf(headers.get('retry-after-ms'))
  if (milliseconds !== undefined) return milliseconds
  const given = headers.get('retry-after')
  const seconds = numberOf(given)
  if (seconds !== undefined) return seconds * 1000
  // Date.parse would take "-5" for a month; a date of HTTP names its day.
  const date = given !== null && /[a-z]/i.test(given) ? Date.parse(given) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined
}
