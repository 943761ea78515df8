import type { Fact } from '../../../facts/fact.ts'
import type { CallResult } from '../call-result.ts'
import { rowFacts } from '../named-rows.ts'
import type { ShownName } from '../shown-names.ts'
import { type Held, heldPlace } from './held-place.ts'
import type { Claim } from './read-claims.ts'

/** Whether a claim is one of a place among others. */
export const isPlace = ({ kind }: Claim): boolean =>
  kind === 'top' || kind === 'bottom' || kind === 'rise-most' || kind === 'fall-most'

/** What a sentence says beside its claims. */
export interface Beside {
  names: readonly ShownName[]
  /** Facts whose figures stand in the sentence, and those that it says it rests on. */
  facts: readonly Fact[]
  calls: readonly CallResult[]
}

/** Holds a claim of place, comparison or change against the figures of the calls. */
export function holdClaim(claim: Claim, beside: Beside): Held {
  const held = claim.kind === 'open' ? 'open' : heldAs(claim, beside)
  if (!claim.denied || held === 'open') return held
  return held === 'holds' ? 'contradicted' : 'open'
}

function heldAs(claim: Claim, beside: Beside): Held {
  if (isPlace(claim)) return placeOf(claim, beside)
  const up = claim.kind === 'higher' || claim.kind === 'rise'
  const changes = beside.facts.flatMap((fact) => directionOf(fact) ?? [])
  const pair = pairOf(claim, beside)
  const known = changes.length > 0 ? changes : pair
  if (known.length === 0 || known.some((direction) => direction === 0)) return 'open'
  if (known.every((direction) => direction > 0 === up)) return 'holds'
  return known.every((direction) => direction > 0 !== up) ? 'contradicted' : 'open'
}

/** Which way a fact points by itself: a change by its sign, a comparison by its relation. */
function directionOf({ id, value, comparison }: Fact): number | undefined {
  if (id.endsWith('.change')) return Math.sign(value)
  return comparison === undefined ? undefined : comparison.relation === 'higher' ? 1 : -1
}

/** The signs of the differences of two rows that a sentence names, one for each measure that both have. Of a change over time the second is held against the first. */
function pairOf({ kind, start }: Claim, { names, calls }: Beside): number[] {
  const first = names.findLast((name) => name.end <= start) ?? names[0]
  const second = names.find((name) => name !== first && name.start >= (first?.end ?? 0))
  if (first === undefined || second === undefined) return []
  return calls.flatMap(({ call, result }) => {
    const [a, b] = [onlyRow(first, call), onlyRow(second, call)]
    if (a === undefined || b === undefined || a === b) return []
    const facts = rowFacts(result).filter(({ of }) => of === undefined)
    return facts
      .filter(({ row }) => row === a)
      .flatMap(({ fact, measure }) => {
        const other = facts.find((each) => each.row === b && each.measure === measure)
        if (other === undefined) return []
        const isChange = kind === 'rise' || kind === 'fall'
        return [Math.sign(isChange ? other.fact.value - fact.value : fact.value - other.fact.value)]
      })
  })
}

const onlyRow = ({ means }: ShownName, call: string): number | undefined => {
  const rows = means.find((each) => each.call === call)?.rows ?? []
  return rows.length === 1 ? rows[0] : undefined
}

/** Of several names a place is that of the one in its clause, the nearest of them; else of the one before it. */
export function subjectOf(claim: Claim, names: readonly ShownName[]): ShownName | undefined {
  const distance = (name: ShownName): number =>
    name.start >= claim.end ? name.start - claim.end : claim.start - name.end
  const inClause = names.filter(({ start }) => claim.clause.start <= start && start < claim.clause.end)
  return (
    inClause.toSorted((a, b) => distance(a) - distance(b))[0] ??
    names.findLast((each) => each.end <= claim.start) ??
    names.find((each) => each.start >= claim.end)
  )
}

/** The place of the row that a claim is about. */
function placeOf(claim: Claim, { names, calls, facts }: Beside): Held {
  const name = subjectOf(claim, names)
  const of = claim.kind === 'rise-most' || claim.kind === 'fall-most' ? 'change' : undefined
  const pole = claim.kind === 'top' || claim.kind === 'rise-most' ? 'top' : 'bottom'
  const decided = calls.flatMap(({ call, result }) => {
    const row = name && onlyRow(name, call)
    if (row === undefined) return []
    const cited = new Set(facts.map(({ id }) => id))
    const own = rowFacts(result).filter((each) => each.row === row && each.of === of)
    const told = own.filter(({ fact }) => cited.has(fact.id))
    return (told.length > 0 ? told : own).map((each) => heldPlace(pole, each, result))
  })
  if (decided.length === 0) return ranked(pole, facts)
  if (decided.every((held) => held === 'holds')) return 'holds'
  return decided.every((held) => held === 'contradicted') ? 'contradicted' : 'open'
}

/** A fact that knows its place itself. */
function ranked(pole: 'top' | 'bottom', facts: readonly Fact[]): Held {
  const places = facts.flatMap(({ rank }) => (rank?.clear === true ? [rank] : []))
  if (places.length !== 1) return 'open'
  return places.every(({ place, of }) => place === (pole === 'top' ? 1 : of)) ? 'holds' : 'contradicted'
}
