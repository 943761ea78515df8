/** An id that is short and of digits alone stands in many figures; there it tells of nobody. */
const isTelling = (trace: string): boolean => trace.length >= 4 || /\D/.test(trace)

/**
 * Whether a person is named in what was kept, however deep.
 * @param traces ids, mailboxes and whatever else leads to the person
 */
export function namesPerson(traces: readonly string[]): (kept: unknown) => boolean {
  const patterns = traces.filter((trace) => trace.trim() !== '').map((trace) => patternOf(trace.trim()))
  return (kept) => patterns.some((names) => standsIn(kept, names))
}

/** Whether a text names the person: as a word of its own, or, where that could be any figure, as the whole text or after a word that asks for a customer. */
function patternOf(trace: string): (text: string) => boolean {
  const escaped = trace.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const word = new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'i')
  if (isTelling(trace)) return (text) => word.test(text)
  const asked = new RegExp(
    `(?:customer|client|id|number|no\\.?|客户|顾客|会员|编号)\\s*[#:：]?\\s*'?${escaped}(?![A-Za-z0-9])`,
    'i',
  )
  return (text) => text.trim() === trace || asked.test(text)
}

function standsIn(value: unknown, names: (text: string) => boolean): boolean {
  if (typeof value === 'string') return names(value)
  if (typeof value === 'number') return names(String(value))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, member]) => names(key) || standsIn(member, names))
}
