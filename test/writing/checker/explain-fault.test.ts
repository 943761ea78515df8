import { describe, expect, it } from 'vitest'
import { Language } from '../../../src/language/language.ts'
import { explainFault } from '../../../src/writing/checker/explain-fault.ts'
import { FaultCode } from '../../../src/writing/checker/fault.ts'

describe('the explanation of a fault', () => {
  it('names the words at fault, the reason and what to do', () => {
    const fault = { code: 'direction', start: 0, end: 4, found: 'more' } as const
    expect(explainFault(fault, 'en')).toBe(
      '“more” says a direction that no cited comparison shows; say it the other way round, or leave the comparison out.',
    )
    expect(explainFault(fault, 'zh')).toBe('“more”的方向没有所引的比较支持；请改成相反的方向，或删去比较。')
  })

  it('asks for the language of the text, in the language of whoever reads the explanation', () => {
    const fault = { code: 'language', start: 0, end: 3, found: 'off' } as const
    expect(explainFault(fault, 'en', 'zh')).toContain('write the whole sentence in Chinese.')
    expect(explainFault(fault, 'zh', 'en')).toContain('请全句使用英文')
    expect(explainFault(fault, 'zh')).toContain('请全句使用中文')
  })

  it('is one sentence for every code, and another for each', () => {
    for (const language of Language.options) {
      const told = FaultCode.options.map((code) => explainFault({ code, start: 0, end: 1, found: 'x' }, language))
      expect(told.filter((text) => !text.includes('“x') || !/[.。]$/.test(text))).toEqual([])
      expect(new Set(told).size).toBe(told.length)
    }
  })
})
