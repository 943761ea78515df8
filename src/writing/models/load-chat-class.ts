import type { BaseChatModel } from '@langchain/core/language_models/chat_models'
import type { ModelSettings } from '../../workspace/model-settings.ts'
import { ModelError } from './model-error.ts'

/** Makes a LangChain chat model of settings. */
export type ChatClass = new (fields: Record<string, unknown>) => BaseChatModel

/** A package’s name, and no path or address: shoal.yaml may come from somebody else. */
const packageName = /^(@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*(\/[\w-][\w.-]*)*$/i

/**
 * A chat model’s class, from a package that is installed beside Shoal; nothing is loaded from the workspace.
 * @throws ModelError models/package-missing, models/no-such-class
 */
export async function loadChatClass(settings: ModelSettings): Promise<ChatClass> {
  const { name: model, package: source = '', class: wanted = '' } = settings
  const module = await load(source, model)
  const found = module[wanted]
  if (isChatClass(found)) return found
  const classes = Object.keys(module).filter((name) => isChatClass(module[name]))
  throw new ModelError('models/no-such-class', { model, package: source, class: wanted, found: classes })
}

async function load(source: string, model: string): Promise<Record<string, unknown>> {
  if (!packageName.test(source)) throw new ModelError('models/package-missing', { model, package: source })
  try {
    return (await import(source)) as Record<string, unknown>
  } catch (error) {
    throw new ModelError(
      'models/package-missing',
      { model, package: source },
      {},
      { name: (error as Error).name, message: '' },
    )
  }
}

/** LangChain’s chat models can be told apart from its other classes by what they must say of themselves. */
function isChatClass(value: unknown): value is ChatClass {
  if (typeof value !== 'function' || typeof value.prototype !== 'object' || value.prototype === null) return false
  return '_llmType' in value.prototype && '_generate' in value.prototype && 'withStructuredOutput' in value.prototype
}
