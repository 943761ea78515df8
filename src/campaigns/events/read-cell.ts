/** A cell that says yes or no; undefined where it says neither. */
export function flagIn(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase()
  if (['1', 'true', 'yes', 'y', 'x', '是'].includes(word)) return true
  return ['0', 'false', 'no', 'n', '否'].includes(word) ? false : undefined
}

/** An address of a page, or part of it where it is longer than any; whatever else a cell holds is none. */
export const linkIn = (cell: string): string | undefined =>
  /^https?:$/.test(URL.parse(cell.trim())?.protocol ?? '') ? cell.trim().slice(0, 2000) : undefined

/** A user agent as far as it tells anything. */
export const agentIn = (text: string): string => text.slice(0, 300)

/** The campaign that a link names, as shops mark their links. */
export const utmIn = (link: string | undefined): string | undefined =>
  (link === undefined ? undefined : URL.parse(link)?.searchParams.get('utm_campaign')) || undefined
