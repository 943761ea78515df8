import type { Fact } from './fact.ts'
import type { FactDraft } from './fact-draft.ts'
import { roundFigure } from './round-figure.ts'

/** Products and values are listed per segment as far as they matter there, so a place among the segments has no meaning. */
const isRanked = ({ id, kind }: Fact): boolean =>
  kind !== 'quantile' && (!id.includes(':') || id.startsWith('attribute:'))

/** Gives each fact its place among the segments where all of them have it: 1 = highest as shown, equal figures share it. */
export function rankFacts(sheets: FactDraft[][], currency: string | undefined): FactDraft[][] {
  const byId = Map.groupBy(
    sheets.flatMap((sheet) => sheet.map((draft) => draft.fact)),
    (fact) => fact.id,
  )
  return sheets.map((sheet) =>
    sheet.map((draft) => {
      const rivals = byId.get(draft.fact.id) ?? []
      if (!isRanked(draft.fact) || rivals.length !== sheets.length || sheets.length < 2) return draft
      return { ...draft, fact: { ...draft.fact, rank: placeOf(draft.fact, rivals, currency) } }
    }),
  )
}

function placeOf(fact: Fact, rivals: Fact[], currency: string | undefined): NonNullable<Fact['rank']> {
  const shown = (candidate: Fact): number => roundFigure(candidate.value, candidate.unit, currency)
  const place = 1 + rivals.filter((rival) => shown(rival) > shown(fact)).length
  const clear = rivals.every((rival) => rival === fact || isApart(fact, rival, shown))
  return { place, of: rivals.length, ...(clear ? { clear } : {}) }
}

/** Counted figures are apart where they look different, estimates where their intervals do not overlap. */
function isApart(a: Fact, b: Fact, shown: (fact: Fact) => number): boolean {
  if (shown(a) === shown(b)) return false
  if (a.interval === undefined || b.interval === undefined) return true
  return a.interval.low > b.interval.high || a.interval.high < b.interval.low
}
