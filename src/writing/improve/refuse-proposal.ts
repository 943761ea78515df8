import { z } from 'zod'
import type { FactSheet } from '../../facts/fact.ts'
import type { PromptFile } from '../prompts/prompt-file.ts'
import { parsePrompt } from '../prompts/prompt-file.ts'
import { placeOfWord } from '../text/says-word.ts'

/** Why a proposal is not tried. */
export const ProposalRefusal = z.enum(['invalid', 'same', 'too-long', 'copies', 'names'])
export type ProposalRefusal = z.infer<typeof ProposalRefusal>

/** What a proposal may not take words from. */
export interface ProposalContext {
  base: PromptFile
  /** Versions that are known: tried before, or in force. */
  known: ReadonlySet<string>
  /** Sentences that the proposer was shown as failures. */
  examples: readonly string[]
  /** Names of products, places and segments on the sheets. */
  names: readonly string[]
}

/** Words that follow each other in a text and an example, from which on it copies; characters in Chinese. */
const longestShared = { words: 6, characters: 10 }
/** Most characters of a prompt, as a multiple of the one that it is made from. */
const mostGrowth = 1.5

/**
 * Whether a proposed prompt is no prompt, is known, grows too long, copies an example that its proposer was shown, or names a product, place or segment: what it gains
 * by that it would gain on these sheets alone.
 */
export function refuseProposal(
  bytes: string | undefined,
  { base, known, examples, names }: ProposalContext,
): ProposalRefusal | undefined {
  if (bytes === undefined) return 'invalid'
  const parsed = parsedOrNone(bytes, base)
  if (parsed === undefined) return 'invalid'
  if (bytes === base.bytes || known.has(parsed.version)) return 'same'
  if (bytes.length > mostGrowth * base.bytes.length) return 'too-long'
  const before = new Set(base.bytes.split('\n'))
  const added = bytes.split('\n').filter((line) => !before.has(line))
  const runs = new Set(base.bytes.split('\n').flatMap(runsOf))
  const shown = new Set(examples.flatMap(runsOf))
  if (added.flatMap(runsOf).some((run) => shown.has(run) && !runs.has(run))) return 'copies'
  if (names.some((name) => added.some((line) => placeOfWord(line, name) >= 0) && placeOfWord(base.bytes, name) < 0))
    return 'names'
  return undefined
}

function parsedOrNone(bytes: string, { name, language, file, input, output }: PromptFile): PromptFile | undefined {
  try {
    const prompt = parsePrompt(name, language, file, bytes)
    const isSame = prompt.output === output && prompt.input.join() === input.join()
    return isSame ? prompt : undefined
  } catch {
    return undefined
  }
}

/** All runs of words, or of Chinese characters, as long as would be a copy. */
function runsOf(line: string): string[] {
  const han = line.match(/\p{Script=Han}/gu) ?? []
  const words = line.toLowerCase().match(/(?:(?!\p{Script=Han})[\p{L}\p{N}'’-])+/gu) ?? []
  const windows = (tokens: readonly string[], size: number, between: string): string[] =>
    tokens.slice(size - 1).map((_, index) => tokens.slice(index, index + size).join(between))
  return [...windows(words, longestShared.words, ' '), ...windows(han, longestShared.characters, '')]
}

/** Names that a prompt must not have: of products and whatever else the data names, and of segments; single letters and figures are none. */
export const namesOn = (sheets: readonly FactSheet[]): string[] => [
  ...new Set(
    sheets
      .flatMap(({ name, facts }) => [
        name.en,
        name.zh,
        ...facts
          .filter(({ id }) => named.test(id))
          .flatMap(({ label }) => [label.en, label.zh].map((text) => text.replace(/^[^:：]*[:：]\s*/u, ''))),
      ])
      .map((text) => text.trim())
      .filter((text) => /\p{L}{2}/u.test(text)),
  ),
]

const named = /^(?:product|category|country|attribute|brand)[^.]*:/
