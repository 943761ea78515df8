import { canonicalHash } from '../../facts/canonical-hash.ts'
import type { ModelSettings } from '../../workspace/model-settings.ts'

/** Where OpenAI itself answers. */
export const openAiUrl = 'https://api.openai.com/v1'

/**
 * See ChatModel: the same name on two servers, or with other options of its class, is two models, and nothing known of one holds
 * for the other: "claude-sonnet-4-5@@langchain/anthropic/ChatAnthropic#1f3a9c04".
 */
export function nameOfModel({ name, baseUrl, package: source, class: named, options }: ModelSettings): string {
  if (source !== undefined) {
    const set = Object.keys(options).length === 0 ? '' : `#${canonicalHash(options).slice(0, 8)}`
    return `${name}@${source}/${named}${set}`
  }
  if (baseUrl === undefined) return name
  const { host, pathname } = new URL(baseUrl)
  return `${name}@${host}${pathname.replace(/\/$/, '')}`
}
