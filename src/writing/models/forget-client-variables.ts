/** What makes LangChain and the clients below it send prompts and answers to LangChain’s own service, or print them. */
const tracing = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGSMITH_GATEWAY',
  'LANGCHAIN_VERBOSE',
  'OPENAI_LOG',
  'ANTHROPIC_LOG',
]

/** What clients send to any server, or ask another server for: an account’s names, headers that may hold a key, addresses. */
const elsewhere = [
  'OPENAI_ORG_ID',
  'OPENAI_ORGANIZATION',
  'OPENAI_PROJECT_ID',
  'OPENAI_CUSTOM_HEADERS',
  'OPENAI_ADMIN_KEY',
  'OPENAI_BASE_URL',
  'OPENAI_API_BASE',
  'ANTHROPIC_CUSTOM_HEADERS',
  'ANTHROPIC_BASE_URL',
]

/**
 * Takes back what environment variables make providers’ clients do of their own accord: only the server that shoal.yaml names is
 * asked, and it gets what Shoal sends and no more. These variables may be set for another program of the same user.
 */
export function forgetClientVariables(environment: NodeJS.ProcessEnv = process.env): void {
  for (const name of [...tracing, ...elsewhere]) delete environment[name]
}
