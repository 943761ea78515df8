import { describe, expect, it } from 'vitest'
import { ModelChain } from '../../../src/workspace/model-settings.ts'
import { runKey } from '../../../src/writing/run/item-key.ts'

const voice = { use: [], avoid: [], examples: [], banned: [] }
const keyOf = (model: unknown): string => runKey(ModelChain.parse(model), { values: true, voice }, 3)

describe('what a run has written', () => {
  it('is of all models that may have written it, and not of the first alone', () => {
    expect(new Set([keyOf('none'), keyOf('a'), keyOf(['a', 'b']), keyOf(['b', 'a'])]).size).toBe(4)
    expect(keyOf(['a', 'b'])).toBe(keyOf(['a', 'b']))
  })

  it('is tried again with another limit of answers, which may have cut some off', () => {
    expect(keyOf({ name: 'a', maxTokens: 8000 })).not.toBe(keyOf('a'))
  })
})
