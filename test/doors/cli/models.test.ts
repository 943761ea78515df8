import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAction } from '../../../src/actions/index.ts'
import { models } from '../../../src/actions/models.ts'
import { answer } from '../../writing/model-personas/persona-answers.ts'
import { serveRequests, streamed } from '../../writing/models/serve-requests.ts'
import { asEvents, lastEvent, type WireBody } from '../../writing/models/wire.ts'
import { fault, inProcess } from './in-process.ts'
import { folderWith } from './shoal.ts'

/** A workspace without data, and a model that is asked for nothing but words. */
async function workspace() {
  const folder = folderWith({})
  await inProcess(['init', folder])
  const asked: string[] = []
  const url = await serveRequests(async (request) => {
    const body = (await request.json()) as WireBody
    asked.push(body.response_format?.json_schema?.name ?? 'text')
    return streamed([...asEvents({ text: answer(body) }), lastEvent])
  })
  writeFileSync(`${folder}/shoal.yaml`, `model: {name: small, baseUrl: '${url}'}\n`)
  return { folder, asked }
}

describe('shoal models exam', () => {
  it('says before it starts how many calls it takes, and keeps to that', async () => {
    const { folder, asked } = await workspace()
    const { code, stderr } = await inProcess(['models', 'exam'], { folder })
    const [, least, most] = /takes an exam of (\d+) questions about public data: at most (\d+) calls/.exec(stderr) ?? []
    expect(code).toBe(0)
    expect(asked.filter((name) => name.startsWith('Persona'))).toHaveLength(Number(least))
    expect(asked.length).toBeLessThanOrEqual(Number(most))
  })

  it('finds anew what the server does with schemas', async () => {
    const { folder, asked } = await workspace()
    const probes = () => asked.filter((name) => name === 'greeting').length
    await inProcess(['models', 'exam'], { folder })
    const before = probes()
    const { stdout } = await inProcess(['models', 'exam', '--json'], { folder })
    expect([before, probes()]).toEqual([4, 8])
    expect(models.output.parse(JSON.parse(stdout)).models[0]?.abilities?.schema).toBe('honoured')
  })

  it('needs a model', async () => {
    const { folder } = await workspace()
    writeFileSync(`${folder}/shoal.yaml`, 'model: none\n')
    expect(await fault(['models', 'exam'], folder)).toMatchObject({ exit: 2, code: 'models/none' })
  })
})

describe('a door that asks before models are asked', () => {
  it.each([
    ['models', { task: 'exam' }, true],
    ['models', { task: 'list' }, false],
    ['personas', {}, true],
    ['personas', { plan: true }, false],
    ['privacy', {}, undefined],
  ])('can tell: %s with %j', (name, given, asks) => {
    const action = findAction(name)
    expect(action?.asksModels?.(action.input.parse(given))).toBe(asks)
  })
})
