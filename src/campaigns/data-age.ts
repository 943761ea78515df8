/** From so many days on the data of a campaign are called old. */
const old = 60

const dayLength = 86_400_000

/** Days from the day that data end on to another, where they are so many that a reader must know; else undefined. */
export function dataAge(asOf: string | undefined, now: Date): number | undefined {
  if (asOf === undefined) return undefined
  const days = Math.floor((now.getTime() - Date.parse(asOf)) / dayLength)
  return days > old ? days : undefined
}
