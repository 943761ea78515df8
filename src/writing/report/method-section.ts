import { toNatural } from '../../customers/segments/scale.ts'
import type { Scale } from '../../customers/segments/segmentation.ts'
import { faultOf, usualLimits } from '../../customers/segments/verdict.ts'
import { featureText } from '../../facts/feature-text.ts'
import { type Block, cell, narrowFold, type Section, type Table } from './blocks.ts'
import { capital, type View } from './view.ts'

/** How the segments were found, for those who want to judge or repeat it. */
export function methodSection(view: View): Section {
  const { report, words } = view
  const { segmentation } = report
  const { method } = words
  const features = words.join(segmentation.scales.map(({ feature }) => view.feature(feature.id)))
  const { training, crossValidated, folds, leaves, depth } = segmentation.fidelity
  const fidelity = method.fidelity(
    view.figure(training, 'share'),
    view.figure(crossValidated, 'share'),
    folds,
    leaves,
    depth,
  )
  const winsor =
    segmentation.winsor > 0 ? method.scales.note(view.figure(segmentation.winsor, 'share')) : method.scales.noteNone
  const blocks: Block[] = [
    {
      kind: 'text',
      tone: 'plain',
      text: [
        [method.intro(view.count(segmentation.customers), features, segmentation.k), whyThisNumber(view)].join(
          words.sentenceGap,
        ),
      ],
    },
    narrowFold(method.candidates.caption, [
      ...(segmentation.candidates.length > 0 ? [candidateTable(view)] : []),
      { kind: 'list', items: method.candidates.notes.map((note) => [note]) },
    ]),
    narrowFold(method.scales.caption, [scaleTable(view)]),
    { kind: 'text', tone: 'plain', text: [winsor] },
    { kind: 'text', tone: 'plain', text: [fidelity] },
    { kind: 'heading', level: 3, text: method.reproduce.title },
    reproductionTable(view),
  ]
  return { id: 'method', title: method.title, blocks }
}

/** Why this number of segments, as verdict.ts decides it; honest where every number has a fault. */
function whyThisNumber(view: View): string {
  const { candidates, customers, k } = view.report.segmentation
  const { why, candidates: words } = view.words.method
  const kept = candidates.find((candidate) => candidate.k === k)
  if (kept === undefined || kept.verdict === 'asked') return why.asked(k)
  const fault = faultOf(kept, customers, usualLimits)
  const scores = [score(kept.silhouette), score(kept.stability)] as const
  return fault === undefined ? why.chosen(k, ...scores) : why.mildest(k, words.verdicts[fault], ...scores)
}

/** A score between −1 and 1, to the two decimals at which candidates can be told apart. */
const score = (value: number): string => value.toFixed(2).replace('-', '−')

function candidateTable(view: View): Table {
  const words = view.words.method.candidates
  return {
    kind: 'table',
    caption: words.caption,
    columns: [
      { label: words.k },
      { label: words.inertia, numeric: true },
      { label: words.silhouette, numeric: true },
      { label: words.stability, numeric: true },
      { label: words.smallest, numeric: true },
      { label: words.largest, numeric: true },
      { label: words.verdict },
    ],
    rows: view.report.segmentation.candidates.map((candidate) => ({
      strong: candidate.k === view.report.segmentation.k,
      cells: [
        cell(String(candidate.k)),
        cell(view.count(candidate.inertia)),
        cell(score(candidate.silhouette)),
        cell(score(candidate.stability)),
        cell(view.figure(candidate.smallest, 'share')),
        cell(view.figure(candidate.largest, 'share')),
        cell(words.verdicts[candidate.verdict]),
      ],
    })),
    layout: 'scroll',
  }
}

function scaleTable(view: View): Table {
  const words = view.words.method.scales
  const { language, segmentation } = view.report
  const cut = segmentation.winsor > 0
  return {
    kind: 'table',
    caption: words.caption,
    columns: [
      { label: words.feature },
      { label: words.definition, wide: true },
      { label: words.transform },
      ...(cut ? [{ label: words.cutBelow, numeric: true }] : []),
      ...(cut ? [{ label: words.cutAbove, numeric: true }] : []),
    ],
    rows: segmentation.scales.map((scale) => ({
      cells: [
        cell(capital(view.feature(scale.feature.id))),
        cell(featureText(scale.feature.id, language).definition),
        cell(scale.feature.skewed ? words.log : words.plain),
        ...(cut ? [scale.low, scale.high] : []).map((limit) => cell(natural(view, scale, limit))),
      ],
    })),
    layout: 'restack',
  }
}

/** A limit is cut after the transform; a reader sees it in the feature’s own unit. */
function natural(view: View, scale: Scale, limit: number): string {
  return view.figure(toNatural({ ...scale, mean: 0, sd: 1 }, limit), view.unit(scale.feature.id))
}

function reproductionTable(view: View): Table {
  const { report, words } = view
  const names = words.method.reproduce
  const rows: [string, string][] = [
    [names.snapshot, report.snapshot],
    [names.segmentation, report.segmentation.version],
    [names.seed, String(report.segmentation.seed)],
    [names.version, report.shoal],
    ...(report.asOf === undefined ? [] : [[names.asOf, report.asOf] satisfies [string, string]]),
  ]
  return {
    kind: 'table',
    caption: names.sentence,
    columns: [{ label: names.what }, { label: names.value }],
    rows: rows.map(([name, value]) => ({ cells: [cell(name), cell(value)] })),
    layout: 'scroll',
  }
}
