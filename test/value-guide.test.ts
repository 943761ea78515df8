import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { guide, withTables } from '../scripts/value-guide.ts'

it('docs/value.md shows how the models do on real data; "npm run docs" writes it anew', async () => {
  const text = readFileSync(guide, 'utf8')
  expect(await withTables(text)).toBe(text)
})
