import { describe, expect, it } from 'vitest'
import { fontStyle } from '../../../src/writing/pdf/font-style.ts'

const pieces = (style = ''): number => style.split('@font-face').length - 1

describe('the font of a page', () => {
  it('is put into the page itself', () => {
    const style = fontStyle('客户') ?? ''
    expect(style).toContain('url(data:font/woff2;base64,')
    expect(style).not.toMatch(/url\((?!data:)/)
  })

  it('is no more than the pieces that hold a character of the text', () => {
    expect(pieces(fontStyle('客户'))).toBeLessThanOrEqual(4)
    expect(pieces(fontStyle('客户'))).toBeGreaterThan(0)
    expect(pieces(fontStyle(''))).toBe(0)
  })

  it('is left to the machine where the package is not there', () => {
    expect(fontStyle('客户', () => undefined)).toBeUndefined()
  })
})
