import { describe, expect, it } from 'vitest'
import { pathOfSecret } from '../../src/workspace/path-of-secret.ts'

describe('a secret among settings', () => {
  it.each<[string, object, string[]]>([
    ['a key', { apiKey: 'k' }, ['apiKey']],
    [
      'a key within',
      { configuration: { defaultHeaders: { 'x-api-key': 'k' } } },
      ['configuration', 'defaultHeaders', 'x-api-key'],
    ],
    ['a token', { region: 'eu', sessionToken: 't' }, ['sessionToken']],
    ['a secret', { clientSecret: 's' }, ['clientSecret']],
    ['a password', { password: 'p' }, ['password']],
    ['an access key', { credentials: { accessKeyId: 'a' } }, ['credentials']],
    ['one of a list', { servers: [{ api_key: 'k' }] }, ['servers', '0', 'api_key']],
  ])('is found by its name: %s', (_, settings, path) => {
    expect(pathOfSecret(settings)).toEqual(path)
  })

  it('is not a limit, a region or an address', () => {
    const settings = {
      maxTokens: 100,
      region: 'eu',
      configuration: { baseURL: 'http://h/v1', keyed: true },
      streamUsage: false,
    }
    expect(pathOfSecret(settings)).toBeUndefined()
  })
})
