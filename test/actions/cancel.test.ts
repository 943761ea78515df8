import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ActionContext, Stage } from '../../src/actions/define-action.ts'
import { importAction } from '../../src/actions/import.ts'
import { report } from '../../src/actions/report.ts'
import { segment } from '../../src/actions/segment.ts'
import { openWorkspace } from '../../src/workspace/workspace.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { folderWith, orders } from '../doors/cli/shoal.ts'

/** A context in which Ctrl-C comes during a stage, as soon as the event loop turns. */
function interruptedAt(folder: string, at: Stage): ActionContext {
  const controller = new AbortController()
  return {
    folder,
    language: 'en',
    usualLanguage: 'en',
    progress: (stage) => {
      if (stage === at) setImmediate(() => controller.abort())
    },
    trace: () => undefined,
    environment: {},
    signal: controller.signal,
    now: () => new Date('2026-01-01T00:00:00Z'),
  }
}

describe('Ctrl-C during a calculation', () => {
  it.each<[string, Stage, (context: ActionContext) => Promise<unknown>]>([
    [
      'import',
      'counting',
      (context) => importAction.run({ files: [join(context.folder, '..', 'orders.csv')] }, context),
    ],
    ['segment', 'features', (context) => segment.run({ k: 3 }, context)],
    ['segment', 'grouping', (context) => segment.run({ k: 3 }, context)],
    ['report', 'describing', (context) => report.run({}, context)],
  ])('ends %s at %s, and records nothing', async (_, stage, act) => {
    const folder = folderWith({ 'orders.csv': orders() })
    const spring = join(folder, 'spring')
    await inProcess(['run', join(folder, 'orders.csv'), '--into', spring, '--no-report'])
    const left = (): unknown => {
      const { state, data } = openWorkspace(spring)
      const steps = state.steps()
      state.close()
      return [steps, readdirSync(data), readdirSync(join(spring, 'report'))]
    }
    const before = left()
    await expect(act(interruptedAt(spring, stage))).rejects.toMatchObject({ code: 'run/cancelled' })
    expect(left()).toEqual(before)
  })
})
