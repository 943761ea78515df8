import { describe, expect, it } from 'vitest'
import { openGuard } from '../../../src/questions/privacy/open-guard.ts'
import { asked, type Line, newState } from './small-shop.ts'

const talk = { ledger: 'talk:1', lifted: false }

/** 60 customers of whom 30 are French and 5 Maltese; each orders on two days. Customers 0 to 2 order on day 30 besides. */
const lines: Line[] = [
  ...Array.from({ length: 60 }, (_, customer) =>
    [1, 1 + (customer % 28)].map((day) => ({
      customer,
      country: customer < 30 ? 'France' : customer < 55 ? 'Spain' : 'Malta',
      day,
      amount: 10 + customer,
    })),
  ).flat(),
  ...[0, 1, 2].map((customer) => ({ customer, country: 'France', day: 30, amount: 100 })),
]
const total = (some: readonly Line[], ...measures: string[]) => asked(some, measures).figures
const where = (keep: (line: Line) => boolean): Line[] => lines.filter(keep)

describe('a talk', () => {
  it.each([
    ['two windows that differ by a day on which three bought', where(({ day }) => day < 30), lines],
    ['everybody, then everybody but a customer', lines, where(({ customer }) => customer !== 7)],
    ['is and is-not', lines, where(({ country }) => country !== 'Malta')],
    [
      'a threshold moved by a customer',
      where(({ customer }) => customer >= 30),
      where(({ customer }) => customer >= 31),
    ],
  ])('does not tell both of: %s', (_, first, second) => {
    const guard = openGuard(newState(), 20)
    expect(guard.hold(total(first, 'revenue'), talk).total).toBeUndefined()
    expect(guard.hold(total(second, 'revenue'), talk).total).toBe('difference')
  })

  it('tells again what it told, and what differs by enough customers', () => {
    const guard = openGuard(newState(), 20)
    expect(guard.hold(total(lines, 'revenue'), talk).total).toBeUndefined()
    expect(guard.hold(total(lines, 'revenue'), talk).total).toBeUndefined()
    expect(
      guard.hold(
        total(
          where(({ country }) => country === 'France'),
          'revenue',
        ),
        talk,
      ).total,
    ).toBeUndefined()
  })

  it('never tells of fewer than the threshold', () => {
    const guard = openGuard(newState(), 20)
    expect(
      guard.hold(
        total(
          where(({ country }) => country === 'Malta'),
          'revenue',
        ),
        talk,
      ).total,
    ).toBe('few-customers')
  })

  it('takes an average to tell its sum, since a count beside it gives it away', () => {
    const guard = openGuard(newState(), 20)
    expect(guard.hold(total(lines, 'average-order-value', 'orders'), talk).total).toBeUndefined()
    expect(
      guard.hold(
        total(
          where(({ day }) => day < 30),
          'revenue',
        ),
        talk,
      ).total,
    ).toBe('difference')
  })

  it('keeps a second row back where the total would give one away', () => {
    const { keys, figures } = asked(lines, ['revenue'], ({ country }) => country)
    const guard = openGuard(newState(), 20)
    const { keptBack, total: ofTotal } = guard.hold(figures, talk)
    expect([...keptBack].map(([row, reason]) => [keys[row], reason])).toEqual([['Malta', 'few-customers']])
    expect(ofTotal).toBe('difference')
    expect(guard.hold(total(lines, 'revenue'), talk).total).toBe('difference')
  })

  it('adds up rows of an answer before it tells their whole', () => {
    const guard = openGuard(newState(), 20)
    const { figures } = asked(
      where(({ country }) => country !== 'Malta'),
      ['revenue'],
      ({ country }) => country,
    )
    expect(guard.hold({ ...figures, totals: [] }, talk).keptBack.size).toBe(0)
    expect(
      guard.hold(
        total(
          where(({ customer }) => customer < 56),
          'revenue',
        ),
        talk,
      ).total,
    ).toBe('difference')
  })

  it('tells only what is shown: a top 1, then a top 2 of three, cannot be taken from the total', () => {
    const { keys, figures } = asked(lines, ['revenue'], ({ country }) => country)
    const guard = openGuard(newState(), 20)
    const row = (key: string) => keys.indexOf(key)
    expect(guard.hold({ ...figures, rows: [row('France')] }, talk)).toEqual({ keptBack: new Map(), total: undefined })
    const second = guard.hold({ ...figures, rows: [row('France'), row('Spain')] }, talk)
    expect([...second.keptBack]).toEqual([[row('Spain'), 'difference']])
  })
})

describe('the ledger', () => {
  it('is known to another process, and is one per talk', () => {
    const state = newState()
    openGuard(state, 20).hold(total(lines, 'revenue'), talk)
    const other = openGuard(state, 20)
    const oneLess = total(
      where(({ customer }) => customer !== 7),
      'revenue',
    )
    expect(other.hold(oneLess, talk).total).toBe('difference')
    expect(other.hold(oneLess, { ...talk, ledger: 'talk:2' }).total).toBeUndefined()
  })

  it('tells nothing new when it is full, and what is known still', () => {
    const guard = openGuard(newState(), 20, 150)
    expect(guard.hold(total(lines, 'revenue'), talk).total).toBeUndefined()
    expect(
      guard.hold(
        total(
          where(({ country }) => country === 'France'),
          'revenue',
        ),
        talk,
      ).total,
    ).toBe('full')
    expect(guard.hold(total(lines, 'revenue'), talk).total).toBeUndefined()
  })

  it('is lifted by the person at the machine', () => {
    const guard = openGuard(newState(), 20)
    expect(
      guard.hold(
        total(
          where(({ customer }) => customer === 1),
          'revenue',
        ),
        { ...talk, lifted: true },
      ).total,
    ).toBeUndefined()
  })
})
