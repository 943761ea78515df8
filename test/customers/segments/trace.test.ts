import { expect, it } from 'vitest'
import { segmentsOf, snapshotOfText } from '../snapshot-of.ts'

const csv = `年龄,购买次数\n${Array.from({ length: 25 }, (_, i) => `${20 + i},${(i * i) % 11}`).join('\n')}\n`

async function traceIn(language: 'en' | 'zh' | undefined): Promise<string[]> {
  const imported = await snapshotOfText(csv)
  const lines: string[] = []
  await segmentsOf(imported, {
    raw: true,
    k: 2,
    trace: (line) => lines.push(line),
    ...(language === undefined ? {} : { language }),
  })
  imported.close()
  return lines
}

it('a trace speaks the language asked for', async () => {
  const chinese = await traceIn('zh')
  expect(chinese[0]).toBe('k = 2，第 0 次迭代')
  expect(chinese[1]).toMatch(/^ {2}中心 1：年龄 \d+\.\d{3}，购买次数 \d+\.\d{3}$/)
  expect(chinese[3]).toMatch(/^ {2}距离：(\d+\.\d{3}，){20}另有 5 个$/)
  expect(chinese.join('\n')).not.toMatch(/iteration|centre|distances|more/)
})

it('and English where none is', async () => {
  const english = await traceIn(undefined)
  expect(english[3]).toMatch(/^ {2}distances: (\d+\.\d{3}, ){20}and 5 more$/)
  expect(english).toEqual(await traceIn('en'))
})
