import { check } from '../../../actions/check.ts'
import { models } from '../../../actions/models.ts'
import { personas } from '../../../actions/personas.ts'
import { planText } from '../../../actions/plan-text.ts'
import { privacy } from '../../../actions/privacy.ts'
import { writingTexts } from '../../../actions/writing-texts.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language } from '../../../language/language.ts'

/** What was written, by whom, and what is missing. */
export function showPersonas(output: unknown, language: Language): string[] {
  const done = personas.output.parse(output)
  const say = writingTexts[language].personas
  const { plan, files, failed, left, leftOut, model, sentences, written, waiting, batches } = done
  const [file] = files
  if (waiting > 0) return [say.byModel(model, written, plan.done), say.waiting(waiting, batches), say.nextOnce]
  if (file === undefined)
    return [model === 'rule' ? say.planByRule(plan.items) : planText(plan, language), say.only, say.nextPlan]
  const codes = [...new Set(failed.map(({ code }) => code))].join(', ')
  return [
    model === 'rule' ? say.byRule(plan.items) : say.byModel(model, written, plan.done),
    ...(model === 'rule' ? [] : [say.sentences(sentences)]),
    ...(failed.length === 0 ? [] : [say.failed(failed.length, codes)]),
    ...(left === 0 ? [] : [say.left(left)]),
    ...(leftOut.length === 0 ? [] : [say.leftOut(leftOut.length, largest(leftOut))]),
    ...files.map((path) => `  ${path}`),
    say.next(file),
  ]
}

/** What does not hold in a text, line by line. */
export function showCheck(output: unknown, language: Language): string[] {
  const { file, segment, sentences, faults } = check.output.parse(output)
  const say = writingTexts[language].check
  if (faults.length === 0) return [say.holds(file, segment, sentences)]
  const lines = [...Map.groupBy(faults, ({ line, sentence }) => `${line}\n${sentence}`).values()].flatMap((of) => [
    say.sentence(of[0]?.line ?? 0, of[0]?.sentence ?? ''),
    ...of.map(({ reason }) => `  ${reason}`),
  ])
  return [...lines, say.faults(faults.length, sentences, segment)]
}

/** Exactly what a model would be sent. */
export function showPrivacy(output: unknown, language: Language): string[] {
  const told = privacy.output.parse(output)
  const say = writingTexts[language].privacy
  return [
    told.models.length === 0 ? say.nobody : say.models(told.models),
    say.values(told.values),
    say.withheld(told.withheld, told.minCustomers),
    say.later,
    ...told.requests.flatMap(({ group, segment, purpose, prompt, messages }) => [
      '',
      say.request(group === undefined ? segment : `${group}/${segment}`, purpose, prompt),
      ...messages.flatMap(({ role, content }) => [`[${role}]`, content]),
    ]),
  ]
}

/** The models of shoal.yaml and how each writes. */
export function showModels(output: unknown, language: Language): string[] {
  const { models: known } = models.output.parse(output)
  const say = writingTexts[language].models
  if (known.length === 0) return [say.none]
  const lines = known.flatMap(({ name, writing, exam }) => {
    if (exam === undefined) return [say.line(name, writing === 'auto' ? say.unknown : say.ways(writing, writing))]
    const { ways, marks, cost } = exam
    const of = writing === 'auto' ? ways : { en: writing, zh: writing }
    return [
      say.line(name, say.ways(of.en, of.zh)),
      ...marks.map((mark) =>
        say.mark({
          ...mark,
          seconds: formatNumber(Math.round(mark.seconds)),
          speed: formatNumber(Number((mark.tokens.output / Math.max(0.001, mark.seconds)).toFixed(1))),
        }),
      ),
      ...(cost === undefined ? [] : [say.cost(`${cost.currency} ${cost.amount.toFixed(3)}`)]),
    ]
  })
  return [...lines, known.some(({ exam }) => exam === undefined) ? say.nextExam : say.nextPersonas]
}

/** The largest groups that were left out, with their customers. */
const largest = (groups: readonly { group?: string | undefined; customers: number }[]): string =>
  groups
    .toSorted((a, b) => b.customers - a.customers)
    .slice(0, 5)
    .map(({ group = '–', customers }) => `${group} ${formatNumber(customers)}`)
    .join(', ')
