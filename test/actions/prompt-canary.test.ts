import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { personas } from '../../src/actions/personas.ts'
import { prompts } from '../../src/actions/prompts.ts'
import { readCampaigns } from '../../src/campaigns/campaign-records.ts'
import { State } from '../../src/workspace/state.ts'
import { talliesOf } from '../../src/writing/prompt-versions/outcome-records.ts'
import { parsePrompt } from '../../src/writing/prompts/prompt-file.ts'
import { readPrompt } from '../../src/writing/prompts/read-prompt.ts'
import { Written } from '../../src/writing/run/item.ts'
import { inProcess } from '../doors/cli/in-process.ts'
import { modelLine } from '../doors/cli/prompt-answers.ts'
import { folderWith, orders } from '../doors/cli/shoal.ts'

const shipped = readPrompt('copy', 'en')

/** A message in which nearly every line makes an offer that nobody made. */
const offersThroughout = JSON.stringify({
  subject: 'Take twenty percent off',
  preheader: 'Your next delivery is free',
  body: ['Take twenty percent off today.', 'Your next delivery is free.'],
  action: 'Write to us',
  push: 'Your next delivery is free.',
  sms: 'Take twenty percent off today.',
})

/** A workspace with segments, a model that makes offers where a prompt asks it to shout, and that prompt as a canary for half of the texts. */
async function withCanary(): Promise<{ folder: string; canary: string }> {
  const files = folderWith({ 'orders.csv': orders() })
  const folder = join(files, 'w')
  await inProcess(['run', join(files, 'orders.csv'), '--into', folder, '--no-report', '--k', '3'])
  writeFileSync(
    join(folder, 'shoal.yaml'),
    await modelLine((name, body) =>
      name === 'CopyAnswer' && body.messages.some(({ content }) => content.includes('Shout.'))
        ? offersThroughout
        : undefined,
    ),
  )
  const own = join(folder, 'prompts', 'copy.en.md')
  mkdirSync(join(folder, 'prompts'))
  writeFileSync(own, shipped.bytes.replace('=== user ===', 'Shout.\n=== user ==='))
  const log = await inProcess(['prompts', 'log', 'copy', '--lang', 'en', '--json'], { folder })
  const canary = prompts.output.parse(JSON.parse(log.stdout)).versions?.find(({ reason }) => reason.is === 'written')
  rmSync(own)
  await inProcess(['prompts', 'canary', canary?.version ?? '', '--share', '0.5'], { folder })
  return { folder, canary: canary?.version ?? '' }
}

const write = async (folder: string, variants: number) =>
  inProcess(['personas', '--formats', 'json', '--languages', 'en', '--angles', '1', '--variants', `${variants}`], {
    folder,
  })

/** The versions of the prompt for messages that texts were written with. */
function versionsUsed(folder: string): string[] {
  const state = new State(join(folder, '.shoal', 'state.sqlite'), folder)
  try {
    return state
      .rows('SELECT document FROM written')
      .map((row) => Written.parse(JSON.parse(String(row['document']))))
      .flatMap(({ lineage }) => lineage.prompts.filter(({ name }) => name === 'copy').map(({ version }) => version))
  } finally {
    state.close()
  }
}

it('a canary of the prompt for briefs writes those that fall to it, and how they fared is kept', async () => {
  const { folder } = await withCanary()
  const brief = readPrompt('brief', 'en')
  const own = join(folder, 'prompts', 'brief.en.md')
  writeFileSync(own, brief.bytes.replace('=== user ===', 'Be brief.\n=== user ==='))
  const { version } = parsePrompt('brief', 'en', own, readFileSync(own, 'utf8'))
  await inProcess(['prompts', 'log'], { folder })
  rmSync(own)
  await inProcess(['prompts', 'canary', version, '--share', '0.5'], { folder })
  // The segment of which enough customers are known for anything to be asked.
  const goals = ['win back', 'second purchase', 'order value', 'reward', 'launch', 'prevent churn', 'cross-sell']
  for (const goal of goals)
    await inProcess(['brief', 'S3', '--goal', goal, '--formats', 'json', '--lang', 'en'], { folder })
  const state = new State(join(folder, '.shoal', 'state.sqlite'), folder)
  const used = readCampaigns(state).flatMap(({ campaign }) =>
    (campaign.plan?.written.prompts ?? []).filter(({ name }) => name === 'brief').map((one) => one.version),
  )
  expect(used).toHaveLength(goals.length)
  expect(new Set(used)).toEqual(new Set([brief.version, version]))
  const tally = talliesOf(state, 'brief', 'en')
  expect(tally(version).answers + tally(brief.version).answers).toBe(goals.length)
  state.close()
})

describe('a canary of a prompt', () => {
  it('writes its share, which is kept with each text, and is taken back by itself where the checker refuses more of it', async () => {
    const { folder, canary } = await withCanary()
    const { stderr } = await write(folder, 18)
    const used = versionsUsed(folder)
    expect(new Set(used)).toEqual(new Set([shipped.version, canary]))
    expect(stderr).toContain(
      `Version ${canary} of copy (en) was taken back, and ${shipped.version} writes in its place;`,
    )
    const log = await inProcess(['prompts', 'log', 'copy', '--lang', 'en'], { folder })
    expect(log.stdout).toMatch(/canary ended by shoal; lines that the checker sent back: \d+ of \d+, against 0 of \d+/)
    const before = used.length
    await write(folder, 20)
    const later = versionsUsed(folder)
    expect(later.length).toBeGreaterThan(before)
    expect(later.filter((version) => version === canary)).toHaveLength(
      used.filter((version) => version === canary).length,
    )
  })

  it('goes on with the same texts when the run is done again', async () => {
    const { folder } = await withCanary()
    await write(folder, 2)
    const again = await inProcess(
      ['personas', '--formats', 'json', '--languages', 'en', '--angles', '1', '--variants', '2', '--json'],
      { folder },
    )
    expect(personas.output.parse(JSON.parse(again.stdout)).written).toBe(0)
  })
})
