import type { Fact } from '../../../facts/fact.ts'
import type { CallResult } from '../call-result.ts'
import { type RowFact, rowFacts } from '../named-rows.ts'
import type { ShownName } from '../shown-names.ts'
import type { Claim } from './read-claims.ts'

/** What a sentence says beside its claims. */
export interface Beside {
  names: readonly ShownName[]
  /** Facts whose figures stand in the sentence, and those that it says it rests on. */
  facts: readonly Fact[]
  calls: readonly CallResult[]
}

/** Whether a claim is borne out by the figures, contradicted by them, or nothing that they can decide. */
export type Held = 'holds' | 'contradicted' | 'open'

/** Holds a claim of place, comparison or change against the figures of the calls. */
export function holdClaim(claim: Claim, beside: Beside): Held {
  const held = claim.kind === 'open' ? 'open' : heldAs(claim, beside)
  if (!claim.denied || held === 'open') return held
  return held === 'holds' ? 'contradicted' : 'open'
}

function heldAs(claim: Claim, beside: Beside): Held {
  if (claim.kind === 'top' || claim.kind === 'bottom') return placeOf(claim, beside)
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

/** The place of the row that is named next before the claim, else next after it. */
function placeOf(claim: Claim, { names, calls, facts }: Beside): Held {
  const name = names.findLast((each) => each.end <= claim.start) ?? names.find((each) => each.start >= claim.end)
  const decided = calls.flatMap(({ call, result }) => {
    const row = name && onlyRow(name, call)
    if (row === undefined) return []
    const rows = rowFacts(result)
    const cited = new Set(facts.map(({ id }) => id))
    const own = rows.filter((each) => each.row === row && each.of === undefined)
    const told = own.filter(({ fact }) => cited.has(fact.id))
    return (told.length > 0 ? told : own).map((each) => isAt(claim.kind, each, rows, result))
  })
  if (decided.length === 0) return ranked(claim, facts)
  if (decided.every((held) => held === 'holds')) return 'holds'
  return decided.every((held) => held === 'contradicted') ? 'contradicted' : 'open'
}

/** A fact that knows its place itself. */
function ranked({ kind }: Claim, facts: readonly Fact[]): Held {
  const places = facts.flatMap(({ rank }) => (rank?.clear === true ? [rank] : []))
  if (places.length === 0 || places.length > 1) return 'open'
  return places.every(({ place, of }) => place === (kind === 'top' ? 1 : of)) ? 'holds' : 'contradicted'
}

function isAt(
  kind: Claim['kind'],
  { fact, measure }: RowFact,
  rows: readonly RowFact[],
  result: CallResult['result'],
): Held {
  const values = rows.filter((each) => each.measure === measure && each.of === undefined).map((each) => each.fact.value)
  if (values.length < 2) return 'open'
  const isBest =
    kind === 'top' ? values.every((value) => value <= fact.value) : values.every((value) => value >= fact.value)
  if (!isBest) return 'contradicted'
  // Rows that a limit or the privacy threshold left out may lie beyond those that are shown.
  const { query } = result.how
  const asked = query?.order?.direction ?? 'desc'
  const byMeasure = (query?.order?.by ?? query?.measures[0]) === measure
  const isWhole = result.rows <= values.length && result.withheld === 0
  const fromThatEnd = byMeasure && (asked === 'desc') === (kind === 'top') && result.withheld === 0
  return isWhole || fromThatEnd ? 'holds' : 'open'
}
