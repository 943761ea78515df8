/** Reason that stands in the outbox of what was handed to another tool. */
export const exportedTo = (tool: string): string => `exported to ${tool}`

/** SQL: whether a row of the outbox was handed to another tool, whichever. */
export const isExportedSql = "(reason IS NOT NULL AND reason LIKE 'exported to %')"
