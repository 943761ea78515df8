/** A named step from one version of the state to the next. */
export interface Migration {
  name: string
  sql: string
}
