import { expect, it } from 'vitest'
import { readEventWord } from '../../../src/campaigns/events/event-words.ts'

it.each([
  ['Delivered', { kind: 'delivered' }],
  ['users.messages.email.Delivery', { kind: 'delivered' }],
  ['Received Email', { kind: 'delivered' }],
  ['sent', 'nothing'],
  ['users.messages.email.Send', 'nothing'],
  ['danced', 'unknown'],
])('the word %s means %o: what was sent has not arrived', (word, meaning) => {
  expect(readEventWord(word)).toEqual(meaning)
})
