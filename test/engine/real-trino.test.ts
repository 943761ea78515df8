import { describe, expect, it } from 'vitest'
import { openTrino } from '../../src/engine/trino.ts'

const server = process.env['SHOAL_TRINO'] ?? ''

/** SHOAL_TRINO names a cluster with the catalog "memory"; without one there is nothing to ask. */
describe.skipIf(server === '')('a real Trino cluster', () => {
  const opened = () => openTrino({ server, user: 'shoal', catalog: 'memory', schema: 'default' })

  it('gives back what was loaded', async () => {
    const engine = opened()
    const texts = ['zoë', "o'brien", 'back\\slash', '李雷😀', '']
    await engine.load('loaded', [
      { name: 'mailbox', values: texts },
      { name: 'n', values: Float64Array.of(1, Number.NaN, -0.1, 2 ** 52, 1e300) },
    ])
    const found = await engine.columns('SELECT mailbox, n FROM loaded ORDER BY mailbox')
    await engine.run('DROP TABLE loaded')
    const rows = found.texts('mailbox').map((text, i) => [text, found.numbers('n')[i]])
    expect(new Map(rows.map(([text, n]) => [text, n]))).toEqual(
      new Map(texts.map((text, i) => [text, [1, Number.NaN, -0.1, 2 ** 52, 1e300][i]])),
    )
  })

  it('says what kind of mistake a query is', async () => {
    await expect(opened().rows('SELECT nothing FROM nowhere')).rejects.toMatchObject({
      code: 'internal/engine',
      data: { detail: 'Trino TABLE_NOT_FOUND' },
    })
  })
})
