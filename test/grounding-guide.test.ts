import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { guide, withGroundingTables } from '../scripts/grounding-guide.ts'

it('docs/grounding.md shows how the checker does; "npm run docs" writes it anew', () => {
  const page = readFileSync(guide, 'utf8')
  expect(withGroundingTables(page)).toBe(page)
})
