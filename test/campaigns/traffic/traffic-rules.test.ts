import { describe, expect, it } from 'vitest'
import { judgeTraffic } from '../../../src/campaigns/traffic/judge-traffic.ts'
import { decoyLink, type MessageFacts, type TrafficEvent } from '../../../src/campaigns/traffic/traffic-event.ts'
import { trafficRuleNames, trafficRules } from '../../../src/campaigns/traffic/traffic-rules.ts'

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148'
const outlook = 'Mozilla/4.0 (compatible; ms-office; MSOffice 16)'
const gmail = 'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)'

const delivered = Date.parse('2026-03-01T09:00:00Z')
const facts: MessageFacts = { deliveredAt: delivered, links: 3 }

/** A click of a person two hours after delivery, but for what is given; seconds count from the delivery. */
function click({ seconds = 7200, ...rest }: Partial<TrafficEvent> & { seconds?: number } = {}): TrafficEvent {
  const at = 'at' in rest ? rest.at : delivered + seconds * 1000
  return {
    kind: 'click',
    link: 'https://shop.example/a',
    agent: firefox,
    method: 'GET',
    isMachine: undefined,
    times: 1,
    ...rest,
    at,
  }
}
const open = (of: Parameters<typeof click>[0] = {}): TrafficEvent => click({ kind: 'open', link: undefined, ...of })

/** The rules that hold for the first of some events. */
const rulesOf = (events: readonly TrafficEvent[], of = facts): string[] =>
  trafficRules.filter(({ holds }) => events[0] !== undefined && holds(events[0], events, of)).map(({ name }) => name)

const [a, b, c] = ['a', 'b', 'c'].map((page) => `https://shop.example/${page}`)

type Case = [rule: string, what: string, events: TrafficEvent[], facts?: MessageFacts]

const holding: Case[] = [
  ['provider', 'a click that the provider takes for a bot’s', [click({ isMachine: true })]],
  ['decoy', 'a click on the link that nobody sees', [click({ link: decoyLink })]],
  ['with-decoy', 'a click a minute from one', [click(), click({ link: decoyLink, seconds: 7260 })]],
  ['head', 'a request for the head alone', [click({ method: 'HEAD' })]],
  ['with-head', 'a click 10 seconds after such a request', [click(), click({ method: 'HEAD', seconds: 7190 })]],
  ['gateway', 'Barracuda', [click({ agent: 'Barracuda Sentinel (EE)' })]],
  ['gateway', 'Mimecast', [click({ agent: 'Mozilla/5.0 (compatible; Mimecast URL Protect)' })]],
  ['gateway', 'Proofpoint', [click({ agent: 'Proofpoint URL Defense' })]],
  ['gateway', 'a tool', [click({ agent: 'python-requests/2.31.0' })]],
  ['gateway', 'a browser without a head', [click({ agent: 'Mozilla/5.0 (X11) HeadlessChrome/120.0' })]],
  ['gateway', 'a crawler', [open({ agent: 'Mozilla/5.0 (compatible; Googlebot/2.1)' })]],
  ['bare-agent', 'Apple’s proxy', [open({ agent: 'Mozilla/5.0' })]],
  ['bare-agent', 'a request to the listener without a user agent', [click({ agent: '' })]],
  ['at-once', 'a click after 9 seconds', [click({ seconds: 9 })]],
  ['at-once', 'an open in the very moment', [open({ seconds: 0 })]],
  [
    'all-links',
    'three links of three within 5 seconds',
    [click({ link: a }), click({ link: b, seconds: 7202 }), click({ link: c, seconds: 7205 })],
  ],
  [
    'all-links',
    'the last of them',
    [click({ link: c, seconds: 7205 }), click({ link: a }), click({ link: b, seconds: 7202 })],
  ],
  [
    'all-links',
    'three links where it is not known how many there are',
    [click({ link: a }), click({ link: b }), click({ link: c })],
    { ...facts, links: undefined },
  ],
  ['proxy', 'Gmail’s picture proxy', [open({ agent: gmail })]],
  ['rewritten', 'a link of Safe Links', [click({ link: 'https://eur01.safelinks.protection.outlook.com/?url=x' })]],
  ['rewritten', 'a link of Proofpoint', [click({ link: 'https://urldefense.com/v3/__https://shop.example' })]],
  ['soon', 'a click after 29 seconds', [click({ seconds: 29 })]],
  ['before', 'a click long before the delivery', [click({ seconds: -90 })]],
  ['no-agent', 'no user agent', [click({ agent: undefined })]],
  ['no-agent', 'an empty cell of an export', [click({ agent: '', method: undefined })]],
  ['no-time', 'no time', [click({ at: undefined })]],
  ['no-delivery', 'nothing is known of the delivery', [click()], { deliveredAt: undefined, links: 3 }],
]

/** The nearest cases in which the rule does not hold. */
const notHolding: Case[] = [
  ['provider', 'a click that the provider takes for a person’s', [click({ isMachine: false })]],
  ['decoy', 'a click on a link that everybody sees', [click()]],
  ['with-decoy', 'a click two minutes from one on the decoy', [click(), click({ link: decoyLink, seconds: 7320 })]],
  ['head', 'a request for the page', [click({ method: 'GET' })]],
  ['with-head', 'a click 11 seconds after a request for the head', [click(), click({ method: 'HEAD', seconds: 7189 })]],
  ['with-head', 'a click by another program', [click(), click({ method: 'HEAD', agent: 'curl/8' })]],
  ['gateway', 'a browser', [click({ agent: firefox })]],
  ['gateway', 'a telephone', [click({ agent: iphone })]],
  ['gateway', 'Outlook', [open({ agent: outlook })]],
  [
    'gateway',
    'a browser on a machine called Cubot',
    [click({ agent: 'Mozilla/5.0 (Linux; Android 12; CUBOT_X30) Chrome/120 Mobile' })],
  ],
  [
    'gateway',
    'a telephone by Cubot',
    [click({ agent: 'Mozilla/5.0 (Linux; Android 11; CUBOT NOTE 20 Build/RP1A) Chrome/120 Mobile' })],
  ],
  ['bare-agent', 'a browser', [open({ agent: firefox })]],
  ['bare-agent', 'an empty cell of an export', [click({ agent: '', method: undefined })]],
  ['bare-agent', 'a user agent that is not known', [open({ agent: undefined })]],
  ['at-once', 'a click after 10 seconds', [click({ seconds: 10 })]],
  ['at-once', 'a click of which no delivery is known', [click({ seconds: 1 })], { deliveredAt: undefined, links: 3 }],
  ['all-links', 'two links of three', [click({ link: a }), click({ link: b })]],
  ['all-links', 'one link three times', [click({ link: a }), click({ link: a }), click({ link: a })]],
  [
    'all-links',
    'three links in a minute',
    [click({ link: a }), click({ link: b, seconds: 7220 }), click({ link: c, seconds: 7240 })],
  ],
  ['all-links', 'the one link that there is', [click({ link: a })], { ...facts, links: 1 }],
  ['proxy', 'a click with the agent of the proxy', [click({ agent: gmail })]],
  ['rewritten', 'a link of the shop', [click()]],
  ['rewritten', 'a shop whose name holds that of a gateway', [click({ link: 'https://notmimecast.com/a' })]],
  ['soon', 'a click after 30 seconds', [click({ seconds: 30 })]],
  ['soon', 'an open after 20 seconds', [open({ seconds: 20 })]],
  ['before', 'a click before the delivery by less than clocks differ', [click({ seconds: -30 })]],
  ['no-agent', 'a user agent', [click()]],
  ['no-time', 'a time', [click()]],
  ['no-delivery', 'a delivery', [click()]],
]

describe('a rule holds', () => {
  it.each(holding)('%s: %s', (rule, _, events, of) => {
    expect(rulesOf(events, of)).toContain(rule)
  })

  it('each with cases both ways', () => {
    const names = trafficRules.map(({ name }) => name)
    expect(names).toEqual([...trafficRuleNames])
    for (const cases of [holding, notHolding]) expect([...new Set(cases.map(([rule]) => rule))]).toEqual(names)
  })
})

describe('a rule does not hold', () => {
  it.each(notHolding)('%s: %s', (rule, _, events, of) => {
    expect(rulesOf(events, of)).not.toContain(rule)
  })
})

describe('judging', () => {
  it('takes for a person’s what carries time and agent, and no rule doubts', () => {
    expect(judgeTraffic([click(), open({ agent: iphone })], facts)).toMatchObject([
      { verdict: 'person', rules: [] },
      { verdict: 'person', rules: [] },
    ])
  })

  it('leaves open what an export without time and agent tells, and says why', () => {
    const sum = open({ at: undefined, agent: undefined, times: 4 })
    expect(judgeTraffic([sum], facts)).toEqual([{ event: sum, verdict: 'unsure', rules: ['no-agent', 'no-time'] }])
  })

  it('takes one rule that says machine for enough, and names those alone', () => {
    const judged = judgeTraffic([click({ seconds: 3, agent: undefined })], facts)
    expect(judged).toMatchObject([{ verdict: 'machine', rules: ['at-once'] }])
  })

  it('takes a person’s click for one although a gateway had clicked before', () => {
    const gateway = [a, b, c].map((link) => click({ link, seconds: 4 }))
    const verdicts = judgeTraffic([...gateway, click({ link: b })], facts).map(({ verdict }) => verdict)
    expect(verdicts).toEqual(['machine', 'machine', 'machine', 'person'])
  })
})
