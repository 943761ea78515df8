import { type FaultSettings, serveFaults } from './serve-faults.ts'

/** usage: node fault-server-process.ts '{"seed": 1, "latency": 200, "rates": {…}}'; tells its base URL. */
const url = await serveFaults(JSON.parse(process.argv[2] ?? '{}') as FaultSettings)
if (process.send === undefined) console.log(url)
else process.send(url)
process.on('disconnect', () => process.exit())
