import type { ModelSettings } from '../../workspace/model-settings.ts'
import { type Environment, readSecretsFile } from '../../workspace/secrets-file.ts'
import { ModelError } from './model-error.ts'

const usualVariable = 'OPENAI_API_KEY'

/**
 * The key of a model: from its file of secrets, else from the environment; undefined where none is needed. The usual variable
 * counts for OpenAI alone: its key is not sent to another server unless shoal.yaml says so.
 * @param folder of the workspace, which the file must not lie in
 * @throws ModelError models/no-key, models/secrets-file
 */
export function secretOf(settings: ModelSettings, folder: string, environment: Environment): string | undefined {
  const { name, keyFrom, secretsFile, baseUrl } = settings
  const isOpenAi = baseUrl === undefined && settings.package === undefined
  const variable = keyFrom ?? (isOpenAi || secretsFile !== undefined ? usualVariable : undefined)
  if (variable === undefined) return undefined
  const secrets = secretsFile === undefined ? {} : readSecrets(secretsFile, variable, folder)
  const key = secrets[variable]?.trim() || environment[variable]?.trim()
  if (key) return key
  if (secretsFile !== undefined)
    throw new ModelError('models/secrets-file', { file: secretsFile, variable, why: 'lacks' })
  throw new ModelError('models/no-key', { model: name, variable })
}

function readSecrets(file: string, variable: string, folder: string): Environment {
  const secrets = readSecretsFile(file, folder)
  if (typeof secrets === 'string') throw new ModelError('models/secrets-file', { file, variable, why: secrets })
  return secrets
}
