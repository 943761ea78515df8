import { evalAction } from '../../../actions/eval.ts'
import { formatShare } from '../../../facts/format-share.ts'
import { evalTexts as en } from '../../../language/en/eval.ts'
import type { Language } from '../../../language/language.ts'
import { evalTexts as zh } from '../../../language/zh/eval.ts'
import type { Score } from '../../../writing/evaluation/score.ts'
import { tableLines } from './table.ts'

const catalogues = { en, zh }

/** A table of scores for each prompt and language, and what is known of the judge. */
export function showEval(output: unknown, language: Language): string[] {
  const { model, judge, exam, results } = evalAction.output.parse(output)
  const say = catalogues[language]
  const tables = results.flatMap(({ prompt, language: of, scored }) => {
    const rows = scored.map(({ version, inForce, score, preference }) => [
      version === 'rule' ? say.rule : inForce ? say.inForce(version) : version,
      `${formatShare(score.holds)} (${score.held}/${score.lines})`,
      figure(score.readability, 0),
      figure(score.distinctness, 2),
      figure(score.specificity, 2),
      preference === undefined ? '–' : say.preference(preference),
      faultText(score, language),
    ])
    const { version, holds, readability, distinctness, specificity, preference, faults } = say.columns
    return [
      say.title(prompt, of, scored[0]?.score.sheets ?? 0),
      ...tableLines([[version, holds, readability, distinctness, specificity, preference, faults], ...rows]),
      '',
    ]
  })
  const judged = exam.map((mark) =>
    say.judge({
      model: judge ?? '',
      language: mark.language,
      passed: mark.passed,
      agreed: formatShare(mark.agreed / Math.max(1, mark.pairs)),
      found: formatShare(mark.found / Math.max(1, mark.planted)),
      wonByLength: formatShare(mark.wonByLength / Math.max(1, mark.padded)),
    }),
  )
  const isPreferred = results.some(({ scored }) => scored.some(({ preference }) => preference !== undefined))
  return [
    ...tables,
    say.holdsNote,
    ...(isPreferred ? [say.preferenceNote] : []),
    ...(isPreferred && judge === model ? [say.sameModel] : []),
    ...judged,
    ...(judge !== undefined && exam.length === 0 ? [say.noJudge(judge)] : []),
    ...(model === 'rule' ? [say.noModel] : []),
    model === 'rule' ? say.next.model : exam.length === 0 ? say.next.judge : say.next.improve,
  ]
}

const figure = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : value.toFixed(digits)

function faultText({ faults, sheets, answers }: Score, language: Language): string {
  const say = catalogues[language]
  const kinds = (Object.keys(say.kinds) as (keyof typeof say.kinds)[]).flatMap((kind) =>
    faults[kind] > 0 ? [`${say.kinds[kind]} ${faults[kind]}`] : [],
  )
  const found = [...(answers < sheets ? [say.unanswered(sheets - answers)] : []), ...kinds]
  return found.length === 0 ? '–' : found.join(', ')
}
