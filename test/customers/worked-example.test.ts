import { describe, expect, it } from 'vitest'
import { segmentsOf, snapshotOfText } from './snapshot-of.ts'

/** Ten customers without an identifier and without orders; rows 2 and 7 are equal. */
const example = `年龄,购买频率,浏览时间
25,3,120
30,5,90
22,2,150
28,4,110
35,6,60
22,2,120
30,5,90
32,3,100
33,7,80
40,1,70
`

describe('the worked example', () => {
  it('drops the equal row, takes the row number for the customer, and finds the best three segments', async () => {
    const imported = await snapshotOfText(example)
    expect(imported.snapshot.quality.decisions.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['exact-duplicate', 1],
      ['row-number-as-customer', 9],
    ])
    const { segmentation, table } = await segmentsOf(imported, { k: 3, raw: true })
    expect(segmentation.inertia).toBeCloseTo(905.5, 9)
    expect(segmentation.segments.map(({ customers }) => customers)).toEqual([4, 4, 1])
    expect(table).toMatchObject([
      { feature: 'attribute:年龄', means: [34.5, 26.75, 22] },
      { feature: 'attribute:购买频率', means: [4.75, 3, 2] },
      { feature: 'attribute:浏览时间', means: [75, 112.5, 150] },
    ])
    imported.close()
  })

  it('starts from given centres and traces every iteration', async () => {
    const { mkdtempSync, writeFileSync } = await import('node:fs')
    const { join } = await import('node:path')
    const { tmpdir } = await import('node:os')
    const centersFile = join(mkdtempSync(join(tmpdir(), 'shoal-test-')), 'centres.csv')
    writeFileSync(centersFile, '年龄,购买频率,浏览时间\n22,2,150\n28,4,110\n40,1,70\n')
    const imported = await snapshotOfText(example)
    const lines: string[] = []
    const { segmentation } = await segmentsOf(imported, { raw: true, centersFile, trace: (line) => lines.push(line) })
    expect(segmentation.k).toBe(3)
    expect(lines[0]).toBe('k = 3, iteration 0')
    expect(lines[1]).toBe('  centre 1: 年龄 22.000, 购买频率 2.000, 浏览时间 150.000')
    expect(lines.filter((line) => line.startsWith('k = 3')).length).toBeGreaterThan(1)
    imported.close()
  })
})
