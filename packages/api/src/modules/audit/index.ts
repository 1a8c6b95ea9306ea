export { appendToLedger } from './commands/append-to-ledger.ts';
export { readingsRecorded, recordItemReading, recordPartnerReading } from './commands/record-reading.ts';
export { auditResolvers } from './resolvers.ts';
export { registerLedgerRoutes } from './routes.ts';
export {
  type ChainProblem,
  type Checkpoint,
  type ContentType,
  checkChain,
  type Entry,
  hashOf,
  statementOf,
} from './rules.ts';
