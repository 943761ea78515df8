import { z } from 'zod'

/** Fields of every expression in DuckDB's parse tree. */
const common = { alias: z.string(), query_location: z.number() }
const Node = z.unknown()
const noOrder = z.strictObject({ type: z.literal('ORDER_MODIFIER'), orders: z.tuple([]) })

/** Expressions that may stand in a query. A field or a form that is not written here is refused. */
export const Expression = z.discriminatedUnion('class', [
  z.strictObject({
    class: z.literal('COLUMN_REF'),
    type: z.literal('COLUMN_REF'),
    ...common,
    column_names: z.array(z.string()).min(1).max(2),
  }),
  z.strictObject({
    class: z.literal('CONSTANT'),
    type: z.literal('VALUE_CONSTANT'),
    ...common,
    value: z.strictObject({
      type: z.strictObject({ id: z.string(), type_info: z.unknown() }),
      is_null: z.boolean(),
      value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    }),
  }),
  z.strictObject({
    class: z.literal('COMPARISON'),
    type: z.enum([
      'COMPARE_EQUAL',
      'COMPARE_NOTEQUAL',
      'COMPARE_LESSTHAN',
      'COMPARE_GREATERTHAN',
      'COMPARE_LESSTHANOREQUALTO',
      'COMPARE_GREATERTHANOREQUALTO',
    ]),
    ...common,
    left: Node,
    right: Node,
  }),
  z.strictObject({
    class: z.literal('CONJUNCTION'),
    type: z.enum(['CONJUNCTION_AND', 'CONJUNCTION_OR']),
    ...common,
    children: z.array(Node).min(1),
  }),
  z.strictObject({
    class: z.literal('OPERATOR'),
    type: z.enum([
      'OPERATOR_NOT',
      'OPERATOR_IS_NULL',
      'OPERATOR_IS_NOT_NULL',
      'OPERATOR_COALESCE',
      'COMPARE_IN',
      'COMPARE_NOT_IN',
    ]),
    ...common,
    children: z.array(Node).min(1),
  }),
  z.strictObject({
    class: z.literal('BETWEEN'),
    type: z.literal('COMPARE_BETWEEN'),
    ...common,
    input: Node,
    lower: Node,
    upper: Node,
  }),
  z.strictObject({
    class: z.literal('CASE'),
    type: z.literal('CASE_EXPR'),
    ...common,
    case_checks: z.array(z.strictObject({ when_expr: Node, then_expr: Node })).min(1),
    else_expr: Node,
  }),
  z.strictObject({
    class: z.literal('CAST'),
    type: z.literal('OPERATOR_CAST'),
    ...common,
    child: Node,
    cast_type: z.strictObject({ id: z.enum(['DATE']), type_info: z.null() }),
    try_cast: z.boolean(),
  }),
  z.strictObject({
    class: z.literal('FUNCTION'),
    type: z.literal('FUNCTION'),
    ...common,
    function_name: z.string(),
    schema: z.literal(''),
    catalog: z.literal(''),
    children: z.array(Node).max(8),
    filter: z.null(),
    order_bys: noOrder,
    distinct: z.boolean(),
    is_operator: z.boolean(),
    export_state: z.literal(false),
  }),
])
export type Expression = z.infer<typeof Expression>

const Order = z.strictObject({
  type: z.literal('ORDER_MODIFIER'),
  orders: z.array(
    z.strictObject({
      type: z.enum(['ORDER_DEFAULT', 'ASCENDING', 'DESCENDING']),
      null_order: z.string(),
      expression: Node,
    }),
  ),
})
const Limit = z.strictObject({ type: z.literal('LIMIT_MODIFIER'), limit: Node, offset: z.null() })

const table = { alias: z.string(), sample: z.null(), query_location: z.number(), column_name_alias: z.tuple([]) }

/** What a query may read from: a view by its name, or one query. */
export const Source = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('BASE_TABLE'),
    ...table,
    schema_name: z.literal(''),
    catalog_name: z.literal(''),
    table_name: z.string(),
    at_clause: z.null(),
  }),
  z.strictObject({
    type: z.literal('SUBQUERY'),
    ...table,
    subquery: z.strictObject({ node: Node, named_param_map: z.tuple([]) }),
  }),
])

/** A SELECT without WITH, HAVING, QUALIFY, DISTINCT, sample or grouping sets. */
export const Select = z.strictObject({
  type: z.literal('SELECT_NODE'),
  modifiers: z.array(z.discriminatedUnion('type', [Order, Limit])),
  cte_map: z.strictObject({ map: z.tuple([]) }),
  select_list: z.array(Node).min(1).max(20),
  from_table: Node,
  where_clause: z.unknown(),
  group_expressions: z.array(Node),
  group_sets: z.union([z.tuple([]), z.tuple([z.array(z.number())])]),
  aggregate_handling: z.enum(['STANDARD_HANDLING', 'FORCE_AGGREGATES']),
  having: z.null(),
  sample: z.null(),
  qualify: z.null(),
})
export type Select = z.infer<typeof Select>

/** What DuckDB makes of a text: one statement, several, or an error. */
export const Parsed = z.union([
  z.looseObject({ error: z.literal(true), error_type: z.string() }),
  z.strictObject({
    error: z.literal(false),
    statements: z.array(z.strictObject({ node: z.unknown(), named_param_map: z.unknown() })),
  }),
])
