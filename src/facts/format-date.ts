import type { Language } from '../language/language.ts'

/** A day (YYYY-MM-DD) as a reader sees it: "9 December 2011", "2011年12月9日". Anything else comes back as it is. */
export function formatDate(day: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  // Day-month-year reads the same to British and American eyes; month/day in figures does not.
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  )
}
