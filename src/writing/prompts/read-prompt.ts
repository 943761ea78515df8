import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { Language } from '../../language/language.ts'

const FrontMatter = z.strictObject({
  purpose: z.string(),
  language: Language,
  input: z.array(z.string()).describe('names of the values that the template takes'),
})

export interface Prompt {
  /** Hash of the file's bytes. */
  version: string
  purpose: string
  language: Language
  /** Puts values into the template. @throws Error where a value of the front matter is not given */
  render: (values: Readonly<Record<string, string>>) => string
}

const folder = join(import.meta.dirname, '..', '..', '..', 'prompts')

/** Reads a prompt of the package. @param name as in brief, for brief.en.md and brief.zh.md */
export function readPrompt(name: string, language: Language): Prompt {
  const bytes = readFileSync(join(folder, `${name}.${language}.md`), 'utf8')
  const [, head = '', template = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(bytes) ?? []
  const { purpose, input, ...matter } = FrontMatter.parse(parse(head))
  const used = [...template.matchAll(/\{\{(\w+)\}\}/g)].map(([, value = '']) => value)
  if (matter.language !== language || [...new Set(used)].sort().join() !== [...input].sort().join())
    throw new Error(`prompt ${name}.${language}.md: front matter and template differ`)
  return {
    version: createHash('sha256').update(bytes).digest('hex').slice(0, 12),
    purpose,
    language,
    render: (values) =>
      template.trim().replaceAll(/\{\{(\w+)\}\}/g, (_, value: string) => {
        const given = values[value]
        if (given === undefined) throw new Error(`prompt ${name}: no value for ${value}`)
        return given
      }),
  }
}
