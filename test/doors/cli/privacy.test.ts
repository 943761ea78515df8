import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { privacy } from '../../../src/actions/privacy.ts'
import { answer } from '../../writing/model-personas/persona-answers.ts'
import { serveRequests, streamed } from '../../writing/models/serve-requests.ts'
import { asEvents, lastEvent, type WireBody } from '../../writing/models/wire.ts'
import { fault, inProcess } from './in-process.ts'
import { folderWith, orders } from './shoal.ts'

/** A workspace with two segments, and what its model is asked about them, as JSON of the messages. */
async function workspace(data = orders()) {
  const files = folderWith({ 'orders.csv': data })
  const folder = join(files, 'w')
  await inProcess(['run', join(files, 'orders.csv'), '--into', folder, '--no-report', '--k', '2'])
  const asked: string[] = []
  const url = await serveRequests(async (request) => {
    const body = (await request.json()) as WireBody
    if (/Persona|Copy/.test(body.response_format?.json_schema?.name ?? '')) asked.push(JSON.stringify(body.messages))
    return streamed([...asEvents({ text: answer(body) }), lastEvent])
  })
  return { folder, asked, url }
}

const requestsOf = async (argv: string[], folder: string) =>
  privacy.output.parse(JSON.parse((await inProcess(['privacy', '--json', ...argv], { folder })).stdout))

describe('shoal privacy', () => {
  it.each(['stated', 'slots'])(
    'shows exactly what personas ask first, by the way that the model writes in: %s',
    async (way) => {
      const { folder, asked, url } = await workspace()
      writeFileSync(join(folder, 'shoal.yaml'), `model: {name: small, baseUrl: '${url}', writing: ${way}}\n`)
      const { requests, models } = await requestsOf(['--languages', 'en,zh'], folder)
      await inProcess(['personas', '--languages', 'en,zh'], { folder })
      expect(requests.map(({ messages }) => JSON.stringify(messages)).sort()).toEqual([...new Set(asked)].sort())
      expect(models).toEqual([`small@${new URL(url).host}/v1`])
    },
  )

  it('shows it of the segments of each group', async () => {
    const countries = orders()
      .trimEnd()
      .split('\n')
      .map(
        (line, row) => `${line},${row === 0 ? 'country' : Number(/C(\d+)/.exec(line)?.[1]) % 2 ? 'France' : 'Spain'}`,
      )
    const { folder, asked, url } = await workspace(`${countries.join('\n')}\n`)
    writeFileSync(join(folder, 'shoal.yaml'), `model: {name: small, baseUrl: '${url}'}\nprivacy: {minCustomers: 5}\n`)
    const { requests } = await requestsOf(['--by', 'country'], folder)
    await inProcess(['personas', '--by', 'country'], { folder })
    expect(requests.map(({ messages }) => JSON.stringify(messages)).sort()).toEqual([...new Set(asked)].sort())
    expect(new Set(requests.map(({ group }) => group))).toEqual(new Set(['country.France', 'country.Spain']))
  })

  it('says that repairs send the model’s own sentences back', async () => {
    const { folder } = await workspace()
    const { stdout } = await inProcess(['privacy', 'S1'], { folder })
    expect(stdout).toContain('goes back with the reasons: the model’s own sentences')
  })

  it('knows the segments', async () => {
    const { folder } = await workspace()
    expect(await fault(['privacy', 'S9'], folder)).toMatchObject({ exit: 2, code: 'segments/unknown' })
  })
})
