/** How many seconds one unit of a duration is, by the words in the column's name: seconds unless it says otherwise. */
export function secondsPerUnit(header: string): number {
  const name = header.toLowerCase()
  if (/ms$|msec|milli|毫秒/.test(name)) return 0.001
  if (/sec|秒/.test(name)) return 1
  if (/minute|mins?$|(?:^|[^a-z])mins?(?:[^a-z]|$)|分/.test(name)) return 60
  return /hour|(?:^|[^a-z])hrs?(?:[^a-z]|$)|小时/.test(name) ? 3600 : 1
}
