/** Seconds since 1970 as ISO; undefined where they are no time. */
export function isoOfSeconds(seconds: number): string | undefined {
  const at = new Date(seconds * 1000)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}
