/** What begins with a slash in a talk, in the order in which /help shows it. */
export const commandNames = [
  'help',
  'how',
  'table',
  'sql',
  'keep',
  'menu',
  'talks',
  'resume',
  'new',
  'export',
  'delete',
  'language',
  'lift',
  'quit',
] as const
