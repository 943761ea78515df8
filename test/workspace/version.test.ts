import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { version } from '../../src/workspace/version.ts'

it('says the version that package.json has', () => {
  const { version: packaged } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'))
  expect(version).toBe(packaged)
})
