import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readCentres } from '../../../src/customers/segments/read-centres.ts'
import type { Scale } from '../../../src/customers/segments/segmentation.ts'

const scale = (id: string): Scale => ({
  feature: { id, unit: 'number', source: 'attribute', skewed: false, better: 'neither' },
  low: -1e9,
  high: 1e9,
  mean: 0,
  sd: 1,
})

function read(text: string): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'shoal-test-'))
  try {
    const path = join(folder, 'centres.csv')
    writeFileSync(path, text)
    return [...readCentres(path, [scale('x'), scale('y')])]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const lines = (count: number): string => Array.from({ length: count }, (_, i) => `${i},${-i}\n`).join('')
const shape = expect.objectContaining({ code: 'segments/centers-shape' })

it('reads centres in any order of columns, with any delimiter', () => {
  expect(read('\uFEFFy;x\r\n1.5;-2\r\n 3e2 ;.5')).toEqual([-2, 1.5, 0.5, 300])
})

it.each([2, 12])('takes %i centres', (count) => expect(read(`x,y\n${lines(count)}`)).toHaveLength(2 * count))

it.each([0, 1, 13, 257, 700])('refuses %i centres', (count) => {
  expect(() => read(`x,y\n${lines(count)}`)).toThrow(shape)
})

it.each(['10abc', '', ' ', '1 2', '0x10', 'Infinity', '1e999', 'NaN', '--1'])('refuses %j for a number', (cell) => {
  expect(() => read(`x,y\n1,2\n3,${cell}\n`)).toThrow(shape)
})

it('refuses a file without one of the columns, or with a line that is too short', () => {
  expect(() => read('x,z\n1,2\n3,4\n')).toThrow(shape)
  expect(() => read('x,y\n1,2\n3\n')).toThrow(shape)
})
