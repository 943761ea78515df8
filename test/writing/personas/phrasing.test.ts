import { describe, expect, it } from 'vitest'
import { phrasingsOf } from '../../../src/writing/personas/phrasing.ts'

describe('the phrasings of an opening', () => {
  it('are the opening with each of its endings', () => {
    const endings = { beside: [', against {all}', ' (all: {all})'] }
    expect(phrasingsOf('Typically {f}<beside>.', endings)).toEqual([
      {
        text: 'Typically {f}, against {all}.',
        head: 'Typically {f}<beside>.',
        tails: [', against {all}'],
        slots: ['f', 'all'],
        kind: 'evidence',
      },
      {
        text: 'Typically {f} (all: {all}).',
        head: 'Typically {f}<beside>.',
        tails: [' (all: {all})'],
        slots: ['f', 'all'],
        kind: 'evidence',
      },
    ])
  })

  it('interpret where they show names alone', () => {
    expect(phrasingsOf('Depth in {name}.', {}).map(({ kind }) => kind)).toEqual(['interpretation'])
  })

  it('need endings of that name', () => {
    expect(() => phrasingsOf('Typically {f}<above>.', { beside: [] })).toThrow('no endings called above')
  })
})
