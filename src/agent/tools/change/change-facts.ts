import type { Fact } from '../../../facts/fact.ts'
import { type FigureUnit, localizeFigure } from '../../../facts/format.ts'
import { changeTexts as en } from '../../../language/en/chat-change.ts'
import type { Localized } from '../../../language/language.ts'
import { changeTexts as zh } from '../../../language/zh/chat-change.ts'
import type { Change } from '../../../questions/change/change.ts'
import { inBoth } from '../in-both.ts'
import { signedFigure } from '../signed-figure.ts'
import { toolFact } from '../tool-fact.ts'

export const say = inBoth(en, zh)

/** The unit in which a measure of the catalogue is shown. */
export const shownUnit = (unit: string): FigureUnit => units.find((each) => each === unit) ?? 'number'

const units: readonly FigureUnit[] = ['customers', 'orders', 'items', 'products', 'money', 'days', 'share', 'number']

/** A difference of a measure with its sign; of a share in points. */
export function shownDifference({ unit, currency }: Pick<Change, 'unit' | 'currency'>, value: number): Localized {
  if (unit !== 'share') return signedFigure(value, shownUnit(unit), currency)
  const points = signedFigure(value * 100, 'number')
  return { en: en.points(points.en), zh: zh.points(points.zh) }
}

/** How a factor's own figure is shown: customers and orders as such, a price as money. */
export const factorUnit = (factor: string): FigureUnit =>
  factor === 'buyers' ? 'customers' : factor === 'price-per-unit' || factor === 'returned' ? 'money' : 'number'

/** Every figure of a change as a fact: both periods, the difference, what is usual, and all contributions. */
export function changeFacts(change: Change): Map<string, Fact> {
  const { label, unit, currency, before, after, difference, days, againstDays } = change
  const fact = (given: Pick<Fact, 'id' | 'label' | 'value'> & Partial<Fact>): Fact =>
    toolFact(
      change.snapshot,
      {
        unit: factUnit(unit),
        kind: 'total',
        better: change.better,
        window: days,
        customers: change.customers,
        ...given,
      },
      currency,
    )
  const named = (what: (words: typeof en) => (name: string) => string): Localized => ({
    en: what(en)(label.en),
    zh: what(zh)(label.zh),
  })
  const contribution = (id: string, of: Localized, value: number): Fact =>
    fact({
      id,
      label: { en: en.contribution(of.en), zh: zh.contribution(of.zh) },
      value,
      display: shownDifference(change, value),
    })
  const facts = [
    fact({ id: 'before', label: named((words) => words.before), value: before, window: againstDays }),
    fact({ id: 'after', label: named((words) => words.after), value: after }),
    fact({
      id: 'difference',
      label: named((words) => words.difference),
      value: difference,
      display: withoutSign(shownDifference(change, difference)),
    }),
    ...(before > 0 && unit !== 'share'
      ? [
          fact({
            id: 'relative',
            label: named((words) => words.relative),
            value: after / before - 1,
            unit: 'share',
            kind: 'rate',
            display: signedFigure(after / before - 1, 'share'),
          }),
        ]
      : []),
    ...(change.usual === undefined
      ? []
      : [
          fact({
            id: 'usual',
            label: say((words) => words.usual),
            value: change.usual.spread,
            unit: 'share',
            kind: 'rate',
          }),
        ]),
    ...change.factors.flatMap(({ factor, label: name, ...moved }) => [
      contribution(`factor.${factor}`, name, moved.contribution),
      ...(['before', 'after'] as const).flatMap((period) => {
        const value = moved[period]
        const display = value === null ? undefined : localizeFigure(value, factorUnit(factor), currency)
        return value === null || display === undefined
          ? []
          : [
              fact({
                id: `factor.${factor}.${period}`,
                label: name,
                value,
                unit: factFactorUnit(factor),
                kind: 'mean',
                display,
              }),
            ]
      }),
    ]),
    ...netOf(change).map((net) =>
      contribution(
        'factor.net',
        say((words) => words.net),
        net,
      ),
    ),
    ...(change.turnover === undefined
      ? []
      : (['gained', 'lost', 'kept'] as const).map((who) => ({
          ...contribution(
            `turnover.${who}`,
            say((words) => words[who]),
            change.turnover?.[who].contribution ?? 0,
          ),
          ...(who === 'kept' ? {} : { display: plainMoney(change, change.turnover?.[who].contribution ?? 0) }),
          customers: change.turnover?.[who].customers ?? 0,
        }))),
    ...change.by.flatMap(({ dimension, label: by, parts, within, between }) => [
      ...parts.map((part, index) =>
        contribution(
          `by.${dimension}.${index + 1}`,
          { en: en.ofPart(part.label.en, by.en), zh: zh.ofPart(part.label.zh, by.zh) },
          part.contribution,
        ),
      ),
      ...(within === undefined
        ? []
        : [
            contribution(
              `by.${dimension}.within`,
              say((words) => words.withinGroups),
              within,
            ),
          ]),
      ...(between === undefined
        ? []
        : [
            contribution(
              `by.${dimension}.between`,
              say((words) => words.mix),
              between,
            ),
          ]),
    ]),
  ]
  return new Map(facts.map((each) => [each.id, each]))
}

const plainMoney = ({ unit, currency }: Pick<Change, 'unit' | 'currency'>, value: number): Localized =>
  localizeFigure(Math.abs(value), shownUnit(unit), currency)

/** What was bought and what was returned taken together, where both moved so much against each other that either alone misleads. */
function netOf({ factors, difference }: Change): number[] {
  const returned = factors.find(({ factor }) => factor === 'returned')
  if (returned === undefined) return []
  const [bought] = factors
    .filter(({ factor }) => factor !== 'returned')
    .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  if (bought === undefined || bought.contribution * returned.contribution >= 0) return []
  const [small, large] = [returned, bought].map(({ contribution }) => Math.abs(contribution)).sort((a, b) => a - b)
  const isLarge = (small ?? 0) > (large ?? 0) / 2 && (small ?? 0) > 2 * Math.abs(difference)
  return isLarge ? [bought.contribution + returned.contribution] : []
}

const factUnit = (unit: string): Fact['unit'] => {
  const shown = shownUnit(unit)
  return shown === 'categories' ? 'number' : shown
}

const factFactorUnit = (factor: string): Fact['unit'] => {
  const unit = factorUnit(factor)
  return unit === 'categories' ? 'number' : unit
}

const withoutSign = ({ en: english, zh: chinese }: Localized): Localized => ({
  en: english.slice(1),
  zh: chinese.slice(1),
})
