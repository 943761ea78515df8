import type { ClaimContext } from './claim-context.ts'
import type { Fault } from './fault.ts'
import { plainText } from './plain-text.ts'
import type { FilledSlot } from './reading.ts'

const slotPattern = /\{([a-z]:[^{}\n]{1,120})\}/g

/** Puts the texts of slots in their places, as a reader will see the sentence; a slot that stands for nothing stays as it is. */
export function fillSlots(
  text: string,
  context: ClaimContext,
): { text: string; slots: FilledSlot[]; asGiven: (fault: Fault) => Fault } {
  const slots: FilledSlot[] = []
  const givens: { start: number; end: number }[] = []
  let filled = ''
  let last = 0
  if (context.writing === 'slots')
    for (const match of text.matchAll(slotPattern)) {
      const [whole, name = ''] = match
      const value = context.slot?.(name)
      filled += text.slice(last, match.index)
      const start = filled.length
      filled += value?.text ?? whole
      slots.push({ name, start, end: filled.length, ...(value === undefined ? {} : { value }) })
      givens.push({ start: match.index, end: match.index + whole.length })
      last = match.index + whole.length
    }
  filled += text.slice(last)
  const place = (at: number, isEnd: boolean): number => {
    let shift = 0
    for (const [index, slot] of slots.entries()) {
      const given = givens[index]
      if (given === undefined || at < slot.start || (isEnd && at === slot.start)) break
      if (at < slot.end || (isEnd && at === slot.end)) return isEnd ? given.end : given.start
      shift = given.end - slot.end
    }
    return at + shift
  }
  const asGiven = (fault: Fault): Fault => {
    const [start, end] = [place(fault.start, false), place(fault.end, true)]
    return { ...fault, start, end, found: text.slice(start, end) }
  }
  return { text: plainText(filled), slots, asGiven }
}
