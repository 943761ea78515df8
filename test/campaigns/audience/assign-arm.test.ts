import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { armLimits, armSql, armsOf } from '../../../src/campaigns/audience/assign-arm.ts'
import { placeOf, placeSql, places } from '../../../src/campaigns/audience/place-of.ts'
import { duckdb, trino } from '../../../src/engine/dialect.ts'
import { openDuckDb } from '../../../src/engine/duckdb.ts'
import { vectors } from './vectors.ts'

const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 })
const variantsOf = (list: readonly number[]) => list.map((share, i) => ({ id: 'ABCDE'[i] ?? '', share }))

describe('the arm of a mailbox', () => {
  it('is the one of an independent implementation', () => {
    expect(vectors.places.map(({ parts }) => placeOf(parts))).toEqual(vectors.places.map(({ place }) => place))
    for (const { campaign, holdout, variants, limits, mailboxes } of vectors.arms) {
      expect(armLimits(holdout, variants)).toEqual(limits)
      const armOf = armsOf(campaign, holdout, variants)
      expect(mailboxes.map(({ mailbox }) => armOf(mailbox))).toEqual(mailboxes.map(({ arm }) => arm))
    }
  })

  it('is the same in DuckDB', async () => {
    const engine = await openDuckDb()
    try {
      for (const { campaign, holdout, variants, mailboxes } of vectors.arms) {
        await engine.load('boxes', [{ name: 'mailbox', values: mailboxes.map(({ mailbox }) => mailbox) }])
        const arm = armSql(duckdb, campaign, 'mailbox', armLimits(holdout, variants))
        const found = await engine.columns(
          `SELECT ${placeSql(duckdb, ['arm', campaign], 'mailbox')} AS place, ${arm} AS arm FROM boxes ORDER BY rowid`,
        )
        expect([...found.numbers('place')]).toEqual(mailboxes.map(({ place }) => place))
        expect(found.texts('arm')).toEqual(mailboxes.map((each) => each.arm))
      }
    } finally {
      engine.close()
    }
  })

  it('is written in the words of Trino', () => {
    expect(placeSql(trino, ['arm', "C'1"], 'mailbox')).toBe(
      "from_base(substr(to_hex(sha256(to_utf8('arm' || chr(31) || 'C''1' || chr(31) || mailbox))), 1, 13), 16)",
    )
  })

  it('has limits that rise to all places, whatever the shares', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9, noNaN: true }), shares, (holdout, list) => {
        const limits = armLimits(holdout, variantsOf(list)).map(({ below }) => below)
        expect(limits).toEqual(limits.toSorted((a, b) => a - b))
        expect(limits.at(-1)).toBe(places)
      }),
    )
  })

  it('is in each arm as often as its share says', () => {
    const armOf = armsOf('C5', 0.2, [
      { id: 'A', share: 0.75 },
      { id: 'B', share: 0.25 },
    ])
    const counts = { holdout: 0, A: 0, B: 0 }
    for (let i = 0; i < 20_000; i++) counts[armOf(`${i}@shop.example`) as keyof typeof counts]++
    expect(Math.abs(counts.holdout / 20_000 - 0.2)).toBeLessThan(0.01)
    expect(Math.abs(counts.A / 20_000 - 0.6)).toBeLessThan(0.012)
    expect(Math.abs(counts.B / 20_000 - 0.2)).toBeLessThan(0.01)
  })

  it('of one campaign tells nothing of that of another', () => {
    const [first, second] = ['C1', 'C2'].map((id) => armsOf(id, 0.5, [{ id: 'A', share: 1 }]))
    const boxes = Array.from({ length: 20_000 }, (_, i) => `${i}@shop.example`)
    const both = boxes.filter((box) => first?.(box) === 'holdout' && second?.(box) === 'holdout').length
    expect(Math.abs(both / boxes.length - 0.25)).toBeLessThan(0.012)
  })
})
