import { expect, it } from 'vitest'
import { proposeCorrection } from '../../src/questions/corrections/correction-records.ts'
import { knownCorrections } from '../../src/questions/corrections/known-corrections.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith } from '../doors/cli/shoal.ts'

it('a correction is listed, accepted and taken back, each with one command', async () => {
  const folder = folderWith()
  await inProcess(['init', folder])
  const { state } = openWorkspace(folder)
  const meaning = { en: 'Units', zh: '件数' }
  const correction = { kind: 'synonym' as const, words: 'sales', of: { is: 'measure' as const, id: 'units' }, meaning }
  proposeCorrection(
    state,
    { correction, tried: [{ question: 'sales in May', becomes: 'other' }] },
    '2026-01-02T03:04:05.000Z',
  )
  const say = async (...argv: string[]) => (await inProcess(['corrections', ...argv, '-w', folder])).stdout
  expect(await say()).toBe('K1  "sales" means: Units  (proposed)\nNext: shoal corrections K1 --accept\n')
  expect(await say('k1')).toContain('read otherwise by rule: "sales in May" (its accepted query stays)')
  expect(await say('K1', '--accept', '--by', 'Ann')).toContain(
    'accepted by Ann\nTo take it back: shoal corrections K1 --undo',
  )
  expect(knownCorrections(state).synonyms).toEqual([correction])
  expect(await say('K1', '--undo', '--by', 'Ben')).toContain('taken back by Ben\n')
  expect(knownCorrections(state).synonyms).toEqual([])
  const { code, stderr } = await inProcess(['corrections', 'K9', '-w', folder])
  expect([code, stderr]).toEqual([2, expect.stringContaining('There is no correction K9.')])
  state.close()
})
