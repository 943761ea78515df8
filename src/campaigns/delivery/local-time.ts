const formats = new Map<string, Intl.DateTimeFormat>()

/** The format of a zone; of one that nobody knows that of another. */
function formatOf(zone: string, otherwise: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  let format: Intl.DateTimeFormat
  try {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
  } catch {
    format = zone === otherwise ? formatOf('UTC', 'UTC') : formatOf(otherwise, 'UTC')
  }
  formats.set(zone, format)
  return format
}

/**
 * Day (YYYY-MM-DD) and minute of the day of a time in a zone.
 * @param otherwise zone to take where the other is none
 */
export function localTime(at: number, zone: string, otherwise = 'UTC'): { day: string; minute: number } {
  const parts = new Map(
    formatOf(zone, otherwise)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const of = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? ''
  return { day: `${of('year')}-${of('month')}-${of('day')}`, minute: Number(of('hour')) * 60 + Number(of('minute')) }
}
