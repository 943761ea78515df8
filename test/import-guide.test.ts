import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { guide, withOutputs } from '../scripts/import-guide.ts'

it('docs/import.md shows what Shoal says; "npm run docs" writes it anew', async () => {
  const text = readFileSync(guide, 'utf8')
  expect(await withOutputs(text)).toBe(text)
})
