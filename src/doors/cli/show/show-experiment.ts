import { experiment } from '../../../actions/experiment.ts'
import { type ExperimentTexts, experiment as en } from '../../../language/en/experiment.ts'
import type { Language } from '../../../language/language.ts'
import { experiment as zh } from '../../../language/zh/experiment.ts'

const texts: Record<Language, ExperimentTexts> = { en, zh }

/** What an experiment comes to, a sentence a line, and where its report is. */
export function showExperiment(output: unknown, language: Language): string[] {
  const { sentences, files, report } = experiment.output.parse(output)
  const say = texts[language]
  const [first = ''] = files.filter((file) => file.endsWith(`.${language}.html`))
  return [
    say.title(report.file),
    say.facts.units(String(report.units), report.arms.map(({ arm, units }) => `${arm} ${units}`).join(', ')),
    ...('unknown' in report.ratio ? [say.noPlan] : []),
    '',
    ...sentences,
    '',
    ...files.map(say.written),
    say.next(first),
  ]
}
