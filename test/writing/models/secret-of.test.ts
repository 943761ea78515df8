import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ModelSettings } from '../../../src/workspace/model-settings.ts'
import { secretOf } from '../../../src/writing/models/secret-of.ts'

const place = mkdtempSync(join(tmpdir(), 'shoal-secrets-'))
afterAll(() => rmSync(place, { recursive: true }))
writeFileSync(join(place, 'keys.env'), '# mine\nOPENAI_API_KEY="sk-file"\nOTHER=sk-other\n')
const folder = join(place, 'spring')
mkdirSync(folder)
writeFileSync(join(folder, 'keys.env'), 'OPENAI_API_KEY=sk-inside')
writeFileSync(join(folder, '..keys.env'), 'OPENAI_API_KEY=sk-inside')
symlinkSync(join(folder, 'keys.env'), join(place, 'link.env'))
symlinkSync(join(place, 'keys.env'), join(folder, 'link.env'))
const keyOf = (settings: object, environment = {}) =>
  secretOf(ModelSettings.parse({ name: 'small', ...settings }), folder, environment)
const baseUrl = 'http://127.0.0.1:8081/v1'

describe('the key of a model', () => {
  it.each<[string, object, object, string | undefined]>([
    ['comes from the usual variable for OpenAI', {}, { OPENAI_API_KEY: 'sk-1' }, 'sk-1'],
    ['comes from a variable that is named', { keyFrom: 'MINE' }, { MINE: 'sk-2', OPENAI_API_KEY: 'sk-1' }, 'sk-2'],
    ['is without the line break that a shell may leave', {}, { OPENAI_API_KEY: 'sk-1\n' }, 'sk-1'],
    ['comes from a file', { secretsFile: '../keys.env' }, { OPENAI_API_KEY: 'sk-1' }, 'sk-file'],
    [
      'comes from a file by an absolute path',
      { secretsFile: join(place, 'keys.env'), keyFrom: 'OTHER' },
      {},
      'sk-other',
    ],
    [
      'comes from the environment where the file has no such line',
      { secretsFile: '../keys.env', keyFrom: 'MINE' },
      { MINE: 'sk-2' },
      'sk-2',
    ],
    [
      'is none for a local server, whatever the environment holds for OpenAI',
      { baseUrl },
      { OPENAI_API_KEY: 'sk-1' },
      undefined,
    ],
    [
      'goes to another server where shoal.yaml says so',
      { baseUrl, keyFrom: 'OPENAI_API_KEY' },
      { OPENAI_API_KEY: 'sk-1' },
      'sk-1',
    ],
  ])('%s', (_, settings, environment, key) => {
    expect(keyOf(settings, environment)).toBe(key)
  })

  it.each<[string, object, object]>([
    ['that is not set', {}, { code: 'models/no-key', data: { model: 'small', variable: 'OPENAI_API_KEY' } }],
    [
      'in a file that is not there',
      { secretsFile: '../none.env' },
      { code: 'models/secrets-file', data: { why: 'missing' } },
    ],
    [
      'in a file without it',
      { secretsFile: '../keys.env', keyFrom: 'MINE' },
      { data: { variable: 'MINE', why: 'lacks' } },
    ],
    ['in the workspace', { secretsFile: 'keys.env' }, { data: { file: 'keys.env', why: 'inside' } }],
    ['in the workspace, with dots before its name', { secretsFile: '..keys.env' }, { data: { why: 'inside' } }],
    ['in the workspace by a link', { secretsFile: '../link.env' }, { data: { why: 'inside' } }],
    ['behind a link in the workspace', { secretsFile: 'link.env' }, { data: { why: 'inside' } }],
  ])('%s is an error', (_, settings, wanted) => {
    let failure: unknown
    try {
      keyOf(settings)
    } catch (error) {
      failure = error
    }
    expect(failure).toMatchObject(wanted)
  })
})
