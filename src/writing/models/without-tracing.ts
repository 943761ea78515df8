const switches = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
  'LANGSMITH_GATEWAY',
  'LANGCHAIN_VERBOSE',
  'OPENAI_LOG',
  'ANTHROPIC_LOG',
]

/**
 * Takes back what makes LangChain and the clients below it send prompts and answers to LangChain’s own service, or print
 * them: only the server that shoal.yaml names gets them. These variables may be set for another program of the same user.
 */
export function withoutTracing(environment: NodeJS.ProcessEnv = process.env): void {
  for (const name of switches) delete environment[name]
}
