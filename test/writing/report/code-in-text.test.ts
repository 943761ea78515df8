import { expect, it } from 'vitest'
import { textMarkdown } from '../../../src/writing/report/markdown-blocks.ts'

it.each([
  ['recency > 93', 'As an expression: `recency > 93`'],
  ['country = "a`b"', 'As an expression: `` country = "a`b" ``'],
])('what is to be copied stands in Markdown as it is: %s', (expression, markdown) => {
  expect(textMarkdown(['As an expression: ', { text: expression, code: true }])).toBe(markdown)
})
