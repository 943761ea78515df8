import type { z } from 'zod'
import type { learnings } from '../../../actions/learnings.ts'
import type { trace } from '../../../actions/trace.ts'
import { pointsText } from '../../../campaigns/economics/assumption-text.ts'
import { learningPageWords } from '../../../campaigns/learnings/learning-page-words.ts'
import { resultText } from '../../../campaigns/results/result-text.ts'
import { formatNumber } from '../../../facts/round-figure.ts'
import type { Language } from '../../../language/language.ts'
import { moment } from './moment.ts'

/** Learnings as sentences; of one the whole trail. */
export function showLearnings(output: z.infer<typeof learnings.output>, language: Language): string[] {
  const say = learningPageWords[language]
  const { on, texts, one, learnings: found, files } = output
  const head = on ? [] : [say.off]
  const [first] = found
  if (one === undefined || first === undefined)
    return [
      ...head,
      ...(texts.length === 0 ? [say.now.none] : texts),
      ...files,
      texts.length === 0 ? say.next.none : say.next.one,
    ]
  const { trail } = say
  return [
    ...head,
    ...texts,
    trail.evidence,
    ...first.evidence.map(
      ({ campaign, at, metric, effect, mailboxes, origin }) =>
        `  - ${trail.line(campaign, at, trail.metrics[metric], pointsText(effect, language), formatNumber(mailboxes), origin)}`,
    ),
    ...(one.changes.length === 0 ? [] : [trail.changes]),
    ...one.changes.map(({ at, who, what, why }) => `  - ${trail.change(moment(at), who, trail.did[what], why)}`),
    one.cited.length === 0 ? trail.uncited : trail.cited(one.cited.join(', ')),
    one.changes.at(-1)?.what === 'retired' ? say.next.restore(first.id) : say.next.brief,
  ]
}

/** The sentences of a brief, each with what it rests on. */
export function showTrace(output: z.infer<typeof trace.output>, language: Language): string[] {
  const say = learningPageWords[language]
  const { trace: words, next } = say
  const [first] = output.learnings
  const figures = new Map(output.facts.map(({ id, display }) => [id, words.fact(id, display[language])]))
  const sentences = output.sentences.flatMap(({ place, text, by, rule, prompt, facts, learnings: ids }) => {
    const rests = [
      words.by[by],
      ...(rule === undefined ? [] : [words.rule(rule)]),
      ...(prompt === undefined ? [] : [words.prompt(prompt.name, prompt.version)]),
      ...(facts.length === 0 ? [] : [words.facts(facts.map((id) => figures.get(id) ?? id).join(', '))]),
      ...(ids.length === 0 ? [] : [words.learnings(ids.join(', '))]),
    ]
    return [words.sentence(place, text), `    ${rests.join('; ')}`]
  })
  return [
    words.from(output.snapshot, output.segmentation, output.sheet),
    ...(output.prompts.length === 0
      ? []
      : [words.prompts(output.prompts.map(({ name, version }) => `${name} ${version}`).join(', '))]),
    ...(sentences.length === 0 ? [words.nothing] : sentences),
    ...(output.learnings.length === 0 ? [] : [words.learningsTitle]),
    ...output.learnings.map(({ id, asTold, results }) =>
      asTold === undefined
        ? `  - ${words.unknownThen(id)}`
        : `  - ${words.learning(asTold[language], results.join(', '))}`,
    ),
    ...(output.results.length === 0 ? [] : [words.resultsTitle]),
    ...output.results.map((result) => `  - ${resultText(result, language)}`),
    first === undefined ? next.history(output.campaign) : next.trail(first.id),
  ]
}
