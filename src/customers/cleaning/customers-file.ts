/** Name of the file with one row per customer in a snapshot's folder. */
export const customersFile = 'customers.parquet'
