import type { ModelSettings } from '../../workspace/model-settings.ts'

/** Where OpenAI itself answers. */
export const openAiUrl = 'https://api.openai.com/v1'

/** See ChatModel: the same name on two servers is two models, and nothing known of one holds for the other. */
export function nameOfModel({ name, baseUrl, package: source }: ModelSettings): string {
  if (source !== undefined) return `${name}@${source}`
  if (baseUrl === undefined) return name
  const { host, pathname } = new URL(baseUrl)
  return `${name}@${host}${pathname.replace(/\/$/, '')}`
}
