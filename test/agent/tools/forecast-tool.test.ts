import { expect, it } from 'vitest'
import { type ForecastOutput, forecast } from '../../../src/actions/forecast.ts'
import { forecastResult } from '../../../src/agent/tools/forecast-tool.ts'
import { smallShop } from '../../doors/chat/small-shop.ts'

const said = (found: ForecastOutput): string => {
  const outcome = forecastResult(found)
  if (outcome.kind !== 'found') throw new Error(outcome.kind)
  return outcome.result.sentences.flatMap(({ en }) => en.map(({ text }) => text)).join(' ')
}

it('speaks of revenue and not of profit where no costs are known', async () => {
  const { folder, remove } = await smallShop()
  const found = await forecast.run(forecast.input.parse({ segment: 'S1', goal: 'win back' }), {
    folder,
    language: 'en',
    usualLanguage: 'en',
    progress: () => undefined,
    environment: {},
    trace: () => undefined,
    signal: new AbortController().signal,
    now: () => new Date('2026-01-01T12:00:00Z'),
  })
  remove()
  const { numbers } = found
  if (numbers === undefined) throw new Error('no numbers')
  expect(numbers.costs.margin.from).toBe('unknown')
  const text = said(found)
  expect(text).toMatch(/In revenue that comes to .*What the goods cost is not known here/s)
  expect(text).not.toMatch(/In profit|it pays to send/)
  const margin = { ...numbers.costs.margin, from: 'settings' as const }
  const known = said({ ...found, numbers: { ...numbers, costs: { ...numbers.costs, margin } } })
  expect(known).toMatch(/In profit that comes to /)
})
