import type { Fact, FactSheet } from '../../facts/fact.ts'
import type { Language } from '../../language/language.ts'
import type { SlotValue } from '../../writing/checker/claim-context.ts'
import { blank, plainText } from '../../writing/checker/plain-text.ts'
import { readSentence } from '../../writing/checker/reading.ts'
import type { Rule } from '../../writing/checker/rule.ts'
import { attributeRule } from '../../writing/checker/rules/attribute.ts'
import { bannedRule } from '../../writing/checker/rules/banned.ts'
import { dateRule } from '../../writing/checker/rules/date.ts'
import { echoRule } from '../../writing/checker/rules/echo.ts'
import { figureRule } from '../../writing/checker/rules/figure.ts'
import { fragmentRule } from '../../writing/checker/rules/fragment.ts'
import { incompleteRule } from '../../writing/checker/rules/incomplete.ts'
import { languageRule } from '../../writing/checker/rules/language.ts'
import { linkRule } from '../../writing/checker/rules/link.ts'
import { nameRule } from '../../writing/checker/rules/name.ts'
import { offerRule } from '../../writing/checker/rules/offer.ts'
import { placeholderRule } from '../../writing/checker/rules/placeholder.ts'
import { promiseRule } from '../../writing/checker/rules/promise.ts'
import { quantifierRule } from '../../writing/checker/rules/quantifier.ts'
import { traitRule } from '../../writing/checker/rules/trait.ts'
import { usageRule } from '../../writing/checker/rules/usage.ts'
import { windowRule } from '../../writing/checker/rules/window.ts'
import { wishRule } from '../../writing/checker/rules/wish.ts'
import type { Span } from '../../writing/checker/span.ts'
import type { AnswerFault } from './answer-faults.ts'
import type { CallResult } from './call-result.ts'
import { holdClaim, isPlace } from './claims/hold-claim.ts'
import { readClaims } from './claims/read-claims.ts'
import { reasonWords } from './claims/reason-words.ts'
import { misplaced } from './misplaced.ts'
import { shownNames } from './shown-names.ts'

/**
 * The rules for portraits of segments that hold for sentences about any result. Those on the unit, the whole, the topic and the direction of a written figure are not among
 * them: a model writes none here, and what is higher or first is held against the rows themselves.
 */
const rules: readonly Rule[] = [
  figureRule,
  quantifierRule,
  windowRule,
  traitRule,
  nameRule,
  attributeRule,
  promiseRule,
  offerRule,
  dateRule,
  linkRule,
  placeholderRule,
  echoRule,
  incompleteRule,
  languageRule,
  fragmentRule,
  usageRule,
  wishRule,
  bannedRule,
]

/** What a model’s sentence about results is held against. */
export interface AnswerContext {
  language: Language
  calls: readonly CallResult[]
  /** The facts that the sentence says it rests on. */
  cited: readonly Fact[]
  /** Resolves what stands in the braces; absent: no slot may stand. */
  slot?: (name: string) => SlotValue | undefined
  banned?: readonly string[]
}

const slotPattern = /\{([a-z]:[^{}\n]{1,120})\}/g
/** A unit behind a figure that has its own. */
const unitAfter =
  /^\s?(?:%|percent\b|points?\b|days?\b|orders?\b|customers?\b|items?\b|products?\b|pounds?\b|times\b|位|单|件|种|天|元|英镑|个百分点|倍)/i

/** Holds a model’s sentence about results against their facts: every fault that any rule finds, in the order of the text. */
export function checkAnswer(text: string, context: AnswerContext): AnswerFault[] {
  const { language, calls, cited, slot, banned } = context
  const plain = plainText(text)
  const slots = [...plain.matchAll(slotPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? '',
    value: slot?.(match[1] ?? ''),
  }))
  const unslotted = slots.reduce((rest, { start, end }) => blank(rest, start, end, '\ue001'), plain)
  const names = shownNames(unslotted, calls, language)
  const words = names.reduce((rest, { start, end }) => blank(rest, start, end), unslotted)
  const facts = [...new Set([...cited, ...slots.flatMap(({ value }) => value?.fact ?? [])])]
  const read = readSentence(words, [], {
    language,
    sheet: sheetOf(facts),
    sheets: [],
    cited: facts.map(({ id }) => id),
    writing: 'words',
    reader: 'marketer',
    ...(banned === undefined ? {} : { banned }),
  })
  // What is a half sentence or a remark of the form is read with its names.
  const reading = { ...read, text: unslotted }
  const fault = (code: AnswerFault['code'], { start, end }: Span): AnswerFault => ({
    code,
    start,
    end,
    found: plain.slice(start, end),
  })
  const faults: AnswerFault[] = [
    ...rules
      .flatMap((rule) => rule(reading))
      .map((found) => ({ ...found, found: plain.slice(found.start, found.end) })),
    ...slots.flatMap((each, index) => {
      const isTwice = slots.findIndex(({ name }) => name === each.name) < index
      if (each.value === undefined || isTwice) return [fault('slot', each)]
      return unitAfter.test(plain.slice(each.end)) ? [fault('unit', each)] : []
    }),
    ...misplaced(slots, names, calls).map((each) => fault('name', each)),
    ...(/[{}]/.test(unslotted) ? [fault('slot', { start: 0, end: plain.length })] : []),
    ...readClaims(words, language).flatMap((claim) =>
      holdClaim(claim, { names, facts, calls }) === 'holds'
        ? []
        : [fault(isPlace(claim) ? 'rank' : 'direction', claim)],
    ),
    ...[...words.matchAll(reasonWords[language])].map((match) =>
      fault('reason', { start: match.index, end: match.index + match[0].length }),
    ),
    ...(slots.length === 0 && names.length === 0 && !namesMeasure(plain, calls, language)
      ? [fault('empty', { start: 0, end: plain.length })]
      : []),
  ]
  const known = new Map(faults.map((each) => [`${each.code} ${each.start}`, each]))
  return [...known.values()].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Whether a sentence speaks of a column of a result. */
const namesMeasure = (text: string, calls: readonly CallResult[], language: Language): boolean =>
  calls.some(({ result }) =>
    result.table?.columns.some(({ label }) => text.toLowerCase().includes(label[language].toLowerCase())),
  )

/** The facts of a talk as a sheet: of nobody in particular, so that no name of a segment licenses anything. */
const sheetOf = (facts: readonly Fact[]): FactSheet => ({
  segment: '',
  name: { en: '', zh: '' },
  snapshot: '',
  segmentation: '',
  facts: [...facts],
  withheld: 0,
  hash: '',
})
