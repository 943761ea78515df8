import { type Claim, type Finding, textOf } from './claim.ts'

/** Half sentences, and sentences without beginning or end. */
export function wholeFaults(claim: Claim): Finding[] {
  const text = textOf(claim).trim()
  const fault = (reason: string): Finding[] => [{ rule: 'whole', claim, reason }]
  if (text.length === 0) return fault('is empty')
  if (claim.kind === 'line') return []
  const length = claim.language === 'en' ? text.split(/\s+/).length : [...text].length
  if (length < (claim.language === 'en' ? 3 : 5)) return fault('is no whole sentence')
  if (!/[.!?。！？][”"’)）]?$/.test(text)) return fault('does not end')
  if (claim.language === 'en' && /^\p{Ll}/u.test(claim.parts[0] === text ? text : String(claim.parts[0])))
    return fault('does not begin with a capital')
  const opened = [...text.matchAll(/[（(“]/g)].length
  const closed = [...text.matchAll(/[）)”]/g)].length
  return opened === closed ? [] : fault('a bracket or quotation mark stands alone')
}
