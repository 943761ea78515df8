/** How many seconds one unit of a duration is, by the column's name: seconds unless it says otherwise. */
export function secondsPerUnit(header: string): number {
  const name = header.toLowerCase()
  if (/ms\b|msec|milli|毫秒/.test(name)) return 0.001
  if (/min|分/.test(name)) return 60
  return /hour|hrs?\b|小时/.test(name) ? 3600 : 1
}
