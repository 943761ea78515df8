import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chatWordsEn } from '../../../src/language/en/chat-words.ts'
import { chatWordsZh } from '../../../src/language/zh/chat-words.ts'
import { differsByOne } from '../../../src/questions/reading/mend-typos.ts'
import { numberInWords } from '../../../src/questions/reading/number-in-words.ts'
import { questionLanguage } from '../../../src/questions/reading/question-language.ts'
import { readQuestion } from '../../../src/questions/reading/read-question.ts'
import { normaliseText, tokenise } from '../../../src/questions/reading/tokenise.ts'
import { sampleCatalogue as catalogue, sampleLookUp as lookUp } from '../sample-catalogue.ts'

/** The closed lists of words, by their places. */
const listsOf = (words: object, place = ''): [string, readonly string[]][] =>
  Object.entries(words).flatMap(([key, value]): [string, readonly string[]][] => {
    if (Array.isArray(value)) return [[`${place}${key}`, value]]
    return typeof value === 'object' ? listsOf(value, `${place}${key}.`) : []
  })

it.each([...listsOf(chatWordsEn, 'en.'), ...listsOf(chatWordsZh, 'zh.')])(
  'a list of words holds each once, and no empty one: %s',
  (_, list) => {
    expect(list.filter((word, at) => word === '' || list.indexOf(word) !== at)).toEqual([])
  },
)

describe('a number in words', () => {
  it.each([
    ['1,000', 1000],
    ['1.5k', 1500],
    ['two', 2],
    ['a dozen', 12],
    ['two hundred', 200],
    ['两', 2],
    ['十二', 12],
    ['三百五十', 350],
    ['2万', 20_000],
    ['一万二千', 12_000],
    ['12,34', undefined],
    ['orders', undefined],
    ['', undefined],
  ])('%s', (text, value) => expect(numberInWords(text)).toBe(value))

  it('in digits is the number itself', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        (value) => numberInWords(value.toLocaleString('en')) === value,
      ),
    )
  })
})

describe('words that differ by one letter', () => {
  it.each([
    ['revenue', 'revenu', true],
    ['germany', 'germnay', true],
    ['orders', 'borders', true],
    ['units', 'unite', true],
    ['country', 'country', false],
    ['orders', 'odrsre', false],
  ])('%s and %s: %s', (one, other, near) => expect(differsByOne(one, other)).toBe(near))

  it('are as near either way', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(fc.property(word, word, (one, other) => differsByOne(one, other) === differsByOne(other, one)))
  })
})

describe('the language of a question', () => {
  it.each([
    ['How many customers do we have?', 'en'],
    ['我们有多少客户', 'zh'],
    ['WHITE HANGING HEART T-LIGHT HOLDER 卖了多少件', 'zh'],
    ['revenue of 北京 Trading Company', 'en'],
    ['各MultipleLines的MonthlyCharges（均值）', 'zh'],
    ['revenue of 各大 Trading Company by month', 'en'],
  ])('%s: %s', (text, language) => expect(questionLanguage(text)).toBe(language))
})

describe('any text', () => {
  it('loses no letter when it is parted into words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (raw) => {
        const text = normaliseText(raw)
        return (
          tokenise(text)
            .map((token) => token.text)
            .join('') === text.replace(/\s/gu, '')
        )
      }),
    )
  })

  it('is read without an error', async () => {
    const word = fc.constantFrom(
      'revenue',
      'customers',
      'by',
      'country',
      'Germany',
      'more',
      'than',
      '5',
      'last',
      'month',
      'except',
      'average',
      'per',
      'order',
      '客户',
      '超过',
      '最高',
      '，',
      '2011',
      '£',
      "'",
    )
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 8 }), async (words) => {
        const reading = await readQuestion(words.join(' '), { catalogue, lookUp })
        return !reading.certain || (reading.unread.length === 0 && reading.query !== undefined)
      }),
      { numRuns: 200 },
    )
  })
})
