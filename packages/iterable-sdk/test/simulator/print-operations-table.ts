// Prints the page docs/simulator-operations.md: what the simulator does with each operation, as measured.
import process from 'node:process'

import { printOperationsTable } from './operations-table.ts'

process.stdout.write(`# What the simulator does with each operation

Printed by \`pnpm --filter @iterelay/iterable-sdk simulator:table > docs/simulator-operations.md\`, then formatted; a test keeps it true. **Stateful** was measured: sent to a project that has
what its example names, a write changed the project, and a read answered otherwise than for another project. Every answer has the shape that the operation's zod schema says.

${await printOperationsTable()}`)
