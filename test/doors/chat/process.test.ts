import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Turn } from '../../../src/agent/turn/turn.ts'
import { type Finished, folderWith, shoal } from '../cli/shoal.ts'
import { smallShop } from './small-shop.ts'

const Asked = z.strictObject({ talk: z.string(), turn: Turn })
const main = resolve(import.meta.dirname, '../../../src/doors/cli/main.ts')
let shop: Awaited<ReturnType<typeof smallShop>>
beforeAll(async () => {
  shop = await smallShop()
})
afterAll(() => shop.remove())

const ask = (...argv: string[]): Promise<Finished> => shoal(['ask', ...argv], { cwd: shop.folder })

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

describe('shoal ask', () => {
  it('answers with how the question was read, and goes on in the same talk', async () => {
    const first = await ask('How many orders are there by country?', '--json')
    expect([first.code, first.stderr]).toEqual([0, ''])
    const { talk, turn } = Asked.parse(JSON.parse(first.stdout))
    expect(turn.outcome).toEqual({ kind: 'answered' })
    const next = await ask('and in France?', '--talk', talk, '--sql')
    expect(next.code).toBe(0)
    expect(next.stdout).toMatch(/^Read as: .*France/)
    expect(next.stdout).toMatch(/SELECT/i)
  })

  it('answers in the language of the question', async () => {
    const { stdout } = await ask('英国有多少订单？', '--lang', 'zh')
    expect(stdout).toMatch(/^理解为：/)
    expect(stdout).toContain('440')
  })

  it.each([
    ['a talk that is not there', ['How many orders?', '--talk', 'nowhere'], 'There is no talk nowhere.'],
    ['no question', [], '<QUESTION>'],
  ])('says in a sentence what is wrong with %s', async (_, argv, sentence) => {
    const { code, stderr } = await ask(...argv)
    expect(code).toBe(2)
    expect(stderr.toLowerCase()).toContain(sentence.toLowerCase())
  })

  it('says that there is no workspace', async () => {
    const { code, stderr } = await shoal(['ask', 'How many orders?'], { cwd: folderWith() })
    expect([code, stderr]).toEqual([2, expect.stringContaining('is not a Shoal workspace')])
  })
})

describe('shoal chat from a pipe', () => {
  it('answers line by line, and is kept', async () => {
    const { code, stdout, stderr } = await piped('How many orders are there?\n/how\n/talks\n/quit\n')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('> How many orders are there?\nRead as: ')
    expect(stdout).toMatch(/SELECT/i)
    expect(stdout).toMatch(/"shoal chat --talk \S+" goes on\.\n$/)
  })

  it('leads through the menu without a model', async () => {
    const { stdout } = await piped('/menu\nquery\norders\ncountry\n\n\n\n\n\n\n\n')
    expect(stdout).toContain('United Kingdom')
    expect(stdout).toContain('440')
  })
})
