import { describe, expect, it } from 'vitest'
import { askingPage, donePage, type OptOutView, pagePolicy } from '../../../src/campaigns/optout/opt-out-page.ts'
import { readerLanguage } from '../../../src/campaigns/optout/reader-language.ts'

const view: OptOutView = {
  language: 'en',
  mailbox: 'ann@example.com',
  kind: { goal: 'win-back', channel: 'email' },
  chosen: 'channel',
  footer: 'Shop <b>& Sons</b>, Whitby',
}

describe('the page behind the link', () => {
  it('asks with one form, which goes to where the page came from, and has the choice of the link', () => {
    const page = askingPage(view)
    expect(page.match(/<form[^>]*>/g)).toEqual(['<form method="post">'])
    expect(page.match(/value="(\w+)"( checked)?/g)).toEqual(['value="goal"', 'value="channel" checked', 'value="all"'])
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('No more marketing e-mails')
  })

  it('has no script and asks for nothing from anywhere', () => {
    for (const page of [askingPage(view), donePage(view)]) {
      expect(page).not.toMatch(/<script|<img|<link|<iframe|https?:|url\(|\son\w+=/i)
    }
    expect(pagePolicy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]{44}';/)
  })

  it('hides the address but for its first letter and its domain', () => {
    expect(askingPage(view)).toContain('a•••@example.com')
    expect(askingPage(view)).not.toContain('ann@')
  })

  it('shows what comes from data as text', () => {
    const page = askingPage({ ...view, mailbox: '<b>@"x".example' })
    expect(page).not.toMatch(/<b>/)
    expect(page).toContain('Shop &lt;b&gt;&amp; Sons')
  })

  it('offers to leave out more afterwards, and nothing more after all', () => {
    expect(donePage({ ...view, chosen: 'goal' }).match(/value="\w+"/g)).toEqual(['value="channel"', 'value="all"'])
    expect(donePage({ ...view, chosen: 'all' })).not.toContain('<form')
  })

  it('speaks Chinese', () => {
    const page = askingPage({ ...view, language: 'zh' })
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('不再接收营销邮件')
  })
})

describe('the language of a reader', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['de-DE,de;q=0.9,en;q=0.5,zh;q=0.7', 'zh'],
    ['en-GB', 'en'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['fr, de', undefined],
    ['', undefined],
    [';;;,q=,zh;q=x', undefined],
  ])('%s: %s', (header, language) => expect(readerLanguage(header)).toBe(language))
})
