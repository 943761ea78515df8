import { checkSentence } from '../checker/check-sentence.ts'
import type { Fault } from '../checker/fault.ts'
import type { Faulty, Proposal, Settled } from './proposal.ts'
import { slotParts, wordsOf } from './slot-parts.ts'
import { tidySentence } from './tidy-sentence.ts'

/** How often faults go back to the model. */
const mostRepairs = 2

/**
 * Holds proposals against the facts. What does not hold goes back to the model with its faults, at most twice; what still
 * does not hold is left without a text.
 * @param told what the model was told: a sentence of that, sent back as its own, is an echo
 * @param repair asks the model, in round 1 and 2; gives the new texts in the order of the faulty ones, undefined where it gives none
 */
export async function settle(
  proposals: readonly Proposal[],
  told: string,
  repair: (faulty: readonly Faulty[], round: number) => Promise<readonly (string | undefined)[]>,
): Promise<Settled[]> {
  let settled = proposals.map((proposal) => judged({ ...proposal, attempts: [] }, proposal.text, 'model', told))
  for (let round = 0; round < mostRepairs; round += 1) {
    const open = settled.filter(({ text }) => text === undefined)
    const faulty = open.flatMap(({ attempts }) => attempts.at(-1) ?? [])
    if (faulty.length === 0) break
    const texts = await repair(faulty, round + 1)
    const anew = new Map(open.map(({ place }, index) => [place, texts[index]]))
    settled = settled.map((one) => {
      const text = anew.get(one.place)
      return text === undefined ? one : judged(one, text, 'repaired', told)
    })
  }
  return settled
}

function judged(
  one: Omit<Settled, 'text' | 'origin'>,
  text: string,
  origin: 'model' | 'repaired',
  told: string,
): Settled {
  const { place, context, fits, attempts } = one
  const tidied = tidySentence(text, context.language, context.shape ?? 'sentence')
  const faults = [...checkSentence(tidied, context), ...tooLong(tidied, context, fits), ...echo(tidied, told)]
  const kept = { place, context, ...(fits === undefined ? {} : { fits }) }
  if (faults.length === 0) return { ...kept, text: tidied, origin, attempts }
  return { ...kept, text: undefined, origin: 'rule', attempts: [...attempts, { place, text: tidied, faults }] }
}

/** From this length on a sentence is nobody’s by chance. */
const ownFrom = 12

function echo(text: string, told: string): Fault[] {
  const plain = text.replace(/[.。]$/u, '').toLowerCase()
  if ([...plain].length < ownFrom || !told.toLowerCase().includes(plain)) return []
  return [{ code: 'echo', start: 0, end: text.length, found: text.slice(0, 20) }]
}

function tooLong(text: string, { slot }: Proposal['context'], fits: Proposal['fits']): Fault[] {
  if (fits === undefined || fits(wordsOf(slotParts(text, slot)))) return []
  return [{ code: 'length', start: 0, end: text.length, found: text.slice(0, 20) }]
}
