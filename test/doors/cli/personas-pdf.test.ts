import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { ShoalError } from '../../../src/workspace/errors.ts'
import { renderPdf } from '../../../src/writing/pdf/render-pdf.ts'
import { answer } from '../../writing/model-personas/persona-answers.ts'
import { serveRequests, streamed } from '../../writing/models/serve-requests.ts'
import { asEvents, lastEvent, type WireBody } from '../../writing/models/wire.ts'
import { fault, inProcess } from './in-process.ts'
import { folderWith, orders } from './shoal.ts'

// A machine without a browser, which this one may not be.
vi.mock('../../../src/writing/pdf/render-pdf.ts', () => ({ renderPdf: vi.fn() }))
const noBrowser = new ShoalError('personas/no-browser', {})

async function workspace() {
  const files = folderWith({ 'orders.csv': orders() })
  const folder = join(files, 'w')
  await inProcess(['run', join(files, 'orders.csv'), '--into', folder, '--no-report', '--k', '2'])
  const asked: string[] = []
  const url = await serveRequests(async (request) => {
    const body = (await request.json()) as WireBody
    asked.push(body.response_format?.json_schema?.name ?? 'text')
    return streamed([...asEvents({ text: answer(body) }), lastEvent])
  })
  writeFileSync(join(folder, 'shoal.yaml'), `model: {name: small, baseUrl: '${url}'}\n`)
  const personas = ['personas', '--formats', 'pdf,html,md']
  return {
    folder,
    asked,
    personas,
    book: (ending: string) => existsSync(join(folder, 'report', `personas.en.${ending}`)),
  }
}

describe('personas as PDF', () => {
  it('are refused before a model is asked where no browser can print them', async () => {
    const { folder, asked, personas } = await workspace()
    vi.mocked(renderPdf).mockRejectedValue(noBrowser)
    expect(await fault(personas, folder)).toMatchObject({ exit: 2, code: 'personas/no-browser' })
    expect(asked).toEqual([])
  })

  it('come last, so that every other file is there where the browser fails in the end', async () => {
    const { folder, personas, book } = await workspace()
    vi.mocked(renderPdf).mockReset().mockResolvedValueOnce(new Uint8Array()).mockRejectedValue(noBrowser)
    expect(await fault(personas, folder)).toMatchObject({ exit: 2, code: 'personas/no-browser' })
    expect([book('html'), book('md'), book('pdf')]).toEqual([true, true, false])
  })
})
