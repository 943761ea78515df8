import { checkSentence } from '../checker/check-sentence.ts'
import type { Fault } from '../checker/fault.ts'
import { isOfTheAnswer } from '../models/model-error.ts'
import { wordsOf } from '../personas/parts.ts'
import type { Faulty, Proposal, ReadText, Settled } from './proposal.ts'
import { slotParts } from './slot-parts.ts'
import { tidySentence } from './tidy-sentence.ts'

/** How often faults go back to the model. */
const mostRepairs = 2

/**
 * Holds proposals against the facts. What does not hold goes back to the model with its faults, at most twice; what still
 * does not hold is left without a text, as is all of it where the model’s answer to a repair is none.
 * @param told what the model was told: a sentence of that, sent back as its own, is an echo
 * @param repair asks the model, in round 1 and 2; gives the new texts in the order of the faulty ones, undefined where it gives none
 * @throws ModelError where the model cannot be asked
 */
export async function settle(
  proposals: readonly Proposal[],
  told: string,
  repair: (faulty: readonly Faulty[], round: number) => Promise<readonly (string | undefined)[]>,
): Promise<Settled[]> {
  let settled = proposals.map((proposal) => judged(proposal, proposal.text, [], 'model', told))
  for (let round = 1; round <= mostRepairs; round += 1) {
    const open = settled.filter(({ held }) => held === undefined)
    const faulty = open.flatMap(({ attempts }) => attempts.at(-1) ?? [])
    if (faulty.length === 0) break
    const texts = await repair(faulty, round).catch((error: unknown) => {
      if (isOfTheAnswer(error)) return []
      throw error
    })
    const anew = new Map(open.map(({ place }, index) => [place, texts[index]]))
    settled = settled.map((one, index) => {
      const text = anew.get(one.place)
      const proposal = proposals[index]
      return text === undefined || proposal === undefined ? one : judged(proposal, text, one.attempts, 'repaired', told)
    })
  }
  return settled
}

function judged(
  { place, read, fits }: Proposal,
  text: string,
  before: readonly Faulty[],
  origin: 'model' | 'repaired',
  told: string,
): Settled {
  const given = read(text)
  const { language, shape = 'sentence' } = given.context
  const held = { ...given, text: tidySentence(given.text, language, shape) }
  const faults = [
    ...checkSentence(held.text, held.context),
    ...tooLong(held, fits),
    ...gap(held.text),
    ...echo(held.text, told),
  ]
  if (faults.length === 0) return { place, held, origin, attempts: before }
  return { place, origin: 'rule', attempts: [...before, { place, text: held.text, faults }] }
}

/** A space before the end: something was to stand there. */
function gap(text: string): Fault[] {
  const found = /\S+ [.!?。！？]$/u.exec(text)
  return found === null ? [] : [{ code: 'incomplete', start: found.index, end: text.length, found: found[0] }]
}

/** From this length on a sentence is nobody’s by chance. */
const ownFrom = 12

function echo(text: string, told: string): Fault[] {
  const plain = text.replace(/[.。]$/u, '').toLowerCase()
  if ([...plain].length < ownFrom || !told.toLowerCase().includes(plain)) return []
  return [{ code: 'echo', start: 0, end: text.length, found: text.slice(0, 20) }]
}

function tooLong({ text, context }: ReadText, fits: Proposal['fits']): Fault[] {
  if (fits === undefined || fits(wordsOf(slotParts(text, context.slot)))) return []
  return [{ code: 'length', start: 0, end: text.length, found: text.slice(0, 20) }]
}
