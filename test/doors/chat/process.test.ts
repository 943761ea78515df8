import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Finished } from '../cli/shoal.ts'
import { smallShop } from './small-shop.ts'

const main = resolve(import.meta.dirname, '../../../src/doors/cli/main.ts')
let shop: Awaited<ReturnType<typeof smallShop>>
beforeAll(async () => {
  shop = await smallShop()
})
afterAll(() => shop.remove())

/** A talk whose lines come out of a pipe. */
function piped(lines: string, argv: string[] = []): Promise<Finished> {
  const child = spawn(process.execPath, [main, 'chat', ...argv], {
    cwd: shop.folder,
    env: { ...process.env, LC_ALL: 'C' },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  child.stdin.end(lines)
  return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })))
}

describe('shoal chat from a pipe', () => {
  it('answers line by line, and is kept', async () => {
    const { code, stdout, stderr } = await piped('What is the revenue?\n/how\n/talks\n/quit\n')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('> What is the revenue?\nRead as: ')
    expect(stdout).toMatch(/SELECT/i)
    expect(stdout).toMatch(/"shoal chat --talk \S+" goes on\.\n$/)
  })

  it('leads through the menu without a model', async () => {
    const { stdout } = await piped('/menu\nquery\norders\ncountry\n\n\n\n\n\n\n\n')
    expect(stdout).toContain('United Kingdom')
    expect(stdout).toContain('440 orders')
  })
})
