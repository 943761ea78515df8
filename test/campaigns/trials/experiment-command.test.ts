import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ExperimentReport } from '../../../src/campaigns/trials/experiment-report.ts'
import { inProcess } from '../../doors/cli/in-process.ts'

const folder = join(mkdtempSync(join(tmpdir(), 'experiment-')), 'w')
beforeAll(async () => {
  await inProcess(['init', folder])
})

const hillstrom = [
  ...['experiment', join(process.cwd(), 'fixtures/hillstrom.parquet'), '--arm', 'segment', '--holdout', 'No E-Mail'],
  ...['--metrics', 'visit,conversion,spend', '--by', 'mens,womens,newbie,channel,zip_code,history_segment,recency'],
  ...['--shares', 'No E-Mail=1,Mens E-Mail=1,Womens E-Mail=1'],
]

/** A file of the workspace with these lines. */
function file(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

describe('shoal experiment on Hillstrom’s test', () => {
  let report: ExperimentReport
  let sentences: string[] = []
  beforeAll(async () => {
    const { code, stdout } = await inProcess([...hillstrom, '--json'], { folder })
    expect(code).toBe(0)
    ;({ report, sentences } = JSON.parse(stdout) as { report: ExperimentReport; sentences: string[] })
  }, 120_000)

  it('names product affinity on visits as the one difference between groups that stands', () => {
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({ metric: 'visit', dimensions: ['womens', 'mens'] })
    expect(report.findings[0]?.seen.map(({ arm }) => arm)).toContain('Womens E-Mail')
    expect(sentences.filter((sentence) => /differs by/.test(sentence))).toEqual([
      expect.stringMatching(
        /^The effect on visit differs by womens, mens .*womens 0: \+1\.11 points; womens 1: \+7\.31 points\.$/,
      ),
    ])
  })

  it('does not call newbie on conversion a finding, and says why', () => {
    expect(report.nearMisses).toContainEqual({
      dimension: 'newbie',
      metric: 'conversion',
      arm: 'Womens E-Mail',
      p: expect.closeTo(0.00836, 5),
      holm: expect.toSatisfy((holm: number) => holm >= 0.19),
    })
    expect(sentences.join('\n')).toMatch(/No findings, though .*newbie on conversion \(Womens E-Mail: p \.008/)
  })

  it('prefers the simple rule to the models', () => {
    expect(report.uplift.map(({ arm, figures }) => [arm, 'preferred' in figures && figures.preferred])).toEqual([
      ['Mens E-Mail', 'rule'],
      ['Womens E-Mail', 'rule'],
    ])
  })

  it('writes the same figures as pages in both languages', () => {
    const read = (ending: string): string =>
      readFileSync(join(folder, 'report', `experiment-hillstrom.${ending}`), 'utf8')
    for (const ending of ['en.html', 'zh.html', 'en.md', 'zh.md']) {
      expect(read(ending)).toContain('7.66')
      expect(read(ending)).toContain('7.31')
    }
    expect(read('zh.html')).toContain('不是发现')
    expect(JSON.parse(read('json'))).toEqual(report)
  })
})

describe('shoal experiment', () => {
  const rows = (arms: readonly [string, number, number][]): string[] =>
    arms.flatMap(([arm, units, yes]) => Array.from({ length: units }, (_, i) => `${arm},${i < yes ? 1 : 0}`))
  const of = (path: string, ...more: string[]): string[] => [
    ...['experiment', path, '--arm', 'arm', '--holdout', 'none', '--metrics', 'bought', ...more],
  ]

  it('does not depend on the order of the rows', async () => {
    const lines = rows([
      ['mail', 300, 40],
      ['none', 300, 20],
    ])
    const outputs = []
    for (const [name, body] of [
      ['one.csv', lines],
      ['one.csv', lines.toReversed()],
    ] as const)
      outputs.push((await inProcess([...of(file(name, 'arm,bought', ...body)), '--json'], { folder })).stdout)
    expect(outputs[1]).toBe(outputs[0])
  })

  it('stops where the arms are not as large as they were meant to be', async () => {
    const path = file(
      'skewed.csv',
      'arm,bought',
      ...rows([
        ['mail', 600, 80],
        ['none', 400, 20],
      ]),
    )
    const { stdout } = await inProcess(of(path, '--shares', 'none=1,mail=1'), { folder })
    expect(stdout).toContain('conclude nothing from these figures')
    expect(stdout).not.toContain('raised')
  })

  it('says of what is not shown that it is not shown, and that this proves nothing', async () => {
    const path = file(
      'nothing.csv',
      'arm,bought',
      ...rows([
        ['mail', 100, 6],
        ['none', 100, 5],
      ]),
    )
    const { stdout } = await inProcess(of(path), { folder })
    expect(stdout).toContain('No difference shown: what mail does to “bought” lies between −')
    expect(stdout).toContain('is not proof that there is none')
  })

  it.each([
    ['experiment/column', ['--by', 'town'], 'has no column "town"'],
    ['experiment/holdout', ['--holdout', 'nobody'], 'No row of'],
    ['experiment/shares', ['--shares', 'half'], 'does not say how large each arm'],
    ['experiment/shares', ['--shares', 'none=1,none=5,mail=2'], 'does not say how large each arm'],
  ])('%s: says what is wrong and what to do', async (_, more, words) => {
    const path = file('small.csv', 'arm,bought', 'mail,1', 'mail,0', 'none,0', 'none,1')
    const { code, stderr } = await inProcess(of(path, ...more), { folder })
    expect([code, stderr.includes(words)]).toEqual([2, true])
  })

  it('takes no empty cell for an arm, unless that is the hold-out', async () => {
    const path = file('blank.csv', 'arm,bought', 'mail,1', 'mail,0', ',1', ',0', 'none,0', 'none,1')
    const { code, stderr } = await inProcess(of(path), { folder })
    expect([code, stderr.includes('2 rows of')]).toEqual([2, true])
    const { report } = JSON.parse((await inProcess([...of(path, '--holdout', ''), '--json'], { folder })).stdout) as {
      report: ExperimentReport
    }
    expect(report.arms.map(({ arm, units }) => [arm, units])).toEqual([
      ['', 2],
      ['mail', 2],
      ['none', 2],
    ])
  })

  it('refuses an arm of the name that stands for all arms together', async () => {
    const path = file('any.csv', 'arm,bought', 'any,1', 'any,0', 'mail,1', 'mail,0', 'none,0', 'none,1')
    const { code, stderr } = await inProcess(of(path), { folder })
    expect([code, stderr.includes('“any”') || stderr.includes('"any"')]).toEqual([2, true])
  })

  it('refuses what is no number, or empty, without quoting it', async () => {
    const words = file('words.csv', 'arm,bought', 'mail,often', 'none,0')
    const empty = file('empty.csv', 'arm,bought', 'mail,', 'none,0')
    const refused = [await inProcess(of(words), { folder }), await inProcess(of(empty), { folder })]
    expect(refused.map(({ code }) => code)).toEqual([2, 2])
    expect(refused[0]?.stderr).toContain('1 values that are no numbers')
    expect(refused[0]?.stderr).not.toContain('often')
    expect(refused[1]?.stderr).toContain('is empty in 1 rows')
  })
})
