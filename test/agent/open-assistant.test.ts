import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openAssistant } from '../../src/agent/open-assistant.ts'
import { ending } from './agent-double.ts'
import { smallShop } from './small-shop.ts'

it('holds a threshold that was raised in shoal.yaml from the next question on', async () => {
  const folder = await smallShop()
  const now = (): Date => new Date('2011-10-01T12:00:00Z')
  const assistant = await openAssistant({ folder, environment: {}, now, usualLanguage: 'en' })
  const ask = async () =>
    (
      await ending(
        assistant.ask('How many customers are there in France?', undefined, { signal: new AbortController().signal }),
      )
    ).outcome.kind
  const before = await ask()
  writeFileSync(join(folder, 'shoal.yaml'), 'currency: EUR\nprivacy:\n  minCustomers: 60\n')
  expect([before, await ask()]).toEqual(['answered', 'withheld'])
  assistant.close()
})
