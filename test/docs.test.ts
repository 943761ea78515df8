import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docs } from '../src/doors/cli/docs/docs.ts'

const folder = resolve(import.meta.dirname, '../docs')

describe('the pages that are written from the code', () => {
  it.each(Object.entries(docs))('%s says what the code says; "npm run docs" writes it anew', (name, page) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(page())
  })
})
