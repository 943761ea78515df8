/** A time of the record in the reader's own time zone, to the minute. */
export function moment(iso: string): string {
  const time = new Date(iso)
  const two = (value: number): string => String(value).padStart(2, '0')
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`
}

/** The same with the name of that time zone, for a time that somebody has to keep. */
export const momentWithZone = (iso: string): string =>
  `${moment(iso)} (${Intl.DateTimeFormat().resolvedOptions().timeZone})`
