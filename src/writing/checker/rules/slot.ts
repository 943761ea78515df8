import { faultAt, faultsOf, type Rule } from '../rule.ts'

/** Every slot stands for a fact and stands once, and braces are slots. */
export const slotRule: Rule = (reading) => {
  const empty = reading.slots.filter(({ value }) => value === undefined).map((slot) => faultAt(reading, 'slot', slot))
  const isSlot = (start: number): boolean => reading.slots.some((slot) => slot.start <= start && start < slot.end)
  const stray = faultsOf(reading, 'slot', [/\{[a-z]:[^{}]*\}?/g], reading.text).filter(({ start }) => !isSlot(start))
  const twice = reading.slots
    .filter((slot, index) => reading.slots.findIndex(({ name }) => name === slot.name) < index)
    .map((slot) => faultAt(reading, 'slot', slot))
  return [...empty, ...stray, ...twice]
}
