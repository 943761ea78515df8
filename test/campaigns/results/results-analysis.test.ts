import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Analysis } from '../../../src/campaigns/analysis/analysis.ts'
import { addChange } from '../../../src/campaigns/approval/campaign-changes.ts'
import { addCampaign, addOutbox, readCampaign, setStatus } from '../../../src/campaigns/campaign-records.ts'
import { readResults } from '../../../src/campaigns/results/result-records.ts'
import { openWorkspace } from '../../../src/workspace/workspace.ts'
import { inProcess } from '../../doors/cli/in-process.ts'
import { folderWith } from '../../doors/cli/shoal.ts'
import { aCampaign, aCopy } from '../delivery/a-campaign.ts'

/** When all days that count are over. */
const now = '2026-06-01T00:00:00Z'

let at = ''

/** A sent campaign with one message, so many mailboxes in each arm, whose arms were fixed on 1 March at 10:00 UTC. */
async function sent(arms: Readonly<Record<'A' | 'holdout', number>>): Promise<void> {
  at = join(folderWith({}), 'w')
  await inProcess(['init', at])
  const { state } = openWorkspace(at)
  const variants = [{ id: 'A', share: 1, copy: aCopy() }]
  const { id } = addCampaign(state, '2026-02-20T10:00:00.000Z', aCampaign({ variants, holdout: 0.5 }))
  for (const [arm, mailboxes] of Object.entries(arms))
    addOutbox(
      state,
      id,
      Array.from({ length: mailboxes }, (_, n) => ({
        mailbox: `${arm.toLowerCase()}${n}@x.example`,
        customers: [`${arm}${n}`],
        arm,
        state: arm === 'holdout' ? ('held' as const) : ('sent' as const),
      })),
    )
  addChange(state, id, { at: '2026-03-01T10:00:00.000Z', who: 'Ann', status: 'sending', what: { is: 'moved' } })
  setStatus(state, id, 'sent')
  state.close()
}

/** An export in which the first so many of an arm ordered on 2 March, and somebody else on a last day. */
function orders(of: Readonly<Record<'A' | 'holdout', number>>, until = '2026-03-31'): string {
  const path = join(at, 'since.csv')
  const customers = Object.entries(of).flatMap(([arm, count]) => Array.from({ length: count }, (_, n) => `${arm}${n}`))
  const lines = customers.map((customer, n) => `${n},${customer},2026-03-02 12:00:00,${10 + (n % 3)}.00`)
  writeFileSync(path, `order,customer,date,amount\n${lines.join('\n')}\n9999,Z1,${until} 09:00:00,5.00\n`)
  return path
}

async function measured(path: string, ...more: string[]) {
  const { code, stdout } = await inProcess(['results', 'C1', '--orders', path, ...more, '--json'], { folder: at, now })
  expect({ code, stdout }).toMatchObject({ code: 0 })
  return JSON.parse(stdout) as { results: unknown[]; analysis: Analysis; sentences: string[]; files: string[] }
}
const kept = () => {
  const { state } = openWorkspace(at)
  const found = { results: readResults(state).length, status: readCampaign(state, 'C1').status }
  state.close()
  return found
}

describe('results of a campaign', () => {
  beforeEach(() => sent({ A: 300, holdout: 300 }))

  it('say what it did to orders and spend, what is not known and why', async () => {
    const { sentences, analysis } = await measured(orders({ A: 60, holdout: 30 }))
    expect(sentences).toEqual([
      'What to do next cannot be computed: no costs were kept with the campaign.',
      'A raised the share that ordered by 10 points (95% interval +4.31 to +15.69 points).',
      expect.stringMatching(/^Over its 300 mailboxes A brought \+30 orders \(\+13 to \+47\) and \+330\.00 of revenue/),
      'What A earned is not known: no costs were kept with the campaign.',
      expect.stringMatching(/^A raised spend per mailbox by \+?1\.1\d \(95% interval \+0\.4\d to \+1\.\d+\)\.$/),
      'Whether it worked otherwise in other segments is not known: the segments that they were in are not known.',
    ])
    expect(analysis.decision).toEqual({ unknown: 'costs-unknown' })
    expect(kept()).toEqual({ results: 1, status: 'measured' })
  })

  it('of no difference say that none was shown, and that this proves nothing', async () => {
    const { sentences } = await measured(orders({ A: 31, holdout: 30 }))
    expect(sentences[1]).toMatch(
      /^No difference shown: what A does to the share that ordered lies between −4\.\d+ and \+5\.\d+ points /,
    )
    expect(sentences).toContain(
      '“No difference shown” is not proof that there is none: the interval says how large it may be.',
    )
  })

  it('can be looked at early: with wider intervals, and nothing is concluded or kept', async () => {
    const path = orders({ A: 60, holdout: 30 }, '2026-03-10')
    const early = await measured(path, '--early')
    expect(early.sentences[0]).toMatch(/^33% of the days are in\./)
    expect(early.analysis).toMatchObject({ progress: 10 / 30, decision: { unknown: 'too-early' } })
    const whole = await measured(orders({ A: 60, holdout: 30 }))
    const width = ({ contrasts }: Analysis): number => {
      const [ordered] = contrasts
      const interval = ordered?.anyTime ?? ordered?.difference
      return interval === undefined || 'unknown' in interval ? Number.NaN : interval.high - interval.low
    }
    expect(width(early.analysis)).toBeGreaterThan(1.5 * width(whole.analysis))
  })

  it('looked at early leave the campaign as it is', async () => {
    expect((await measured(orders({ A: 60, holdout: 30 }, '2026-03-10'), '--early')).results).toEqual([])
    expect(kept()).toEqual({ results: 0, status: 'sent' })
  })

  it('are a table and sentences on a terminal, in Chinese too', async () => {
    const path = orders({ A: 60, holdout: 30 })
    const { stdout } = await inProcess(['results', 'C1', '--orders', path, '--lang', 'zh'], { folder: at, now })
    expect(stdout).toMatch(/^下一步无法计算/)
    expect(stdout).toMatch(/\n组 +分配人数 +下单比例/)
    expect(stdout).toMatch(/对照组 +300 +10% \(7\.09% 至 13\.9%\)/)
    expect(stdout).toContain('A 使下单比例提高了 10 个百分点')
    expect(stdout).not.toMatch(/[\p{sc=Han}] [\p{sc=Han}]/u)
  })

  it('are a page as well, with what to do next before what was found, and everything that stands behind it', async () => {
    const { files } = await measured(orders({ A: 60, holdout: 30 }))
    const page = readFileSync(String(files[1]), 'utf8')
    const places = [
      'What to do next cannot be computed',
      '| hold-out | 300 |',
      'A raised the share',
      'A raised spend',
    ].map((text) => page.indexOf(text))
    expect(Math.min(...places)).toBeGreaterThan(0)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(readFileSync(String(files[0]), 'utf8')).toContain('A raised spend per mailbox')
  })
})

describe('results of a campaign whose arms are not as planned', () => {
  it('stop: no conclusion, and nothing is kept', async () => {
    await sent({ A: 400, holdout: 200 })
    const { sentences, results, analysis } = await measured(orders({ A: 80, holdout: 10 }))
    expect(sentences).toEqual([
      'The arms are not as large as planned (holdout 200 where 300 were expected, A 400 where 300 were expected; by chance this happens with p <.001). Something went wrong when they were assigned or counted: conclude nothing from these figures before it is found.',
    ])
    expect([results, analysis.stops]).toEqual([[], true])
    expect(kept()).toEqual({ results: 0, status: 'sent' })
  })
})
