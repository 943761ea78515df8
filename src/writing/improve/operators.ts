import type { Language } from '../../language/language.ts'
import type { FaultCode } from '../checker/fault.ts'
import type { PromptOperator } from '../prompt-versions/prompt-version.ts'
import { rulesIn, systemLines, withSystemLines } from './edit-prompt.ts'
import { type PromptEdits, promptEdits } from './prompt-edits.ts'

/** A prompt made by an operator. */
export interface OperatorCandidate {
  operator: PromptOperator
  /** The fault that it is against, where it is against one. */
  fault?: FaultCode
  bytes: string
}

/**
 * What the catalogue of operators makes of a prompt: a rule and a counter-example against each of the commonest faults in turn, the longest rule cut to its first sentence, the last rule
 * moved to the front, and each rule left out. Those that change nothing are left out.
 * @param faults of the answers, the commonest first
 */
export function operatorCandidates(
  bytes: string,
  language: Language,
  faults: readonly FaultCode[],
  edits: PromptEdits = promptEdits(language),
): OperatorCandidate[] {
  const lines = systemLines(bytes)
  const rules = lines && rulesIn(lines)
  if (lines === undefined || rules === undefined) return []
  const [first, second, ...more] = faults
  const against = (fault: FaultCode | undefined): OperatorCandidate[] =>
    fault === undefined
      ? []
      : [
          ...withRule('add-rule', fault, edits.rules[fault]),
          ...withRule('add-example', fault, exampleText(edits, fault)),
        ]
  const withRule = (operator: PromptOperator, fault: FaultCode, text: string | undefined): OperatorCandidate[] =>
    text === undefined || lines.includes(text)
      ? []
      : [{ operator, fault, bytes: withSystemLines(bytes, lines.toSpliced(rules.to, 0, text)) }]
  const own = lines.slice(rules.from, rules.to)
  const withRules = (operator: PromptOperator, changed: readonly string[]): OperatorCandidate => ({
    operator,
    bytes: withSystemLines(bytes, lines.toSpliced(rules.from, own.length, ...changed)),
  })
  const longest = own.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const shape = [
    withRules(
      'shorten',
      own.map((rule) => (rule === longest ? firstSentence(rule) : rule)),
    ),
    withRules('reorder', [...own.slice(-1), ...own.slice(0, -1)]),
  ]
  const dropped = own.map((_, index) => withRules('drop-rule', own.toSpliced(own.length - 1 - index, 1)))
  return [...against(first), ...shape, ...against(second), ...more.flatMap(against), ...dropped].filter(
    (candidate) => candidate.bytes !== bytes,
  )
}

function exampleText({ examples, counterExample }: PromptEdits, fault: FaultCode): string | undefined {
  const example = examples[fault]
  return example && counterExample.replace('{{not}}', () => example.not).replace('{{but}}', () => example.but)
}

const firstSentence = (rule: string): string => /^.*?(?:[.!?](?= )|[。！？])/u.exec(rule)?.[0] ?? rule
