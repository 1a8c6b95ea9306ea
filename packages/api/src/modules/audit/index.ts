export { appendToLedger } from './commands/append-to-ledger.ts';
export { readingsRecorded, recordItemReading, recordPartnerReading } from './commands/record-reading.ts';
export type { ContentType, LedgerFact } from './model.ts';
