import type { Block, Section } from '../../../writing/report/blocks.ts'
import { type BriefView, paragraph } from './brief-view.ts'
import { estimateRow, type FigureRow, figureTable } from './figure-table.ts'

/** The hold-out and the messages that are compared: why so many, and what they can show. */
export function experimentSection(view: BriefView): Section {
  const { words, plan } = view
  const { design, rollOut } = plan.numbers ?? {}
  const { test } = words
  const blocks: Block[] = [...view.why('holdout', 'variants')]
  if (design !== undefined) {
    const { againstHoldout, betweenVariants, spend, days, costs, teaches } = design
    const points = (value: number | undefined): string => (value === undefined ? words.none : view.points(value))
    const rows: FigureRow[] = [
      { label: test.holdout, value: view.share(design.holdout) },
      { label: test.variants, value: view.count(design.variants) },
      { label: test.againstHoldout, value: points(againstHoldout.effect) },
      ...(betweenVariants === undefined
        ? []
        : [{ label: test.betweenVariants, value: points(betweenVariants.effect) }]),
      ...(spend?.effect === undefined ? [] : [{ label: test.spend, value: view.money(spend.effect) }]),
      { label: test.days, value: view.figure(days.total, 'days') },
      estimateRow(view, test.costs, costs.orders, (value) => view.fewNumber(value)),
      { label: test.teaches, value: view.points(teaches.halfWidth) },
      { label: test.excludes, value: view.share(teaches.excludesNothing) },
      ...(rollOut === undefined ? [] : [{ label: test.best, value: view.share(rollOut.chanceOfBest) }]),
    ]
    blocks.push(figureTable(view, test.caption, rows))
  }
  if (rollOut !== undefined && rollOut.share < 1)
    blocks.push(paragraph(test.rollOut(view.count(rollOut.perVariant), view.money(rollOut.gain.profit)), 'note'))
  return { id: 'test', title: test.title, blocks }
}
