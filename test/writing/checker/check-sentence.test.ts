import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/language/language.ts'
import type { RuleCases } from './cases/case.ts'
import { comparisonsEn } from './cases/en/comparisons.ts'
import { copyEn } from './cases/en/copy.ts'
import { figuresEn } from './cases/en/figures.ts'
import { freshEn } from './cases/en/fresh.ts'
import { interpretationEn } from './cases/en/interpretation.ts'
import { mixedEn } from './cases/en/mixed.ts'
import { mixedRestEn } from './cases/en/mixed-rest.ts'
import { peopleEn } from './cases/en/people.ts'
import { plainEn } from './cases/en/plain.ts'
import { rewordedEn } from './cases/en/reworded.ts'
import { tunedEn } from './cases/en/tuned.ts'
import { variedEn } from './cases/en/varied.ts'
import { variedRestEn } from './cases/en/varied-rest.ts'
import { comparisonsZh } from './cases/zh/comparisons.ts'
import { copyZh } from './cases/zh/copy.ts'
import { figuresZh } from './cases/zh/figures.ts'
import { freshZh } from './cases/zh/fresh.ts'
import { interpretationZh } from './cases/zh/interpretation.ts'
import { mixedZh } from './cases/zh/mixed.ts'
import { peopleZh } from './cases/zh/people.ts'
import { plainZh } from './cases/zh/plain.ts'
import { rewordedZh } from './cases/zh/reworded.ts'
import { tunedZh } from './cases/zh/tuned.ts'
import { variedZh } from './cases/zh/varied.ts'
import { outcome } from './check-cases.ts'

const rules: Record<Language, readonly RuleCases[]> = {
  en: [...figuresEn, ...comparisonsEn, ...peopleEn, ...copyEn, ...interpretationEn, ...tunedEn, ...rewordedEn],
  zh: [...figuresZh, ...comparisonsZh, ...peopleZh, ...copyZh, ...interpretationZh, ...tunedZh, ...rewordedZh],
}
const written: Record<Language, readonly RuleCases[]> = {
  en: [
    { rule: 'correct sentences pass', cases: [...variedEn, ...variedRestEn] },
    { rule: 'plain sentences pass', cases: plainEn },
    { rule: 'long sentences pass', cases: [...mixedEn, ...mixedRestEn] },
    { rule: 'sentences about other segmentations pass', cases: freshEn },
  ],
  zh: [
    { rule: 'correct sentences pass', cases: variedZh },
    { rule: 'plain sentences pass', cases: plainZh },
    { rule: 'long sentences pass', cases: mixedZh },
    { rule: 'sentences about other segmentations pass', cases: freshZh },
  ],
}

describe.each(['en', 'zh'] as const)('the checker in %s', (language) => {
  it.each([...rules[language], ...written[language]])('$rule', ({ cases, context }) => {
    const found = cases.map((each) => `${each[2]} → ${outcome(each, language, context)}`)
    expect(found).toEqual(cases.map(([, , text, faults]) => `${text} → ${faults}`))
  })
})
